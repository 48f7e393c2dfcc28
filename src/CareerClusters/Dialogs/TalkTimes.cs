using System.Globalization;
using System.Text.RegularExpressions;
using CareerClusters.Guidance.Planning;

namespace CareerClusters.Dialogs;

/// <summary>Reads day, time and length of a talk out of what people write: "friday at 3", "el lunes de 10 a 10:45".</summary>
public static partial class TalkTimes
{
    /// <summary>"At 3" is in the afternoon and "at 9" in the morning: of two times that a number may be, the one in these hours is meant.</summary>
    private const int FirstHour = 8, LastHour = 20;

    /// <summary>A longer stretch, in minutes, is when somebody has time, not how long a talk takes.</summary>
    private const int LongestTalk = 180;

    /// <summary>What was read.</summary>
    /// <param name="Day">The day from today on; null when none was said.</param>
    /// <param name="Passed">A day that has passed; null when none was said, or also one to come.</param>
    /// <param name="At">The time; null when none was said.</param>
    /// <param name="Minutes">How long, when both ends were said; null otherwise.</param>
    /// <param name="Rest">The text without all that.</param>
    public sealed record Said(DateOnly? Day, DateOnly? Passed, TimeOnly? At, int? Minutes, string Rest)
    {
        /// <summary>Whether a day or a time was said.</summary>
        public bool Any => Day is not null || Passed is not null || At is not null;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="language">Two-letter code.</param>
    /// <param name="now">The person's local time.</param>
    public static Said Read(string text, string language, DateTimeOffset now)
    {
        // Asked for a time, people write a bare number.
        if (BareHour().IsMatch(text)) text = (language == "es" ? "a las " : "at ") + text.Trim();
        var day = PlanDates.Find(text, language, now);
        var passed = day is null ? PlanDates.FindPast(text, language, now) : null;
        TimeOnly? at = null;
        int? minutes = null;
        var rest = text;
        foreach (var result in PlanDates.Recognize(text, language, now).OrderByDescending(r => r.Start))
        {
            var times = PlanDates.ValuesOf(result).Select(TimesOf).OfType<(TimeOnly From, TimeOnly? To)>().Distinct().ToList();
            if (times.Count == 0 && result.Start != (day ?? passed)?.Start) continue;
            rest = PlanText.WithoutSpan(rest, Math.Min(result.Start, rest.Length), Math.Min(result.End, rest.Length - 1));
            if (times.Count == 0) continue;
            var (from, to) = times.Find(t => t.From.Hour is >= FirstHour and < LastHour) is { From: var fit } found && fit != default ? found : times[0];
            at = from;
            minutes = to is { } end && (end - from).TotalMinutes is > 0 and <= LongestTalk and var length ? (int)length : null;
        }

        return new Said(day?.Due, passed?.Due, at, minutes, rest);
    }

    /// <summary>Begin and end in the hours of a day; null for a day, and for "in the afternoon", which is no time to come.</summary>
    private static (TimeOnly From, TimeOnly? To)? TimesOf(IDictionary<string, string> value)
    {
        if (!Hour().IsMatch(PlanDates.Text(value, "timex") ?? "")) return null;
        return PlanDates.Text(value, "type") switch
        {
            "datetime" or "time" when TimeIn(value, "value") is { } at => (at, null),
            "datetimerange" or "timerange" when TimeIn(value, "start") is { } from => (from, TimeIn(value, "end")),
            _ => null,
        };
    }

    private static TimeOnly? TimeIn(IDictionary<string, string> value, string key) =>
        PlanDates.Text(value, key)?.Split(' ')[^1] is { } text && TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;

    [GeneratedRegex(@"^\s*\d{1,2}(:\d{2})?\s*[.!]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BareHour();

    [GeneratedRegex(@"T\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex Hour();
}
