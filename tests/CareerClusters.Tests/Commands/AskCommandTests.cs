using System.Text.Json;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Tests.Commands;

public sealed class AskCommandTests
{
    private static readonly StartUpContent Content = StartUpContent.Read(ContentFolders.Find());

    [Fact]
    public async Task Takes_the_inventory_to_its_end_line_by_line()
    {
        var index = Content.Guidance.Catalog.Content.Statements.ToDictionary(s => s.Id);
        var (answers, stop) = (new Dictionary<string, int>(), false);
        while (!stop)
        {
            var reply = (await AskAsync(JsonSerializer.Serialize(new { id = answers.Count, answers }))).Single();
            Assert.Equal(answers.Count, reply.GetProperty("id").GetInt32());
            stop = reply.GetProperty("stop").GetBoolean();
            if (reply.GetProperty("next").GetString() is not { } next || stop) break;
            Assert.Equal("still-open", reply.GetProperty("why").GetString());
            Assert.True(answers.TryAdd(next, index[next].Area == InterestArea.Social ? 5 : index[next].Area == InterestArea.Artistic ? 4 : 1 + (next.Sum(c => c) % 3)), next);
        }

        Assert.InRange(answers.Count, InterestInventory.FirstSketchCount, InterestInventory.FullCount);
    }

    [Fact]
    public async Task Goes_on_after_a_line_that_cannot_be_read()
    {
        var replies = await AskAsync("{\"id\":\"a\",\"answers\":{\"weld-bridge\":9}}\nnonsense\n{\"id\":\"b\",\"answers\":{}}");

        Assert.Equal(3, replies.Count);
        Assert.Equal("a", replies[0].GetProperty("id").GetString());
        Assert.Contains("1 to 5", replies[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.True(replies[1].TryGetProperty("error", out _));
        Assert.Equal("b", replies[2].GetProperty("id").GetString());
        Assert.NotNull(replies[2].GetProperty("next").GetString());
    }

    private static async Task<List<JsonElement>> AskAsync(string lines)
    {
        using var output = new StringWriter();
        await AskCommand.RunAsync(Content.Guidance, new StringReader(lines), output, TestContext.Current.CancellationToken);
        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }
}
