using System.Collections.ObjectModel;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using BotBuilder.Compat;

namespace Microsoft.Bot.Builder;

/// <summary>What BotState hands to a storage: the properties, and their JSON as it was when they were saved.</summary>
[JsonConverter(typeof(SavedStateConverter))]
internal sealed class SavedState(IDictionary<string, object> properties, byte[] json) : ReadOnlyDictionary<string, object>(properties)
{
    internal byte[] Json { get; } = json;
}

internal sealed class SavedStateConverter : JsonConverter<SavedState>
{
    public override SavedState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("State is read as plain JSON.");

    public override void Write(Utf8JsonWriter writer, SavedState value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Json, skipInputValidation: true);
}

/// <summary>Loads and compares state without serializing it more often than needed.</summary>
internal static class CachedState
{
    internal static readonly byte[] Empty = "{}"u8.ToArray();

    internal static byte[] Serialize(IDictionary<string, object> properties) =>
        properties.Count == 0 ? Empty
        : properties is Dictionary<string, object> plain ? JsonSerializer.SerializeToUtf8Bytes(plain, BotStateJson.Options)
        : JsonSerializer.SerializeToUtf8Bytes(properties, BotStateJson.Options);

    /// <summary>The properties in what a storage gave back.</summary>
    /// <exception cref="InvalidOperationException">The storage gave back something that is no set of properties.</exception>
    internal static Dictionary<string, object> Read(object? stored)
    {
        if (stored is IDictionary<string, object> dictionary) return new(dictionary);
        var properties = new Dictionary<string, object>();
        if (stored is null) return properties;
        if (stored is not JsonElement { ValueKind: JsonValueKind.Object } element)
            throw new InvalidOperationException("Data is not in the correct format for BotState.");
        foreach (var property in element.EnumerateObject()) properties[property.Name] = property.Value;
        return properties;
    }

    /// <summary>Whether no property was read as a type, set or removed since <paramref name="loaded"/> came from the storage.</summary>
    internal static bool IsUntouched(IDictionary<string, object> properties, JsonElement loaded)
    {
        if (properties.Count != loaded.GetPropertyCount()) return false;
        foreach (var property in loaded.EnumerateObject())
        {
            if (!properties.TryGetValue(property.Name, out var value) || value is not JsonElement element) return false;
            if (!JsonMarshal.GetRawUtf8Value(element).SequenceEqual(JsonMarshal.GetRawUtf8Value(property.Value))) return false;
        }

        return true;
    }
}
