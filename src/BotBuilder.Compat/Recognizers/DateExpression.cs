using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace BotBuilder.Compat.Recognizers;

/// <summary>One expression, and the words that can begin it: their first three letters, and 0 for a digit.</summary>
internal sealed record DateExpression(Regex Regex, string Beginnings);

/// <summary>
/// The expressions of one language by what they find, each kind in the order in which its expressions are tried. Many small ones:
/// only those that can begin at a word are tried there, and a larger one would be more code than the runtime compiles well.
/// </summary>
internal sealed class DateExpressions
{
    private readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> _beginnings;
    private readonly uint _digit;

    internal DateExpressions(DateExpression[] dates, DateExpression[] periods, DateExpression[] times, DateExpression[] ranges, DateExpression[] sets)
    {
        DateExpression[] all = [.. dates, .. periods, .. times, .. ranges, .. sets];
        var words = new Dictionary<string, uint>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < all.Length; i++)
        {
            foreach (var word in all[i].Beginnings.Split(' ')) words[word] = words.GetValueOrDefault(word) | 1u << i;
        }

        _digit = words["0"];
        _beginnings = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        var first = 0;
        (Dates, Periods, Times, Ranges, Sets) = (Next(dates), Next(periods), Next(times), Next(ranges), Next(sets));

        Layer Next(DateExpression[] expressions)
        {
            first += expressions.Length;
            return new Layer(Array.ConvertAll(expressions, expression => expression.Regex), first - expressions.Length);
        }
    }

    internal Layer Dates { get; }

    internal Layer Periods { get; }

    internal Layer Times { get; }

    internal Layer Ranges { get; }

    internal Layer Sets { get; }

    /// <summary>Every place where an expression can begin, with one bit for each that can.</summary>
    internal List<(int Index, uint Begins)> Starts(string text)
    {
        var starts = new List<(int, uint)>(4);
        for (var i = 0; i < text.Length; i++)
        {
            var begins = 0u;
            if (char.IsAsciiDigit(text[i])) begins = i > 0 && char.IsAsciiDigit(text[i - 1]) ? 0 : _digit;
            else if (char.IsLetter(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))) _beginnings.TryGetValue(Beginning(text, i), out begins);
            if (begins != 0) starts.Add((i, begins));
        }

        return starts;
    }

    private static ReadOnlySpan<char> Beginning(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && end < start + 3 && char.IsLetter(text[end])) end++;
        return text.AsSpan(start, end - start);
    }

    /// <summary>The expressions that find the same thing; <paramref name="FirstBit"/> is the first one's among all.</summary>
    internal readonly record struct Layer(Regex[] Regexes, int FirstBit)
    {
        /// <summary>What the first that fits finds at the place, or null.</summary>
        internal Match? At(string text, int index, uint begins)
        {
            for (var i = 0; i < Regexes.Length; i++)
            {
                if ((begins >> (FirstBit + i) & 1) != 0 && Regexes[i].Match(text, index) is { Success: true } match) return match;
            }

            return null;
        }
    }
}
