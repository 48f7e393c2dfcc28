using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CareerClusters.Guidance.Catalog.Reading;

/// <summary>A mapping or list in a YAML file of the catalog; notes what is wrong with its keys.</summary>
internal sealed class CatalogYaml
{
    private readonly string name;
    private readonly YamlNode node;
    private readonly List<CatalogProblem> problems;

    private CatalogYaml(string name, YamlNode node, List<CatalogProblem> problems)
    {
        this.name = name;
        this.node = node;
        this.problems = problems;
    }

    /// <summary>Opens a file.</summary>
    /// <returns>Its top, or null when it is missing, empty or no YAML.</returns>
    public static CatalogYaml? Open(string folder, string name, List<CatalogProblem> problems)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            problems.Add(new(name, "file", "The file is missing.", "Restore it; catalog/README.md says what belongs in it."));
            return null;
        }

        try
        {
            using var reader = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents.Count > 0) return new CatalogYaml(name, stream.Documents[0].RootNode, problems);
            problems.Add(new(name, "file", "The file is empty.", "Restore it; catalog/README.md says what belongs in it."));
        }
        catch (YamlException e)
        {
            problems.Add(new(name, Line(e.Start), "This is not valid YAML.",
                "Check indentation, quotation marks and repeated keys around this line."));
        }

        return null;
    }

    /// <summary>Notes a problem here, at a key when one is given.</summary>
    public void Problem(string? key, string found, string remedy) =>
        problems.Add(new(name, key is null ? Line(node.Start) : $"{Line((Find(key) ?? node).Start)}, key {key}", found, remedy));

    /// <summary>Notes keys that nobody reads: most are misspelled.</summary>
    public CatalogYaml Expect(params ReadOnlySpan<string> keys)
    {
        if (node is not YamlMappingNode map)
        {
            Problem(null, "Keys with values are expected here.", $"Write {string.Join(", ", keys)}, one a line.");
            return this;
        }

        foreach (var key in map.Children.Keys.OfType<YamlScalarNode>())
        {
            if (!keys.Contains(key.Value))
                problems.Add(new(name, Line(key.Start), $"The key '{key.Value}' is unknown.", $"Use one of: {string.Join(", ", keys)}."));
        }

        return this;
    }

    /// <summary>The text under a key; empty after noting that it is missing.</summary>
    public string Text(string key)
    {
        if (Find(key) is YamlScalarNode { Value.Length: > 0 } scalar) return scalar.Value;
        Problem(null, $"The key '{key}' has no text.", $"Write {key}: and its text.");
        return "";
    }

    /// <summary>The text under a key that may be left out; null when it is.</summary>
    public string? Optional(string key) => Find(key) is null ? null : Text(key);

    /// <summary>The text under a key by language; English is required.</summary>
    public LocalizedText Localized(string key)
    {
        if (Find(key) is { } value && new CatalogYaml(name, value, problems).AsLocalized() is { } text) return text;
        Problem(null, $"The key '{key}' has no English text.", $"Write {key}: {{en: \"...\"}}.");
        return new LocalizedText("");
    }

    /// <summary>Whether a key says true; anything but true and false is a problem.</summary>
    public bool Flag(string key)
    {
        var text = Text(key);
        if (text is not ("" or "true" or "false")) Problem(key, $"'{text}' is neither true nor false.", "Write true or false.");
        return text == "true";
    }

    /// <summary>The texts of the list under a key; empty when the key is missing.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        switch (Find(key))
        {
            case null: return [];
            case YamlSequenceNode list when list.Children.All(c => c is YamlScalarNode):
                return [.. list.Children.Cast<YamlScalarNode>().Select(c => c.Value ?? "")];
            default:
                Problem(key, "A list of words is expected here.", $"Write {key}: [one, two].");
                return [];
        }
    }

    /// <summary>The items of the list under a key, or of this list when no key is given.</summary>
    public IEnumerable<CatalogYaml> Items(string? key = null)
    {
        if ((key is null ? node : Find(key)) is YamlSequenceNode list)
            return list.Children.Select(c => new CatalogYaml(name, c, problems));
        Problem(null, key is null ? "A list is expected here." : $"The key '{key}' has no list.", "Begin each item with a dash.");
        return [];
    }

    /// <summary>The keys and values of the mapping under a key.</summary>
    public IEnumerable<(string Key, CatalogYaml Value)> Entries(string key)
    {
        if (Find(key) is YamlMappingNode map)
        {
            return map.Children.Where(p => p.Key is YamlScalarNode)
                .Select(p => (((YamlScalarNode)p.Key).Value ?? "", new CatalogYaml(name, p.Value, problems)));
        }

        Problem(null, $"The key '{key}' has no entries.", "Write one key and value a line below it.");
        return [];
    }

    /// <summary>The keys and values of this mapping.</summary>
    public IEnumerable<(string Key, CatalogYaml Value)> Entries()
    {
        if (node is YamlMappingNode map)
            return map.Children.Where(p => p.Key is YamlScalarNode).Select(p => (((YamlScalarNode)p.Key).Value ?? "", new CatalogYaml(name, p.Value, problems)));
        Problem(null, "Keys with values are expected here.", "Write one key and value a line.");
        return [];
    }

    /// <summary>Whether a key is there.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The text this value is, or null.</summary>
    public string? AsText() => node is YamlScalarNode scalar ? scalar.Value : null;

    /// <summary>The text of this value itself by language; null without English.</summary>
    public LocalizedText? AsLocalized()
    {
        if (node is not YamlMappingNode map || Child(map, "en") is not YamlScalarNode { Value.Length: > 0 } en) return null;
        Expect("en", "es");
        return new LocalizedText(en.Value, Child(map, "es") is YamlScalarNode { Value.Length: > 0 } es ? es.Value : null);
    }

    /// <summary>The number this value is, or null.</summary>
    public double? AsNumber() => node is YamlScalarNode scalar
        && double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    private YamlNode? Find(string key) => node is YamlMappingNode map ? Child(map, key) : null;

    private static YamlNode? Child(YamlMappingNode map, string key)
    {
        foreach (var (k, value) in map.Children)
            if (k is YamlScalarNode scalar && scalar.Value == key) return value;
        return null;
    }

    private static string Line(Mark mark) => string.Create(CultureInfo.InvariantCulture, $"line {mark.Line}");
}
