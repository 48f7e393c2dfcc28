using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>
/// A page of step 3 about one job or cluster: the one it is begun with, else the one looked at last, else the person is asked which.
/// Its argument begins with the subject's id; after a bar follows what the page itself reads.
/// </summary>
public abstract class SubjectDialog : GuideDialog
{
    /// <summary>The step that asks which job or cluster is meant.</summary>
    internal const string WhichStep = "which";

    /// <summary>Argument: ask which job or cluster is meant, whatever was looked at.</summary>
    internal const string AskWhich = "?";

    private readonly CareerGuidance guidance;
    private readonly Line which;
    private readonly ButtonLine choose;

    private protected SubjectDialog(string dialogId, CareerGuidance guidance, Line which, ButtonLine choose) : base(dialogId)
    {
        (this.guidance, this.which, this.choose) = (guidance, which, choose);
        AddStep(FindAsync);
        AddStep(FollowAsync);
    }

    /// <summary>Shows the page and asks where to go.</summary>
    /// <param name="step">The step.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="argument">The argument's parts; the first is the subject's id.</param>
    private protected abstract Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CareerSubject subject, string[] argument, CancellationToken cancellationToken);

    private Task<DialogTurnResult> FindAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var argument = (ArgumentOf(step) ?? profile.Occupation ?? profile.Cluster ?? "").Split('|');
        if (CareerSubject.Find(guidance, argument[0]) is not { } subject) return AskNextAsync(step, WhichStep, [which], [AnswerOption.Of(choose, LearnMoreDialog.DialogId)], cancellationToken);
        subject.SeenBy(profile);
        return ShowAsync(step, subject, argument, cancellationToken);
    }
}
