using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Understanding;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CareerClusters.Guidance.Search;

/// <summary>What reading the search words gave: the words, or what is wrong with the file.</summary>
/// <param name="Words">Null when there are problems.</param>
/// <param name="Problems">Empty when all is well.</param>
public sealed record SearchWordsRead(SearchWords? Words, IReadOnlyList<CatalogProblem> Problems);

/// <summary>Reads and checks <c>catalog/search-words.yaml</c>.</summary>
public sealed class SearchWordsReader
{
    /// <summary>Name of the file in the catalog's folder.</summary>
    public const string FileName = "search-words.yaml";

    private static readonly string[] Keys = ["stop_words", "same", "rewrites", "fields", "leading_words", "opening_words", "pointing_words", "talk_starts", "asking_starts", "it_words", "other_words", "questions"];

    private readonly List<CatalogProblem> problems = [];

    private SearchWordsReader()
    {
    }

    /// <summary>Reads the file of a catalog folder, and the vocabulary beside it.</summary>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static SearchWordsRead ReadFolder(string catalogFolder)
    {
        var path = Path.Combine(catalogFolder, FileName);
        if (!File.Exists(path))
            return new SearchWordsRead(null, [new CatalogProblem(FileName, "file", "The file is missing.", "Put it back from the repository.")]);
        using var text = File.OpenText(path);
        var read = Read(text);
        var problems = read.Problems.ToList();
        var vocabulary = VocabularyFiles.Read(catalogFolder, problems);
        return new SearchWordsRead(problems.Count == 0 ? read.Words! with { Vocabulary = vocabulary } : null, problems);
    }

    /// <summary>Reads YAML.</summary>
    public static SearchWordsRead Read(TextReader yaml)
    {
        var reader = new SearchWordsReader();
        var words = reader.ReadAll(yaml);
        return new SearchWordsRead(reader.problems.Count == 0 ? words : null, reader.problems);
    }

    private SearchWords ReadAll(TextReader yaml)
    {
        var root = Root(yaml);
        foreach (var key in root.Children.Keys.Where(k => !Keys.Contains(k.ToString())))
            Report(key, $"'{key}' is not a key of this file.", $"Use {string.Join(", ", Keys)}.");
        return new SearchWords
        {
            StopWords = WordSet(Child(root, "stop_words")),
            OpeningWords = WordSet(Child(root, "opening_words")),
            LeadingWords = WordSet(Child(root, "leading_words")),
            PointingWords = WordSet(Child(root, "pointing_words")),
            TalkStarts = [.. Starts(root, "talk_starts")],
            AskingStarts = [.. Starts(root, "asking_starts")],
            ItWords = WordSet(Child(root, "it_words")),
            OtherWords = WordSet(Child(root, "other_words")),
            Same = [.. Items(Child(root, "same")).Select(group => SameWords(group))],
            Rewrites = Rewrites(Child(root, "rewrites")),
            Fields = Rewrites(Child(root, "fields")),
            Questions = [.. Pairs(Child(root, "questions")).SelectMany(p => Questions(p.Key, p.Value))],
        };
    }

    private YamlMappingNode Root(TextReader yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(yaml);
            if (stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode root) return root;
            problems.Add(new CatalogProblem(FileName, "line 1", "The file does not hold keys.", $"Start with {Keys[0]}:."));
        }
        catch (YamlException e)
        {
            problems.Add(new CatalogProblem(FileName, $"line {e.Start.Line}", "This is not YAML.", "Check the indent and the quotes."));
        }

        return [];
    }

    private IEnumerable<string> Starts(YamlMappingNode root, string key) => Texts(Child(root, key)).Select(t => string.Join(' ', Words.Split(t.Text)));

    private HashSet<string> WordSet(YamlNode? node) => Texts(node).SelectMany(t => Words.Split(t.Text)).ToHashSet();

    private List<string> SameWords(YamlNode group)
    {
        var texts = Texts(group).ToList();
        if (texts.Count < 2) Report(group, "A group of words that mean the same has at least two.", "Add another word or drop the group.");
        foreach (var (node, text) in texts)
            if (Words.Split(text).Count != 1) Report(node, $"'{text}' is not a single word.", "Put phrases under rewrites.");
        return [.. texts.Select(t => t.Text.ToLowerInvariant())];
    }

    private Dictionary<string, string> Rewrites(YamlNode? node)
    {
        var rewrites = new Dictionary<string, string>();
        foreach (var (key, value) in Pairs(node))
        {
            var from = string.Join(' ', Words.Split(key.ToString()));
            if (from.Length == 0 || value is not YamlScalarNode to || Words.Split(to.Value ?? "").Count == 0)
                Report(key, "A rewrite needs words on both sides.", "Write 'typed words: catalog words'.");
            else if (!rewrites.TryAdd(from, to.Value!))
                Report(key, $"'{from}' is rewritten twice.", "Keep one.");
        }

        return rewrites;
    }

    private IEnumerable<QuestionPattern> Questions(YamlNode key, YamlNode patterns)
    {
        var name = key.ToString().Replace("_", "", StringComparison.Ordinal);
        if (!Enum.TryParse<QuestionKind>(name, ignoreCase: true, out var kind) || kind == QuestionKind.None)
        {
            Report(key, $"'{key}' is not a kind of question.", "Use pay, education, outlook, tasks, what_is, compare, skills or related_jobs.");
            yield break;
        }

        foreach (var (node, text) in Texts(patterns))
            if (QuestionReader.WhyWrong(kind, text) is { } wrong) Report(node, wrong, "See the top of the file.");
            else yield return new QuestionPattern(kind, text);
    }

    private static YamlNode? Child(YamlMappingNode root, string key) => root.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private IEnumerable<YamlNode> Items(YamlNode? node)
    {
        if (node is YamlSequenceNode list) return list.Children;
        if (node is not null) Report(node, "Expected a list.", "Write [one, two] or one item a line after a dash.");
        return [];
    }

    private IEnumerable<(YamlNode Node, string Text)> Texts(YamlNode? node)
    {
        foreach (var item in Items(node))
            if (item is YamlScalarNode { Value.Length: > 0 } scalar) yield return (item, scalar.Value);
            else Report(item, "Expected a word.", "Write plain text, in quotes where it holds a colon.");
    }

    private IEnumerable<KeyValuePair<YamlNode, YamlNode>> Pairs(YamlNode? node)
    {
        if (node is YamlMappingNode map) return map.Children;
        if (node is not null) Report(node, "Expected 'key: value' lines.", "Indent them below the key.");
        return [];
    }

    private void Report(YamlNode node, string found, string remedy) =>
        problems.Add(new CatalogProblem(FileName, $"line {node.Start.Line}", found, remedy));
}
