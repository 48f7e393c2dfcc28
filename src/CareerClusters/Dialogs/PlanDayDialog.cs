using System.Globalization;
using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Gives a step of the plan its day, or another one. Asks again until a day is understood, skipped or left open.</summary>
public sealed class PlanDayDialog : GuideDialog
{
    public const string DialogId = "plan-day";

    public static readonly LineSet Lines = new("plan-day");

    private const string InOneWeek = "in-one-week";
    private const string InTwoWeeks = "in-two-weeks";
    private const string InOneMonth = "in-one-month";
    private const string NoDate = "no-date";
    private const string Keep = "keep";

    private static readonly Line AskDay = Lines.Line("ask-day", "step");
    private static readonly Line NoDay = Lines.Line("no-day", "text");
    private static readonly Line Passed = Lines.Line("passed", "step", "date");
    private static readonly Line Noted = Lines.Line("noted", "step", "date", "next");
    private static readonly Line Unchanged = Lines.Line("unchanged", "step");
    private static readonly Line WithoutDay = Lines.Line("without-day", "step");
    private static readonly ButtonLine KeepButton = Lines.Button(Keep);
    private static readonly ButtonLine[] Days = [.. new[] { InOneWeek, InTwoWeeks, InOneMonth, NoDate }.Select(Lines.Button)];

    private readonly DayWords days;
    private readonly PlanAdditions plans;

    public PlanDayDialog(DayWords days, PlanAdditions plans) : base(DialogId)
    {
        (this.days, this.plans) = (days, plans);
        AddStep(AskDayAsync);
        AddStep(ReadDayAsync);
    }

    /// <summary>Argument: ask for the day of that step.</summary>
    /// <param name="item">The step.</param>
    /// <param name="passed">A day that was named and has passed; null when none was.</param>
    internal static string Argument(PlanStep item, DateOnly? passed = null) => $"{item.Id} {passed?.ToString("O", CultureInfo.InvariantCulture)}".TrimEnd();

    private Task<DialogTurnResult> AskDayAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        if (Find(step, profile) is not { } item) return step.ReplaceDialogAsync(PlanDialog.DialogId, null, cancellationToken);
        return AskAsync(step, new OpenQuestion
        {
            Dialog = DialogId,
            Step = "day",
            Says = PassedDay(step) is { } passed ? [Passed.With(item.Text, days.Of(passed, profile.Language, TodayOf(step)))] : [AskDay.With(item.Text)],
            Options = [.. Days.Select(d => AnswerOption.Of(d))],
            Typed = [AnswerOption.Of(KeepButton)],
            Kind = AnswerKind.Text,
            CanSkip = true,
        }, cancellationToken);
    }

    private async Task<DialogTurnResult> ReadDayAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        var answer = AnswerOf(step);
        if (Find(step, turn.Profile) is not { } item) return await step.ReplaceDialogAsync(PlanDialog.DialogId, null, cancellationToken);
        // A new step is told here as anywhere; this one keeps its place in the plan.
        if (answer is { Value: null, Skipped: false } && plans.FindAddition(turn) is { } added)
        {
            await SayAsync(step, cancellationToken, Left(item));
            return await step.ReplaceDialogAsync(PlanDialog.DialogId, added.Length > 0 ? PlanDialog.NewArgument + added : PlanDialog.AddArgument, cancellationToken);
        }

        var keeps = answer.Skipped || answer.Value == Keep;
        var day = DayOf(answer, turn);
        if (day is null && !keeps && answer.Value != NoDate)
        {
            var passed = PlanDates.FindPast(answer.Text, turn.Profile.Language, turn.Now)?.Due;
            if (passed is null) await SayAsync(step, cancellationToken, NoDay.With(answer.Text));
            return await step.ReplaceDialogAsync(DialogId, Argument(item, passed), cancellationToken);
        }

        var dated = keeps ? item : item with { Due = day };
        turn.Profile.Plan[turn.Profile.Plan.IndexOf(item)] = dated;
        await SayAsync(step, cancellationToken, keeps
            ? Left(item)
            : Noted.With(item.Text, dated.Due is { } due ? days.Of(due, turn.Profile.Language, TodayOf(step)) : "", Repeats(answer, turn) ? "yes" : ""));
        return await step.ReplaceDialogAsync(PlanDialog.DialogId, keeps || dated.Due is null ? null : PlanDialog.DatedArgument + dated.Id, cancellationToken);
    }

    private static DateOnly? DayOf(Answer answer, GuideTurn turn)
    {
        var today = DateOnly.FromDateTime(turn.Now.DateTime);
        return answer.Value switch
        {
            InOneWeek => today.AddDays(7),
            InTwoWeeks => today.AddDays(14),
            InOneMonth => today.AddMonths(1),
            null when !answer.Skipped => PlanDates.Find(answer.Text, turn.Profile.Language, turn.Now)?.Due,
            _ => null,
        };
    }

    private static bool Repeats(Answer answer, GuideTurn turn) => answer.Value is null && PlanDates.Find(answer.Text, turn.Profile.Language, turn.Now) is { Repeats: true };

    /// <summary>Said of a step whose day stays as it is.</summary>
    private static Phrase Left(PlanStep item) => (item.Due is null ? WithoutDay : Unchanged).With(item.Text);

    private static PlanStep? Find(WaterfallStepContext step, Profile profile) => profile.Plan.Find(s => s.Id == ArgumentOf(step)?.Split(' ')[0]);

    private static DateOnly? PassedDay(WaterfallStepContext step) =>
        ArgumentOf(step)?.Split(' ') is [_, var day] && DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var passed) ? passed : null;
}
