using BotBuilder.Compat.Tests.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Connector;

public class MembersTests
{
    private const string Conversation = "19:a|b@x;messageid=1";
    private const string Below = "/_connector/v3/conversations/19%3Aa%7Cb%40x%3Bmessageid%3D1/";

    [Fact]
    public async Task Everybody_in_a_conversation_can_be_listed()
    {
        var (call, members) = await AskAsync(
            conversations => conversations.GetConversationMembersAsync(Conversation), """[{"id":"u1","name":"Ana"},{"id":"u2"}]""");
        Assert.Equal(("GET", Below + "members"), (call.Method, call.Target));
        Assert.Equal(["Ana", null], members.Select(member => member.Name));
    }

    [Fact]
    public async Task One_member_is_asked_for_by_an_id_of_any_form()
    {
        var (call, member) = await AskAsync(
            conversations => conversations.GetConversationMemberAsync("29:1/ñ", Conversation), """{"id":"29:1/ñ","email":"a@a.example"}""");
        Assert.Equal(("GET", Below + "members/29%3A1%2F%C3%B1"), (call.Method, call.Target));
        Assert.Equal("a@a.example", member.Properties!["email"].GetString());
    }

    [Theory]
    [InlineData(null, null, "pagedmembers")]
    [InlineData(50, null, "pagedmembers?pageSize=50")]
    [InlineData(null, "a&b=c", "pagedmembers?continuationToken=a%26b%3Dc")]
    [InlineData(50, "x", "pagedmembers?pageSize=50&continuationToken=x")]
    public async Task Members_come_in_pages(int? size, string? from, string target)
    {
        var (call, page) = await AskAsync(
            conversations => conversations.GetConversationPagedMembersAsync(Conversation, size, from),
            """{"continuationToken":"next","members":[{"id":"u1"}]}""");
        Assert.Equal(Below + target, call.Target);
        Assert.Equal(("next", "u1"), (page.ContinuationToken, Assert.Single(page.Members).Id));
    }

    [Fact]
    public async Task A_member_can_be_taken_out_and_those_who_see_an_activity_be_listed()
    {
        var (call, _) = await AskAsync(
            async conversations =>
            {
                await conversations.DeleteConversationMemberAsync(Conversation, "u|1");
                return 0;
            },
            "");
        Assert.Equal(("DELETE", Below + "members/u%7C1"), (call.Method, call.Target));
        var (asked, members) = await AskAsync(conversations => conversations.GetActivityMembersAsync(Conversation, "1|2"), """[{"id":"u1"}]""");
        Assert.Equal(Below + "activities/1%7C2/members", asked.Target);
        Assert.Single(members);
    }

    [Theory]
    [InlineData(404, """{"error":{"code":"ConversationNotFound"}}""", "ConversationNotFound")]
    [InlineData(200, "not json", null)]
    [InlineData(200, "", null)]
    [InlineData(200, """{"members":7}""", null)]
    public async Task A_refusal_or_an_answer_of_another_form_is_an_error(int status, string body, string? code)
    {
        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(
            () => AskAsync(conversations => conversations.GetConversationPagedMembersAsync(Conversation), body, status));
        Assert.Equal(code, refusal.Body?.Error?.Code);
    }

    [Fact]
    public async Task An_activity_that_knows_its_place_needs_no_ids()
    {
        var activity = new Activity(ActivityTypes.Message) { Id = "a1", ReplyToId = "r1", Conversation = new ConversationAccount(id: Conversation) };
        Assert.Equal(("POST", Below + "activities"), await TargetAsync(conversations => conversations.SendToConversationAsync(activity)));
        Assert.Equal(("POST", Below + "activities/r1"), await TargetAsync(conversations => conversations.ReplyToActivityAsync(activity)));
        Assert.Equal(("PUT", Below + "activities/a1"), await TargetAsync(conversations => conversations.UpdateActivityAsync(activity)));

        static async Task<(string Method, string Target)> TargetAsync(Func<IConversations, Task<ResourceResponse>> send)
        {
            var (call, _) = await AskAsync(send, """{"id":"x"}""");
            return (call.Method, call.Target);
        }
    }

    private static async Task<(LocalChannel.Received Call, T Answer)> AskAsync<T>(Func<IConversations, Task<T>> ask, string body, int status = 200)
    {
        await using var channel = await LocalChannel.StartAsync();
        channel.Answers.Enqueue((status, body));
        (T? answer, Exception? failure) = (default, null);
        await using var host = await BotHost.StartAsync(async (turn, _) =>
        {
            try
            {
                answer = await ask(turn.TurnState.Get<IConnectorClient>()!.Conversations);
            }
            catch (ErrorResponseException exception)
            {
                failure = exception;
            }
        });
        using var response = await host.PostAsync(channel.Message("hi", Conversation));
        Assert.Equal(200, (int)response.StatusCode);
        return failure is null ? (Assert.Single(channel.Calls), answer!) : throw failure;
    }
}
