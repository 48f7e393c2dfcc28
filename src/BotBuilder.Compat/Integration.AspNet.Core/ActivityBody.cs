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

    // Written back inside a reply, value lies deeper than it came, and the writer ends at 64.
    private const int MaxDepth = 48;

    /// <summary>The activity, or the status that says why there is none.</summary>
    internal static async Task<(Activity? Activity, int Status)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // Without the header the body decides, as many a test client sends none.
        if (!string.IsNullOrEmpty(request.ContentType) && !request.HasJsonContentType())
            return (null, StatusCodes.Status415UnsupportedMediaType);
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
            if (HasHalfCharacter(bytes)) return null;
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaxDepth });
            var activity = JsonSerializer.Deserialize<Activity>(ref reader, SchemaJson.Options);
            // Throws when anything but white space follows.
            reader.Read();
            if (string.IsNullOrWhiteSpace(activity?.Type)) return null;
            LeaveOutNulls(activity);
            return activity;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Half of a surrogate pair, written as an escape, is valid JSON and UTF-8, yet no string: whoever reads it from value fails.
    private static bool HasHalfCharacter(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("\\ud"u8) < 0 && bytes.IndexOf("\\uD"u8) < 0) return false;
        var reader = new Utf8JsonReader(bytes);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped) _ = reader.GetString();
            }

            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    // A list of members, files or buttons holds no nulls by its type, so no bot looks for them.
    private static void LeaveOutNulls(Activity activity)
    {
        activity.MembersAdded = Filled(activity.MembersAdded);
        activity.MembersRemoved = Filled(activity.MembersRemoved);
        activity.ReactionsAdded = Filled(activity.ReactionsAdded);
        activity.ReactionsRemoved = Filled(activity.ReactionsRemoved);
        activity.Attachments = Filled(activity.Attachments);
        activity.Entities = Filled(activity.Entities);
        activity.ListenFor = Filled(activity.ListenFor);
        if (activity.SuggestedActions is not { } suggested) return;
        suggested.To = Filled(suggested.To)!;
        suggested.Actions = Filled(suggested.Actions)!;
    }

    private static IList<T>? Filled<T>(IList<T>? items)
        where T : class => items?.Contains(null!) == true ? [.. items.Where(item => item is not null)] : items;
}
