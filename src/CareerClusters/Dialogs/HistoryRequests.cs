using CareerClusters.Bot;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Reads what deletes one entry of the history: "forget what i said about welding", "take back the welding thing", "borra la 2".</summary>
public sealed class HistoryRequests(Phrasebook phrasebook, HistoryWords words, PlanRequests plans)
{
    /// <summary>Where a whole message leads that deletes an entry; null when it does not.</summary>
    public string? Find(GuideTurn turn)
    {
        // "Delete my history" and "remove the link" have places of their own.
        if (turn.Text.Length is 0 or > PlanRequests.LongestRequest || WelcomeDialog.FindPlace(phrasebook, turn.Text) is not null) return null;
        var said = SaidText.Normalize(turn.Text);
        var isHere = turn.Conversation.Current is { Dialog: HistoryDialog.DialogId or HistoryEntryDialog.DialogId };
        foreach (var (way, gap) in Said(said))
            if (DestinationOf(turn, way, gap, isHere) is { } destination) return destination;
        // On the page a place alone is enough; a name alone may be any topic.
        return isHere && !HistoryWords.IsByName(said) && !HistoryWords.IsPointing(said) ? DestinationOf(turn, HistoryEntryDialog.Ask, said, isHere) : null;
    }

    /// <summary>What a text says to do, and to which entry; asks of the entry a text only names.</summary>
    internal (string Way, string Words) Read(string text, string wayBefore)
    {
        var said = SaidText.Normalize(text);
        var (way, gap) = Said(said).FirstOrDefault((wayBefore, said));
        return (way == HistoryEntryDialog.Ask ? wayBefore : way, AboutOf(gap).Words);
    }

    private IEnumerable<(string Way, string Gap)> Said(string said) =>
        HistoryEntryDialog.Ways.SelectMany(way => phrasebook.Gaps(HistoryEntryDialog.SaidButton(way), said).Select(gap => (way, gap)));

    private string? DestinationOf(GuideTurn turn, string way, string gap, bool isHere)
    {
        var (name, isExplicit) = AboutOf(gap);
        var entries = HistoryEntry.Of(turn.Profile);
        if (entries.Count == 0) return isExplicit || isHere ? HistoryDialog.DialogId : null;
        var (found, isByName) = (words.Find(name, entries, turn.Profile.Language), HistoryWords.IsByName(name));
        if (!isHere && !isExplicit)
        {
            // "Forget it" is about what is shown there, and what the plan has is the plan's.
            if (plans.Find(turn) is not null || HistoryWords.IsPointing(name) && !HistoryWords.NameATalk(name)) return null;
            if (isByName && found.Count == 0) return null;
            // The list with its numbers is not seen there.
            if (!isByName && !HistoryWords.NameATalk(name)) return way == HistoryEntryDialog.Ask ? HistoryEntryDialog.Which(way, entries) : null;
        }

        if (found is not [var one]) return HistoryEntryDialog.Which(way, found, name);
        // Words that may be about something else take nothing away by themselves.
        return isHere || isExplicit || way != HistoryEntryDialog.Ask || HistoryWords.NameATalk(name) ? HistoryEntryDialog.Of(way, one) : HistoryEntryDialog.AskOf(one);
    }

    /// <summary>What words are about, and whether they can be about nothing but what was told ("what i said about ...").</summary>
    private (string Words, bool IsExplicit) AboutOf(string gap)
    {
        var about = phrasebook.Gaps(HistoryEntryDialog.SaidAbout, gap).FirstOrDefault();
        return (about ?? gap, about is not null);
    }
}
