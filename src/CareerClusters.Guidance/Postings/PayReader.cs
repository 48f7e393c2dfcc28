using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerClusters.Guidance.Postings;

/// <summary>Reads the pay a posting states.</summary>
internal sealed partial class PayReader(PhraseFinder<bool> notPay)
{
    /// <summary>An amount without a period is for an hour up to here, in US dollars.</summary>
    private const decimal MostAnHour = 150;

    /// <summary>An amount without a period is for a year from here, in US dollars.</summary>
    private const decimal LeastAYear = 15_000;

    /// <summary>Characters around an amount in which words tell that it is no pay.</summary>
    private const int Around = 28;

    /// <summary>The first pay that a text states; null for none.</summary>
    public PostedPay? Read(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            foreach (Match match in Amount().Matches(line))
            {
                if (Of(match, line) is { } pay && !IsSomethingElse(line, match)) return pay;
            }
        }

        return null;
    }

    private static PostedPay? Of(Match match, string line)
    {
        var period = Period(match.Groups["period"].Value.ToLowerInvariant());
        // A bare number is pay only where a period says so.
        if (period is null && !match.Value.Contains('$', StringComparison.Ordinal)) return null;
        var high = match.Groups["high"].Success ? Number(match.Groups["high"].Value, match.Groups["highk"].Success) : null;
        var low = Number(match.Groups["low"].Value, match.Groups["lowk"].Success || (match.Groups["highk"].Success && match.Groups["low"].Length <= 3));
        if (low is not { } least || least <= 0) return null;
        if (high < least) high = null;
        // "Weekly pay: $800": the period may stand before the amount.
        period ??= Period(PeriodBefore().Match(line[..match.Index]).Groups[1].Value.ToLowerInvariant());
        period ??= (high ?? least) <= MostAnHour ? PostedPayPeriod.Hour : least >= LeastAYear ? PostedPayPeriod.Year : null;
        return period is { } known && IsPlausible(least, known) ? new PostedPay(least, high ?? least, known) : null;
    }

    // "18 per hour" is pay, "1 per day" is a dose.
    private static bool IsPlausible(decimal usd, PostedPayPeriod period) => period switch
    {
        PostedPayPeriod.Hour => usd is >= 2 and <= 500,
        PostedPayPeriod.Day => usd is >= 30 and <= 5_000,
        PostedPayPeriod.Week => usd is >= 100 and <= 20_000,
        PostedPayPeriod.Month => usd is >= 400 and <= 80_000,
        _ => usd is >= 5_000 and <= 2_000_000,
    };

    private bool IsSomethingElse(string line, Match match)
    {
        var end = Math.Min(line.Length, match.Index + match.Length + Around);
        var after = line[(match.Index + match.Length)..end].Split('.', ',', ';')[0];
        var before = line[Math.Max(0, match.Index - Around)..match.Index].Split('.', ';')[^1];
        return notPay.Find(PhraseFinder<bool>.Singulars(after)).Count > 0 || (!match.Groups["period"].Success && notPay.Find(PhraseFinder<bool>.Singulars(before)).Count > 0);
    }

    private static PostedPayPeriod? Period(string word) => word.Length == 0 ? null
        : word[0] == 'h' ? PostedPayPeriod.Hour
        : word.StartsWith('w') || word.StartsWith("sem", StringComparison.Ordinal) ? PostedPayPeriod.Week
        : word.StartsWith("mo", StringComparison.Ordinal) || word.StartsWith("me", StringComparison.Ordinal) ? PostedPayPeriod.Month
        : word.StartsWith('d') ? PostedPayPeriod.Day
        : PostedPayPeriod.Year;

    private static decimal? Number(string text, bool thousands)
    {
        // "45.000" is how Spanish may write it; "22.50" is dollars and cents.
        var plain = ThousandsDot().IsMatch(text) ? text.Replace(".", "", StringComparison.Ordinal) : text;
        return decimal.TryParse(plain.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? thousands ? number * 1000 : number
            : null;
    }

    [GeneratedRegex(
        @"(?<![\d.,])(?:US)?\$?\s?(?<low>\d{1,3}(?:[.,]\d{3})+(?:\.\d{2})?|\d{1,6}(?:\.\d{1,2})?)(?<lowk>\s?k\b)?(?:\s?/\s?(?:hr|hour|h)\b)?(?:\s?(?:-|–|—|to|and|a|hasta|y|up to)\s?(?:US)?\$?\s?(?<high>\d{1,3}(?:[.,]\d{3})+(?:\.\d{2})?|\d{1,6}(?:\.\d{1,2})?)(?<highk>\s?k\b)?)?(?![\d%])(?:\s?(?:dollars|dólares|dolares|usd|dlls))?\s?(?:/|per|an|a|each|por|la|al|cada)?\s?(?:\b(?<period>hourly|hour|hr|hora|h|years?|yearly|yr|annually|annual|annum|anual(?:es)?|año|ano|weekly|week|wk|semanal(?:es)?|semana|monthly|month|mo|mensual(?:es)?|mes|daily|day|diarios|día|dia)\b)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Amount();

    [GeneratedRegex(
        @"\b(hourly|daily|weekly|monthly|yearly|annual(?:ly)?|semanal(?:es)?|mensual(?:es)?|anual(?:es)?|diario)\b[\p{L}\s:]{0,16}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PeriodBefore();

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ThousandsDot();
}
