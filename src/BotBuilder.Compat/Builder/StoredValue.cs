using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat;

/// <summary>
/// How state becomes JSON: no .NET type names. Untyped values become plain strings, numbers, lists and dictionaries, but for those of
/// the types that were allowed, which carry a short name and come back as what they were.
/// </summary>
public static class BotStateJson
{
    /// <summary>Lets values of a type that steps keep in <c>Values</c> or <c>Options</c> come back as that type. Call it before the first turn.</summary>
    /// <param name="name">Stored with each value, so it must not change between releases.</param>
    /// <exception cref="ArgumentException">Name or type is taken by another.</exception>
    public static void Allow<T>(string name)
        where T : notnull => AllowedTypes.Add(typeof(T), name);

    /// <summary>
    /// Writes what BotState hands to a storage and reads it back. A storage writes with
    /// <c>JsonSerializer.SerializeToUtf8Bytes(value, BotStateJson.Options)</c> and gives back a <see cref="JsonElement"/> of that
    /// very text; of other text or other objects BotState cannot tell cheaply that nothing changed.
    /// Generated metadata may be added to the resolver chain before the first use.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // State is never put into a page as it is, and text in any script stays short.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        options.TypeInfoResolverChain.Add(SchemaJsonContext.Default.WithAddedModifier(SchemaJson.LeaveOutEmpty));
        options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        options.Converters.Add(new UntypedConverter());
        options.Converters.Add(new TimestampConverter());
        return options;
    }
}

/// <summary>Turns values that came back from a storage into the type asked for.</summary>
public static class StoredValue
{
    /// <summary>
    /// <paramref name="value"/> as <typeparamref name="T"/>: itself when it already is one, else read from its JSON.
    /// Null and JSON null give default.
    /// </summary>
    /// <exception cref="JsonException">The value does not fit <typeparamref name="T"/>.</exception>
    public static T? As<T>(object? value) => value switch
    {
        null => default,
        JsonElement stack when typeof(T) == typeof(DialogState) && DialogState.TryRead(stack) is { } read => (T)(object)read,
        JsonElement element when typeof(T) != typeof(JsonElement) => AllowedTypes.Inside(element).Deserialize<T>(BotStateJson.Options),
        T own => own,
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), BotStateJson.Options).Deserialize<T>(BotStateJson.Options),
    };

    /// <summary>
    /// A JSON value as string, int (long when too large), double, bool, <c>List&lt;object&gt;</c>,
    /// <c>Dictionary&lt;string, object&gt;</c>, an allowed type or null; any other value as it is.
    /// </summary>
    public static object? ToObject(object? value) => value is JsonElement element ? FromElement(element) : value;

    private static object? FromElement(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        // Steps keep ages and counts, and read them back with a cast.
        JsonValueKind.Number when element.TryGetInt32(out var small) => small,
        JsonValueKind.Number when element.TryGetInt64(out var whole) => whole,
        JsonValueKind.Number when double.IsFinite(element.GetDouble()) => element.GetDouble(),
        // 1e400 fits no number here: it stays the JSON it came as, so that it can be written again.
        JsonValueKind.Number => element,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => element.EnumerateArray().Select(FromElement).ToList(),
        JsonValueKind.Object => AllowedTypes.Read(element) ?? FromObject(element),
        _ => null,
    };

    private static Dictionary<string, object?> FromObject(JsonElement element)
    {
        var fields = new Dictionary<string, object?>();
        foreach (var field in element.EnumerateObject()) fields[field.Name] = FromElement(field.Value);
        return fields;
    }
}

/// <summary>Reads values declared as <c>object</c> into plain types instead of <see cref="JsonElement"/>.</summary>
internal sealed class UntypedConverter : JsonConverter<object>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        StoredValue.ToObject(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => WriteValue(writer, value, options);

    // Every nested call of the serializer allocates its own stack, and most of what is stored are these.
    internal static void WriteValue(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case DialogState stack when stack.GetType() == typeof(DialogState):
                stack.Write(writer, options);
                break;
            case Dictionary<string, object> fields when fields.GetType() == typeof(Dictionary<string, object>):
                WriteFields(writer, fields, options);
                break;
            case var _ when value.GetType() == typeof(object):
                writer.WriteStartObject();
                writer.WriteEndObject();
                break;
            case var _ when AllowedTypes.NameOf(value.GetType()) is { } name:
                AllowedTypes.Write(writer, name, value, options);
                break;
            default:
                JsonSerializer.Serialize(writer, value, value.GetType(), options);
                break;
        }
    }

    private static void WriteFields(Utf8JsonWriter writer, Dictionary<string, object> fields, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in fields)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value, options);
        }

        writer.WriteEndObject();
    }
}
