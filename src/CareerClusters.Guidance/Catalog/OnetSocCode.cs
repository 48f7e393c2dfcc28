namespace CareerClusters.Guidance.Catalog;

/// <summary>An O*NET-SOC 2019 code such as <c>29-1141.01</c>: a 2018 SOC code and a two-digit detail.</summary>
public readonly record struct OnetSocCode
{
    private readonly string? value;

    /// <summary>Takes a code as published.</summary>
    /// <exception cref="FormatException">The text is not of the form <c>nn-nnnn.nn</c>.</exception>
    public OnetSocCode(string value)
    {
        if (!IsValid(value)) throw new FormatException($"'{value}' is not an O*NET-SOC code (nn-nnnn.nn).");
        this.value = value;
    }

    /// <summary>The code as published, for example <c>29-1141.01</c>; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>The 2018 SOC code, for example <c>29-1141</c>, that published wages and projections use.</summary>
    public string Soc => value is null ? "" : value[..7];

    /// <summary>Whether a text has the form of a code.</summary>
    public static bool IsValid(string? text) =>
        text is { Length: 10 } && text[2] == '-' && text[7] == '.'
        && text.Where((_, i) => i is not (2 or 7)).All(char.IsAsciiDigit);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
