using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace CareerClusters.Benchmarks.Compat;

/// <summary>What the waterfall collects about one person.</summary>
internal sealed class Profile
{
    public int Turns { get; set; }

    public string? Last { get; set; }
}

/// <summary>A bot as the samples write it: a component dialog with one waterfall, and both states saved at the end of every turn.</summary>
internal sealed class WaterfallBot : ActivityHandler
{
    private readonly ConversationState conversation;
    private readonly UserState user;
    private readonly IStatePropertyAccessor<DialogState> stack;
    private readonly IStatePropertyAccessor<Profile> profile;
    private readonly ComponentDialog dialog;

    private WaterfallBot(IStorage storage, params ReadOnlySpan<(string Prompt, string Question)> questions)
    {
        (conversation, user) = (new ConversationState(storage), new UserState(storage));
        stack = conversation.CreateProperty<DialogState>(nameof(DialogState));
        profile = user.CreateProperty<Profile>(nameof(Profile));
        var steps = new List<WaterfallStep>();
        foreach (var question in questions) steps.Add(Ask(question.Prompt, question.Question));
        steps.Add(EndAsync);
        dialog = new ComponentDialog("main");
        dialog.AddDialog(new WaterfallDialog("steps", steps));
        dialog.AddDialog(new TextPrompt("text"));
        dialog.AddDialog(new NumberPrompt<int>("number"));
        dialog.AddDialog(new ChoicePrompt("choice"));
        dialog.AddDialog(new ConfirmPrompt("confirm"));
        dialog.AddDialog(new DateTimePrompt("date"));
    }

    /// <summary>What a person says to <see cref="Texts"/>, one message a step.</summary>
    public static IReadOnlyList<string> TextAnswers { get; } = ["hi", "Ana", "Austin", "drawing", "biology", "a nurse"];

    /// <summary>What a person says to <see cref="Mixed"/>.</summary>
    public static IReadOnlyList<string> MixedAnswers { get; } = ["hi", "seventeen", "the second one", "yes", "next friday"];

    /// <summary>Six steps; each but the last asks for text.</summary>
    public static WaterfallBot Texts(IStorage storage) => new(
        storage, ("text", "What is your name?"), ("text", "Where do you live?"), ("text", "What do you like?"),
        ("text", "Which subject is fun?"), ("text", "What would you like to be?"));

    /// <summary>A number, a choice, a yes or no and a date.</summary>
    public static WaterfallBot Mixed(IStorage storage) => new(
        storage, ("number", "How old are you?"), ("choice", "Which one?"), ("confirm", "Are you sure?"), ("date", "When?"));

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var person = await profile.GetAsync(turnContext, () => new Profile(), cancellationToken);
        person.Turns++;
        await dialog.RunAsync(turnContext, stack, cancellationToken);
        await conversation.SaveChangesAsync(turnContext, false, cancellationToken);
        await user.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    private static WaterfallStep Ask(string prompt, string question)
    {
        var name = prompt + question.Length;
        return (step, cancellationToken) =>
        {
            if (step.Result is string text) step.Values[name] = text;
            var options = new PromptOptions { Prompt = MessageFactory.Text(question) };
            if (prompt == "choice") options.Choices = ChoiceFactory.ToChoices(["health science", "marketing", "finance"]);
            return step.PromptAsync(prompt, options, cancellationToken);
        };
    }

    private async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await profile.GetAsync(step.Context, () => new Profile(), cancellationToken);
        person.Last = step.Result as string;
        await step.Context.SendActivityAsync("Thank you.", cancellationToken: cancellationToken);
        return await step.EndDialogAsync(person.Turns, cancellationToken);
    }
}
