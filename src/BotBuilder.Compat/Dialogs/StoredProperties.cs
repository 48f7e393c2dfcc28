using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using BotBuilder.Compat;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// What a dialog stored, still as JSON: a value becomes an object when somebody asks for it, and one nobody asked for is written as it was.
/// </summary>
internal sealed class StoredProperties : IDictionary<string, object>
{
    private static readonly string[] Common = ["options", "values", "instanceId", "stepIndex", "state", ComponentDialog.PersistedDialogState];

    private readonly Dictionary<string, Entry> _entries;

    internal StoredProperties(JsonElement stored)
    {
        _entries = new(stored.GetPropertyCount());
        foreach (var property in stored.EnumerateObject()) _entries[Name(property)] = new Entry(property.Value);
    }

    /// <inheritdoc/>
    public ICollection<string> Keys => _entries.Keys;

    /// <inheritdoc/>
    public ICollection<object> Values => [.. this.Select(pair => pair.Value)];

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public bool IsReadOnly => false;

    /// <inheritdoc/>
    public object this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The given key '{key}' was not present in the dictionary.");
        set => _entries[key] = new Entry(value);
    }

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value)
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrNullRef(_entries, key);
        var found = !System.Runtime.CompilerServices.Unsafe.IsNullRef(ref entry);
        if (found && entry.IsUnread) entry = new Entry(StoredValue.ToObject(entry.Json));
        value = found ? entry.Value : null;
        return found;
    }

    /// <summary>The value as <typeparamref name="T"/>, read from its JSON without objects in between; null when absent or null.</summary>
    internal T? Read<T>(string key)
        where T : class
    {
        if (!_entries.TryGetValue(key, out var entry)) return null;
        if (entry.IsUnread ? entry.Json.ValueKind == JsonValueKind.Null : entry.Value is null) return null;
        if (!entry.IsUnread && entry.Value is T typed) return typed;
        typed = StoredValue.As<T>(entry.IsUnread ? entry.Json : entry.Value)!;
        _entries[key] = new Entry(typed);
        return typed;
    }

    internal void Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, entry) in _entries)
        {
            writer.WritePropertyName(name);
            if (entry.IsUnread) writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(entry.Json), skipInputValidation: true);
            else UntypedConverter.WriteValue(writer, entry.Value, options);
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Add(string key, object value) => _entries.Add(key, new Entry(value));

    /// <inheritdoc/>
    public void Add(KeyValuePair<string, object> item) => Add(item.Key, item.Value);

    /// <inheritdoc/>
    public void Clear() => _entries.Clear();

    /// <inheritdoc/>
    public bool Contains(KeyValuePair<string, object> item) => TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    /// <inheritdoc/>
    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex)
    {
        foreach (var pair in this) array[arrayIndex++] = pair;
    }

    /// <inheritdoc/>
    public bool Remove(string key) => _entries.Remove(key);

    /// <inheritdoc/>
    public bool Remove(KeyValuePair<string, object> item) => Contains(item) && Remove(item.Key);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        // Reading a value replaces its entry, so the keys are walked on a copy.
        foreach (var key in _entries.Keys.ToArray())
            if (TryGetValue(key, out var value)) yield return new(key, value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // The names that waterfalls, prompts and components store under are one string each, not one a turn.
    private static string Name(JsonProperty property)
    {
        foreach (var name in Common)
            if (property.NameEquals(name)) return name;
        return property.Name;
    }

    private readonly struct Entry
    {
        internal Entry(object? value) => Value = value;

        internal Entry(JsonElement json) => Json = json;

        internal object? Value { get; }

        internal JsonElement Json { get; }

        internal bool IsUnread => Json.ValueKind != JsonValueKind.Undefined;
    }
}

/// <summary>Writes what was never read as it was stored.</summary>
internal sealed class StoredPropertiesConverter : JsonConverter<IDictionary<string, object>>
{
    public override IDictionary<string, object>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<IDictionary<string, object>>(ref reader, options);

    public override void Write(Utf8JsonWriter writer, IDictionary<string, object> value, JsonSerializerOptions options)
    {
        if (value is StoredProperties stored) stored.Write(writer, options);
        else JsonSerializer.Serialize(writer, value, options);
    }
}
