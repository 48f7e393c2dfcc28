using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Catalog.Reading;

/// <summary>
/// Tells figures of a wider group from an occupation's own, by the titles both are published under:
/// 1. An occupation has figures of its own where the code's title names it; spelling, plural and punctuation do not count. "Registered
///    Nurses" has them, though nurses of special kinds are published under its code too; those kinds and "Midwives" (published with
///    "Healthcare Practitioners and Technical Workers, All Other") have those of a wider group.
/// 2. A group's jobs and openings count once where jobs are ranked: for the occupation it is named after, else for the first of those
///    that were rolled up into it ("Home Health and Personal Care Aides"). What is left over under a code ("Managers, All Other")
///    counts for none: how many of its jobs are of which kind is not known.
/// </summary>
internal static class WiderGroups
{
    /// <summary>Marks the occupations whose figures are not their own.</summary>
    public static List<Occupation> Mark(List<Occupation> occupations)
    {
        var bySoc = occupations.ToLookup(o => o.Figures.SocCode);
        return occupations.ConvertAll(o => HasOwnFigures(o) ? o
            : o with { WiderGroup = o.Figures.SocTitle, IsCounted = StandsFor(bySoc[o.Figures.SocCode]) == o.Code });
    }

    private static bool HasOwnFigures(Occupation occupation) => occupation.Title == occupation.Figures.SocTitle || Names(occupation.Title).SequenceEqual(Names(occupation.Figures.SocTitle));

    private static OnetSocCode? StandsFor(IEnumerable<Occupation> sharers) =>
        sharers.Any(HasOwnFigures) ? null : sharers.Where(o => o.Code.Soc != o.Figures.SocCode).OrderBy(o => o.Code.Value, StringComparer.Ordinal).FirstOrDefault()?.Code;

    private static IEnumerable<string> Names(string title) => Words.Split(title).Select(Words.Singular);
}
