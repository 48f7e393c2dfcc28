using System.Text.RegularExpressions;

namespace CareerClusters.Dialogs;

/// <summary>Holidays by which people name a day: only where a day is named, as "a Christmas card" is none.</summary>
internal static class Holidays
{
    /// <summary>Days of a holiday just past that may be the one that is meant.</summary>
    private const int JustPast = 45;

    private const string Before = @"(?<=\b(by|before|on|until|till|til|this|next|around|at|after)\s+|^\s*)";
    private const string NotAThing = @"(?!\w|\s+(break|gifts?|presents?|part(y|ies)|dinner|cards?|trees?|vacation|holidays?|shopping|play|show|concert|movies?|jobs?|season|lights|costumes?|candy|resolutions?)\b)";

    private const string EnglishNames = @"((?<d1224>christmas\s+eve)|(?<d1225>christmas(\s+day)?|xmas)|(?<d1231>new\s+year'?s\s+eve)|(?<d0101>new\s+year'?s?(\s+day)?)|(?<d1031>halloween)"
        + @"|(?<d0214>valentine'?s(\s+day)?)|(?<d0704>independence\s+day)|(?<d1111>veterans'?\s+day)|(?<thanks>thanksgiving(\s+day)?)|(?<labor>labor\s+day)|(?<memorial>memorial\s+day))" + NotAThing;

    private const string SpanishNames = @"((?<d1224>nochebuena)|(?<d1225>(d[ií]a\s+de\s+)?navidad)|(?<d1231>noche\s+vieja|nochevieja)|(?<d0101>año\s+nuevo)|(?<d1031>halloween)|(?<d0214>san\s+valent[ií]n)"
        + @"|(?<d0106>d[ií]a\s+de(\s+los)?\s+reyes)|(?<d1102>d[ií]a\s+de(\s+los)?\s+muertos)|(?<thanks>(d[ií]a\s+de\s+)?acci[oó]n\s+de\s+gracias))(?!\w)";

    /// <summary>How English names them; the names of the groups are those of <see cref="Find"/>.</summary>
    internal const string English = Before + EnglishNames;

    /// <summary>How English names a day or a week beside them: "the week after thanksgiving".</summary>
    internal const string EnglishBeside = @"\b(the\s+)?(?<unit>day|weekend|week)\s+(?<side>after|before|of)\s+" + EnglishNames;

    /// <summary>How Spanish names a day or a week beside them.</summary>
    internal const string SpanishBeside = @"\b((la|el)\s+)?(?<unit>d[ií]a|semana)\s+(?<side>despu[eé]s|antes)\s+del?\s+((la|el)\s+|)" + SpanishNames;

    /// <summary>How Spanish names them.</summary>
    internal const string Spanish = @"(?<=\b(para|pa|antes\s+de(\s+la)?|en|hasta|el|la|esta)\s+|^\s*)"
        + SpanishNames;

    /// <summary>The day of a holiday that was found: the next one, or the one that has just passed.</summary>
    internal static string Find(Match match, DateOnly today) => DateSpellings.Iso(DayOf(match, today));

    /// <summary>The day before or after a holiday, or the last day of the week or weekend beside it.</summary>
    internal static string FindBeside(Match match, DateOnly today)
    {
        var (day, isBefore) = (DayOf(match, today), match.Groups["side"].Value.ToLowerInvariant() is "before" or "antes");
        var sunday = day.AddDays((7 - (int)day.DayOfWeek) % 7);
        return DateSpellings.Iso(match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "week" or "semana" => match.Groups["side"].Value.Equals("of", StringComparison.OrdinalIgnoreCase) ? sunday : sunday.AddDays(isBefore ? -7 : 7),
            "weekend" => isBefore ? sunday.AddDays(-7) : sunday,
            _ => day.AddDays(isBefore ? -1 : 1),
        });
    }

    private static DateOnly DayOf(Match match, DateOnly today)
    {
        var name = match.Groups.Values.First(g => g.Success && !char.IsDigit(g.Name[0]) && g.Name is not ("unit" or "side")).Name;
        var day = In(today.Year, name);
        return day < today.AddDays(-JustPast) ? In(today.Year + 1, name) : day > today && In(today.Year - 1, name) >= today.AddDays(-JustPast) ? Nearer(today, day, In(today.Year - 1, name)) : day;
    }

    /// <summary>Of a holiday to come and one just past the past one is meant only where the next is far.</summary>
    private static DateOnly Nearer(DateOnly today, DateOnly coming, DateOnly past) => coming.DayNumber - today.DayNumber < 300 ? coming : past;

    private static DateOnly In(int year, string name) => name switch
    {
        "thanks" => Nth(year, 11, DayOfWeek.Thursday, 4),
        "labor" => Nth(year, 9, DayOfWeek.Monday, 1),
        "memorial" => Nth(year, 6, DayOfWeek.Monday, 1).AddDays(-7),
        _ => new DateOnly(year, int.Parse(name.AsSpan(1, 2), System.Globalization.CultureInfo.InvariantCulture), int.Parse(name.AsSpan(3, 2), System.Globalization.CultureInfo.InvariantCulture)),
    };

    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7 + 7 * (nth - 1));
    }
}
