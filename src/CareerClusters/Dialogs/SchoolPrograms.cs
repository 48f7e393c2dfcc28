using CareerClusters.Guidance.School;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Says what a student's own school has for a cluster.</summary>
public sealed class SchoolPrograms(SchoolContent school, Phrasebook phrasebook)
{
    /// <summary>Most list lines of a message.</summary>
    internal const int Shown = 5;

    public static readonly LineSet Lines = new("school-programs");

    private static readonly Line Own = Lines.Line("own", "school", "list", "more");
    private static readonly Line Program = Lines.Line("program", "name", "kind", "grade", "grades", "ask", "note");
    private static readonly Line SchoolName = Lines.Line("school-name", "school", "sample");
    private static readonly Line Group = Lines.Line("group-label", "education");

    /// <summary>What the school has for a cluster, of every kind; how many more there are than a message holds. Nothing when it has none.</summary>
    public IEnumerable<Phrase> ForCluster(string clusterId, string language) =>
        Of(SchoolProgramFilter.All with { ClusterId = clusterId }) is { Count: > 0 } programs
            ? [Own.With(NameIn(language), ListOf(programs, language), Math.Max(programs.Count - Shown, 0) is > 0 and var more ? more : "")] : [];

    /// <summary>The school's name, with the word that it is made up while it is; empty when the school said none.</summary>
    public string NameIn(string language) => Words(SchoolName.With(school.Name, Sample), language);

    /// <summary>What tells a line that the school is made up.</summary>
    public string Sample => school.IsSample ? "yes" : "";

    /// <summary>Places to try the work, a line each, as many as a message holds; empty when the school has none.</summary>
    public string ToTry(string clusterId, string language) => ListOf(Of(new SchoolProgramFilter(clusterId, SchoolProgramFilter.ToTry, null)), language);

    /// <summary>The programs that pass a filter.</summary>
    public IReadOnlyList<SchoolProgram> Of(SchoolProgramFilter filter) => school.Find(filter);

    /// <summary>Programs, a line each, as many as a message holds.</summary>
    public string ListOf(IEnumerable<SchoolProgram> programs, string language) => string.Join('\n', programs.Take(Shown).Select(p => p.In(language)).Select(p => Words(
        Program.With(
            p.Name, SchoolReader.KindName(p.Kind), p.Grades is { } one && one.First == one.Last ? one.First : "", p.Grades?.ToString(),
            Sentences.Ended(p.HowToAsk), Sentences.Ended(p.Note)),
        language)));

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
}
