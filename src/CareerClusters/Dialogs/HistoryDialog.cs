using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Interests;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>What the person confirmed of things they tried, and noted of talks, to see and to delete.</summary>
public sealed class HistoryDialog : GuideDialog
{
    public const string DialogId = "history";

    public static readonly LineSet Lines = new("history");

    private const string Forget = "forget";
    private const string TakeBack = "take-back";

    /// <summary>Entries listed at once, the newest.</summary>
    private const int MostListed = 5;

    private static readonly Line Empty = Lines.Line("empty");
    private static readonly Line Yours = Lines.Line("yours", "list", "more", "talks");
    private static readonly Line Item = Lines.Line("item", "date", "label", "liked", "skill");
    private static readonly Line Talk = Lines.Line("talk", "date", "name", "surprised", "verdict", "next");
    private static readonly Line Forgotten = Lines.Line("forgotten");
    private static readonly Line TakenBack = Lines.Line("taken-back");
    private static readonly ButtonLine ForgetButton = Lines.Button(Forget);
    private static readonly ButtonLine TakeBackButton = Lines.Button(TakeBack);
    private static readonly ButtonLine AddButton = Lines.Button("add");
    private static readonly ButtonLine KeepButton = Lines.Button("keep");

    private readonly CareerGuidance guidance;
    private readonly Phrasebook phrasebook;
    private readonly DayWords days;
    private readonly ExperienceLabels labels;

    public HistoryDialog(CareerGuidance guidance, Phrasebook phrasebook, DayWords days, ExperienceLabels labels) : base(DialogId)
    {
        (this.guidance, this.phrasebook, this.days, this.labels) = (guidance, phrasebook, days, labels);
        AddStep(ShowAsync);
        AddStep(ReadAsync);
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var add = AnswerOption.Of(AddButton, ExperienceDialog.DialogId);
        if (profile.Experiences.Count + profile.Talks.Count == 0) return AskNextAsync(step, "empty", [Empty], [add, AnswerOption.Of(KeepButton, GoOn)], cancellationToken);
        var list = profile.Experiences.AsEnumerable().Reverse().Select(e => (e.Told, Item: ItemOf(e, profile.Language))).Concat(profile.Talks.Select(t => (t.Told, Item: ItemOf(t, profile.Language))))
            .OrderByDescending(entry => entry.Told).ToList();
        return AskNextAsync(
            step, "history", [Yours.With(string.Join('\n', list.Take(MostListed).Select(entry => phrasebook.Render(entry.Item, profile.Language))), list.Count > MostListed ? list.Count - MostListed : "", profile.Talks.Count > 0 ? "yes" : "")],
            [AnswerOption.Of(ForgetButton), AnswerOption.Of(TakeBackButton), add, AnswerOption.Of(KeepButton, GoOn)], cancellationToken);
    }

    private static async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var way = AnswerOf(step).Value;
        if (way is not (Forget or TakeBack)) return await FollowAsync(step, cancellationToken);
        // The newest first, so that of two ratings of one statement the oldest is what stays.
        if (way == TakeBack) foreach (var experience in profile.Experiences.AsEnumerable().Reverse().ToList()) profile.TakeBack(experience);
        profile.Experiences.Clear();
        profile.Talks.Clear();
        await SayAsync(step, cancellationToken, way == Forget ? Forgotten : TakenBack);
        return await GoToAsync(step, GoOn, cancellationToken);
    }

    private Phrase ItemOf(ConfirmedExperience told, string language) =>
        Item.With(days.Of(told.Day, language), labels.Of(told.IsSkill, told.Statement, language), told.Value > StatementAnswer.Neutral ? "yes" : "", told.IsSkill ? "yes" : "");

    private Phrase ItemOf(TalkNote note, string language) =>
        Talk.With(days.Of(note.Day, language), CareerSubject.Find(guidance, note.About)?.NameIn(language) ?? "", note.Surprised, note.Verdict, note.Next);
}
