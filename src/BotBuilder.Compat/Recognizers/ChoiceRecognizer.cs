using System.Collections.Frozen;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Options of the choice recognizer.</summary>
[Flags]
public enum ChoiceOptions
{
    /// <summary>The defaults.</summary>
    None = 0,
}

/// <summary>Finds yes and no in text.</summary>
public static class ChoiceRecognizer
{
    private const int LongestPhrase = 3;

    private static readonly FrozenDictionary<string, bool?>.AlternateLookup<ReadOnlySpan<char>> English = Words(
        "true|yes|yeah|yea|yep|yup|ya|y|sure|ok|okay|k|agree|absolutely|definitely|of course|sounds good|i do|👍|👌",
        "false|no|nope|nop|nah|n|not ok|not okay|disagree|no way|no thanks|not really|not at all|absolutely not|definitely not|of course not|never|👎|✋",
        "not sure|not yes|unsure|no idea|not agree");

    private static readonly FrozenDictionary<string, bool?>.AlternateLookup<ReadOnlySpan<char>> Spanish = Words(
        "verdadero|verdad|sí|si|sip|claro|claro que sí|claro que si|vale|ok|okey|de acuerdo|por supuesto|seguro|está bien|esta bien|bueno|s|👍|👌",
        "falso|no|nop|nunca|para nada|claro que no|de ninguna manera|no estoy de|no está bien|n|👎|✋",
        "no sé|no se|no lo sé|no lo se|no estoy seguro|no estoy segura|no seguro");

    /// <summary>
    /// The first yes or no in <paramref name="query"/>, or nothing. Resolution "value" is true or false; "score" runs from 0.4 to 1,
    /// 1 when nothing else was said. A phrase that takes it back ("not sure") gives nothing.
    /// </summary>
    public static List<ModelResult> RecognizeBoolean(
        string query, string culture, ChoiceOptions options = ChoiceOptions.None, bool fallbackToDefaultCulture = true)
    {
        if (string.IsNullOrWhiteSpace(query)) return [];
        var words = RecognizerCulture.IsSpanish(culture) ? Spanish : English;
        var tokens = WordToken.Split(query);
        var at = 0;
        while (at < tokens.Count)
        {
            for (var length = Math.Min(LongestPhrase, tokens.Count - at); length > 0; length--)
            {
                var (start, end) = (tokens[at].Start, tokens[at + length - 1].End);
                if (!words.TryGetValue(query.AsSpan(start, end - start + 1), out var value)) continue;
                if (value is { } answer) return [Result(query, start, end, answer, (double)length / tokens.Count)];
                at += length - 1;
                break;
            }

            at++;
        }

        return [];
    }

    private static ModelResult Result(string query, int start, int end, bool value, double share) => new()
    {
        Text = query[start..(end + 1)],
        Start = start,
        End = end,
        TypeName = "boolean",
        Resolution = new SortedDictionary<string, object> { ["value"] = value, ["score"] = 0.4 + (0.6 * share) },
    };

    private static FrozenDictionary<string, bool?>.AlternateLookup<ReadOnlySpan<char>> Words(string yes, string no, string neither)
    {
        var words = new Dictionary<string, bool?>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in yes.Split('|')) words[word] = true;
        foreach (var word in no.Split('|')) words[word] = false;
        foreach (var word in neither.Split('|')) words[word] = null;
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
