using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies.Content;
using CareerClusters.Tests.Hosting;
using CareerClusters.Tests.Replies.Content;
using Microsoft.Bot.Schema;

namespace CareerClusters.Tests.Dialogs;

/// <summary>What a person types means one button: those offered together share no label and no other form.</summary>
public sealed class OfferedButtonsTests
{
    [Fact]
    public async Task No_two_buttons_offered_together_share_a_word()
    {
        await using var bot = new TestBot();
        var shared = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var inputs in CommandsTests.Questions.Select(q => q.Data.Item2).Append("my plan>call mom today>menu").Append("construction>programs>menu"))
        {
            await Played.OnAsync(bot, inputs);
            Compare(bot.Buttons, shared);
            // One step further from each button as well.
            foreach (var label in bot.Buttons.Select(b => b.Title!).ToList())
            {
                await Played.OnAsync(bot, inputs);
                await bot.PressAsync(label);
                Compare(bot.Buttons, shared);
            }
        }

        AllContent.Nothing(shared);
    }

    [Fact]
    public void The_words_of_commands_mean_one_command()
    {
        var forms = AllContent.Buttons.Where(b => b.Key.StartsWith("commands.", StringComparison.Ordinal))
            .SelectMany(b => FormsOf(b).Select(form => (form, b.Key))).GroupBy(f => f.form).Where(g => g.Select(f => f.Key).Distinct().Count() > 1);
        AllContent.Nothing(forms.Select(g => $"'{g.Key}' is {string.Join(" and ", g.Select(f => f.Key).Distinct())}"));
    }

    private static void Compare(IReadOnlyList<CardAction> buttons, SortedSet<string> shared)
    {
        var all = buttons.Select(b => (b.Title, Press: ButtonPress.Read(b.Value)!)).Select(b => (b.Title, b.Press, Forms: Forms(b.Title!, b.Press))).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            for (var j = i + 1; j < all.Count; j++)
            {
                foreach (var form in all[i].Forms.Intersect(all[j].Forms))
                    shared.Add($"{all[i].Press.Dialog}/{all[i].Press.Step}: '{form}' is both [{all[i].Title}] and [{all[j].Title}]");
            }
        }
    }

    private static HashSet<string> Forms(string label, ButtonPress press)
    {
        var files = press.Command is not null ? ["commands"] : new[] { press.Dialog, "welcome", "interests" };
        var button = files.SelectMany(f => AllContent.Buttons.Where(b => b.Key.StartsWith(f + ".", StringComparison.Ordinal) && !b.Key.StartsWith("welcome.place-", StringComparison.Ordinal)))
            .FirstOrDefault(b => AllContent.Phrasebook.Languages.Any(l => AllContent.Phrasebook.Button(b.Key, l).Label == label));
        // A name out of the catalog has no other form.
        return button is null ? [SaidText.Normalize(label)] : FormsOf(button);
    }

    private static HashSet<string> FormsOf(ButtonLine button) =>
    [
        .. AllContent.Phrasebook.Languages.Select(l => AllContent.Phrasebook.Button(button.Key, l))
            .SelectMany(b => b.Also.Where(a => !a.Contains('{', StringComparison.Ordinal)).Append(b.Label)).Select(SaidText.Normalize),
    ];
}
