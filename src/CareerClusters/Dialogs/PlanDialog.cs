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

    /// <summary>Steps listed at once: more is not read.</summary>
    private const int MostListed = 5;

    private static readonly Line AskWhat = Lines.Line("ask-what");
    private static readonly Line Noted = Lines.Line("noted", "step", "date");
    private static readonly Line Your = Lines.Line("your-plan", "list", "more", "done");
    private static readonly Line Item = Lines.Line("item", "number", "step", "date", "done");
    private static readonly ButtonLine AddButton = Lines.Button(AddArgument);
    private static readonly ButtonLine ChangeButton = Lines.Button("change");
    private static readonly ButtonLine LearnMoreButton = Lines.Button("learn-more");
    private static readonly ButtonLine MatchesButton = Lines.Button("matches");

    private readonly Phrasebook phrasebook;
    private readonly DayWords days;
    private readonly PlanSuggestions suggestions;

    public PlanDialog(Phrasebook phrasebook, DayWords days, PlanSuggestions suggestions) : base(DialogId)
    {
        (this.phrasebook, this.days, this.suggestions) = (phrasebook, days, suggestions);
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
            Options = suggestions.For(profile),
            Kind = AnswerKind.Text,
            CanSkip = true,
        }, cancellationToken);
    }

    private async Task<DialogTurnResult> ReadWhatAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not Answer { Skipped: false } answer) return await step.NextAsync(null, cancellationToken);
        var turn = TurnOf(step);
        var (language, plan) = (turn.Profile.Language, turn.Profile.Plan);
        var text = answer.Text.Length > LongestStep ? answer.Text[..LongestStep] : answer.Text;
        // A suggestion has no date, whatever the name of a job in it.
        var typed = answer.Value is null;
        var found = typed ? PlanDates.Find(text, language, turn.Now) : null;
        var passed = typed ? PlanDates.FindPast(text, language, turn.Now) : null;
        var date = found ?? passed;
        var what = PlanText.WithoutSpan(text, date?.Start ?? 0, date?.End ?? -1) is { Length: > 0 } words ? words : text;
        // The same thing to do is the same step, with a new day.
        var id = plan.Find(s => !s.Done && s.Text.Equals(what, StringComparison.OrdinalIgnoreCase))?.Id ?? step.Values[StepValue].ToString()!;
        Note(turn.Profile, new PlanStep(id, what, found?.Due, Done: false));
        if (found is null) return await step.ReplaceDialogAsync(PlanDayDialog.DialogId, PlanDayDialog.Argument(plan.Find(s => s.Id == id)!, passed?.Due), cancellationToken);
        await SayAsync(step, cancellationToken, Noted.With(what, days.Of(found.Due, language)));
        return await step.NextAsync(null, cancellationToken);
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        if (profile.Plan.Count == 0) return GoToAsync(step, GoOn, cancellationToken);
        var open = PlanOrder.Open(profile.Plan);
        return AskNextAsync(
            step, "plan", [ListOf(profile, open)],
            [
                AnswerOption.Of(AddButton, To(Id, AddArgument)),
                .. open.Count > 0 ? [AnswerOption.Of(ChangeButton, PlanChangeDialog.DialogId)] : Array.Empty<AnswerOption>(),
                AnswerOption.Of(LearnMoreButton, LearnMoreDialog.DialogId),
                AnswerOption.Of(MatchesButton, MatchesDialog.DialogId),
            ],
            cancellationToken);
    }

    /// <summary>Open steps by number, so that each keeps its place; those that are done follow where there is room.</summary>
    private Phrase ListOf(Profile profile, IReadOnlyList<PlanStep> open)
    {
        var done = profile.Plan.Where(s => s.Done).OrderByDescending(PlanOrder.NumberOf).ToList();
        // Of many open steps those due first are listed.
        var listed = open.OrderBy(s => s.Due ?? DateOnly.MaxValue).Take(MostListed).OrderBy(PlanOrder.NumberOf)
            .Concat(done.Take(MostListed - Math.Min(MostListed, open.Count))).ToList();
        var lines = listed.Select(s => phrasebook.Render(
            Item.With(PlanOrder.NumberOf(s), s.Text, s.Due is { } due ? days.Of(due, profile.Language) : "", s.Done ? "yes" : ""), profile.Language));
        var (more, hidden) = (open.Count - MostListed, done.Count - listed.Count(s => s.Done));
        return Your.With(string.Join('\n', lines), more > 0 ? more : "", hidden > 0 ? hidden : "");
    }

    private static void Note(Profile profile, PlanStep step)
    {
        var at = profile.Plan.FindIndex(s => s.Id == step.Id);
        if (at >= 0) profile.Plan[at] = step;
        else profile.Plan.Add(step);
        profile.NextPlanStep = Math.Max(profile.NextPlanStep, PlanOrder.NumberOf(step) + 1);
    }
}
