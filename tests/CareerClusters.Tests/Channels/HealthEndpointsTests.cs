using System.Net;
using CareerClusters.Tests.Channels.Messages;

namespace CareerClusters.Tests.Channels;

public class HealthEndpointsTests
{
    [Fact]
    public async Task Is_ready_when_the_storage_answers() => Assert.Equal((HttpStatusCode.OK, """{"status":"ready"}"""), await AskAsync(_ => Task.FromResult(true)));

    [Fact]
    public async Task Is_unavailable_when_the_storage_says_no() =>
        Assert.Equal((HttpStatusCode.ServiceUnavailable, """{"status":"unavailable"}"""), await AskAsync(_ => Task.FromResult(false)));

    [Fact]
    public async Task Is_unavailable_when_the_storage_fails() =>
        Assert.Equal((HttpStatusCode.ServiceUnavailable, """{"status":"unavailable"}"""), await AskAsync(_ => throw new IOException("disk")));

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(Func<CancellationToken, Task<bool>> isReady)
    {
        await using var host = await LocalHost.StartAsync(isReady: isReady);
        using var answer = await host.Client.GetAsync("/health", TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
