using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Changes one step of the plan: done, moved to another day, or dropped.</summary>
public sealed class PlanChangeDialog : GuideDialog
{
    public const string DialogId = "plan-change";

    public static readonly LineSet Lines = new("plan-change");

    private const string StepValue = "step";
    private const string Done = "done";
    private const string Move = "move";
    private const string Drop = "drop";

    private static readonly Line Which = Lines.Line("which");
    private static readonly Line NothingOpen = Lines.Line("nothing-open");
    private static readonly Line How = Lines.Line("how", "step");
    private static readonly Line IsDone = Lines.Line("is-done", "step");
    private static readonly Line IsDropped = Lines.Line("is-dropped", "step");
    private static readonly ButtonLine[] Ways = [Lines.Button(Done), Lines.Button(Move), Lines.Button(Drop)];

    public PlanChangeDialog() : base(DialogId)
    {
        AddStep(AskWhichAsync);
        AddStep(AskHowAsync);
        AddStep(ReadHowAsync);
    }

    private static async Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var open = ProfileOf(step).Plan.Where(s => !s.Done).OrderBy(s => s.Due ?? DateOnly.MaxValue).Take(MostOptions).ToList();
        if (open.Count == 1) return await step.NextAsync(new Answer(open[0].Id, open[0].Text), cancellationToken);
        if (open.Count > 1)
        {
            return await AskAsync(step, new OpenQuestion
            {
                Dialog = DialogId,
                Step = "which",
                Says = [Which],
                Options = [.. open.Select(s => AnswerOption.Named(s.Id, s.Text))],
            }, cancellationToken);
        }

        await SayAsync(step, cancellationToken, NothingOpen);
        return await step.ReplaceDialogAsync(PlanDialog.DialogId, null, cancellationToken);
    }

    private static Task<DialogTurnResult> AskHowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = AnswerOf(step);
        step.Values[StepValue] = answer.Value!;
        return AskAsync(step, new OpenQuestion
        {
            Dialog = DialogId,
            Step = "how",
            Says = [How.With(answer.Text)],
            Options = [.. Ways.Select(w => AnswerOption.Of(w))],
        }, cancellationToken);
    }

    private static async Task<DialogTurnResult> ReadHowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        if (Find(step, profile) is not { } item) return await step.ReplaceDialogAsync(PlanDialog.DialogId, null, cancellationToken);
        var way = AnswerOf(step).Value;
        if (way == Move) return await step.ReplaceDialogAsync(PlanDayDialog.DialogId, item.Id, cancellationToken);
        profile.Plan.Remove(item);
        if (way == Done) profile.Plan.Add(item with { Done = true });
        await SayAsync(step, cancellationToken, way == Done ? IsDone.With(item.Text) : IsDropped.With(item.Text));
        return await step.ReplaceDialogAsync(PlanDialog.DialogId, null, cancellationToken);
    }

    private static PlanStep? Find(WaterfallStepContext step, Profile profile) =>
        profile.Plan.Find(s => s.Id == step.Values[StepValue].ToString());
}
