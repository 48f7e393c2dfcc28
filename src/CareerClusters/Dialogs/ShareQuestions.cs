using CareerClusters.Bot;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>What people ask before and after they share a page or a card: who sees it, what they see, for how long, and whether it can be undone.</summary>
public sealed class ShareQuestions(HandoutLinks links, DayWords days, Phrasebook phrasebook)
{
    public static readonly LineSet Lines = new("share-questions");

    /// <summary>Placeholder of the lines that say until when a link works.</summary>
    private const string Until = "until";

    private static readonly (ButtonLine Said, Line Answer)[] Topics =
        [.. new[] { "who", "what", "how-long", "undo" }.Select(topic => (Lines.Button(topic), Lines.Line(topic, Until, "made", "card")))];

    /// <summary>The answer to what is asked of the page or card that is shared; null when nothing is.</summary>
    public Phrase? Find(GuideTurn turn)
    {
        if (turn.Conversation.Current is not { Dialog: ShareDialog.DialogId or SummaryDialog.DialogId } question || turn.Text.Length == 0) return null;
        var said = SaidText.Normalize(turn.Text);
        if (Topics.FirstOrDefault(topic => phrasebook.IsSaid(topic.Said, said)).Answer is not { } answer) return null;
        var isCard = question.Dialog == ShareDialog.DialogId;
        // The day that was said with the link is its day, also tomorrow.
        var made = question.Links.Count == 0 ? null : question.Says.Select(phrase => phrase.Values.GetValueOrDefault(Until)).FirstOrDefault(day => day is not null);
        var end = isCard ? links.EndOfShare(turn.Now) : links.EndOf(turn.Now);
        return answer.With(made ?? days.Of(DateOnly.FromDateTime(end.DateTime), turn.Profile.Language), made is null ? "" : "yes", isCard ? "yes" : "");
    }
}
