using System.Collections.Frozen;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Options of the recognizer.</summary>
[Flags]
public enum NumberWithUnitOptions
{
    /// <summary>The defaults.</summary>
    None = 0,
}

/// <summary>Finds amounts of money in text.</summary>
public static class NumberWithUnitRecognizer
{
    private const int LongestUnit = 3;

    // Official names; an ISO code only where the word leaves no doubt which country's money it is.
    private static readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> English = Units(
        "Dollar||dollar,dollars,buck,bucks,$", "United States dollar|USD|us dollar,us dollars,u.s. dollars,american dollars,usd,us$", "Cent||cent,cents,¢",
        "Euro|EUR|euro,euros,eur,€", "Pound||pound,pounds,quid,£", "British pound|GBP|british pounds,gbp,pound sterling,pounds sterling",
        "Peso||peso,pesos", "Mexican peso|MXN|mexican peso,mexican pesos,mxn", "Canadian dollar|CAD|canadian dollar,canadian dollars,cad",
        "Japanese yen|JPY|yen,japanese yen,jpy,¥");

    private static readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> Spanish = Units(
        "Dólar||dólar,dólares,dolar,dolares,$", "Dólar estadounidense|USD|dólar estadounidense,dólares estadounidenses,dolares estadounidenses,usd,us$",
        "Centavo||centavo,centavos,¢", "Céntimo||céntimo,céntimos,centimo,centimos", "Euro|EUR|euro,euros,eur,€", "Libra||libra,libras,£",
        "Libra esterlina|GBP|libra esterlina,libras esterlinas,gbp", "Peso||peso,pesos", "Peso mexicano|MXN|peso mexicano,pesos mexicanos,mxn",
        "Yen|JPY|yen,yenes,jpy,¥");

    /// <summary>
    /// Every amount of money, in the order of the text. Resolution "value" is the number as <see cref="NumberRecognizer"/> writes it,
    /// "unit" the name of the money in the language of the culture, "isoCurrency" its ISO 4217 code where the word leaves no doubt.
    /// </summary>
    public static List<ModelResult> RecognizeCurrency(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true)
    {
        var found = new List<ModelResult>();
        if (string.IsNullOrWhiteSpace(query)) return found;
        var spanish = RecognizerCulture.IsSpanish(culture);
        var units = spanish ? Spanish : English;
        var reader = new NumberReader(query, culture);
        for (var at = 0; at < reader.Tokens.Count;)
        {
            if (reader.ReadNumber(at) is not { } number)
            {
                at++;
                continue;
            }

            at = number.NextToken;
            var from = found.Count > 0 ? found[^1].End + 1 : 0;
            if ((After(query, number.End + 1, units, spanish) ?? Before(query, from, number.Start, units)) is { } amount)
                found.Add(Result(query, number, amount, culture));
        }

        return found;
    }

    private static ModelResult Result(string query, ReadNumber number, Amount amount, string culture)
    {
        var (start, end) = (Math.Min(number.Start, amount.Start), Math.Max(number.End, amount.End));
        var resolution = new SortedDictionary<string, object>
        {
            ["value"] = NumberRecognizer.Format(number.Value, culture), ["unit"] = amount.Unit.Name,
        };
        if (amount.Unit.Code is { Length: > 0 } code) resolution["isoCurrency"] = code;
        return new ModelResult { Text = query[start..(end + 1)], Start = start, End = end, TypeName = "currency", Resolution = resolution };
    }

    // "25 dollars", "20 €", "2 millones de dólares": the longest name wins ("mexican pesos").
    private static Amount? After(string query, int at, FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> units, bool spanish)
    {
        var start = SkipSpaces(query, at);
        if (spanish && query.AsSpan(start).StartsWith("de ", StringComparison.OrdinalIgnoreCase)) start = SkipSpaces(query, start + 3);
        Amount? longest = null;
        var end = start;
        for (var words = 0; words < LongestUnit && end < query.Length; words++)
        {
            while (end < query.Length && !char.IsWhiteSpace(query[end]) && !IsMark(query[end], end > start)) end++;
            var name = query.AsSpan(start, end - start).TrimEnd('.');
            if (end > start && units.TryGetValue(name, out var unit)) longest = new(start, start + name.Length - 1, unit);
            end = SkipSpaces(query, end);
        }

        return longest;
    }

    // "$25", "us$ 30", "€20"
    private static Amount? Before(string query, int from, int at, FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> units)
    {
        var end = at;
        while (end > from && query[end - 1] == ' ') end--;
        var start = end;
        while (start > from && !char.IsWhiteSpace(query[start - 1]) && end - start < 4) start--;
        for (; start < end; start++)
        {
            if (units.TryGetValue(query.AsSpan(start, end - start), out var unit) && (start == 0 || !(char.IsLetterOrDigit(query[start - 1]) || query[start - 1] == '-')))
                return new(start, end - 1, unit);
        }

        return null;
    }

    private static int SkipSpaces(string query, int at)
    {
        while (at < query.Length && query[at] == ' ') at++;
        return at;
    }

    private static bool IsMark(char letter, bool inside) => letter is ',' or ';' or '?' or '!' or ')' or '/' || (inside && letter is '-');

    private static FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> Units(params string[] lines) => lines
        .Select(line => line.Split('|'))
        .SelectMany(parts => parts[2].Split(',').Select(word => (Word: word, Unit: new Unit(parts[0], parts[1]))))
        .ToFrozenDictionary(entry => entry.Word, entry => entry.Unit, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private sealed record Unit(string Name, string Code);

    private sealed record Amount(int Start, int End, Unit Unit);
}
