using Scriban;
using Scriban.Runtime;

namespace CareerClusters.Replies.Content;

/// <summary>Every sentence and button in every language, checked at start-up. Safe for any number of readers.</summary>
public sealed class Phrasebook
{
    /// <summary>The language every line exists in.</summary>
    public const string BaseLanguage = "en";

    [ThreadStatic]
    private static TemplateContext? context;

    private readonly IReadOnlyDictionary<(string Language, string Key), Template> lines;
    private readonly IReadOnlyDictionary<(string Language, string Key), ButtonText> buttons;

    internal Phrasebook(
        IReadOnlyDictionary<(string Language, string Key), Template> lines,
        IReadOnlyDictionary<(string Language, string Key), ButtonText> buttons)
    {
        this.lines = lines;
        this.buttons = buttons;
        Languages = [.. lines.Keys.Concat(buttons.Keys).Select(k => k.Language).Distinct().Order()];
    }

    /// <summary>Languages that have at least one line or button, two-letter codes.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Whether there is a line of this key.</summary>
    public bool HasLine(string key) => lines.ContainsKey((BaseLanguage, key));

    /// <summary>Whether there is a button of this key.</summary>
    public bool HasButton(string key) => buttons.ContainsKey((BaseLanguage, key));

    /// <summary>The sentence in a language; in English where that language does not have it yet.</summary>
    public string Render(Phrase phrase, string language)
    {
        var template = Find(lines, language, phrase.Key);
        var values = new ScriptObject(StringComparer.Ordinal);
        // An absent value must be false in a condition; in Liquid an empty text is true.
        foreach (var (name, value) in phrase.Values) values[name] = value.Length == 0 ? null : value;
        context ??= new LiquidTemplateContext { StrictVariables = true, EnableRelaxedMemberAccess = false };
        context.PushGlobal(values);
        try
        {
            return Tidy(template.Render(context));
        }
        finally
        {
            context.PopGlobal();
        }
    }

    /// <summary>The words of a button in a language; in English where that language does not have it yet.</summary>
    public ButtonText Button(string key, string language) => Find(buttons, language, key);

    /// <summary>The words of a button in every language: people may type another than the one they chose.</summary>
    public IEnumerable<ButtonText> Buttons(ButtonLine button) => Languages.Select(language => Button(button.Key, language));

    /// <summary>Whether a normalized text is a button's label or one of its other forms, in any language.</summary>
    public bool IsSaid(ButtonLine button, string said) => Buttons(button).Any(words => SaidText.IsOneOf(said, words));

    /// <summary>What a normalized text puts into the gaps of a button's forms, in any language.</summary>
    public IEnumerable<string> Gaps(ButtonLine button, string said) =>
        Buttons(button).SelectMany(words => words.Also).Select(form => SaidText.GapOf(said, form)).OfType<string>();

    private static T Find<T>(IReadOnlyDictionary<(string, string), T> all, string language, string key) =>
        all.TryGetValue((language, key), out var found) ? found
        : all.TryGetValue((BaseLanguage, key), out found) ? found
        : throw new KeyNotFoundException($"No content for '{key}'; start-up should have refused this.");

    private static string Tidy(string text) =>
        string.Join('\n', text.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Where(line => line.Length > 0));
}
