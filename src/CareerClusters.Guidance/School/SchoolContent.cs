using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.School;

/// <summary>What a school says of itself in <c>catalog/local/</c>. Read once at start-up and never changed.</summary>
public sealed record SchoolContent
{
    /// <summary>A school that said nothing.</summary>
    public static SchoolContent Empty { get; } = new();

    /// <summary>The school's name; empty when it said none.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether this is the sample that ships, of a school that does not exist: nobody in need may be sent to its contacts.</summary>
    public bool IsSample { get; init; }

    /// <summary>Whom to turn to, the most important first.</summary>
    public IReadOnlyList<SchoolContact> Contacts { get; init; } = [];

    /// <summary>Cluster id to the name that this school or state uses for it; clusters without one keep the framework's name.</summary>
    public IReadOnlyDictionary<string, LocalizedText> ClusterNames { get; init; } = new Dictionary<string, LocalizedText>();

    /// <summary>People who talk with students about their work, in the order of the file.</summary>
    public IReadOnlyList<Volunteer> Volunteers { get; init; } = [];

    /// <summary>The school's courses, programs, credentials and places to try work, in the order of the file.</summary>
    public IReadOnlyList<SchoolProgram> Programs { get; init; } = [];

    /// <summary>Volunteers of a cluster whom students may be told of on a day: those whose clearance lasts beyond it.</summary>
    public IEnumerable<Volunteer> VolunteersFor(string clusterId, DateOnly today) =>
        Volunteers.Where(v => v.IsClearedOn(today) && v.ClusterIds.Contains(clusterId));

    /// <summary>What the school itself has for a cluster.</summary>
    public IEnumerable<SchoolProgram> ProgramsFor(string clusterId) => Programs.Where(p => p.ClusterIds.Contains(clusterId));

    /// <summary>
    /// What passes a filter: kinds in the order of the enumeration, those with grades first, then the order of the file. A row without
    /// grades passes every grade, as it may be open to it.
    /// </summary>
    public IReadOnlyList<SchoolProgram> Find(SchoolProgramFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return
        [
            .. Programs.Where(p => filter.ClusterId is null || p.ClusterIds.Contains(filter.ClusterId))
                .Where(p => filter.Kinds.Count == 0 || filter.Kinds.Contains(p.Kind))
                .Where(p => filter.Grade is not { } grade || p.Grades is not { } grades || grades.Includes(grade))
                .OrderBy(p => p.Kind).ThenBy(p => p.Grades is null),
        ];
    }
}

/// <summary>Somebody at school to turn to.</summary>
/// <param name="Label">Who.</param>
/// <param name="How">Where and when to find them.</param>
public sealed record SchoolContact(LocalizedText Label, LocalizedText How);

/// <summary>
/// A working person who talks with students. Students see name, role and topics; how to reach them is known to the school's
/// coordinator only, and is not in the file at all.
/// </summary>
/// <param name="Name">First name or title.</param>
/// <param name="Role">What they do.</param>
/// <param name="Topics">What they like to talk about; empty when not said.</param>
/// <param name="ClusterIds">Clusters their work belongs to.</param>
/// <param name="Coordinator">Who at school arranges the talk.</param>
/// <param name="ClearedUntil">Last day of the school's clearance; null: not cleared.</param>
public sealed record Volunteer(
    string Name, string Role, string Topics, IReadOnlyList<string> ClusterIds, string Coordinator, DateOnly? ClearedUntil)
{
    /// <summary>The same person with the Spanish texts of the file; null when it has none.</summary>
    public Volunteer? Spanish { get; init; }

    /// <summary>The person with texts in a language, or in the file's own where that language is missing.</summary>
    public Volunteer In(string language) => language == "es" && Spanish is not null ? Spanish : this;

    /// <summary>Whether the clearance lasts beyond a day.</summary>
    public bool IsClearedOn(DateOnly today) => ClearedUntil > today;
}

/// <summary>What a row of a school's programs is.</summary>
public enum SchoolProgramKind
{
    /// <summary>A class.</summary>
    Course,

    /// <summary>A career and technical education program.</summary>
    CteProgram,

    /// <summary>A certificate students can earn.</summary>
    Credential,

    /// <summary>Watching somebody work for a day.</summary>
    JobShadow,

    /// <summary>Working at a place for some weeks.</summary>
    Internship,

    /// <summary>A short visit to a place of work.</summary>
    Externship,

    /// <summary>Paid training for a job.</summary>
    Apprenticeship,

    /// <summary>Another way to learn at a place of work.</summary>
    WorkBasedLearning,
}

/// <summary>Something a school has for its students.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What the school calls it.</param>
/// <param name="ClusterIds">Clusters it is for.</param>
/// <param name="Grades">First and last grade that may take it; null: not said.</param>
/// <param name="HowToAsk">How to get a place; empty when not said.</param>
/// <param name="Note">What else to know; empty when nothing.</param>
public sealed record SchoolProgram(
    SchoolProgramKind Kind, string Name, IReadOnlyList<string> ClusterIds, GradeSpan? Grades, string HowToAsk, string Note)
{
    /// <summary>The same with the Spanish texts of the file; null when it has none.</summary>
    public SchoolProgram? Spanish { get; init; }

    /// <summary>The program with texts in a language, or in the file's own where that language is missing.</summary>
    public SchoolProgram In(string language) => language == "es" && Spanish is not null ? Spanish : this;
}

/// <summary>Grades of school.</summary>
/// <param name="First">First grade, 6 to 13.</param>
/// <param name="Last">Last grade, not below the first.</param>
public readonly record struct GradeSpan(int First, int Last)
{
    /// <summary>Whether a grade is one of them.</summary>
    public bool Includes(int grade) => grade >= First && grade <= Last;

    /// <inheritdoc/>
    public override string ToString() => First == Last ? $"{First}" : $"{First}-{Last}";
}
