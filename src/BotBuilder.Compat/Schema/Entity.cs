using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata of an activity: a mention, a place, client information.</summary>
[JsonConverter(typeof(EntityConverter))]
public class Entity
{
    /// <summary>An entity of one type, or of none yet.</summary>
    public Entity(string? type = null) => Type = type!;

    /// <summary>What kind of metadata this is.</summary>
    public string Type { get; set; }

    /// <summary>Everything but the type. Null when there is nothing else.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>This entity read as a more specific type.</summary>
    /// <exception cref="JsonException">The fields do not fit <typeparamref name="T"/>.</exception>
    public T? GetAs<T>() =>
        this is T own ? own : JsonSerializer.SerializeToElement<object>(this, SchemaJson.Options).Deserialize<T>(SchemaJson.Options);

    /// <summary>Takes over type and fields of <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var copy = JsonSerializer.SerializeToElement<object>(obj!, SchemaJson.Options).Deserialize<Entity>(SchemaJson.Options)!;
        (Type, Properties) = (copy.Type, copy.Properties);
    }
}

/// <summary>Somebody is addressed by name in the text.</summary>
public class Mention : Entity
{
    /// <summary>An empty mention.</summary>
    public Mention()
        : base("mention") { }

    /// <summary>A mention with its fields.</summary>
    public Mention(ChannelAccount? mentioned = null, string? text = null, string? type = null)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    /// <summary>Who is addressed.</summary>
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>The part of the message text that addresses them, markup included.</summary>
    public string? Text { get; set; }
}

/// <summary>Writes a derived entity with its own fields where a list says only <see cref="Entity"/>.</summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    public override Entity? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var fields = JsonElement.ParseValue(ref reader);
        if (fields.ValueKind != JsonValueKind.Object) throw new JsonException("An entity must be an object.");
        var entity = new Entity();
        foreach (var field in fields.EnumerateObject())
        {
            if (field.NameEquals("type") && field.Value.ValueKind is JsonValueKind.String) entity.Type = field.Value.GetString()!;
            else (entity.Properties ??= [])[field.Name] = field.Value;
        }

        return entity;
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        if (value.GetType() != typeof(Entity))
        {
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            return;
        }

        writer.WriteStartObject();
        if (value.Type is not null) writer.WriteString("type", value.Type);
        foreach (var (name, field) in value.Properties ?? [])
        {
            writer.WritePropertyName(name);
            field.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
