using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>
/// Answers people in the language they write: who set a browser to English may speak Spanish. Said the first time only, as many
/// people mix the two; who asked for a language keeps it.
/// </summary>
public sealed class LanguageFollower(CareerGuidance guidance, Phrasebook phrasebook)
{
    /// <summary>What is longer is pasted, and another's words.</summary>
    private const int LongestSaid = 200;

    /// <summary>Goes on in the language of what was typed, where that is clear.</summary>
    public async Task FollowAsync(DialogContext dc, GuideTurn turn, CancellationToken cancellationToken)
    {
        var (profile, question) = (turn.Profile, turn.Conversation.Current);
        if (profile.LanguageFrom == LanguageOrigin.Asked || IsSomeonesElse(turn, question)) return;
        if (guidance.Languages.Of(turn.Text) is not { } spoken || spoken == profile.Language || Commands.Find(phrasebook, turn.Text) is Commands.Spanish or Commands.English) return;
        var (before, wasHeard) = (profile.Language, profile.LanguageFrom == LanguageOrigin.Heard);
        (profile.Language, profile.LanguageFrom) = (spoken, LanguageOrigin.Heard);
        // Before the greeting nothing was said in the other language.
        if (question is null) return;
        if (!wasHeard) await turn.SayAsync(cancellationToken, Commands.LanguageFollowed.With(OfferOf(before)));
        // A question that waits is put into the language too: its answer may be what was typed, and it may be asked again. A page is not read again.
        if (!question.LeadsAnywhere) await turn.SilentlyAsync(() => GuideDialog.AskAnewAsync(dc, cancellationToken));
    }

    /// <summary>Hello in return; who greeted in another language is told, in it, how to change to it.</summary>
    public Phrase HelloTo(GuideTurn turn)
    {
        bool Greets(string language) => WelcomeDialog.IsGreeting(phrasebook, turn.Text, language);
        var theirs = turn.Profile.LanguageFrom == LanguageOrigin.Asked || Greets(turn.Profile.Language) ? null : phrasebook.Languages.FirstOrDefault(Greets);
        return Commands.HelloAgain.With(theirs is null ? "" : OfferOf(theirs));
    }

    private bool IsSomeonesElse(GuideTurn turn, OpenQuestion? question) =>
        turn.Press is not null || turn.Text.Length > LongestSaid || question is { Dialog: PostingDialog.DialogId, Kind: AnswerKind.Text } || guidance.Postings.LooksPasted(turn.Text);

    private string OfferOf(string language) => phrasebook.Render(Commands.YourLanguage, language);
}
