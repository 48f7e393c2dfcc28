using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotBuilder.Compat.Tests.Builder.Teams;

public class TeamsActivityHandlerTests
{
    [Theory]
    [InlineData("channelCreated", "channel created News in Class")]
    [InlineData("channelRenamed", "channel renamed News in Class")]
    [InlineData("channelDeleted", "channel deleted News in Class")]
    [InlineData("channelRestored", "channel restored News in Class")]
    [InlineData("teamRenamed", "team renamed Class")]
    [InlineData("teamDeleted", "team deleted Class")]
    [InlineData("teamDreamed", null)]
    public async Task What_happens_to_a_team_has_its_method(string what, string? said) =>
        Assert.Equal(said, await SayAsync(
            $$$""" "channelData":{"eventType":"{{{what}}}","channel":{"id":"c1","name":"News"},"team":{"id":"t1","name":"Class"},"tenant":{"id":"x"}} """));

    [Fact]
    public async Task Members_come_with_what_the_channel_wrote_about_them()
    {
        Assert.Equal("joined Ana (ana@a.example, e1) in Class", await SayAsync(
            """ "membersAdded":[{"id":"u","givenName":"Ana","email":"ana@a.example","objectId":"e1"}],"channelData":{"team":{"id":"t1","name":"Class"}} """));
        Assert.Equal("left Ana", await SayAsync(""" "membersRemoved":[{"id":"u","givenName":"Ana"}] """));
    }

    [Fact]
    public async Task Members_in_a_personal_chat_come_without_a_team() =>
        Assert.Equal("joined Ana (, ) in nobody", await SayAsync(""" "membersAdded":[{"id":"u","givenName":"Ana"}] """));

    [Fact]
    public async Task Other_channels_are_handled_as_if_teams_did_not_exist()
    {
        Assert.Equal("plain u", await SayAsync(""" "membersAdded":[{"id":"u"}] """, "webchat"));
        Assert.Null(await SayAsync(""" "channelData":{"eventType":"teamRenamed"} """, "webchat"));
    }

    [Fact]
    public void An_activity_knows_its_team_and_can_call_for_attention()
    {
        var activity = new Activity { ChannelData = new TeamsChannelData { Channel = new ChannelInfo("c1"), Team = new TeamInfo("t1", "Class") } };
        Assert.Equal(("c1", "Class"), (activity.TeamsGetChannelId(), activity.TeamsGetTeamInfo()?.Name));

        activity.TeamsNotifyUser();

        var notification = activity.GetChannelData<TeamsChannelData>()!.Notification!;
        Assert.Equal((true, false), (notification.Alert, notification.AlertInMeeting));
        Assert.Equal("t1", activity.TeamsGetTeamInfo()?.Id);
        Assert.Null(new Activity().TeamsGetChannelId());
    }

    private static async Task<string?> SayAsync(string fields, string channelId = "msteams")
    {
        await using var host = await Integration.AspNet.Core.BotHost.StartAsync(new Bot().OnTurnAsync);
        var replies = await host.AskAsync(
            $$$"""{"type":"conversationUpdate","deliveryMode":"expectReplies","channelId":"{{{channelId}}}","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},{{{fields}}}}""");
        return (string?)replies.SingleOrDefault()?["text"];
    }

    private sealed class Bot : TeamsActivityHandler
    {
        protected override Task OnTeamsMembersAddedAsync(
            IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
        {
            var member = Assert.Single(teamsMembersAdded);
            return Say(turnContext, $"joined {member.GivenName} ({member.Email}, {member.AadObjectId}) in {teamInfo?.Name ?? "nobody"}");
        }

        protected override Task OnTeamsMembersRemovedAsync(
            IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Say(turnContext, $"left {teamsMembersRemoved[0].GivenName}");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Say(turnContext, $"plain {membersAdded[0].Id}");

        protected override Task OnTeamsChannelCreatedAsync(
            ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Say(turnContext, $"channel created {channelInfo.Name} in {teamInfo.Name}");

        protected override Task OnTeamsChannelRenamedAsync(
            ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Say(turnContext, $"channel renamed {channelInfo.Name} in {teamInfo.Name}");

        protected override Task OnTeamsChannelDeletedAsync(
            ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Say(turnContext, $"channel deleted {channelInfo.Name} in {teamInfo.Name}");

        protected override Task OnTeamsChannelRestoredAsync(
            ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Say(turnContext, $"channel restored {channelInfo.Name} in {teamInfo.Name}");

        protected override Task OnTeamsTeamRenamedAsync(
            TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Say(turnContext, $"team renamed {teamInfo.Name}");

        protected override Task OnTeamsTeamDeletedAsync(
            TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Say(turnContext, $"team deleted {teamInfo.Name}");

        private static async Task Say(ITurnContext turnContext, string text) => await turnContext.SendActivityAsync(text);
    }
}
