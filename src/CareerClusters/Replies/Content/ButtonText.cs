namespace CareerClusters.Replies.Content;

/// <summary>A button's words in one language.</summary>
/// <param name="label">What it shows; typing it presses it.</param>
/// <param name="also">Other ways to say it; one with <c>{n}</c> or <c>{name}</c> has a gap.</param>
public sealed class ButtonText(string label, IReadOnlyList<string> also)
{
    private readonly Lazy<HashSet<string>> said = new(() =>
        [.. also.Where(form => !form.Contains('{')).Append(label).Select(SaidText.Normalize)]);

    /// <summary>What it shows.</summary>
    public string Label { get; } = label;

    /// <summary>Other ways to say it.</summary>
    public IReadOnlyList<string> Also { get; } = also;

    /// <summary>All ways to say it without a gap, normalized once: every message is compared with every command in every language.</summary>
    internal IReadOnlySet<string> Said => said.Value;
}
