using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Why a cluster stands where it does: the answers that raised it and those that lowered it.</summary>
public sealed class WhyDialog : GuideDialog
{
    public const string DialogId = "why";

    public static readonly LineSet Lines = new("why");

    private static readonly Line Reasons = Lines.Line("reasons", "number", "name", "description", "raised", "lowered");
    private static readonly Line Nothing = Lines.Line("nothing");
    private static readonly ButtonLine NextOne = Lines.Button("next-one");
    private static readonly ButtonLine TellMe = Lines.Button("tell-me");
    private static readonly ButtonLine Matches = Lines.Button("matches");
    private static readonly ButtonLine HowItWorks = Lines.Button("how-it-works");

    private readonly CareerStanding standing;
    private readonly ReasonWords reasons;

    public WhyDialog(CareerStanding standing, ReasonWords reasons) : base(DialogId)
    {
        (this.standing, this.reasons) = (standing, reasons);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var ranked = standing.Match(profile).Clusters;
        var at = ranked.Select((m, i) => (m, i)).FirstOrDefault(p => p.m.Cluster.Id == ArgumentOf(step)).i;
        if (ranked.Count == 0) return AskNextAsync(step, "nothing", [Nothing], [AnswerOption.Of(Matches, MatchesDialog.DialogId)], cancellationToken);

        var match = ranked[at];
        return AskNextAsync(
            step, "why",
            [Reasons.With(
                at + 1, match.Cluster.NameIn(profile.Language), match.Cluster.Description.For(profile.Language),
                List(match.Raised, profile.Language), List(match.Lowered, profile.Language))],
            [
                AnswerOption.Of(TellMe, To(ClusterDialog.DialogId, match.Cluster.Id)),
                .. at + 1 < Math.Min(ranked.Count, CareerStanding.ShownMatches) ? [AnswerOption.Of(NextOne, To(Id, ranked[at + 1].Cluster.Id))] : Array.Empty<AnswerOption>(),
                AnswerOption.Of(Matches, MatchesDialog.DialogId),
                AnswerOption.Of(HowItWorks, To(AboutClustersDialog.DialogId, AboutClustersDialog.HowMatchedTopic)),
            ],
            cancellationToken);
    }

    private string List(IReadOnlyList<AnswerContribution> said, string language) =>
        string.Join('\n', reasons.Each(said, language).Select(r => "- " + r));
}
