namespace CareerClusters.Bot;

/// <summary>In a context's turn state: the stored turn whose replies are being sent, so that a channel can tell replies that come again.</summary>
/// <param name="Number">The turn's number in the store.</param>
public sealed record ReplyTurn(long Number)
{
    /// <summary>Replies sent of it so far.</summary>
    public int Sent { get; set; }
}
