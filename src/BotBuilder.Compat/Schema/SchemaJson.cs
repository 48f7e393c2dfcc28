using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>The wire format: camelCase names, nulls, empty lists and empty enums left out, ISO-8601 dates.</summary>
internal static class SchemaJson
{
    // The Playground rejects a message in which one of these is the empty string.
    private static readonly HashSet<string> Enums =
        ["textFormat", "attachmentLayout", "inputHint", "importance", "deliveryMode", "code", "action"];

    internal static JsonSerializerOptions Options { get; } = CreateOptions();

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // Bodies are never put into a page as they are, and names in any script stay short.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                SchemaJsonContext.Default.WithAddedModifier(LeaveOutEmpty), new DefaultJsonTypeInfoResolver()),
        };
        options.Converters.Add(new TimestampConverter());
        options.MakeReadOnly();
        return options;
    }

    internal static void LeaveOutEmpty(JsonTypeInfo type)
    {
        if (type.Type.Namespace != typeof(Activity).Namespace || type.Type == typeof(ExpectedReplies)) return;
        foreach (var property in type.Properties)
        {
            if (property.PropertyType.IsAssignableTo(typeof(IEnumerable)) && property.PropertyType.IsGenericType && !property.IsExtensionData)
                property.ShouldSerialize = static (_, value) => value is ICollection ? value is ICollection { Count: > 0 } : value is not null;
            else if (property.PropertyType == typeof(string) && Enums.Contains(property.Name))
                property.ShouldSerialize = static (_, value) => !string.IsNullOrEmpty((string?)value);
        }
    }
}

/// <summary>Metadata of the schema types, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ConversationResourceResponse))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(HeroCard))]
[JsonSerializable(typeof(ThumbnailCard))]
[JsonSerializable(typeof(ReceiptCard))]
[JsonSerializable(typeof(AnimationCard))]
[JsonSerializable(typeof(AudioCard))]
[JsonSerializable(typeof(VideoCard))]
[JsonSerializable(typeof(SigninCard))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(ResourceResponse))]
internal sealed partial class SchemaJsonContext : JsonSerializerContext;

/// <summary>Dates as channels write them: ISO-8601, and UTC where no offset is given.</summary>
internal sealed class TimestampConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String
            && DateTimeOffset.TryParse(reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            return time;
        throw new JsonException("Not a date and time in ISO-8601 form.");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        if (value.Offset == TimeSpan.Zero) writer.WriteStringValue(value.UtcDateTime);
        else writer.WriteStringValue(value);
    }
}
