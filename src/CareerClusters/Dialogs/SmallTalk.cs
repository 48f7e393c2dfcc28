using CareerClusters.Bot;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Thanks, boredom, "who are you": what people say to anybody, answered in a sentence. The open question is asked again.</summary>
public static class SmallTalk
{
    public static readonly LineSet Lines = new("small-talk");

    private static readonly (ButtonLine Said, Line Answer)[] Anywhere = Topics(
        "thanks", "who-are-you", "no-idea", "bored", "names", "smart", "how-are-you", "joke", "rude", "not-known", "pay-for-school", "papers", "near-me", "who-sees", "not-a-test",
        "goal-what", "goal-odds", "goal-how", "goal-not-yet");

    /// <summary>What is said of a page; to a question the same words ("i like this one", "that's not enough") may be its answer.</summary>
    private static readonly (ButtonLine Said, Line Answer)[] OfPages = Topics("more-pay", "less-school", "kept-job", "no-best");

    /// <summary>The answer to a whole message, or null when it is no small talk.</summary>
    public static Line? Find(Phrasebook phrasebook, GuideTurn turn)
    {
        var said = SaidText.Normalize(turn.Text);
        return (turn.Conversation.Current is { LeadsAnywhere: true } ? Anywhere.Concat(OfPages) : Anywhere)
            .FirstOrDefault(t => phrasebook.IsSaid(t.Said, said) || phrasebook.Gaps(t.Said, said).Any()).Answer;
    }

    private static (ButtonLine Said, Line Answer)[] Topics(params string[] names) => [.. names.Select(name => (Lines.Button(name), Lines.Line(name)))];
}
