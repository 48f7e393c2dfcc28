using CareerClusters.Dialogs.Questions;

namespace CareerClusters.Bot;

/// <summary>What a person sent, cleaned and masked.</summary>
/// <param name="Text">Their words; empty when there are none.</param>
/// <param name="Press">The pressed button, or null.</param>
public sealed record InboundMessage(string Text, ButtonPress? Press)
{
    /// <summary>Nothing: the person only arrived.</summary>
    public static InboundMessage None { get; } = new("", null);
}
