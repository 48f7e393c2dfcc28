using System.Text.Json;

namespace CareerClusters.Channels.Messages;

/// <summary>Reads where the replies of an activity would go, before anything else reads it.</summary>
public static class LocalReplyAddress
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Judges an activity by its top-level serviceUrl and deliveryMode; null when it may go on.</summary>
    /// <param name="body">The whole body, UTF-8.</param>
    public static LocalRefusal? Check(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith(ByteOrderMark)) body = body[3..];
        var reader = new Utf8JsonReader(body);
        try
        {
            return Check(ref reader);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: text that is not valid UTF-8.
            return LocalRefusal.BodyNotActivity;
        }
    }

    // A name may come twice or in other letter case, and JSON libraries differ in which one they take: all must be local.
    private static LocalRefusal? Check(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return LocalRefusal.BodyNotActivity;
        bool addressed = false, addressedAway = false, expectsReplies = false, delivers = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (name.Equals("serviceUrl", StringComparison.OrdinalIgnoreCase))
            {
                if (!TryReadText(ref reader, out var url)) return LocalRefusal.BodyNotActivity;
                addressed |= url is not null;
                addressedAway |= url is not null && !IsLocal(url);
            }
            else if (name.Equals("deliveryMode", StringComparison.OrdinalIgnoreCase))
            {
                if (!TryReadText(ref reader, out var mode)) return LocalRefusal.BodyNotActivity;
                expectsReplies |= IsExpectReplies(mode);
                delivers |= !IsExpectReplies(mode);
            }
            else
            {
                reader.Skip();
            }
        }

        // The rest of the body: another value after the object is an error here, so that no laxer reader finds one.
        while (reader.Read())
        {
        }

        if (addressedAway) return LocalRefusal.ServiceUrlNotLocal;
        return addressed || (expectsReplies && !delivers) ? null : LocalRefusal.ServiceUrlMissing;
    }

    private static bool IsExpectReplies(string? mode) => "expectReplies".Equals(mode, StringComparison.OrdinalIgnoreCase);

    private static bool TryReadText(ref Utf8JsonReader reader, out string? text)
    {
        text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (string.IsNullOrWhiteSpace(text)) text = null;
        return reader.TokenType is JsonTokenType.String or JsonTokenType.Null;
    }

    private static bool IsLocal(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && LocalCallers.IsLoopback(uri.Host);
}
