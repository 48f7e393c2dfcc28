namespace CareerClusters.Storage;

/// <summary>
/// The chats of the web widget and what was said in them, so that a client that comes back sees every message once,
/// whatever died in between.
/// </summary>
public interface IChatLog
{
    /// <summary>Opens a chat; nothing happens when it is open already.</summary>
    /// <param name="chat">Id of the chat.</param>
    /// <param name="personKey">Whose it is: <see cref="TurnAddress.PersonKey"/>.</param>
    /// <returns>Whether it is new.</returns>
    Task<bool> OpenAsync(string chat, string personKey, CancellationToken cancellationToken);

    /// <summary>Number of a chat's newest entry, 0 when it has none; null for a chat nobody opened.</summary>
    Task<long?> FindLastAsync(string chat, CancellationToken cancellationToken);

    /// <summary>
    /// Appends entries in one transaction and gives them numbers. An entry whose key the chat has already is not appended
    /// again: the one that is there comes back in its place.
    /// </summary>
    /// <exception cref="KeyNotFoundException">Nobody opened the chat.</exception>
    Task<IReadOnlyList<ChatEntry>> AppendAsync(string chat, IReadOnlyList<NewChatEntry> entries, CancellationToken cancellationToken);

    /// <summary>Entries after a number, oldest first.</summary>
    Task<IReadOnlyList<ChatEntry>> ReadAsync(string chat, long after, int most, CancellationToken cancellationToken);

    /// <summary>Entries of all chats that the bot has not answered: a process died in between. Oldest first.</summary>
    /// <param name="since">Older ones are left out: nobody waits for them any more.</param>
    Task<IReadOnlyList<(string Chat, ChatEntry Entry)>> ReadWaitingAsync(DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Notes that the bot has answered an entry, or will not.</summary>
    /// <returns>Whether the entry is still there; its person may have deleted everything with it.</returns>
    Task<bool> MarkAnsweredAsync(string chat, long entry, CancellationToken cancellationToken);

    /// <summary>Deletes a chat's oldest entries until so many are left.</summary>
    Task TrimAsync(string chat, int keep, CancellationToken cancellationToken);

    /// <summary>Deletes entries written before a moment, chats that have none left, and tickets that expired.</summary>
    Task SweepAsync(DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>Uses a ticket up.</summary>
    /// <returns>False when it was used before.</returns>
    Task<bool> TryUseTicketAsync(string ticket, DateTimeOffset expires, CancellationToken cancellationToken);

    /// <summary>The key of a name that all copies of the program share; made on the first call.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="length">Its length in bytes.</param>
    byte[] GetKey(string name, int length);
}

/// <summary>Something said in a chat.</summary>
/// <param name="Number">Its place in the chat, growing from 1.</param>
/// <param name="Json">The activity, UTF-8 JSON.</param>
/// <param name="IsNew">Whether this call appended it.</param>
public sealed record ChatEntry(long Number, byte[] Json, bool IsNew = false);

/// <summary>Something to append to a chat.</summary>
/// <param name="Key">Tells it when it comes again; null when it cannot.</param>
/// <param name="WaitsForAnswer">Whether the bot is to answer it.</param>
/// <param name="Write">Its JSON, given its number.</param>
public sealed record NewChatEntry(string? Key, bool WaitsForAnswer, Func<long, byte[]> Write);
