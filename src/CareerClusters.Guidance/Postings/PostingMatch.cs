using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Postings;

/// <summary>Weighs names, sentences and skills of a posting against each other.</summary>
internal sealed class PostingMatch(CareerCatalog catalog)
{
    /// <summary>Occupations looked at for each name.</summary>
    public const int Alike = 8;

    /// <summary>Name score from which an occupation is likely.</summary>
    public const double LikelyFrom = 0.55;

    /// <summary>Confidence of the sentences from which the cluster alone is worth telling.</summary>
    private const double ClusterFrom = 0.4;

    /// <summary>What sentences and skills may add: decides between names that fit alike, and hardly against a better one.</summary>
    private const double SentenceWeight = 0.12, SkillWeight = 0.06;

    /// <summary>What ten times as many jobs add: more jobs, more postings.</summary>
    private const double JobsWeight = 0.012;

    /// <summary>Distance to the next occupation from which the first is sure.</summary>
    private const double ClearBy = 0.015;

    /// <summary>How far the name of another occupation may stand behind the first.</summary>
    private const double MostBehind = 0.25;

    private const int MostOthers = 3;

    /// <summary>Nothing was found.</summary>
    public static MatchedPosting Nothing { get; } = new(PostingKind.Nothing, null, [], null);

    private readonly double[] means = [.. catalog.Content.SkillElements.Select((_, i) => catalog.Content.SkillImportance.Values.Select(v => (double)v[i]).DefaultIfEmpty().Average())];
    private readonly Dictionary<string, int> places = catalog.Content.SkillElements.Select((e, i) => (e.Id, i)).ToDictionary(p => p.Id, p => p.i);

    /// <summary>Finds occupation and cluster.</summary>
    /// <param name="named">O*NET-SOC code to its best name in the posting.</param>
    /// <param name="understood">Its sentences.</param>
    /// <param name="asked">Skills and knowledge it asks for.</param>
    public MatchedPosting Find(IReadOnlyDictionary<string, PostedName> named, UnderstoodText understood, IReadOnlyList<SkillElement> asked)
    {
        var clusters = understood.Clusters.ToDictionary(c => c.Cluster.Id, c => c.Probability);
        var ranked = named.Select(n => (Occupation: catalog.FindOccupation(new OnetSocCode(n.Key))!, Name: n.Value))
            .Select(n => (n.Occupation, n.Name, Score: n.Name.Score + (SentenceWeight * n.Occupation.ClusterIds.Max(id => clusters.GetValueOrDefault(id))) + (SkillWeight * Fit(n.Occupation, asked))
                + (JobsWeight * Math.Log10(Math.Max(1, n.Occupation.Figures.Employment ?? 1)))))
            .OrderByDescending(n => n.Score).ThenBy(n => n.Occupation.Code.Value, StringComparer.Ordinal).ToList();
        if (ranked is [var first, ..] && first.Name.Score >= LikelyFrom)
        {
            var others = ranked.Skip(1).Where(n => n.Name.Score >= Math.Max(LikelyFrom, first.Name.Score - MostBehind)).Take(MostOthers).Select(n => n.Occupation).ToList();
            var sure = first.Name.IsOwn || (first.Name.IsClear && first.Name.Score >= CareerSearch.SureScore && (ranked.Count == 1 || first.Score - ranked[1].Score >= ClearBy));
            return new MatchedPosting(sure ? PostingKind.Sure : PostingKind.Likely, first.Occupation, others, catalog.FindCluster(first.Occupation.PrimaryClusterId));
        }

        return understood.Confidence >= ClusterFrom && asked.Count > 0 ? new MatchedPosting(PostingKind.ClusterOnly, null, [], understood.Clusters[0].Cluster) : Nothing;
    }

    /// <summary>How much more important the asked skills are to an occupation than to others, about -1 to 1; 0 where nothing is published.</summary>
    private double Fit(Occupation occupation, IReadOnlyList<SkillElement> asked) =>
        asked.Count > 0 && catalog.Content.SkillImportance.TryGetValue(occupation.Code, out var importance)
            ? asked.Average(e => Math.Clamp(importance[places[e.Id]] - means[places[e.Id]], -1, 1))
            : 0;
}

/// <summary>What a posting is for.</summary>
/// <param name="Kind">How sure that is.</param>
/// <param name="Occupation">The occupation; null unless likely or sure.</param>
/// <param name="Others">Others it may be.</param>
/// <param name="Cluster">The cluster; null when nothing was found.</param>
internal sealed record MatchedPosting(PostingKind Kind, Occupation? Occupation, IReadOnlyList<Occupation> Others, CareerCluster? Cluster);

/// <summary>A name that a posting has for an occupation.</summary>
/// <param name="Text">The name in the posting.</param>
/// <param name="Score">How well it fits, 0 to 1.</param>
/// <param name="IsClear">Whether it is the name of hardly any other.</param>
/// <param name="IsOwn">Whether it is the occupation's own title, where a posting names its job.</param>
internal sealed record PostedName(string Text, double Score, bool IsClear, bool IsOwn);
