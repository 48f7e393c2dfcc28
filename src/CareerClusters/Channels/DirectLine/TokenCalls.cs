using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace CareerClusters.Channels.DirectLine;

/// <summary>The calls that give tokens.</summary>
public sealed class TokenCalls(DirectLineTokens tokens, DirectLineCaller caller, ChatLimits limits, IOptions<DirectLineOptions> options)
{
    /// <summary>Longest user id taken, in characters.</summary>
    private const int MaxUserLength = 64;

    /// <summary>User ids of a school's own server begin so, and only inside a token.</summary>
    private const string UserPrefix = "dl_";

    /// <summary>A token for a new chat, for a server that holds a secret.</summary>
    public async Task GenerateAsync(HttpContext context)
    {
        if (!caller.HoldsSecret(context.Request))
        {
            await DirectLineProblem.NoToken.WriteAsync(context);
            return;
        }

        if (await RequestBody.ReadAsync(context.Request, options.Value.BodyKilobytes * 1024, context.RequestAborted) is not { } body)
        {
            await DirectLineProblem.TooLarge.WriteAsync(context);
            return;
        }

        var asked = RequestBody.Parse(body);
        if (asked is null && body.Length > 0) await DirectLineProblem.NotAnActivity.WriteAsync(context);
        else await AnswerAsync(context, NewToken(asked));
    }

    /// <summary>The same token with a new time.</summary>
    public async Task RefreshAsync(HttpContext context)
    {
        var (token, problem) = await caller.ReadAsync(context.Request);
        if (token is null) await problem!.WriteAsync(context);
        else if (limits.TryMessage(token) is { } wait) await TooManyAsync(context, wait);
        else await AnswerAsync(context, token with { Id = Guid.NewGuid().ToString("N") });
    }

    /// <summary>An id for the browser session; nothing hangs on it.</summary>
    public static Task GetSessionAsync(HttpContext context) =>
        context.Response.WriteAsJsonAsync(new { sessionId = Guid.NewGuid().ToString("N") }, context.RequestAborted);

    /// <summary>A token for a new chat of a new person, or of the one that a trusted server names.</summary>
    public static ChatToken NewToken(JsonObject? asked)
    {
        var user = Text(asked?["user"] as JsonObject, "id");
        return new ChatToken(
            TokenPurpose.Chat,
            Guid.NewGuid().ToString("N"),
            user is { Length: > 3 and <= MaxUserLength } && user.StartsWith(UserPrefix, StringComparison.Ordinal) ? user : UserPrefix + Guid.NewGuid().ToString("N"))
        {
            Origins = asked?["trustedOrigins"] is JsonArray origins ? [.. origins.OfType<JsonValue>().Select(o => o.TryGetValue<string>(out var text) ? text : "").Where(o => o.Length > 0)] : [],
        };
    }

    /// <summary>Answers with a wait.</summary>
    public static Task TooManyAsync(HttpContext context, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return DirectLineProblem.TooMany.WriteAsync(context);
    }

    private Task AnswerAsync(HttpContext context, ChatToken token) => context.Response.WriteAsJsonAsync(
        new { conversationId = token.Conversation, token = tokens.Issue(token, DirectLineTokens.ChatSpan), expires_in = (int)DirectLineTokens.ChatSpan.TotalSeconds },
        context.RequestAborted);

    private static string? Text(JsonObject? json, string name) => json?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
