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
            var before = result.Text.StartsWith("before", StringComparison.OrdinalIgnoreCase) || result.Text.StartsWith("antes", StringComparison.OrdinalIgnoreCase);
            var days = values.Select(v => DayOf(v, before)).OfType<DateOnly>().Where(d => d >= today).ToList();
            if (days.Count > 0) return new Found(days.Min(), result.Start, result.End);
        }

        return null;
    }

    // A single day, or the last day of a span such as "next week", whose end is the day after. "By Friday" is told as
    // a span that ends on Friday, and people mean Friday itself.
    private static DateOnly? DayOf(IDictionary<string, string> value, bool before)
    {
        if (value.TryGetValue("value", out var day) && TryRead(day, out var single)) return single;
        if (!value.TryGetValue("end", out var end) || !TryRead(end, out var last)) return null;
        return value.TryGetValue("Mod", out var mod) && mod == "before" && !before ? last : last.AddDays(-1);
    }

    private static bool TryRead(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text.Length >= 10 ? text[..10] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
