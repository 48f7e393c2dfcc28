using System.Buffers;
using System.Text;

namespace CareerClusters.Guidance.Search;

/// <summary>Cuts text into words and words down to what their forms share.</summary>
public static class Words
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private const string Accented = "áàâäãåéèêëíìîïóòôöõúùûüñç";
    private const string Plain = "aaaaaaeeeeiiiiooooouuuunc";

    /// <summary>Lower-case words of letters and digits; accents and apostrophes dropped.</summary>
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var raw in text)
        {
            var c = Fold(char.ToLowerInvariant(raw));
            if (char.IsLetterOrDigit(c) || c is '#' or '+' && word.Length > 0) word.Append(c);
            else if (c is not ('\'' or '’') && word.Length > 0) Flush();
        }

        if (word.Length > 0) Flush();
        return words;

        void Flush()
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>The singular of a word: how two spellings of one name are told to be the same.</summary>
    public static string Singular(string word) => word switch
    {
        { Length: < 4 } => word,
        _ when word.EndsWith("men", StringComparison.Ordinal) => word[..^2] + "an",
        { Length: > 4 } when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when EndsWithAny(word, "sses", "ches", "shes", "xes") => word[..^2],
        _ when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
        _ => word,
    };

    /// <summary>What is left of a singular without the endings of doers and doings: weld for welder and welding.</summary>
    public static string Stem(string singular)
    {
        if (singular.Length > 6 && singular[^1] == 'y') return singular[..^1];
        var stem = singular;
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ist", "ian", "er", "or", "ed"])
        {
            if (!stem.EndsWith(ending, StringComparison.Ordinal) || stem.Length - ending.Length < 3) continue;
            if (stem.EndsWith("eer", StringComparison.Ordinal) || !HasVowel(stem.AsSpan(0, stem.Length - ending.Length))) continue;
            stem = stem[..^ending.Length];
            if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z')) stem = stem[..^1];
            break;
        }

        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static bool HasVowel(ReadOnlySpan<char> text) => text.ContainsAny(Vowels);

    private static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    private static char Fold(char c)
    {
        var i = c < 128 ? -1 : Accented.IndexOf(c, StringComparison.Ordinal);
        return i < 0 ? c : Plain[i];
    }
}
