namespace CareerClusters.Guidance.Catalog.Import;

/// <summary>
/// Chooses the cluster an occupation is shown under first, because the crosswalk does not rank them. Three kinds of votes
/// among the occupation's own clusters: its related occupations, its SOC minor group, and its former cluster.
/// <c>catalog/README.md</c> tells the rule to people.
/// </summary>
public sealed class PrimaryClusterRule
{
    /// <summary>Votes a minor group has together: a quarter of what 20 related occupations have.</summary>
    public const double MinorGroupVotes = 5;

    /// <summary>Codes added to a minor group's count, so that a group with one settled code does not decide alone.</summary>
    public const double MinorGroupCaution = 3;

    /// <summary>Votes of the former cluster. Given to industry clusters only: "Business" was a catch-all.</summary>
    public const double FormerClusterVotes = 2;

    /// <summary>Share of a cross-cutting winner's votes with which an industry cluster goes first.</summary>
    public const double NearTie = 0.75;

    /// <summary>Votes of a word that title and sub-cluster share, such as "robotics": as many as a minor group has.</summary>
    public const double TitleWordVotes = 5;

    // Shorter beginnings join unlike words; "engineers" and "engineering" share nine letters.
    private const int SharedLetters = 6;

    // Words in the names of many sub-clusters: they say nothing about which one.
    private static readonly string[] CommonWords = ["management", "services", "systems", "development", "technology"];

    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> bySoc;
    private readonly IReadOnlySet<string> crossCutting;
    private readonly ILookup<string, IReadOnlyList<string>> settledByMinorGroup;

    /// <summary>Takes the crosswalk.</summary>
    /// <param name="subClustersBySoc">Sub-cluster ids of each SOC code, in the order of the framework.</param>
    /// <param name="crossCuttingClusters">Ids of the cross-cutting clusters.</param>
    public PrimaryClusterRule(
        IReadOnlyDictionary<string, IReadOnlyList<string>> subClustersBySoc, IReadOnlySet<string> crossCuttingClusters)
    {
        bySoc = subClustersBySoc;
        crossCutting = crossCuttingClusters;
        settledByMinorGroup = subClustersBySoc
            .Where(p => p.Value.Select(ClusterOf).Distinct().Count() == 1)
            .ToLookup(p => MinorGroup(p.Key), p => p.Value);
    }

    /// <summary>Puts an occupation's sub-clusters in order, the primary one first, the others by votes.</summary>
    /// <param name="soc">The crosswalk's code of the occupation.</param>
    /// <param name="title">Its title.</param>
    /// <param name="relatedSocs">The crosswalk's codes of its related occupations, other than its own.</param>
    /// <param name="formerCluster">Today's cluster that its former cluster became; null where there is none.</param>
    public IReadOnlyList<string> Order(string soc, string title, IEnumerable<string> relatedSocs, string? formerCluster)
    {
        var own = bySoc[soc];
        if (own.Count == 1) return own;
        var related = relatedSocs.Where(bySoc.ContainsKey).Select(code => bySoc[code]).ToList();
        var settled = settledByMinorGroup[MinorGroup(soc)].ToList();
        var clusters = own.Select(ClusterOf).Distinct().ToList();
        var votes = Count(clusters, related.Select(ClustersOf), settled.Select(ClustersOf));
        if (formerCluster is not null && votes.ContainsKey(formerCluster) && !crossCutting.Contains(formerCluster))
            votes[formerCluster] += FormerClusterVotes;
        var subVotes = Count(own, related, settled);
        foreach (var id in own) subVotes[id] += TitleWordVotes * WordsShared(title, id);

        // OrderBy is stable: equal votes keep the order of the framework.
        var primary = Primary(clusters, votes);
        return [.. own.OrderByDescending(id => ClusterOf(id) == primary)
            .ThenByDescending(id => Rounded(votes[ClusterOf(id)]))
            .ThenByDescending(id => Rounded(subVotes[id]))];
    }

    private string Primary(List<string> clusters, Dictionary<string, double> votes)
    {
        var byVotes = clusters.OrderByDescending(id => Rounded(votes[id])).ToList();
        var first = byVotes[0];
        if (!crossCutting.Contains(first)) return first;
        return byVotes.Find(id => !crossCutting.Contains(id) && Rounded(votes[id]) >= NearTie * Rounded(votes[first])) ?? first;
    }

    private static Dictionary<string, double> Count(
        IReadOnlyList<string> candidates, IEnumerable<IReadOnlyList<string>> related, IEnumerable<IReadOnlyList<string>> minorGroup)
    {
        var votes = candidates.ToDictionary(id => id, _ => 0.0);
        foreach (var ids in related) Add(votes, ids, 1.0 / ids.Count);
        var group = minorGroup.ToList();
        foreach (var ids in group) Add(votes, ids, MinorGroupVotes / (group.Count + MinorGroupCaution) / ids.Count);
        return votes;
    }

    private static void Add(Dictionary<string, double> votes, IReadOnlyList<string> ids, double each)
    {
        foreach (var id in ids)
            if (votes.TryGetValue(id, out var sum)) votes[id] = sum + each;
    }

    private static int WordsShared(string title, string subClusterId)
    {
        var words = title.ToLowerInvariant().Split([' ', ',', '/', '-'], StringSplitOptions.RemoveEmptyEntries);
        return subClusterId[(subClusterId.IndexOf('/', StringComparison.Ordinal) + 1)..].Split('-')
            .Count(name => name.Length >= SharedLetters && !CommonWords.Contains(name)
                && Array.Exists(words, w => w.StartsWith(name[..SharedLetters], StringComparison.Ordinal)));
    }

    private static List<string> ClustersOf(IReadOnlyList<string> subClusters) => [.. subClusters.Select(ClusterOf).Distinct()];

    private static string ClusterOf(string subClusterId) => subClusterId[..subClusterId.IndexOf('/', StringComparison.Ordinal)];

    private static string MinorGroup(string soc) => soc[..4];

    // Sums of fractions differ in their last digits by the order they were added in; three places make a tie a tie.
    private static double Rounded(double votes) => Math.Round(votes, 3);
}
