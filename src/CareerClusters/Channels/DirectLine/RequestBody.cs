using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerClusters.Channels.DirectLine;

/// <summary>Reads bodies, never more of them than the settings allow.</summary>
internal static class RequestBody
{
    private const int ChunkBytes = 16 * 1024;

    /// <summary>The whole body; null when it is larger than allowed.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int most, CancellationToken cancellationToken)
    {
        if (request.ContentLength > most) return null;
        var body = new MemoryStream((int)(request.ContentLength ?? 0));
        return await CopyAsync(request.Body, body, most, cancellationToken) ? body.ToArray() : null;
    }

    /// <summary>Reads a stream and keeps nothing; false when it is larger than allowed.</summary>
    public static Task<bool> DrainAsync(Stream from, int most, CancellationToken cancellationToken) => CopyAsync(from, Stream.Null, most, cancellationToken);

    /// <summary>A JSON object; null for none and for anything else.</summary>
    public static JsonObject? Parse(byte[]? body)
    {
        try
        {
            return body is { Length: > 0 } ? JsonNode.Parse(body) as JsonObject : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Copies a stream; false when it is larger than allowed.</summary>
    public static async Task<bool> CopyAsync(Stream from, Stream to, int most, CancellationToken cancellationToken)
    {
        var chunk = new byte[ChunkBytes];
        var total = 0;
        int read;
        while ((read = await from.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if ((total += read) > most) return false;
            to.Write(chunk, 0, read);
        }

        return true;
    }
}
