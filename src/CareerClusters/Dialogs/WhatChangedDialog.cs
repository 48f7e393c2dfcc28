using System.Globalization;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>What changed since an earlier day: the first places then and now, and which answers moved whom.</summary>
public sealed class WhatChangedDialog : GuideDialog
{
    public const string DialogId = "what-changed";

    public static readonly LineSet Lines = new("what-changed");

    private const int MovesShown = 3;

    /// <summary>Moves below this place, then and now, interest nobody.</summary>
    private const int LastPlaceShown = 6;

    private static readonly Line SideBySide = Lines.Line("side-by-side", "date", "list");
    private static readonly Line Place = Lines.Line("place", "number", "then", "now");
    private static readonly Line Moves = Lines.Line("moves", "list");
    private static readonly Line Move = Lines.Line("move", "name", "from", "to", "cause");
    private static readonly Line Cause = Lines.Line("cause", "reason", "before", "gone");
    private static readonly Line NoMoves = Lines.Line("no-moves");
    private static readonly Line NothingYet = Lines.Line("nothing-yet");
    private static readonly Line TooFewNow = Lines.Line("too-few-now");
    private static readonly ButtonLine MatchesButton = Lines.Button("matches");
    private static readonly ButtonLine RateButton = Lines.Button("rate");

    private readonly CareerGuidance guidance;
    private readonly ReasonWords reasons;
    private readonly DayWords days;

    public WhatChangedDialog(CareerGuidance guidance, ReasonWords reasons, DayWords days) : base(DialogId)
    {
        (this.guidance, this.reasons, this.days) = (guidance, reasons, days);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var language = profile.Language;
        if (profile.Snapshots.LastOrDefault(s => !s.SaysTheSameAs(profile)) is not { } before)
            return AskNextAsync(step, "nothing-yet", [NothingYet], [AnswerOption.Of(MatchesButton, MatchesDialog.DialogId), AnswerOption.Of(WaysDialog.RetakeButton, RetakeDialog.DialogId)], cancellationToken);
        var change = guidance.Changes.Between(CareerStanding.Answers(before), CareerStanding.Answers(profile));
        if (change.Now.Abstains || change.Before.Abstains)
            return AskNextAsync(step, "too-few", [TooFewNow], [AnswerOption.Of(RateButton, InterestsDialog.DialogId), AnswerOption.Of(MatchesButton, MatchesDialog.DialogId)], cancellationToken);

        var moved = change.Moves.Where(m => m.PlaceNow <= LastPlaceShown || m.PlaceBefore <= LastPlaceShown)
            .OrderByDescending(m => Math.Abs((m.PlaceNow ?? LastPlaceShown) - (m.PlaceBefore ?? LastPlaceShown))).Take(MovesShown).ToList();
        return AskNextAsync(
            step, "changes",
            [
                SideBySide.With(days.Of(before.On, language), SideBySideList(change, language)),
                moved.Count == 0 ? NoMoves : Moves.With(string.Join('\n', moved.Select(m => reasons.Words(PhraseOf(m, language), language)))),
            ],
            [
                .. moved.Where(m => m.PlaceNow < m.PlaceBefore).Take(1).Select(m => AnswerOption.Named(To(ClusterDialog.DialogId, m.Cluster.Id), m.Cluster.NameIn(language))),
                AnswerOption.Of(MatchesButton, MatchesDialog.DialogId),
                AnswerOption.Of(WaysDialog.RetakeButton, RetakeDialog.DialogId),
            ],
            cancellationToken);
    }

    private string SideBySideList(ProfileChange change, string language) => string.Join('\n', Enumerable.Range(0, CareerStanding.ShownMatches).Select(i =>
        reasons.Words(Place.With(i + 1, NameAt(change.Before, i, language), NameAt(change.Now, i, language)), language)));

    private static string NameAt(MatchResult result, int at, string language) => at < result.Clusters.Count ? result.Clusters[at].Cluster.NameIn(language) : "";

    private Phrase PhraseOf(ClusterMove move, string language)
    {
        var cause = move.Causes is [var strongest, ..] ? reasons.Words(PhraseOf(strongest, language), language) : "";
        return Move.With(
            move.Cluster.NameIn(language), move.PlaceBefore?.ToString(CultureInfo.InvariantCulture) ?? "", move.PlaceNow?.ToString(CultureInfo.InvariantCulture) ?? "", cause);
    }

    private Phrase PhraseOf(AnswerEffect effect, string language) => Cause.With(
        reasons.Name(new AnswerContribution(effect.Kind, effect.Id, effect.Now ?? effect.Before!.Value, effect.Effect), language),
        effect is { Kind: EvidenceKind.Statement, Before: { } was, Now: not null } ? reasons.FaceWords(was, language) : "",
        effect.Now is null ? "yes" : "");
}
