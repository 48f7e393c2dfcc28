using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat;

/// <summary>
/// The types that an untyped value may come back as, each under a name of its own: what prompts give and people keep, and what the
/// developer added. State that names anything else stays a dictionary: nobody can choose a type by writing into a storage.
/// </summary>
internal static class AllowedTypes
{
    private const string NameField = "$type", ValueField = "$value";

    private static readonly Lock Gate = new();
    private static readonly ConcurrentDictionary<Type, string> Names = [];
    private static readonly ConcurrentDictionary<string, Type> Types = [];

    static AllowedTypes()
    {
        foreach (var (type, name) in new (Type, string)[]
        {
            (typeof(List<string>), "strings"), (typeof(string[]), "stringArray"), (typeof(List<int>), "integers"),
            (typeof(FoundChoice), "foundChoice"), (typeof(Activity), "activity"), (typeof(ConversationReference), "conversationReference"),
            (typeof(Attachment), "attachment"), (typeof(List<Attachment>), "attachments"),
            (typeof(DateTimeResolution), "dateTimeResolution"), (typeof(List<DateTimeResolution>), "dateTimeResolutions"),
            (typeof(DateTime), "dateTime"), (typeof(DateTimeOffset), "dateTimeOffset"), (typeof(TimeSpan), "timeSpan"),
            (typeof(Guid), "guid"), (typeof(decimal), "decimal"),
        }) Add(type, name);
    }

    /// <exception cref="ArgumentException">Name or type is taken by another.</exception>
    internal static void Add(Type type, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        lock (Gate)
        {
            if (Names.GetValueOrDefault(type, name) != name || Types.GetValueOrDefault(name, type) != type)
                throw new ArgumentException($"The type {type.Name} or the name {name} is taken by another.", nameof(name));
            (Names[type], Types[name]) = (name, type);
        }
    }

    internal static string? NameOf(Type type) => Names.GetValueOrDefault(type);

    internal static void Write(Utf8JsonWriter writer, string name, object value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(NameField, name);
        writer.WritePropertyName(ValueField);
        JsonSerializer.Serialize(writer, value, value.GetType(), options);
        writer.WriteEndObject();
    }

    /// <summary>The value under an allowed name; null for any other JSON, and for a value that no longer fits its type.</summary>
    internal static object? Read(JsonElement element)
    {
        if (!TryName(element, out var name, out var value) || !Types.TryGetValue(name, out var type)) return null;
        try
        {
            return value.Deserialize(type, BotStateJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What is to be read as a type that the reader knows: the value without its name.</summary>
    internal static JsonElement Inside(JsonElement element) => TryName(element, out _, out var value) ? value : element;

    private static bool TryName(JsonElement element, out string name, out JsonElement value)
    {
        (name, value) = (string.Empty, default);
        if (element.ValueKind != JsonValueKind.Object || element.GetPropertyCount() != 2) return false;
        if (!element.TryGetProperty(NameField, out var named) || named.ValueKind != JsonValueKind.String) return false;
        name = named.GetString()!;
        return element.TryGetProperty(ValueField, out value);
    }
}
