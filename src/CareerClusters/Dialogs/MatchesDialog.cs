using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Search;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Step 2: the clusters that fit, why, what held them back, and what to do about it.</summary>
public sealed class MatchesDialog : GuideDialog
{
    public const string DialogId = "matches";

    public static readonly LineSet Lines = new("matches");

    /// <summary>Argument prefix: say that a cluster was taken out, and which.</summary>
    public const string RemovedArgument = "removed";

    private static readonly string[] NameLanguages = ["en", "es"];

    private static readonly Line Sketch = Lines.Line("sketch", "answered", "statements", "weak", "list");
    private static readonly Line Item = Lines.Line("item", "number", "name", "band", "level");
    private static readonly Line Why = Lines.Line("why-short", "raised", "lowered");
    private static readonly Line Level = Lines.Line("level");
    private static readonly Line Removed = Lines.Line("removed", "name");
    private static readonly Line Settled = Lines.Line("settled");
    private static readonly Line Hint = Lines.Line("hint");
    private static readonly Line NoneLeft = Lines.Line("none-left");
    private static readonly Line NoSuchCluster = Lines.Line("no-such-cluster", "text");
    private static readonly Line CannotTell = Lines.Line("cannot-tell", "reason");
    private static readonly Line WithoutStatements = Lines.Line("without-statements");
    private static readonly ButtonLine WhyButton = Lines.Button("why");
    private static readonly ButtonLine MoreButton = Lines.Button("more-statements");
    private static readonly ButtonLine SplitButton = Lines.Button("ask-me");
    private static readonly ButtonLine NotButton = Lines.Button("not");
    internal static readonly ButtonLine BringBackButton = Lines.Button("bring-back");
    private static readonly ButtonLine GoOnRatingButton = Lines.Button("go-on-rating");
    private static readonly ButtonLine SkillsButton = Lines.Button("skills");
    private static readonly ButtonLine StartButton = Lines.Button("start");
    private static readonly ButtonLine LearnMoreButton = Lines.Button("learn-more");

    private readonly CareerGuidance guidance;
    private readonly CareerStanding standing;
    private readonly ReasonWords reasons;
    private readonly DayWords days;

    public MatchesDialog(CareerGuidance guidance, CareerStanding standing, ReasonWords reasons, DayWords days) : base(DialogId)
    {
        (this.guidance, this.standing, this.reasons, this.days) = (guidance, standing, reasons, days);
        AddStep(ShowAsync);
        AddStep(ReadAsync);
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        if (NewsOf(step, profile) is { } news) await SayAsync(step, cancellationToken, news);
        var result = standing.Match(profile);
        if (result.Abstains) return await AskNextAsync(step, "cannot-tell", [CannotTell.With(result.Reason!.Value.ToString())], WaysOn(profile), cancellationToken);

        if (result.Clusters.Count == 0)
            return await AskNextAsync(step, "none-left", [NoneLeft], [AnswerOption.Of(BringBackButton, To(RemovedDialog.DialogId, RemovedDialog.BringBackArgument))], cancellationToken);

        if (profile.Snapshots.Count == 0 && profile.Interests.Count >= InterestInventory.FirstSketchCount) profile.KeepSnapshot(TodayOf(step));
        var before = standing.RoundBefore(profile);
        Phrase[] says =
        [
            .. before is null ? Array.Empty<Phrase>() : [RetakeDialog.WaitingFor(profile, before, days)],
            .. result.InterestsLeftOut is null ? Array.Empty<Phrase>() : [WithoutStatements],
            Sketch.With(
                before?.Interests.Count ?? profile.Interests.Count, guidance.Catalog.Content.Statements.Count,
                result.Clusters[0].Band == FitBand.None ? "yes" : "", List(result, profile.Language)),
            Why.With(reasons.Join(result.Clusters[0].Raised, profile.Language), reasons.Join(result.Clusters[0].Lowered, profile.Language, 1)),
            .. before is not null ? Array.Empty<Phrase>() : IsLevel(result) ? [Level] : NoteSettled(profile) ? [Settled] : profile.ValueRatings.Count == 0 ? [(Phrase)Hint] : [],
        ];
        return await AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "matches",
            Says = says,
            Options = before is null ? OptionsOf(result, profile) : OptionsWhileWaiting(result, profile.Language),
            // Their very words come before "no {name}", which would read "no limit" as a cluster.
            Typed =
            [
                AnswerOption.Of(MoreButton, To(InterestsDialog.DialogId, InterestsDialog.MoreArgument)), .. WaysDialog.All,
                AnswerOption.Of(NotButton), AnswerOption.Of(BringBackButton, To(RemovedDialog.DialogId, RemovedDialog.BringBackArgument)),
            ],
            LeadsAnywhere = true,
        }, cancellationToken);
    }

    private async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = AnswerOf(step);
        var profile = ProfileOf(step);
        if (answer.Value == WhyDialog.DialogId && answer.Argument is { } which)
            return await GoToAsync(step, To(WhyDialog.DialogId, NamedBy(profile, which)?.Id), cancellationToken);
        if (answer.Value != "not") return await FollowAsync(step, cancellationToken);

        if (answer.Argument is { } job && guidance.Search.Find(job).SaidBy(job) is { Confidence: Confidence.Sure, Hits: [{ Kind: HitKind.Occupation } hit, ..] })
            return await GoToAsync(step, RemovedDialog.TakeOut(guidance.FindOccupation(hit.Id)!), cancellationToken);
        var named = answer.Argument is { } words ? Unwanted(profile, words) : (standing.Match(profile).Clusters is [var first, ..] ? first.Cluster : null);
        if (named is null)
        {
            // "I dont like welding" tells of a kind of work, not of a place in the list.
            if (!int.TryParse(answer.Argument, out _) && guidance.Experiences.Read(TurnOf(step).Text).Answers is { Count: > 0 } told)
                return await GoToAsync(step, To(ExperienceDialog.DialogId, ExperienceDialog.Argument(profile.Turn, told.Select(ToldAnswer.Of))), cancellationToken);
            await SayAsync(step, cancellationToken, NoSuchCluster.With(answer.Argument));
            return await step.ReplaceDialogAsync(Id, null, cancellationToken);
        }

        if (!profile.ExcludedClusters.Contains(named.Id)) profile.ExcludedClusters.Add(named.Id);
        return await step.ReplaceDialogAsync(Id, $"{RemovedArgument}:{named.Id}", cancellationToken);
    }

    private AnswerOption[] OptionsOf(MatchResult result, Profile profile)
    {
        var split = IsLevel(result)
            ? guidance.Separator.SeparatorFor(result.Clusters[0].Cluster.Id, result.Clusters[1].Cluster.Id, CareerStanding.Answers(profile))
            : null;
        return
        [
            .. CareerStanding.Shown(result).Select(m => AnswerOption.Named(To(ClusterDialog.DialogId, m.Cluster.Id), m.Cluster.NameIn(profile.Language))),
            AnswerOption.Of(WhyButton, WhyDialog.DialogId),
            split is not null ? AnswerOption.Of(SplitButton, To(SplitDialog.DialogId, split.Id))
                : result.Excluded.Count > 0 ? AnswerOption.Of(BringBackButton, To(RemovedDialog.DialogId, RemovedDialog.BringBackArgument))
                : profile is { SettledToldAt: not null, ValueRatings.Count: 0 } ? AnswerOption.Of(WaysDialog.ValuesButton, ValuesDialog.DialogId)
                : profile.Interests.Count < guidance.Catalog.Content.Statements.Count ? AnswerOption.Of(MoreButton, To(InterestsDialog.DialogId, InterestsDialog.MoreArgument))
                : AnswerOption.Of(LearnMoreButton, LearnMoreDialog.DialogId),
        ];
    }

    private static AnswerOption[] OptionsWhileWaiting(MatchResult result, string language) =>
    [
        AnswerOption.Of(GoOnRatingButton, InterestsDialog.DialogId),
        AnswerOption.Of(RetakeDialog.OldAnswersButton, To(RetakeDialog.DialogId, RetakeDialog.RestoreArgument)),
        .. CareerStanding.Shown(result).Select(m => AnswerOption.Named(To(ClusterDialog.DialogId, m.Cluster.Id), m.Cluster.NameIn(language))),
    ];

    private static AnswerOption[] WaysOn(Profile profile) =>
    [
        AnswerOption.Of(StartButton, profile.Interests.Count < InterestInventory.FirstSketchCount ? InterestsDialog.DialogId : To(InterestsDialog.DialogId, InterestsDialog.MoreArgument)),
        AnswerOption.Of(SkillsButton, SkillsDialog.DialogId),
    ];

    /// <summary>What the argument says has just changed.</summary>
    private Phrase? NewsOf(WaterfallStepContext step, Profile profile)
    {
        var argument = ArgumentOf(step)?.Split(':', 2);
        return argument is [RemovedArgument, var id] && guidance.Catalog.FindCluster(id) is { } removed ? Removed.With(removed.NameIn(profile.Language)) : null;
    }

    /// <summary>Whether more statements would hardly change the top three; noted as told, so that nobody is asked it twice.</summary>
    private bool NoteSettled(Profile profile)
    {
        if (guidance.Inventory.Ask(CareerStanding.Answers(profile)).Reason != InventoryReason.Settled) return false;
        profile.SettledToldAt = profile.Interests.Count + profile.SkippedStatements.Count;
        return true;
    }

    private string List(MatchResult result, string language) => string.Join('\n', CareerStanding.Shown(result).Select((m, i) =>
        reasons.Words(Item.With(i + 1, m.Cluster.NameIn(language), m.Band.ToString(), m.LevelWithPrevious && i > 0 ? i.ToString(System.Globalization.CultureInfo.InvariantCulture) : ""), language)));

    private static bool IsLevel(MatchResult result) => result.Clusters.Count > 1 && result.Clusters[1].LevelWithPrevious;

    /// <summary>The cluster to take out, by its number or its own name: nothing goes because of a word that is near to one.</summary>
    private CareerCluster? Unwanted(Profile profile, string words)
    {
        if (int.TryParse(words, out _)) return NamedBy(profile, words);
        var said = guidance.Search.Telling(words);
        return said.Count == 0 ? null : guidance.Catalog.Clusters.FirstOrDefault(c => NameLanguages.Any(l => said.IsSubsetOf(guidance.Search.Telling(c.NameIn(l)))));
    }

    /// <summary>The cluster a number of the list or some words name, or null.</summary>
    private CareerCluster? NamedBy(Profile profile, string words)
    {
        var ranked = standing.Match(profile).Clusters;
        if (int.TryParse(words, out var number) && number is > 0 and < 100) return number >= 1 && number <= ranked.Count ? ranked[number - 1].Cluster : null;
        var hits = guidance.Search.Find(words).Hits;
        var clusters = hits.Select(h => h.Kind switch
        {
            HitKind.Cluster => h.Id,
            HitKind.SubCluster => h.Id.Split('/')[0],
            _ => guidance.Catalog.FindOccupation(new OnetSocCode(h.Id))?.PrimaryClusterId,
        }).ToList();
        // What the person sees in the list is meant before anything else.
        var shown = ranked.Take(CareerStanding.ShownMatches).FirstOrDefault(m => clusters.Contains(m.Cluster.Id))?.Cluster;
        return shown ?? (clusters is [{ } first, ..] ? guidance.Catalog.FindCluster(first) : null);
    }
}
