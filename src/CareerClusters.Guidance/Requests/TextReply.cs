using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Requests;

/// <summary>Answers a <see cref="MatchRequest"/> that is a text.</summary>
internal static class TextReply
{
    /// <summary>Reason given when nothing of the text is known.</summary>
    public const string NothingUnderstood = "nothing-understood";

    /// <summary>Hits that speak for clusters: enough for 50 occupations and the clusters and sub-clusters between them.</summary>
    private const int Hits = 136;

    /// <summary>What the second and later clusters of an occupation get of its score.</summary>
    private const double OtherCluster = 0.99;

    public static MatchReply To(CareerGuidance guidance, string text)
    {
        var found = guidance.Search.Find(text, Hits);
        if (found.Hits.Count == 0) return new MatchReply { Reason = NothingUnderstood };
        var scores = guidance.Catalog.Clusters.ToDictionary(c => c.Id, _ => 0.0);
        foreach (var hit in found.Hits)
            foreach (var (cluster, share) in Clusters(guidance, hit)) scores[cluster] = Math.Max(scores[cluster], hit.Score * share);
        return new MatchReply
        {
            Clusters = [.. guidance.Catalog.Clusters.OrderByDescending(c => scores[c.Id]).Select(c => new ScoredCluster(c.Id, scores[c.Id], Band(scores[c.Id])))],
            Occupations = [.. found.Hits.Where(h => h.Kind == HitKind.Occupation).OrderByDescending(h => h.Score).Take(MatchReply.MostOccupations)
                .Select(h => new ScoredOccupation(h.Id, guidance.FindOccupation(h.Id)!.Title, h.Score, Band(h.Score)))],
        };
    }

    private static IEnumerable<(string Id, double Share)> Clusters(CareerGuidance guidance, SearchHit hit) => hit.Kind switch
    {
        HitKind.Cluster => [(hit.Id, 1)],
        HitKind.SubCluster => [(guidance.Catalog.FindSubCluster(hit.Id)!.ClusterId, 1)],
        _ => guidance.FindOccupation(hit.Id)!.ClusterIds.Select((id, place) => (id, place == 0 ? 1 : OtherCluster)),
    };

    private static string? Band(double score) => score switch
    {
        >= CareerSearch.SureScore => "best",
        >= 0.6 => "great",
        >= CareerSearch.GuessScore => "good",
        _ => null,
    };
}
