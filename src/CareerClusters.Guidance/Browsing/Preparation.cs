using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Browsing;

/// <summary>What people bring and learn for an occupation, as published.</summary>
/// <param name="Years">Years of school after high school.</param>
/// <param name="Experience">Work before it: 0 none, 1 less than five years, 2 more.</param>
/// <param name="Training">Training on the job: 0 none to 4 an apprenticeship.</param>
/// <param name="Zone">Job zone; null where none is published.</param>
internal readonly record struct Preparation(int Years, int Experience, int Training, int? Zone)
{
    private static readonly string[] Experiences = ["None", "Less than 5 years", "5 years or more"];

    private static readonly string[] Trainings =
        ["None", "Short-term on-the-job training", "Moderate-term on-the-job training", "Long-term on-the-job training", LaborFigures.ApprenticeshipTraining];

    /// <summary>Years that a degree beyond the bachelor's stands for.</summary>
    private const int Graduate = 6;

    /// <summary>Of an occupation; null where the entry education is not published.</summary>
    public static Preparation? Of(Occupation occupation) => OccupationLimits.EducationYears(occupation) is not { } years ? null
        : new(years, Level(Experiences, occupation.Figures.Experience, 0), Level(Trainings, occupation.Figures.Training, 3), occupation.JobZone);

    /// <summary>Whether it takes more than another: more school, or as much school and more experience or training and less of neither.</summary>
    public bool IsMoreThan(Preparation other) =>
        Years > other.Years || (Years == other.Years && Experience >= other.Experience && Training >= other.Training && (Experience, Training) != (other.Experience, other.Training));

    /// <summary>Whether it takes less: school counts first, then experience, training and the job zone.</summary>
    public bool IsLessThan(Preparation other) =>
        (Years, Experience, Training).CompareTo((other.Years, other.Experience, other.Training)) is var order && (order < 0 || (order == 0 && Zone < other.Zone));

    /// <summary>Whether school and preparation are the same.</summary>
    public bool IsSame(Preparation other) => IsAlike(other) && (Zone is null || other.Zone is null || Zone == other.Zone);

    /// <summary>Whether one step leads to another: from high school as far as a bachelor's degree, beyond it one degree at a time.</summary>
    public bool IsOneStepFrom(Preparation other)
    {
        var (less, more) = (Math.Min(Years, other.Years), Math.Max(Years, other.Years));
        return more - less <= (more >= Graduate ? 2 : NextDoor.MostYearsApart);
    }

    private bool IsAlike(Preparation other) => (Years, Experience, Training) == (other.Years, other.Experience, other.Training);

    // An internship or residency is as long as the longest training that is no apprenticeship.
    private static int Level(string[] levels, string? published, int other) => published is null ? 0 : Array.IndexOf(levels, published) is >= 0 and var level ? level : other;
}
