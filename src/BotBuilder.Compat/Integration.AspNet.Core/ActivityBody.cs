using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads an activity from a request and writes an answer.</summary>
internal static class ActivityBody
{
    // Channels stay under 256 KB; the limit bounds what one request can make this process hold.
    private const int MaxBytes = 1 << 20;

    /// <summary>The activity, or the status that says why there is none.</summary>
    internal static async Task<(Activity? Activity, int Status)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes) return (null, StatusCodes.Status413PayloadTooLarge);
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > MaxBytes)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return (null, StatusCodes.Status413PayloadTooLarge);
            }

            if (!read.IsCompleted)
            {
                request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            var activity = Parse(read);
            request.BodyReader.AdvanceTo(read.Buffer.End);
            return (activity, StatusCodes.Status400BadRequest);
        }
    }

    internal static async Task WriteAsync(HttpResponse response, object body, CancellationToken cancellationToken)
    {
        response.ContentType = "application/json; charset=utf-8";
        var json = JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), SchemaJson.Options);
        response.ContentLength = json.Length;
        await response.BodyWriter.WriteAsync(json, cancellationToken);
    }

    private static Activity? Parse(ReadResult read)
    {
        var bytes = read.Buffer.IsSingleSegment ? read.Buffer.FirstSpan : read.Buffer.ToArray();
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        // Inside value and channelData bad bytes would only show when somebody reads them.
        if (!Utf8.IsValid(bytes)) return null;
        try
        {
            var activity = JsonSerializer.Deserialize<Activity>(bytes, SchemaJson.Options);
            return string.IsNullOrWhiteSpace(activity?.Type) ? null : activity;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
