using System.Globalization;
using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
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
    private const string Pick = "pick";

    /// <summary>Entries listed at once.</summary>
    internal const int MostListed = 5;

    internal static readonly Line Item = Lines.Line("item", "number", "date", "label", "liked", "skill");
    internal static readonly Line Talk = Lines.Line("talk", "number", "date", "name", "surprised", "verdict", "next");
    internal static readonly Line Short = Lines.Line("short", "date", "name", "talk", "liked", "skill");

    private static readonly Line Empty = Lines.Line("empty");
    private static readonly Line Yours = Lines.Line("yours", "list", "more", "talks");
    private static readonly Line Forgotten = Lines.Line("forgotten");
    private static readonly Line TakenBack = Lines.Line("taken-back");
    private static readonly ButtonLine ForgetButton = Lines.Button(Forget);
    private static readonly ButtonLine TakeBackButton = Lines.Button(TakeBack);
    private static readonly ButtonLine OneButton = Lines.Button("one");
    private static readonly ButtonLine MoreButton = Lines.Button("more");
    private static readonly ButtonLine NewestButton = Lines.Button("newest");
    private static readonly ButtonLine AddButton = Lines.Button("add");
    private static readonly ButtonLine KeepButton = Lines.Button("keep");

    private readonly HistoryWords words;

    public HistoryDialog(HistoryWords words) : base(DialogId)
    {
        this.words = words;
        AddStep(ShowAsync);
        AddStep(ReadAsync);
    }

    /// <summary>
    /// Ends a turn that deleted something: the places before it are forgotten, and so is what still waits right below of the history. Both may tell of
    /// what is gone.
    /// </summary>
    internal static void ForgetWhatTells(DialogContext step)
    {
        var turn = TurnOf(step);
        turn.Ending = TurnEnding.ForgetPlaces;
        while (turn.Conversation.Open is [.., { Dialog: DialogId or HistoryEntryDialog.DialogId } below])
        {
            // Two entries of the stack each, its question and its waterfall, below the dialog that runs.
            step.Stack.RemoveRange(1, 2);
            turn.Conversation.Open.Remove(below);
        }
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (profile, add, keep) = (ProfileOf(step), AnswerOption.Of(AddButton, ExperienceDialog.DialogId), AnswerOption.Of(KeepButton, GoOn));
        var entries = HistoryEntry.Of(profile);
        if (entries.Count == 0) return AskNextAsync(step, "empty", [Empty], [add, keep], cancellationToken);
        // The number of the first entry shown, less one.
        var first = int.TryParse(ArgumentOf(step), CultureInfo.InvariantCulture, out var from) && from < entries.Count ? from : 0;
        var more = Math.Max(0, entries.Count - first - MostListed);
        AnswerOption[] changes =
        [
            .. entries.Count > 1 ? [AnswerOption.Of(OneButton, HistoryEntryDialog.Which(HistoryEntryDialog.Ask, []))] : Array.Empty<AnswerOption>(),
            .. more > 0 ? [AnswerOption.Of(MoreButton, PageFrom(first + MostListed))] : first > 0 ? [AnswerOption.Of(NewestButton, PageFrom(0))] : Array.Empty<AnswerOption>(),
            AnswerOption.Of(ForgetButton),
            .. profile.Experiences.Count > 0 ? [AnswerOption.Of(TakeBackButton)] : Array.Empty<AnswerOption>(),
        ];
        return AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "history",
            Says = [Yours.With(words.ListOf(entries.Skip(first).Take(MostListed), profile.Language), more > 0 ? more : "", profile.Talks.Count > 0 ? "yes" : "")],
            Options = [.. changes, .. changes.Length < MostOptions - 1 ? [add] : Array.Empty<AnswerOption>(), keep],
            // With one entry, "delete it" is that one.
            Typed = [add, AnswerOption.Of(MoreButton, PageFrom(0)), .. entries.Count == 1 ? [AnswerOption.Of(OneButton, HistoryEntryDialog.AskOf(entries[0]))] : Array.Empty<AnswerOption>()],
            Numbered = AnswerOption.Of(OneButton, Pick),
            LeadsAnywhere = true,
        }, cancellationToken);
    }

    private async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, answer) = (TurnOf(step), AnswerOf(step));
        if (answer.Value == Pick)
        {
            var picked = HistoryEntry.Of(turn.Profile).FirstOrDefault(e => e.Number.ToString(CultureInfo.InvariantCulture) == answer.Argument);
            return await GoToAsync(step, picked is null ? HistoryEntryDialog.Which(HistoryEntryDialog.Ask, [], answer.Argument!) : HistoryEntryDialog.AskOf(picked), cancellationToken);
        }

        if (answer.Value is not (Forget or TakeBack)) return await FollowAsync(step, cancellationToken);
        // The newest first, so that of two ratings of one statement the oldest is what stays.
        foreach (var entry in HistoryEntry.Of(turn.Profile)) entry.Delete(turn.Profile, answer.Value == TakeBack);
        ForgetWhatTells(step);
        await SayAsync(step, cancellationToken, answer.Value == Forget ? Forgotten : TakenBack);
        return await GoToAsync(step, GoOn, cancellationToken);
    }

    private static string PageFrom(int first) => To(DialogId, first.ToString(CultureInfo.InvariantCulture));
}
