using CareerClusters.Tests.Hosting;
using Microsoft.Bot.Schema;

namespace CareerClusters.Tests.Dialogs;

/// <summary>
/// A conversation on one line, for tables: inputs are separated by <c>&gt;</c>, <c>[Label]</c> presses a button,
/// <c>{sketch}</c> rates twelve statements, anything else is typed.
/// </summary>
internal static class Played
{
    /// <summary>Answers that end in a first sketch: Advanced Manufacturing and Construction, level.</summary>
    public const string Sketch = "start>5>1>4>2>3>2>5>4>2>2>1>2";

    /// <summary>The answer to the last input holds every part of what is expected, parts separated by a bar.</summary>
    public static async Task ExpectAsync(TestBot bot, string inputs, string expected)
    {
        var last = await OnAsync(bot, inputs);
        foreach (var part in expected.Split('|')) Assert.True(last.Contains(part, StringComparison.Ordinal), $"'{part}' is not in the answer:\n{last}");
    }

    /// <summary>Greets as a new person, plays all inputs, and gives the answer to the last: its text, then its buttons.</summary>
    public static async Task<string> OnAsync(TestBot bot, string inputs)
    {
        BeSomebodyNew(bot);
        var last = Words(await bot.JoinAsync());
        foreach (var input in inputs.Replace("{sketch}", Sketch, StringComparison.Ordinal).Split('>', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) last = await SayAsync(bot, input);
        return last;
    }

    /// <summary>From now on a person speaks who never spoke before.</summary>
    public static void BeSomebodyNew(TestBot bot)
    {
        var person = Guid.NewGuid().ToString("N");
        bot.As = ("emulator", person, person);
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
