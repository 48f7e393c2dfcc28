using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Makes a page to print or to show to somebody, by a link that ends, and ends all links by a word.</summary>
public sealed class SummaryDialog : GuideDialog
{
    public const string DialogId = "summary";

    /// <summary>Argument: end all links.</summary>
    public const string StopArgument = "stop-sharing";

    public static readonly LineSet Lines = new("summary");

    private const string WithPlan = "with-plan";
    private const string WithoutPlan = "without-plan";

    private static readonly Line AskPlan = Lines.Line("ask-plan");
    private static readonly Line Made = Lines.Line("made", "link", "until");
    private static readonly Line NoLinks = Lines.Line("no-links");
    private static readonly Line Nothing = Lines.Line("nothing");
    private static readonly Line Stopped = Lines.Line("stopped");
    private static readonly ButtonLine[] Plans = [Lines.Button(WithPlan), Lines.Button(WithoutPlan)];
    private static readonly ButtonLine StopButton = Lines.Button(StopArgument);
    private static readonly ButtonLine DoneButton = Lines.Button("done");

    private readonly SummaryPage page;
    private readonly HandoutLinks links;
    private readonly CareerStanding standing;
    private readonly DayWords days;

    public SummaryDialog(SummaryPage page, HandoutLinks links, CareerStanding standing, DayWords days) : base(DialogId)
    {
        (this.page, this.links, this.standing, this.days) = (page, links, standing, days);
        AddStep(AskPlanAsync);
        AddStep(MakeAsync);
        AddStep(FollowAsync);
    }

    private async Task<DialogTurnResult> AskPlanAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        if (ArgumentOf(step) == StopArgument)
        {
            turn.Handout = HandoutChange.EndAll;
            return await EndAsync(step, Stopped, cancellationToken);
        }

        if (standing.IsNew(turn.Profile)) return await EndAsync(step, Nothing, cancellationToken);
        if (!links.CanMake) return await EndAsync(step, NoLinks, cancellationToken);
        if (turn.Profile.Plan.Count == 0) return await step.NextAsync(new Answer(WithPlan, ""), cancellationToken);
        // Its steps are the person's own words, and may name people.
        return await AskAsync(step, new OpenQuestion { Dialog = Id, Step = "plan", Says = [AskPlan], Options = [.. Plans.Select(p => AnswerOption.Of(p))] }, cancellationToken);
    }

    private Task<DialogTurnResult> MakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        var until = links.EndOf(turn.Now);
        (var link, turn.Handout) = links.Make(page.Write(turn.Profile, AnswerOf(step).Value == WithPlan, turn.Now, until), turn.Now);
        return AskNextAsync(
            step, "made", [Made.With(link, days.Of(DateOnly.FromDateTime(until.DateTime), turn.Profile.Language))],
            [AnswerOption.Of(DoneButton, GoOn), AnswerOption.Of(StopButton, To(Id, StopArgument))], cancellationToken);
    }

    private static async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, Line says, CancellationToken cancellationToken)
    {
        await SayAsync(step, cancellationToken, says);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
