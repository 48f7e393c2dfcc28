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
    /// <param name="Among">The days that were named in place of one ("next week"); null when none were.</param>
    /// <param name="IsWeekday">Whether the day was said by its name alone, so that it may be one of several weeks.</param>
    public sealed record Said(DateOnly? Day, DateOnly? Passed, TimeOnly? At, int? Minutes, string Rest, DaySpan? Among = null, bool IsWeekday = false)
    {
        /// <summary>Whether a day or a time was said.</summary>
        public bool Any => Day is not null || Passed is not null || At is not null || Among is not null;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="language">Two-letter code.</param>
    /// <param name="now">The person's local time.</param>
    public static Said Read(string text, string language, DateTimeOffset now)
    {
        text = HourInOne().Replace(text, "$1:$2");
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

        var about = PlanDates.Recognize(text, language, now).Find(r => r.Start == day?.Start);
        var among = about is null ? null : PlanDates.ValuesOf(about).Select(v => DaysOf(v, DateOnly.FromDateTime(now.DateTime))).OfType<DaySpan>().FirstOrDefault();
        var isWeekday = about is not null && PlanDates.ValuesOf(about).Any(v => Weekday().IsMatch(PlanDates.Text(v, "timex") ?? ""));
        return new Said(among is null ? day?.Due : null, passed?.Due, at, minutes, rest, among, isWeekday);
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

    /// <summary>The days still to come of a week, a weekend or a month; null for a single day and for "by friday", which means Friday.</summary>
    private static DaySpan? DaysOf(IDictionary<string, string> value, DateOnly today) =>
        PlanDates.Text(value, "type") == "daterange" && PlanDates.Text(value, "Mod") is null && DayIn(value, "start") is { } first && DayIn(value, "end") is { } end
        && end.AddDays(-1) is var last && last >= today && last > first ? new DaySpan(first < today ? today : first, last) : null;

    private static DateOnly? DayIn(IDictionary<string, string> value, string key) =>
        DateOnly.TryParseExact(PlanDates.Text(value, key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static TimeOnly? TimeIn(IDictionary<string, string> value, string key) =>
        PlanDates.Text(value, key)?.Split(' ')[^1] is { } text && TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;

    [GeneratedRegex(@"^\s*\d{1,2}(:\d{2})?\s*[.!]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BareHour();

    /// <summary>"Friday 330": an hour and its minutes in one number, at the end; "room 330" is a place.</summary>
    [GeneratedRegex(@"(?<![\d:/.$#-]|\b(?:room|rm|salon|salón|aula|number|numero|número)\s*)\b(1[0-2]|[1-9])([0-5]\d)(?=\s*([ap]\.?m?\.?)?\s*[.!]?\s*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HourInOne();

    [GeneratedRegex("^XXXX-WXX-[1-7](T|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"T\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex Hour();
}

/// <summary>Days in a row.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
public sealed record DaySpan(DateOnly First, DateOnly Last);
