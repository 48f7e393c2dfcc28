using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>A number in a text; the last character is included.</summary>
internal readonly record struct ReadNumber(int Start, int End, decimal Value, int NextToken);

/// <summary>An ordinal in a text; the last character is included.</summary>
internal readonly record struct ReadOrdinal(int Start, int End, int Offset, string RelativeTo, int NextToken);

/// <summary>Reads numbers from the words of one text.</summary>
internal readonly ref partial struct NumberReader
{
    private readonly string _text;
    private readonly bool _spanish;
    private readonly bool _decimalComma;
    private readonly NumberWords _words;

    internal NumberReader(string text, string? culture)
    {
        _text = text;
        _spanish = RecognizerCulture.IsSpanish(culture);
        _decimalComma = RecognizerCulture.HasDecimalComma(culture);
        _words = _spanish ? NumberWords.Spanish : NumberWords.English;
        Tokens = WordToken.Split(text);
    }

    internal List<WordToken> Tokens { get; }

    /// <summary>The number that starts at this token, or null.</summary>
    internal ReadNumber? ReadNumber(int at) => char.IsAsciiDigit(_text[Tokens[at].Start]) ? ReadDigits(at) : ReadWords(at);

    /// <summary>The ordinal that starts at this token, or null.</summary>
    internal ReadOrdinal? ReadOrdinal(int at)
    {
        var word = Word(at);
        var (start, end) = (Tokens[at].Start, Tokens[at].End);
        if (char.IsAsciiDigit(word[0]))
            return NumberWords.OrdinalDigits(word, _spanish) is { } digits ? new(start, end, digits, "start", at + 1) : null;
        if (_words.Relative.TryGetValue(word, out var relative))
        {
            // "next one", but not "next friday": only the number word belongs to it.
            var one = at + 1 < Tokens.Count && relative.To == "current" && _words.IsOne(Word(at + 1)) ? 1 : 0;
            return new(start, Tokens[at + one].End, relative.Offset, relative.To, at + 1 + one);
        }

        var tens = 0m;
        var hasUnit = at + 1 < Tokens.Count && _words.Ordinals.TryGetValue(Word(at + 1), out _);
        if (_words.Ordinals.TryGetValue(word, out var ordinal))
        {
            // "the second to last"
            if (!_spanish && at + 2 < Tokens.Count && Word(at + 1) is "to" && _words.Relative.TryGetValue(Word(at + 2), out var last) && last.To == "end")
                return new(start, Tokens[at + 2].End, 1 - ordinal, "end", at + 3);
            // "vigésimo primero"
            if (!_spanish || !hasUnit || ordinal is not (20 or 30)) return new(start, end, ordinal, "start", at + 1);
            tens = ordinal;
        }

        // "twenty first"
        return hasUnit && _words.Ordinals.TryGetValue(Word(at + 1), out var unit) && unit < 10
            && (tens > 0 || (_words.Cardinals.TryGetValue(word, out tens) && tens is >= 20 and < 100 && tens % 10 == 0))
            ? new(start, Tokens[at + 1].End, (int)tens + unit, "start", at + 2)
            : null;
    }

    private ReadOnlySpan<char> Word(int at) => Tokens[at].In(_text);

    private ReadNumber? ReadDigits(int at)
    {
        var (start, end) = (Tokens[at].Start, Tokens[at].End);
        var digits = Word(at);
        var factor = 1m;
        if (digits.Length > 1 && digits[^1] is 'k' or 'K')
        {
            digits = digits[..^1];
            factor = 1000m;
        }

        if (digits.Length > 18 || digits.ContainsAnyExceptInRange('0', '9')) return null;

        var next = at + 1;
        Span<char> plain = stackalloc char[40];
        digits.CopyTo(plain);
        var length = digits.Length;
        var hasDecimals = false;
        // Groups that follow a point or a comma without a space belong to the same number.
        while (factor == 1m && !hasDecimals && next < Tokens.Count && Tokens[next].Start == end + 2 && _text[end + 1] is '.' or ',')
        {
            var group = Word(next);
            if (group.Length > 10 || length + group.Length + 1 > 30 || group.ContainsAnyExceptInRange('0', '9')) break;
            var isThousands = (_text[end + 1] == ',') != _decimalComma && group.Length == 3 && digits.Length <= 3;
            if (!isThousands) (plain[length++], hasDecimals) = ('.', true);
            group.CopyTo(plain[length..]);
            length += group.Length;
            end = Tokens[next++].End;
        }

        var value = decimal.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * factor;
        if (!hasDecimals) value = ReadSlash(ref next, ref end, value);
        if (next < Tokens.Count && _words.Cardinals.TryGetValue(Word(next), out var scale) && scale >= 1000 && Tokens[next].Start == end + 2)
            (value, end, next) = (value * scale, Tokens[next].End, next + 1);
        if (start > 0 && _text[start - 1] == '-' && (start == 1 || !char.IsLetterOrDigit(_text[start - 2])))
            return new(start - 1, end, -value, next);
        return new(start, end, value, next);
    }

    private ReadNumber? ReadWords(int at)
    {
        var start = Tokens[at].Start;
        if (!_words.Minus.Contains(Word(at))) return ReadPositive(at);
        if (at + 1 >= Tokens.Count) return null;
        return ReadNumber(at + 1) is { Value: > 0 } positive ? positive with { Start = start, Value = -positive.Value } : null;
    }

    private ReadNumber? ReadPositive(int at)
    {
        var first = at;
        var sum = default(CardinalSum);
        // "a hundred", "a dozen", but not "a" alone
        if (_words.IsArticle(Word(at)) && at + 1 < Tokens.Count && _words.IsScale(Word(at + 1))) at++;
        while (at < Tokens.Count)
        {
            var joined = sum.IsOpen && at + 1 < Tokens.Count && _words.IsAnd(Word(at)) && sum.CanJoin(_spanish);
            var word = Word(joined ? at + 1 : at);
            if (!_words.Cardinals.TryGetValue(word, out var value) || !sum.TryAdd(value)) break;
            at += joined ? 2 : 1;
        }

        if (!sum.IsOpen) return ReadPart(first);
        var total = sum.Total;
        if (at < Tokens.Count && total is > 0 and < 100 && NumberWords.IsDozen(Word(at))) return new(Tokens[first].Start, Tokens[at].End, total * 12, at + 1);
        if (at < Tokens.Count && IsPartOf(total, at) is { } parts) return new(Tokens[first].Start, Tokens[at].End, total / parts, at + 1);
        total += ReadFraction(ref at);
        return new(Tokens[first].Start, Tokens[at - 1].End, total, at);
    }
}
