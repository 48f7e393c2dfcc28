using System.Globalization;
using CareerClusters.Dialogs;
using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

/// <summary>Each row is what a person writes of a talk on Thursday, November 19, 2026, at 10:00, and what they mean.</summary>
public sealed class TalkTimesTests
{
    [Theory]
    [InlineData("en", "friday at 3pm", "2026-11-20 15:00", "")]
    [InlineData("en", "talk on friday at 3pm", "2026-11-20 15:00", "Talk")]
    [InlineData("en", "friday at 3", "2026-11-20 15:00", "")]
    [InlineData("en", "friday at 9", "2026-11-20 09:00", "")]
    [InlineData("en", "3pm on friday", "2026-11-20 15:00", "")]
    [InlineData("en", "monday 10am", "2026-11-23 10:00", "")]
    [InlineData("en", "tomorrow morning at 10", "2026-11-20 10:00", "")]
    [InlineData("en", "tomorrow at noon", "2026-11-20 12:00", "")]
    [InlineData("en", "december 4 at 2:30 pm", "2026-12-04 14:30", "")]
    [InlineData("en", "next tuesday 4 o'clock", "2026-11-24 16:00", "")]
    [InlineData("en", "january 5 at 8:15", "2027-01-05 08:15", "")]
    [InlineData("en", "friday from 3 to 3:45pm", "2026-11-20 15:00 45", "")]
    [InlineData("en", "friday afternoon", "2026-11-20", "")]
    [InlineData("en", "next friday", "2026-11-27", "")]
    [InlineData("en", "at 6am", "06:00", "")]
    [InlineData("en", "3", "15:00", "")]
    [InlineData("en", "10:30", "10:30", "")]
    [InlineData("en", "half past two", "14:30", "")]
    [InlineData("en", "my talk with a nurse is on friday at 3", "2026-11-20 15:00", "My talk with a nurse is")]
    [InlineData("en", "yesterday at 3pm", "passed 2026-11-18 15:00", "")]
    [InlineData("en", "next tues 330", "2026-11-24 15:30", "")]
    [InlineData("en", "friday 1030am", "2026-11-20 10:30", "")]
    [InlineData("en", "330", "15:30", "")]
    [InlineData("es", "el viernes 330", "2026-11-20 15:30", "")]
    [InlineData("en", "friday in room 330", "2026-11-20", "In room 330")]
    [InlineData("en", "december 4 2026", "2026-12-04", "")]
    [InlineData("en", "by friday", "2026-11-20", "")]
    [InlineData("en", "next week", "2026-11-23..2026-11-29", "")]
    [InlineData("en", "this weekend", "2026-11-21..2026-11-22", "")]
    [InlineData("es", "la próxima semana", "2026-11-23..2026-11-29", "")]
    [InlineData("en", "whenever", "", "whenever")]
    [InlineData("es", "el viernes a las 3", "2026-11-20 15:00", "")]
    [InlineData("es", "el viernes a las 3 de la tarde", "2026-11-20 15:00", "")]
    [InlineData("es", "el viernes a las 15:00", "2026-11-20 15:00", "")]
    [InlineData("es", "mañana a las 10 de la mañana", "2026-11-20 10:00", "")]
    [InlineData("es", "manana a las 9", "2026-11-20 09:00", "")]
    [InlineData("es", "a las tres y media", "15:30", "")]
    [InlineData("es", "el 4 de diciembre a las 4 pm", "2026-12-04 16:00", "")]
    [InlineData("es", "mi charla es el lunes a las 11", "2026-11-23 11:00", "Mi charla es")]
    [InlineData("es", "11", "11:00", "")]
    [InlineData("es", "ayer", "passed 2026-11-18", "")]
    public void Reads_day_time_and_length(string language, string text, string expected, string rest)
    {
        var said = TalkTimes.Read(text, language, TestBot.Thursday);
        string?[] read =
        [
            said.Among is { } among ? string.Create(CultureInfo.InvariantCulture, $"{among.First:O}..{among.Last:O}") : null,
            said.Passed is null ? null : "passed", (said.Day ?? said.Passed)?.ToString("O", CultureInfo.InvariantCulture),
            said.At?.ToString("HH:mm", CultureInfo.InvariantCulture), said.Minutes?.ToString(CultureInfo.InvariantCulture),
        ];
        Assert.Equal((expected, rest), (string.Join(' ', read.OfType<string>()), said.Rest));
    }
}
