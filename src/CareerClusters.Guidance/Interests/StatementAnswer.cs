namespace CareerClusters.Guidance.Interests;

/// <summary>What a person said to one statement.</summary>
/// <param name="StatementId">Id of an <see cref="InterestStatement"/>; an id the catalog no longer has is ignored when scoring.</param>
/// <param name="Value">1 (hate it) to 5 (love it).</param>
/// <exception cref="ArgumentOutOfRangeException">The value is not 1 to 5.</exception>
public sealed record StatementAnswer(string StatementId, int Value)
{
    /// <summary>The answer that says neither yes nor no ("It's OK").</summary>
    public const int Neutral = 3;

    /// <summary>1 (hate it) to 5 (love it).</summary>
    public int Value { get; } = Value is >= 1 and <= 5
        ? Value
        : throw new ArgumentOutOfRangeException(nameof(Value), Value, "An answer is 1 to 5.");
}
