using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Turns that the bot starts of its own accord.</content>
public abstract partial class CloudAdapterBase
{
    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(
            CreateClaimsIdentity(botId), continuationActivity, BotFrameworkAuthentication.GetOriginatingAudience(), callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(
            claimsIdentity, reference.GetContinuationActivity(), BotFrameworkAuthentication.GetOriginatingAudience(), callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters,
        BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        var identity = CreateClaimsIdentity(botAppId);
        var connector = await BotFrameworkAuthentication.CreateConnectorFactory(identity).CreateAsync(serviceUrl, audience, cancellationToken);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken);
        var activity = new Activity(ActivityTypes.Event)
        {
            Name = ActivityEventNames.CreateConversation,
            ChannelId = channelId,
            ServiceUrl = created.ServiceUrl ?? serviceUrl,
            Id = created.ActivityId ?? Guid.NewGuid().ToString("n"),
            Conversation = new ConversationAccount(id: created.Id, tenantId: conversationParameters.TenantId),
            ChannelData = conversationParameters.ChannelData,
            Recipient = conversationParameters.Bot!,
        };
        await ProcessProactiveAsync(identity, activity, audience, callback, cancellationToken);
    }

    /// <summary>The identity under which the bot starts turns of its own accord.</summary>
    protected virtual ClaimsIdentity CreateClaimsIdentity(string botAppId) => new(
    [
        new Claim(AuthenticationConstants.AudienceClaim, botAppId ?? string.Empty),
        new Claim(AuthenticationConstants.AppIdClaim, botAppId ?? string.Empty),
    ]);

    /// <summary>Runs a turn that the bot started itself.</summary>
    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        ArgumentNullException.ThrowIfNull(callback);
        using var context = await CreateTurnContextAsync(
            continuationActivity, claimsIdentity, audience, BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity), callback,
            cancellationToken);
        await RunPipelineAsync(context, callback, cancellationToken);
    }
}
