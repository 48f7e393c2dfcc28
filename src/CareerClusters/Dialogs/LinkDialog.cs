using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>A dialog that gives a person something of theirs behind a link that ends.</summary>
public abstract class LinkDialog(string dialogId, HandoutLinks links, DayWords days) : GuideDialog(dialogId)
{
    public static readonly LineSet Lines = new("link");

    /// <summary>Said where links cannot be made.</summary>
    protected static readonly Line NoLinks = Lines.Line("no-links");

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
        (var link, turn.Handout) = links.Make(await write(until), turn.Now, mediaType);
        return await AskNextAsync(
            step, "made", [says(link, days.Of(DateOnly.FromDateTime(until.DateTime), turn.Profile.Language))],
            [AnswerOption.Of(DoneButton, next), .. more, AnswerOption.Of(EndButton, To(SummaryDialog.DialogId, SummaryDialog.StopArgument))], cancellationToken);
    }
}
