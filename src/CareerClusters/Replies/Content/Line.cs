namespace CareerClusters.Replies.Content;

/// <summary>A sentence people read, named by file and key: <c>interests.ask</c> is <c>ask</c> in <c>interests.yaml</c>.</summary>
/// <param name="Key">File and key, joined by a dot.</param>
/// <param name="Placeholders">What its template may use; start-up refuses any other.</param>
public sealed record Line(string Key, IReadOnlyList<string> Placeholders)
{
    /// <summary>The line with values for its placeholders, in the order they were declared.</summary>
    /// <exception cref="ArgumentException">The number of values is not the number of placeholders.</exception>
    public Phrase With(params ReadOnlySpan<object?> values)
    {
        if (values.Length != Placeholders.Count)
            throw new ArgumentException($"{Key} takes {Placeholders.Count} values, got {values.Length}.");
        var named = new Dictionary<string, string>(values.Length);
        for (var i = 0; i < values.Length; i++) named[Placeholders[i]] = TextOf(values[i]);
        return new Phrase { Key = Key, Values = named };
    }

    /// <summary>A line without placeholders is a phrase as it stands.</summary>
    public static implicit operator Phrase(Line line) => line.With();

    private static string TextOf(object? value) =>
        value is IFormattable number
            ? number.ToString(null, System.Globalization.CultureInfo.InvariantCulture)
            : value?.ToString() ?? "";
}

/// <summary>What a person can answer with: a label and other ways to say it, <c>also</c> in the content file.</summary>
/// <param name="Key">File and key, joined by a dot.</param>
public sealed record ButtonLine(string Key);

/// <summary>
/// A line and its values, not yet in any language. It can be stored with an open question and rendered again later,
/// in another language too.
/// </summary>
public sealed record Phrase
{
    /// <summary>Key of the line.</summary>
    public required string Key { get; init; }

    /// <summary>Placeholder to value; empty text counts as absent in the template.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();
}
