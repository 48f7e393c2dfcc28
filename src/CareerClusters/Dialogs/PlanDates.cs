using System.Globalization;
using Microsoft.Recognizers.Text.DateTime;

namespace CareerClusters.Dialogs;

/// <summary>Reads the day out of what people write: "by next friday", "in two weeks", "el viernes".</summary>
public static class PlanDates
{
    /// <summary>A day that was found, and where in the text it stands.</summary>
    /// <param name="Due">The day, today or later.</param>
    /// <param name="Start">First character of the date phrase.</param>
    /// <param name="End">Its last character, inclusive.</param>
    public sealed record Found(DateOnly Due, int Start, int End);

    /// <summary>The last date phrase of a text that names a day from today on; null when there is none.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="language">Two-letter code.</param>
    /// <param name="now">The person's local time: what "tomorrow" counts from.</param>
    public static Found? Find(string text, string language, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var results = DateTimeRecognizer.RecognizeDateTime(text, language == "es" ? "es-es" : "en-us", refTime: now.DateTime);
        foreach (var result in results.OrderByDescending(r => r.Start))
        {
            if (result.Resolution?.TryGetValue("values", out var stored) != true || stored is not IEnumerable<IDictionary<string, string>> values) continue;
            var days = values.Select(DayOf).OfType<DateOnly>().Where(d => d >= today).ToList();
            if (days.Count > 0) return new Found(days.Min(), result.Start, result.End);
        }

        return null;
    }

    // A single day, or the last day of a span such as "next week": its end is the day after.
    private static DateOnly? DayOf(IDictionary<string, string> value)
    {
        if (value.TryGetValue("value", out var day) && TryRead(day, out var single)) return single;
        return value.TryGetValue("end", out var end) && TryRead(end, out var last) ? last.AddDays(-1) : null;
    }

    private static bool TryRead(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text.Length >= 10 ? text[..10] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
