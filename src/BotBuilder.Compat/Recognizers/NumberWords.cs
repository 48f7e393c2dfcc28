using System.Collections.Frozen;
using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Number words of one language, in lower case and compared without case.</summary>
internal sealed class NumberWords
{
    private readonly string[] _and;
    private readonly string[] _articles;
    private readonly string[] _point;

    private NumberWords(
        string cardinals, string ordinals, string relative, string parts, string[] minus, string[] and, string[] articles, string[] point)
    {
        Cardinals = Table(cardinals, text => decimal.Parse(text, CultureInfo.InvariantCulture));
        Ordinals = Table(ordinals, text => int.Parse(text, CultureInfo.InvariantCulture));
        Parts = Table(parts, text => int.Parse(text, CultureInfo.InvariantCulture));
        Relative = Table(relative, text => (int.Parse(text[1..], CultureInfo.InvariantCulture), text[0] == 'e' ? "end" : "current"));
        Minus = minus.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        (_and, _articles, _point) = (and, articles, point);
    }

    internal static NumberWords English { get; } = new(
        "zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 "
        + "fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 "
        + "eighty 80 ninety 90 hundred 100 dozen 12 thousand 1000 million 1000000 billion 1000000000",
        "first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 "
        + "fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 "
        + "fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 eightieth 80 ninetieth 90 hundredth 100",
        "last e0 penultimate e-1 next c1 previous c-1 current c0",
        "half 2 halves 2 third 3 thirds 3 quarter 4 quarters 4 fourth 4 fourths 4 fifth 5 fifths 5 sixth 6 sixths 6 eighth 8 eighths 8 tenth 10 tenths 10",
        ["minus", "negative"], ["and"], ["a", "an"], ["point"]);

    internal static NumberWords Spanish { get; } = new(
        "cero 0 un 1 uno 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 "
        + "catorce 14 quince 15 dieciséis 16 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiuno 21 veintiún 21 "
        + "veintiun 21 veintiuna 21 veintidós 22 veintidos 22 veintitrés 23 veintitres 23 veinticuatro 24 veinticinco 25 "
        + "veintiséis 26 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 "
        + "setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200 doscientas 200 trescientos 300 trescientas 300 "
        + "cuatrocientos 400 quinientos 500 seiscientos 600 setecientos 700 ochocientos 800 novecientos 900 docena 12 mil 1000 "
        + "millón 1000000 millon 1000000 millones 1000000",
        "primer 1 primero 1 primera 1 segundo 2 segunda 2 tercer 3 tercero 3 tercera 3 cuarto 4 cuarta 4 quinto 5 quinta 5 sexto 6 "
        + "sexta 6 séptimo 7 septimo 7 séptima 7 septima 7 octavo 8 octava 8 noveno 9 novena 9 décimo 10 decimo 10 décima 10 decima 10 "
        + "undécimo 11 undecimo 11 undécima 11 undecima 11 duodécimo 12 duodecimo 12 duodécima 12 duodecima 12 vigésimo 20 vigesimo 20 vigésima 20 vigesima 20 trigésimo 30 trigesimo 30",
        "penúltimo e-1 penultimo e-1 penúltima e-1 penultima e-1 último e0 ultimo e0 última e0 ultima e0 siguiente c1 próximo c1 proximo c1 próxima c1 proxima c1 anterior c-1",
        "medio 2 media 2 medios 2 medias 2 mitad 2 tercio 3 tercios 3 cuarto 4 cuartos 4 quinto 5 quintos 5 sexto 6 sextos 6 octavo 8 octavos 8 décimo 10 décimos 10",
        ["menos"], ["y"], ["un", "una"], ["coma", "punto"]);

    internal FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Cardinals { get; }

    internal FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Ordinals { get; }

    /// <summary>Into how many parts a fraction word cuts.</summary>
    internal FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Parts { get; }

    internal FrozenDictionary<string, (int Offset, string To)>.AlternateLookup<ReadOnlySpan<char>> Relative { get; }

    internal FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Minus { get; }

    /// <summary>The number of "2nd", "2do", "2º", or null.</summary>
    internal static int? OrdinalDigits(ReadOnlySpan<char> word, bool spanish)
    {
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 4) return null;
        var suffix = word[digits..];
        var known = spanish
            ? suffix is "º" or "ª" || IsAny(suffix, ["ro", "ra", "er", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na"])
            : IsAny(suffix, ["st", "nd", "rd", "th"]);
        return known ? int.Parse(word[..digits], NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    internal bool IsAnd(ReadOnlySpan<char> word) => IsAny(word, _and);

    internal bool IsArticle(ReadOnlySpan<char> word) => IsAny(word, _articles);

    /// <summary>A fraction word that stands alone: "half", but not "third", which is an ordinal.</summary>
    internal bool IsHalf(ReadOnlySpan<char> word) => Parts.TryGetValue(word, out var parts) && parts == 2 && word[^1] is not ('s' or 'S');

    internal bool IsPoint(ReadOnlySpan<char> word) => IsAny(word, _point);

    internal bool IsOne(ReadOnlySpan<char> word) => Cardinals.TryGetValue(word, out var value) && value == 1;

    internal static bool IsDozen(ReadOnlySpan<char> word) => IsAny(word, ["dozen", "docena", "docenas"]);

    internal bool IsScale(ReadOnlySpan<char> word) => Cardinals.TryGetValue(word, out var value) && value is 12 or >= 100;

    private static bool IsAny(ReadOnlySpan<char> word, ReadOnlySpan<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> Table<T>(string pairs, Func<string, T> parse) => pairs
        .Split(' ')
        .Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => parse(pair[1]), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
