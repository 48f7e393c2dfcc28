using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Every command as a button: what the row below a question has no room for. The question stays open below.</summary>
public sealed class MoreDialog : GuideDialog
{
    public const string DialogId = "more";

    public static readonly LineSet Lines = new("more");

    private static readonly Line Ask = Lines.Line("ask");
    private static readonly ButtonLine GoOnButton = Lines.Button("go-on");
    private static readonly ButtonLine ShareButton = Lines.Button("share");

    public MoreDialog() : base(DialogId)
    {
        AddStep(AskCommandAsync);
        AddStep(FollowAsync);
    }

    private static Task<DialogTurnResult> AskCommandAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AskAsync(step, new OpenQuestion { Dialog = DialogId, Step = "more", Says = [Ask], Options = [AnswerOption.Of(GoOnButton, GoOn), AnswerOption.Of(WaysDialog.WaysButton, WaysDialog.DialogId), AnswerOption.Of(ShareButton, ShareDialog.DialogId)] }, cancellationToken);
}
