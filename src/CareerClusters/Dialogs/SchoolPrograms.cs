using CareerClusters.Guidance.School;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Says what a student's own school has for a cluster.</summary>
public sealed class SchoolPrograms(SchoolContent school, Phrasebook phrasebook)
{
    /// <summary>Most list lines of a message.</summary>
    private const int Shown = 5;

    public static readonly LineSet Lines = new("school-programs");

    private static readonly Line AtSchool = Lines.Line("at-school", "school", "list");
    private static readonly Line Program = Lines.Line("program", "name", "kind", "grades", "ask", "note");
    private static readonly Line Group = Lines.Line("group-label", "education");

    private static readonly SchoolProgramKind[] Study = [SchoolProgramKind.Course, SchoolProgramKind.CteProgram, SchoolProgramKind.Credential];

    /// <summary>Courses, programs and credentials of a cluster; nothing when the school has none.</summary>
    public IEnumerable<Phrase> ForStudy(string clusterId, string language) =>
        ListOf(clusterId, p => Study.Contains(p.Kind), language) is { Length: > 0 } list ? [AtSchool.With(school.Name, list)] : [];

    /// <summary>Places to try the work, a line each; empty when the school has none.</summary>
    public string ToTry(string clusterId, string language) => ListOf(clusterId, p => !Study.Contains(p.Kind), language);

    /// <summary>The button of a group of programs.</summary>
    /// <param name="education">What its jobs ask for, in words; empty when that is not published.</param>
    /// <param name="language">Two-letter code.</param>
    public string GroupLabel(string education, string language)
    {
        var label = Words(Group.With(education), language);
        return char.ToUpperInvariant(label[0]) + label[1..];
    }

    /// <summary>A phrase in words.</summary>
    public string Words(Phrase phrase, string language) => phrasebook.Render(phrase, language);

    private string ListOf(string clusterId, Func<SchoolProgram, bool> fits, string language) => string.Join('\n', school.ProgramsFor(clusterId)
        .Where(fits).Take(Shown)
        .Select(p => Words(Program.With(p.Name, SchoolReader.KindName(p.Kind), p.Grades?.ToString(), p.HowToAsk, p.Note), language)));
}
