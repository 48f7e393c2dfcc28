using CareerClusters.Replies.Content;

namespace CareerClusters.Bot.Safety;

/// <summary>Brings the ways people write the same thing together, so that the list of signals stays short.</summary>
internal static class SafetyWords
{
    /// <summary>A word this long may have a letter too many, one missing, or two swapped.</summary>
    private const int SlipLength = 6;

    /// <summary>In a word this long one letter may also be another; in shorter ones that makes other words (hurting, hunting).</summary>
    private const int OtherLetterLength = 8;

    private static readonly Dictionary<string, string[]> Same = new()
    {
        ["wanna"] = ["want", "to"],
        ["gonna"] = ["going", "to"],
        ["gunna"] = ["going", "to"],
        ["imma"] = ["im", "going", "to"],
        ["ima"] = ["im", "going", "to"],
        ["cannot"] = ["cant"],
        ["wants"] = ["want"],
    };

    private static readonly Dictionary<(string, string), string> SamePairs = new()
    {
        [("i", "am")] = "im",
        [("do", "not")] = "dont",
        [("does", "not")] = "doesnt",
        [("can", "not")] = "cant",
        [("was", "not")] = "wasnt",
        [("have", "not")] = "havent",
        [("would", "not")] = "wouldnt",
        [("my", "self")] = "myself",
        [("any", "more")] = "anymore",
        [("want", "2")] = "want to",
        [("step", "dad")] = "stepdad",
        [("step", "mom")] = "stepmom",
    };

    /// <summary>Words that only add weight.</summary>
    private static readonly HashSet<string> Weight =
        ["just", "really", "fucking", "fuckin", "freaking", "literally", "honestly", "actually", "kinda", "seriously", "even", "so", "ever"];

    /// <summary>The words of a text or of a signal, in the form in which they are compared.</summary>
    public static string[] Of(string text)
    {
        var plain = text.Replace('´', '\'').Replace('`', '\'').Replace('ʼ', '\'').Replace('‘', '\'');
        var words = new List<string>();
        foreach (var word in SaidText.Normalize(plain).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Weight.Contains(word)) continue;
            if (words.Count > 0 && SamePairs.TryGetValue((words[^1], word), out var one))
            {
                words.RemoveAt(words.Count - 1);
                words.AddRange(one.Split(' '));
            }
            else
            {
                words.AddRange(Same.GetValueOrDefault(word, [word]));
            }
        }

        return [.. words];
    }

    /// <summary>Whether a word is meant to be another: the same, drawn out ("dieeee"), or with a slip of the finger.</summary>
    public static bool IsMeant(string said, string word) =>
        said[0] == word[0] && (said == word || IsDrawnOut(said, word) || HasSlip(said, word));

    private static bool IsDrawnOut(string said, string word)
    {
        if (said.Length <= word.Length) return false;
        int s = 0, w = 0, longest = 0;
        while (s < said.Length && w < word.Length)
        {
            if (said[s] != word[w]) return false;
            int sRun = RunAt(said, s), wRun = RunAt(word, w);
            if (sRun < wRun) return false;
            (s, w, longest) = (s + sRun, w + wRun, Math.Max(longest, sRun));
        }

        return s == said.Length && w == word.Length && longest >= 3;
    }

    private static int RunAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at]) end++;
        return end - at;
    }

    private static bool HasSlip(string said, string word)
    {
        if (word.Length < SlipLength || Math.Abs(said.Length - word.Length) > 1) return false;
        var same = said.AsSpan().CommonPrefixLength(word);
        var saidRest = said.AsSpan(same);
        var wordRest = word.AsSpan(same);
        if (saidRest.Length > wordRest.Length) return saidRest[1..].SequenceEqual(wordRest);
        if (saidRest.Length < wordRest.Length) return wordRest[1..].SequenceEqual(saidRest);
        return (saidRest.Length >= 2 && saidRest[0] == wordRest[1] && saidRest[1] == wordRest[0] && saidRest[2..].SequenceEqual(wordRest[2..]))
            || (word.Length >= OtherLetterLength && saidRest[1..].SequenceEqual(wordRest[1..]));
    }
}
