using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.Number;

namespace BotBuilder.Compat.Recognizers;

/// <summary>
/// How one language says dates. The expressions share the names of their groups, so that one resolver reads all:
/// y, m, d (year first), a and b (day and month in the language's order), mon, day, dayword, dom (day alone), wd (weekday),
/// rel (this, next, last), relweek, word (today ...), n and unit, anchor, ago, later, part (start, end), pod (part of day), h, min, s, ap,
/// past and to (minutes before and after the hour); of ranges day2, h2, min2, ap2, pod2; of sets adverb.
/// </summary>
internal sealed record DateGrammar(
    DateExpressions Expressions, Regex PartOfDay, Regex Connector, Regex Modifier, Regex Between, bool DayFirst, NumberWords Numbers)
{
    internal static DateGrammar English { get; } = new(
        new(EnglishDates.All, EnglishPeriods.All, EnglishPeriods.Times, EnglishRanges.All, EnglishRanges.Sets),
        EnglishPeriods.PartOfDay(), EnglishPeriods.Connector(), EnglishPeriods.Modifier(), EnglishRanges.Between(), false, NumberWords.English)
    {
        Days = Table("today 0 tomorrow 1 tmrw 1 tmr 1 yesterday -1 after 2 before -2 now 0"),
        Relative = Table("this 0 the 0 next 1 following 1 coming 2 upcoming 2 last -1 past -1 previous -1"),
        Months = Table("jan 1 feb 2 mar 3 apr 4 may 5 jun 6 jul 7 aug 8 sep 9 oct 10 nov 11 dec 12"),
        Weekdays = Table("mo 1 tu 2 we 3 th 4 fr 5 sa 6 su 7"),
        Parts = Table("morning 8 afternoon 12 evening 16 night 20 tonight 20"),
        Units = Table("day 1 week 2 month 3 year 4 hour 5 min 6 weekend 7"),
        Hints = Set("mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec tod tom tmr yes ton day wee yea hou min noo mid thi at eve eac dai ann hal qua"),
        RangeHints = Set("to unt til thr and"),
    };

    internal static DateGrammar Spanish { get; } = new(
        new(SpanishDates.All, SpanishPeriods.All, SpanishPeriods.Times, SpanishRanges.All, SpanishRanges.Sets),
        SpanishPeriods.PartOfDay(), SpanishPeriods.Connector(), SpanishPeriods.Modifier(), SpanishRanges.Between(), true, NumberWords.Spanish)
    {
        Days = Table("hoy 0 mañana 1 manana 1 ayer -1 pasado 2 anteayer -2 ahora 0"),
        Relative = Table("este 0 esta 0 próximo 1 proximo 1 próxima 1 proxima 1 siguiente 1 viene 1 pasado -1 pasada -1 último -1 ultimo -1 última -1 ultima -1"),
        Months = Table("ene 1 feb 2 mar 3 abr 4 may 5 jun 6 jul 7 ago 8 sep 9 set 9 oct 10 nov 11 dic 12"),
        Weekdays = Table("lu 1 ma 2 mi 3 ju 4 vi 5 sá 6 sa 6 do 7"),
        Parts = Table("mañana 8 manana 8 tarde 16 noche 20"),
        Units = Table("día 1 dia 1 semana 2 mes 3 año 4 ano 4 hora 5 min 6 fin 7"),
        Hints = Set("lun mar mié mie jue vie sáb sab dom ene feb abr may jun jul ago sep set oct nov dic hoy mañ aye ant pas día dia sem mes año hor min med est las la cad tod anu"),
        RangeHints = Set("a al has y"),
    };

    internal required FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Days { get; init; }

    /// <summary>0 this, 1 next, 2 the nearest to come, -1 last.</summary>
    internal required FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Relative { get; init; }

    internal required FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months { get; init; }

    internal required FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Weekdays { get; init; }

    /// <summary>Part of the day by the hour it starts at.</summary>
    internal required FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Parts { get; init; }

    internal required FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Units { get; init; }

    /// <summary>First three letters of the words without which no expression of the language is complete.</summary>
    internal required FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Hints { get; init; }

    /// <summary>The same for the words between the ends of a range.</summary>
    internal required FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RangeHints { get; init; }

    /// <summary>False when no expression can match: most messages end here, at a fraction of the cost.</summary>
    internal bool MayHoldDate(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9') || HasWord(text, Hints);

    /// <summary>False when nothing can join the two ends of a range.</summary>
    internal bool MayHoldRange(ReadOnlySpan<char> text) => text.ContainsAny('-', '–') || HasWord(text, RangeHints);

    internal int Month(Match match) => Months[match.Groups["mon"].ValueSpan[..3]];

    internal int Weekday(Match match) => Weekdays[match.Groups["wd"].ValueSpan[..2]];

    /// <summary>The group as a relation, or the default where it is missing.</summary>
    internal int Relation(Group group, int missing = 0) => group.Success && Relative.TryGetValue(group.ValueSpan, out var value) ? value : missing;

    internal DateUnit Unit(Group group)
    {
        var word = group.ValueSpan;
        // Plural endings and words after the first do not matter ("fin de semana").
        for (var length = word.Length; length > 1; length--)
        {
            if (Units.TryGetValue(word[..length], out var unit)) return (DateUnit)unit;
        }

        return DateUnit.Day;
    }

    /// <summary>Digits or a number word; articles are 1, "couple" is 2.</summary>
    internal int Number(Group group)
    {
        if (int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        if (Numbers.Cardinals.TryGetValue(group.ValueSpan, out var value)) return (int)value;
        return Numbers.Ordinals.TryGetValue(group.ValueSpan, out var ordinal) ? ordinal
            : group.ValueSpan.Contains("couple", StringComparison.OrdinalIgnoreCase) || group.ValueSpan.Contains("par ", StringComparison.OrdinalIgnoreCase) ? 2
            : 1;
    }

    private static bool HasWord(ReadOnlySpan<char> text, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> hints)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                if (start < 0) start = i;
                continue;
            }

            if (start >= 0 && hints.Contains(text[start..Math.Min(i, start + 3)])) return true;
            start = -1;
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Table(string pairs) => pairs
        .Split(' ')
        .Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}

/// <summary>Units of calendars and clocks.</summary>
internal enum DateUnit
{
    Day = 1,
    Week = 2,
    Month = 3,
    Year = 4,
    Hour = 5,
    Minute = 6,
    Weekend = 7,
}
