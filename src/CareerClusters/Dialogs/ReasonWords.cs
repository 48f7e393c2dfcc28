using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Says the answers that raised or lowered a match in the person's own terms.</summary>
public sealed class ReasonWords(CareerGuidance guidance, Phrasebook phrasebook)
{
    /// <summary>Reasons said at once: the strongest; more is not read.</summary>
    public const int MostReasons = 3;

    public static readonly LineSet Lines = new("reasons");

    private static readonly Line Statement = Lines.Line("statement", "text", "answer");
    private static readonly Line Skill = Lines.Line("skill", "text", "answer");
    private static readonly Line Subject = Lines.Line("subject", "name");
    private static readonly Line Value = Lines.Line("value", "text", "level");
    private static readonly Line InMind = Lines.Line("in-mind", "title");
    private static readonly Line Excluded = Lines.Line("excluded", "title");
    private static readonly Line EducationLimit = Lines.Line("education-limit", "years");
    private static readonly Line PayLimit = Lines.Line("pay-limit", "pay");
    private static readonly Line Area = Lines.Line("area", "area", "level");
    private static readonly Line OwnSubject = Lines.Line("own-subject", "name");
    private static readonly Line OwnValue = Lines.Line("own-value", "text", "level");
    private static readonly Line OwnInMind = Lines.Line("own-in-mind", "title");
    private static readonly Line OwnExcluded = Lines.Line("own-excluded", "title");
    private static readonly Line OwnEducationLimit = Lines.Line("own-education-limit", "years");
    private static readonly Line OwnPayLimit = Lines.Line("own-pay-limit", "pay");
    private static readonly Line OwnArea = Lines.Line("own-area", "area", "level");

    private readonly Dictionary<string, LocalizedText> statements = guidance.Catalog.Content.Statements.ToDictionary(s => s.Id, s => s.Text);
    private readonly Dictionary<string, LocalizedText> ratings = guidance.Catalog.Content.SkillRatings.ToDictionary(s => s.Id, s => s.Text);
    private readonly Dictionary<string, LocalizedText> values = guidance.Catalog.Content.WorkValues.ToDictionary(s => s.Id, s => s.Text);
    private readonly Dictionary<string, LocalizedText> subjects = guidance.Catalog.Content.Subjects.ToDictionary(s => s.Id, s => s.Name);

    /// <summary>The strongest reasons, joined by semicolons; empty when there are none.</summary>
    public string Join(IEnumerable<AnswerContribution> contributions, string language, int most = MostReasons) =>
        string.Join("; ", Each(contributions, language).Take(most));

    /// <summary>The strongest reasons in the person's own voice, joined by semicolons; empty when there are none.</summary>
    public string JoinOwn(IEnumerable<AnswerContribution> contributions, string language, int most = MostReasons) =>
        string.Join("; ", Strongest(contributions).Take(most).Select(c => Words(PhraseOf(c, language, isOwn: true), language)));

    /// <summary>The strongest reasons, one each.</summary>
    public IEnumerable<string> Each(IEnumerable<AnswerContribution> contributions, string language) =>
        Strongest(contributions).Select(c => Words(PhraseOf(c, language, isOwn: false), language));

    /// <summary>A statement's words without the full stop.</summary>
    public string StatementText(string id, string language) => Bare(statements[id], language);

    /// <summary>A face's words.</summary>
    public string FaceWords(int value, string language) => InterestsDialog.FaceWords(phrasebook, value, language);

    /// <summary>A phrase in words.</summary>
    public string Words(Phrase phrase, string language) => phrasebook.Render(phrase, language);

    private static IEnumerable<AnswerContribution> Strongest(IEnumerable<AnswerContribution> contributions) =>
        contributions.OrderByDescending(SpeaksForItself).Take(MostReasons);

    private Phrase PhraseOf(AnswerContribution said, string language, bool isOwn) => said.Kind switch
    {
        EvidenceKind.Statement => Statement.With(Bare(statements[said.Id], language), InterestsDialog.FaceWords(phrasebook, said.Value, language)),
        EvidenceKind.Skill => Skill.With(Bare(ratings[said.Id], language), SkillsDialog.LevelWords(phrasebook, said.Value, language)),
        EvidenceKind.Subject => (isOwn ? OwnSubject : Subject).With(subjects[said.Id].For(language)),
        EvidenceKind.Value => (isOwn ? OwnValue : Value).With(Bare(values[said.Id], language), Level(said.Value)),
        EvidenceKind.ExcludedOccupation => (isOwn ? OwnExcluded : Excluded).With(guidance.FindOccupation(said.Id)?.Title),
        EvidenceKind.EducationLimit => (isOwn ? OwnEducationLimit : EducationLimit).With(said.Value),
        EvidenceKind.PayLimit => (isOwn ? OwnPayLimit : PayLimit).With(said.Value),
        EvidenceKind.Area => (isOwn ? OwnArea : Area).With(said.Id, Level(said.Value)),
        _ => (isOwn ? OwnInMind : InMind).With(guidance.FindOccupation(said.Id)?.Title),
    };

    private static string Level(int value) => value > StatementAnswer.Neutral ? "high" : value < StatementAnswer.Neutral ? "low" : "middle";

    // A like that raised and a dislike that lowered need no explaining; the other way round counts as much and puzzles people.
    private static bool SpeaksForItself(AnswerContribution said) =>
        said.Contribution > 0 == said.Value >= StatementAnswer.Neutral;

    private static string Bare(LocalizedText text, string language) => text.For(language).TrimEnd('.');
}
