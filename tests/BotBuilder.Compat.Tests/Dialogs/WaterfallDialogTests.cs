using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Dialogs;

public sealed class WaterfallDialogTests
{
    [Fact]
    public async Task Keeps_values_options_and_place_across_stored_turns()
    {
        var conversation = new Conversation(Profile());
        Assert.Equal("Name?", await conversation.SayAsync("hi"));
        Assert.Equal("Age?", await conversation.SayAsync("Ana"));
        Assert.Equal("Ana is 15 (from menu)", await conversation.SayAsync("fifteen"));
        Assert.Equal("Name?", await conversation.SayAsync("again"));
    }

    [Fact]
    public async Task Leaves_the_open_step_alone_when_something_else_than_a_message_arrives()
    {
        var conversation = new Conversation(Profile());
        await conversation.SayAsync("hi");
        Assert.Empty(await conversation.SendAsync(new Activity(ActivityTypes.Event) { Name = "tick" }));
        Assert.Equal("Age?", await conversation.SayAsync("Ana"));
    }

    [Fact]
    public async Task Ends_when_the_stored_step_lies_outside_a_shortened_waterfall()
    {
        var conversation = new Conversation(Ask("steps", "one", "two", "three"));
        await conversation.SayAsync("hi");
        await conversation.SayAsync("a");
        Assert.Equal("three", await conversation.SayAsync("b"));
        conversation.Deploy(Ask("steps", "one"));
        Assert.Equal("", await conversation.SayAsync("c"));
        Assert.Equal("one", await conversation.SayAsync("d"));
    }

    [Fact]
    public async Task Throws_when_the_stored_dialog_is_gone()
    {
        var conversation = new Conversation(Ask("before", "one", "two"));
        await conversation.SayAsync("hi");
        conversation.Deploy(Ask("after", "one"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => conversation.SayAsync("a"));
    }

    [Fact]
    public async Task Next_goes_on_in_the_same_turn_and_only_once()
    {
        var reasons = new List<DialogReason>();
        var conversation = new Conversation(new WaterfallDialog("next",
        [
            (step, cancellationToken) => step.NextAsync("skipped", cancellationToken),
            async (step, cancellationToken) =>
            {
                reasons.Add(step.Reason);
                await step.Context.SendActivityAsync((string)step.Result!, cancellationToken: cancellationToken);
                var end = await step.NextAsync(null, cancellationToken);
                await Assert.ThrowsAsync<InvalidOperationException>(() => step.NextAsync(null, cancellationToken));
                return end;
            },
        ]));
        Assert.Equal("skipped", await conversation.SayAsync("hi"));
        Assert.Equal([DialogReason.NextCalled], reasons);
    }

    [Fact]
    public void Version_names_the_dialog_and_its_number_of_steps() => Assert.Equal("steps:2", Ask("steps", "one", "two").GetVersion());

    [Fact]
    public async Task Replace_starts_the_same_dialog_over_with_new_options()
    {
        var conversation = new Conversation(new WaterfallDialog("count",
        [
            async (step, cancellationToken) =>
            {
                await step.Context.SendActivityAsync($"round {step.Options ?? 1}", cancellationToken: cancellationToken);
                return Dialog.EndOfTurn;
            },
            (step, cancellationToken) => step.ReplaceDialogAsync("count", Convert.ToInt32(step.Options ?? 1) + 1, cancellationToken),
        ]));
        Assert.Equal("round 1", await conversation.SayAsync("hi"));
        Assert.Equal("round 2", await conversation.SayAsync("go"));
        Assert.Equal("round 3", await conversation.SayAsync("go"));
    }

    private static WaterfallDialog Ask(string id, params string[] questions) => new(id, questions.Select<string, WaterfallStep>(question =>
        async (step, cancellationToken) =>
        {
            await step.Context.SendActivityAsync(question, cancellationToken: cancellationToken);
            return Dialog.EndOfTurn;
        }));

    private static ComponentDialog Profile() => new ComponentDialog("root")
        .AddDialog(new WaterfallDialog("start", [(step, cancellationToken) => step.BeginDialogAsync("profile", "menu", cancellationToken)]))
        .AddDialog(new TextPrompt("text"))
        .AddDialog(new NumberPrompt<int>("number"))
        .AddDialog(new WaterfallDialog("profile",
        [
            (step, cancellationToken) =>
                step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("Name?") }, cancellationToken),
            (step, cancellationToken) =>
            {
                step.Values["name"] = (string)step.Result!;
                return step.PromptAsync("number", new PromptOptions { Prompt = MessageFactory.Text("Age?") }, cancellationToken);
            },
            async (step, cancellationToken) =>
            {
                var text = $"{step.Values["name"]} is {(int)step.Result!} (from {step.Options})";
                await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            },
        ]));
}
