using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CareerClusters.Tests.Hosting;

/// <summary>The real program killed in the middle of moving a person to another device: they are moved wholly or not at all.</summary>
public sealed partial class ResumeCodeKillTests : IAsyncLifetime
{
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
    public async Task A_program_killed_between_and_during_the_move_moves_the_person_once()
    {
        await HearAsync("laptop", "start");
        await HearAsync("laptop", "start");
        await HearAsync("laptop", "love it");
        var code = Shown().Match(await HearAsync("laptop", "code")).Groups[1].Value;
        await HearAsync("phone", "start");
        await HearAsync("phone", "start");
        await HearAsync("phone", "hate it");
        await HearAsync("phone", "like it");
        await KillAsync();
        Assert.Contains("I can only keep one set", await HearAsync("phone", code), StringComparison.Ordinal);
        await KillAsync();

        var bring = Message("phone", "bring");
        var sending = TryHearAsync(bring);
        await Task.WhenAny(sending, Task.Delay(TimeSpan.FromMilliseconds(8), Token));
        program.Kill();
        await sending;
        await program.StartAsync();
        // A channel that heard nothing delivers again.
        Assert.StartsWith("It worked.", await TryHearAsync(bring), StringComparison.Ordinal);
        Assert.Contains("Rated statements: 1.", await HearAsync("phone", "my data"), StringComparison.Ordinal);
        Assert.Contains("Rated statements: 1.", await HearAsync("laptop", "my data"), StringComparison.Ordinal);
    }

    private async Task KillAsync()
    {
        program.Kill();
        await program.StartAsync();
    }

    private JsonObject Message(string device, string text)
    {
        var message = WireActivity.Message($"a{++sent}", text);
        message["from"]!["id"] = device;
        message["conversation"]!["id"] = device;
        return message;
    }

    private async Task<string> HearAsync(string device, string text) =>
        await TryHearAsync(Message(device, text)) ?? throw new InvalidOperationException("The program did not answer.");

    private async Task<string?> TryHearAsync(JsonObject activity)
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

    [GeneratedRegex("Your code: ([a-z]+ [a-z]+ [a-z]+ [0-9]{4})")]
    private static partial Regex Shown();
}
