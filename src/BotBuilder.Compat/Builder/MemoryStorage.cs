using System.Text.Json;
using System.Text.Json.Nodes;
using BotBuilder.Compat;

namespace Microsoft.Bot.Builder;

/// <summary>A storage for tests and first steps: JSON text in memory, gone when the process ends.</summary>
public class MemoryStorage : IStorage
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (byte[] Json, string ETag)> _items = [];
    private int _version;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        // States are read one by one, and for one entry a sorted list is half the size of a dictionary.
        IDictionary<string, object> found = keys.Length == 1
            ? new SortedList<string, object>(1, StringComparer.Ordinal)
            : new Dictionary<string, object>(keys.Length);
        lock (_gate)
        {
            foreach (var key in keys)
                if (_items.TryGetValue(key, out var item)) found[key] = JsonElement.Parse(item.Json);
        }

        return Task.FromResult(found);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_gate)
        {
            foreach (var (key, value) in changes) Write(key, value);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_gate)
        {
            foreach (var key in keys) _items.Remove(key);
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object value)
    {
        var tag = (_version++).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (value is SavedState saved)
        {
            _items[key] = (saved.Json, tag);
            return;
        }

        if (value is not IStoreItem item)
        {
            _items[key] = (JsonSerializer.SerializeToUtf8Bytes(value, BotStateJson.Options), tag);
            return;
        }

        if (item.ETag is not (null or "*") && _items.TryGetValue(key, out var old) && old.ETag != item.ETag)
            throw new InvalidOperationException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {old.ETag}");
        var json = (JsonObject)JsonSerializer.SerializeToNode(value, value.GetType(), BotStateJson.Options)!;
        json["eTag"] = tag;
        _items[key] = (JsonSerializer.SerializeToUtf8Bytes(json, BotStateJson.Options), tag);
    }
}
