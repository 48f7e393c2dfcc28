using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace CareerClusters.Channels.DirectLine;

/// <summary>Reads bodies, never more of them than the settings allow.</summary>
internal static class RequestBody
{
    private static readonly JsonDocumentOptions Once = new() { AllowDuplicateProperties = false };

    private const int ChunkBytes = 16 * 1024;

    /// <summary>The whole body; null when it is larger than allowed.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int most, CancellationToken cancellationToken)
    {
        if (request.ContentLength > most) return null;
        var body = new MemoryStream((int)(request.ContentLength ?? 0));
        return await CopyAsync(request.Body, body, most, cancellationToken) is null ? null : body.ToArray();
    }

    /// <summary>A JSON object, all of it readable; null for none and for anything else.</summary>
    public static JsonObject? Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            if (body.Length == 0 || !Utf8.IsValid(body) || JsonNode.Parse(body, documentOptions: Once) is not JsonObject parsed) return null;
            // Half a surrogate pair shows only when it is read.
            parsed.WriteTo(new Utf8JsonWriter(Stream.Null));
            return parsed;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A field's text; null when it has none.</summary>
    public static string? Text(JsonObject? json, string name) => json?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>Copies a stream.</summary>
    /// <returns>How many bytes it had; null when they are more than allowed.</returns>
    public static async Task<int?> CopyAsync(Stream from, Stream to, int most, CancellationToken cancellationToken)
    {
        var chunk = new byte[ChunkBytes];
        var total = 0;
        int read;
        while ((read = await from.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if ((total += read) > most) return null;
            to.Write(chunk, 0, read);
        }

        return total;
    }
}
