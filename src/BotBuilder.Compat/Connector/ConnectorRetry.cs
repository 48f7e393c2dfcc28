using System.Net;
using Polly;
using Polly.Retry;

namespace Microsoft.Bot.Connector;

/// <summary>When a call to a channel is tried again: on the statuses that channels ask to retry, and no others.</summary>
internal static class ConnectorRetry
{
    // A turn has 10 to 15 s before the channel delivers it again, so all waiting together stays well below that.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    internal static ResiliencePipeline<HttpResponseMessage> Create(TimeProvider time) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = static outcome => ValueTask.FromResult(outcome.Outcome.Result?.StatusCode is
                    HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests
                    or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout),
                MaxRetryAttempts = 3,
                Delay = TimeSpan.FromMilliseconds(400),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                MaxDelay = LongestWait,
                DelayGenerator = outcome => ValueTask.FromResult(RetryAfter(outcome.Outcome.Result, time)),
            })
            .Build();

    private static TimeSpan? RetryAfter(HttpResponseMessage? response, TimeProvider time)
    {
        var header = response?.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date - time.GetUtcNow());
        if (wait is null) return null;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait;
    }
}
