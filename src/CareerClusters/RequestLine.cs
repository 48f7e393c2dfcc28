using System.Text.Json;
using CareerClusters.Guidance.Requests;

namespace CareerClusters;

/// <summary>One line of JSON that asks the guidance something, read and checked. The errors never repeat what the line held.</summary>
internal sealed class RequestLine : IDisposable
{
    private const string BadSkills = "'skills' must give each rating a whole number from 1 to 5.";
    private const string Areas = "RIASEC";
    private const int LargestAreaScore = 40;

    private readonly JsonDocument? document;

    private RequestLine(JsonDocument? document, JsonElement? id, MatchRequest? request, string? error) =>
        (this.document, Id, Request, Error) = (document, id, request, error);

    /// <summary>The id as it was given, text or number; null when it could not be read.</summary>
    public JsonElement? Id { get; }

    /// <summary>The request; null when there is an error.</summary>
    public MatchRequest? Request { get; }

    /// <summary>What is wrong, a sentence; null when nothing is.</summary>
    public string? Error { get; }

    /// <summary>Reads one line.</summary>
    public static RequestLine Read(string line)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            return new RequestLine(null, null, null, "The line is not JSON. Write one object a line.");
        }

        if (document.RootElement.ValueKind != JsonValueKind.Object) return new RequestLine(document, null, null, "The line is not an object. Write {\"id\":\"1\",\"text\":\"...\"}.");
        JsonElement? id = Find(document.RootElement, "id") is { ValueKind: JsonValueKind.String or JsonValueKind.Number } given ? given : null;
        var (request, error) = id is null ? (null, "'id' must be a text or a number.") : ReadRequest(document.RootElement);
        return new RequestLine(document, id, request, error);
    }

    /// <summary>Frees what the line was read into; <see cref="Id"/> is gone with it.</summary>
    public void Dispose() => document?.Dispose();

    private static (MatchRequest? Request, string? Error) ReadRequest(JsonElement root)
    {
        if (Find(root, "locale") is { ValueKind: not JsonValueKind.String }) return (null, "'locale' must be a text.");
        if (Find(root, "text") is { } text)
        {
            return text.ValueKind == JsonValueKind.String
                ? (new MatchRequest { Text = text.GetString(), Locale = Find(root, "locale")?.GetString() }, null)
                : (null, "'text' must be a text.");
        }

        return Find(root, "interests") is { } interests ? Interests(interests, Find(root, "skills")) : Answers(root);
    }

    private static (MatchRequest? Request, string? Error) Interests(JsonElement interests, JsonElement? skills)
    {
        if (Rated(skills) is not { } able) return (null, BadSkills);
        var read = Numbers(interests, 0, LargestAreaScore);
        return read is not null && read.Count == Areas.Length && read.All(p => p.Key.Length == 1 && Areas.Contains(p.Key[0], StringComparison.Ordinal))
            ? (new MatchRequest { Interests = read.ToDictionary(p => p.Key[0], p => p.Value), Skills = able.ToDictionary(p => p.Key, p => p.Value) }, null)
            : (null, $"'interests' must give R, I, A, S, E and C a whole number from 0 to {LargestAreaScore} each.");
    }

    private static (MatchRequest? Request, string? Error) Answers(JsonElement root)
    {
        var (answers, skills) = (Find(root, "answers"), Find(root, "skills"));
        if (answers is null && skills is null) return (null, "One of 'text', 'interests', 'answers' and 'skills' must be there.");
        if (Rated(answers) is not { } rated) return (null, "'answers' must give each statement a whole number from 1 to 5.");
        if (Rated(skills) is not { } able) return (null, BadSkills);
        return (new MatchRequest { Answers = rated, Skills = able.ToDictionary(p => p.Key, p => p.Value) }, null);
    }

    private static List<KeyValuePair<string, int>>? Rated(JsonElement? node) => node is { } given ? Numbers(given, 1, 5) : [];

    /// <summary>The numbers of an object, or null when it is none, a number is out of range, or a key is there twice.</summary>
    private static List<KeyValuePair<string, int>>? Numbers(JsonElement node, int from, int to)
    {
        if (node.ValueKind != JsonValueKind.Object) return null;
        var read = new List<KeyValuePair<string, int>>();
        foreach (var property in node.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.Number || !property.Value.TryGetInt32(out var value) || value < from || value > to) return null;
            read.Add(new(property.Name, value));
        }

        return read.DistinctBy(p => p.Key).Count() == read.Count ? read : null;
    }

    private static JsonElement? Find(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
