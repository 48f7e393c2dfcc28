namespace CareerClusters.Replies.Content;

/// <summary>Makes sentences of what a school wrote.</summary>
public static class Sentences
{
    /// <summary>A text with a period at its end, unless it has a mark of its own there; nothing of nothing.</summary>
    public static string Ended(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.TrimEnd('"', '”', '\'', '’', ')', ' ');
        // "Ends with a test (on paper)" has no mark yet.
        return text.Length == 0 || end is [.., '.' or '!' or '?' or '…'] ? text : text + ".";
    }
}
