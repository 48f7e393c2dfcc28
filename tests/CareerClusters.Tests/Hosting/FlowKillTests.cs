using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace CareerClusters.Tests.Hosting;

/// <summary>The real program killed after every message of a flow that takes several: each goes on where it stood.</summary>
public sealed class FlowKillTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("my plan>visit the clinic>in two weeks>move the clinic>in one month>done 1", "Well done! \"Visit the clinic\" is done.")]
    [InlineData("my plan>visit the clinic>in two weeks>drop it>back>my plan", "1. Visit the clinic, by")]
    [InlineData("set a goal>be a nurse by june 2028>change my goal to be a vet>goal 1 done", "Your goal \"Be a vet\" is reached.")]
    [InlineData("something changed>i took auto tech and hated the oil but liked the computer part>all>forget the bikes>undo the rating>my history", "Finding faults with a computer, you liked it\nI keep only this")]
    [InlineData("something changed>i took auto tech and hated the oil but liked the computer part>2>1>my history", "Finding faults with a computer, you liked it")]
    [InlineData("plumber>talk on friday>3pm>yes>my plan", "1. Talk to someone about Plumbers, Pipefitters, and Steamfitters, Friday")]
    [InlineData("i talked to a nurse>i loved how she helped patients>not sure>look up night pay>yes>1>my history", "a talk about Registered Nurses. You were not sure. What surprised you: \"i loved how she helped patients\". To check: \"look up night pay\".")]
    [InlineData("my plan>visit the clinic in two weeks>no>share>add>1>leave out 1>add clinic>make the link>my data", "A counselor can see your card until")]
    public async Task Goes_on_where_it_stood(string inputs, string expected)
    {
        using var program = new ProgramProcess();
        await program.StartAsync();
        await HearAsync(program, WireActivity.Joined("joined"));
        var (last, sent) = ("", 0);
        foreach (var input in inputs.Split('>'))
        {
            last = await HearAsync(program, WireActivity.Message($"message-{++sent}", input));
            program.Kill();
            await program.StartAsync();
        }

        Assert.Contains(expected, last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_was_looked_at_before_a_kill_is_shared_after_it_and_ends_after_another()
    {
        using var program = new ProgramProcess();
        await program.StartAsync();
        await HearAsync(program, WireActivity.Joined("joined"));
        var sent = 0;
        foreach (var input in (string[])["my plan", "visit the clinic in two weeks", "no", "share", "add clinic"]) await SayAsync(input);
        await RestartAsync();
        var link = new Uri(Regex.Match(await SayAsync("make the link"), "/pages/[A-Za-z0-9_-]{43}").Value, UriKind.Relative);
        await RestartAsync();
        Assert.Contains("Visit the clinic, by", await program.Client.GetStringAsync(link, Token), StringComparison.Ordinal);
        await SayAsync("stop sharing");
        await RestartAsync();
        using var gone = await program.Client.GetAsync(link, Token);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, gone.StatusCode);

        Task<string> SayAsync(string text) => HearAsync(program, WireActivity.Message($"message-{++sent}", text));

        Task RestartAsync()
        {
            program.Kill();
            return program.StartAsync();
        }
    }

    private static async Task<string> HearAsync(ProgramProcess program, System.Text.Json.Nodes.JsonObject activity)
    {
        using var answer = await program.Client.PostAsJsonAsync("/api/messages", activity, Token);
        answer.EnsureSuccessStatusCode();
        return WireActivity.TextOf(await answer.Content.ReadAsStringAsync(Token));
    }
}
