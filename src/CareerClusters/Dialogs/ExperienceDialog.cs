using System.Globalization;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Understanding;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>
/// Something was tried or a mind has changed, told in one sentence: it becomes one to three statements to confirm, of likings and of skills. Only what is
/// confirmed counts, each as one answer; then what changed, and why.
/// </summary>
public sealed class ExperienceDialog : GuideDialog
{
    public const string DialogId = "experience";

    public static readonly LineSet Lines = new("experience");

    private const string All = "all";
    private const string None = "none";
    private const string Undo = "undo";
    private const string Rate = "rate";

    /// <summary>Argument: what was told could not be matched.</summary>
    internal const string NotFound = "not-found";

    /// <summary>The forms in which a mind has changed about something.</summary>
    internal static readonly ButtonLine SaidChanged = Lines.Button("said-changed");

    private static readonly Line AskWhat = Lines.Line("ask-what");
    private static readonly Line AskOther = Lines.Line("ask-other");
    private static readonly Line Confirm = Lines.Line("confirm");
    private static readonly Line ConfirmMore = Lines.Line("confirm-more");
    private static readonly Line Nothing = Lines.Line("nothing");
    private static readonly Line Undone = Lines.Line("undone");
    private static readonly Line Proposal = Lines.Line("proposal", "label", "liked", "skill");
    private static readonly ButtonLine AllButton = Lines.Button(All);
    private static readonly ButtonLine NeitherButton = Lines.Button(None);
    private static readonly ButtonLine IsSoButton = Lines.Button("is-so"), IsNotSoButton = Lines.Button("is-not-so");
    private static readonly ButtonLine EnoughButton = Lines.Button("enough");
    private static readonly ButtonLine RateButton = Lines.Button(Rate);
    private static readonly ButtonLine UndoButton = Lines.Button(Undo);
    private static readonly ButtonLine CompareButton = Lines.Button("compare");
    private static readonly ButtonLine SeeButton = Lines.Button("see-matches");
    private static readonly ButtonLine HistoryButton = Lines.Button("history");

    private readonly CareerGuidance guidance;
    private readonly Phrasebook phrasebook;
    private readonly ChangeWords changes;
    private readonly ExperienceLabels labels;

    public ExperienceDialog(CareerGuidance guidance, Phrasebook phrasebook, ChangeWords changes, ExperienceLabels labels) : base(DialogId)
    {
        (this.guidance, this.phrasebook, this.changes, this.labels) = (guidance, phrasebook, changes, labels);
        AddStep(AskAsync);
        AddStep(ReadAsync);
    }

    /// <summary>Argument: ask which of these are true.</summary>
    /// <param name="told">Number of the turn in which they were told.</param>
    /// <param name="answers">What was told.</param>
    internal static string Argument(int told, IEnumerable<ToldAnswer> answers) => $"{told.ToString(CultureInfo.InvariantCulture)} {ToldAnswer.Write(answers)}".TrimEnd();

    /// <summary>What was told before and now: at most as much as one remark may hold, each statement and skill once.</summary>
    internal static IEnumerable<ToldAnswer> Together(IEnumerable<ToldAnswer> before, IEnumerable<ProposedAnswer> now) =>
        before.Concat(now.Select(ToldAnswer.Of)).DistinctBy(a => (a.IsSkill, a.Id)).Take(ToldExperience.MostAnswers);

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (ArgumentOf(step) is not { } argument || argument == NotFound) return AskWhatAsync(step, cancellationToken);
        var (told, asked) = Read(argument);
        return asked.Count > 0 ? AskWhichAsync(step, told, asked, cancellationToken) : TellAsync(step, told, cancellationToken);
    }

    private static Task<DialogTurnResult> AskWhatAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AskAsync(step, new OpenQuestion
    {
        Dialog = DialogId,
        Step = "what",
        Says = [ArgumentOf(step) is null ? AskWhat : AskOther],
        Options = [AnswerOption.Of(RateButton, To(InterestsDialog.DialogId, InterestsDialog.MoreArgument))],
        Kind = AnswerKind.Text,
        CanSkip = true,
    }, cancellationToken);

    private Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, int told, List<ToldAnswer> asked, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var isFirst = !profile.Experiences.Exists(e => e.Told == told);
        return AskAsync(step, new OpenQuestion
        {
            Dialog = DialogId,
            Step = "which",
            Says = [isFirst ? Confirm : ConfirmMore],
            Options =
            [
                .. asked.Select(a => AnswerOption.Named(a.Write(), phrasebook.Render(
                    Proposal.With(labels.Of(a.IsSkill, a.Id, profile.Language), a.IsPositive ? "yes" : "", a.IsSkill ? "yes" : ""), profile.Language))),
                .. asked.Count > 1 && !IsEither(asked) ? [AnswerOption.Of(AllButton)] : Array.Empty<AnswerOption>(),
                AnswerOption.Of(isFirst ? NeitherButton : EnoughButton, None),
            ],
            // "Yes" to a single one; "i like it now" to the two ways of one.
            Typed = [AnswerOption.Of(AllButton), .. asked.DistinctBy(a => (a.IsSkill, a.Id)).Count() > 1 ? [] : asked.Select(a => AnswerOption.Of(a.IsPositive ? IsSoButton : IsNotSoButton, a.Write()))],
        }, cancellationToken);
    }

    /// <summary>Whether both ways of one thing are asked about: only one of them can be true.</summary>
    private static bool IsEither(List<ToldAnswer> asked) => asked.DistinctBy(a => (a.IsSkill, a.Id)).Count() < asked.Count;

    private async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, answer) = (TurnOf(step), AnswerOf(step));
        if (ArgumentOf(step) is not { } argument || argument == NotFound)
        {
            if (answer.Skipped || answer.Value is not null) return await FollowAsync(step, cancellationToken);
            var answers = guidance.Experiences.Read(answer.Text).Answers;
            return await step.ReplaceDialogAsync(Id, answers.Count > 0 ? Argument(turn.Profile.Turn, answers.Select(ToldAnswer.Of)) : NotFound, cancellationToken);
        }

        var (told, asked) = Read(argument);
        if (asked.Count == 0) return await FollowResultAsync(step, told, answer, cancellationToken);
        if (answer.Value == All && IsEither(asked)) return await step.ReplaceDialogAsync(Id, argument, cancellationToken);
        // Answered again after "back": what was confirmed from here on is asked anew.
        foreach (var again in turn.Profile.Experiences.FindAll(e => e.Told == told && asked.Exists(a => a.IsOf(e)))) turn.Profile.TakeBack(again);
        var confirmed = answer.Value == All ? asked : asked.FindAll(a => a.Write() == answer.Value);
        foreach (var confirmedOne in confirmed) Note(turn.Profile, told, DateOnly.FromDateTime(turn.Now.DateTime), confirmedOne);
        var left = answer.Value is All or None ? [] : asked.FindAll(a => !confirmed.Exists(c => (c.IsSkill, c.Id) == (a.IsSkill, a.Id)));
        if (left.Count == 0 && !turn.Profile.Experiences.Exists(e => e.Told == told))
        {
            await SayAsync(step, cancellationToken, Nothing);
            return await GoToAsync(step, turn.Profile.Talks.Exists(t => t.Told == told) ? To(TalkLogDialog.DialogId, TalkLog.EndOf(told)) : GoOn, cancellationToken);
        }

        return await step.ReplaceDialogAsync(Id, Argument(told, left), cancellationToken);
    }

    private Task<DialogTurnResult> TellAsync(WaterfallStepContext step, int told, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var change = guidance.Changes.Between(Before(profile, told), CareerStanding.Answers(profile));
        var ways = TalkLogDialog.WaysOn(guidance, profile, told);
        var risen = change.Moves.FirstOrDefault(m => m.PlaceNow < m.PlaceBefore && m.PlaceNow <= CareerStanding.ShownMatches)?.Cluster;
        return AskNextAsync(
            step, "changed", [changes.Of(change, profile.Language)],
            [
                .. risen is null ? Array.Empty<AnswerOption>() : [AnswerOption.Named(To(ClusterDialog.DialogId, risen.Id), risen.NameIn(profile.Language))],
                .. CloseCall(change) is { } close ? [AnswerOption.Of(CompareButton, CompareDialog.Between(close.Select(m => m.Cluster.Id)))] : Array.Empty<AnswerOption>(),
                AnswerOption.Of(SeeButton, MatchesDialog.DialogId),
                AnswerOption.Of(UndoButton),
                .. ways.Count > 0 ? ways : [AnswerOption.Of(HistoryButton, HistoryDialog.DialogId)],
            ],
            cancellationToken);
    }

    /// <summary>Two clusters of the list that are level now, or of which one has just passed the other; null when there are none.</summary>
    private static ClusterMatch[]? CloseCall(ProfileChange change)
    {
        var now = change.Now.Clusters;
        var level = Enumerable.Range(1, Math.Max(Math.Min(CareerStanding.ShownMatches, now.Count) - 1, 0)).FirstOrDefault(i => now[i].LevelWithPrevious);
        if (level > 0) return [now[level - 1], now[level]];
        return change.Moves.FirstOrDefault(m => m.PlaceNow < m.PlaceBefore && m.PlaceNow < CareerStanding.ShownMatches) is { PlaceNow: { } place } ? [now[place - 1], now[place]] : null;
    }

    private static async Task<DialogTurnResult> FollowResultAsync(WaterfallStepContext step, int told, Answer answer, CancellationToken cancellationToken)
    {
        if (answer.Value != Undo) return await FollowAsync(step, cancellationToken);
        var profile = ProfileOf(step);
        foreach (var experience in profile.Experiences.FindAll(e => e.Told == told)) profile.TakeBack(experience);
        await SayAsync(step, cancellationToken, Undone);
        return await GoToAsync(step, GoOn, cancellationToken);
    }

    private static void Note(Profile profile, int told, DateOnly day, ToldAnswer answer)
    {
        var before = answer.IsSkill ? profile.SkillRatings.TryGetValue(answer.Id, out var rated) ? rated : null : profile.Interests.Find(a => a.StatementId == answer.Id)?.Value;
        var rating = answer.Rating(before);
        if (answer.IsSkill) profile.SkillRatings[answer.Id] = rating;
        else profile.Rate(answer.Id, rating);
        profile.Experiences.Add(new ConfirmedExperience(told, day, answer.Id, rating, before, answer.IsSkill));
    }

    /// <summary>What the person had answered before they told this.</summary>
    private static PersonAnswers Before(Profile profile, int told)
    {
        var before = new Profile { Interests = [.. profile.Interests], SkillRatings = new(profile.SkillRatings), Experiences = [.. profile.Experiences] };
        foreach (var experience in before.Experiences.FindAll(e => e.Told == told)) before.TakeBack(experience);
        return CareerStanding.Answers(profile) with { Interests = before.Interests, SkillRatings = before.SkillRatings };
    }

    private static (int Told, List<ToldAnswer> Asked) Read(string argument) =>
        argument.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space
            ? (int.Parse(argument[..space], CultureInfo.InvariantCulture), ToldAnswer.Read(argument[space..])) : (int.Parse(argument, CultureInfo.InvariantCulture), []);
}
