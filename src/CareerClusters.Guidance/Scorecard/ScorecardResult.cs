namespace CareerClusters.Guidance.Scorecard;

/// <summary>What one part measured.</summary>
public sealed record ScorecardResult
{
    /// <summary>Id of the <see cref="IScorecardPart"/>.</summary>
    public required string Part { get; init; }

    /// <summary>What was measured, in a few words.</summary>
    public required string Name { get; init; }

    /// <summary>The seed it was measured with.</summary>
    public required int Seed { get; init; }

    /// <summary>Which data were used to build, which to measure, and how they were kept apart, in words.</summary>
    public required string Split { get; init; }

    /// <summary>How many of everything, such as "held-out titles": 5,086; in the order to be shown.</summary>
    public required IReadOnlyList<Count> Counts { get; init; }

    /// <summary>The numbers, in the order to be shown.</summary>
    public required IReadOnlyList<Measurement> Measurements { get; init; }
}

/// <summary>How many of something.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Value">How many.</param>
public sealed record Count(string Name, long Value);

/// <summary>One measured number.</summary>
/// <param name="Name">What it is, unique within the part.</param>
/// <param name="Value">The number; shares are in percent, 0 to 100.</param>
/// <param name="Unit">Unit: "%", "ms", "KB" and so on; empty for a bare number.</param>
/// <param name="Goal">What it should be; null where nothing is asked.</param>
public sealed record Measurement(string Name, double Value, string Unit, Goal? Goal = null)
{
    /// <summary>Whether the goal is met; null without one. A number that could not be measured (not finite) meets none.</summary>
    public bool? Met => Goal is null ? null : double.IsFinite(Value) && (Goal.Side == GoalSide.AtLeast ? Value >= Goal.Value : Value <= Goal.Value);

    /// <summary>A share of cases in percent; not a number when there are no cases.</summary>
    public static Measurement Share(string name, int hits, int cases, Goal? goal = null) =>
        new(name, cases == 0 ? double.NaN : 100.0 * hits / cases, "%", goal);
}

/// <summary>What a number should be.</summary>
/// <param name="Side">On which side of the value.</param>
/// <param name="Value">In the unit of the measurement.</param>
public sealed record Goal(GoalSide Side, double Value)
{
    /// <summary>This or more.</summary>
    public static Goal AtLeast(double value) => new(GoalSide.AtLeast, value);

    /// <summary>This or less.</summary>
    public static Goal AtMost(double value) => new(GoalSide.AtMost, value);
}

/// <summary>On which side of a goal a number should be.</summary>
public enum GoalSide
{
    /// <summary>The goal or more.</summary>
    AtLeast,

    /// <summary>The goal or less.</summary>
    AtMost,
}
