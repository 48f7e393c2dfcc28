using System.Globalization;
using CareerClusters.Dialogs;
using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

/// <summary>Each row is what a person writes on Thursday, November 19, 2026, and the day they mean by it.</summary>
public sealed class PlanDatesTests
{
    [Theory]
    // Near days
    [InlineData("today", "2026-11-19")]
    [InlineData("Today!", "2026-11-19")]
    [InlineData("tomorrow", "2026-11-20")]
    [InlineData("tmrw", "2026-11-20")]
    [InlineData("tomorrow at 5pm", "2026-11-20")]
    [InlineData("the day after tomorrow", "2026-11-21")]
    // Weekdays: "next" is the week after
    [InlineData("friday", "2026-11-20")]
    [InlineData("Fri", "2026-11-20")]
    [InlineData("this friday", "2026-11-20")]
    [InlineData("friday at 3", "2026-11-20")]
    [InlineData("this saturday", "2026-11-21")]
    [InlineData("sunday", "2026-11-22")]
    [InlineData("on monday", "2026-11-23")]
    [InlineData("next monday", "2026-11-23")]
    [InlineData("next thursday", "2026-11-26")]
    [InlineData("next friday", "2026-11-27")]
    [InlineData("friday next week", "2026-11-27")]
    [InlineData("a week from friday", "2026-11-27")]
    // The named day itself still counts; only "before" ends the day before
    [InlineData("before friday", "2026-11-19")]
    [InlineData("before monday", "2026-11-22")]
    // Counted
    [InlineData("in 3 days", "2026-11-22")]
    [InlineData("in three days", "2026-11-22")]
    [InlineData("in 10 days", "2026-11-29")]
    [InlineData("in a week", "2026-11-26")]
    [InlineData("in one week", "2026-11-26")]
    [InlineData("in two weeks", "2026-12-03")]
    [InlineData("in 2 weeks", "2026-12-03")]
    [InlineData("In two weeks", "2026-12-03")]
    [InlineData("in a couple of weeks", "2026-12-03")]
    [InlineData("two weeks from now", "2026-12-03")]
    [InlineData("two weeks from today", "2026-12-03")]
    [InlineData("in 6 weeks", "2026-12-31")]
    [InlineData("in a month", "2026-12-19")]
    [InlineData("in one month", "2026-12-19")]
    [InlineData("in two months", "2027-01-19")]
    // A set begins with its next day; a span from one day to another ends on the other
    [InlineData("every monday", "2026-11-23")]
    [InlineData("every thursday at 3", "2026-11-19")]
    [InlineData("on sundays", "2026-11-22")]
    [InlineData("monday to friday", "2026-11-20")]
    [InlineData("december 3-5", "2026-12-05")]
    [InlineData("friday from 3 to 5pm", "2026-11-20")]
    // Spans end on their last day: a week on its Sunday
    [InlineData("this week", "2026-11-22")]
    [InlineData("this weekend", "2026-11-22")]
    [InlineData("by the end of the week", "2026-11-22")]
    [InlineData("next week", "2026-11-29")]
    [InlineData("by the end of next week", "2026-11-29")]
    [InlineData("this month", "2026-11-30")]
    [InlineData("end of the month", "2026-11-30")]
    [InlineData("by the end of the month", "2026-11-30")]
    [InlineData("end of november", "2026-11-30")]
    [InlineData("next month", "2026-12-31")]
    [InlineData("by the end of the year", "2026-12-31")]
    [InlineData("sometime in december", "2026-12-31")]
    // Calendar days: those without a year are still to come
    [InlineData("november 19", "2026-11-19")]
    [InlineData("the 20th", "2026-11-20")]
    [InlineData("nov 20", "2026-11-20")]
    [InlineData("december 4", "2026-12-04")]
    [InlineData("dec 4th", "2026-12-04")]
    [InlineData("Dec. 4", "2026-12-04")]
    [InlineData("4 december", "2026-12-04")]
    [InlineData("the 4th of december", "2026-12-04")]
    [InlineData("december fourth", "2026-12-04")]
    [InlineData("friday, december 4", "2026-12-04")]
    [InlineData("12/4", "2026-12-04")]
    [InlineData("12/04/2026", "2026-12-04")]
    [InlineData("12/4/26", "2026-12-04")]
    [InlineData("2026-12-04", "2026-12-04")]
    [InlineData("the 15th", "2026-12-15")]
    [InlineData("january 5", "2027-01-05")]
    [InlineData("jan 5th 2027", "2027-01-05")]
    [InlineData("1/5", "2027-01-05")]
    [InlineData("in january", "2027-01-31")]
    // In a step's own words; the last date counts
    [InlineData("tomorrow I will call the clinic", "2026-11-20")]
    [InlineData("email mr lee on monday about shop class", "2026-11-23")]
    [InlineData("go to the open house on dec 4 at 6pm", "2026-12-04")]
    [InlineData("write it on friday and send it on monday", "2026-11-23")]
    [InlineData("may i ask mr lee tomorrow", "2026-11-20")]
    public void Reads_the_day_a_person_means(string text, string day) => Assert.Equal(day, Find(text, "en"));

    [Theory]
    [InlineData("hoy", "2026-11-19")]
    [InlineData("mañana", "2026-11-20")]
    [InlineData("pasado mañana", "2026-11-21")]
    [InlineData("el viernes", "2026-11-20")]
    [InlineData("este viernes", "2026-11-20")]
    [InlineData("para el viernes", "2026-11-20")]
    [InlineData("antes del viernes", "2026-11-19")]
    [InlineData("el sábado", "2026-11-21")]
    [InlineData("el sabado", "2026-11-21")]
    [InlineData("el lunes", "2026-11-23")]
    [InlineData("el miercoles", "2026-11-25")]
    [InlineData("el viernes de la próxima semana", "2026-11-27")]
    [InlineData("en 3 días", "2026-11-22")]
    [InlineData("en tres dias", "2026-11-22")]
    [InlineData("en una semana", "2026-11-26")]
    [InlineData("en dos semanas", "2026-12-03")]
    [InlineData("dentro de dos semanas", "2026-12-03")]
    [InlineData("en un mes", "2026-12-19")]
    [InlineData("la próxima semana", "2026-11-29")]
    [InlineData("la semana que viene", "2026-11-29")]
    [InlineData("a fin de mes", "2026-11-30")]
    [InlineData("a finales de mes", "2026-11-30")]
    [InlineData("el 4 de diciembre", "2026-12-04")]
    [InlineData("4 de diciembre", "2026-12-04")]
    [InlineData("4/12", "2026-12-04")]
    [InlineData("2026-12-04", "2026-12-04")]
    [InlineData("el 15", "2026-12-15")]
    [InlineData("5 de enero", "2027-01-05")]
    [InlineData("ser maestra para 2030", "2030-12-31")]
    [InlineData("ser maestra en el año 2030", "2030-12-31")]
    [InlineData("preguntar a la señora Ortiz el lunes", "2026-11-23")]
    public void Reads_Spanish_with_and_without_accents(string text, string day) => Assert.Equal(day, Find(text, "es"));

    [Theory]
    [InlineData("yesterday")]
    [InlineData("last friday")]
    [InlineData("last week")]
    [InlineData("2 days ago")]
    [InlineData("november 1 2026")]
    [InlineData("2025-01-01")]
    [InlineData("12/4/2025")]
    public void Takes_no_day_that_has_passed(string text) => Assert.Null(Find(text, "en"));

    [Theory]
    [InlineData("")]
    [InlineData("ask ms ortiz")]
    [InlineData("learn python 3")]
    [InlineData("read chapter 12")]
    [InlineData("i may ask my mom")]
    [InlineData("take algebra 2 and english 10")]
    [InlineData("watch 3 videos")]
    [InlineData("apply to 5 summer jobs")]
    [InlineData("practice for 20 minutes a day")]
    [InlineData("spend two weeks on it")]
    [InlineData("look up what the sun does to panels")]
    [InlineData("ask the second teacher")]
    [InlineData("go to room 204")]
    [InlineData("call 555 0134")]
    public void Sees_no_day_where_none_is_meant(string text) => Assert.Null(Find(text, "en"));

    [Theory]
    [InlineData("ayer")]
    [InlineData("hace dos días")]
    [InlineData("hablar con la señora Ortiz")]
    [InlineData("preguntarle a mi mamá")]
    [InlineData("estudiar por la mañana")]
    [InlineData("leer el capítulo 12")]
    public void Sees_no_Spanish_day_where_none_is_meant(string text) => Assert.Null(Find(text, "es"));

    [Theory]
    [InlineData("2026-11-19T22:30:00-08:00", "today", "2026-11-19")]
    [InlineData("2026-11-19T22:30:00-08:00", "tomorrow", "2026-11-20")]
    [InlineData("2026-11-19T22:30:00-08:00", "in two weeks", "2026-12-03")]
    [InlineData("2026-11-20T06:30:00+00:00", "tomorrow", "2026-11-21")]
    [InlineData("2026-11-20T07:00:00+09:00", "tomorrow", "2026-11-21")]
    [InlineData("2026-12-31T23:59:00-05:00", "tomorrow", "2027-01-01")]
    [InlineData("2028-02-28T12:00:00+00:00", "tomorrow", "2028-02-29")]
    [InlineData("2027-01-31T12:00:00+00:00", "in a month", "2027-02-28")]
    public void Counts_from_the_persons_own_day(string now, string text, string day) =>
        Assert.Equal(day, Find(text, "en", DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("ask ms ortiz by next friday", "by next friday")]
    [InlineData("tomorrow i will call the clinic", "tomorrow")]
    [InlineData("in two weeks: visit the shop", "in two weeks")]
    public void Tells_where_the_date_stands(string text, string phrase)
    {
        var found = PlanDates.Find(text, "en", TestBot.Thursday);
        Assert.NotNull(found);
        Assert.Equal(phrase, text[found.Start..(found.End + 1)]);
    }

    [Theory]
    [InlineData("tonight", "2026-11-19")]
    [InlineData("tomorrow morning", "2026-11-20")]
    [InlineData("friday afternoon", "2026-11-20")]
    [InlineData("monday morning at 8", "2026-11-23")]
    [InlineData("by friday", "2026-11-20")]
    [InlineData("by Friday at noon", "2026-11-20")]
    [InlineData("until friday", "2026-11-20")]
    [InlineData("by next friday", "2026-11-27")]
    [InlineData("no later than monday", "2026-11-23")]
    [InlineData("by tomorrow", "2026-11-20")]
    [InlineData("by sat", "2026-11-21")]
    [InlineData("by december 4", "2026-12-04")]
    [InlineData("by the 30th", "2026-11-30")]
    [InlineData("within a week", "2026-11-26")]
    [InlineData("within two weeks", "2026-12-03")]
    [InlineData("ask Ms. Ortiz about Auto Tech by next Friday", "2026-11-27")]
    [InlineData("finish module 3 by friday", "2026-11-20")]
    public void Reads_the_day_in_phrases_once_misread(string text, string day) => Assert.Equal(day, Find(text, "en"));

    [Theory]
    [InlineData("manana", "2026-11-20")]
    [InlineData("mañana por la tarde", "2026-11-20")]
    [InlineData("hasta el viernes", "2026-11-20")]
    [InlineData("a más tardar el viernes", "2026-11-20")]
    public void Reads_the_day_in_Spanish_phrases_once_misread(string text, string day) => Assert.Equal(day, Find(text, "es"));

    [Theory]
    [InlineData("may ask my mom")]
    [InlineData("march in the band")]
    [InlineData("sat down with dad to talk")]
    public void Sees_no_day_in_words_once_taken_for_one(string text) => Assert.Null(Find(text, "en"));

    // "Friday" said on a Friday, leap days, and the turn of a year in three zones.
    [Theory]
    [InlineData("2026-11-20T09:00:00-05:00", "friday", "2026-11-20")]
    [InlineData("2026-11-20T09:00:00-05:00", "next friday", "2026-11-27")]
    [InlineData("2026-11-20T09:00:00-05:00", "this friday", "2026-11-20")]
    [InlineData("2027-12-31T23:30:00-08:00", "tomorrow", "2028-01-01")]
    [InlineData("2027-12-31T23:30:00-08:00", "in a week", "2028-01-07")]
    [InlineData("2028-01-01T00:30:00+01:00", "today", "2028-01-01")]
    [InlineData("2026-12-28T12:00:00+00:00", "next week", "2027-01-10")]
    [InlineData("2026-12-28T12:00:00+00:00", "1/2", "2027-01-02")]
    [InlineData("2028-01-15T12:00:00+00:00", "february 29", "2028-02-29")]
    [InlineData("2028-01-31T12:00:00+00:00", "in one month", "2028-02-29")]
    [InlineData("2028-02-29T12:00:00+00:00", "in a year", "2029-02-28")]
    public void Counts_over_week_month_and_year_ends(string now, string text, string day) =>
        Assert.Equal(day, Find(text, "en", DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("yesterday", "en", "2026-11-18")]
    [InlineData("call mom last friday", "en", "2026-11-13")]
    [InlineData("on 11/1/2026", "en", "2026-11-01")]
    [InlineData("ayer", "es", "2026-11-18")]
    [InlineData("el 1 de noviembre de 2026", "es", "2026-11-01")]
    [InlineData("tomorrow", "en", null)]
    [InlineData("yesterday or tomorrow", "en", null)]
    [InlineData("ask ms ortiz", "en", null)]
    public void Tells_which_day_has_passed(string text, string language, string? day) =>
        Assert.Equal(day, PlanDates.FindPast(text, language, TestBot.Thursday)?.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("snooze it a week", "en", "2026-11-26")]
    [InlineData("for 3 days", "en", "2026-11-22")]
    [InlineData("two months", "en", "2027-01-19")]
    [InlineData("dos semanas", "es", "2026-12-03")]
    [InlineData("un mes", "es", "2026-12-19")]
    [InlineData("20 minutes", "en", null)]
    [InlineData("ms ortiz", "en", null)]
    public void Reads_how_much_later(string text, string language, string? day) =>
        Assert.Equal(day, PlanDates.FindSpan(text, language, TestBot.Thursday)?.After(new DateOnly(2026, 11, 19)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("in 2 wks", "en", "2026-12-03")]
    [InlineData("in 2wks", "en", "2026-12-03")]
    [InlineData("next wk", "en", "2026-11-29")]
    [InlineData("tomorow", "en", "2026-11-20")]
    [InlineData("tommorrow", "en", "2026-11-20")]
    [InlineData("tmrow", "en", "2026-11-20")]
    [InlineData("day after tomorow", "en", "2026-11-21")]
    [InlineData("on wensday", "en", "2026-11-25")]
    [InlineData("friday after next", "en", "2026-12-04")]
    [InlineData("the week after next", "en", "2026-12-06")]
    [InlineData("in a month and a half", "en", "2027-01-03")]
    [InlineData("in a week and a half", "en", "2026-11-30")]
    [InlineData("in two and a half weeks", "en", "2026-12-07")]
    [InlineData("before christmas", "en", "2026-12-24")]
    [InlineData("by christmas eve", "en", "2026-12-24")]
    [InlineData("christmas", "en", "2026-12-25")]
    [InlineData("by thanksgiving", "en", "2026-11-26")]
    [InlineData("on new years day", "en", "2027-01-01")]
    [InlineData("by new year's eve", "en", "2026-12-31")]
    [InlineData("on valentine's day", "en", "2027-02-14")]
    [InlineData("by memorial day", "en", "2027-05-31")]
    [InlineData("12/4 or 12/5", "en", "2026-12-04")]
    [InlineData("friday or monday", "en", "2026-11-20")]
    [InlineData("friday and monday", "en", "2026-11-23")]
    [InlineData("on fridays", "en", "2026-11-20")]
    [InlineData("de hoy en ocho", "es", "2026-11-26")]
    [InlineData("de hoy en ocho días", "es", "2026-11-26")]
    [InlineData("de hoy en quince", "es", "2026-12-03")]
    [InlineData("de mañana en ocho", "es", "2026-11-27")]
    [InlineData("de lunes en ocho", "es", "2026-11-30")]
    [InlineData("este finde", "es", "2026-11-22")]
    [InlineData("antes de navidad", "es", "2026-12-24")]
    [InlineData("para navidad", "es", "2026-12-25")]
    [InlineData("pa el lunes", "es", "2026-11-23")]
    [InlineData("en un mes y medio", "es", "2027-01-03")]
    [InlineData("antes de acción de gracias", "es", "2026-11-25")]
    [InlineData("el viernes o el lunes", "es", "2026-11-20")]
    [InlineData("pasado manana", "es", "2026-11-21")]
    public void Reads_the_day_in_other_spellings_and_by_holidays(string text, string language, string day) => Assert.Equal(day, Find(text, language));

    [Theory]
    [InlineData("buy mom a christmas present", "en")]
    [InlineData("plan the thanksgiving dinner", "en")]
    [InlineData("ask about the job over christmas break", "en")]
    [InlineData("make a card for valentine's day candy", "en")]
    [InlineData("apply in the spring", "en")]
    [InlineData("eat a tomato", "en")]
    [InlineData("call the wkrp station", "en")]
    [InlineData("cantar una canción de navidad alegre", "es")]
    public void Sees_no_day_in_words_that_only_hold_one(string text, string language) => Assert.Null(Find(text, language));

    [Theory]
    [InlineData("2026-11-26T12:00:00+00:00", "apply by nov 25", null, "2026-11-25")]
    [InlineData("2026-11-26T12:00:00+00:00", "apply by 11/25", null, "2026-11-25")]
    [InlineData("2026-11-27T12:00:00+00:00", "by thanksgiving", null, "2026-11-26")]
    [InlineData("2026-11-26T12:00:00+00:00", "apply by nov 25 2027", "2027-11-25", null)]
    [InlineData("2026-11-26T12:00:00+00:00", "by the 25th", "2026-12-25", null)]
    [InlineData("2026-11-26T12:00:00+00:00", "by january 5", "2027-01-05", null)]
    [InlineData("2026-11-26T12:00:00+00:00", "by september 5", "2027-09-05", null)]
    public void Asks_for_a_day_that_has_just_passed_rather_than_taking_next_years(string now, string text, string? day, string? passed)
    {
        var at = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture);
        Assert.Equal(day, Find(text, "en", at));
        Assert.Equal(passed, PlanDates.FindPast(text, "en", at)?.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("by friday ask ms ortiz and by monday email coach", "en", "by friday ask ms ortiz|by monday email coach")]
    [InlineData("ask ms ortiz by friday and email the coach by monday", "en", "ask ms ortiz by friday|email the coach by monday")]
    [InlineData("ask ms ortiz and mr lee by friday, email the coach by monday", "en", "ask ms ortiz and mr lee by friday|email the coach by monday")]
    [InlineData("preguntar a ortiz el viernes y escribir al entrenador el lunes", "es", "preguntar a ortiz el viernes|escribir al entrenador el lunes")]
    [InlineData("ask ms ortiz and email coach by monday", "en", "ask ms ortiz and email coach by monday")]
    [InlineData("visit the shop on friday and monday", "en", "visit the shop on friday and monday")]
    [InlineData("write it by friday, december 4", "en", "write it by friday, december 4")]
    public void Tells_two_steps_apart(string text, string language, string parts) =>
        Assert.Equal(parts.Split('|'), PlanDates.Split(text, language, TestBot.Thursday));

    private static string? Find(string text, string language, DateTimeOffset? now = null) =>
        PlanDates.Find(text, language, now ?? TestBot.Thursday)?.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
