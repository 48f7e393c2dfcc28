using System.Text;
using System.Text.RegularExpressions;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.School;

/// <summary>
/// Finds what a student could reach somebody by: e-mail and web addresses, phone numbers, account names, also spelled or written with
/// letters for digits, and names of messengers. It rather asks once too often: a row is quickly reworded.
/// </summary>
internal sealed partial class ContactTest(ContactWords words)
{
    /// <summary>Digits from which a number may be a phone's.</summary>
    private const int PhoneDigits = 7;

    /// <summary>Digits of an area or an exchange: a row of shorter numbers lists grades or rooms.</summary>
    private const int PhoneGroup = 3;

    /// <summary>Spelled digits in a row that make a number.</summary>
    private const int SpelledDigits = 5;

    /// <summary>Letters of an ending that is no word.</summary>
    private const int LongEnding = 3;

    /// <summary>What a text holds, to follow "This looks like"; null when nothing looks like contact.</summary>
    public string? Find(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC);
        var said = Words.Split(plain);
        if (plain.Contains('@', StringComparison.Ordinal) || IsSpelledAddress(said)) return "an e-mail address or an account name";
        if (AccountName().IsMatch(plain)) return "an account name";
        if (WebStart().IsMatch(plain) || WebAddress().Matches(plain).Any(IsAddress)) return "a web address";
        if (IsPhone(plain) || LettersForDigits().IsMatch(plain) || HoldsRun(said, words.Digits.Contains, SpelledDigits)) return "a phone number";
        return words.Phrases.FirstOrDefault(p => Holds(said, p)) is { } phrase ? $"a way to get in touch ('{phrase}')" : null;
    }

    /// <summary>Whether a column's name says that it holds how to reach somebody.</summary>
    public bool IsContactColumn(string name) => words.Columns.Any(w => Holds(Words.Split(name.Replace('_', ' ')), w));

    // "at gmail dot com", "hal arroba correo punto com"
    private bool IsSpelledAddress(List<string> said) => Enumerable.Range(0, said.Count).Any(i =>
        // Short endings are words too ("el punto es"): they count only where a host is spelled before them.
        (words.Dots.Contains(said[i]) && i + 1 < said.Count && said[i + 1].Length >= LongEnding && words.Endings.Contains(said[i + 1]))
        || (words.Ats.Contains(said[i]) && IsSpelledHost(said, i + 1)));

    // "gmail dot com", "school dot k12 dot us"
    private bool IsSpelledHost(List<string> said, int first)
    {
        for (var dot = first + 1; dot + 1 < said.Count && words.Dots.Contains(said[dot]); dot += 2)
            if (words.Endings.Contains(said[dot + 1])) return true;
        return false;
    }

    private bool IsAddress(Match match) =>
        words.Endings.Contains(match.Groups["ending"].Value.ToLowerInvariant()) && !words.Allowed.Contains(match.Value, StringComparer.OrdinalIgnoreCase)
        // A period without a blank after it is no address: "in the shop.Me too".
        && (match.Groups["ending"].Value is var ending && (ending.Length >= LongEnding || !ending.Any(char.IsUpper)));

    private static bool IsPhone(string text) => DigitRun().Matches(NoPhone().Replace(text, " x ")).Any(run =>
    {
        var groups = DigitGroup().Matches(run.Value).Select(g => g.Length).ToList();
        return groups.Sum() >= PhoneDigits && (groups.Exists(g => g >= PhoneGroup) || groups.TrueForAll(g => g == 1) || groups.Count > 4);
    });

    private static bool Holds(List<string> said, string phrase)
    {
        var wanted = phrase.Split(' ');
        return Enumerable.Range(0, Math.Max(said.Count - wanted.Length + 1, 0)).Any(i => said.Skip(i).Take(wanted.Length).SequenceEqual(wanted));
    }

    private static bool HoldsRun(List<string> said, Func<string, bool> isOne, int length)
    {
        var run = 0;
        return said.Exists(w => (run = isOne(w) ? run + 1 : 0) >= length);
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z0-9.]*[A-Za-z]\w*_\w+")]
    private static partial Regex AccountName();

    [GeneratedRegex(@"https?:|www\.", RegexOptions.IgnoreCase)]
    private static partial Regex WebStart();

    [GeneratedRegex(@"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?<ending>[A-Za-z]{2,4})(?![A-Za-z0-9])")]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"[\d(+][\d\s().–-]*\d")]
    private static partial Regex DigitRun();

    [GeneratedRegex(@"\d+")]
    private static partial Regex DigitGroup();

    /// <summary>School years, days and times of day hold many digits too.</summary>
    [GeneratedRegex(@"\b20\d\d\s*[-–]\s*(?:20)?\d\d\b|\b20\d\d-\d{1,2}-\d{1,2}\b|\b\d{1,2}[-.]\d{1,2}[-.](?:20)?\d\d\b|\b\d{1,2}:\d\d\b")]
    private static partial Regex NoPhone();

    /// <summary>"555-O1": the letters O, I and l in place of digits.</summary>
    [GeneratedRegex(@"\b\d{3}[-. ](?=\w*\d)(?=\w*[OoIl])[\dOoIl]{2,4}\b")]
    private static partial Regex LettersForDigits();
}
