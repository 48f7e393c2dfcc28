using BenchmarkDotNet.Attributes;

namespace CareerClusters.Benchmarks.Engine;

/// <summary>Whole turns, from the message to its replies in the database.</summary>
public class TurnBenchmarks : IAsyncDisposable
{
    // From the greeting to the second statement.
    private static readonly string[] Opening = ["hi", "start", "like it"];

    private HostedBot bot = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        bot = new HostedBot();
        var reply = "";
        foreach (var text in Opening) reply = await bot.SayAsync(text);
        if (!reply.StartsWith("2 of 12", StringComparison.Ordinal))
            throw new InvalidOperationException($"The conversation does not stand at the second statement: {reply}");
    }

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A statement is answered, then taken back: two turns that leave the conversation where it was.</summary>
    [Benchmark(OperationsPerInvoke = 2)]
    public async Task<string> AnswerAStatement()
    {
        await bot.SayAsync("love it");
        return await bot.SayAsync("back");
    }

    /// <summary>A question in between is answered and the open one asked again.</summary>
    [Benchmark]
    public Task<string> AskInBetween() => bot.SayAsync("what does a plumber earn?");
}
