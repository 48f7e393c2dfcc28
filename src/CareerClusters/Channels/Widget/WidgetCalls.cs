using CareerClusters.Channels.DirectLine;
using CareerClusters.Storage;
using Microsoft.Extensions.Options;

namespace CareerClusters.Channels.Widget;

/// <summary>What our own chat page asks for: a token, and to be forgotten. No secret is ever in a page.</summary>
public sealed class WidgetCalls(
    DirectLineTokens tokens, DirectLineCaller caller, ChatLimits limits, IChatLog log, ITurnStore store, LiveChats chats,
    IOptions<RetentionOptions> retention)
{
    /// <summary>How long a page can come back to its chat on a device that others use: one browser session, at most a day.</summary>
    private static readonly TimeSpan SessionSpan = TimeSpan.FromHours(12);

    private const int MaxBody = 4096;

    /// <summary>
    /// A token, and a ticket with which this page can come back. Asked with such a ticket it is the same chat again, else a
    /// new chat of a new person.
    /// </summary>
    public async Task GiveTokenAsync(HttpContext context)
    {
        if (!caller.MayCall(context.Request))
        {
            await DirectLineProblem.ForeignOrigin.WriteAsync(context);
            return;
        }

        if (limits.TryGiveToken(context.Connection.RemoteIpAddress) is { } wait)
        {
            await TokenCalls.TooManyAsync(context, wait);
            return;
        }

        var asked = RequestBody.Parse(await RequestBody.ReadAsync(context.Request, MaxBody, context.RequestAborted));
        var ticket = await ReadTicketAsync(asked?["resume"]?.ToString(), context.RequestAborted);
        var mine = asked?["remember"]?.GetValueKind() == System.Text.Json.JsonValueKind.True;
        var token = ticket is null ? TokenCalls.NewToken() : new ChatToken(TokenPurpose.Chat, ticket.Conversation, ticket.User);
        await context.Response.WriteAsJsonAsync(
            new
            {
                token = tokens.Issue(token, DirectLineTokens.ChatSpan),
                conversationId = token.Conversation,
                userId = token.User,
                expires_in = (int)DirectLineTokens.ChatSpan.TotalSeconds,
                resumed = ticket is not null,
                resume = tokens.Issue(new ChatToken(TokenPurpose.Resume, token.Conversation, token.User), mine ? TimeSpan.FromDays(retention.Value.ProfileDays) : SessionSpan),
            },
            context.RequestAborted);
    }

    /// <summary>Deletes everything kept of the token's person, the chat included.</summary>
    public async Task ForgetAsync(HttpContext context)
    {
        var (token, problem) = caller.MayCall(context.Request) ? await caller.ReadAsync(context.Request) : (null, DirectLineProblem.ForeignOrigin);
        if (token is null)
        {
            await problem!.WriteAsync(context);
            return;
        }

        var address = new TurnAddress(WebActivity.ChannelId, "", token.User, token.Conversation);
        var person = await store.OpenAsync(address, null, context.RequestAborted);
        var turn = await store.DeletePersonAsync(
            new TurnCommit { PersonId = person.PersonId, Conversation = address.ConversationKey, Replies = "[]"u8.ToArray() }, context.RequestAborted);
        await store.MarkSentAsync(address.ConversationKey, turn, context.RequestAborted);
        chats.Get(token.Conversation).Forget();
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    // A chat that is gone cannot be come back to: the page gets a new one and shows its greeting.
    private async Task<ChatToken?> ReadTicketAsync(string? text, CancellationToken cancellationToken) =>
        await tokens.ReadAsync(text, TokenPurpose.Resume) is { IsExpired: false } ticket && await log.FindLastAsync(ticket.Conversation, cancellationToken) is not null ? ticket : null;
}
