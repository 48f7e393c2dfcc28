using CareerClusters.Guidance.Catalog;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CareerClusters.Replies.Content;

/// <summary>One content file as read: <c>lines</c> (key to template) and <c>buttons</c> (key to label and other ways to say it).</summary>
internal sealed class ContentFile
{
    public required string Path { get; init; }

    public Dictionary<string, (string Text, long Row)> Lines { get; } = [];

    public Dictionary<string, (ButtonText Text, long Row)> Buttons { get; } = [];

    /// <summary>Reads a file; what is wrong with it goes to <paramref name="problems"/>.</summary>
    public static ContentFile? Read(string folder, string relativePath, ICollection<CatalogProblem> problems)
    {
        var file = new ContentFile { Path = relativePath };
        try
        {
            using var reader = File.OpenText(System.IO.Path.Combine(folder, relativePath));
            var yaml = new YamlStream();
            yaml.Load(reader);
            if (yaml.Documents.Count == 0) return file;
            if (yaml.Documents[0].RootNode is YamlMappingNode root) file.ReadSections(root, problems);
            else file.Report(problems, yaml.Documents[0].RootNode, "The file is not a list of sections.", "Begin it with 'lines:'.");
            return file;
        }
        catch (YamlException broken)
        {
            problems.Add(new CatalogProblem(relativePath, $"line {broken.Start.Line}",
                $"This is not valid YAML: {broken.InnerException?.Message ?? broken.Message}",
                "Check the indent, and put quotes around a text that holds a colon."));
            return null;
        }
    }

    private void ReadSections(YamlMappingNode root, ICollection<CatalogProblem> problems)
    {
        foreach (var (key, section) in root.Children)
        {
            switch (key.ToString(), section)
            {
                case ("lines", YamlMappingNode lines):
                    foreach (var (name, text) in lines.Children) ReadLine(name, text, problems);
                    break;
                case ("buttons", YamlMappingNode buttons):
                    foreach (var (name, button) in buttons.Children) ReadButton(name, button, problems);
                    break;
                default:
                    Report(problems, key, $"The section '{key}' is not known.", "Use 'lines' and 'buttons', each with keys below it.");
                    break;
            }
        }
    }

    private void ReadLine(YamlNode name, YamlNode text, ICollection<CatalogProblem> problems)
    {
        if (text is YamlScalarNode { Value.Length: > 0 } scalar) Lines[name.ToString()] = (scalar.Value.Trim(), name.Start.Line);
        else Report(problems, name, $"'{name}' has no text.", "Write the sentence after the colon.");
    }

    private void ReadButton(YamlNode name, YamlNode node, ICollection<CatalogProblem> problems)
    {
        var button = node switch
        {
            YamlScalarNode { Value.Length: > 0 } label => new ButtonText(label.Value, []),
            YamlMappingNode map => new ButtonText(Scalar(map, "label"), Also(map)),
            _ => new ButtonText("", []),
        };
        if (button.Label.Length > 0) Buttons[name.ToString()] = (button, name.Start.Line);
        else Report(problems, name, $"The button '{name}' has no label.", "Write 'label: ...' below it.");
    }

    private static string Scalar(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var node) && node is YamlScalarNode scalar ? scalar.Value ?? "" : "";

    private static string[] Also(YamlMappingNode map) =>
        map.Children.TryGetValue("also", out var node) && node is YamlSequenceNode list
            ? [.. list.Children.Select(c => c.ToString())]
            : [];

    private void Report(ICollection<CatalogProblem> problems, YamlNode node, string found, string remedy) =>
        problems.Add(new CatalogProblem(Path, $"line {node.Start.Line}", found, remedy));
}
