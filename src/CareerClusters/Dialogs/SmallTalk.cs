using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Thanks, boredom, "who are you": what people say to anybody, answered in a sentence. The open question is asked again.</summary>
public static class SmallTalk
{
    public static readonly LineSet Lines = new("small-talk");

    private static readonly (ButtonLine Said, Line Answer)[] Topics =
        [.. new[] { "thanks", "who-are-you", "no-idea", "bored", "names", "smart", "how-are-you", "joke", "rude", "not-known", "pay-for-school", "papers", "near-me", "who-sees", "not-a-test", "goal-what", "goal-odds", "goal-how", "goal-not-yet", "more-pay", "less-school", "kept-job", "no-best" }.Select(t => (Lines.Button(t), Lines.Line(t)))];

    /// <summary>The answer to a whole message, or null when it is no small talk.</summary>
    public static Line? Find(Phrasebook phrasebook, string text)
    {
        var said = SaidText.Normalize(text);
        return Topics.FirstOrDefault(t => phrasebook.IsSaid(t.Said, said) || phrasebook.Gaps(t.Said, said).Any()).Answer;
    }
}
