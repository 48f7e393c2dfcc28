using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Connector;
using Microsoft.Extensions.Time.Testing;

namespace BotBuilder.Compat.Tests.Connector;

public class ConnectorRetryTests
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);

    [Theory]
    [InlineData(412, 4)]
    [InlineData(429, 4)]
    [InlineData(502, 4)]
    [InlineData(504, 4)]
    [InlineData(400, 1)]
    [InlineData(403, 1)]
    [InlineData(404, 1)]
    [InlineData(500, 1)]
    [InlineData(503, 1)]
    public async Task Only_what_channels_ask_to_retry_is_retried_and_not_for_ever(int status, int calls)
    {
        var waits = await WaitsAsync(() => new HttpResponseMessage((HttpStatusCode)status));
        Assert.Equal(calls, waits.Count);
    }

    [Fact]
    public async Task Waiting_grows_differs_and_all_together_ends_before_the_channel_gives_up()
    {
        var first = new HashSet<TimeSpan>();
        for (var i = 0; i < 8; i++)
        {
            var waits = await WaitsAsync(() => new HttpResponseMessage(HttpStatusCode.BadGateway));
            Assert.InRange(waits[^1], TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(10));
            first.Add(waits[1]);
        }

        Assert.True(first.Count > 1, "Eight bots that were refused at once all came back at the same moment.");
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(0, 0)]
    [InlineData(60, 3)]
    public async Task A_channel_that_says_when_to_come_back_is_obeyed_within_the_time_of_a_turn(int asked, int waited)
    {
        var waits = await WaitsAsync(() => new HttpResponseMessage(HttpStatusCode.TooManyRequests)
        {
            Headers = { RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(asked)) },
        });
        Assert.InRange(waits[1], TimeSpan.FromSeconds(waited), TimeSpan.FromSeconds(waited) + (2 * Step));
    }

    // When each call was made, counted from the first.
    private static async Task<List<TimeSpan>> WaitsAsync(Func<HttpResponseMessage> answer)
    {
        var time = new FakeTimeProvider();
        var start = time.GetUtcNow();
        var calls = new List<TimeSpan>();
        var run = ConnectorRetry.Create(time).ExecuteAsync(
            _ =>
            {
                calls.Add(time.GetUtcNow() - start);
                return ValueTask.FromResult(answer());
            },
            TestContext.Current.CancellationToken).AsTask();
        while (!run.IsCompleted)
        {
            var made = calls.Count;
            await Task.Yield();
            if (calls.Count == made && !run.IsCompleted) time.Advance(Step);
        }

        using var last = await run;
        return calls;
    }
}
