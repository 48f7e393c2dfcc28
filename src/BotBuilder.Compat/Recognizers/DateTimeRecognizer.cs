using BotBuilder.Compat.Recognizers;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Options of the date recognizer.</summary>
[Flags]
public enum DateTimeOptions
{
    /// <summary>The defaults.</summary>
    None = 0,
}

/// <summary>Finds dates and times in text.</summary>
public static class DateTimeRecognizer
{
    /// <summary>
    /// Every date, time, range and duration, in the order of the text; type names are datetimeV2.date, .time, .datetime,
    /// .daterange, .timerange, .datetimerange and .duration. Resolution "values" is a list of dictionaries with timex, type,
    /// value or start and end, and Mod; where the year or week was left open, the past reading comes before the future one.
    /// <paramref name="refTime"/> is what "tomorrow" is counted from; null for this machine's clock.
    /// </summary>
    public static List<ModelResult> RecognizeDateTime(
        string query, string culture, DateTimeOptions options = DateTimeOptions.None, System.DateTime? refTime = null,
        bool fallbackToDefaultCulture = true)
    {
        if (string.IsNullOrWhiteSpace(query)) return [];
        var reference = refTime ?? TimeProvider.System.GetLocalNow().DateTime;
        var grammar = RecognizerCulture.IsSpanish(culture) ? DateGrammar.Spanish : DateGrammar.English;
        return DateExtraction.Find(query, grammar, reference).ConvertAll(match => new ModelResult
        {
            Text = query[match.Start..match.End],
            Start = match.Start,
            End = match.End - 1,
            TypeName = "datetimeV2." + DateFormat.Type(match),
            Resolution = new SortedDictionary<string, object> { ["values"] = DateFormat.Values(match) },
        });
    }
}
