namespace CareerClusters.Channels.Messages;

/// <summary>Lets local callers through to the adapter and answers all others.</summary>
internal static class LocalGate
{
    /// <summary>Judges a request and leaves its body ready to be read from the start; null when it may go on.</summary>
    public static async Task<LocalRefusal?> CheckAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var refusal = LocalCallers.Check(
            request.HttpContext.Connection.RemoteIpAddress, request.Host.Value, request.Headers.Keys, request.ContentType);
        if (refusal is not null) return refusal;
        if (await ReadAsync(request, cancellationToken) is not { } body) return LocalRefusal.BodyTooLarge;
        request.Body = new MemoryStream(body, writable: false);
        return LocalReplyAddress.Check(body);
    }

    /// <summary>Answers a request that is not taken.</summary>
    public static Task RefuseAsync(HttpResponse response, LocalRefusal refusal, CancellationToken cancellationToken)
    {
        var (status, code, message) = refusal switch
        {
            LocalRefusal.ContentTypeNotJson => (
                StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "Send the activity as application/json."),
            LocalRefusal.BodyTooLarge => (
                StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "An activity may have 1 MB at most."),
            LocalRefusal.BodyNotActivity => (
                StatusCodes.Status400BadRequest, "BadSyntax", "The body is not an activity in JSON."),
            LocalRefusal.ServiceUrlMissing => (
                StatusCodes.Status400BadRequest, "MissingProperty", "Set serviceUrl, or deliveryMode to expectReplies."),
            _ => (
                StatusCodes.Status403Forbidden, "LocalCallersOnly",
                $"Without an app id this bot answers only programs on its own computer ({refusal}). Set MicrosoftAppId to let a channel in."),
        };
        response.StatusCode = status;
        return response.WriteAsJsonAsync(new { error = new { code, message } }, cancellationToken);
    }

    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > LocalCallers.MaxBodyBytes) return null;
        var body = new MemoryStream((int)(request.ContentLength ?? 0));
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (body.Length + read > LocalCallers.MaxBodyBytes) return null;
            body.Write(chunk, 0, read);
        }

        return body.ToArray();
    }
}
