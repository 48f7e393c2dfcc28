using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotBuilder.Compat.Tests.Dialogs;

public sealed class ComponentDialogTests
{
    [Fact]
    public async Task Returns_the_result_of_a_nested_component_to_the_step_that_started_it()
    {
        var conversation = new Conversation(new Root([]));
        Assert.Equal("Street?", await conversation.SayAsync("hi"));
        Assert.Equal("City?", await conversation.SayAsync("Elm"));
        Assert.Equal("You live in Elm, Dover", await conversation.SayAsync("Dover"));
    }

    [Fact]
    public async Task Help_is_answered_and_the_open_question_asked_again()
    {
        var conversation = new Conversation(new Root([]));
        await conversation.SayAsync("hi");
        await conversation.SayAsync("Elm");
        Assert.Equal("Just answer. / City?", await conversation.SayAsync("help"));
        Assert.Equal("You live in Elm, Dover", await conversation.SayAsync("Dover"));
    }

    [Fact]
    public async Task A_digression_dialog_ends_and_the_open_question_comes_back()
    {
        var conversation = new Conversation(new Root([]));
        await conversation.SayAsync("hi");
        Assert.Equal("What is it about?", await conversation.SayAsync("why"));
        Assert.Equal("Because of love. / Street?", await conversation.SayAsync("love"));
        Assert.Equal("City?", await conversation.SayAsync("Elm"));
    }

    [Fact]
    public async Task Cancelling_tells_every_dialog_on_the_stack_and_starts_over()
    {
        var ended = new List<string>();
        var conversation = new Conversation(new Root(ended));
        await conversation.SayAsync("hi");
        await conversation.SayAsync("Elm");
        Assert.Equal("Stopped.", await conversation.SayAsync("stop"));
        Assert.Equal(["address CancelCalled"], ended);
        Assert.Equal("Street?", await conversation.SayAsync("hi"));
    }

    [Fact]
    public async Task An_exception_leaves_the_turn_when_no_dialog_handles_it()
    {
        var conversation = new Conversation(new WaterfallDialog("bad", [(_, _) => throw new FormatException("bad step")]));
        await Assert.ThrowsAsync<FormatException>(() => conversation.SayAsync("hi"));
    }

    [Fact]
    public void Two_dialogs_of_the_same_id_are_told_apart_by_a_number()
    {
        var dialogs = new DialogSet().Add(new TextPrompt("ask")).Add(new TextPrompt("ask"));
        Assert.Equal(["ask", "ask2"], dialogs.GetDialogs().Select(dialog => dialog.Id));
        Assert.Null(dialogs.Find("other"));
    }

    private sealed class Root : ComponentDialog
    {
        public Root(List<string> ended)
            : base(nameof(Root))
        {
            AddDialog(new WaterfallDialog("main", [AskAddressAsync, ShowAddressAsync]));
            AddDialog(new Address(ended));
            AddDialog(new WaterfallDialog("why", [AskTopicAsync, AnswerAsync]));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("Just answer.", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "why":
                    return await innerDc.BeginDialogAsync("why", null, cancellationToken);
                case "stop":
                    await innerDc.Context.SendActivityAsync("Stopped.", cancellationToken: cancellationToken);
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }

        private static Task<DialogTurnResult> AskAddressAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
            step.BeginDialogAsync(nameof(Address), null, cancellationToken);

        private static async Task<DialogTurnResult> ShowAddressAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            await step.Context.SendActivityAsync($"You live in {step.Result}", cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        private static async Task<DialogTurnResult> AskTopicAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            await step.Context.SendActivityAsync("What is it about?", cancellationToken: cancellationToken);
            return EndOfTurn;
        }

        private static async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            await step.Context.SendActivityAsync($"Because of {step.Result}.", cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }
    }

    private sealed class Address : ComponentDialog
    {
        private readonly List<string> _ended;

        public Address(List<string> ended)
            : base(nameof(Address))
        {
            _ended = ended;
            AddDialog(new WaterfallDialog("steps",
            [
                (step, cancellationToken) => AskAsync(step, "Street?", cancellationToken),
                (step, cancellationToken) =>
                {
                    step.Values["street"] = step.Result!;
                    return AskAsync(step, "City?", cancellationToken);
                },
                (step, cancellationToken) => step.EndDialogAsync($"{step.Values["street"]}, {step.Result}", cancellationToken),
            ]));
            AddDialog(new TextPrompt("text"));
        }

        protected override Task OnEndDialogAsync(
            ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            _ended.Add($"address {reason}");
            return Task.CompletedTask;
        }

        private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, string question, CancellationToken cancellationToken) =>
            step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text(question) }, cancellationToken);
    }
}
