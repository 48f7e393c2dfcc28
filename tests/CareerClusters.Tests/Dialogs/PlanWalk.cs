using System.Globalization;
using System.Text.RegularExpressions;
using CareerClusters.Bot.Reminders;
using CareerClusters.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CareerClusters.Tests.Dialogs;

/// <summary>
/// Somebody who does at random what can be done to a plan and its goals, beside a plan of the test's own: after each step of the walk the bot must
/// show the same plan and goals, and must have brought the reminders that were due, at their hour and once.
/// </summary>
internal sealed partial class PlanWalk(TestBot bot, int seed)
{
    private const int ReminderHour = 16;
    private const int MostOpen = 5;
    private const int MostGoals = 3;

    private readonly Random random = new(seed);
    private readonly SortedDictionary<int, Step> plan = [];
    private readonly SortedDictionary<int, (string Text, bool Reached)> goals = [];
    private int added, set;

    /// <summary>What was said and done, for the message of a failure.</summary>
    public List<string> Story { get; } = [$"seed {seed}"];

    private DateTime Now => bot.Time.GetUtcNow().DateTime;

    /// <summary>Walks.</summary>
    public async Task WalkAsync(int turns)
    {
        await bot.JoinAsync();
        await AddAsync();
        for (var turn = 0; turn < turns; turn++)
        {
            var open = plan.Where(s => !s.Value.Done).Select(s => s.Key).ToList();
            var number = open.Count > 0 ? open[random.Next(open.Count)] : 0;
            await (random.Next(11) switch
            {
                < 3 when open.Count < MostOpen => AddAsync(),
                3 when number > 0 => ChangeAsync($"done {number}", number, s => s with { Done = true }),
                4 when number > 0 => ChangeAsync($"drop {number}", number, _ => null),
                5 when number > 0 => MoveAsync(number),
                6 => RestartAsync(),
                7 => SetGoalAsync(),
                8 when goals.Count > 0 => ChangeGoalAsync(goals.Keys.ElementAt(random.Next(goals.Count))),
                _ => WaitAsync(),
            });
            await CheckAsync();
        }
    }

    private async Task AddAsync()
    {
        var (words, due) = Day();
        var text = $"Visit place{++added}q";
        var answer = await SayAsync(plan.Count == 0 ? $"add {text} to my plan {words}" : $"{text} {words}");
        var step = new Step(text, due, false, false, null);
        if (answer.Contains("[Yes, remind me]", StringComparison.Ordinal))
        {
            var wanted = random.Next(3) > 0;
            await SayAsync(wanted ? "yes" : "no");
            step = step with { Remind = wanted };
        }

        plan[added] = step with { At = MomentOf(step) };
    }

    private async Task MoveAsync(int number)
    {
        var (words, due) = Day();
        await ChangeAsync($"move {number} to {words}", number, s => s with { Due = due });
    }

    private async Task ChangeAsync(string says, int number, Func<Step, Step?> change)
    {
        var before = plan[number];
        await SayAsync(says);
        if (change(before) is not { } after) plan.Remove(number);
        else plan[number] = after with { At = after.Done ? null : after.Due == before.Due ? before.At : MomentOf(after) };
        // What changes nothing, such as a move to the same day, is nothing to take back.
        if (random.Next(4) > 0 || change(before) == before) return;
        Assert.Contains("I took that back", await SayAsync("back"), StringComparison.Ordinal);
        plan[number] = before with { At = before.At is null ? null : MomentOf(before) };
    }

    /// <summary>A fourth makes one of the three go, or none.</summary>
    private async Task SetGoalAsync()
    {
        var text = $"Reach dream{++set}q";
        var open = goals.Where(g => !g.Value.Reached).Select(g => g.Key).ToList();
        await SayAsync(random.Next(2) > 0 ? $"my goal is to {text}" : $"goal: {text}");
        if (open.Count == MostGoals)
        {
            var goes = random.Next(3) > 0 ? open[random.Next(open.Count)] : 0;
            await SayAsync(goes > 0 ? $"drop goal {goes}" : "keep all three");
            if (goes == 0)
            {
                set--;
                return;
            }

            goals.Remove(goes);
        }

        goals[set] = (text, false);
    }

    private async Task ChangeGoalAsync(int number)
    {
        var before = goals[number];
        var way = random.Next(3);
        if (way == 0) await SayAsync($"drop goal {number}");
        else if (before.Reached) return;
        else await SayAsync(way == 1 ? $"goal {number} done" : $"change goal {number} to {before.Text} twice");
        if (way == 0) goals.Remove(number);
        else goals[number] = way == 1 ? (before.Text, true) : ($"{before.Text} twice", false);
        if (random.Next(3) > 0) return;
        Expect((await SayAsync("back")).Contains("I took that back", StringComparison.Ordinal), "a change of a goal is taken back");
        goals[number] = before;
    }

    private async Task RestartAsync()
    {
        Story.Add("(restart)");
        await bot.RestartAsync();
    }

    private async Task WaitAsync()
    {
        var hours = random.Next(1, 40);
        Story.Add($"({hours} hours)");
        bot.Time.Advance(TimeSpan.FromHours(hours));
        var night = Now.Hour is < ReminderTimes.FirstHour or >= ReminderTimes.LastHour;
        var due = night ? [] : plan.Where(s => s.Value.At <= Now).Select(s => s.Key).ToList();
        var before = bot.Outgoing.Activities.Count;
        var brought = await bot.Services.GetRequiredService<ReminderDelivery>().DeliverAsync(TestContext.Current.CancellationToken);
        Expect(due.Count == brought, $"{brought} reminders came and not {due.Count}");
        foreach (var sent in bot.Outgoing.Activities.Skip(before)) Expect(!PlaceName().IsMatch(sent.ToJsonString()), $"a reminder tells what it is about: {sent}");
        foreach (var number in due) plan[number] = plan[number] with { At = null };
    }

    private async Task CheckAsync()
    {
        var page = await SayAsync("my plan");
        if (plan.Count + goals.Count > 0) page = await SayAsync("show all steps");
        var wished = goals.Select(g => $"Goal {g.Key}: {g.Value.Text}{(g.Value.Reached ? " (reached)" : "")}").Order();
        Expect(wished.SequenceEqual(ListedGoals().Matches(page).Select(m => m.Value).Order()), $"the goals should be {string.Join(", ", wished)}");
        var shown = Listed().Matches(page).ToDictionary(
            m => int.Parse(m.Groups["number"].Value, CultureInfo.InvariantCulture), m => (Text: m.Groups["text"].Value, End: m.Groups["rest"].Value));
        foreach (var (number, step) in plan.Where(s => !s.Value.Done))
        {
            var rest = step.Due is { } due ? $", by {due.ToString("dddd, MMMM d", CultureInfo.InvariantCulture)}" : "";
            Expect(shown.TryGetValue(number, out var line) && line.Text == step.Text && line.End == rest, $"step {number} should be '{step.Text}{rest}'");
        }

        foreach (var (number, line) in shown) Expect(plan.TryGetValue(number, out var step) && step.Text == line.Text && step.Done == (line.End == " (done)"), $"step {number} is not of the plan");
    }

    private Task<string> SayAsync(string words)
    {
        Story.Add(words);
        return Played.SayAsync(bot, words);
    }

    private void Expect(bool holds, string what) => Assert.True(holds, $"{what}\n  at {Now:ddd d MMM HH:mm}, after: {string.Join(" | ", Story)}");

    /// <summary>A day as somebody says it.</summary>
    private (string Words, DateOnly? Due) Day()
    {
        var today = DateOnly.FromDateTime(Now);
        var days = random.Next(2, 40);
        var later = today.AddDays(days);
        return random.Next(5) switch
        {
            0 => ("by tomorrow", today.AddDays(1)),
            1 => ("today", today),
            2 => ($"in {days} days", later),
            3 => ($"by {later.ToString("MMMM d", CultureInfo.InvariantCulture)}", later),
            _ => ("in two weeks", today.AddDays(14)),
        };
    }

    /// <summary>When its reminder comes: the day before at four, unless that has passed.</summary>
    private DateTime? MomentOf(Step step) =>
        step is { Remind: true, Due: { } due } && due.AddDays(-1).ToDateTime(new TimeOnly(ReminderHour, 0)) is var at && at > Now ? at : null;

    private sealed record Step(string Text, DateOnly? Due, bool Done, bool Remind, DateTime? At);

    [GeneratedRegex(@"^(?<number>\d+)\. (?<text>Visit place\d+q)(?<rest>.*)$", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^Goal \d+: .*$", RegexOptions.Multiline)]
    private static partial Regex ListedGoals();

    [GeneratedRegex(@"place\d+q", RegexOptions.IgnoreCase)]
    private static partial Regex PlaceName();
}
