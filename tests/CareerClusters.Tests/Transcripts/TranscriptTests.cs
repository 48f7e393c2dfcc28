using System.Text;
using CareerClusters.Tests.Hosting;
using Microsoft.Bot.Schema;

namespace CareerClusters.Tests.Transcripts;

/// <summary>
/// Whole conversations through the real container. A <c>.chat</c> file holds lines that begin with <c>user:</c> and what
/// the bot answered; <c>REWRITE_TRANSCRIPTS=1</c> writes the answers anew, and the diff is the review.
/// </summary>
public sealed class TranscriptTests
{
    private static readonly string Folder = Path.Combine(ContentFolders.Find().Root, "tests", "CareerClusters.Tests", "Transcripts");

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Folder, "*.chat").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_at_least_ten_conversations() => Assert.True(Files.Count >= 10);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_conversation_goes_as_written(string name)
    {
        var path = Path.Combine(Folder, name + ".chat");
        var written = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var held = await HoldAsync(written.Split('\n').Where(IsInput));
        if (Environment.GetEnvironmentVariable("REWRITE_TRANSCRIPTS") == "1")
            await File.WriteAllTextAsync(path, Comments(written) + held, TestContext.Current.CancellationToken);
        else
            Assert.Equal(written, Comments(written) + held);
    }

    private static bool IsInput(string line) => line.StartsWith("user:", StringComparison.Ordinal) || line.StartsWith('*');

    private static string Comments(string written) =>
        string.Concat(written.Split('\n').TakeWhile(l => l.StartsWith('#')).Select(l => l + "\n"));

    private static async Task<string> HoldAsync(IEnumerable<string> inputs)
    {
        await using var bot = new TestBot();
        var held = new StringBuilder();
        IReadOnlyList<CardAction> earlier = [];
        foreach (var input in inputs)
        {
            held.Append(input).Append('\n');
            var before = bot.Buttons;
            var replies = await PlayAsync(bot, input, earlier);
            // A stale press takes a button of the question before the one that waits.
            if (!ReferenceEquals(before, bot.Buttons)) earlier = before;
            foreach (var reply in replies) Write(held, reply);
        }

        return held.ToString();
    }

    private static async Task<IReadOnlyList<Activity>> PlayAsync(TestBot bot, string input, IReadOnlyList<CardAction> earlier)
    {
        var words = input.Split(' ', 2);
        var rest = words.Length > 1 ? words[1] : "";
        switch (words[0])
        {
            case "user:":
                return rest.StartsWith('[') ? await bot.PressAsync(rest.Trim('[', ']')) : await bot.SayAsync(rest);
            case "*join":
                return await bot.JoinAsync();
            case "*press-earlier":
                return await bot.SendAsync(bot.Press(earlier.First(b => b.Title == rest)));
            case "*restart":
                await bot.RestartAsync();
                return [];
            case "*days-later":
                bot.Time.Advance(TimeSpan.FromDays(int.Parse(rest, System.Globalization.CultureInfo.InvariantCulture)));
                return [];
            case "*other-device":
                bot.As = (bot.As.Channel, rest, rest);
                return [];
            case "*new-conversation":
                bot.As = bot.As with { Conversation = rest };
                return await bot.JoinAsync();
            default:
                throw new FormatException($"A transcript cannot '{input}'.");
        }
    }

    private static void Write(StringBuilder held, Activity reply)
    {
        var lines = (reply.Text ?? "").Split('\n').ToList();
        if (reply.SuggestedActions?.Actions is { Count: > 0 } buttons) lines.Add(string.Join(' ', buttons.Select(b => $"[{b.Title}]")));
        held.Append("bot: ").AppendJoin("\n     ", lines).Append('\n');
    }
}
