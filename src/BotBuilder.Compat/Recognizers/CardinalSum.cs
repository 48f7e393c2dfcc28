namespace Microsoft.Recognizers.Text.Number;

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
