using CareerClusters.Storage;
using Microsoft.Extensions.Options;

namespace CareerClusters.Channels.DirectLine;

/// <summary>The calls that open a chat and come back to one.</summary>
public sealed class ConversationCalls(
    DirectLineTokens tokens, DirectLineCaller caller, ChatLimits limits, IChatLog log, ChatTurns turns, IOptions<DirectLineOptions> options)
{
    private const int MaxLocaleLength = 20;

    /// <summary>Opens a chat; one that the token opened before is given back.</summary>
    public async Task StartAsync(HttpContext context)
    {
        if (await RequestBody.ReadAsync(context.Request, options.Value.BodyKilobytes * 1024, context.RequestAborted) is not { } body)
        {
            await DirectLineProblem.TooLarge.WriteAsync(context);
            return;
        }

        var asked = RequestBody.Parse(body);
        // A user id in this body names nobody: whoever wrote another's id there would open their profile.
        var (token, problem) = caller.HoldsSecret(context.Request) ? (TokenCalls.NewToken(), null) : await caller.ReadAsync(context.Request);
        if (token is null) await problem!.WriteAsync(context);
        else if (asked is null && body.Length > 0) await DirectLineProblem.NotAnObject.WriteAsync(context);
        else if (limits.TryOpen(context.Connection.RemoteIpAddress) is { } wait) await TokenCalls.TooManyAsync(context, wait);
        else await OpenAsync(context, token, RequestBody.Text(asked, "locale") is { Length: <= MaxLocaleLength } locale ? locale : null);
    }

    /// <summary>A new socket address for a chat that goes on.</summary>
    public async Task ReconnectAsync(HttpContext context)
    {
        var (token, problem) = await caller.ReadAsync(context.Request);
        if (token is null) await problem!.WriteAsync(context);
        else if (!ChatReader.TryParse(context.Request.Query["watermark"], out var place)) await DirectLineProblem.WrongWatermark.WriteAsync(context);
        else if (await log.FindLastAsync(token.Conversation, context.RequestAborted) is null) await DirectLineProblem.UnknownOnReconnect.WriteAsync(context);
        else await AnswerAsync(context, StatusCodes.Status200OK, token, place);
    }

    private async Task OpenAsync(HttpContext context, ChatToken token, string? locale)
    {
        var address = new TurnAddress(WebActivity.ChannelId, "", token.User, token.Conversation);
        var isNew = await log.OpenAsync(token.Conversation, address.PersonKey, context.RequestAborted);
        if (isNew) turns.Greet(token, locale);
        await AnswerAsync(context, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, token, place: 0);
    }

    private Task AnswerAsync(HttpContext context, int status, ChatToken token, long place)
    {
        var request = context.Request;
        var ticket = tokens.Issue(token with { Purpose = TokenPurpose.Stream, Id = Guid.NewGuid().ToString("N") }, DirectLineTokens.StreamSpan);
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(
            new
            {
                conversationId = token.Conversation,
                token = tokens.Issue(token with { Id = Guid.NewGuid().ToString("N") }, DirectLineTokens.ChatSpan),
                expires_in = (int)DirectLineTokens.ChatSpan.TotalSeconds,
                streamUrl = FormattableString.Invariant(
                    $"{Scheme(request)}://{request.Host}{request.PathBase}{DirectLineEndpoints.Path}/conversations/{token.Conversation}/stream?watermark={place}&t={ticket}"),
            },
            context.RequestAborted);
    }

    // A browser opens no unencrypted socket from an encrypted page. The header comes from a proxy that ends TLS; whoever
    // forges it spoils only the address given to themselves.
    private static string Scheme(HttpRequest request) =>
        request.IsHttps || string.Equals(request.Headers["X-Forwarded-Proto"].ToString().Split(',')[0].Trim(), "https", StringComparison.OrdinalIgnoreCase) ? "wss" : "ws";
}
