using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Browsing;

/// <summary>Occupations one step away. Null: none of the related ones is.</summary>
/// <param name="Up">Needs more preparation, or leads those who do this work.</param>
/// <param name="Sideways">Needs the same.</param>
/// <param name="Down">Needs less.</param>
public sealed record NextDoorOccupations(Occupation? Up, Occupation? Sideways, Occupation? Down);

/// <summary>
/// Finds the occupations one step up, sideways and down. The rule:
/// 1. Only the <see cref="Related"/> most similar occupations (skills, knowledge, interests) are looked at, and the supervisors of the
///    same kind of work; those published under the same SOC code are left out up and down, since nothing is known of how they differ.
/// 2. Up: who leads those who do this work, else what takes more school, experience or training (<see cref="Preparation"/>). Neither
///    may pay clearly less (<see cref="NotClearlyLess"/>).
/// 3. Sideways: the same cluster, school and preparation, and about the same pay. Of these the one called most alike wins
///    (<see cref="SharedNames"/>), else the most similar; where there is none, another kind of the same work, published under the same
///    code ("Critical Care Nurses").
/// 4. Down: takes less. Neither it nor sideways leads others where this one does not, and from one that leads others all steps stay in
///    its cluster.
/// 5. Up and down, of those within one step of school the most similar wins; where none is that near, the smallest step in years.
/// </summary>
public sealed class NextDoor(SimilarOccupations similar, SharedNames names)
{
    /// <summary>Related occupations looked at: enough to hold a step each way for nearly all, few enough to stay related.</summary>
    public const int Related = 30;

    /// <summary>Years of school that one step may take: from high school to a bachelor's degree.</summary>
    public const int MostYearsApart = 4;

    /// <summary>Share of the median pay that a step up pays at least.</summary>
    public const decimal NotClearlyLess = 0.95m;

    /// <summary>Shares of the median pay between which pay is about the same.</summary>
    private const decimal AboutLeast = 0.8m, AboutMost = 1.25m;

    /// <summary>From this likeness of names on two occupations are kin.</summary>
    private const double AlikeNames = 0.1;

    private const string ManagementGroup = "11";

    /// <summary>From this major group on the first minor group is that of supervisors.</summary>
    private const string FirstSupervisedGroup = "33";

    /// <summary>The occupations next door; all null where the entry education is not published.</summary>
    /// <param name="occupation">From where.</param>
    /// <param name="excluded">Occupations to leave out.</param>
    public NextDoorOccupations Of(Occupation occupation, IReadOnlySet<OnetSocCode> excluded)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        if (Preparation.Of(occupation) is not { } from) return new NextDoorOccupations(null, null, null);
        var published = similar.To(occupation, int.MaxValue, excluded).Where(o => Preparation.Of(o) is not null).ToList();
        var all = published.FindAll(o => o.Figures.SocCode != occupation.Figures.SocCode);
        var near = all.Take(Related).ToList();
        var level = Leads(occupation);
        var up = all.Where(o => Supervises(o, occupation) && PayShare(occupation, o) is null or >= NotClearlyLess).OrderByDescending(o => NamesWork(o, occupation)).FirstOrDefault()
            ?? near.Find(o => Manages(o, occupation) && PayShare(occupation, o) is null or >= NotClearlyLess)
            ?? Nearest(near.Where(o => Leads(o) <= level && (level == 0 || InSameCluster(o, occupation)) && Of(o).IsMoreThan(from) && PayShare(occupation, o) is null or >= NotClearlyLess), from);
        return new NextDoorOccupations(
            up,
            Sideways(occupation, near) ?? Sideways(occupation, published.Take(Related).Where(o => o.Figures.SocCode == occupation.Figures.SocCode)),
            Nearest(near.Where(o => Leads(o) <= level && (level == 0 || InSameCluster(o, occupation)) && Of(o).IsLessThan(from)), from));
    }

    private Occupation? Sideways(Occupation occupation, IEnumerable<Occupation> near)
    {
        var same = near.Where(o => Leads(o) == Leads(occupation) && InSameCluster(o, occupation) && Of(o).IsSame(Of(occupation)) && PayShare(occupation, o) is null or (>= AboutLeast and <= AboutMost));
        return same.OrderBy(o => o.WiderGroup is not null).ThenByDescending(o => names.Of(occupation, o) is >= AlikeNames and var likeness ? likeness : 0).FirstOrDefault();
    }

    private static Occupation? Nearest(IEnumerable<Occupation> steps, Preparation from) =>
        steps.OrderBy(o => Of(o).IsOneStepFrom(from) ? 0 : Math.Abs(Of(o).Years - from.Years)).FirstOrDefault();

    private static Preparation Of(Occupation occupation) => Preparation.Of(occupation)!.Value;

    // Pay by the year and pay by the hour say nothing of each other.
    private static decimal? PayShare(Occupation from, Occupation to) =>
        OccupationLimits.YearlyPay(to) / OccupationLimits.YearlyPay(from) ?? OccupationLimits.HourlyPay(to) / OccupationLimits.HourlyPay(from);

    /// <summary>0 for who does the work, 1 for who supervises, 2 for who manages.</summary>
    private static int Leads(Occupation occupation) =>
        Group(occupation) == ManagementGroup ? 2 : string.CompareOrdinal(Group(occupation), FirstSupervisedGroup) >= 0 && occupation.Code.Value[3] == '1' ? 1 : 0;

    // Supervisors are published in the major group of those they supervise.
    private static bool Supervises(Occupation leader, Occupation worker) => Leads(leader) == 1 && Leads(worker) == 0 && Group(leader) == Group(worker)
        && (leader.Title.StartsWith("First-Line", StringComparison.Ordinal) || NamesWork(leader, worker));

    /// <summary>Whether a leader's title says the work of the other: supervisors of police for police officers.</summary>
    private static bool NamesWork(Occupation leader, Occupation worker) =>
        leader.Title.Contains(Words.Stem(Words.Singular(worker.Title.Split(' ', ',')[0])), StringComparison.OrdinalIgnoreCase);

    private static bool Manages(Occupation leader, Occupation worker) =>
        Leads(leader) == 2 && Leads(worker) < 2 && InSameCluster(leader, worker) && leader.Title.EndsWith("Managers", StringComparison.Ordinal);

    private static bool InSameCluster(Occupation a, Occupation b) => a.PrimaryClusterId == b.PrimaryClusterId;

    private static string Group(Occupation occupation) => occupation.Code.Value[..2];
}
