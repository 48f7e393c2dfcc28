using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace CareerClusters.Tests.Hosting;

/// <summary>
/// The real program in a process of its own, killed between and during messages. What was acknowledged is there after the
/// restart, and a message sent again because nothing was heard counts once.
/// </summary>
public sealed partial class KillTests : IAsyncLifetime
{
    private const int Seed = 20261119;
    private const int Kills = 12;

    // The first sketch comes after twelve answers, and then another question.
    private const int MostAnswers = 11;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly ProgramProcess program = new();
    private int sent;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => new(program.StartAsync());

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task No_acknowledged_answer_is_lost_and_none_counts_twice()
    {
        // The seed makes the delays repeatable, as far as a process killed at a moment can be.
        var random = new Random(Seed);
        var watch = Stopwatch.StartNew();
        await HearAsync(WireActivity.Joined(NextId()));
        Assert.Equal(1, Number(await HearAsync(WireActivity.Message(NextId(), "start"))));
        var answered = 0;
        for (var kill = 0; kill < Kills && answered < MostAnswers && watch.Elapsed < Limit; kill++)
        {
            for (var i = random.Next(2); i > 0; i--) Assert.Equal(++answered + 1, Number(await HearAsync(Answer())));
            if (answered == MostAnswers || random.Next(4) == 0) await KillBetweenAsync();
            else await KillDuringAsync(Answer(), TimeSpan.FromMilliseconds(random.Next(30)), ++answered + 1);
        }

        Assert.True(answered > 0);
        Assert.Contains($"Rated statements: {answered}.", await HearAsync(WireActivity.Message(NextId(), "my data")), StringComparison.Ordinal);
    }

    private async Task KillBetweenAsync()
    {
        program.Kill();
        await program.StartAsync();
    }

    private async Task KillDuringAsync(System.Text.Json.Nodes.JsonObject answer, TimeSpan delay, int next)
    {
        var sending = TryHearAsync(answer);
        await Task.WhenAny(sending, Task.Delay(delay, Token));
        program.Kill();
        var heard = await sending;
        await program.StartAsync();
        if (heard is not null) Assert.Equal(next, Number(heard));
        // A channel that heard nothing delivers again; it must make no difference to one that did hear.
        Assert.Equal(next, Number(await HearAsync(answer)));
    }

    private System.Text.Json.Nodes.JsonObject Answer() => WireActivity.Message(NextId(), sent % 3 == 0 ? "love it" : sent % 3 == 1 ? "not for me" : "like it");

    private string NextId() => $"a{++sent}";

    private async Task<string> HearAsync(System.Text.Json.Nodes.JsonObject activity) =>
        await TryHearAsync(activity) ?? throw new InvalidOperationException("The program did not answer.");

    private async Task<string?> TryHearAsync(System.Text.Json.Nodes.JsonObject activity)
    {
        try
        {
            using var answer = await program.Client.PostAsJsonAsync("/api/messages", activity, Token);
            return answer.StatusCode == HttpStatusCode.OK ? WireActivity.TextOf(await answer.Content.ReadAsStringAsync(Token)) : null;
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            return null;
        }
    }

    // The question asked, "7 of 12" or "14 of 30": its number is one more than the answers that counted.
    private static int Number(string reply) => Question().Match(reply) is { Success: true } question
        ? int.Parse(question.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)
        : throw new InvalidOperationException("No question was asked: " + reply);

    [GeneratedRegex(@"\b(\d+) of (?:12|30)\b")]
    private static partial Regex Question();
}
