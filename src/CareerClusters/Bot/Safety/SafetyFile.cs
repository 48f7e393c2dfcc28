using System.Globalization;
using System.Text.RegularExpressions;
using CareerClusters.Guidance.Catalog;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CareerClusters.Bot.Safety;

/// <summary>Reads and checks <c>catalog/safety.yaml</c>.</summary>
public static partial class SafetyFile
{
    /// <summary>Name of the file in the catalog's folder.</summary>
    public const string FileName = "safety.yaml";

    /// <summary>Reads the file; without problems the signals are not null.</summary>
    public static (SafetySignals? Signals, IReadOnlyList<CatalogProblem> Problems) Read(string catalogFolder)
    {
        try
        {
            using var reader = File.OpenText(Path.Combine(catalogFolder, FileName));
            var content = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<Content>(reader);
            var problems = Check(content).ToList();
            return problems.Count > 0 ? (null, problems) : (ToSignals(content), []);
        }
        catch (IOException)
        {
            return (null, [new CatalogProblem(FileName, "file", "The file cannot be read.", "Restore it: the bot does not start without its safety check.")]);
        }
        catch (YamlException broken)
        {
            return (null, [new CatalogProblem(FileName, $"line {broken.Start.Line}", $"This cannot be read: {broken.InnerException?.Message ?? broken.Message}",
                "Keep the keys 'groups' (name, words), 'signals' (kind, language, list of phrases), 'uneasy' (when, language, list of phrases), 'harmless' (language, list of phrases) and 'contacts' (kinds, text, source, checked).")]);
        }
    }

    private static IEnumerable<CatalogProblem> Check(Content? content)
    {
        if (content is not { Signals.Count: > 0, Contacts.Count: > 0 })
        {
            yield return new CatalogProblem(FileName, "file", "It has no signals or no contacts.", "Write both; the comment at its top says how.");
            yield break;
        }

        foreach (var (kind, languages) in content.Signals)
        {
            if (!languages.ContainsKey("en"))
                yield return new CatalogProblem(FileName, $"signals, {kind}", "There are no English phrases.", "Add 'en:' with a list of phrases.");
            if (!content.Contacts.Any(c => c.Kinds.Contains(kind)))
                yield return new CatalogProblem(FileName, $"contacts, {kind}", "Nobody is named for this kind of danger.", $"Add a contact with '{kind}' in its kinds.");
        }

        foreach (var phrase in content.Phrases.Where(p => GroupName().Matches(p).Any(name => !content.Groups.ContainsKey(name.Groups[1].Value))))
            yield return new CatalogProblem(FileName, $"phrase '{phrase}'", "It names a group that is not there.", "Write the group under 'groups', or its words into the phrase.");
        foreach (var phrase in content.Phrases.Where(p => SafetySignals.FitsAnything(content.InFull(p))))
            yield return new CatalogProblem(FileName, $"phrase '{phrase}'", "It has no word of its own, so every message would fit.", "Add a word, or take the phrase out.");

        foreach (var contact in content.Contacts)
        {
            if (!contact.Text.ContainsKey("en") || contact.Source.Length == 0 || !TryReadDay(contact.Checked, out _))
                yield return new CatalogProblem(FileName, $"contacts, {contact.Source}", "A contact lacks its English text, source or day.", "Write text: {en: ...}, source, and checked as 2026-11-22.");
        }
    }

    private static bool TryReadDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static SafetySignals ToSignals(Content content) => new(
        AllOf(content, content.Signals),
        AllOf(content, content.Uneasy),
        content.Harmless.Values.SelectMany(texts => texts).Select(content.InFull),
        [.. content.Contacts.Select(c => new SafetyContact(
            c.Kinds, new LocalizedText(c.Text["en"], c.Text.GetValueOrDefault("es")), c.Source,
            TryReadDay(c.Checked, out var day) ? day : default))]);

    private static IEnumerable<(string Kind, string Language, string Text)> AllOf(Content content, Dictionary<string, Dictionary<string, List<string>>> kinds) =>
        kinds.SelectMany(kind => kind.Value.SelectMany(language => language.Value.Select(text => (kind.Key, language.Key, content.InFull(text)))));

    [GeneratedRegex("<([a-z-]+)>", RegexOptions.CultureInvariant)]
    private static partial Regex GroupName();

    private sealed class Content
    {
        public Dictionary<string, string> Groups { get; set; } = [];

        public Dictionary<string, Dictionary<string, List<string>>> Signals { get; set; } = [];

        public Dictionary<string, Dictionary<string, List<string>>> Uneasy { get; set; } = [];

        public Dictionary<string, List<string>> Harmless { get; set; } = [];

        public List<Contact> Contacts { get; set; } = [];

        /// <summary>All phrases, as they stand in the file.</summary>
        public IEnumerable<string> Phrases => Signals.Values.Concat(Uneasy.Values).SelectMany(languages => languages.Values).Concat(Harmless.Values).SelectMany(phrases => phrases);

        /// <summary>A phrase with the words of its groups.</summary>
        public string InFull(string phrase) => GroupName().Replace(phrase, name => Groups.GetValueOrDefault(name.Groups[1].Value, name.Value));
    }

    private sealed class Contact
    {
        public List<string> Kinds { get; set; } = [];

        public Dictionary<string, string> Text { get; set; } = [];

        public string Source { get; set; } = "";

        public string Checked { get; set; } = "";
    }
}
