using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerClusters.Guidance.Understanding;

/// <summary>Reads limits out of a text ("without college", "más de 50 mil") and marks their words as used.</summary>
internal sealed class LimitReader
{
    private const string Number = @"(\d{1,7}k?|one|two|three|four|five|six|un|dos|tres|cuatro|cinco|seis) ";
    private const int HoursAYear = 2080;

    /// <summary>Pay below this is meant in thousands ("over 50"): nobody asks for a job that pays a few hundred dollars a year.</summary>
    private const int LeastPlausiblePay = 1000;

    private static readonly string[] SmallNumbers = ["", "one", "two", "three", "four", "five", "six"];
    private static readonly string[] SmallNumbersInSpanish = ["", "un", "dos", "tres", "cuatro", "cinco", "seis"];

    private readonly List<(LimitKind Kind, Regex Pattern, string[][] Needed)> patterns;

    /// <exception cref="FormatException">A pattern is wrong; <see cref="SentenceWordsFile"/> reports such before.</exception>
    public LimitReader(SentenceWords sentences) =>
        patterns = [.. sentences.Limits.Select(l => (l.Kind, Compile(l.Pattern), Needed(l.Pattern)))];

    /// <summary>Reads and marks.</summary>
    public StatedLimits Read(List<SentenceToken> tokens)
    {
        var limits = StatedLimits.None;
        var words = tokens.Select(t => t.Word).ToHashSet();
        foreach (var (kind, pattern, needed) in patterns)
        {
            if (!needed.All(words.Overlaps)) continue;
            var plain = " " + string.Concat(tokens.Select(t => (t.Used ? "_" : t.Word) + " "));
            if (pattern.Match(plain) is not { Success: true } match) continue;
            var first = plain.AsSpan(0, match.Index + 1).Count(' ') - 1;
            for (var i = first; i < first + match.ValueSpan[1..].Count(' '); i++) tokens[i].Used = true;
            limits = With(limits, kind, Value(match));
        }

        return limits;
    }

    /// <summary>Why a pattern cannot be used, or null.</summary>
    public static string? WhyWrong(LimitKind kind, string pattern)
    {
        var tokens = Tokens(pattern);
        if (tokens.All(t => t.EndsWith('?'))) return "A pattern needs a word that must be there.";
        var numbers = tokens.Count(t => t == "NUM");
        if (numbers != (kind == LimitKind.NoCollege ? 0 : 1)) return kind == LimitKind.NoCollege ? "This limit has no number." : "This limit needs one number, written NUM.";
        return Array.Find(tokens, t => t != "NUM" && t.TrimEnd('?').Split('|').Any(w => w.Length == 0 || !w.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))) is { } odd
            ? $"'{odd}' is not made of lower-case words without accents."
            : null;
    }

    private static StatedLimits With(StatedLimits limits, LimitKind kind, int value) => kind switch
    {
        LimitKind.NoCollege => limits with { MostSchoolYears = 0 },
        LimitKind.YearsAtMost => limits with { MostSchoolYears = limits.MostSchoolYears ?? value },
        LimitKind.HourPayAtLeast => limits with { LeastAnnualPayUsd = value * HoursAYear },
        _ => limits with { LeastAnnualPayUsd = limits.LeastAnnualPayUsd ?? (value < LeastPlausiblePay ? value * 1000 : value) },
    };

    private static int Value(Match match)
    {
        var text = match.Groups[1].Value.TrimEnd();
        if (text.Length == 0) return 0;
        var thousands = text.EndsWith('k');
        if (int.TryParse(text.TrimEnd('k'), CultureInfo.InvariantCulture, out var number)) return thousands ? number * 1000 : number;
        return Math.Max(Array.IndexOf(SmallNumbers, text), Array.IndexOf(SmallNumbersInSpanish, text));
    }

    private static Regex Compile(string pattern)
    {
        var parts = Tokens(pattern).Select(t => t == "NUM" ? Number : t[^1] == '?' ? $"(?:(?:{t[..^1]}) )?" : $"(?:{t}) ");
        return new Regex(" " + string.Concat(parts), RegexOptions.CultureInvariant);
    }

    /// <summary>Words of which a text must have one each: cheaper to look for than to run the pattern.</summary>
    private static string[][] Needed(string pattern) => [.. Tokens(pattern).Where(t => t != "NUM" && t[^1] != '?').Select(t => t.Split('|'))];

    private static string[] Tokens(string pattern) => pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
