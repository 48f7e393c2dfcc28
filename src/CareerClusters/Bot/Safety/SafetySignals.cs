using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Bot.Safety;

/// <summary>Words that suggest danger, from <c>catalog/safety.yaml</c>, and whom to turn to.</summary>
public sealed class SafetySignals
{
    /// <summary>Words a <c>*</c> in a phrase may stand for, at most.</summary>
    private const int MostWordsInGap = 3;

    private const string Gap = "*";
    private const string Number = "#";

    /// <summary>Words that mean a person only while a talk with one is spoken of.</summary>
    private const string AfterATalk = "after-a-talk";

    private readonly List<(string Kind, string Language, string[][] Phrase)> signals;
    private readonly List<(string Kind, string Language, string[][] Phrase)> uneasy;
    private readonly List<string[][]> harmless;

    internal SafetySignals(
        IEnumerable<(string Kind, string Language, string Text)> signals, IEnumerable<(string Kind, string Language, string Text)> uneasy, IEnumerable<string> harmless,
        IReadOnlyList<SafetyContact> contacts)
    {
        this.signals = [.. signals.Select(s => (s.Kind, s.Language, Phrase(s.Text)))];
        this.uneasy = [.. uneasy.Select(s => (s.Kind, s.Language, Phrase(s.Text)))];
        this.harmless = [.. harmless.Select(Phrase)];
        Contacts = contacts;
    }

    /// <summary>Whom to turn to, in the order to show them.</summary>
    public IReadOnlyList<SafetyContact> Contacts { get; }

    /// <summary>The first signal in a text, or null. Reads whole words; case, accents, marks and slips of the finger do not matter.</summary>
    public SafetySignal? Find(string text) => First(signals, WithoutHarmless(text));

    /// <summary>Whether a text tells that the person felt uneasy with somebody, which is no danger yet.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="afterATalk">Whether a talk with somebody is spoken of.</param>
    public bool TellsUnease(string text, bool afterATalk) => First(uneasy.Where(u => afterATalk || u.Kind != AfterATalk), WithoutHarmless(text)) is not null;

    private string?[] WithoutHarmless(string text)
    {
        string?[] said = SafetyWords.Of(text);
        // Only the harmless words are taken out: what else the text says still counts.
        foreach (var phrase in harmless)
        {
            for (var start = 0; start < said.Length; start++)
            {
                if (EndOf(phrase, said, start) is { } end) said.AsSpan(start, end - start).Clear();
            }
        }

        return said;
    }

    private static SafetySignal? First(IEnumerable<(string Kind, string Language, string[][] Phrase)> phrases, string?[] said)
    {
        foreach (var (kind, language, phrase) in phrases)
        {
            for (var start = 0; start < said.Length; start++)
            {
                if (EndOf(phrase, said, start) is not null) return new SafetySignal(kind, language);
            }
        }

        return null;
    }

    /// <summary>Whether a phrase has no word that must be there, so that it would fit every text.</summary>
    internal static bool FitsAnything(string text) => Phrase(text).All(place => place is [] or [Gap] or [Number]);

    private static int? EndOf(ReadOnlySpan<string[]> phrase, ReadOnlySpan<string?> said, int at)
    {
        if (phrase.Length == 0) return at;
        if (phrase[0] is [Gap])
        {
            for (var gap = 0; gap <= MostWordsInGap && at + gap <= said.Length; gap++)
            {
                if (EndOf(phrase[1..], said, at + gap) is { } end) return end;
                if (at + gap < said.Length && said[at + gap] is null) return null;
            }

            return null;
        }

        return at < said.Length && said[at] is { } word && Fits(word, phrase[0]) ? EndOf(phrase[1..], said, at + 1) : null;
    }

    private static bool Fits(string said, string[] words)
    {
        foreach (var word in words)
        {
            if (word == Number ? said.All(char.IsDigit) : SafetyWords.IsMeant(said, word)) return true;
        }

        return false;
    }

    // Each place holds the words that may stand there: "dad/mom * hits me".
    private static string[][] Phrase(string text)
    {
        var places = new List<string[]>();
        var plain = "";
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is not (Gap or Number) && !part.Contains('/'))
            {
                // Read together: "any more" is one word.
                plain += part + " ";
                continue;
            }

            places.AddRange(SafetyWords.Of(plain).Select(word => new[] { word }));
            plain = "";
            places.Add(part is Gap or Number ? [part] : [.. part.Split('/').SelectMany(SafetyWords.Of)]);
        }

        return [.. places, .. SafetyWords.Of(plain).Select(word => new[] { word })];
    }
}

/// <summary>A signal that was found.</summary>
/// <param name="Kind">Kind of danger, such as <c>self-harm</c>.</param>
/// <param name="Language">Language of the signal, two letters.</param>
public sealed record SafetySignal(string Kind, string Language);

/// <summary>Someone to turn to.</summary>
/// <param name="Kinds">Kinds of danger it is for.</param>
/// <param name="Text">What to do, in each language.</param>
/// <param name="Source">Who publishes it.</param>
/// <param name="Checked">Day it was last checked.</param>
public sealed record SafetyContact(IReadOnlyList<string> Kinds, LocalizedText Text, string Source, DateOnly Checked);
