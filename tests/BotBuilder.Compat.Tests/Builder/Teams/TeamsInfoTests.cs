using BotBuilder.Compat.Tests.Connector;
using BotBuilder.Compat.Tests.Integration.AspNet.Core;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotBuilder.Compat.Tests.Builder.Teams;

public class TeamsInfoTests
{
    private const string InTeam = ""","channelData":{"team":{"id":"19:t@x","name":"Class"},"channel":{"id":"19:c@x"}}""";
    private const string Ana = """{"id":"u1","givenName":"Ana","surname":"Ruiz","email":"a@a.example","objectId":"e1"}""";

    [Theory]
    [InlineData("", "/_connector/v3/conversations/conv/members/u1")]
    [InlineData(InTeam, "/_connector/v3/conversations/19%3At%40x/members/u1")]
    public async Task A_member_is_looked_up_in_the_team_or_else_in_the_chat(string where, string target)
    {
        var (calls, member) = await AskAsync((turn, token) => TeamsInfo.GetMemberAsync(turn, "u1", token), where, Ana);
        Assert.Equal(target, Assert.Single(calls).Target);
        Assert.Equal(("Ana", "Ruiz", "a@a.example", "e1"), (member.GivenName, member.Surname, member.Email, member.AadObjectId));
    }

    [Fact]
    public async Task Members_come_all_at_once_or_in_pages()
    {
        var (calls, members) = await AskAsync((turn, token) => TeamsInfo.GetMembersAsync(turn, token), InTeam, $"[{Ana}]");
        Assert.Equal("/_connector/v3/conversations/19%3At%40x/members", Assert.Single(calls).Target);
        Assert.Equal("Ana", Assert.Single(members).GivenName);

        var names = new List<string?>();
        var (pages, _) = await AskAsync(
            async (turn, token) =>
            {
                string? next = null;
                do
                {
                    var page = await TeamsInfo.GetPagedMembersAsync(turn, 100, next, token);
                    names.AddRange(page.Members.Select(member => member.GivenName));
                    next = page.ContinuationToken;
                }
                while (next is not null);
                return names;
            },
            InTeam, $$"""{"continuationToken":"p 2","members":[{{Ana}}]}""", """{"members":[{"id":"u2","givenName":"Bo"}]}""");
        Assert.Equal(["Ana", "Bo"], names);
        Assert.EndsWith("/pagedmembers?pageSize=100&continuationToken=p%202", pages[1].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_team_and_its_channels_can_be_read()
    {
        var (calls, team) = await AskAsync(
            (turn, token) => TeamsInfo.GetTeamDetailsAsync(turn, cancellationToken: token), InTeam, """{"id":"19:t@x","name":"Class","memberCount":31}""");
        Assert.Equal("/_connector/v3/teams/19%3At%40x", Assert.Single(calls).Target);
        Assert.Equal(("Class", 31), (team.Name, team.MemberCount));

        var (listed, channels) = await AskAsync(
            (turn, token) => TeamsInfo.GetTeamChannelsAsync(turn, "other", token), "", """{"conversations":[{"id":"a"},{"id":"b","name":"News"}]}""");
        Assert.Equal("/_connector/v3/teams/other/conversations", Assert.Single(listed).Target);
        Assert.Equal([null, "News"], channels.Select(channel => channel.Name));
    }

    [Fact]
    public async Task Outside_a_team_what_needs_one_says_so() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => AskAsync((turn, token) => TeamsInfo.GetTeamDetailsAsync(turn, cancellationToken: token), ""));

    [Fact]
    public async Task A_thread_is_started_in_a_channel_and_can_be_answered_later()
    {
        var (calls, (reference, id)) = await AskAsync(
            (turn, token) => TeamsInfo.SendMessageToTeamsChannelAsync(turn, MessageFactory.Text("hello all"), "19:c@x", "", token), InTeam,
            """{"id":"19:c@x;messageid=7","activityId":"7"}""");
        Assert.Equal("/_connector/v3/conversations", Assert.Single(calls).Target);
        Assert.Equal(("7", "19:c@x;messageid=7", "msteams"), (id, reference.Conversation.Id, reference.ChannelId));
        Assert.Contains("\"channel\":{\"id\":\"19:c@x\"}", calls[0].Body, StringComparison.Ordinal);
        Assert.Contains("hello all", calls[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_members_are_greeted_by_the_name_that_teams_knows()
    {
        await using var channel = await LocalChannel.StartAsync();
        channel.Answers.Enqueue((200, Ana));
        channel.Answers.Enqueue((404, """{"error":{"code":"ConversationNotFound"}}"""));
        await using var host = await BotHost.StartAsync(new Greeter().OnTurnAsync);

        using var response = await host.PostAsync(channel
            .Message("", channelId: "msteams", extra: ""","membersAdded":[{"id":"u1"},{"id":"u2"},{"id":"bot"}]""")
            .Replace("\"message\"", "\"conversationUpdate\"", StringComparison.Ordinal));

        Assert.Equal(["GET", "GET", "POST"], channel.Calls.Select(call => call.Method));
        Assert.Equal("Ana u2 bot", (string?)channel.BodyOf(2)["text"]);
    }

    private static async Task<(List<LocalChannel.Received> Calls, T Answer)> AskAsync<T>(
        Func<ITurnContext, CancellationToken, Task<T>> ask, string where, params string[] answers)
    {
        await using var channel = await LocalChannel.StartAsync();
        foreach (var body in answers) channel.Answers.Enqueue((200, body));
        (T? answer, Exception? failure) = (default, null);
        await using var host = await BotHost.StartAsync(async (turn, token) =>
        {
            try
            {
                answer = await ask(turn, token);
            }
            catch (InvalidOperationException exception)
            {
                failure = exception;
            }
        });
        using var response = await host.PostAsync(channel.Message("hi", extra: where, channelId: "msteams"));
        Assert.Equal(200, (int)response.StatusCode);
        return failure is null ? ([.. channel.Calls], answer!) : throw failure;
    }

    private sealed class Greeter : TeamsActivityHandler
    {
        protected override Task OnTeamsMembersAddedAsync(
            IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(
                string.Join(' ', teamsMembersAdded.Select(member => member.GivenName ?? member.Id)), cancellationToken: cancellationToken);
    }
}
