using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Browsing;

/// <summary>Occupations one step away. Null: none of the related ones is.</summary>
/// <param name="Up">Needs more preparation.</param>
/// <param name="Sideways">Needs the same.</param>
/// <param name="Down">Needs less.</param>
public sealed record NextDoorOccupations(Occupation? Up, Occupation? Sideways, Occupation? Down);

/// <summary>
/// Finds the occupations one step up, sideways and down. The rule:
/// 1. Only the <see cref="Related"/> most similar occupations (skills, knowledge, interests) are looked at; those published under the
///    same SOC code are left out, since nothing is known of how they differ.
/// 2. Preparation is the published entry education (years after high school), then the job zone. More years, or the same years
///    and a higher zone, is a step up; less is a step down; both the same, or the same years and a zone not known, is sideways.
/// 3. Of those within <see cref="MostYearsApart"/> years the most similar wins: what people move on to is what is like their work. Where
///    none is that near, the smallest step in years wins, then the more similar.
/// </summary>
public sealed class NextDoor(SimilarOccupations similar)
{
    /// <summary>Related occupations looked at: enough to hold a step each way for nearly all, few enough to stay related.</summary>
    public const int Related = 30;

    /// <summary>Years of school that one step may take: from high school to a bachelor's degree.</summary>
    public const int MostYearsApart = 4;

    /// <summary>The occupations next door; all null where the entry education is not published.</summary>
    /// <param name="occupation">From where.</param>
    /// <param name="excluded">Occupations to leave out.</param>
    public NextDoorOccupations Of(Occupation occupation, IReadOnlySet<OnetSocCode> excluded)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        var steps = similar.To(occupation, Related, excluded)
            .Where(o => o.Figures.SocCode != occupation.Figures.SocCode)
            .Select(o => (Occupation: o, Step: Step(occupation, o))).ToList();
        return new NextDoorOccupations(Nearest(1), Nearest(0), Nearest(-1));

        Occupation? Nearest(int direction) => steps
            .Where(s => s.Step is { } step && Math.Sign(step.Years != 0 ? step.Years : step.Zones) == direction)
            .OrderBy(s => Math.Max(MostYearsApart, Math.Abs(s.Step!.Value.Years)))
            .FirstOrDefault().Occupation;
    }

    private static (int Years, int Zones)? Step(Occupation from, Occupation to) =>
        OccupationLimits.EducationYears(from) is { } before && OccupationLimits.EducationYears(to) is { } after
            ? (after - before, (to.JobZone ?? from.JobZone ?? 0) - (from.JobZone ?? to.JobZone ?? 0))
            : null;
}
