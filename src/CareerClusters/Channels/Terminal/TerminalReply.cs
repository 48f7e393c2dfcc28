using System.Text.Json;

namespace CareerClusters.Channels.Terminal;

/// <summary>A message of the bot as a terminal can show it.</summary>
/// <param name="Text">What it says, without control characters; may be empty.</param>
/// <param name="Choices">Its buttons, in order.</param>
public sealed record TerminalReply(string Text, IReadOnlyList<TerminalChoice> Choices);

/// <summary>A button.</summary>
/// <param name="Label">What it says, on one line.</param>
/// <param name="Answer">What pressing it sends.</param>
public sealed record TerminalChoice(string Label, TerminalAnswer Answer);

/// <summary>What the person sends.</summary>
/// <param name="Text">The typed words, or the pressed button's.</param>
/// <param name="Value">What the pressed button carries; null for typed words.</param>
public sealed record TerminalAnswer(string Text, JsonElement? Value = null);
