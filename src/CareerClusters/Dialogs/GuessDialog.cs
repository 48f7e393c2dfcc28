using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Confirms a guess: yes goes there, no goes back to what waits below.</summary>
public sealed class GuessDialog : GuideDialog
{
    public const string DialogId = "guess";

    public static readonly LineSet Lines = new("guess");

    private const string Yes = "yes";

    private static readonly Line Ask = Lines.Line("ask", "name");
    private static readonly ButtonLine YesButton = Lines.Button(Yes);
    private static readonly ButtonLine NoButton = Lines.Button("no");

    public GuessDialog() : base(DialogId)
    {
        AddStep(AskGuessAsync);
        AddStep(ReadGuessAsync);
    }

    /// <summary>The argument to begin with: a destination and its name.</summary>
    public static string About(string destination, string name) => $"{destination}|{name}";

    private Task<DialogTurnResult> AskGuessAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "guess",
            Says = [Ask.With(Parts(step)[1])],
            Options = [AnswerOption.Of(YesButton), AnswerOption.Of(NoButton)],
        }, cancellationToken);

    private Task<DialogTurnResult> ReadGuessAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (AnswerOf(step).Value == Yes) return GoToAsync(step, Parts(step)[0], cancellationToken);
        // A wrong guess is still a miss: the next one gets a rephrase, not another guess.
        TurnOf(step).Conversation.Misses = 1;
        return GoToAsync(step, GoOn, cancellationToken);
    }

    private static string[] Parts(WaterfallStepContext step) => ArgumentOf(step)!.Split('|', 2);
}
