using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Requests;

/// <summary>Answers a <see cref="MatchRequest"/> that is a text.</summary>
internal static class TextReply
{
    /// <summary>Reason given when too little of the text is known; the clusters are then a guess.</summary>
    public const string NotUnderstood = "not-understood";

    /// <summary>What the second and later clusters of an occupation count.</summary>
    private const double OtherCluster = 0.99;

    public static MatchReply To(CareerGuidance guidance, string text, string? language)
    {
        var understood = guidance.Texts.Read(text, language);
        return new MatchReply
        {
            Reason = understood.IsUnderstood ? null : NotUnderstood,
            Clusters = [.. understood.Clusters.Select(c => new ScoredCluster(c.Cluster.Id, c.Probability, Band(c.Probability)))],
            Occupations = Occupations(guidance, understood),
        };
    }

    /// <summary>Occupations whose names the text holds, then the largest of the likeliest clusters.</summary>
    private static List<ScoredOccupation> Occupations(CareerGuidance guidance, UnderstoodText understood)
    {
        var likely = understood.Clusters.ToDictionary(c => c.Cluster.Id, c => c.Probability);
        double Fit(Occupation o) => o.ClusterIds.Select((id, place) => likely[id] * (place == 0 ? 1 : OtherCluster)).Max();
        var named = understood.Names.Hits.Where(h => h.Kind == HitKind.Occupation).ToDictionary(h => h.Id, h => h.Score);
        return [.. guidance.Catalog.Occupations
            .Select(o => (Occupation: o, Score: (Fit(o) + named.GetValueOrDefault(o.Code.Value)) / 2))
            .Where(o => o.Score > 0)
            .OrderByDescending(o => o.Score).ThenByDescending(o => o.Occupation.RankedJobs ?? 0)
            .Take(MatchReply.MostOccupations)
            .Select(o => new ScoredOccupation(o.Occupation.Code.Value, o.Occupation.Title, o.Score, Band(o.Score)))];
    }

    private static string? Band(double score) => score switch
    {
        >= 0.6 => "best",
        >= 0.3 => "great",
        >= 0.1 => "good",
        _ => null,
    };
}
