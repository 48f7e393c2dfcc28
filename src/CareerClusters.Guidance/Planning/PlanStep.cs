namespace CareerClusters.Guidance.Planning;

/// <summary>One thing a person means to do.</summary>
/// <param name="Id">Id, unique within the person's plan.</param>
/// <param name="Text">What to do, in the person's words.</param>
/// <param name="Due">Day it is due; null when no day was said.</param>
/// <param name="Done">Whether it is done.</param>
public sealed record PlanStep(string Id, string Text, DateOnly? Due, bool Done);
