using System.Globalization;
using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>The protocol of channels, apart from how requests arrive.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    /// <summary>An adapter that knows callers by <paramref name="botFrameworkAuthentication"/>.</summary>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Says who calls, and connects back to them.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    /// <summary>Where this adapter logs; never what people typed.</summary>
    protected ILogger Logger { get; }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            // The id is the channel's to give.
            activities[i].Id = null!;
            responses[i] = await SendAsync(turnContext, activities[i], cancellationToken) ?? new ResourceResponse(activities[i].Id ?? string.Empty);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Connector(turnContext).UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return Connector(turnContext).DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId!, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<InvokeResponse?> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        await ProcessActivityAsync(
            new AuthenticateRequestResult
            {
                ClaimsIdentity = claimsIdentity,
                Audience = BotFrameworkAuthentication.GetOriginatingAudience(),
                ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity),
            },
            activity,
            callback,
            cancellationToken);

    /// <summary>Runs a turn for a request; null means that 200 without a body is the whole answer.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller may not call.</exception>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return await ProcessActivityAsync(caller, activity, callback, cancellationToken);
    }

    /// <summary>Runs a turn for a caller who is known.</summary>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        activity.CallerId = authenticateRequestResult.CallerId;
        using var context = await CreateTurnContextAsync(
            activity, authenticateRequestResult.ClaimsIdentity, authenticateRequestResult.Audience,
            authenticateRequestResult.ConnectorFactory, callback, cancellationToken);
        await RunPipelineAsync(context, callback, cancellationToken);
        return AnswerOf(context);
    }

    private static IConversations Connector(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>()?.Conversations
        ?? throw new InvalidOperationException("The turn has no serviceUrl to send to.");

    private static InvokeResponse? AnswerOf(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            // Traces may hold the bot's state, which is nobody's business outside a developer's tool.
            var replies = context.BufferedReplyActivities.FindAll(reply => reply.Type != ActivityTypes.Trace);
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(replies) };
        }

        if (context.Activity.Type != ActivityTypes.Invoke) return null;
        return context.TurnState.Get<Activity>(TurnContext.InvokeResponseKey) is { } answer
            ? (InvokeResponse?)answer.Value
            : new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }

    private static async Task<ResourceResponse?> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState[TurnContext.InvokeResponseKey] = activity;
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
        }

        var connector = Connector(turnContext);
        return string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await connector.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken)
            : await connector.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);
    }

    private async Task<TurnContext> CreateTurnContextAsync(
        Activity activity, ClaimsIdentity identity, string audience, ConnectorFactory connectors, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var context = new TurnContext(this, activity);
        context.TurnState[BotIdentityKey] = identity;
        context.TurnState[OAuthScopeKey] = audience;
        context.TurnState.Add(connectors);
        context.TurnState.Add(callback);
        // A request for replies in the HTTP answer needs no address; without one the first call to the channel says so.
        if (Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            context.TurnState.Add(await connectors.CreateAsync(activity.ServiceUrl, audience, cancellationToken));
        return context;
    }
}
