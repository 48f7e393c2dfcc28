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

    private static readonly Line Statement = Lines.Line("statement", "text", "answer", "turned");
    private static readonly Line Skill = Lines.Line("skill", "text", "answer", "turned");
    private static readonly Line Subject = Lines.Line("subject", "name", "turned");
    private static readonly Line Value = Lines.Line("value", "text", "level");
    private static readonly Line InMind = Lines.Line("in-mind", "title");
    private static readonly Line Excluded = Lines.Line("excluded", "title");
    private static readonly Line EducationLimit = Lines.Line("education-limit", "years");
    private static readonly Line PayLimit = Lines.Line("pay-limit", "pay");
    private static readonly Line Area = Lines.Line("area", "area", "level", "turned");
    private static readonly Line OwnSubject = Lines.Line("own-subject", "name", "turned");
    private static readonly Line OwnValue = Lines.Line("own-value", "text", "level");
    private static readonly Line OwnInMind = Lines.Line("own-in-mind", "title");
    private static readonly Line OwnExcluded = Lines.Line("own-excluded", "title");
    private static readonly Line OwnEducationLimit = Lines.Line("own-education-limit", "years");
    private static readonly Line OwnPayLimit = Lines.Line("own-pay-limit", "pay");
    private static readonly Line OwnArea = Lines.Line("own-area", "area", "level", "turned");

    private readonly Dictionary<string, LocalizedText> statements = guidance.Catalog.Content.Statements.ToDictionary(s => s.Id, s => s.Text);
    private readonly Dictionary<string, LocalizedText> ratings = guidance.Catalog.Content.SkillRatings.ToDictionary(s => s.Id, s => s.Text);
    private readonly Dictionary<string, LocalizedText> values = guidance.Catalog.Content.WorkValues.ToDictionary(s => s.Id, s => s.Text);
    private readonly Dictionary<string, LocalizedText> subjects = guidance.Catalog.Content.Subjects.ToDictionary(s => s.Id, s => s.Name);

    /// <summary>The strongest reasons, joined by semicolons; empty when there are none.</summary>
    public string Join(IEnumerable<AnswerContribution> contributions, string language, int most = MostReasons) =>
        string.Join("; ", Each(contributions, language).Take(most));

    /// <summary>The strongest reasons in the person's own voice, joined by semicolons; empty when there are none.</summary>
    public string JoinOwn(IEnumerable<AnswerContribution> contributions, string language, int most = MostReasons) =>
        string.Join("; ", Strongest(contributions).Take(most).Select(c => Words(PhraseOf(c, language, isOwn: true, IsTurned(c)), language)));

    /// <summary>The strongest reasons, one each.</summary>
    public IEnumerable<string> Each(IEnumerable<AnswerContribution> contributions, string language) =>
        Strongest(contributions).Select(c => Words(PhraseOf(c, language, isOwn: false, IsTurned(c)), language));

    /// <summary>An answer by itself, whichever way it counts.</summary>
    public string Name(AnswerContribution said, string language) => Words(PhraseOf(said, language, isOwn: false, isTurned: false), language);

    /// <summary>A statement's words without the full stop.</summary>
    public string StatementText(string id, string language) => Bare(statements[id], language);

    /// <summary>A face's words.</summary>
    public string FaceWords(int value, string language) => InterestsDialog.FaceWords(phrasebook, value, language);

    /// <summary>A phrase in words.</summary>
    public string Words(Phrase phrase, string language) => phrasebook.Render(phrase, language);

    // A dislike that raised and a like that lowered count as much and puzzle people: they are told only where nothing else is, one, and why.
    private static List<AnswerContribution> Strongest(IEnumerable<AnswerContribution> contributions)
    {
        var all = contributions.ToList();
        var plain = all.Where(c => !IsTurned(c)).Take(MostReasons).ToList();
        return plain.Count > 0 ? plain : [.. all.Take(1)];
    }

    private Phrase PhraseOf(AnswerContribution said, string language, bool isOwn, bool isTurned) => said.Kind switch
    {
        EvidenceKind.Statement => Statement.With(Bare(statements[said.Id], language), InterestsDialog.FaceWords(phrasebook, said.Value, language), Yes(isTurned)),
        EvidenceKind.Skill => Skill.With(Bare(ratings[said.Id], language), SkillsDialog.LevelWords(phrasebook, said.Value, language), Yes(isTurned)),
        EvidenceKind.Subject => (isOwn ? OwnSubject : Subject).With(subjects[said.Id].For(language), Yes(isTurned)),
        EvidenceKind.Value => (isOwn ? OwnValue : Value).With(Bare(values[said.Id], language), Level(said.Value)),
        EvidenceKind.ExcludedOccupation => (isOwn ? OwnExcluded : Excluded).With(guidance.FindOccupation(said.Id)?.Title),
        EvidenceKind.EducationLimit => (isOwn ? OwnEducationLimit : EducationLimit).With(said.Value),
        EvidenceKind.PayLimit => (isOwn ? OwnPayLimit : PayLimit).With(said.Value),
        EvidenceKind.Area => (isOwn ? OwnArea : Area).With(said.Id, Level(said.Value), Yes(isTurned)),
        _ => (isOwn ? OwnInMind : InMind).With(guidance.FindOccupation(said.Id)?.Title),
    };

    private static string Level(int value) => value > StatementAnswer.Neutral ? "high" : value < StatementAnswer.Neutral ? "low" : "middle";

    private static string Yes(bool said) => said ? "yes" : "";

    /// <summary>Whether an answer counts the other way round: there is less of that work in what it is a reason for or against.</summary>
    private static bool IsTurned(AnswerContribution said) =>
        said.Kind is EvidenceKind.Statement or EvidenceKind.Skill or EvidenceKind.Subject or EvidenceKind.Value or EvidenceKind.Area
        && said.Value != StatementAnswer.Neutral && said.Contribution > 0 != said.Value > StatementAnswer.Neutral;

    private static string Bare(LocalizedText text, string language) => text.For(language).TrimEnd('.');
}
