using System.Globalization;
using CareerClusters.Replies.Content;

namespace CareerClusters.Replies;

/// <summary>Days and months in words. The names are content, as the system's own depend on where the program runs.</summary>
public sealed class DayWords(Phrasebook phrasebook)
{
    public static readonly LineSet Lines = new("days");

    /// <summary>Days ahead and back within which a day needs no year.</summary>
    private const int PlainAhead = 300, PlainPast = 60;

    private static readonly Line Day = Lines.Line("day", "weekday", "month", "day");
    private static readonly Line DayOfYear = Lines.Line("day-of-year", "day", "year");
    private static readonly Line DayAndTime = Lines.Line("day-and-time", "day", "hour", "minute", "afternoon");
    private static readonly Line MonthOfYear = Lines.Line("month-of-year", "month", "year");

    /// <summary>In the order of <see cref="DayOfWeek"/>.</summary>
    private static readonly Line[] Weekdays =
        [.. new[] { "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday" }.Select(key => Lines.Line(key))];

    private static readonly Line[] Months =
    [
        .. new[] { "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december" }
            .Select(key => Lines.Line(key)),
    ];

    /// <summary>A day in words, without its year.</summary>
    public string Of(DateOnly day, string language) =>
        Words(Day.With(Words(Weekdays[(int)day.DayOfWeek], language), Words(Months[day.Month - 1], language), day.Day), language);

    /// <summary>A day in words with its year, for what is kept.</summary>
    public string WithYear(DateOnly day, string language) => Words(DayOfYear.With(Of(day, language), day.Year), language);

    /// <summary>A day in words, with its year where the year is not plain: long past, or so far ahead that this year has the same day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="language">Two-letter code.</param>
    /// <param name="today">The day it is where the person is.</param>
    public string Of(DateOnly day, string language, DateOnly today) =>
        day.DayNumber - today.DayNumber is >= -PlainPast and <= PlainAhead ? Of(day, language) : WithYear(day, language);

    /// <summary>The same with a time; only the day where there is none.</summary>
    public string Of(DateOnly day, TimeOnly? at, string language, DateOnly today) => At(Of(day, language, today), at, language);

    /// <summary>A day that may be far, with its year unless it is this year.</summary>
    public string Far(DateOnly day, string language, DateOnly today) => day.Year == today.Year ? Of(day, language) : WithYear(day, language);

    /// <summary>A day and a time in words, without the year; only the day where there is no time.</summary>
    public string Of(DateOnly day, TimeOnly? at, string language) => At(Of(day, language), at, language);

    private string At(string day, TimeOnly? at, string language) => at is not { } time ? day : Words(
        DayAndTime.With(day, (time.Hour + 11) % 12 + 1, time.ToString("mm", CultureInfo.InvariantCulture), time.Hour >= 12 ? "yes" : ""), language);

    /// <summary>The month and year of a day, in words.</summary>
    public string MonthOf(DateOnly day, string language) => Words(MonthOfYear.With(Words(Months[day.Month - 1], language), day.Year), language);

    /// <summary>The year of a source as the catalog writes it: "2024-34" stays, of "May 2025" the month is said in the language.</summary>
    public string OfSource(string year, string language) =>
        DateOnly.TryParseExact(year, "MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? MonthOf(month, language)
            : year;

    private string Words(Phrase phrase, string language) => phrasebook.Render(phrase, language);
}
