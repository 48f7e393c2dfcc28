using System.Text.Json;

namespace CareerClusters.Dialogs.Questions;

/// <summary>What a pressed button carries: the question it belongs to and the option or command it stands for.</summary>
/// <param name="Dialog">Dialog that asked.</param>
/// <param name="Step">Its step.</param>
/// <param name="Turn">Turn in which it was asked.</param>
/// <param name="Choice">AnswerOption value; null for a command.</param>
/// <param name="Command">Command name; null for an option.</param>
public sealed record ButtonPress(string Dialog, string Step, int Turn, string? Choice, string? Command)
{
    /// <summary>Longest value text read; ours are a tenth of it.</summary>
    private const int MaxLength = 2000;

    /// <summary>As it is put into a button's value. Short names: some channels limit a button's size.</summary>
    public Dictionary<string, object> ToValue()
    {
        var value = new Dictionary<string, object> { ["d"] = Dialog, ["s"] = Step, ["t"] = Turn };
        if (Choice is not null) value["c"] = Choice;
        if (Command is not null) value["k"] = Command;
        return value;
    }

    /// <summary>Reads an activity's value; null when it is not one of our buttons.</summary>
    /// <param name="value">Whatever the channel and the JSON library made of it: an object or its text.</param>
    public static ButtonPress? Read(object? value)
    {
        // Its text is JSON on either side of the official/Compat switch, whatever the type of the object is.
        if ((value as string ?? (value is Dictionary<string, object> map ? JsonSerializer.Serialize(map) : value?.ToString())) is not { Length: > 1 and <= MaxLength } json
            || json[0] != '{') return null;
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return Text(root, "d") is { } dialog && Text(root, "s") is { } step
                && root.TryGetProperty("t", out var turn) && turn.ValueKind == JsonValueKind.Number && turn.TryGetInt32(out var number)
                && (Text(root, "c") is not null || Text(root, "k") is not null)
                ? new ButtonPress(dialog, step, number, Text(root, "c"), Text(root, "k"))
                : null;
        }
        catch (Exception notOurs) when (notOurs is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a text with half a surrogate pair.
            return null;
        }
    }

    /// <summary>Whether it belongs to a question that still waits.</summary>
    public bool BelongsTo(OpenQuestion? question) =>
        question is not null && question.Dialog == Dialog && question.Step == Step && question.Turn == Turn;

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var property) && property.ValueKind == JsonValueKind.String ? property.GetString() : null;
}
