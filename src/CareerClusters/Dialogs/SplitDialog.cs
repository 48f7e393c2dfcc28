using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>One statement that best tells two level clusters apart, then the matches again.</summary>
public sealed class SplitDialog : GuideDialog
{
    public const string DialogId = "split";

    public static readonly LineSet Lines = new("split");

    private static readonly Line Ask = Lines.Line("ask", "statement");

    private readonly CareerGuidance guidance;

    public SplitDialog(CareerGuidance guidance) : base(DialogId)
    {
        this.guidance = guidance;
        AddStep(AskStatementAsync);
        AddStep(ReadStatementAsync);
    }

    private Task<DialogTurnResult> AskStatementAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var statement = guidance.Catalog.Content.Statements.FirstOrDefault(s => s.Id == ArgumentOf(step));
        return statement is null
            ? GoToAsync(step, MatchesDialog.DialogId, cancellationToken)
            : AskAsync(step, new OpenQuestion
            {
                Dialog = Id,
                Step = "statement",
                Says = [Ask.With(statement.Text.For(ProfileOf(step).Language))],
                Options = InterestsDialog.FaceOptions,
                CanSkip = true,
            }, cancellationToken);
    }

    private Task<DialogTurnResult> ReadStatementAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        InterestsDialog.Record(ProfileOf(step), ArgumentOf(step)!, AnswerOf(step));
        return GoToAsync(step, MatchesDialog.DialogId, cancellationToken);
    }
}
