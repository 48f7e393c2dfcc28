using System.Net;
using System.Text.RegularExpressions;

namespace CareerClusters.Guidance.Postings;

/// <summary>Makes plain lines of whatever was pasted: pages with tags, lists with dots, one long line.</summary>
internal static partial class PostingText
{
    /// <summary>Lines read; what comes after is small print.</summary>
    private const int MostLines = 400;

    /// <summary>
    /// Comments, and what pages hold for browsers. Not backtracking: of a thousand beginnings without an end each would else be followed to
    /// the end of the text.
    /// </summary>
    private static readonly Regex Hidden = new(
        @"<!--.*?-->|<script\b[^>]*>.*?</script>|<style\b[^>]*>.*?</style>|<head\b[^>]*>.*?</head>|<svg\b[^>]*>.*?</svg>",
        RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The lines that say something, without tags, entities and list marks.</summary>
    public static List<string> Lines(string text)
    {
        var plain = Hidden.Replace(text, " ");
        plain = LineEnd().Replace(plain, "\n");
        plain = WebUtility.HtmlDecode(Tag().Replace(plain, " "));
        return [.. plain.Split('\n').Select(Tidy).Where(l => l.Any(char.IsLetterOrDigit)).Take(MostLines)];
    }

    private static string Tidy(string line) => Blanks().Replace(line, " ").Trim(' ', '*', '-', '•', '·', '–', '—', '#', '>', '_', '|', '=', '~', '"', '\u200b');

    [GeneratedRegex(@"<(?:br|/p|/li|/h\d|/div|/tr|/ul|p|li|h\d|div|tr)\b[^>]{0,300}>", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LineEnd();

    [GeneratedRegex("</?[a-z][^<>]{0,500}>", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
