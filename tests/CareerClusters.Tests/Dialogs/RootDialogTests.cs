using System.Text.Json;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

public sealed class RootDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("hi", "[Start with what I like]")]
    [InlineData("", "[Start with what I like]")]
    [InlineData("start", "1 of 12")]
    [InlineData("plumber", "part of Construction")]
    [InlineData("my plan", "What is one thing")]
    [InlineData("what does a plumber earn?", "Pay of Plumbers")]
    [InlineData("what is a career cluster?", "A career cluster is a family")]
    [InlineData("flurble wug", "I didn't get that.")]
    [InlineData("menu", "Where do you want to go?")]
    [InlineData("skip", "Nothing here has to be answered")]
    [InlineData("back", "There is nothing before this")]
    [InlineData("delete my data", "can't be undone")]
    [InlineData("radiografer", "Radiologic Technologists")]
    [InlineData("start over", "This clears all your answers")]
    public async Task A_first_message_is_greeted_and_answered(string text, string expected)
    {
        Played.BeSomebodyNew(shared.Bot);
        var answer = await Played.SayAsync(shared.Bot, text);
        Assert.Contains("career guide bot", answer, StringComparison.Ordinal);
        Assert.Contains(expected, answer, StringComparison.Ordinal);
        // Whatever opened is closed again by a no, a back or the menu, and never by silence.
        foreach (var next in (string[])["no", "back", "menu"])
            Assert.True((await Played.SayAsync(shared.Bot, next)).Contains('[', StringComparison.Ordinal), $"Silence after '{text}' and '{next}'.");
    }

    [Theory]
    [InlineData("start>4711", "1 of 12")]
    [InlineData("start>9", "1 of 12")]
    [InlineData("4", "[Start with what I like]")]
    public Task A_number_that_no_option_has_is_no_job(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task A_press_that_was_never_offered_changes_nothing()
    {
        await Played.OnAsync(shared.Bot, "start>5");
        var ours = ButtonPress.Read(JsonSerializer.SerializeToElement(shared.Bot.Buttons[0].Value))!;
        ButtonPress[] presses =
        [
            ours with { Choice = "nothing" }, ours with { Choice = null, Command = "format" }, ours with { Turn = 9999 },
            ours with { Dialog = "matches" }, ours with { Step = "" },
        ];
        foreach (var press in presses)
        {
            var activity = shared.Bot.Message("Love it");
            activity.Value = JsonSerializer.SerializeToElement(press.ToValue());
            Assert.Contains("2 of 12", TestBot.Text(await shared.Bot.SendAsync(activity)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_value_that_is_no_button_of_ours_is_left_to_its_text()
    {
        await Played.OnAsync(shared.Bot, "start>5");
        var activity = shared.Bot.Message("love it");
        activity.Value = JsonSerializer.SerializeToElement(new { action = "submit" });
        Assert.Contains("3 of 12", TestBot.Text(await shared.Bot.SendAsync(activity)), StringComparison.Ordinal);
    }
}
