using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace CareerClusters.Channels.DirectLine;

/// <summary>The calls that give tokens.</summary>
public sealed class TokenCalls(DirectLineTokens tokens, DirectLineCaller caller, ChatLimits limits, IOptions<DirectLineOptions> options)
{
    private const int MinUserLength = 4;
    private const int MaxUserLength = 64;

    /// <summary>User ids of a school's own server begin so, and only inside a token.</summary>
    private const string UserPrefix = "dl_";

    // They travel in the token and in the address of the socket, whose length is limited.
    private const int MaxOrigins = 10;
    private const int MaxOriginLength = 200;

    /// <summary>A token for a new chat, for a server that holds a secret.</summary>
    public async Task GenerateAsync(HttpContext context)
    {
        if (!caller.HoldsSecret(context.Request))
        {
            await DirectLineProblem.NoSecret.WriteAsync(context);
            return;
        }

        if (await RequestBody.ReadAsync(context.Request, options.Value.BodyKilobytes * 1024, context.RequestAborted) is not { } body)
        {
            await DirectLineProblem.TooLarge.WriteAsync(context);
            return;
        }

        var asked = RequestBody.Parse(body);
        if (asked is null && body.Length > 0) await DirectLineProblem.NotAnObject.WriteAsync(context);
        else if (!TryReadUser(asked, out var user)) await DirectLineProblem.WrongUser.WriteAsync(context);
        else if (!TryReadOrigins(asked, out var origins)) await DirectLineProblem.WrongOrigins.WriteAsync(context);
        else await AnswerAsync(context, (user is null ? NewToken() : NewToken() with { User = user }) with { Origins = origins });
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

    /// <summary>A token for a new chat of a new person.</summary>
    public static ChatToken NewToken() => new(TokenPurpose.Chat, Guid.NewGuid().ToString("N"), UserPrefix + Guid.NewGuid().ToString("N"));

    /// <summary>Answers with a wait.</summary>
    public static Task TooManyAsync(HttpContext context, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return DirectLineProblem.TooMany.WriteAsync(context);
    }

    private Task AnswerAsync(HttpContext context, ChatToken token) => context.Response.WriteAsJsonAsync(
        new { conversationId = token.Conversation, token = tokens.Issue(token, DirectLineTokens.ChatSpan), expires_in = (int)DirectLineTokens.ChatSpan.TotalSeconds },
        context.RequestAborted);

    // Another id is refused, not replaced: a server that names its user must not get a stranger.
    private static bool TryReadUser(JsonObject? asked, out string? user)
    {
        user = null;
        if (asked?["user"] is not { } named) return true;
        if (named is not JsonObject fields) return false;
        if (fields["id"] is null) return true;
        user = RequestBody.Text(fields, "id");
        return user is { Length: >= MinUserLength and <= MaxUserLength } && user.StartsWith(UserPrefix, StringComparison.Ordinal);
    }

    private static bool TryReadOrigins(JsonObject? asked, out IReadOnlyList<string> origins)
    {
        var named = asked?["trustedOrigins"];
        var read = (named as JsonArray ?? [])
            .Select(o => o is JsonValue value && value.TryGetValue<string>(out var text) && text.Length <= MaxOriginLength ? DirectLineOptions.ReadOrigin(text) : null)
            .ToList();
        origins = [.. read.OfType<string>()];
        return named is null or JsonArray && read.Count <= MaxOrigins && origins.Count == read.Count;
    }
}
