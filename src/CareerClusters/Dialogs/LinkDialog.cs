using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>A dialog that gives a person something of theirs behind a link that ends.</summary>
public abstract class LinkDialog(string dialogId, HandoutLinks links, DayWords days) : GuideDialog(dialogId)
{
    public static readonly LineSet Lines = new("link");

    /// <summary>Said where links cannot be made.</summary>
    protected static readonly Line NoLinks = Lines.Line("no-links");

    private static readonly Line OnlyHere = Lines.Line("only-here");
    private static readonly Line OpenPage = Lines.Line("open-page");
    private static readonly Line GetFile = Lines.Line("get-file");
    private static readonly ButtonLine DoneButton = Lines.Button("done");
    private static readonly ButtonLine EndButton = Lines.Button("end-link");

    /// <summary>Whether links can be made.</summary>
    protected bool CanMake => links.CanMake;

    /// <summary>
    /// Makes the link and asks what next. Never in a dialog's first step, which may run once more when its question is asked anew, and
    /// would make another link.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="write">What is behind the link, given when the link ends.</param>
    /// <param name="mediaType">What kind of thing that is.</param>
    /// <param name="says">What is said of the link, given it and its last day in words.</param>
    /// <param name="next">Where "go on" leads.</param>
    /// <param name="more">Further ways on.</param>
    protected async Task<DialogTurnResult> GiveAsync(
        WaterfallStepContext step, Func<DateTimeOffset, Task<byte[]>> write, string mediaType, Func<Uri, string, Phrase> says, CancellationToken cancellationToken,
        string next = GoOn, params AnswerOption[] more)
    {
        var turn = TurnOf(step);
        var until = links.EndOf(turn.Now);
        (var link, turn.Handout) = links.Make(await write(until), until, mediaType);
        return await AskAfterAsync(
            step, says(link, DayOf(until, turn.Profile.Language)), new QuestionLink(link.AbsoluteUri, mediaType == HandoutChange.Page ? OpenPage : GetFile), cancellationToken, next, more);
    }

    /// <summary>Makes the link to a card for a counselor, which takes the place of the one before, and asks what next. As little in a first step.</summary>
    protected Task<DialogTurnResult> GiveShareAsync(WaterfallStepContext step, byte[] card, Func<Uri, string, Phrase> says, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        var until = ShareEndOf(step);
        (var link, turn.Handout) = links.Make(card, until, HandoutChange.Page, isShare: true);
        return AskAfterAsync(step, says(link, DayOf(until, turn.Profile.Language)), new QuestionLink(link.AbsoluteUri, OpenPage), cancellationToken);
    }

    /// <summary>When a card for a counselor made now ends.</summary>
    protected DateTimeOffset ShareEndOf(DialogContext step) => links.EndOfShare(TurnOf(step).Now);

    /// <summary>The person's day of a moment, in words.</summary>
    protected string DayOf(DateTimeOffset moment, string language) => days.Of(DateOnly.FromDateTime(moment.DateTime), language);

    private Task<DialogTurnResult> AskAfterAsync(WaterfallStepContext step, Phrase says, QuestionLink link, CancellationToken cancellationToken, string next = GoOn, params AnswerOption[] more) => AskNextAsync(
        step, "made", [says, .. links.AreLocal ? [OnlyHere] : Array.Empty<Phrase>()], [AnswerOption.Of(DoneButton, next), .. more, AnswerOption.Of(EndButton, To(SummaryDialog.DialogId, SummaryDialog.StopArgument))], cancellationToken, links: link);
}
