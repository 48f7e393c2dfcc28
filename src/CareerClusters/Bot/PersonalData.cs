using System.Text.RegularExpressions;

namespace CareerClusters.Bot;

/// <summary>Masks what people should not have typed, before anything is stored, echoed or routed.</summary>
public static partial class PersonalData
{
    /// <summary>What stands in place of a masked part; the same in every language.</summary>
    public const string Masked = "[...]";

    /// <summary>The text with e-mail addresses, phone numbers and identity numbers masked. Dates, pay and small numbers stay.</summary>
    public static string Mask(string text)
    {
        if (text.Length < 7) return text;
        text = Email().Replace(text, Masked);
        text = Phone().Replace(text, Masked);
        text = NamedNumber().Replace(text, "$1" + Masked);
        return IdentityNumber().Replace(text, Masked);
    }

    // Begins where such a word begins: tried at each of its letters, a long word without an @ would take seconds.
    [GeneratedRegex(@"(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Email();

    // North American: (555) 123-4567, 555 - 123 - 4567, 555.1234, +1 555 123 4567; other countries with a plus.
    [GeneratedRegex(@"(?<!\d|\d-)(?:\+\d[\d .()-]{7,16}\d|(?:1[ .-]?)?(?:\(\d{3}\)|\d{3})[ .-]{0,3}\d{3}[ .-]{0,3}\d{4}|\d{3}[.-]\d{4})(?!\d|-\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Phone();

    // Short numbers are pay, years and ZIP codes; one that is called an id is an id.
    [GeneratedRegex(@"\b((?:(?:student|school|lunch|badge) (?:id|number|no|pin)|id)\b\W{0,3}(?:(?:is|number)\W{1,2}){0,2})\d{4,}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NamedNumber();

    // Social security numbers, and any run of seven or more digits such as a student number.
    [GeneratedRegex(@"(?<!\d)(?:\d{3}[- ]\d{2}[- ]\d{4}|\d{7,})(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IdentityNumber();
}
