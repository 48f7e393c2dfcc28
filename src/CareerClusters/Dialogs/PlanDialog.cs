using System.Globalization;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Step 4: dated steps in the person's own words, and what to do with the ones there are.</summary>
public sealed class PlanDialog : GuideDialog
{
    public const string DialogId = "plan";

    /// <summary>Argument: ask for a new step at once.</summary>
    public const string AddArgument = "add";

    public static readonly LineSet Lines = new("plan");

    private const string StepValue = "step";
    private const int LongestStep = 300;

    private static readonly Line AskWhat = Lines.Line("ask-what");
    private static readonly Line Noted = Lines.Line("noted", "step", "date");
    private static readonly Line Your = Lines.Line("your-plan", "list");
    private static readonly Line Item = Lines.Line("item", "number", "step", "date", "done");
    private static readonly ButtonLine AddButton = Lines.Button(AddArgument);
    private static readonly ButtonLine[] Suggestions = [Lines.Button("suggest-talk"), Lines.Button("suggest-course"), Lines.Button("suggest-shadow")];
    private static readonly ButtonLine ChangeButton = Lines.Button("change");
    private static readonly ButtonLine LearnMoreButton = Lines.Button("learn-more");
    private static readonly ButtonLine MatchesButton = Lines.Button("matches");

    private readonly Phrasebook phrasebook;
    private readonly DayWords days;

    public PlanDialog(Phrasebook phrasebook, DayWords days) : base(DialogId)
    {
        (this.phrasebook, this.days) = (phrasebook, days);
        AddStep(AskWhatAsync);
        AddStep(ReadWhatAsync);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    private Task<DialogTurnResult> AskWhatAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        if (ArgumentOf(step) != AddArgument && profile.Plan.Count > 0) return step.NextAsync(null, cancellationToken);
        // The step's number is fixed when it is asked: answered again after "back", it is the same step.
        step.Values[StepValue] = profile.NextPlanStep.ToString(CultureInfo.InvariantCulture);
        return AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "what",
            Says = [AskWhat],
            Options = [.. Suggestions.Select(s => AnswerOption.Of(s))],
            Kind = AnswerKind.Text,
            CanSkip = true,
        }, cancellationToken);
    }

    private async Task<DialogTurnResult> ReadWhatAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not Answer { Skipped: false } answer) return await step.NextAsync(null, cancellationToken);
        var turn = TurnOf(step);
        var id = step.Values[StepValue].ToString()!;
        var text = answer.Text.Length > LongestStep ? answer.Text[..LongestStep] : answer.Text;
        var found = PlanDates.Find(text, turn.Profile.Language, turn.Now);
        var what = PlanText.WithoutSpan(text, found?.Start ?? 0, found?.End ?? -1) is { Length: > 0 } words ? words : text;
        // The same thing to do is the same step, with a new day.
        id = turn.Profile.Plan.Find(s => !s.Done && s.Text.Equals(what, StringComparison.OrdinalIgnoreCase))?.Id ?? id;
        Note(turn.Profile, new PlanStep(id, what, found?.Due, Done: false));
        if (found is null) return await step.ReplaceDialogAsync(PlanDayDialog.DialogId, id, cancellationToken);
        await SayAsync(step, cancellationToken, Noted.With(what, days.Of(found.Due, turn.Profile.Language)));
        return await step.NextAsync(null, cancellationToken);
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        if (profile.Plan.Count == 0) return GoToAsync(step, GoOn, cancellationToken);
        var list = profile.Plan.OrderBy(s => s.Done).ThenBy(s => s.Due ?? DateOnly.MaxValue).Select((s, i) => phrasebook.Render(
            Item.With(i + 1, s.Text, s.Due is { } due ? days.Of(due, profile.Language) : "", s.Done ? "yes" : ""), profile.Language));
        return AskNextAsync(
            step, "plan", [Your.With(string.Join('\n', list))],
            [
                AnswerOption.Of(AddButton, To(Id, AddArgument)),
                .. profile.Plan.Exists(s => !s.Done) ? [AnswerOption.Of(ChangeButton, PlanChangeDialog.DialogId)] : Array.Empty<AnswerOption>(),
                AnswerOption.Of(LearnMoreButton, LearnMoreDialog.DialogId),
                AnswerOption.Of(MatchesButton, MatchesDialog.DialogId),
            ],
            cancellationToken);
    }

    private static void Note(Profile profile, PlanStep step)
    {
        var at = profile.Plan.FindIndex(s => s.Id == step.Id);
        if (at >= 0)
        {
            profile.Plan[at] = step;
            return;
        }

        profile.Plan.Add(step);
        profile.NextPlanStep++;
    }
}
