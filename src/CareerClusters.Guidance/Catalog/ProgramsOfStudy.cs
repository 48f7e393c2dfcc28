namespace CareerClusters.Guidance.Catalog;

/// <summary>Programs whose jobs usually ask for the same schooling at the start.</summary>
/// <param name="EntryEducation">Usual entry education of the jobs, in the publisher's words; null where none is published.</param>
/// <param name="Programs">The programs, the most telling first.</param>
public sealed record ProgramGroup(string? EntryEducation, IReadOnlyList<CareerProgram> Programs);

/// <summary>
/// Programs of study of a cluster or occupation, grouped by the usual entry education of the jobs they lead to. It is the
/// jobs' education that is published, not the program's: a program of that name may be longer or shorter.
/// </summary>
/// <param name="catalog">What is known.</param>
public sealed class ProgramsOfStudy(CareerCatalog catalog)
{
    /// <summary>Entry education as the Bureau of Labor Statistics names it, least schooling first.</summary>
    private static readonly string[] Schooling =
    [
        "No formal educational credential", "High school diploma or equivalent", "Some college, no degree", "Postsecondary nondegree award",
        "Associate's degree", "Bachelor's degree", "Master's degree", "Doctoral or professional degree",
    ];

    /// <summary>Programs that lead to an occupation; those that prepare for few others come first in their group.</summary>
    public IReadOnlyList<ProgramGroup> Of(Occupation occupation) => Grouped(
        catalog.Content.Programs.Where(p => p.OccupationCodes.Contains(occupation.Code)).OrderBy(p => p.OccupationCodes.Count), cluster: null);

    /// <summary>Programs of a cluster; those that lead to most of its jobs come first in their group.</summary>
    public IReadOnlyList<ProgramGroup> Of(CareerCluster cluster) => Grouped(
        catalog.Content.Programs.Where(p => p.SubClusterIds.Any(s => s.StartsWith(cluster.Id + "/", StringComparison.Ordinal)))
            .OrderByDescending(p => Occupations(p).Count(o => o.PrimaryClusterId == cluster.Id)),
        cluster.Id);

    private List<ProgramGroup> Grouped(IOrderedEnumerable<CareerProgram> programs, string? cluster) =>
    [
        .. programs.ThenBy(p => p.CipCode, StringComparer.Ordinal)
            .GroupBy(p => UsualEducation(p, cluster))
            .OrderBy(g => g.Key is null ? int.MaxValue : Array.IndexOf(Schooling, g.Key))
            .Select(g => new ProgramGroup(g.Key, [.. g])),
    ];

    /// <summary>What most of a program's jobs ask for; of equals the least. Jobs of the cluster in question speak before others.</summary>
    private string? UsualEducation(CareerProgram program, string? cluster)
    {
        var all = Occupations(program).Where(o => o.Figures.EntryEducation is not null).ToList();
        var own = all.FindAll(o => cluster is null || o.ClusterIds.Contains(cluster));
        return (own.Count > 0 ? own : all).GroupBy(o => o.Figures.EntryEducation!)
            .OrderByDescending(g => g.Count()).ThenBy(g => Array.IndexOf(Schooling, g.Key)).FirstOrDefault()?.Key;
    }

    private IEnumerable<Occupation> Occupations(CareerProgram program) => program.OccupationCodes.Select(catalog.FindOccupation).OfType<Occupation>();
}
