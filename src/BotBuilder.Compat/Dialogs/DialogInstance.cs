using System.Text.Json;
using System.Text.Json.Serialization;
using BotBuilder.Compat;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One dialog on the stack, as it is stored between turns.</summary>
public class DialogInstance
{
    /// <summary>An instance with an empty state.</summary>
    public DialogInstance()
        : this(new Dictionary<string, object>())
    {
    }

    internal DialogInstance(IDictionary<string, object> state) => State = state;

    /// <summary>Id of the dialog in its <see cref="DialogSet"/>.</summary>
    public string Id { get; set; } = null!;

    /// <summary>What the dialog keeps between turns. After a reload: strings, numbers, lists and dictionaries, not the types put in.</summary>
    [JsonConverter(typeof(StoredPropertiesConverter))]
    public IDictionary<string, object> State { get; set; }

    /// <summary>Position of the parent's instance for dialogs run by a container; 0 otherwise.</summary>
    public int StackIndex { get; set; }

    /// <summary>What <see cref="Dialog.GetVersion"/> gave when the dialog began.</summary>
    public string? Version { get; set; }
}

/// <summary>The stack of a conversation or of one component dialog, as it is stored between turns.</summary>
public class DialogState
{
    /// <summary>A state with an empty stack.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>A state with the given stack, or an empty one for null.</summary>
    public DialogState(List<DialogInstance>? stack) => DialogStack = stack ?? [];

    /// <summary>The dialogs, the active one first.</summary>
    public List<DialogInstance> DialogStack { get; set; }

    /// <summary>The stack in stored JSON, its values left unread; null when the JSON is not as this class writes it.</summary>
    internal static DialogState? TryRead(JsonElement stored)
    {
        if (stored.ValueKind != JsonValueKind.Object || stored.GetPropertyCount() != 1) return null;
        if (!stored.TryGetProperty("dialogStack"u8, out var stack) || stack.ValueKind != JsonValueKind.Array) return null;
        var instances = new List<DialogInstance>(stack.GetArrayLength() + 1);
        foreach (var item in stack.EnumerateArray())
        {
            if (TryReadInstance(item) is not { } instance) return null;
            instances.Add(instance);
        }

        return new DialogState(instances);
    }

    internal void Write(Utf8JsonWriter writer, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (DialogStack is not null)
        {
            writer.WriteStartArray("dialogStack"u8);
            foreach (var instance in DialogStack) Write(writer, instance, options);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DialogInstance? instance, JsonSerializerOptions options)
    {
        if (instance is null || instance.GetType() != typeof(DialogInstance))
        {
            JsonSerializer.Serialize(writer, instance, options);
            return;
        }

        writer.WriteStartObject();
        if (instance.Id is { } id) writer.WriteString("id"u8, id);
        if (instance.State is { } state)
        {
            writer.WritePropertyName("state"u8);
            if (state is StoredProperties stored) stored.Write(writer, options);
            else UntypedConverter.WriteValue(writer, state, options);
        }

        writer.WriteNumber("stackIndex"u8, instance.StackIndex);
        if (instance.Version is { } version) writer.WriteString("version"u8, version);
        writer.WriteEndObject();
    }

    private static DialogInstance? TryReadInstance(JsonElement stored)
    {
        if (stored.ValueKind != JsonValueKind.Object) return null;
        var instance = new DialogInstance(null!);
        foreach (var property in stored.EnumerateObject())
        {
            var value = property.Value;
            if (property.NameEquals("id"u8) && value.ValueKind == JsonValueKind.String) instance.Id = value.GetString()!;
            else if (property.NameEquals("state"u8) && value.ValueKind == JsonValueKind.Object) instance.State = new StoredProperties(value);
            else if (property.NameEquals("version"u8) && value.ValueKind == JsonValueKind.String) instance.Version = value.GetString();
            else if (property.NameEquals("stackIndex"u8) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var index))
                instance.StackIndex = index;
            else return null;
        }

        // A missing state is rare enough for the serializer.
        return instance.State is null ? null : instance;
    }
}
