using System.Text.Json;
using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Commands;

/// <summary>JSON lines in, JSON lines out.</summary>
public sealed class MatchCommandTests
{
    [Fact]
    public async Task Answers_line_for_line_in_order()
    {
        var answers = await AnswerAsync("""{"id":"one","text":"nurse"}""", """{"id":2,"text":"plumber","locale":"en"}""");
        Assert.Equal(["\"one\"", "2"], answers.Select(a => a.GetProperty("id").GetRawText()));
        Assert.Equal(["healthcare-human-services", "construction"], answers.Select(a => a.GetProperty("clusters")[0].GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Gives_all_clusters_and_at_most_fifty_occupations_best_first()
    {
        var answer = Assert.Single(await AnswerAsync("""{"id":"1","text":"registered nurse"}"""));
        Assert.Equal(["id", "abstain", "reason", "clusters", "occupations"], answer.EnumerateObject().Select(p => p.Name));
        Assert.False(answer.GetProperty("abstain").GetBoolean());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("reason").ValueKind);
        Assert.Equal(14, answer.GetProperty("clusters").EnumerateArray().Select(c => c.GetProperty("id").GetString()).Distinct().Count());
        Assert.Equal("29-1141.00", answer.GetProperty("occupations")[0].GetProperty("code").GetString());
        Assert.InRange(answer.GetProperty("occupations").GetArrayLength(), 1, 50);
        foreach (var list in new[] { "clusters", "occupations" })
        {
            var scores = answer.GetProperty(list).EnumerateArray().Select(c => c.GetProperty("score").GetDouble()).ToList();
            Assert.Equal(scores.OrderDescending(), scores);
        }
    }

    [Fact]
    public async Task Abstains_from_what_says_nothing()
    {
        var answer = Assert.Single(await AnswerAsync("""{"id":"1","text":"zxqv"}"""));
        Assert.True(answer.GetProperty("abstain").GetBoolean());
        Assert.Equal("not-understood", answer.GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("", "null")]
    [InlineData("secret", "null")]
    [InlineData("[\"secret\"]", "null")]
    [InlineData("""{"text":"secret"}""", "null")]
    [InlineData("""{"id":{"a":"secret"},"text":"secret"}""", "null")]
    [InlineData("""{"id":"7","text":["secret"]}""", "\"7\"")]
    [InlineData("""{"id":"7","locale":1,"text":"secret"}""", "\"7\"")]
    [InlineData("""{"id":"7"}""", "\"7\"")]
    [InlineData("""{"id":"7","interests":{"R":1}}""", "\"7\"")]
    [InlineData("""{"id":"7","interests":{"R":41,"I":1,"A":1,"S":1,"E":1,"C":1}}""", "\"7\"")]
    [InlineData("""{"id":"7","answers":{"secret":6}}""", "\"7\"")]
    [InlineData("""{"id":"7","answers":{"secret":1,"secret":2}}""", "\"7\"")]
    [InlineData("""{"id":"7","skills":{"secret":"5"}}""", "\"7\"")]
    public async Task Says_what_is_wrong_without_repeating_it_and_goes_on(string line, string id)
    {
        var answers = await AnswerAsync(line, """{"id":"next","text":"nurse"}""");
        Assert.Equal(id, answers[0].GetProperty("id").GetRawText());
        var error = answers[0].GetProperty("error").GetString()!;
        Assert.EndsWith(".", error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error, StringComparison.Ordinal);
        Assert.Equal("next", answers[1].GetProperty("id").GetString());
    }

    private static async Task<List<JsonElement>> AnswerAsync(params string[] lines)
    {
        var output = new StringWriter();
        await MatchCommand.RunAsync(TestBot.Content.Value.Guidance, new StringReader(string.Join('\n', lines) + "\n"), output, CancellationToken.None);
        var written = output.ToString();
        Assert.EndsWith("\n", written, StringComparison.Ordinal);
        return [.. written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }
}
