using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>What the person confirmed of things they tried, to see and to delete.</summary>
public sealed class HistoryDialog : GuideDialog
{
    public const string DialogId = "history";

    public static readonly LineSet Lines = new("history");

    private const string Forget = "forget";
    private const string TakeBack = "take-back";

    /// <summary>Entries listed at once, the newest.</summary>
    private const int MostListed = 5;

    private static readonly Line Empty = Lines.Line("empty");
    private static readonly Line Yours = Lines.Line("yours", "list", "more");
    private static readonly Line Item = Lines.Line("item", "date", "label", "liked");
    private static readonly Line Forgotten = Lines.Line("forgotten");
    private static readonly Line TakenBack = Lines.Line("taken-back");
    private static readonly ButtonLine ForgetButton = Lines.Button(Forget);
    private static readonly ButtonLine TakeBackButton = Lines.Button(TakeBack);
    private static readonly ButtonLine AddButton = Lines.Button("add");
    private static readonly ButtonLine KeepButton = Lines.Button("keep");

    private readonly Phrasebook phrasebook;
    private readonly DayWords days;
    private readonly Dictionary<string, LocalizedText> labels;

    public HistoryDialog(CareerGuidance guidance, Phrasebook phrasebook, DayWords days) : base(DialogId)
    {
        (this.phrasebook, this.days) = (phrasebook, days);
        labels = guidance.Words.Vocabulary.Experiences.Statements.ToDictionary(s => s.StatementId, s => s.Label);
        AddStep(ShowAsync);
        AddStep(ReadAsync);
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var add = AnswerOption.Of(AddButton, ExperienceDialog.DialogId);
        if (profile.Experiences.Count == 0) return AskNextAsync(step, "empty", [Empty], [add, AnswerOption.Of(KeepButton, GoOn)], cancellationToken);
        var list = profile.Experiences.TakeLast(MostListed).Reverse().Select(e => phrasebook.Render(
            Item.With(days.Of(e.Day, profile.Language), LabelOf(e, profile.Language), e.Value > StatementAnswer.Neutral ? "yes" : ""), profile.Language));
        return AskNextAsync(
            step, "history", [Yours.With(string.Join('\n', list), profile.Experiences.Count > MostListed ? profile.Experiences.Count - MostListed : "")],
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
        await SayAsync(step, cancellationToken, way == Forget ? Forgotten : TakenBack);
        return await GoToAsync(step, GoOn, cancellationToken);
    }

    private string LabelOf(ConfirmedExperience experience, string language) =>
        labels.TryGetValue(experience.Statement, out var label) ? label.For(language) : experience.Statement;
}
