using System.Net.WebSockets;
using CareerClusters.Storage;
using Microsoft.Extensions.Options;

namespace CareerClusters.Channels.DirectLine;

/// <summary>The call that becomes a socket.</summary>
public sealed class StreamCalls(
    DirectLineTokens tokens, IChatLog log, LiveChats chats, ChatSocket socket, ChatTurns turns, IOptions<DirectLineOptions> options, IHostApplicationLifetime lifetime)
{
    /// <summary>Its address is its credential, for one minute and one use.</summary>
    public async Task StreamAsync(HttpContext context)
    {
        var ticket = await tokens.ReadAsync(context.Request.Query["t"], TokenPurpose.Stream);
        if (ticket is null || ticket.Conversation != (string?)context.Request.RouteValues["conversation"]) await DirectLineProblem.NoToken.WriteAsync(context);
        else if (!DirectLineCaller.IsTrusted(ticket, context.Request)) await DirectLineProblem.ForeignOrigin.WriteAsync(context);
        else if (!context.WebSockets.IsWebSocketRequest) await DirectLineProblem.NoSocket.WriteAsync(context);
        else if (!ChatReader.TryParse(context.Request.Query["watermark"], out var place)) await DirectLineProblem.WrongWatermark.WriteAsync(context);
        else if (ticket.IsExpired || !await log.TryUseTicketAsync(ticket.Id, ticket.Expires, context.RequestAborted)) await DirectLineProblem.Expired.WriteAsync(context);
        else if (await log.FindLastAsync(ticket.Conversation, context.RequestAborted) is not { } last) await DirectLineProblem.UnknownOnReconnect.WriteAsync(context);
        else if (chats.TryListen(ticket.Conversation, options.Value) is not { } listener) await DirectLineProblem.TooManySockets.WriteAsync(context);
        else
        {
            turns.GreetIfNobodyDid(ticket, last);
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
}
