using System.Security.Cryptography;
using Microsoft.Bot.Builder;

namespace CareerClusters.Storage;

/// <summary>
/// The storage that one turn's <see cref="BotState"/>s see: reads come from what the turn opened with, writes wait for the
/// turn's one transaction.
/// </summary>
public sealed class TurnDocuments(ITurnStore store, OpenedTurn opened, string conversationKey) : IStorage
{
    /// <summary>Key of the profile.</summary>
    public const string ProfileKey = "profile";

    private readonly Dictionary<string, byte[]?> known = new()
    {
        [ProfileKey] = opened.Profile,
        [conversationKey] = opened.Conversation,
    };

    private readonly Dictionary<string, byte[]?> changed = [];

    /// <summary>What is to be written; null deletes.</summary>
    public IReadOnlyDictionary<string, byte[]?> Changed => changed;

    /// <summary>The conversation as it stood when the turn began, JSON.</summary>
    public byte[]? ConversationAtStart => opened.Conversation;

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, object>();
        foreach (var key in keys)
        {
            if (await ReadDocumentAsync(key, cancellationToken) is { } json) found[key] = StateJson.Read(json);
        }

        return found;
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes) Put(key, StateJson.Write(value));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys) Put(key, null);
        return Task.CompletedTask;
    }

    /// <summary>The JSON of a document, or null.</summary>
    public async Task<byte[]?> ReadDocumentAsync(string key, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(key, out var json)) return json;
        var read = await store.ReadAsync(opened.PersonId, [key], cancellationToken);
        return known[key] = read.GetValueOrDefault(key);
    }

    /// <summary>
    /// Keeps a document that cannot be read under a key of its own, where an operator or a later release may mend it, and leaves its
    /// place empty. It is deleted with the person like every other document.
    /// </summary>
    /// <returns>The key it is kept under; of the same content always the same.</returns>
    public string SetAside(string key)
    {
        var json = known.GetValueOrDefault(key) ?? [];
        var kept = $"{key} set aside {Convert.ToHexStringLower(SHA256.HashData(json))[..12]}";
        Put(kept, json);
        Put(key, null);
        return kept;
    }

    /// <summary>Writes a document's JSON when the turn ends; null deletes it.</summary>
    public void Put(string key, byte[]? json)
    {
        known[key] = json;
        changed[key] = json;
    }
}
