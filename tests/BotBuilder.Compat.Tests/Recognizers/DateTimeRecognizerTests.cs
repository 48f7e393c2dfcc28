using System.Text.RegularExpressions;
using BotBuilder.Compat.Recognizers;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace BotBuilder.Compat.Tests.Recognizers;

/// <summary>Said on Wednesday, 18 November 2026, at 10:00. Expected: [span] type timex/mod = values, past before future.</summary>
public sealed class DateTimeRecognizerTests
{
    private static readonly DateTime Wednesday = new(2026, 11, 18, 10, 0, 0);

    [Theory]
    [InlineData("tomorrow", "[tomorrow] date 2026-11-19 = 2026-11-19")]
    [InlineData("today", "[today] date 2026-11-18 = 2026-11-18")]
    [InlineData("tonight", "[tonight] datetimerange 2026-11-18TNI = 2026-11-18 20:00:00..2026-11-18 23:59:59")]
    [InlineData("friday", "[friday] date XXXX-WXX-5 = 2026-11-13 | 2026-11-20")]
    [InlineData("next friday", "[next friday] date 2026-11-27 = 2026-11-27")]
    [InlineData("this friday", "[this friday] date 2026-11-20 = 2026-11-20")]
    [InlineData("by friday", "[by friday] daterange XXXX-WXX-5/before = ..2026-11-13 | ..2026-11-20")]
    [InlineData("in two weeks", "[in two weeks] daterange (2026-11-26,2026-12-03,P1W) = 2026-11-26..2026-12-03")]
    [InlineData("in 3 days", "[in 3 days] date 2026-11-21 = 2026-11-21")]
    [InlineData("next week", "[next week] daterange 2026-W48 = 2026-11-23..2026-11-30")]
    [InlineData("next month", "[next month] daterange 2026-12 = 2026-12-01..2027-01-01")]
    [InlineData("end of the month", "[end of the month] daterange 2026-11/end = 2026-11-16..2026-12-01")]
    [InlineData("the end of next week", "[end of next week] daterange 2026-W48/end = 2026-11-26..2026-11-30")]
    [InlineData("december 4", "[december 4] date XXXX-12-04 = 2025-12-04 | 2026-12-04")]
    [InlineData("dec 4th", "[dec 4th] date XXXX-12-04 = 2025-12-04 | 2026-12-04")]
    [InlineData("4 december 2026", "[4 december 2026] date 2026-12-04 = 2026-12-04")]
    [InlineData("12/4", "[12/4] date XXXX-12-04 = 2025-12-04 | 2026-12-04")]
    [InlineData("12/4/2026", "[12/4/2026] date 2026-12-04 = 2026-12-04")]
    [InlineData("2026-12-04", "[2026-12-04] date 2026-12-04 = 2026-12-04")]
    [InlineData("the 15th", "[the 15th] date XXXX-XX-15 = 2026-11-15 | 2026-12-15")]
    [InlineData("on the 15th", "[the 15th] date XXXX-XX-15 = 2026-11-15 | 2026-12-15")]
    [InlineData("friday at 3pm", "[friday at 3pm] datetime XXXX-WXX-5T15 = 2026-11-13 15:00:00 | 2026-11-20 15:00:00")]
    [InlineData("3:30 pm", "[3:30 pm] time T15:30 = 15:30:00")]
    [InlineData("friday december 4", "[friday december 4] date XXXX-12-04 = 2025-12-04 | 2026-12-04")]
    [InlineData("friday, december 4th, 2026", "[friday, december 4th, 2026] date 2026-12-04 = 2026-12-04")]
    [InlineData("two weeks from today", "[two weeks from today] date 2026-12-02 = 2026-12-02")]
    [InlineData("ask ms ortiz about auto tech next friday", "[next friday] date 2026-11-27 = 2026-11-27")]
    [InlineData("tomorrow at 9", "[tomorrow at 9] datetime 2026-11-19T09 = 2026-11-19 09:00:00 | 2026-11-19T21 = 2026-11-19 21:00:00")]
    [InlineData("tomorrow morning", "[tomorrow morning] datetimerange 2026-11-19TMO = 2026-11-19 08:00:00..2026-11-19 12:00:00")]
    [InlineData("at 3", "[3] time T03 = 03:00:00 | T15 = 15:00:00")]
    [InlineData("at noon", "[noon] time T12 = 12:00:00")]
    [InlineData("before friday", "[before friday] daterange XXXX-WXX-5/before = ..2026-11-13 | ..2026-11-20")]
    [InlineData("until friday", "[until friday] daterange XXXX-WXX-5/before = ..2026-11-13 | ..2026-11-20")]
    [InlineData("after friday", "[after friday] daterange XXXX-WXX-5/after = 2026-11-13.. | 2026-11-20..")]
    [InlineData("in december", "[december] daterange XXXX-12 = 2025-12-01..2026-01-01 | 2026-12-01..2027-01-01")]
    [InlineData("november 10", "[november 10] date XXXX-11-10 = 2026-11-10 | 2027-11-10")]
    [InlineData("3 days ago", "[3 days ago] date 2026-11-15 = 2026-11-15")]
    [InlineData("day after tomorrow", "[day after tomorrow] date 2026-11-20 = 2026-11-20")]
    [InlineData("in a month", "[in a month] daterange (2026-11-19,2026-12-19,P1M) = 2026-11-19..2026-12-19")]
    [InlineData("in an hour", "[in an hour] datetime 2026-11-18T11:00:00 = 2026-11-18 11:00:00")]
    [InlineData("this weekend", "[this weekend] daterange 2026-W47-WE = 2026-11-21..2026-11-23")]
    [InlineData("friday morning", "[friday morning] datetimerange XXXX-WXX-5TMO = 2026-11-13 08:00:00..2026-11-13 12:00:00 | 2026-11-20 08:00:00..2026-11-20 12:00:00")]
    [InlineData("friday 3:30pm", "[friday 3:30pm] datetime XXXX-WXX-5T15:30 = 2026-11-13 15:30:00 | 2026-11-20 15:30:00")]
    [InlineData("december 4 at 3pm", "[december 4 at 3pm] datetime XXXX-12-04T15 = 2025-12-04 15:00:00 | 2026-12-04 15:00:00")]
    [InlineData("the 4th of december", "[the 4th of december] date XXXX-12-04 = 2025-12-04 | 2026-12-04")]
    [InlineData("wednesday", "[wednesday] date XXXX-WXX-3 = 2026-11-11 | 2026-11-18")]
    [InlineData("next wednesday", "[next wednesday] date 2026-11-25 = 2026-11-25")]
    [InlineData("two weeks", "[two weeks] duration P2W = 1209600")]
    [InlineData("yesterday", "[yesterday] date 2026-11-17 = 2026-11-17")]
    [InlineData("15:30", "[15:30] time T15:30 = 15:30:00")]
    [InlineData("friday next week", "[friday next week] date 2026-11-27 = 2026-11-27")]
    [InlineData("in 2 weeks from now", "[in 2 weeks from now] date 2026-12-02 = 2026-12-02")]
    [InlineData("may", "[may] daterange XXXX-05 = 2026-05-01..2026-06-01 | 2027-05-01..2027-06-01")]
    [InlineData("may 4", "[may 4] date XXXX-05-04 = 2026-05-04 | 2027-05-04")]
    [InlineData("end of december", "[end of december] daterange XXXX-12/end = 2025-12-16..2026-01-01 | 2026-12-16..2027-01-01")]
    [InlineData("tomorrow by 5pm", "[tomorrow] date 2026-11-19 = 2026-11-19; [by 5pm] timerange T17/before = ..17:00:00")]
    [InlineData("5 pm tomorrow", "[5 pm tomorrow] datetime 2026-11-19T17 = 2026-11-19 17:00:00")]
    [InlineData("feb 30", "[feb 30] date XXXX-02-30 = not resolved")]
    [InlineData("13/4", "[13/4] date XXXX-04-13 = 2026-04-13 | 2027-04-13")]
    [InlineData("friday the 20th", "[friday the 20th] date 2026-11-20 = 2026-11-20")]
    [InlineData("next two weeks", "[next two weeks] daterange (2026-11-19,2026-12-03,P2W) = 2026-11-19..2026-12-03")]
    [InlineData("december 2026", "[december 2026] daterange 2026-12 = 2026-12-01..2027-01-01")]
    [InlineData("in 2 months", "[in 2 months] daterange (2026-12-19,2027-01-19,P1M) = 2026-12-19..2027-01-19")]
    [InlineData("by tomorrow", "[by tomorrow] daterange 2026-11-19/before = ..2026-11-19")]
    [InlineData("next fri", "[next fri] date 2026-11-27 = 2026-11-27")]
    [InlineData("dec 4, 2026", "[dec 4, 2026] date 2026-12-04 = 2026-12-04")]
    [InlineData("the end of the year", "[end of the year] daterange 2026/end = 2026-07-01..2027-01-01")]
    [InlineData("this afternoon", "[this afternoon] datetimerange 2026-11-18TAF = 2026-11-18 12:00:00..2026-11-18 16:00:00")]
    [InlineData("before next friday", "[before next friday] daterange 2026-11-27/before = ..2026-11-27")]
    [InlineData("4.12.2026", "[4.12.2026] date 2026-12-04 = 2026-12-04")]
    [InlineData("next sunday", "[next sunday] date 2026-11-29 = 2026-11-29")]
    [InlineData("since friday", "[since friday] daterange XXXX-WXX-5/since = 2026-11-13.. | 2026-11-20..")]
    [InlineData("by 2027", "[by 2027] daterange 2027/before = ..2027-01-01")]
    [InlineData("3 o'clock", "[3 o'clock] time T03 = 03:00:00 | T15 = 15:00:00")]
    [InlineData("friday at 12", "[friday at 12] datetime XXXX-WXX-5T12 = 2026-11-13 12:00:00 | XXXX-WXX-5T00 = 2026-11-13 00:00:00 | XXXX-WXX-5T12 = 2026-11-20 12:00:00 | XXXX-WXX-5T00 = 2026-11-20 00:00:00")]
    [InlineData("december fourth", "[december fourth] date XXXX-12-04 = 2025-12-04 | 2026-12-04")]
    [InlineData("fifth of december", "[fifth of december] date XXXX-12-05 = 2025-12-05 | 2026-12-05")]
    [InlineData("fifteenth of december", "[fifteenth of december] date XXXX-12-15 = 2025-12-15 | 2026-12-15")]
    [InlineData("noon tomorrow", "[noon tomorrow] datetime 2026-11-19T12 = 2026-11-19 12:00:00")]
    [InlineData("tomorrow night", "[tomorrow night] datetimerange 2026-11-19TNI = 2026-11-19 20:00:00..2026-11-19 23:59:59")]
    [InlineData("a week from friday", "[a week from friday] date 2026-11-27 = 2026-11-27")]
    [InlineData("a week from next friday", "[a week from next friday] date 2026-12-04 = 2026-12-04")]
    [InlineData("by the end of the week", "[by the end of the week] daterange 2026-W47/before-end = ..2026-11-23")]
    [InlineData("by the end of the month", "[by the end of the month] daterange 2026-11/before-end = ..2026-12-01")]
    [InlineData("by the 15th", "[by the 15th] daterange XXXX-XX-15/before = ..2026-11-15 | ..2026-12-15")]
    [InlineData("coming friday", "[coming friday] date 2026-11-20 = 2026-11-20")]
    [InlineData("i may go", "")]
    [InlineData("i sat with her and had fun in the sun", "")]
    [InlineData("3.5 gpa", "")]
    [InlineData("on friday, in the morning", "[friday, in the morning] datetimerange XXXX-WXX-5TMO = 2026-11-13 08:00:00..2026-11-13 12:00:00 | 2026-11-20 08:00:00..2026-11-20 12:00:00")]
    [InlineData("18 november", "[18 november] date XXXX-11-18 = 2025-11-18 | 2026-11-18")]
    [InlineData("visit the shop 12/4 at 10am and tell mom tomorrow", "[12/4 at 10am] datetime XXXX-12-04T10 = 2025-12-04 10:00:00 | 2026-12-04 10:00:00; [tomorrow] date 2026-11-19 = 2026-11-19")]
    [InlineData("every monday", "[every monday] set XXXX-WXX-1 = not resolved")]
    [InlineData("every friday at 3pm", "[every friday at 3pm] set XXXX-WXX-5T15 = not resolved")]
    [InlineData("every day at 8 am", "[every day at 8 am] set T08 = not resolved")]
    [InlineData("every two weeks", "[every two weeks] set P2W = not resolved")]
    [InlineData("every other week", "[every other week] set P2W = not resolved")]
    [InlineData("remind me weekly", "[weekly] set P1W = not resolved")]
    [InlineData("on mondays", "[mondays] set XXXX-WXX-1 = not resolved")]
    [InlineData("every morning", "[every morning] set TMO = not resolved")]
    [InlineData("everything is fine", "")]
    [InlineData("march 3 to march 5", "[march 3 to march 5] daterange (XXXX-03-03,XXXX-03-05,P2D) = 2026-03-03..2026-03-05 | 2027-03-03..2027-03-05")]
    [InlineData("from march 3-5", "[from march 3-5] daterange (XXXX-03-03,XXXX-03-05,P2D) = 2026-03-03..2026-03-05 | 2027-03-03..2027-03-05")]
    [InlineData("between march 3 and march 5", "[between march 3 and march 5] daterange (XXXX-03-03,XXXX-03-05,P2D) = 2026-03-03..2026-03-05 | 2027-03-03..2027-03-05")]
    [InlineData("march 3 and march 5", "[march 3] date XXXX-03-03 = 2026-03-03 | 2027-03-03; [march 5] date XXXX-03-05 = 2026-03-05 | 2027-03-05")]
    [InlineData("from 3 to 5pm", "[from 3 to 5pm] timerange (T15,T17,PT2H) = 15:00:00..17:00:00")]
    [InlineData("11-1pm", "[11-1pm] timerange (T11,T13,PT2H) = 11:00:00..13:00:00")]
    [InlineData("between 2pm and 4:30pm", "[between 2pm and 4:30pm] timerange (T14,T16:30,PT2H30M) = 14:00:00..16:30:00")]
    [InlineData("tomorrow from 9 to 11", "[tomorrow from 9 to 11] datetimerange (2026-11-19T09,2026-11-19T11,PT2H) = 2026-11-19 09:00:00..2026-11-19 11:00:00 | (2026-11-19T21,2026-11-19T23,PT2H) = 2026-11-19 21:00:00..2026-11-19 23:00:00")]
    [InlineData("grades from 9 to 11", "")]
    [InlineData("grades 9-12", "")]
    [InlineData("friday to monday", "[friday to monday] daterange (XXXX-WXX-5,XXXX-WXX-1,P3D) = 2026-11-13..2026-11-16 | 2026-11-20..2026-11-23")]
    [InlineData("monday to friday", "[monday to friday] daterange (XXXX-WXX-1,XXXX-WXX-5,P4D) = 2026-11-16..2026-11-20 | 2026-11-23..2026-11-27")]
    [InlineData("half an hour", "[half an hour] duration PT0.5H = 1800")]
    [InlineData("in half an hour", "[in half an hour] datetime 2026-11-18T10:30:00 = 2026-11-18 10:30:00")]
    [InlineData("2 hours ago", "[2 hours ago] datetime 2026-11-18T08:00:00 = 2026-11-18 08:00:00")]
    [InlineData("at 5 in the afternoon", "[5 in the afternoon] time T17 = 17:00:00")]
    [InlineData("half past three", "[half past three] time T03:30 = 03:30:00 | T15:30 = 15:30:00")]
    [InlineData("quarter to 4", "[quarter to 4] time T03:45 = 03:45:00 | T15:45 = 15:45:00")]
    [InlineData("2030", "[2030] daterange 2030 = 2030-01-01..2031-01-01")]
    [InlineData("room 2030", "")]
    [InlineData("on the 31st", "[the 31st] date XXXX-XX-31 = 2026-10-31 | 2026-12-31")]
    public void Reads_English(string text, string expected) => Assert.Equal(expected, Show(text, Culture.English));

    [Theory]
    [InlineData("mañana", "[mañana] date 2026-11-19 = 2026-11-19")]
    [InlineData("hoy", "[hoy] date 2026-11-18 = 2026-11-18")]
    [InlineData("esta noche", "[esta noche] datetimerange 2026-11-18TNI = 2026-11-18 20:00:00..2026-11-18 23:59:59")]
    [InlineData("el viernes", "[viernes] date XXXX-WXX-5 = 2026-11-13 | 2026-11-20")]
    [InlineData("próximo viernes", "[próximo viernes] date 2026-11-27 = 2026-11-27")]
    [InlineData("el próximo viernes", "[próximo viernes] date 2026-11-27 = 2026-11-27")]
    [InlineData("este viernes", "[este viernes] date 2026-11-20 = 2026-11-20")]
    [InlineData("para el viernes", "[viernes] date XXXX-WXX-5 = 2026-11-13 | 2026-11-20")]
    [InlineData("en dos semanas", "[en dos semanas] daterange (2026-11-26,2026-12-03,P1W) = 2026-11-26..2026-12-03")]
    [InlineData("dentro de 3 días", "[dentro de 3 días] date 2026-11-21 = 2026-11-21")]
    [InlineData("la próxima semana", "[próxima semana] daterange 2026-W48 = 2026-11-23..2026-11-30")]
    [InlineData("próximo mes", "[próximo mes] daterange 2026-12 = 2026-12-01..2027-01-01")]
    [InlineData("4 de diciembre", "[4 de diciembre] date XXXX-12-04 = 2025-12-04 | 2026-12-04")]
    [InlineData("4 dic", "[4 dic] date XXXX-12-04 = 2025-12-04 | 2026-12-04")]
    [InlineData("el 4 de diciembre de 2026", "[4 de diciembre de 2026] date 2026-12-04 = 2026-12-04")]
    [InlineData("4/12", "[4/12] date XXXX-12-04 = 2025-12-04 | 2026-12-04")]
    [InlineData("4/12/2026", "[4/12/2026] date 2026-12-04 = 2026-12-04")]
    [InlineData("2026-12-04", "[2026-12-04] date 2026-12-04 = 2026-12-04")]
    [InlineData("el 15", "[15] date XXXX-XX-15 = 2026-11-15 | 2026-12-15")]
    [InlineData("viernes a las 3", "[viernes a las 3] datetime XXXX-WXX-5T03 = 2026-11-13 03:00:00 | XXXX-WXX-5T15 = 2026-11-13 15:00:00 | XXXX-WXX-5T03 = 2026-11-20 03:00:00 | XXXX-WXX-5T15 = 2026-11-20 15:00:00")]
    [InlineData("el viernes a las 3 de la tarde", "[viernes a las 3 de la tarde] datetime XXXX-WXX-5T15 = 2026-11-13 15:00:00 | 2026-11-20 15:00:00")]
    [InlineData("a las 3:30", "[3:30] time T03:30 = 03:30:00 | T15:30 = 15:30:00")]
    [InlineData("viernes 4 de diciembre", "[viernes 4 de diciembre] date XXXX-12-04 = 2025-12-04 | 2026-12-04")]
    [InlineData("en una semana", "[en una semana] daterange (2026-11-19,2026-11-26,P1W) = 2026-11-19..2026-11-26")]
    [InlineData("pasado mañana", "[pasado mañana] date 2026-11-20 = 2026-11-20")]
    [InlineData("preguntar a la sra ortiz el próximo viernes", "[próximo viernes] date 2026-11-27 = 2026-11-27")]
    [InlineData("mañana a las 9", "[mañana a las 9] datetime 2026-11-19T09 = 2026-11-19 09:00:00 | 2026-11-19T21 = 2026-11-19 21:00:00")]
    [InlineData("mañana por la mañana", "[mañana por la mañana] datetimerange 2026-11-19TMO = 2026-11-19 08:00:00..2026-11-19 12:00:00")]
    [InlineData("ayer", "[ayer] date 2026-11-17 = 2026-11-17")]
    [InlineData("antes del viernes", "[antes del viernes] daterange XXXX-WXX-5/before = ..2026-11-13 | ..2026-11-20")]
    [InlineData("a las 15:30", "[15:30] time T15:30 = 15:30:00")]
    [InlineData("esta semana", "[esta semana] daterange 2026-W47 = 2026-11-16..2026-11-23")]
    [InlineData("fin de semana", "[fin de semana] daterange 2026-W47-WE = 2026-11-21..2026-11-23")]
    [InlineData("diciembre", "[diciembre] daterange XXXX-12 = 2025-12-01..2026-01-01 | 2026-12-01..2027-01-01")]
    [InlineData("en un mes", "[en un mes] daterange (2026-11-19,2026-12-19,P1M) = 2026-11-19..2026-12-19")]
    [InlineData("el 15 de diciembre", "[15 de diciembre] date XXXX-12-15 = 2025-12-15 | 2026-12-15")]
    [InlineData("el viernes por la mañana", "[viernes por la mañana] datetimerange XXXX-WXX-5TMO = 2026-11-13 08:00:00..2026-11-13 12:00:00 | 2026-11-20 08:00:00..2026-11-20 12:00:00")]
    [InlineData("a las 3 y media", "[3 y media] time T03:30 = 03:30:00 | T15:30 = 15:30:00")]
    [InlineData("a las tres", "[tres] time T03 = 03:00:00 | T15 = 15:00:00")]
    [InlineData("viernes de la próxima semana", "[viernes de la próxima semana] date 2026-11-27 = 2026-11-27")]
    [InlineData("próximos 3 días", "[próximos 3 días] daterange (2026-11-19,2026-11-22,P3D) = 2026-11-19..2026-11-22")]
    [InlineData("el primero de diciembre", "[primero de diciembre] date XXXX-12-01 = 2025-12-01 | 2026-12-01")]
    [InlineData("1 de diciembre a las 15:00", "[1 de diciembre a las 15:00] datetime XXXX-12-01T15:00 = 2025-12-01 15:00:00 | 2026-12-01 15:00:00")]
    [InlineData("el domingo", "[domingo] date XXXX-WXX-7 = 2026-11-15 | 2026-11-22")]
    [InlineData("mañana por la tarde", "[mañana por la tarde] datetimerange 2026-11-19TEV = 2026-11-19 16:00:00..2026-11-19 20:00:00")]
    [InlineData("este fin de semana", "[este fin de semana] daterange 2026-W47-WE = 2026-11-21..2026-11-23")]
    [InlineData("el viernes que viene", "[viernes que viene] date 2026-11-20 = 2026-11-20")]
    [InlineData("a una semana del viernes", "[una semana del viernes] date 2026-11-27 = 2026-11-27")]
    [InlineData("la semana que viene", "[semana que viene] daterange 2026-W48 = 2026-11-23..2026-11-30")]
    [InlineData("el mes que viene", "[mes que viene] daterange 2026-12 = 2026-12-01..2027-01-01")]
    [InlineData("fin de mes", "[fin de mes] daterange 2026-11/end = 2026-11-16..2026-12-01")]
    [InlineData("a fin de mes", "[fin de mes] daterange 2026-11/end = 2026-11-16..2026-12-01")]
    [InlineData("el día 15", "[día 15] date XXXX-XX-15 = 2026-11-15 | 2026-12-15")]
    [InlineData("hasta el viernes", "[hasta el viernes] daterange XXXX-WXX-5/before = ..2026-11-13 | ..2026-11-20")]
    [InlineData("el viernes próximo", "[viernes próximo] date 2026-11-27 = 2026-11-27")]
    [InlineData("a más tardar el 4 de diciembre", "[a más tardar el 4 de diciembre] daterange XXXX-12-04/before = ..2025-12-04 | ..2026-12-04")]
    [InlineData("hace 3 días", "[hace 3 días] date 2026-11-15 = 2026-11-15")]
    [InlineData("el viernes 20", "[viernes 20] date 2026-11-20 = 2026-11-20")]
    [InlineData("cada lunes", "[cada lunes] set XXXX-WXX-1 = not resolved")]
    [InlineData("todos los días a las 8", "[todos los días a las 8] set T08 = not resolved | T20 = not resolved")]
    [InlineData("cada dos semanas", "[cada dos semanas] set P2W = not resolved")]
    [InlineData("los viernes", "[los viernes] set XXXX-WXX-5 = not resolved")]
    [InlineData("del 3 al 5 de marzo", "[del 3 al 5 de marzo] daterange (XXXX-03-03,XXXX-03-05,P2D) = 2026-03-03..2026-03-05 | 2027-03-03..2027-03-05")]
    [InlineData("del 3 de marzo al 5 de marzo", "[del 3 de marzo al 5 de marzo] daterange (XXXX-03-03,XXXX-03-05,P2D) = 2026-03-03..2026-03-05 | 2027-03-03..2027-03-05")]
    [InlineData("entre las 2 y las 4", "[entre las 2 y las 4] timerange (T02,T04,PT2H) = 02:00:00..04:00:00 | (T14,T16,PT2H) = 14:00:00..16:00:00")]
    [InlineData("de 3 a 5 de la tarde", "[de 3 a 5 de la tarde] timerange (T15,T17,PT2H) = 15:00:00..17:00:00")]
    [InlineData("de lunes a viernes", "[de lunes a viernes] daterange (XXXX-WXX-1,XXXX-WXX-5,P4D) = 2026-11-16..2026-11-20 | 2026-11-23..2026-11-27")]
    [InlineData("de 9 a 11 años", "[11 años] duration P11Y = 346896000")]
    [InlineData("las cuatro menos cuarto", "[cuatro menos cuarto] time T03:45 = 03:45:00 | T15:45 = 15:45:00")]
    [InlineData("media hora", "[media hora] duration PT0.5H = 1800")]
    [InlineData("por la mañana", "")]
    [InlineData("el 50% de todo", "")]
    public void Reads_Spanish(string text, string expected) => Assert.Equal(expected, Show(text, Culture.Spanish));

    [Theory]
    [InlineData("en-us", "12/4", "2026-12-04")]
    [InlineData("es-es", "12/4", "2027-04-12")]
    [InlineData("es-mx", "12/4", "2027-04-12")]
    public void Reads_day_and_month_in_the_order_of_the_language(string culture, string text, string expected)
    {
        var found = Assert.Single(DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: Wednesday));
        Assert.Equal(expected, ((List<Dictionary<string, string>>)found.Resolution["values"])[^1]["value"]);
    }

    [Fact]
    public void Gives_the_span_to_cut_out_with_its_last_character_included()
    {
        const string Text = "ask ms ortiz about auto tech next friday";
        var found = Assert.Single(DateTimeRecognizer.RecognizeDateTime(Text, "en-us", refTime: Wednesday));
        Assert.Equal(("next friday", 29, 39), (found.Text, found.Start, found.End));
        Assert.Equal("ask ms ortiz about auto tech", Text.Remove(found.Start, found.End - found.Start + 1).TrimEnd());
    }

    // The interpreter reads a date ten times slower; the generator leaves it some expressions without a word.
    [Fact]
    public void Leaves_no_expression_to_the_interpreter()
    {
        DateExpression[] all =
        [
            .. EnglishDates.All, .. EnglishPeriods.All, .. EnglishPeriods.Times, .. EnglishRanges.All, .. EnglishRanges.Sets,
            .. SpanishDates.All, .. SpanishPeriods.All, .. SpanishPeriods.Times, .. SpanishRanges.All, .. SpanishRanges.Sets,
        ];
        Assert.DoesNotContain(all, expression => expression.Regex.GetType() == typeof(Regex));
    }

    private static string Show(string text, string culture) => string.Join("; ", DateTimeRecognizer
        .RecognizeDateTime(text, culture, refTime: Wednesday)
        .Select(found => $"[{text[found.Start..(found.End + 1)]}] {found.TypeName["datetimeV2.".Length..]} {Readings(found)}"));

    private static string Readings(ModelResult found)
    {
        var values = (List<Dictionary<string, string>>)found.Resolution["values"];
        Assert.All(values, value => Assert.Equal("datetimeV2." + value["type"], found.TypeName));
        return values.Select(Timex).Distinct().Count() == 1
            ? $"{Timex(values[0])} = {string.Join(" | ", values.Select(Moment))}"
            : string.Join(" | ", values.Select(value => $"{Timex(value)} = {Moment(value)}"));
    }

    private static string Timex(Dictionary<string, string> value) =>
        value.TryGetValue("Mod", out var mod) ? $"{value["timex"]}/{mod}" : value["timex"];

    private static string Moment(Dictionary<string, string> value) => value.TryGetValue("value", out var moment)
        ? moment
        : $"{value.GetValueOrDefault("start")}..{value.GetValueOrDefault("end")}";
}
