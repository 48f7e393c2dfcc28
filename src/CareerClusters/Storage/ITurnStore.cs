namespace CareerClusters.Storage;

/// <summary>
/// What a turn reads and writes. A turn opens with one read and ends with one transaction, so that a process that dies in
/// between has either handled the message wholly or not at all.
/// </summary>
public interface ITurnStore
{
    /// <summary>Reads all that a turn needs. Makes a random person id for an address seen for the first time.</summary>
    /// <param name="address">Who speaks, and where.</param>
    /// <param name="activityId">Id of the incoming activity; null when the channel gives none.</param>
    Task<OpenedTurn> OpenAsync(TurnAddress address, string? activityId, CancellationToken cancellationToken);

    /// <summary>The person id of an address. Makes a random one for an address seen for the first time.</summary>
    Task<string> FindPersonAsync(TurnAddress address, CancellationToken cancellationToken);

    /// <summary>Reads documents of a person that <see cref="OpenAsync"/> did not bring. Absent ones are left out.</summary>
    Task<IReadOnlyDictionary<string, byte[]>> ReadAsync(string personId, IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Writes documents, the handled activity and its replies in one transaction.</summary>
    /// <returns>The turn's number in the store.</returns>
    Task<long> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);

    /// <summary>
    /// The same, and the address of the turn goes over to the person whose code it is, all at once. The code is used up. The person left
    /// behind is deleted, when no other address leads to them.
    /// </summary>
    /// <param name="commit">What the turn leaves behind, of the person whose code it is.</param>
    /// <param name="address">Which address goes over.</param>
    /// <param name="codeHash">Hash of the code.</param>
    /// <returns>The turn's number in the store; null when the code lives no more, and then nothing was written.</returns>
    Task<long?> AdoptAsync(TurnCommit commit, TurnAddress address, byte[] codeHash, CancellationToken cancellationToken);

    /// <summary>Notes that the channel took the replies of a turn.</summary>
    Task MarkSentAsync(string conversation, long turn, CancellationToken cancellationToken);

    /// <summary>Deletes everything kept of a person, and wipes it from the files. The handled activity's replies are kept for a redelivery.</summary>
    /// <returns>The turn's number in the store.</returns>
    Task<long> DeletePersonAsync(TurnCommit last, CancellationToken cancellationToken);

    /// <summary>Deletes people not seen since a moment, and handled turns older than another.</summary>
    /// <returns>How many people were deleted.</returns>
    Task<int> SweepAsync(DateTimeOffset peopleBefore, DateTimeOffset turnsBefore, CancellationToken cancellationToken);
}

/// <summary>Who speaks, and where, in the channel's terms. Never stored as it is: only hashes of it are.</summary>
/// <param name="Channel">Channel id, such as <c>emulator</c>.</param>
/// <param name="Tenant">Tenant id; empty when the channel has none.</param>
/// <param name="User">User id within the channel.</param>
/// <param name="Conversation">Conversation id within the channel.</param>
public sealed record TurnAddress(string Channel, string Tenant, string User, string Conversation)
{
    /// <summary>Names the user across conversations without naming them: a hash of channel, tenant and user.</summary>
    public string PersonKey => Hash(Channel, Tenant, User);

    /// <summary>Names the user's side of a conversation: a hash of all four.</summary>
    public string ConversationKey => Hash(Channel, Tenant, User, Conversation);

    private static string Hash(params ReadOnlySpan<string> parts)
    {
        // Lengths keep ("a","bc") and ("ab","c") apart.
        var text = string.Concat(parts.ToArray().Select(p => $"{p.Length}:{p}"));
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
    }
}

/// <summary>What a turn starts from.</summary>
public sealed record OpenedTurn
{
    /// <summary>Random id that profiles are kept under.</summary>
    public required string PersonId { get; init; }

    /// <summary>The person's profile, JSON; null for a new person.</summary>
    public byte[]? Profile { get; init; }

    /// <summary>Where this conversation stands, JSON; null for a new conversation.</summary>
    public byte[]? Conversation { get; init; }

    /// <summary>This very activity, when it was handled before.</summary>
    public HandledTurn? Handled { get; init; }

    /// <summary>Earlier turns of this conversation whose replies the channel may not have taken, oldest first.</summary>
    public IReadOnlyList<HandledTurn> Unsent { get; init; } = [];
}

/// <summary>A turn that was handled.</summary>
/// <param name="Turn">Its number in the store, growing.</param>
/// <param name="Replies">Its replies, JSON.</param>
public sealed record HandledTurn(long Turn, byte[] Replies);

/// <summary>What a turn leaves behind.</summary>
public sealed record TurnCommit
{
    /// <summary>Whose turn it was.</summary>
    public required string PersonId { get; init; }

    /// <summary>Where it was: <see cref="TurnAddress.ConversationKey"/>.</summary>
    public required string Conversation { get; init; }

    /// <summary>The handled activity; null when the channel gave it no id, so that it cannot be told when it comes again.</summary>
    public string? ActivityId { get; init; }

    /// <summary>Documents to write by key; null deletes.</summary>
    public IReadOnlyDictionary<string, byte[]?> Documents { get; init; } = new Dictionary<string, byte[]?>();

    /// <summary>Reminders to set, to move and to take off.</summary>
    public IReadOnlyList<ReminderChange> Reminders { get; init; } = [];

    /// <summary>The replies, JSON.</summary>
    public required byte[] Replies { get; init; }

    /// <summary>What happens to the person's resume code; null when nothing does.</summary>
    public ResumeCodeChange? Code { get; init; }

    /// <summary>What happens to the person's links; null when nothing does.</summary>
    public HandoutChange? Handout { get; init; }
}
