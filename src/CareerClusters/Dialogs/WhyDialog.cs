using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
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
    private static readonly Line HowSure = Lines.Line("how-sure", "level", "left_out");
    private static readonly Line OtherFirst = Lines.Line("other-first", "changes", "name");
    private static readonly Line Change = Lines.Line("change", "statement", "answer");
    private static readonly Line Weights = Lines.Line("weights", "list");
    private static readonly Line Weight = Lines.Line("weight", "kind", "parts");
    private static readonly Line Nothing = Lines.Line("nothing");
    private static readonly ButtonLine NextOne = Lines.Button("next-one");
    private static readonly ButtonLine TellMe = Lines.Button("tell-me");
    private static readonly ButtonLine Matches = Lines.Button("matches");
    private static readonly ButtonLine HowItWorks = Lines.Button("how-it-works");

    private const string WeightsArgument = "weights";

    /// <summary>Equal parts that a score is told in: few enough to picture.</summary>
    private const int Parts = 10;

    /// <summary>Stated chances from which a first place is called fairly sure, and likelier than not; calibrated (scorecard, part f).</summary>
    private const double FairlySure = 0.7, LikelierThanNot = 0.45, OneOfSome = 0.2;

    private readonly CareerGuidance guidance;
    private readonly CareerStanding standing;
    private readonly ReasonWords reasons;
    private readonly AboutClustersDialog about;

    public WhyDialog(CareerGuidance guidance, CareerStanding standing, ReasonWords reasons, AboutClustersDialog about) : base(DialogId)
    {
        (this.guidance, this.standing, this.reasons, this.about) = (guidance, standing, reasons, about);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var result = standing.Match(profile);
        var ranked = result.Clusters;
        var argument = ArgumentOf(step)?.Split('|') ?? [];
        var at = ranked.Select((m, i) => (m, i)).FirstOrDefault(p => p.m.Cluster.Id == argument.FirstOrDefault()).i;
        if (ranked.Count == 0) return AskNextAsync(step, "nothing", [Nothing], [AnswerOption.Of(Matches, MatchesDialog.DialogId)], cancellationToken);

        var match = ranked[at];
        if (argument is [_, WeightsArgument]) return ShowWeightsAsync(step, match, cancellationToken);
        return AskNextAsync(
            step, "why",
            [Reasons.With(
                at + 1, match.Cluster.NameIn(profile.Language), match.Cluster.Description.For(profile.Language),
                List(match.Raised, profile.Language), List(match.Lowered, profile.Language)),
                HowSure.With(LevelOf(match.Confidence), result.InterestsLeftOut is null ? "" : "yes"),
                .. at == 0 && guidance.Counterfactual.SmallestChange(standing.Counted(profile)) is { } change ? [PhraseOf(change, profile.Language)] : Array.Empty<Phrase>()],
            [
                AnswerOption.Of(TellMe, To(ClusterDialog.DialogId, match.Cluster.Id)),
                .. at + 1 < Math.Min(ranked.Count, CareerStanding.ShownMatches) ? [AnswerOption.Of(NextOne, To(Id, ranked[at + 1].Cluster.Id))] : Array.Empty<AnswerOption>(),
                AnswerOption.Of(Matches, MatchesDialog.DialogId),
                AnswerOption.Of(HowItWorks, To(Id, $"{match.Cluster.Id}|{WeightsArgument}")),
                .. at == 0 ? [AnswerOption.Of(WaysDialog.SurpriseButton, SurpriseDialog.DialogId)] : Array.Empty<AnswerOption>(),
            ],
            cancellationToken);
    }

    /// <summary>How the match is made, and how much each source weighs in this one.</summary>
    private Task<DialogTurnResult> ShowWeightsAsync(WaterfallStepContext step, ClusterMatch match, CancellationToken cancellationToken)
    {
        var language = ProfileOf(step).Language;
        return AskNextAsync(
            step, "weights", [about.Tell(AboutClustersDialog.HowMatchedTopic, language), Weights.With(WeightList(match, language))],
            [
                AnswerOption.Of(TellMe, To(ClusterDialog.DialogId, match.Cluster.Id)),
                AnswerOption.Of(Matches, MatchesDialog.DialogId),
                AnswerOption.Of(WaysDialog.ValuesButton, ValuesDialog.DialogId),
            ],
            cancellationToken);
    }

    private string WeightList(ClusterMatch match, string language)
    {
        var weights = match.Contributions.GroupBy(a => a.Kind).Select(g => (Kind: g.Key, Weight: g.Sum(a => Math.Abs(a.Contribution)))).ToList();
        var all = weights.Sum(w => w.Weight);
        return string.Join('\n', weights.Where(_ => all > 0).OrderByDescending(w => w.Weight)
            .Select(w => reasons.Words(Weight.With(w.Kind.ToString(), (int)Math.Round(w.Weight / all * Parts)), language)));
    }

    private Phrase PhraseOf(TopChange change, string language) => OtherFirst.With(
        string.Join("; ", change.Changes.Select(c => reasons.Words(Change.With(reasons.StatementText(c.StatementId, language), reasons.FaceWords(c.OtherValue, language)), language))),
        change.FirstThen.NameIn(language));

    private static string LevelOf(double chance) => chance switch
    {
        >= FairlySure => "sure",
        >= LikelierThanNot => "likely",
        >= OneOfSome => "some",
        _ => "hint",
    };

    private string List(IReadOnlyList<AnswerContribution> said, string language) =>
        string.Join('\n', reasons.Each(said, language).Select(r => "- " + r));
}
