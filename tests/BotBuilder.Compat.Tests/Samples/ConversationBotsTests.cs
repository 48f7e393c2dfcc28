using System.Collections.Concurrent;
using System.Text.Json;
using System.Xml;
using BotBuilder.Compat.Tests.Connector;
using BotBuilder.Compat.Tests.Integration.AspNet.Core;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotBuilder.Compat.Tests.Samples;

/// <summary>The shapes of 16.proactive-messages and 57.teams-conversation-bot, with the channel's connector on this machine.</summary>
public class ConversationBotsTests
{
    private const string Team = ""","channelData":{"team":{"id":"19:t@x"},"channel":{"id":"19:c@x"},"tenant":{"id":"ten"}}""";

    [Fact]
    public async Task Everybody_who_ever_wrote_is_told()
    {
        await using var channel = await LocalChannel.StartAsync();
        var references = new ConcurrentDictionary<string, ConversationReference>();
        await using var host = await BotHost.StartAsync((turn, _) =>
        {
            var reference = turn.Activity.GetConversationReference();
            references.AddOrUpdate(reference.User.Id, reference, (_, newest) => newest);
            return Task.CompletedTask;
        });
        using var first = await host.PostAsync(channel.Message("hi", "c1"));
        using var second = await host.PostAsync(channel.Message("hi", "c2").Replace("\"user\"", "\"other\"", StringComparison.Ordinal));

        foreach (var reference in references.Values)
        {
            await ((BotAdapter)host.Adapter).ContinueConversationAsync(
                "", reference, (turn, token) => turn.SendActivityAsync("Doors open at nine.", cancellationToken: token), TestContext.Current.CancellationToken);
        }

        Assert.Equal(["c1", "c2"], channel.Calls.Select(call => call.Target.Split('/')[4]).Order());
    }

    [Theory]
    [InlineData("<at>Guide</at> who am i", "GET members/user", "POST You are Ana Ruiz")]
    [InlineData("mention me", "POST Hello <at>user</at>")]
    [InlineData("card", "POST Pressed 0 times")]
    [InlineData("update", "PUT Pressed 1 times")]
    [InlineData("delete", "DELETE old")]
    [InlineData("tell all", "GET pagedmembers?pageSize=100", "POST conversations", "POST Good morning, Ana", "POST All told")]
    [InlineData("new thread", "POST conversations", "POST First answer")]
    public async Task A_team_is_served(string text, params string[] calls)
    {
        await using var channel = await LocalChannel.StartAsync();
        await using var host = await BotHost.StartAsync(new GuideBot().OnTurnAsync);
        foreach (var answer in Answers(text)) channel.Answers.Enqueue((200, answer));

        using var response = await host.PostAsync(channel.Message(
            text, extra: Team + ""","replyToId":"old","entities":[{"type":"mention","text":"<at>Guide</at>","mentioned":{"id":"bot"}}]""", channelId: "msteams"));

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(calls, channel.Calls.Select(Describe));
    }

    private static string[] Answers(string text) => text switch
    {
        "<at>Guide</at> who am i" => ["""{"id":"user","givenName":"Ana","surname":"Ruiz"}"""],
        "tell all" => ["""{"members":[{"id":"m1","givenName":"Ana"}]}""", """{"id":"private"}"""],
        "new thread" => ["""{"id":"19:c@x;messageid=1","activityId":"1"}"""],
        _ => [],
    };

    private static string Describe(LocalChannel.Received call)
    {
        var body = call.Body.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(call.Body);
        if (call.Method == "GET") return "GET " + call.Target[(call.Target.IndexOf("%40x/", StringComparison.Ordinal) + 5)..];
        if (call.Method == "DELETE" || call.Target.EndsWith("conversations", StringComparison.Ordinal)) return $"{call.Method} {call.Target.Split('/')[^1]}";
        return $"{call.Method} {(body.TryGetProperty("text", out var text) ? text.GetString() : body.GetProperty("attachments")[0].GetProperty("content").GetProperty("title").GetString())}";
    }

    private sealed class GuideBot : TeamsActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            turnContext.Activity.RemoveRecipientMention();
            return turnContext.Activity.Text!.Trim() switch
            {
                "who am i" => WhoAsync(turnContext, cancellationToken),
                "mention me" => MentionAsync(turnContext, cancellationToken),
                "card" => turnContext.SendActivityAsync(MessageFactory.Attachment(Card(0)), cancellationToken),
                "update" => UpdateAsync(turnContext, cancellationToken),
                "delete" => turnContext.DeleteActivityAsync(turnContext.Activity.ReplyToId!, cancellationToken),
                "tell all" => TellAllAsync(turnContext, cancellationToken),
                _ => ThreadAsync(turnContext, cancellationToken),
            };
        }

        private static Attachment Card(int count) => new HeroCard($"Pressed {count} times")
        {
            Buttons = [new CardAction(ActionTypes.MessageBack, "Press", text: "update", value: new { count })],
        }.ToAttachment();

        private static async Task WhoAsync(ITurnContext<IMessageActivity> turn, CancellationToken token)
        {
            var member = await TeamsInfo.GetMemberAsync(turn, turn.Activity.From.Id, token);
            await turn.SendActivityAsync(MessageFactory.Text($"You are {member.GivenName} {member.Surname}"), token);
        }

        private static Task<ResourceResponse> MentionAsync(ITurnContext<IMessageActivity> turn, CancellationToken token)
        {
            var mention = new Mention { Mentioned = turn.Activity.From, Text = $"<at>{XmlConvert.EncodeName(turn.Activity.From.Id)}</at>" };
            var reply = MessageFactory.Text($"Hello {mention.Text}");
            reply.Entities = [mention];
            return turn.SendActivityAsync(reply, token);
        }

        private static Task<ResourceResponse> UpdateAsync(ITurnContext<IMessageActivity> turn, CancellationToken token)
        {
            var activity = MessageFactory.Attachment(Card(1));
            activity.Id = turn.Activity.ReplyToId!;
            return turn.UpdateActivityAsync(activity, token);
        }

        private static async Task TellAllAsync(ITurnContext<IMessageActivity> turn, CancellationToken token)
        {
            string? next = null;
            do
            {
                var page = await TeamsInfo.GetPagedMembersAsync(turn, 100, next, token);
                next = page.ContinuationToken;
                foreach (var member in page.Members)
                {
                    var parameters = new ConversationParameters
                    {
                        IsGroup = false, Bot = turn.Activity.Recipient, Members = [member], TenantId = turn.Activity.Conversation.TenantId,
                    };
                    await ((CloudAdapter)turn.Adapter).CreateConversationAsync(
                        "", turn.Activity.TeamsGetChannelId()!, turn.Activity.ServiceUrl, "", parameters,
                        (created, inner) => created.SendActivityAsync(MessageFactory.Text($"Good morning, {member.GivenName}"), inner), token);
                }
            }
            while (next is not null);
            await turn.SendActivityAsync(MessageFactory.Text("All told"), token);
        }

        private static async Task ThreadAsync(ITurnContext<IMessageActivity> turn, CancellationToken token)
        {
            var (reference, _) = await TeamsInfo.SendMessageToTeamsChannelAsync(
                turn, MessageFactory.Text("A new thread"), turn.Activity.TeamsGetChannelId()!, "", token);
            await turn.Adapter.ContinueConversationAsync(
                "", reference, (there, inner) => there.SendActivityAsync(MessageFactory.Text("First answer"), inner), token);
        }

        protected override Task OnTeamsMembersAddedAsync(
            IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
