using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Replies.Printing;
using CareerClusters.Storage;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Makes a page to print or to show to somebody, by a link that ends, and ends all links by a word.</summary>
public sealed class SummaryDialog : LinkDialog
{
    public const string DialogId = "summary";

    /// <summary>Argument: end all links.</summary>
    public const string StopArgument = "stop-sharing";

    public static new readonly LineSet Lines = new("summary");

    private const string WithPlan = "with-plan";
    private const string WithoutPlan = "without-plan";

    private static readonly Line AskPlan = Lines.Line("ask-plan", "goals");
    private static readonly Line Made = Lines.Line("made", "link", "pdf", "until");
    private static readonly Line Nothing = Lines.Line("nothing");
    private static readonly Line Stopped = Lines.Line("stopped");
    private static readonly ButtonLine ShareButton = Lines.Button("share");
    private static readonly ButtonLine[] Plans = [Lines.Button(WithPlan), Lines.Button(WithoutPlan)];

    private readonly SummaryPage page;
    private readonly PdfPageWriter pdf;
    private readonly CareerStanding standing;

    public SummaryDialog(SummaryPage page, PdfPageWriter pdf, HandoutLinks links, CareerStanding standing, DayWords days) : base(DialogId, links, days)
    {
        (this.page, this.pdf, this.standing) = (page, pdf, standing);
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
            // The page below may be the one that gave the link.
            turn.ReadNoPageAgain();
            return await EndAsync(step, Stopped, cancellationToken);
        }

        if (standing.IsNew(turn.Profile)) return await EndAsync(step, Nothing, cancellationToken);
        if (!CanMake) return await EndAsync(step, NoLinks, cancellationToken);
        if (turn.Profile is { Plan.Count: 0, Goals.Count: 0 }) return await step.NextAsync(new Answer(WithPlan, ""), cancellationToken);
        // Its goals and steps are the person's own words, and may name people: "quiero trabajar con carros" is no "con".
        return await AskAsync(step, new OpenQuestion { Dialog = Id, Step = "plan", Says = [AskPlan.With(turn.Profile.Goals.Count > 0 ? "yes" : "")], Options = [.. Plans.Select(p => AnswerOption.Of(p) with { Exactly = true })] }, cancellationToken);
    }

    private Task<DialogTurnResult> MakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, withPlan) = (TurnOf(step), AnswerOf(step).Value == WithPlan);
        return GiveAsync(
            step, until => Task.FromResult(page.Write(turn.Profile, withPlan, turn.Now, until).ToJson()), HandoutChange.Page,
            (link, until) => Made.With(link, pdf.CanWrite ? HandoutLinks.PdfOf(link) : "", until), cancellationToken,
            more: AnswerOption.Of(ShareButton, ShareDialog.DialogId));
    }
}
