namespace CareerClusters.Dialogs;

/// <summary>What a person wants on their card for a counselor. Clusters are on it until they are taken off, goals and steps of the plan only when they are picked.</summary>
/// <param name="LeftOut">Ids of clusters that are not on it.</param>
/// <param name="Goals">Ids of the goals that are.</param>
/// <param name="Steps">Ids of the plan's steps that are.</param>
public sealed record ShareChoice(IReadOnlyList<string> LeftOut, IReadOnlyList<string> Goals, IReadOnlyList<string> Steps)
{
    private const char Between = '|', And = ',';

    /// <summary>All clusters, and nothing of the plan.</summary>
    public static ShareChoice Untouched { get; } = new([], [], []);

    /// <summary>Whether it is all clusters and nothing of the plan.</summary>
    internal bool IsUntouched => LeftOut.Count + Goals.Count + Steps.Count == 0;

    /// <summary>Reads what <see cref="ToString"/> wrote; all clusters and nothing of the plan for anything else.</summary>
    public static ShareChoice Of(string? argument)
    {
        var parts = (argument ?? "").Split(Between);
        return parts switch
        {
            [var leftOut, var goals, var steps] => new ShareChoice(ListOf(leftOut), ListOf(goals), ListOf(steps)),
            // Written before goals could be on it.
            [var leftOut, var steps] => new ShareChoice(ListOf(leftOut), [], ListOf(steps)),
            _ => Untouched,
        };
    }

    /// <summary>The same with a thing on it, or not any more.</summary>
    /// <param name="part">What is put on or taken off.</param>
    /// <param name="isOn">Whether it shall be on the card.</param>
    public ShareChoice With(SharePart part, bool isOn) => part.Kind switch
    {
        SharePartKind.Cluster => this with { LeftOut = Among(LeftOut, part.Id, !isOn) },
        SharePartKind.Goal => this with { Goals = Among(Goals, part.Id, isOn) },
        _ => this with { Steps = Among(Steps, part.Id, isOn) },
    };

    /// <summary>The same with several things on it, or not any more.</summary>
    public ShareChoice With(IEnumerable<SharePart> parts, bool isOn) => parts.Aggregate(this, (choice, part) => choice.With(part, isOn));

    /// <inheritdoc/>
    public override string ToString() => string.Join(Between, string.Join(And, LeftOut), string.Join(And, Goals), string.Join(And, Steps));

    private static string[] Among(IReadOnlyList<string> ids, string id, bool isThere) => isThere ? [.. ids.Except([id]), id] : [.. ids.Except([id])];

    private static string[] ListOf(string text) => text.Split(And, StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>What a thing on a card is.</summary>
public enum SharePartKind
{
    Cluster,
    Goal,
    Step,
}

/// <summary>A thing that can be on a card.</summary>
/// <param name="Id">Id of the cluster, the goal or the step.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What it is.</param>
public sealed record SharePart(string Id, string Name, SharePartKind Kind);

/// <summary>What is on a card and what could be, each in the order and under the numbers it is shown in.</summary>
/// <param name="On">What is on it.</param>
/// <param name="Off">What is not.</param>
public sealed record ShareParts(IReadOnlyList<SharePart> On, IReadOnlyList<SharePart> Off);

/// <summary>What the card is begun with: what is asked about it, which card was seen last, and what is on it.</summary>
/// <param name="Way">One of the ways below; empty to show it.</param>
/// <param name="Print">The print of the card that was seen last; empty for none.</param>
/// <param name="Choice">What is on it; null for what was on it last.</param>
internal sealed record ShareRequest(string Way, string Print, ShareChoice? Choice)
{
    public const string LeaveOut = "leave-out", Add = "add", Only = "only", Make = "make", Send = "send";

    private const char Between = ';';

    /// <summary>Reads an argument.</summary>
    public static ShareRequest Read(string? argument) => argument?.Split(Between) switch
    {
        [var way, var print, var choice] => new(way, print, ShareChoice.Of(choice)),
        [var way, var choice] => new(way, "", ShareChoice.Of(choice)),
        [Send] => new(Send, "", null),
        [var choice] => new("", "", ShareChoice.Of(choice)),
        _ => new("", "", null),
    };

    /// <summary>As an argument.</summary>
    public override string ToString() => Way.Length == 0 ? $"{Choice}" : string.Join(Between, Way, Print, Choice);
}
