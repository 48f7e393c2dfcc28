using System.Globalization;
using CareerClusters.Tests.Hosting;
using Microsoft.Bot.Schema;

namespace CareerClusters.Tests.Transcripts;

/// <summary>
/// A written conversation: lines that begin with <c>#</c> say what it shows, those that begin with <c>user:</c> or <c>*</c> are put in, the others
/// are what the bot answered.
/// </summary>
internal sealed class Transcript(string written)
{
    /// <summary>How long a person takes: nobody answers in no time, and the bot notices.</summary>
    private static readonly TimeSpan Thinking = TimeSpan.FromSeconds(3);

    /// <summary>Where the conversations are.</summary>
    public static string Folder { get; } = Path.Combine(ContentFolders.Find().Root, "tests", "CareerClusters.Tests", "Transcripts");

    /// <summary>Whether a run writes the answers anew; the diff is the review.</summary>
    public static bool Rewrites { get; } = Environment.GetEnvironmentVariable("REWRITE_TRANSCRIPTS") == "1";

    /// <summary>Names of all conversations, those of one channel's own left out.</summary>
    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.chat").Select(f => Path.GetFileNameWithoutExtension(f)).Where(n => !n.Contains('.', StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>All of it.</summary>
    public string Written { get; } = written.ReplaceLineEndings("\n");

    /// <summary>Its beginning: what it shows.</summary>
    public string Comments => string.Concat(Written.Split('\n').TakeWhile(l => l.StartsWith('#')).Select(l => l + "\n"));

    /// <summary>Each input with what was answered.</summary>
    public IReadOnlyList<string> Turns
    {
        get
        {
            var turns = new List<string>();
            foreach (var line in Written[Comments.Length..].Split('\n', StringSplitOptions.RemoveEmptyEntries))
                if (IsInput(line)) turns.Add(line + "\n");
                else turns[^1] += line + "\n";
            return turns;
        }
    }

    /// <summary>Where a conversation is written.</summary>
    public static string PathOf(string name) => Path.Combine(Folder, name + ".chat");

    /// <summary>The conversation of that name.</summary>
    public static Transcript Read(string name) => new(File.ReadAllText(PathOf(name)));

    /// <summary>Holds it anew with a bot of its own, and gives its turns.</summary>
    /// <param name="style">How the person's channel is named and shows what it gets.</param>
    /// <param name="restarts">Whether the program ends after every turn and starts anew.</param>
    public async Task<IReadOnlyList<string>> HoldAsync(ChannelStyle style, bool restarts = false)
    {
        await using var bot = new TestBot();
        bot.As = bot.As with { Channel = style.Channel };
        var held = new List<string>();
        IReadOnlyList<CardAction> earlier = [];
        foreach (var input in Turns.Select(t => t[..t.IndexOf('\n', StringComparison.Ordinal)]))
        {
            bot.Time.Advance(Thinking);
            var before = bot.Buttons;
            var replies = await PlayAsync(bot, input, earlier);
            if (restarts) await bot.RestartAsync();
            // A stale press takes a button of the question before the one that waits.
            if (!ReferenceEquals(before, bot.Buttons)) earlier = before;
            held.Add(string.Concat(replies.Select(r => $"bot: {string.Join("\n     ", style.Show(r))}\n").Prepend(input + "\n")));
        }

        return held;
    }

    private static bool IsInput(string line) => line.StartsWith("user:", StringComparison.Ordinal) || line.StartsWith('*');

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
                bot.Time.Advance(TimeSpan.FromDays(int.Parse(rest, CultureInfo.InvariantCulture)));
                return [];
            case "*hours-later":
                bot.Time.Advance(TimeSpan.FromHours(int.Parse(rest, CultureInfo.InvariantCulture)));
                return [];
            case "*reminders":
                return await ReminderTurns.DeliverAsync(bot);
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
}
