using CareerClusters.Storage;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CareerClusters.Channels.DirectLine;

/// <summary>The calls that say something in a chat, and read it.</summary>
public sealed class ActivityCalls(
    DirectLineCaller caller, ChatLimits limits, IChatLog log, ChatReader reader, ChatTurns turns, IOptions<DirectLineOptions> options)
{
    private readonly DirectLineOptions options = options.Value;

    /// <summary>Takes an activity, and answers when the bot has.</summary>
    public async Task PostAsync(HttpContext context)
    {
        if (await OpenedAsync(context) is not { } token) return;
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            await DirectLineProblem.NotJson.WriteAsync(context);
        else if (await RequestBody.ReadAsync(context.Request, options.BodyKilobytes * 1024, context.RequestAborted) is not { } body)
            await DirectLineProblem.TooLarge.WriteAsync(context);
        else
            await TakeAsync(context, token, body, hasFiles: false);
    }

    /// <summary>Takes files and keeps nothing of them; the bot says so.</summary>
    public async Task UploadAsync(HttpContext context)
    {
        if (await OpenedAsync(context) is not { } token) return;
        var (body, fits) = await Uploads.ReadActivityAsync(context.Request, options, context.RequestAborted);
        if (!fits) await DirectLineProblem.TooLarge.WriteAsync(context);
        else await TakeAsync(context, token, body ?? "{\"type\":\"message\"}"u8.ToArray(), hasFiles: true);
    }

    /// <summary>
    /// What was said after a place, for clients without sockets. Not counted against any limit: the official client stops
    /// to ask for ever at the first answer that is neither 200 nor 403.
    /// </summary>
    public async Task ReadAsync(HttpContext context)
    {
        var (token, problem) = await caller.ReadAsync(context.Request);
        if (token is null) await problem!.WriteAsync(context);
        else if (!ChatReader.TryParse(context.Request.Query["watermark"], out var place)) await DirectLineProblem.WrongWatermark.WriteAsync(context);
        else if (await log.FindLastAsync(token.Conversation, context.RequestAborted) is not { } last) await DirectLineProblem.UnknownChat.WriteAsync(context);
        else
        {
            turns.GreetIfNobodyDid(token, last);
            var from = Math.Min(place, last);
            var entries = from == last ? [] : await reader.NextAsync(token.Conversation, from, ChatReader.LiveAfter(place, last), context.RequestAborted);
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.Body.WriteAsync(ChatReader.Frame(entries, entries.Count > 0 ? entries[^1].Number : from), context.RequestAborted);
        }
    }

    private async Task<ChatToken?> OpenedAsync(HttpContext context)
    {
        var (token, problem) = await caller.ReadAsync(context.Request);
        if (token is not null && await log.FindLastAsync(token.Conversation, context.RequestAborted) is null) (token, problem) = (null, DirectLineProblem.UnknownChat);
        if (token is null) await problem!.WriteAsync(context);
        else if (limits.TryMessage(token) is { } wait) await TokenCalls.TooManyAsync(context, wait);
        else return token;
        return null;
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
