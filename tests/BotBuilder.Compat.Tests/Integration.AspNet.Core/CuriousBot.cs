using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Integration.AspNet.Core;

/// <summary>A bot that uses all an activity has, the way the samples do: state, mentions, members, values, replies.</summary>
internal sealed class CuriousBot : ActivityHandler
{
    private readonly ConversationState _conversation = new(new MemoryStorage());
    private readonly UserState _user = new(new MemoryStorage());

    /// <summary>Starts it behind HTTP; whatever address it answers to takes the answer.</summary>
    public static async Task<BotHost> StartAsync()
    {
        var host = await BotHost.StartAsync(new CuriousBot().OnTurnAsync, outside: new Anywhere());
        host.Http.Timeout = TimeSpan.FromSeconds(10);
        return host;
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var turns = await _conversation.CreateProperty<int>("turns").GetAsync(turnContext, () => 0, cancellationToken);
        await _conversation.CreateProperty<int>("turns").SetAsync(turnContext, turns + 1, cancellationToken);
        await _user.CreateProperty<string>("name").SetAsync(turnContext, turnContext.Activity.From?.Name ?? "", cancellationToken);
        await base.OnTurnAsync(turnContext, cancellationToken);
        await _conversation.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        await _user.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = (Activity)turnContext.Activity;
        var reply = MessageFactory.Text(activity.RemoveRecipientMention() + Words(activity.Value) + Words(activity.ChannelData));
        (reply.Value, reply.ChannelData, reply.Entities) = (activity.Value, activity.ChannelData, activity.Entities);
        reply.Attachments = activity.Attachments?.Select(file => new Attachment { Name = file.Name, Content = file.Content }).ToList()!;
        reply.SuggestedActions = new SuggestedActions { Actions = activity.SuggestedActions?.Actions?.Select(button => new CardAction(title: button.Title)).ToList()! };
        await turnContext.SendActivityAsync(reply, cancellationToken);
    }

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        foreach (var member in membersAdded)
            await turnContext.SendActivityAsync($"Hello {member.Name}", cancellationToken: cancellationToken);
    }

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync("Event " + turnContext.Activity.Name + Words(turnContext.Activity.Value), cancellationToken: cancellationToken);

    protected override Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        Task.FromResult<InvokeResponse?>(CreateInvokeResponse(turnContext.Activity.Value));

    // Reads every name and text, as code that looks for its own field may.
    private static string Words(object? value) => value is JsonElement json ? Words(json) : string.Empty;

    private static string Words(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => string.Concat(json.EnumerateObject().Select(field => field.Name + Words(field.Value))),
        JsonValueKind.Array => string.Concat(json.EnumerateArray().Select(Words)),
        JsonValueKind.String => json.GetString()!,
        _ => string.Empty,
    };

    private sealed class Anywhere : HttpMessageHandler, IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"id":"1"}""", Encoding.UTF8, "application/json") });
    }
}
