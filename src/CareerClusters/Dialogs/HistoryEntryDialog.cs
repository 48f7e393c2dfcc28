using System.Globalization;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Deletes one entry of the history: asks which where the words do not tell, and what becomes of its rating where they do not say.</summary>
public sealed class HistoryEntryDialog : GuideDialog
{
    public const string DialogId = "history-entry";

    public static readonly LineSet Lines = new("history-entry");

    /// <summary>Ways to delete: its rating stays, its rating goes too, or it is asked which.</summary>
    internal const string Forget = "forget", TakeBack = "take-back", Ask = "ask";

    private const string WhichOne = "which", Pick = "pick";
    private const char Between = '|', And = ',';

    /// <summary>Entries listed at once where there are more than fit: one button shows the others.</summary>
    private const int MostOfMany = MostOptions - 1;

    /// <summary>Ways in the order in which their words are looked for: "delete 2 but keep its rating" begins like "delete 2".</summary>
    internal static readonly IReadOnlyList<string> Ways = [Forget, TakeBack, Ask];

    /// <summary>What stands between the verb and what an entry is about ("what i said about ...").</summary>
    internal static readonly ButtonLine SaidAbout = Lines.Button("said-about");

    private static readonly Line WhichLine = Lines.Line("which", "list", "more", "text", "several");
    private static readonly Line AskHow = Lines.Line("ask-how", "entry");
    private static readonly Line AskNote = Lines.Line("ask-note", "entry");
    private static readonly Line IsForgotten = Lines.Line("forgotten", "entry", "talk");
    private static readonly Line IsTakenBack = Lines.Line("taken-back", "entry", "later");
    private static readonly Dictionary<string, ButtonLine> Said = Ways.ToDictionary(way => way, way => Lines.Button($"said-{way}"));
    private static readonly ButtonLine MoreButton = Lines.Button("more");
    private static readonly ButtonLine NewestButton = Lines.Button("newest");
    private static readonly ButtonLine KeepRatingButton = Lines.Button("keep-rating");
    private static readonly ButtonLine UndoRatingButton = Lines.Button("undo-rating");
    private static readonly ButtonLine DeleteNoteButton = Lines.Button("delete-note");
    private static readonly ButtonLine NoneButton = Lines.Button("none");

    private readonly HistoryWords words;
    private readonly HistoryRequests requests;

    public HistoryEntryDialog(HistoryWords words, HistoryRequests requests) : base(DialogId)
    {
        (this.words, this.requests) = (words, requests);
        AddStep(ShowAsync);
        AddStep(ReadAsync);
    }

    /// <summary>The forms in which a way is asked for.</summary>
    internal static ButtonLine SaidButton(string way) => Said[way];

    /// <summary>The destination that asks which of some entries is meant, of all when there are none.</summary>
    internal static string Which(string way, IReadOnlyList<HistoryEntry> among, string text = "", int first = 0) =>
        To(DialogId, string.Join(Between, WhichOne, way, first, string.Join(And, among.Select(e => e.Id)), text));

    /// <summary>The destination for an entry that is known: it is deleted, or asked what becomes of its rating. A note has none, and is deleted.</summary>
    internal static string Of(string way, HistoryEntry entry) => Do(way == Ask && entry.Note is not null ? Forget : way, entry);

    /// <summary>The destination that asks once more before an entry is deleted.</summary>
    internal static string AskOf(HistoryEntry entry) => Do(Ask, entry);

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var entries = HistoryEntry.Of(ProfileOf(step));
        switch ((ArgumentOf(step) ?? "").Split(Between))
        {
            case [WhichOne, var way, var first, var ids, var text] when entries.Count > 0:
                var among = entries.Where(e => ids.Split(And).Contains(e.Id)).ToList();
                return AskWhichAsync(step, way, among.Count == 0 ? entries : among, int.Parse(first, CultureInfo.InvariantCulture), (among.Count == 0 ? text : "", among.Count == 0 || text.Length == 0 ? "" : "yes"), cancellationToken);
            case [var way, var id] when entries.FirstOrDefault(e => e.Id == id) is { } entry:
                return way == Ask ? AskHowAsync(step, entry, cancellationToken) : DeleteAsync(step, entry, way == TakeBack, cancellationToken);
            default:
                return step.ReplaceDialogAsync(HistoryDialog.DialogId, null, cancellationToken);
        }
    }

    private Task<DialogTurnResult> AskWhichAsync(
        WaterfallStepContext step, string way, IReadOnlyList<HistoryEntry> among, int first, (string Text, string Several) why, CancellationToken cancellationToken)
    {
        var (language, all) = (ProfileOf(step).Language, HistoryEntry.Of(ProfileOf(step)));
        if (first >= among.Count) first = 0;
        var listed = among.Skip(first).Take(among.Count > MostOptions ? MostOfMany : MostOptions).ToList();
        var more = among.Count - first - listed.Count;
        return AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = WhichOne,
            Says = [WhichLine.With(words.ListOf(listed, language), more > 0 ? more : "", why.Text, why.Several)],
            Options =
            [
                .. listed.Select(entry => AnswerOption.Named(Of(way, entry), words.Short(entry, language))),
                .. among.Count > listed.Count ? [AnswerOption.Of(more > 0 ? MoreButton : NewestButton, Which(way, among.Count == all.Count ? [] : among, first: more > 0 ? first + listed.Count : 0))]
                    : listed.Count < MostOptions ? [AnswerOption.Of(NoneButton, GoOn)] : Array.Empty<AnswerOption>(),
            ],
            Typed = [AnswerOption.Of(NoneButton, GoOn)],
            Numbered = AnswerOption.Of(NoneButton, Pick),
            Kind = AnswerKind.Text,
        }, cancellationToken);
    }

    private Task<DialogTurnResult> AskHowAsync(WaterfallStepContext step, HistoryEntry entry, CancellationToken cancellationToken) => AskAsync(step, new OpenQuestion
    {
        Dialog = Id,
        Step = "how",
        Says = [(entry.Note is null ? AskHow : AskNote).With(words.Short(entry, ProfileOf(step).Language))],
        Options =
        [
            .. entry.Note is null ? [AnswerOption.Of(KeepRatingButton, Do(Forget, entry)), AnswerOption.Of(UndoRatingButton, Do(TakeBack, entry))] : new[] { AnswerOption.Of(DeleteNoteButton, Do(Forget, entry)) },
            AnswerOption.Of(NoneButton, GoOn),
        ],
    }, cancellationToken);

    private async Task<DialogTurnResult> DeleteAsync(WaterfallStepContext step, HistoryEntry entry, bool isTakenBack, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        var said = words.Short(entry, turn.Profile.Language);
        var wasRatedSince = entry.Experience is { } told && turn.Profile.RatingOf(told) is { } now && now != told.Value;
        entry.Delete(turn.Profile, isTakenBack);
        HistoryDialog.ForgetWhatTells(step);
        await SayAsync(step, cancellationToken, isTakenBack && entry.Note is null ? IsTakenBack.With(said, wasRatedSince ? "yes" : "") : IsForgotten.With(said, entry.Note is null ? "" : "yes"));
        return await LeaveAsync(step, cancellationToken);
    }

    private async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = AnswerOf(step);
        if (answer.Value == GoOn) return await LeaveAsync(step, cancellationToken);
        if (answer.Value is not (null or Pick)) return await FollowAsync(step, cancellationToken);
        var profile = ProfileOf(step);
        var (way, said) = requests.Read(answer.Argument ?? answer.Text, ArgumentOf(step)!.Split(Between)[1]);
        var found = words.Find(said, HistoryEntry.Of(profile), profile.Language);
        return await GoToAsync(step, found is [var one] ? Of(way, one) : Which(way, found, said), cancellationToken);
    }

    // Asked for in the middle of something else, it leads back there.
    private static Task<DialogTurnResult> LeaveAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        TurnOf(step).Conversation.Open.Count > 0 ? step.EndDialogAsync(cancellationToken: cancellationToken) : step.ReplaceDialogAsync(HistoryDialog.DialogId, null, cancellationToken);

    private static string Do(string way, HistoryEntry entry) => To(DialogId, $"{way}{Between}{entry.Id}");
}
