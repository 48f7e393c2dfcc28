using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Integration.AspNet.Core;

public class CloudAdapterTests
{
    private const string Ask =
        """{"type":"message","id":"1","channelId":"test","text":"hi","deliveryMode":"expectReplies","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"}}""";

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    public async Task Only_posts_are_answered(string method)
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        using var request = new HttpRequestMessage(new HttpMethod(method), host.Messages);
        using var response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(405, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"text\":\"hi\"}")]
    [InlineData("{\"type\":\"  \"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"from\":7}")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        using var response = await host.PostAsync(body);
        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task Bad_bytes_and_deep_nesting_are_bad_requests()
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        using var bytes = await host.PostAsync([.. "{\"type\":\"message\",\"value\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        Assert.Equal(400, (int)bytes.StatusCode);

        var nested = new string('[', 5000) + new string(']', 5000);
        using var deep = await host.PostAsync($$"""{"type":"message","value":{{nested}}}""");
        Assert.Equal(400, (int)deep.StatusCode);
    }

    [Fact]
    public async Task A_body_over_one_megabyte_is_too_large_whether_its_length_is_told_or_not()
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        var body = $$"""{"type":"message","text":"{{new string('a', 1 << 20)}}"}""";
        using var told = await host.PostAsync(body);
        Assert.Equal(413, (int)told.StatusCode);

        using var request = new HttpRequestMessage(HttpMethod.Post, host.Messages) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = true;
        using var chunked = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(413, (int)chunked.StatusCode);
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_obstacle()
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        using var response = await host.PostAsync([.. Encoding.UTF8.Preamble, .. "{\"type\":\"typing\"}"u8]);
        Assert.Equal(200, (int)response.StatusCode);
    }

    [Fact]
    public async Task Expected_replies_come_in_the_answer_without_traces()
    {
        await using var host = await BotHost.StartAsync(async (turn, token) =>
        {
            await turn.SendActivityAsync("one", cancellationToken: token);
            await turn.SendActivityAsync((Activity)Activity.CreateTraceActivity("BotState", value: "secret"), token);
            await turn.SendActivityAsync("two", cancellationToken: token);
        });

        var replies = await host.AskAsync(Ask);

        Assert.Equal(["one", "two"], replies.Select(reply => (string?)reply!["text"]));
        Assert.All(replies, reply => Assert.Equal("u", (string?)reply!["recipient"]!["id"]));
    }

    [Fact]
    public async Task Turns_of_one_service_share_a_connector_client()
    {
        List<IConnectorClient?> used = [];
        await using var host = await BotHost.StartAsync((turn, _) =>
        {
            used.Add(turn.TurnState.Get<IConnectorClient>());
            return Task.CompletedTask;
        });
        foreach (var service in new[] { "http://localhost:1/a", "http://localhost:1/a", "http://localhost:1/b" })
            await host.AskAsync(Ask[..^1] + $",\"serviceUrl\":\"{service}\"}}");
        Assert.NotNull(used[0]);
        Assert.Same(used[0], used[1]);
        Assert.NotSame(used[0], used[2]);
    }

    [Fact]
    public async Task A_silent_bot_answers_an_empty_list()
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        Assert.Empty(await host.AskAsync(Ask));
    }

    [Fact]
    public async Task An_invoke_is_answered_with_status_and_body()
    {
        await using var host = await BotHost.StartAsync((turn, token) => turn.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 209, Body = new { Done = true } } }, token));
        using var response = await host.PostAsync("""{"type":"invoke","name":"adaptiveCard/action","channelId":"test"}""");
        Assert.Equal(209, (int)response.StatusCode);
        Assert.Equal("""{"done":true}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_not_implemented()
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        using var response = await host.PostAsync("""{"type":"invoke","name":"x","channelId":"test"}""");
        Assert.Equal(501, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_failing_bot_is_a_500_unless_the_adapter_knows_what_to_do()
    {
        await using var host = await BotHost.StartAsync((_, _) => throw new UnauthorizedAccessException("a file, not a caller"));
        using var failed = await host.PostAsync(Ask);
        Assert.Equal(500, (int)failed.StatusCode);

        host.Adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("sorry");
        Assert.Equal("sorry", (string?)Assert.Single(await host.AskAsync(Ask))!["text"]);
    }
}
