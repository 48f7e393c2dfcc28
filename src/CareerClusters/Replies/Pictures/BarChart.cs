namespace CareerClusters.Replies.Pictures;

/// <summary>A few labelled bars. Places are fractions of the scale, 0 to 1.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Bars">The bars, top first.</param>
/// <param name="Note">Area, year and source, or how to read it.</param>
public sealed record BarChart(string Title, IReadOnlyList<ChartBar> Bars, string Note);

/// <summary>A bar with its label and its value in words.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">How much it is.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends; may be before <paramref name="From"/> for what shrinks.</param>
/// <param name="Tick">A line across it, such as the middle of a range; null without one.</param>
public sealed record ChartBar(string Label, string Value, double From, double To, double? Tick = null);
