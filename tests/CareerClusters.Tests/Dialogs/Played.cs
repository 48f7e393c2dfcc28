using System.Globalization;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Tests.Hosting;
using Microsoft.Bot.Schema;

namespace CareerClusters.Tests.Dialogs;

/// <summary>
/// A conversation on one line, for tables: inputs are separated by <c>&gt;</c>, <c>[Label]</c> presses a button,
/// <c>{sketch}</c> rates twelve statements by one taste, <c>{level}</c> does so until two clusters are level, and <c>{1}</c> to <c>{3}</c> then name the
/// clusters that matched; anything else is typed.
/// </summary>
internal static class Played
{
    private const int Matches = 3;
    private const int Sketch = 12;
    private static readonly IReadOnlyList<InterestStatement> Statements = CatalogReader.Read(ContentFolders.Find().Catalog).Catalog!.Content.Statements;

    /// <summary>The answer to the last input holds every part of what is expected, parts separated by a bar.</summary>
    public static async Task ExpectAsync(TestBot bot, string inputs, string expected)
    {
        var (last, names) = await PlayAsync(bot, inputs);
        foreach (var part in expected.Split('|'))
            Assert.True(last.Contains(Named(part, names), StringComparison.Ordinal), $"'{Named(part, names)}' is not in the answer:\n{last}");
    }

    /// <summary>Greets as a new person, plays all inputs, and gives the answer to the last: its text, then its buttons.</summary>
    public static async Task<string> OnAsync(TestBot bot, string inputs) => (await PlayAsync(bot, inputs)).Last;

    private static async Task<(string Last, IReadOnlyList<string> Names)> PlayAsync(TestBot bot, string inputs)
    {
        BeSomebodyNew(bot);
        var last = Words(await bot.JoinAsync());
        IReadOnlyList<string> names = [];
        foreach (var input in inputs.Split('>', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            last = input switch
            {
                "{sketch}" => await RateAsync(bot, Taste),
                "{level}" => await LevelAsync(bot),
                _ => await SayAsync(bot, Named(input, names)),
            };
            if (input is "{sketch}" or "{level}") names = [.. bot.Buttons.Take(Matches).Select(b => b.Title!)];
        }

        return (last, names);
    }

    /// <summary>Rates at random, the same on every run, until two clusters come out level.</summary>
    private static async Task<string> LevelAsync(TestBot bot)
    {
        var random = new Random(1);
        for (var people = 0; people < 50; people++)
        {
            BeSomebodyNew(bot);
            await bot.JoinAsync();
            var last = await RateAsync(bot, _ => random.Next(5) + 1);
            if (last.Contains("[Ask me that question]", StringComparison.Ordinal)) return last;
        }

        throw new InvalidOperationException("Nobody had two level clusters.");
    }

    private static async Task<string> RateAsync(TestBot bot, Func<InterestStatement, int> answer)
    {
        var last = await SayAsync(bot, "start");
        for (var asked = 0; asked < Sketch; asked++)
        {
            var statement = Statements.Single(s => last.Contains(s.Text.En, StringComparison.Ordinal));
            last = await SayAsync(bot, answer(statement).ToString(CultureInfo.InvariantCulture));
        }

        return last;
    }

    /// <summary>Someone for the arts, and then for selling: nothing is level with the first.</summary>
    private static int Taste(InterestStatement statement) =>
        statement.ClusterLoadings.ContainsKey("arts-entertainment-design") ? 5
        : statement.Area == InterestArea.Artistic || statement.ClusterLoadings.ContainsKey("marketing-sales") ? 4
        : 1 + (statement.Id.Sum(c => c) % 3);

    private static string Named(string text, IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++) text = text.Replace($"{{{i + 1}}}", names[i], StringComparison.Ordinal);
        return text;
    }

    /// <summary>From now on a person speaks who never spoke before.</summary>
    public static void BeSomebodyNew(TestBot bot)
    {
        var person = Guid.NewGuid().ToString("N");
        bot.As = (bot.As.Channel, person, person);
    }

    /// <summary>One input.</summary>
    public static async Task<string> SayAsync(TestBot bot, string input)
    {
        if (!input.StartsWith('[')) return Words(await bot.SayAsync(input));
        var label = input.Trim('[', ']');
        Assert.True(bot.Buttons.Any(b => b.Title == label), $"No button [{label}] among {Labels(bot)}.");
        return Words(await bot.PressAsync(label));
    }

    /// <summary>The buttons that wait.</summary>
    public static string Labels(TestBot bot) => string.Join(' ', bot.Buttons.Select(b => $"[{b.Title}]"));

    private static string Words(IReadOnlyList<Activity> replies)
    {
        var buttons = (replies.Count > 0 ? replies[^1].SuggestedActions?.Actions : null) ?? [];
        return $"{TestBot.Text(replies)}\n{string.Join(' ', buttons.Select(b => $"[{b.Title}]"))}";
    }
}

/// <summary>One program for all rows of a table; each row is a person of its own.</summary>
public sealed class SharedBot : IAsyncDisposable
{
    public TestBot Bot { get; } = new();

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}
