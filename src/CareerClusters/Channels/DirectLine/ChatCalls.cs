using System.Net.WebSockets;
using CareerClusters.Storage;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CareerClusters.Channels.DirectLine;

/// <summary>The calls of one chat.</summary>
public sealed class ChatCalls(
    DirectLineTokens tokens, DirectLineCaller caller, ChatLimits limits, IChatLog log, ChatReader reader, LiveChats chats, ChatSocket socket,
    ChatTurns turns, IOptions<DirectLineOptions> options, IHostApplicationLifetime lifetime)
{
    private readonly DirectLineOptions options = options.Value;

    /// <summary>Opens a chat; one that the token opened before is given back.</summary>
    public async Task StartAsync(HttpContext context)
    {
        var request = context.Request;
        if (await RequestBody.ReadAsync(request, options.BodyKilobytes * 1024, context.RequestAborted) is not { } body)
        {
            await DirectLineProblem.TooLarge.WriteAsync(context);
            return;
        }

        var asked = RequestBody.Parse(body);
        // A user id in this body names nobody: whoever wrote another's id there would open their profile.
        var (token, problem) = caller.HoldsSecret(request) ? (TokenCalls.NewToken(null), null) : await caller.ReadAsync(request);
        if (token is null) await problem!.WriteAsync(context);
        else if (limits.TryOpen(context.Connection.RemoteIpAddress) is { } wait) await TokenCalls.TooManyAsync(context, wait);
        else await OpenAsync(context, token, asked?["locale"] is System.Text.Json.Nodes.JsonValue v && v.TryGetValue<string>(out var locale) && locale.Length <= 20 ? locale : null);
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

    /// <summary>Takes an activity, and answers when the bot has.</summary>
    public async Task PostAsync(HttpContext context)
    {
        if (await OpenedAsync(context) is not { } token) return;
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            await DirectLineProblem.NotJson.WriteAsync(context);
            return;
        }

        if (await RequestBody.ReadAsync(context.Request, options.BodyKilobytes * 1024, context.RequestAborted) is { } body)
            await TakeAsync(context, token, body, hasFiles: false);
        else
            await DirectLineProblem.TooLarge.WriteAsync(context);
    }

    /// <summary>Takes files and keeps nothing of them; the bot says so.</summary>
    public async Task UploadAsync(HttpContext context)
    {
        if (await OpenedAsync(context) is not { } token) return;
        var (body, fits) = await Uploads.ReadActivityAsync(context.Request, options, context.RequestAborted);
        if (!fits) await DirectLineProblem.TooLarge.WriteAsync(context);
        else await TakeAsync(context, token, body ?? "{\"type\":\"message\"}"u8.ToArray(), hasFiles: true);
    }

    /// <summary>What was said after a place, for clients without sockets.</summary>
    public async Task ReadAsync(HttpContext context)
    {
        var (token, problem) = await caller.ReadAsync(context.Request);
        if (token is null) await problem!.WriteAsync(context);
        else if (!ChatReader.TryParse(context.Request.Query["watermark"], out var place)) await DirectLineProblem.WrongWatermark.WriteAsync(context);
        else if (await log.FindLastAsync(token.Conversation, context.RequestAborted) is not { } last) await DirectLineProblem.UnknownChat.WriteAsync(context);
        else
        {
            var entries = await reader.NextAsync(token.Conversation, place, ChatReader.LiveAfter(place, last), context.RequestAborted);
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.Body.WriteAsync(ChatReader.Frame(entries, entries.Count > 0 ? entries[^1].Number : place), context.RequestAborted);
        }
    }

    /// <summary>The socket. Its address is its credential, for one minute and one use.</summary>
    public async Task StreamAsync(HttpContext context)
    {
        var ticket = await tokens.ReadAsync(context.Request.Query["t"], TokenPurpose.Stream);
        if (ticket is null || ticket.Conversation != (string?)context.Request.RouteValues["conversation"]) await DirectLineProblem.NoToken.WriteAsync(context);
        else if (!context.WebSockets.IsWebSocketRequest) await DirectLineProblem.NoSocket.WriteAsync(context);
        else if (!ChatReader.TryParse(context.Request.Query["watermark"], out var place)) await DirectLineProblem.WrongWatermark.WriteAsync(context);
        else if (ticket.IsExpired || !await log.TryUseTicketAsync(ticket.Id, ticket.Expires, context.RequestAborted)) await DirectLineProblem.Expired.WriteAsync(context);
        else if (await log.FindLastAsync(ticket.Conversation, context.RequestAborted) is not { } last) await DirectLineProblem.UnknownOnReconnect.WriteAsync(context);
        else if (chats.TryListen(ticket.Conversation, options) is not { } listener) await DirectLineProblem.TooManySockets.WriteAsync(context);
        else
        {
            // A process that died after the chat was opened never greeted.
            if (last == 0) turns.Greet(ticket, locale: null);
            await ServeAsync(context, ticket.Conversation, Math.Min(place, last), ChatReader.LiveAfter(place, last), listener);
        }
    }

    private async Task ServeAsync(HttpContext context, string chat, long place, long liveAfter, ChatListener listener)
    {
        WebSocket accepted;
        try
        {
            accepted = await context.WebSockets.AcceptWebSocketAsync();
        }
        catch
        {
            chats.Leave(chat, listener);
            throw;
        }

        using (accepted)
        using (var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping))
        {
            await socket.RunAsync(accepted, chat, place, liveAfter, listener, ends.Token);
        }
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
        var ticket = tokens.Issue(new ChatToken(TokenPurpose.Stream, token.Conversation, token.User), DirectLineTokens.StreamSpan);
        var scheme = request.IsHttps ? "wss" : "ws";
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(
            new
            {
                conversationId = token.Conversation,
                token = tokens.Issue(token with { Id = Guid.NewGuid().ToString("N") }, DirectLineTokens.ChatSpan),
                expires_in = (int)DirectLineTokens.ChatSpan.TotalSeconds,
                streamUrl = FormattableString.Invariant($"{scheme}://{request.Host}{request.PathBase}{DirectLineEndpoints.Path}/conversations/{token.Conversation}/stream?watermark={place}&t={ticket}"),
            },
            context.RequestAborted);
    }

    private async Task<ChatToken?> OpenedAsync(HttpContext context)
    {
        var (token, problem) = await caller.ReadAsync(context.Request);
        if (token is not null && await log.FindLastAsync(token.Conversation, context.RequestAborted) is null) (token, problem) = (null, DirectLineProblem.UnknownChat);
        if (token is not null && limits.TryMessage(token) is { } wait)
        {
            await TokenCalls.TooManyAsync(context, wait);
            return null;
        }

        if (token is null) await problem!.WriteAsync(context);
        return token;
    }

    private async Task TakeAsync(HttpContext context, ChatToken token, byte[] body, bool hasFiles)
    {
        var (activity, problem) = WebActivity.Read(body, options, hasFiles);
        if (activity is null)
        {
            await problem!.WriteAsync(context);
            return;
        }

        var (id, answered) = await turns.TakeAsync(activity, token);
        if (answered) await context.Response.WriteAsJsonAsync(new { id }, context.RequestAborted);
        else await DirectLineProblem.BotFailed.WriteAsync(context);
    }
}
