using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Connects a bot to a channel: starts turns, sends what the bot says.</summary>
public abstract class BotAdapter
{
    /// <summary>Key in the turn state of who called, a <see cref="ClaimsIdentity"/>.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Key in the turn state of the audience of outgoing tokens.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>What to do about an exception that no one caught; null lets it escape to the host.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>What every turn passes before the bot.</summary>
    public MiddlewareSet MiddlewareSet { get; } = [];

    /// <summary>Adds middleware at the end.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities in order; the answers are in the same order.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity that was sent.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes an activity that was sent.</summary>
    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Starts a turn of the bot's own accord in a known conversation.</summary>
    public virtual Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueConversationAsync(botId, reference.GetContinuationActivity(), callback, cancellationToken);
    }

    /// <summary>Starts a turn with an activity that the bot made itself.</summary>
    public virtual async Task ContinueConversationAsync(
        string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        using var context = new TurnContext(this, continuationActivity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Starts a turn in a known conversation, in the name of a known caller.</summary>
    /// <exception cref="NotSupportedException">This adapter knows no callers.</exception>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Opens a conversation and starts its first turn.</summary>
    /// <exception cref="NotSupportedException">This adapter cannot open conversations.</exception>
    public virtual Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters,
        BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Starts a turn with an activity of a known caller.</summary>
    /// <exception cref="NotSupportedException">This adapter knows no callers.</exception>
    public virtual Task<InvokeResponse?> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Takes a turn through the middleware to <paramref name="callback"/>; exceptions go to <see cref="OnTurnError"/>.</summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, exception);
        }
    }
}

/// <summary>The answer to an invoke.</summary>
public class InvokeResponse
{
    /// <summary>HTTP status of the answer.</summary>
    public int Status { get; set; }

    /// <summary>Body of the answer; anything that serializes to JSON, or null for none.</summary>
    public object? Body { get; set; }

    /// <summary>Whether the status is in the 200s.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
