using BotBuilder.Compat;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects by key between turns.</summary>
public interface IStorage
{
    /// <summary>The objects under these keys; a key without one is left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Adds or replaces objects.</summary>
    /// <exception cref="InvalidOperationException">An <see cref="IStoreItem"/> was changed by someone else since it was read.</exception>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Removes the objects under these keys; an absent key is no error.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}

/// <summary>An object that is only written over the version it was read from.</summary>
public interface IStoreItem
{
    /// <summary>The version read; null or "*" overwrites any.</summary>
    string? ETag { get; set; }
}

/// <summary>Reads stored objects as a known type.</summary>
public static class StorageExtensions
{
    /// <summary>The objects under these keys, read as <typeparamref name="TStoreItem"/>; others are left out.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var items = new Dictionary<string, TStoreItem>(keys.Length);
        foreach (var (key, value) in await storage.ReadAsync(keys, cancellationToken))
            if (StoredValue.As<TStoreItem>(value) is { } item) items[key] = item;
        return items;
    }
}
