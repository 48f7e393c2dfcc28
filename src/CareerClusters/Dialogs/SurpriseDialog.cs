using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>One cluster from outside the top three that a single answer speaks for strongly, said to be just that.</summary>
public sealed class SurpriseDialog : GuideDialog
{
    public const string DialogId = "surprise";

    public static readonly LineSet Lines = new("surprise");

    private static readonly Line Surprise = Lines.Line("surprise", "number", "name", "description", "reason");
    private static readonly Line Nothing = Lines.Line("nothing");
    private static readonly Line TooEarly = Lines.Line("too-early");
    private static readonly ButtonLine TellMe = Lines.Button("tell-me");
    private static readonly ButtonLine Compare = Lines.Button("compare");
    private static readonly ButtonLine Not = Lines.Button("not");
    private static readonly ButtonLine Matches = Lines.Button("matches");

    private readonly CareerStanding standing;
    private readonly ReasonWords reasons;

    public SurpriseDialog(CareerStanding standing, ReasonWords reasons) : base(DialogId)
    {
        (this.standing, this.reasons) = (standing, reasons);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var language = ProfileOf(step).Language;
        var result = standing.Match(ProfileOf(step));
        if (EyeOpener.Of(result) is not { } found)
            return AskNextAsync(step, "nothing", [result.Abstains ? TooEarly : Nothing], [AnswerOption.Of(Matches, MatchesDialog.DialogId)], cancellationToken);
        var cluster = found.Match.Cluster;
        var place = result.Clusters.TakeWhile(m => m.Cluster.Id != cluster.Id).Count() + 1;
        return AskNextAsync(
            step, "surprise",
            [Surprise.With(place, cluster.NameIn(language), cluster.Description.For(language), reasons.Join([found.Evidence], language))],
            [
                AnswerOption.Of(TellMe, To(ClusterDialog.DialogId, cluster.Id)),
                AnswerOption.Of(Compare, CompareDialog.Between(cluster.Id, result.Clusters[0].Cluster.Id)),
                AnswerOption.Of(Not, RemovedDialog.TakeOut(cluster)),
                AnswerOption.Of(Matches, MatchesDialog.DialogId),
            ],
            cancellationToken);
    }
}
