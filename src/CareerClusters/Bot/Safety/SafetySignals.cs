using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Bot.Safety;

/// <summary>Words that suggest danger, from <c>catalog/safety.yaml</c>, and whom to turn to.</summary>
public sealed class SafetySignals
{
    /// <summary>Words a <c>*</c> in a signal may stand for, at most.</summary>
    private const int MostWordsInGap = 3;

    private readonly List<(string Kind, string Language, string[] Words)> signals;

    internal SafetySignals(IEnumerable<(string Kind, string Language, string Text)> signals, IReadOnlyList<SafetyContact> contacts)
    {
        this.signals = [.. signals.Select(s => (s.Kind, s.Language, Pattern(s.Text)))];
        Contacts = contacts;
    }

    /// <summary>Whom to turn to, in the order to show them.</summary>
    public IReadOnlyList<SafetyContact> Contacts { get; }

    /// <summary>The first signal in a text, or null. Reads whole words; case, accents and marks do not matter.</summary>
    public SafetySignal? Find(string text)
    {
        var said = Words(text);
        foreach (var (kind, language, words) in signals)
        {
            for (var start = 0; start < said.Length; start++)
            {
                if (FitsAt(said, start, words, 0)) return new SafetySignal(kind, language);
            }
        }

        return null;
    }

    private static bool FitsAt(string[] said, int at, string[] words, int next)
    {
        if (next == words.Length) return true;
        if (words[next] != "*") return at < said.Length && said[at] == words[next] && FitsAt(said, at + 1, words, next + 1);
        for (var gap = 0; gap <= MostWordsInGap; gap++)
        {
            if (FitsAt(said, at + gap, words, next + 1)) return true;
        }

        return false;
    }

    private static string[] Pattern(string signal) =>
        [.. signal.Split('*').SelectMany((part, i) => i == 0 ? Words(part) : ["*", .. Words(part)])];

    private static string[] Words(string text) => SaidText.Normalize(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
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
