namespace BotBuilder.Compat.Recognizers;

/// <summary>What a date expression names.</summary>
internal enum DateKind
{
    Date,
    Time,
    DateTime,
    DateRange,
    DateTimeRange,
    TimeRange,
    Duration,
    Set,
}

/// <summary>One reading: a moment, or a range whose end is not included. Times are on day one of the calendar.</summary>
internal readonly record struct DateReading(string Timex, DateTime? Start, DateTime? End = null, string? Value = null);

/// <summary>
/// A date expression in a text; <paramref name="End"/> is the character after it. <paramref name="NeedsDate"/> is a time that counts only
/// beside a date: grades also go from 9 to 11.
/// </summary>
internal sealed record DateMatch(int Start, int End, DateKind Kind, DateReading[] Readings, string? Mod = null, bool NeedsDate = false);

/// <summary>Writes matches as the official recognizer does.</summary>
internal static class DateFormat
{
    internal static string Type(DateMatch match) => (match.Kind, IsOpenRange(match)) switch
    {
        (DateKind.Duration, _) => "duration",
        (DateKind.Set, _) => "set",
        (DateKind.TimeRange, _) => "timerange",
        (DateKind.DateTimeRange, _) or (DateKind.DateTime, true) => "datetimerange",
        (DateKind.DateRange, _) or (DateKind.Date, true) => "daterange",
        (DateKind.Time, true) => "timerange",
        (DateKind.Time, _) => "time",
        (DateKind.DateTime, _) => "datetime",
        _ => "date",
    };

    internal static List<Dictionary<string, string>> Values(DateMatch match)
    {
        var values = new List<Dictionary<string, string>>(match.Readings.Length);
        foreach (var reading in match.Readings)
        {
            var value = new Dictionary<string, string>(5) { ["timex"] = reading.Timex };
            if (match.Mod is { } mod) value["Mod"] = mod;
            value["type"] = Type(match);
            AddMoments(value, match, reading);
            values.Add(value);
        }

        return values;
    }

    internal static string Iso(DateTime date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void AddMoments(Dictionary<string, string> value, DateMatch match, DateReading reading)
    {
        if (reading.Value is { } text) value["value"] = text;
        else if (match.Mod is "since") value["start"] = Text(match.Kind, reading.Start);
        else if (match.Mod is "after") value["start"] = Text(match.Kind, reading.End ?? reading.Start);
        else if (match.Mod is "before-end") value["end"] = Text(match.Kind, reading.End);
        else if (match.Mod?.StartsWith("before", StringComparison.Ordinal) == true) value["end"] = Text(match.Kind, reading.Start);
        else if (reading.End is { } end) (value["start"], value["end"]) = (Text(match.Kind, reading.Start), Text(match.Kind, end));
        else value["value"] = Text(match.Kind, reading.Start);
    }

    private static bool IsOpenRange(DateMatch match) => match.Mod is "after" or "since" || match.Mod?.StartsWith("before", StringComparison.Ordinal) == true;

    private static string Text(DateKind kind, DateTime? moment) => moment is not { } known ? "not resolved" : kind switch
    {
        DateKind.Date or DateKind.DateRange => Iso(known),
        DateKind.Time or DateKind.TimeRange => known.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
        _ => known.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
    };
}
