using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Options of the number recognizer.</summary>
[Flags]
public enum NumberOptions
{
    /// <summary>The defaults.</summary>
    None = 0,
}

/// <summary>Finds numbers and ordinals in text.</summary>
public static class NumberRecognizer
{
    /// <summary>
    /// Every number in digits or words, in the order of the text. Resolution "value" is written with the decimal mark of the
    /// culture; "subtype" is integer or decimal.
    /// </summary>
    public static List<ModelResult> RecognizeNumber(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true)
    {
        var found = new List<ModelResult>();
        if (string.IsNullOrWhiteSpace(query)) return found;
        var reader = new NumberReader(query, culture);
        for (var at = 0; at < reader.Tokens.Count;)
        {
            if (reader.ReadNumber(at) is not { } number)
            {
                at++;
                continue;
            }

            found.Add(new ModelResult
            {
                Text = query[number.Start..(number.End + 1)],
                Start = number.Start,
                End = number.End,
                TypeName = "number",
                Resolution = new SortedDictionary<string, object>
                {
                    ["subtype"] = decimal.IsInteger(number.Value) ? "integer" : "decimal",
                    ["value"] = Format(number.Value, culture),
                },
            });
            at = number.NextToken;
        }

        return found;
    }

    /// <summary>
    /// Every ordinal, in the order of the text. Resolution "value" is its number; of "last" it is "end", with "relativeTo" end and
    /// "offset" 0, of "next" current+1; these have the type name ordinal.relative.
    /// </summary>
    public static List<ModelResult> RecognizeOrdinal(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true)
    {
        var found = new List<ModelResult>();
        if (string.IsNullOrWhiteSpace(query)) return found;
        var reader = new NumberReader(query, culture);
        for (var at = 0; at < reader.Tokens.Count;)
        {
            if (reader.ReadOrdinal(at) is not { } ordinal)
            {
                at++;
                continue;
            }

            var relative = ordinal.RelativeTo != "start";
            var offset = ordinal.Offset.ToString(CultureInfo.InvariantCulture);
            found.Add(new ModelResult
            {
                Text = query[ordinal.Start..(ordinal.End + 1)],
                Start = ordinal.Start,
                End = ordinal.End,
                TypeName = relative ? "ordinal.relative" : "ordinal",
                Resolution = new SortedDictionary<string, object>
                {
                    ["offset"] = offset,
                    ["relativeTo"] = ordinal.RelativeTo,
                    ["value"] = !relative ? offset : ordinal.Offset == 0 ? ordinal.RelativeTo
                        : ordinal.RelativeTo + (ordinal.Offset > 0 ? "+" : string.Empty) + offset,
                },
            });
            at = ordinal.NextToken;
        }

        return found;
    }

    /// <summary>With 15 digits after the mark at most, as the official recognizer writes a third.</summary>
    internal static string Format(decimal value, string culture)
    {
        var text = value.ToString("0.###############", CultureInfo.InvariantCulture);
        return RecognizerCulture.HasDecimalComma(culture) ? text.Replace('.', ',') : text;
    }
}
