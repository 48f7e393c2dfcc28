using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>A number in a text; the last character is included.</summary>
internal readonly record struct ReadNumber(int Start, int End, decimal Value, int NextToken);

/// <summary>An ordinal in a text; the last character is included.</summary>
internal readonly record struct ReadOrdinal(int Start, int End, int Offset, string RelativeTo, int NextToken);

/// <summary>Reads numbers from the words of one text.</summary>
internal readonly ref struct NumberReader
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

        if (_words.Ordinals.TryGetValue(word, out var ordinal)) return new(start, end, ordinal, "start", at + 1);
        // "twenty first"
        return at + 1 < Tokens.Count && _words.Cardinals.TryGetValue(word, out var tens) && tens is >= 20 and < 100 && tens % 10 == 0
            && _words.Ordinals.TryGetValue(Word(at + 1), out var unit) && unit < 10
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

        if (!sum.IsOpen) return _words.IsHalf(Word(first)) ? new(Tokens[first].Start, Tokens[first].End, 0.5m, first + 1) : null;
        var total = sum.Total + ReadFraction(ref at);
        return new(Tokens[first].Start, Tokens[at - 1].End, total, at);
    }

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
        var half = at + (_words.IsArticle(Word(at + 1)) ? 2 : 1);
        if (half >= Tokens.Count || !_words.IsHalf(Word(half))) return 0;
        at = half + 1;
        return 0.5m;
    }
}

/// <summary>Adds number words from left to right and refuses one that cannot go on: "twenty five", but "five six" are two numbers.</summary>
internal struct CardinalSum
{
    private decimal _thousands;
    private decimal _current;
    private decimal _last;
    private decimal _lastScale;

    internal bool IsOpen { get; private set; }

    internal readonly decimal Total => _thousands + _current;

    // English joins after hundreds and thousands, Spanish between tens and units ("treinta y uno").
    internal readonly bool CanJoin(bool spanish) => spanish ? _last is >= 20 and < 100 && _last % 10 == 0 : _last >= 100;

    internal bool TryAdd(decimal value)
    {
        if (value >= 1000)
        {
            if (_lastScale > 0 && value >= _lastScale) return false;
            _thousands += (_current == 0 ? 1 : _current) * value;
            (_current, _lastScale) = (0, value);
        }
        else if (value == 100 && _current is > 0 and < 100)
        {
            _current *= 100;
        }
        else if (IsOpen && (_last == 0 || _current % (value >= 100 ? 1000 : value >= 10 ? 100 : 10) != 0 || _last is >= 10 and < 20 || (_last >= 1000 && _current != 0)))
        {
            return false;
        }
        else
        {
            _current += value;
        }

        (_last, IsOpen) = (value, true);
        return true;
    }
}
