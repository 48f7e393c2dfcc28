using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Step 2: what matters to the person at work, the six published work values one after another.</summary>
public sealed class ValuesDialog : GuideDialog
{
    public const string DialogId = "values";

    public static readonly LineSet Lines = new("values");

    /// <summary>Argument: the six are under way, so the ones answered are not asked again.</summary>
    private const string NextArgument = "next";

    private static readonly Line Intro = Lines.Line("intro", "count");
    private static readonly Line Ask = Lines.Line("ask", "number", "total", "statement");
    private static readonly ButtonLine[] Levels = [Lines.Button("not-at-all"), Lines.Button("a-little"), Lines.Button("some"), Lines.Button("much"), Lines.Button("very-much")];
    private static readonly IReadOnlyList<AnswerOption> LevelOptions = [.. Levels.Select(l => AnswerOption.Of(l))];

    private readonly IReadOnlyList<WorkValue> values;

    public ValuesDialog(CareerCatalog catalog) : base(DialogId)
    {
        values = catalog.Content.WorkValues;
        AddStep(AskValueAsync);
        AddStep(ReadValueAsync);
    }

    private async Task<DialogTurnResult> AskValueAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        // Whoever comes back after all six wants to change them.
        if (ArgumentOf(step) != NextArgument && NextOf(profile) < 0) (profile.ValueRatings, profile.SkippedValues) = ([], []);
        var at = NextOf(profile);
        if (at < 0) return await GoToAsync(step, HasFirstResults(profile) && !profile.LimitsAsked ? LimitsDialog.DialogId : MatchesDialog.DialogId, cancellationToken);
        step.Values["value"] = values[at].Id;
        if (at == 0) await SayAsync(step, cancellationToken, Intro.With(values.Count));
        return await AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "value",
            Says = [Ask.With(at + 1, values.Count, values[at].Text.For(profile.Language))],
            Options = LevelOptions,
            CanSkip = true,
        }, cancellationToken);
    }

    private Task<DialogTurnResult> ReadValueAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var value = step.Values["value"].ToString()!;
        var answer = AnswerOf(step);
        if (!answer.Skipped) profile.ValueRatings[value] = LevelOptions.TakeWhile(o => o.Value != answer.Value).Count() + 1;
        else if (!profile.ValueRatings.ContainsKey(value)) profile.SkippedValues.Add(value);
        return step.ReplaceDialogAsync(Id, NextArgument, cancellationToken);
    }

    private int NextOf(Profile profile) =>
        values.ToList().FindIndex(v => !profile.ValueRatings.ContainsKey(v.Id) && !profile.SkippedValues.Contains(v.Id));

    private static bool HasFirstResults(Profile profile) => profile.Interests.Count >= InterestInventory.FirstSketchCount;
}
