using System.Globalization;
using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Planning;
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

    private const string WhatValue = "what";
    private const string StepValue = "step";
    private const string NoDate = "no-date";
    private const int LongestStep = 300;

    private static readonly Line AskWhat = Lines.Line("ask-what");
    private static readonly Line AskWhen = Lines.Line("ask-when", "step");
    private static readonly Line Noted = Lines.Line("noted", "step", "date");
    private static readonly Line Your = Lines.Line("your-plan", "list");
    private static readonly Line Item = Lines.Line("item", "number", "step", "date", "done");
    private static readonly Line Late = Lines.Line("no-day", "text");
    private static readonly ButtonLine AddButton = Lines.Button(AddArgument);
    private static readonly ButtonLine NoDateButton = Lines.Button(NoDate);
    private static readonly ButtonLine[] Suggestions = [Lines.Button("suggest-talk"), Lines.Button("suggest-course"), Lines.Button("suggest-shadow")];
    private static readonly ButtonLine[] Days = [Lines.Button("in-one-week"), Lines.Button("in-two-weeks"), Lines.Button("in-one-month")];
    private static readonly ButtonLine ChangeButton = Lines.Button("change");
    private static readonly ButtonLine LearnMoreButton = Lines.Button("learn-more");
    private static readonly ButtonLine MatchesButton = Lines.Button("matches");

    private readonly Phrasebook phrasebook;

    public PlanDialog(Phrasebook phrasebook) : base(DialogId)
    {
        this.phrasebook = phrasebook;
        AddStep(AskWhatAsync);
        AddStep(ReadWhatAndAskWhenAsync);
        AddStep(ReadWhenAsync);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    /// <summary>A day in words, without its year. The English forms, until the Spanish content is written.</summary>
    public static string DateWords(DateOnly day) => day.ToString("dddd, MMMM d", CultureInfo.InvariantCulture);

    private Task<DialogTurnResult> AskWhatAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        if (ArgumentOf(step) != AddArgument && profile.Plan.Count > 0) return step.NextAsync(null, cancellationToken);
        // The step's number is fixed when it is asked: answered again after "back", it is the same step.
        step.Values[StepValue] = profile.NextPlanStep.ToString(CultureInfo.InvariantCulture);
        return AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = WhatValue,
            Says = [AskWhat],
            Options = [.. Suggestions.Select(s => AnswerOption.Of(s))],
            Kind = AnswerKind.Text,
            CanSkip = true,
        }, cancellationToken);
    }

    private Task<DialogTurnResult> ReadWhatAndAskWhenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not Answer { Skipped: false } answer) return step.NextAsync(null, cancellationToken);
        var turn = TurnOf(step);
        var text = answer.Text.Length > LongestStep ? answer.Text[..LongestStep] : answer.Text;
        if (PlanDates.Find(text, turn.Profile.Language, turn.Now) is { } found)
        {
            step.Values[WhatValue] = PlanText.WithoutSpan(text, found.Start, found.End) is { Length: > 0 } words ? words : text;
            return step.NextAsync(found, cancellationToken);
        }

        step.Values[WhatValue] = PlanText.WithoutSpan(text, 0, -1);
        return AskAsync(step, WhenQuestion(AskWhen.With(step.Values[WhatValue])), cancellationToken);
    }

    private async Task<DialogTurnResult> ReadWhenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (!step.Values.TryGetValue(WhatValue, out var what)) return await step.NextAsync(null, cancellationToken);
        var turn = TurnOf(step);
        var (due, understood) = step.Result switch
        {
            PlanDates.Found found => (found.Due, true),
            Answer { Skipped: true } or Answer { Value: NoDate } => (default(DateOnly?), true),
            Answer answer => DayIn(answer, turn),
            _ => (null, true),
        };
        if (!understood)
        {
            // Asked again by the same step: the waterfall goes back one.
            step.ActiveDialog!.State["stepIndex"] = step.Index - 1;
            return await AskAsync(step, WhenQuestion(Late.With(((Answer)step.Result!).Text)), cancellationToken);
        }

        Note(turn.Profile, step.Values[StepValue].ToString()!, what.ToString()!, due);
        await SayAsync(step, cancellationToken, Noted.With(what, due is { } day ? DateWords(day) : ""));
        return await step.NextAsync(null, cancellationToken);
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        if (profile.Plan.Count == 0) return GoToAsync(step, GoOn, cancellationToken);
        var list = profile.Plan.OrderBy(s => s.Done).ThenBy(s => s.Due ?? DateOnly.MaxValue).Select((s, i) => phrasebook.Render(
            Item.With(i + 1, s.Text, s.Due is { } due ? DateWords(due) : "", s.Done ? "yes" : ""), profile.Language));
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

    private OpenQuestion WhenQuestion(Phrase says) => new()
    {
        Dialog = Id,
        Step = "when",
        Says = [says],
        Options = [.. Days.Select(d => AnswerOption.Of(d)), AnswerOption.Of(NoDateButton)],
        Kind = AnswerKind.Text,
        CanSkip = true,
    };

    private static (DateOnly? Due, bool Understood) DayIn(Answer answer, GuideTurn turn)
    {
        // A pressed day is read like a typed one: its label is a date phrase.
        var found = PlanDates.Find(answer.Text, turn.Profile.Language, turn.Now);
        return (found?.Due, found is not null);
    }

    private static void Note(Profile profile, string id, string what, DateOnly? due)
    {
        var at = profile.Plan.FindIndex(s => s.Id == id);
        if (at >= 0)
        {
            profile.Plan[at] = profile.Plan[at] with { Text = what, Due = due };
            return;
        }

        profile.Plan.Add(new PlanStep(id, what, due, Done: false));
        profile.NextPlanStep++;
    }
}
