using CareerClusters.Guidance.Catalog;
using Scriban;

namespace CareerClusters.Replies.Content;

/// <summary>Reads <c>dialogs/</c> and checks that it says everything the dialogs declare, and nothing they do not.</summary>
public static class PhrasebookReader
{
    /// <summary>Reads every language folder below <paramref name="folder"/>.</summary>
    /// <param name="folder">The folder <c>dialogs/</c>.</param>
    /// <param name="sets">What the dialogs declare.</param>
    public static PhrasebookResult Read(string folder, IReadOnlyList<LineSet> sets)
    {
        var problems = new List<CatalogProblem>();
        var lines = new Dictionary<(string, string), Template>();
        var buttons = new Dictionary<(string, string), ButtonText>();
        foreach (var language in Languages(folder, problems))
        {
            foreach (var set in sets) ReadSet(folder, language, set, lines, buttons, problems);
            ReportStrayFiles(folder, language, sets, problems);
        }

        return problems.Count > 0 ? new PhrasebookResult(null, problems) : new PhrasebookResult(new Phrasebook(lines, buttons), []);
    }

    private static List<string> Languages(string folder, List<CatalogProblem> problems)
    {
        var found = Directory.Exists(folder)
            ? Directory.GetDirectories(folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal).ToList()
            : [];
        if (!found.Contains(Phrasebook.BaseLanguage))
            problems.Add(new CatalogProblem("dialogs", Phrasebook.BaseLanguage, "The English content is missing.", $"Restore the folder {Path.Combine(folder, Phrasebook.BaseLanguage)}."));
        return found;
    }

    private static void ReadSet(
        string folder, string language, LineSet set,
        Dictionary<(string, string), Template> lines, Dictionary<(string, string), ButtonText> buttons, List<CatalogProblem> problems)
    {
        var path = $"{language}/{set.File}.yaml";
        var complete = language == Phrasebook.BaseLanguage;
        if (!File.Exists(Path.Combine(folder, path)))
        {
            if (complete) problems.Add(new CatalogProblem(path, "file", "The file is missing.", $"Restore it: the dialog '{set.File}' reads it."));
            return;
        }

        var file = ContentFile.Read(folder, path, problems);
        if (file is null) return;
        foreach (var line in set.Lines)
        {
            if (file.Lines.Remove(KeyIn(set, line.Key), out var text)) Add(lines, language, line, text, path, problems);
            else if (complete) ReportMissing(problems, path, "lines", line.Key);
        }

        foreach (var button in set.Buttons)
        {
            if (file.Buttons.Remove(KeyIn(set, button.Key), out var text)) buttons[(language, button.Key)] = text.Text;
            else if (complete) ReportMissing(problems, path, "buttons", button.Key);
        }

        foreach (var (key, (_, row)) in file.Lines) ReportUnknown(problems, path, row, key);
        foreach (var (key, (_, row)) in file.Buttons) ReportUnknown(problems, path, row, key);
    }

    private static void Add(
        Dictionary<(string, string), Template> lines, string language, Line line, (string Text, long Row) text, string path,
        List<CatalogProblem> problems)
    {
        var template = Template.ParseLiquid(text.Text);
        foreach (var message in template.Messages)
            problems.Add(new CatalogProblem(path, $"line {text.Row}", $"The template does not parse: {message.Message}.", "Write placeholders as {{ name }}."));
        if (template.HasErrors) return;
        foreach (var name in TemplateVariables.In(template).Except(line.Placeholders))
        {
            var known = line.Placeholders.Count == 0 ? "This line has none." : $"Known here: {string.Join(", ", line.Placeholders)}.";
            problems.Add(new CatalogProblem(path, $"line {text.Row}", $"'{{{{ {name} }}}}' is not a placeholder of '{line.Key}'.", known));
        }

        lines[(language, line.Key)] = template;
    }

    private static void ReportStrayFiles(string folder, string language, IReadOnlyList<LineSet> sets, List<CatalogProblem> problems)
    {
        var known = sets.Select(s => s.File + ".yaml").ToHashSet();
        foreach (var file in Directory.GetFiles(Path.Combine(folder, language)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal))
        {
            if (!known.Contains(file))
                problems.Add(new CatalogProblem($"{language}/{file}", "file", "No dialog reads this file.", "Name it after a dialog, or remove it."));
        }
    }

    private static string KeyIn(LineSet set, string key) => key[(set.File.Length + 1)..];

    private static void ReportMissing(List<CatalogProblem> problems, string path, string section, string key) =>
        problems.Add(new CatalogProblem(path, section, $"The key '{key[(key.IndexOf('.') + 1)..]}' is missing.", "Add it: a dialog says it."));

    private static void ReportUnknown(List<CatalogProblem> problems, string path, long row, string key) =>
        problems.Add(new CatalogProblem(path, $"line {row}", $"No dialog says '{key}'.", "Check the spelling, or remove it."));
}

/// <summary>The phrasebook, or what is wrong with its files.</summary>
/// <param name="Phrasebook">Null when there are problems.</param>
/// <param name="Problems">File, place and remedy of each.</param>
public sealed record PhrasebookResult(Phrasebook? Phrasebook, IReadOnlyList<CatalogProblem> Problems);
