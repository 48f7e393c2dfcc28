using System.Text.RegularExpressions;
using CareerClusters.Replies.Content;

namespace CareerClusters.Tests.Replies.Content;

/// <summary>The content of the repository, and every way its lines can come out.</summary>
internal static partial class AllContent
{
    private static readonly ContentFolders Folders = ContentFolders.Find();

    /// <summary>A step that is late has a date.</summary>
    private static readonly (string, string) DateOfLateStep = ("welcome.step-due", "date");

    public static string Root => Folders.Root;

    public static Phrasebook Phrasebook { get; } = PhrasebookReader.Read(Folders.Dialogs, StartUpContent.LineSets).Phrasebook
        ?? throw new InvalidOperationException("The content does not read; 'dialogs check' tells why.");

    public static IReadOnlyList<Line> Lines { get; } = [.. StartUpContent.LineSets.SelectMany(s => s.Lines)];

    public static IReadOnlyList<ButtonLine> Buttons { get; } = [.. StartUpContent.LineSets.SelectMany(s => s.Buttons)];

    /// <summary>A line with all values, without those it asks for in a condition, and with each word it compares a value to.</summary>
    public static IEnumerable<string> Rendered(Line line, string language)
    {
        var full = line.Placeholders.Select(Sample).ToArray();
        yield return Render(line, full, language);
        var template = TemplateOf(line, language);
        var optional = line.Placeholders.Select(p => Regex.IsMatch(template, $"if {p} %")).ToArray();
        yield return Render(line, [.. full.Select((value, i) => optional[i] ? "" : value)], language);
        for (var i = 0; i < full.Length; i++)
        {
            var compared = Comparison().Matches(template).Where(m => m.Groups[1].Value == line.Placeholders[i]).Select(m => m.Groups[2].Value);
            foreach (var value in optional[i] && (line.Key, line.Placeholders[i]) != DateOfLateStep ? compared.Append("") : compared)
                yield return Render(line, [.. full[..i], value, .. full[(i + 1)..]], language);
        }
    }

    /// <summary>Fails with everything that was found, a line each.</summary>
    public static void Nothing(IEnumerable<string> found)
    {
        var all = found.Distinct().ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    /// <summary>Plain words in place of a value; numbers where the line counts.</summary>
    public static string Sample(string placeholder) => placeholder switch
    {
        "number" or "total" or "count" or "answered" or "statements" or "days" or "plan" or "up" or "down" or "skills" or "subjects" or "jobs" or "openings" => "5",
        "median" or "low" or "high" or "year" or "hour" => "$50",
        "list" or "sources" or "groupings" or "contacts" or "raised" or "lowered" => "- a thing\n- a thing",
        "description" or "what_people_do" or "statement" or "education" or "training" => "Help people do their work",
        "source" or "jobs_source" or "median_source" or "pay_source" => "US, 2025",
        _ => "a job",
    };

    private static string Render(Line line, string[] values, string language) => Phrasebook.Render(line.With([.. values]), language);

    private static string TemplateOf(Line line, string language)
    {
        var at = line.Key.IndexOf('.', StringComparison.Ordinal);
        var path = $"{language}/{line.Key[..at]}.yaml";
        return File.Exists(Path.Combine(Folders.Dialogs, path)) && ContentFile.Read(Folders.Dialogs, path, []) is { } file
            && file.Lines.TryGetValue(line.Key[(at + 1)..], out var text) ? text.Text : "";
    }

    [GeneratedRegex("(\\w+) == \"([^\"]+)\"")]
    private static partial Regex Comparison();
}
