using System.Collections.Concurrent;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Tests.Hosting;
using Microsoft.Bot.Schema;

namespace CareerClusters.Tests.Dialogs;

/// <summary>Conversations nobody planned: whatever is pressed or typed, there is an answer, and a way on. A seed makes the same conversation again.</summary>
public sealed class RandomWalkTests
{
    private const int Seeds = 10;
    private const int ConversationsPerSeed = 30;
    private const int Turns = 40;
    private const int MostOptions = 5;
    private const int LongestReply = 2500;

    private static readonly string[] Junk =
    [
        "", " ", "?", "asdf", "flurble wug", "i dont know what to do", "ok", "yes", "no", "{{ name }}", "{% if %}", "<b>hi</b>", "'; drop table", "🙂",
        "what", "why", "why 2", "not number 1", "bring it back", "0", "-3", "99", "2.5", "the second one", "the last one", "next", "more",
    ];

    private static readonly string[] Topics =
    [
        "nurse", "plumber", "what does a welder earn?", "what do game designers do all day", "how do i become a pilot", "registered nurses",
        "construction", "arts", "is there a future in farming", "nurse vs doctor", "what is a career cluster?", "list all clusters", "coder",
        "ask ms ortiz by friday", "next friday", "in two weeks", "december 4", "yesterday", "art and math", "i like cooking", "job in mind",
        "my plan", "my goals", "set a goal", "my goal is to become a nurse by june", "goal: finish my resume", "mi meta es ser maestra", "goal 1 done", "drop my goal", "change my goal to become a vet", "i dont have a goal", "my matches", "programs", "talk to professionals", "skills", "what i like",
    ];

    private static readonly string[] Commands =
    [
        "help", "menu", "back", "back", "back", "skip", "skip", "start over", "stop", "my data", "delete my data", "talk to a person", "español",
        "english", "hi", "atrás", "menú",
    ];

    private static readonly string[] Deleted = ["Done. All I had", "Listo. Borré todo"];

    [Fact]
    public async Task Never_ends_in_silence_or_a_dead_end()
    {
        var findings = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(Enumerable.Range(1, Seeds), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (seed, _) =>
        {
            await using var bot = new TestBot();
            for (var number = 0; number < ConversationsPerSeed; number++)
            {
                bot.As = ("emulator", $"walk-{number}", $"walker-{number}");
                await WalkAsync(bot, (seed * 1000) + number, findings);
            }
        });
        Assert.True(findings.IsEmpty, string.Join("\n\n", findings.Order()));
    }

    private static async Task WalkAsync(TestBot bot, int seed, ConcurrentQueue<string> findings)
    {
        var random = new Random(seed);
        var said = new List<string>();
        await bot.JoinAsync();
        for (var turn = 0; turn < Turns; turn++)
        {
            var (activity, words) = Next(bot, random);
            said.Add(words);
            string? wrong;
            try
            {
                wrong = WrongWith(await bot.SendAsync(activity));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                wrong = $"{e.GetType().Name}: {e.Message}";
            }

            if (wrong is null) continue;
            findings.Enqueue($"{wrong}\n  in conversation {seed}, after: {string.Join(" | ", said)}");
            return;
        }
    }

    private static (Activity Activity, string Words) Next(TestBot bot, Random random)
    {
        var buttons = bot.Buttons;
        var button = buttons.Count > 0 ? buttons[random.Next(buttons.Count)] : null;
        var way = random.Next(20);
        if (button is not null && way < 10) return (bot.Press(button), $"[{button.Title}]");
        var text = way switch
        {
            < 13 when button is not null => button.Title!.ToLowerInvariant(),
            < 14 => (random.Next(6) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
            < 16 => Commands[random.Next(Commands.Length)],
            < 18 => Topics[random.Next(Topics.Length)],
            _ => Junk[random.Next(Junk.Length)],
        };
        return (bot.Message(text), text);
    }

    private static string? WrongWith(IReadOnlyList<Activity> replies)
    {
        if (replies.Count == 0) return "No answer.";
        foreach (var reply in replies)
        {
            var text = reply.Text ?? "";
            if (text.Length == 0) return "An empty answer.";
            if (text.Contains("{{", StringComparison.Ordinal) && !text.Contains("{{ name }}", StringComparison.Ordinal)) return $"An open placeholder: {text}";
            // A person's data are shown in full, however long they are.
            if (text.Length >= LongestReply && !text.Contains("word for word", StringComparison.Ordinal) && !text.Contains("palabra por palabra", StringComparison.Ordinal)) return $"An answer of {text.Length} characters: {text[..80]}";
        }

        var last = replies[^1];
        var buttons = last.SuggestedActions?.Actions ?? [];
        // After everything is deleted nothing waits.
        if (buttons.Count == 0 && !Deleted.Any((last.Text ?? "").StartsWith)) return $"No button below: {last.Text}";
        var options = buttons.Count(b => ButtonPress.Read(b.Value)?.Choice is not null);
        if (options > MostOptions) return $"{options} options below: {last.Text}";
        if (buttons.Select(b => b.Title).Distinct().Count() < buttons.Count) return $"Two buttons of one name: {string.Join(' ', buttons.Select(b => $"[{b.Title}]"))}";
        return null;
    }
}
