using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Offers to put something to do by a day, told where no plan is shown, into the plan: yes does, no goes back to what waits below.</summary>
public sealed class PlanOfferDialog : GuideDialog
{
    public const string DialogId = "plan-offer";

    public static readonly LineSet Lines = new("plan-offer");

    private const string Yes = "yes";

    private static readonly Line Ask = Lines.Line("ask", "step", "date");
    internal static readonly ButtonLine YesButton = Lines.Button(Yes);
    private static readonly ButtonLine NoButton = Lines.Button("no");

    private readonly DayWords days;

    /// <param name="days">Says the day.</param>
    public PlanOfferDialog(DayWords days) : base(DialogId)
    {
        this.days = days;
        AddStep(AskOfferAsync);
        AddStep(ReadOfferAsync);
    }

    private Task<DialogTurnResult> AskOfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, told) = (TurnOf(step), ArgumentOf(step) ?? "");
        if (PlanDates.Find(told, turn.Profile.Language, turn.Now) is not { } day) return GoToAsync(step, GoOn, cancellationToken);
        return AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "offer",
            Says = [Ask.With(PlanText.WithoutSpan(told, day.Start, day.End), days.Of(day.Due, turn.Profile.Language, TodayOf(step)))],
            Options = [AnswerOption.Of(YesButton), AnswerOption.Of(NoButton)],
        }, cancellationToken);
    }

    private static Task<DialogTurnResult> ReadOfferAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        GoToAsync(step, AnswerOf(step).Value == Yes ? To(PlanDialog.DialogId, PlanDialog.NewArgument + ArgumentOf(step)) : GoOn, cancellationToken);
}
