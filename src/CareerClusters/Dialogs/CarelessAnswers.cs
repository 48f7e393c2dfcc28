using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Interests;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Notices answers that say little of the person, and says kindly why.</summary>
public sealed class CarelessAnswers(CareerGuidance guidance, CareerStanding standing, Phrasebook phrasebook)
{
    /// <summary>A pattern at the end of the answers, or one that only all of them together show; of those a few new answers come first.</summary>
    public CarelessFinding? Find(Profile profile)
    {
        if (profile.AskAgain.Count > 0) return null;
        if (CarelessPattern.Find([.. profile.Interests.Skip(profile.CarelessConfirmedAt)], guidance.Catalog) is { } atTheEnd) return atTheEnd;
        if (profile.CarelessConfirmedAt > 0 && profile.Interests.Count < profile.CarelessConfirmedAt + CarelessPattern.FewestTimed) return null;
        return CarelessPattern.Screen(standing.TimedAnswers(profile), guidance.Catalog) is { Reason: CarelessReason.TooFast or CarelessReason.Contradiction } inAll ? inAll : null;
    }

    /// <summary>What was noticed.</summary>
    public Phrase Tell(CarelessFinding finding, Profile profile) => finding switch
    {
        { Reason: CarelessReason.SameAnswer } => InterestsDialog.SameAnswer.With(InterestsDialog.FaceWords(phrasebook, finding.Value, profile.Language), finding.Count),
        { Reason: CarelessReason.TooFast } => InterestsDialog.TooFast.With(finding.Count),
        { Reason: CarelessReason.Contradiction, AskAgain: [var first, var second, ..] } => InterestsDialog.Contradiction.With(
            TextOf(first, profile), AnswerTo(first, profile), TextOf(second, profile), AnswerTo(second, profile)),
        _ => InterestsDialog.Alternating.With(finding.Count),
    };

    private string TextOf(string statementId, Profile profile) =>
        guidance.Catalog.Content.Statements.First(s => s.Id == statementId).Text.For(profile.Language).TrimEnd('.');

    private string AnswerTo(string statementId, Profile profile) =>
        InterestsDialog.FaceWords(phrasebook, profile.Interests.First(a => a.StatementId == statementId).Value, profile.Language);
}
