using System.Text.RegularExpressions;

namespace BotBuilder.Compat.Recognizers;

/// <summary>Dates in digits alone, written the same way in every language; group names as in <see cref="DateGrammar"/>.</summary>
internal static partial class NumericDates
{
    internal const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // The generator leaves a back reference without case to the interpreter.
    [GeneratedRegex(
        @"\G(?:\b(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})\b"
        + @"|(?<![\d/.-])(?<a>\d{1,2})(?<sep>[/.-])(?<b>\d{1,2})(?-i:\k<sep>)(?<y>\d{4}|\d\d)(?![\d/])"
        + @"|(?<![\d/.-])(?<a>\d{1,2})/(?<b>\d{1,2})(?![\d/]))",
        Options)]
    internal static partial Regex Date();
}
