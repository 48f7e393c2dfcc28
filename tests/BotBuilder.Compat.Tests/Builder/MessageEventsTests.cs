using BotBuilder.Compat.Tests.Integration.AspNet.Core;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotBuilder.Compat.Tests.Builder;

/// <summary>What happens to messages after they were sent, and what programs tell and ask.</summary>
public class MessageEventsTests
{
    [Theory]
    [InlineData(""" "type":"messageReaction","replyToId":"m1","reactionsAdded":[{"type":"like"},null] """, "added like to m1")]
    [InlineData(""" "type":"messageReaction","replyToId":"m1","reactionsRemoved":[{"type":"heart"}] """, "removed heart from m1")]
    [InlineData(""" "type":"messageReaction","replyToId":"m1","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"sad"}] """,
        "added like to m1", "removed sad from m1")]
    [InlineData(""" "type":"messageReaction" """)]
    [InlineData(""" "type":"messageUpdate","text":"new" """, "updated new")]
    [InlineData(""" "type":"messageDelete","id":"m2" """, "deleted m2")]
    [InlineData(""" "type":"event","name":"tokens/response","value":{"token":"t"} """, "token")]
    [InlineData(""" "type":"event","name":"else" """, "event else")]
    public async Task Each_has_its_method(string fields, params string[] said) => Assert.Equal(said, await SayAsync(new Bot(), fields, "webchat"));

    [Theory]
    [InlineData(""" "type":"messageUpdate","text":"new","channelData":{"eventType":"editMessage"} """, "edited new")]
    [InlineData(""" "type":"messageUpdate","id":"m1","channelData":{"eventType":"undeleteMessage"} """, "brought back m1")]
    [InlineData(""" "type":"messageDelete","id":"m1","channelData":{"eventType":"softDeleteMessage"} """, "took away m1")]
    [InlineData(""" "type":"messageUpdate","channelData":7 """)]
    [InlineData(""" "type":"messageDelete","channelData":{"eventType":"other"} """)]
    [InlineData(""" "type":"event","name":"application/vnd.microsoft.readReceipt","value":{"lastReadMessageId":"1612"} """, "read 1611 True 1613 False")]
    [InlineData(""" "type":"event","name":"application/vnd.microsoft.readReceipt","value":"?" """, "read 1611 False 1613 False")]
    [InlineData(""" "type":"conversationUpdate","channelData":{"eventType":"teamArchived","team":{"id":"t","name":"Class"}} """, "archived Class")]
    [InlineData(""" "type":"conversationUpdate","channelData":{"eventType":"teamUnarchived","team":{"id":"t","name":"Class"}} """, "unarchived Class")]
    [InlineData(""" "type":"conversationUpdate","channelData":{"eventType":"teamHardDeleted","team":{"id":"t","name":"Class"}} """, "gone Class")]
    [InlineData(""" "type":"conversationUpdate","channelData":{"eventType":"teamRestored","team":{"id":"t","name":"Class"}} """, "back Class")]
    public async Task Teams_tells_more(string fields, params string[] said) => Assert.Equal(said, await SayAsync(new TeamsBot(), fields, "msteams"));

    [Theory]
    [InlineData("""{"name":"signin/verifyState"}""", "webchat", 200)]
    [InlineData("""{"name":"signin/tokenExchange"}""", "webchat", 200)]
    [InlineData("""{"name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute"}}}""", "webchat", 501)]
    public async Task A_sign_in_that_the_bot_handles_is_answered(string fields, string channel, int status) =>
        Assert.Equal(status, await InvokeAsync(new Bot(), fields, channel));

    [Theory]
    [InlineData("signin/verifyState", 200)]
    [InlineData("signin/tokenExchange", 501)]
    public async Task Teams_tells_the_steps_of_a_sign_in_apart(string name, int status) =>
        Assert.Equal(status, await InvokeAsync(new TeamsBot(), $$"""{"name":"{{name}}"}""", "msteams"));

    private static async Task<IEnumerable<string?>> SayAsync(IBot bot, string fields, string channel)
    {
        await using var host = await BotHost.StartAsync(bot.OnTurnAsync);
        var replies = await host.AskAsync(
            $$$"""{"deliveryMode":"expectReplies","channelId":"{{{channel}}}","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},{{{fields}}}}""");
        return replies.Select(reply => (string?)reply!["text"]);
    }

    private static async Task<int> InvokeAsync(IBot bot, string fields, string channel)
    {
        await using var host = await BotHost.StartAsync(bot.OnTurnAsync);
        using var answer = await host.PostAsync(
            $$"""{"type":"invoke","channelId":"{{channel}}","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},{{fields[1..]}}""");
        return (int)answer.StatusCode;
    }

    private static Task<ResourceResponse> Say(ITurnContext turn, string text) => turn.SendActivityAsync(text);

    private sealed class Bot : ActivityHandler
    {
        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Say(turnContext, $"added {messageReactions.Single().Type} to {turnContext.Activity.ReplyToId}");

        protected override Task OnReactionsRemovedAsync(
            IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Say(turnContext, $"removed {messageReactions.Single().Type} from {turnContext.Activity.ReplyToId}");

        protected override Task OnMessageUpdateActivityAsync(
            ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Say(turnContext, "updated " + turnContext.Activity.Text);

        protected override Task OnMessageDeleteActivityAsync(
            ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Say(turnContext, "deleted " + turnContext.Activity.Id);

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Say(turnContext, "token");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Say(turnContext, "event " + turnContext.Activity.Name);

        protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            Task.CompletedTask;
    }

    private sealed class TeamsBot : TeamsActivityHandler
    {
        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Say(turnContext, "edited " + turnContext.Activity.Text);

        protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Say(turnContext, "brought back " + turnContext.Activity.Id);

        protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
            Say(turnContext, "took away " + turnContext.Activity.Id);

        protected override Task OnTeamsReadReceiptAsync(
            ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Say(turnContext, $"read 1611 {readReceiptInfo.IsMessageRead("1611")} 1613 {readReceiptInfo.IsMessageRead("1613")}");

        protected override Task OnTeamsTeamArchivedAsync(
            TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Say(turnContext, "archived " + teamInfo.Name);

        protected override Task OnTeamsTeamUnarchivedAsync(
            TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Say(turnContext, "unarchived " + teamInfo.Name);

        protected override Task OnTeamsTeamHardDeletedAsync(
            TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Say(turnContext, "gone " + teamInfo.Name);

        protected override Task OnTeamsTeamRestoredAsync(
            TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Say(turnContext, "back " + teamInfo.Name);

        protected override Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            Task.CompletedTask;
    }
}
