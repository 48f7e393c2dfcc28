using BotBuilder.Compat.Tests.Integration.AspNet.Core;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Connector;

public class ConnectorTests
{
    [Fact]
    public async Task Replies_go_below_the_service_path_with_ids_percent_encoded_and_without_an_authorization_header()
    {
        await using var channel = await LocalChannel.StartAsync();
        await using var host = await BotHost.StartAsync((turn, token) => turn.SendActivityAsync("hello", cancellationToken: token));

        using var response = await host.PostAsync(channel.Message("hi", conversation: "19:a|b@x;messageid=1", id: "1|2"));

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var call = Assert.Single(channel.Calls);
        Assert.Equal("POST", call.Method);
        Assert.Equal("/_connector/v3/conversations/19%3Aa%7Cb%40x%3Bmessageid%3D1/activities/1%7C2", call.Target);
        Assert.Equal("19:a|b@x;messageid=1", call.Headers["x-ms-conversation-id"]);
        Assert.False(call.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task A_conversation_id_in_any_script_is_sent()
    {
        await using var channel = await LocalChannel.StartAsync();
        await using var host = await BotHost.StartAsync((turn, token) => turn.SendActivityAsync("hello", cancellationToken: token));

        using var response = await host.PostAsync(channel.Message("hi", conversation: "niño 1"));

        Assert.EndsWith("/conversations/ni%C3%B1o%201/activities/act", Assert.Single(channel.Calls).Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_is_addressed_back_and_leaves_out_what_is_empty()
    {
        await using var channel = await LocalChannel.StartAsync();
        await using var host = await BotHost.StartAsync(
            (turn, token) => turn.SendActivityAsync(MessageFactory.Text("hello"), token));

        using var response = await host.PostAsync(channel.Message("hi"));

        var sent = channel.BodyOf(0).AsObject();
        Assert.Equal("user", (string?)sent["recipient"]!["id"]);
        Assert.Equal("bot", (string?)sent["from"]!["id"]);
        Assert.Equal("act", (string?)sent["replyToId"]);
        Assert.Equal("acceptingInput", (string?)sent["inputHint"]);
        Assert.False(sent.ContainsKey("attachments"));
        Assert.False(sent.ContainsKey("entities"));
        Assert.DoesNotContain(sent, field => field.Value is null);
    }

    [Theory]
    [InlineData(200, "", null)]
    [InlineData(201, "{\"id\":\"a\"}", "a")]
    [InlineData(202, "", null)]
    [InlineData(200, "ok", null)]
    public async Task Any_success_is_accepted_with_or_without_an_id(int status, string body, string? id)
    {
        await using var channel = await LocalChannel.StartAsync();
        channel.Answers.Enqueue((status, body));
        ResourceResponse? sent = null;
        await using var host = await BotHost.StartAsync(
            async (turn, token) => sent = await turn.SendActivityAsync("hello", cancellationToken: token));

        using var response = await host.PostAsync(channel.Message("hi"));

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(id, sent!.Id);
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_busy_channel_is_asked_again(int status)
    {
        await using var channel = await LocalChannel.StartAsync();
        channel.Answers.Enqueue((status, ""));
        await using var host = await BotHost.StartAsync((turn, token) => turn.SendActivityAsync("hello", cancellationToken: token));

        using var response = await host.PostAsync(channel.Message("hi"));

        Assert.Equal(2, channel.Calls.Count);
        Assert.Equal(channel.Calls.First().Body, channel.Calls.Last().Body);
    }

    [Fact]
    public async Task A_refusal_is_not_retried_and_carries_the_channels_code()
    {
        await using var channel = await LocalChannel.StartAsync();
        channel.Answers.Enqueue((403, """{"error":{"code":"MessageWritesBlocked","message":"no"}}"""));
        ErrorResponseException? refusal = null;
        await using var host = await BotHost.StartAsync(async (turn, token) =>
            refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("hello", cancellationToken: token)));

        using var response = await host.PostAsync(channel.Message("hi"));

        Assert.Single(channel.Calls);
        Assert.Equal("MessageWritesBlocked", refusal!.Body!.Error!.Code);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, refusal.Response!.StatusCode);
    }

    [Fact]
    public async Task Updates_are_put_and_deletions_not_implemented_do_no_harm()
    {
        await using var channel = await LocalChannel.StartAsync();
        await using var host = await BotHost.StartAsync(async (turn, token) =>
        {
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "x", Text = "new" }, token);
            channel.Answers.Enqueue((501, ""));
            await turn.DeleteActivityAsync("x", token);
            channel.Answers.Enqueue((400, ""));
            await turn.SendActivityAsync((Activity)Activity.CreateEndOfConversationActivity(), token);
        });

        using var response = await host.PostAsync(channel.Message("hi"));

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(["PUT", "DELETE", "POST"], channel.Calls.Select(call => call.Method));
        Assert.EndsWith("/v3/conversations/conv/activities/x", channel.Calls.First().Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handlers_of_updates_and_deletions_stand_before_the_channel()
    {
        await using var channel = await LocalChannel.StartAsync();
        await using var host = await BotHost.StartAsync(async (turn, token) =>
        {
            turn.OnUpdateActivity((_, activity, next) =>
            {
                activity.Text += " (edited)";
                return next();
            });
            turn.OnDeleteActivity((_, reference, next) => reference.ActivityId == "keep" ? Task.CompletedTask : next());
            var sent = await turn.SendActivityAsync("one", cancellationToken: token);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = sent.Id!, Text = "two" }, token);
            await turn.DeleteActivityAsync("keep", token);
            await turn.DeleteActivityAsync(sent.Id!, token);
        });

        using var response = await host.PostAsync(channel.Message("hi"));

        Assert.Equal(["POST act", "PUT sent-1", "DELETE sent-1"], channel.Calls.Select(call => $"{call.Method} {call.Target.Split('/')[^1]}"));
        Assert.Equal("two (edited)", (string?)channel.BodyOf(1)["text"]);
    }

    [Fact]
    public async Task The_bot_can_come_back_to_a_conversation_and_open_one()
    {
        await using var channel = await LocalChannel.StartAsync();
        ConversationReference? reference = null;
        await using var host = await BotHost.StartAsync((turn, _) =>
        {
            reference = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        });
        using var response = await host.PostAsync(channel.Message("hi"));
        reference!.ActivityId = null;

        await host.Adapter.ContinueConversationAsync(
            "", reference, (turn, token) => turn.SendActivityAsync("later", cancellationToken: token), TestContext.Current.CancellationToken);
        channel.Answers.Enqueue((201, """{"id":"fresh"}"""));
        string? opened = null;
        await host.Adapter.CreateConversationAsync(
            "", "emulator", channel.ServiceUrl, "", new ConversationParameters { Bot = new ChannelAccount("bot") },
            (turn, _) =>
            {
                opened = turn.Activity.Conversation.Id;
                return Task.CompletedTask;
            },
            TestContext.Current.CancellationToken);

        Assert.Equal("later", (string?)channel.BodyOf(0)["text"]);
        Assert.Equal("/_connector/v3/conversations", channel.Calls.Last().Target);
        Assert.Equal("fresh", opened);
    }

    [Fact]
    public async Task Traces_reach_the_emulator_only()
    {
        await using var channel = await LocalChannel.StartAsync();
        await using var host = await BotHost.StartAsync((turn, token) =>
            turn.SendActivityAsync((Activity)Activity.CreateTraceActivity("state", value: "secret"), token));

        using var emulator = await host.PostAsync(channel.Message("hi"));
        using var teams = await host.PostAsync(channel.Message("hi").Replace("emulator", "msteams", StringComparison.Ordinal));

        Assert.Single(channel.Calls);
    }
}
