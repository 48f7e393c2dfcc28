using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>What is said of one occupation to one person: skills against what they told, why it suits them, and what is next door.</summary>
public sealed class OccupationPages(CareerGuidance guidance, CareerStanding standing, FigurePhrases figures, FigureLists lists, PublishedTerms terms, ReasonWords reasons, Phrasebook phrasebook)
{
    public static readonly LineSet Lines = new("occupation-pages");

    private const int SkillsShown = 5;

    private static readonly Line Skills = Lines.Line("skills", "title", "list", "source");
    private static readonly Line Skill = Lines.Line("skill", "skill", "standing");
    private static readonly Line Fit = Lines.Line("fit", "title", "fit", "known", "first", "second");
    private static readonly Line FitReasons = Lines.Line("fit-reasons", "raised", "lowered", "source");
    private static readonly Line Next = Lines.Line("next", "title", "up", "sideways", "down");
    private static readonly Line NextItem = Lines.Line("next-item", "title", "pay", "education", "apprentice");
    private static readonly Dictionary<InterestArea, Line> Areas = Enum.GetValues<InterestArea>().ToDictionary(a => a, a => Lines.Line($"area-{a.ToString().ToLowerInvariant()}"));

    /// <summary>The skills and knowledge that matter most, marked against what the person said.</summary>
    public Phrase TellSkills(Occupation occupation, Profile profile)
    {
        var skills = guidance.SkillCheck.Of(occupation.Code, SkillsShown, profile.SkillRatings);
        return Skills.With(
            occupation.Title,
            string.Join('\n', skills.Select(s => phrasebook.Render(Skill.With(s.Element.Name.For(profile.Language), s.Standing.ToString()), profile.Language))),
            figures.SourceOf("skills.csv", "*", profile.Language));
    }

    /// <summary>Whether there is a skill of it that the person was not asked about.</summary>
    public bool HasUnaskedSkills(Occupation occupation, Profile profile) =>
        guidance.SkillCheck.Of(occupation.Code, SkillsShown, profile.SkillRatings).Any(s => s.Standing == SkillStanding.NotAsked);

    /// <summary>How the work goes with the person's interests, with their own answers as reasons.</summary>
    public IReadOnlyList<Phrase> TellFit(Occupation occupation, Profile profile)
    {
        var answers = standing.Counted(profile);
        var match = guidance.Occupations.Of(answers, occupation);
        var why = InterestReasons.Of(occupation, answers.Interests, guidance.Catalog.Content.Statements);
        return
        [
            Fit.With(
                occupation.Title, match.Fit.ToString(), match.InterestCorrelation is null ? "" : "yes",
                phrasebook.Render(Areas[why.Areas[0]], profile.Language), phrasebook.Render(Areas[why.Areas[1]], profile.Language)),
            FitReasons.With(
                reasons.Join(why.For, profile.Language), reasons.Join(why.Against, profile.Language, 2), figures.SourceOf("realistic", profile.Language)),
        ];
    }

    /// <summary>What is one step away, leaving out what the person took out.</summary>
    public NextDoorOccupations NextDoor(Occupation occupation, Profile profile) =>
        guidance.NextDoor.Of(occupation, CareerStanding.Answers(profile).ExcludedOccupations);

    /// <summary>One step up, sideways and down, with pay and what people start with, and where both come from.</summary>
    public IReadOnlyList<Phrase> TellNext(Occupation occupation, NextDoorOccupations next, string language) =>
    [
        Next.With(occupation.Title, Item(next.Up, language), Item(next.Sideways, language), Item(next.Down, language)),
        lists.SourceOf(OccupationSort.School, [], language), .. FigureLists.NotesOf([.. new[] { next.Up, next.Sideways, next.Down }.OfType<Occupation>()], null),
    ];

    private string Item(Occupation? occupation, string language) => occupation is null ? "" : lists.Marked(
        occupation,
        phrasebook.Render(
            NextItem.With(
                occupation.Title, figures.Wage(occupation.Figures.MedianWage, language), terms.Words(occupation.Figures.EntryEducation, language), occupation.IsApprenticed ? "yes" : ""),
            language),
        language);
}
