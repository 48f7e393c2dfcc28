using System.Globalization;

namespace CareerClusters.Guidance.Understanding;

/// <summary>Reads limits out of a text ("without college", "más de 50 mil") and marks their words as used.</summary>
internal sealed class LimitReader
{
    private const int HoursAYear = 2080;

    /// <summary>Pay below this is meant in thousands ("over 50"): nobody asks for a job that pays a few hundred dollars a year.</summary>
    private const int LeastPlausiblePay = 1000;

    /// <summary>What may be learned after high school without a degree: a certificate, or some college.</summary>
    private const int YearsWithoutDegree = 1;

    private static readonly string[] SmallNumbers = ["", "one", "two", "three", "four", "five", "six"];
    private static readonly string[] SmallNumbersInSpanish = ["", "un", "dos", "tres", "cuatro", "cinco", "seis"];

    private readonly List<(LimitKind Kind, WordPattern Pattern)> patterns;

    /// <exception cref="FormatException">A pattern is wrong; <see cref="SentenceWordsFile"/> reports such before.</exception>
    public LimitReader(SentenceWords sentences) => patterns = [.. sentences.Limits.Select(l => (l.Kind, new WordPattern(l.Pattern)))];

    /// <summary>Reads and marks.</summary>
    public StatedLimits Read(List<SentenceToken> tokens)
    {
        var limits = StatedLimits.None;
        foreach (var (kind, pattern) in patterns)
            if (pattern.TryTake(tokens, out var number)) limits = With(limits, kind, Value(number));
        return limits;
    }

    /// <summary>Why a pattern cannot be used, or null.</summary>
    public static string? WhyWrong(LimitKind kind, string pattern) => WordPattern.WhyWrong(pattern, kind is not (LimitKind.NoCollege or LimitKind.NoDegree), "limit");

    /// <summary>The value of a number in digits, thousands or words.</summary>
    public static int Value(string text)
    {
        text = text.TrimEnd('+');
        if (text.Length == 0) return 0;
        var thousands = text.EndsWith('k');
        if (int.TryParse(text.TrimEnd('k'), CultureInfo.InvariantCulture, out var number)) return thousands ? number * 1000 : number;
        return Math.Max(Array.IndexOf(SmallNumbers, text), Array.IndexOf(SmallNumbersInSpanish, text));
    }

    /// <summary>A yearly pay that a number means.</summary>
    public static int YearlyPay(int value) => value < LeastPlausiblePay ? value * 1000 : value;

    private static StatedLimits With(StatedLimits limits, LimitKind kind, int value) => kind switch
    {
        LimitKind.NoCollege => limits with { MostSchoolYears = 0 },
        LimitKind.NoDegree => limits with { MostSchoolYears = limits.MostSchoolYears ?? YearsWithoutDegree },
        LimitKind.YearsAtMost => limits with { MostSchoolYears = limits.MostSchoolYears ?? value },
        LimitKind.YearsBelow => limits with { MostSchoolYears = limits.MostSchoolYears ?? Math.Max(0, value - 1) },
        LimitKind.HourPayAtLeast => limits with { LeastAnnualPayUsd = value * HoursAYear },
        _ => limits with { LeastAnnualPayUsd = limits.LeastAnnualPayUsd ?? YearlyPay(value) },
    };
}
