namespace CareerClusters.Dialogs;

/// <summary>What a person wants on their card for a counselor. Clusters are on it until they are taken off, steps of the plan only when they are picked.</summary>
/// <param name="LeftOut">Ids of clusters that are not on it.</param>
/// <param name="Steps">Ids of the plan's steps that are.</param>
public sealed record ShareChoice(IReadOnlyList<string> LeftOut, IReadOnlyList<string> Steps)
{
    private const char Between = '|', And = ',';

    /// <summary>Reads what <see cref="ToString"/> wrote; all clusters and no step for anything else.</summary>
    public static ShareChoice Of(string? argument)
    {
        var parts = (argument ?? "").Split(Between);
        return parts.Length == 2 ? new ShareChoice(ListOf(parts[0]), ListOf(parts[1])) : new ShareChoice([], []);
    }

    /// <summary>The same with a thing on it, or not any more.</summary>
    /// <param name="part">What is put on or taken off.</param>
    /// <param name="isOn">Whether it shall be on the card.</param>
    public ShareChoice With(SharePart part, bool isOn) => part.IsStep
        ? this with { Steps = isOn ? [.. Steps.Except([part.Id]), part.Id] : [.. Steps.Except([part.Id])] }
        : this with { LeftOut = isOn ? [.. LeftOut.Except([part.Id])] : [.. LeftOut.Except([part.Id]), part.Id] };

    /// <inheritdoc/>
    public override string ToString() => string.Join(And, LeftOut) + Between + string.Join(And, Steps);

    private static string[] ListOf(string text) => text.Split(And, StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A thing that can be on a card.</summary>
/// <param name="Id">Id of the cluster or of the step.</param>
/// <param name="Name">What it is called.</param>
/// <param name="IsStep">Whether it is a step of the plan.</param>
public sealed record SharePart(string Id, string Name, bool IsStep);
