using CareerClusters.Bot.ResumeCodes;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Makes the code that carries a person to another device, shows it once, and cancels it.</summary>
public sealed class ResumeCodeDialog : GuideDialog
{
    public const string DialogId = "resume-code";

    /// <summary>Argument: cancel the code there is.</summary>
    public const string CancelArgument = "cancel";

    public static readonly LineSet Lines = new("resume-code");

    private static readonly Line Shown = Lines.Line("shown", "code");
    private static readonly Line ShownBefore = Lines.Line("shown-before");
    private static readonly Line HowToUse = Lines.Line("how-to-use", "days");
    private static readonly Line NothingToCarry = Lines.Line("nothing-to-carry");
    private static readonly Line Cancelled = Lines.Line("cancelled");
    private static readonly ButtonLine HaveCodeButton = Lines.Button("have-code");
    private static readonly ButtonLine CancelButton = Lines.Button(CancelArgument);
    private static readonly ButtonLine NewButton = Lines.Button("new-code");
    private static readonly ButtonLine DoneButton = Lines.Button("done");

    private readonly ResumeCodeMaker maker;
    private readonly CareerStanding standing;

    public ResumeCodeDialog(ResumeCodeMaker maker, CareerStanding standing) : base(DialogId)
    {
        (this.maker, this.standing) = (maker, standing);
        AddStep(ChangeAsync);
        AddStep(AskNextAsync);
        AddStep(FollowAsync);
    }

    // A step of its own: the question after it may be asked again, and must not make another code.
    private async Task<DialogTurnResult> ChangeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        if (ArgumentOf(step) == CancelArgument)
        {
            turn.Code = ResumeCodeChange.Cancel;
            return await step.NextAsync(CancelArgument, cancellationToken);
        }

        if (standing.IsNew(turn.Profile)) return await step.NextAsync(null, cancellationToken);
        (var code, turn.Code) = maker.Make(turn.Now);
        await turn.ShowOnceAsync(Shown.With(code), ShownBefore, cancellationToken);
        return await step.NextAsync(DialogId, cancellationToken);
    }

    private Task<DialogTurnResult> AskNextAsync(WaterfallStepContext step, CancellationToken cancellationToken) => step.Result switch
    {
        CancelArgument => AskNextAsync(step, "cancelled", [Cancelled], [AnswerOption.Of(NewButton, DialogId), AnswerOption.Of(DoneButton, GoOn)], cancellationToken),
        null => AskNextAsync(step, "nothing", [NothingToCarry], [AnswerOption.Of(HaveCodeButton, EnterCodeDialog.DialogId), AnswerOption.Of(DoneButton, GoOn)], cancellationToken),
        _ => AskNextAsync(
            step, "made", [HowToUse.With(maker.Days)],
            [AnswerOption.Of(DoneButton, GoOn), AnswerOption.Of(CancelButton, To(DialogId, CancelArgument)), AnswerOption.Of(HaveCodeButton, EnterCodeDialog.DialogId)],
            cancellationToken),
    };
}
