using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

/// <content>Parts of a whole, in digits and words.</content>
internal readonly ref partial struct NumberReader
{
    // "3/4", and "1 1/2", but neither a date nor a path.
    private decimal ReadSlash(ref int next, ref int end, decimal whole)
    {
        if (next + 1 < Tokens.Count && Tokens[next].Start == end + 2 && _text[end + 1] == ' ' && SmallNumber(next) is { } above && IsBelow(next) is { } part)
        {
            (end, next) = (Tokens[next + 1].End, next + 2);
            return whole + ((decimal)above / part);
        }

        if (IsBelow(next - 1) is not { } parts) return whole;
        (end, next) = (Tokens[next].End, next + 1);
        return whole / parts;
    }

    private int? IsBelow(int at)
    {
        if (at + 1 >= Tokens.Count || Tokens[at + 1].Start != Tokens[at].End + 2 || _text[Tokens[at].End + 1] != '/') return null;
        var (before, after) = (Tokens[at].Start - 1, Tokens[at + 1].End + 1);
        if ((before >= 0 && _text[before] == '/') || (after < _text.Length && _text[after] == '/')) return null;
        return SmallNumber(at + 1) is { } parts and > 0 ? parts : null;
    }

    private int? SmallNumber(int at) =>
        Word(at).Length <= 3 && int.TryParse(Word(at), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    // "half", "a half", "a third"
    private ReadNumber? ReadPart(int first)
    {
        var part = first + (_words.IsArticle(Word(first)) ? 1 : 0);
        if (part >= Tokens.Count || !_words.Parts.TryGetValue(Word(part), out var parts) || (part == first && !_words.IsHalf(Word(first)))) return null;
        return new(Tokens[first].Start, Tokens[part].End, 1m / parts, part + 1);
    }

    // "two thirds", "one quarter": the word agrees with the count, else it is an ordinal ("section two third row").
    private int? IsPartOf(decimal count, int at) =>
        count is > 0 and < 100 && _words.Parts.TryGetValue(Word(at), out var parts) && (Word(at)[^1] is 's' or 'S') == (count != 1) ? parts : null;

    // "three point five", "one and a half"
    private decimal ReadFraction(ref int at)
    {
        if (at + 1 >= Tokens.Count) return 0;
        if (_words.IsPoint(Word(at)))
        {
            var (fraction, weight, next) = (0m, 0.1m, at + 1);
            while (next < Tokens.Count && _words.Cardinals.TryGetValue(Word(next), out var digit) && digit < 10)
            {
                fraction += digit * weight;
                weight /= 10;
                next++;
            }

            if (next > at + 1) at = next;
            return fraction;
        }

        if (!_words.IsAnd(Word(at))) return 0;
        var counted = at + 1;
        if (_words.Cardinals.TryGetValue(Word(counted), out var count) && counted + 1 < Tokens.Count && IsPartOf(count, counted + 1) is { } parts)
        {
            at = counted + 2;
            return count / parts;
        }

        var half = at + (_words.IsArticle(Word(at + 1)) ? 2 : 1);
        if (half >= Tokens.Count || !_words.IsHalf(Word(half))) return 0;
        at = half + 1;
        return 0.5m;
    }
}
