using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Matching;

/// <summary>What one answer, new, changed or taken back, did to a cluster.</summary>
/// <param name="Kind">What was answered.</param>
/// <param name="Id">Its id.</param>
/// <param name="Before">The answer then; null when there was none.</param>
/// <param name="Now">The answer now; null when it was taken back.</param>
/// <param name="Effect">What it adds now less what it added then.</param>
public sealed record AnswerEffect(EvidenceKind Kind, string Id, int? Before, int? Now, double Effect);

/// <summary>How one cluster moved.</summary>
/// <param name="Cluster">The cluster.</param>
/// <param name="PlaceBefore">Its place then, from 1; null when it was not ranked.</param>
/// <param name="PlaceNow">Its place now, from 1; null when it is not ranked.</param>
/// <param name="ScoreChange">Its score now less its score then.</param>
/// <param name="Causes">Answers that are new, changed or gone and moved it the way it went, strongest first.</param>
public sealed record ClusterMove(CareerCluster Cluster, int? PlaceBefore, int? PlaceNow, double ScoreChange, IReadOnlyList<AnswerEffect> Causes);

/// <summary>What changed between two snapshots of a profile.</summary>
/// <param name="Before">The ranking then.</param>
/// <param name="Now">The ranking now.</param>
/// <param name="Moves">Clusters whose place changed, by place now; those no longer ranked come last.</param>
public sealed record ProfileChange(MatchResult Before, MatchResult Now, IReadOnlyList<ClusterMove> Moves);

/// <summary>Tells what moved between two snapshots of a profile, and which answers moved it.</summary>
/// <param name="matcher">Ranks both.</param>
public sealed class ProfileChanges(ClusterMatcher matcher)
{
    /// <summary>Smaller effects are not worth telling.</summary>
    private const double Noticeable = 0.01;

    /// <summary>Compares two snapshots.</summary>
    /// <param name="before">What the person had told then.</param>
    /// <param name="now">What the person has told now.</param>
    public ProfileChange Between(PersonAnswers before, PersonAnswers now)
    {
        var (then, today) = (matcher.Match(before), matcher.Match(now));
        var (placesThen, placesNow) = (Places(then), Places(today));
        var moves = placesThen.Keys.Union(placesNow.Keys)
            .Where(id => placesThen.GetValueOrDefault(id).Place != placesNow.GetValueOrDefault(id).Place)
            .Select(id => Move(placesThen.GetValueOrDefault(id), placesNow.GetValueOrDefault(id)))
            .OrderBy(m => m.PlaceNow ?? int.MaxValue).ThenBy(m => m.PlaceBefore);
        return new ProfileChange(then, today, [.. moves]);
    }

    private static Dictionary<string, (int Place, ClusterMatch? Match)> Places(MatchResult result) =>
        result.Clusters.Select((m, i) => (m, i)).ToDictionary(p => p.m.Cluster.Id, p => (p.i + 1, (ClusterMatch?)p.m));

    private static ClusterMove Move((int Place, ClusterMatch? Match) before, (int Place, ClusterMatch? Match) now)
    {
        var change = (now.Match?.Score ?? 0) - (before.Match?.Score ?? 0);
        return new ClusterMove(
            (now.Match ?? before.Match)!.Cluster, before.Match is null ? null : before.Place, now.Match is null ? null : now.Place, change,
            before.Match is null || now.Match is null ? [] : Causes(before.Match, now.Match, rose: now.Place < before.Place));
    }

    // One that fell was passed, though its own score may have risen: what lifted it is no cause of that.
    private static List<AnswerEffect> Causes(ClusterMatch before, ClusterMatch now, bool rose)
    {
        var then = before.Contributions.ToDictionary(a => (a.Kind, a.Id));
        var today = now.Contributions.ToDictionary(a => (a.Kind, a.Id));
        return [.. then.Keys.Union(today.Keys)
            .Select(k => (Key: k, Then: then.GetValueOrDefault(k), Now: today.GetValueOrDefault(k)))
            .Where(p => p.Then?.Value != p.Now?.Value)
            .Select(p => new AnswerEffect(p.Key.Kind, p.Key.Id, p.Then?.Value, p.Now?.Value, (p.Now?.Contribution ?? 0) - (p.Then?.Contribution ?? 0)))
            .Where(e => Math.Abs(e.Effect) >= Noticeable && e.Effect > 0 == rose)
            .OrderByDescending(e => Math.Abs(e.Effect))];
    }
}
