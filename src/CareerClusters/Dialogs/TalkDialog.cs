using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.School;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Talk to professionals: whom to ask, questions made from the person's own answers, and a message to send.</summary>
public sealed class TalkDialog : GuideDialog
{
    public const string DialogId = "talk";

    public static readonly LineSet Lines = new("talk");

    private const string Friendly = "friendly";
    private const string Formal = "formal";

    /// <summary>Volunteers named at once.</summary>
    private const int VolunteersShown = 3;

    private static readonly Line Who = Lines.Line("who", "name", "list");
    private static readonly Line VolunteerLine = Lines.Line("volunteer", "name", "role", "topics", "coordinator");
    private static readonly Line Questions = Lines.Line("questions", "name", "education", "training", "liked", "disliked", "skill");
    private static readonly Line Safe = Lines.Line("safe");
    private static readonly Line FriendlyDraft = Lines.Line("draft-friendly", "name", "coordinator");
    private static readonly Line FormalDraft = Lines.Line("draft-formal", "name", "coordinator");
    private static readonly Line DraftHint = Lines.Line("draft-hint", "coordinator");
    private static readonly Line Which = Lines.Line("which");
    private static readonly ButtonLine FriendlyButton = Lines.Button(Friendly);
    private static readonly ButtonLine FormalButton = Lines.Button(Formal);
    private static readonly ButtonLine PlanButton = Lines.Button("plan");
    private static readonly ButtonLine ProgramsButton = Lines.Button("programs");
    private static readonly ButtonLine JobButton = Lines.Button("job");
    private static readonly ButtonLine ChooseButton = Lines.Button("choose");

    private readonly CareerGuidance guidance;
    private readonly CareerStanding standing;
    private readonly ReasonWords reasons;

    private readonly SchoolContent school;
    private readonly PublishedTerms terms;

    public TalkDialog(CareerGuidance guidance, CareerStanding standing, ReasonWords reasons, SchoolContent school, PublishedTerms terms) : base(DialogId)
    {
        (this.guidance, this.standing, this.reasons, this.school, this.terms) = (guidance, standing, reasons, school, terms);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var argument = (ArgumentOf(step) ?? profile.Occupation ?? profile.Cluster ?? "").Split('|');
        if (CareerSubject.Find(guidance, argument[0]) is not { } subject) return AskNextAsync(step, "which", [Which], [AnswerOption.Of(ChooseButton, LearnMoreDialog.DialogId)], cancellationToken);

        var (name, occupation, cluster) = (subject.NameIn(profile.Language), subject.Occupation, subject.Cluster);
        var volunteers = school.VolunteersFor(cluster.Id, DateOnly.FromDateTime(TurnOf(step).Now.Date)).Take(VolunteersShown).ToList();
        // A draft never goes to a volunteer: whoever the school named arranges the talk.
        var coordinator = volunteers is [var first, ..] ? first.Coordinator : "";
        Phrase[] says = argument switch
        {
            [_, Friendly] => [FriendlyDraft.With(name, coordinator), DraftHint.With(coordinator)],
            [_, Formal] => [FormalDraft.With(name, coordinator), DraftHint.With(coordinator)],
            _ => [WhomToAsk(name, ListOf(volunteers, profile.Language)), QuestionsFor(profile, name, occupation, cluster), Safe],
        };
        return AskNextAsync(
            step, "talk", says,
            [
                .. argument is [_, Friendly] ? Array.Empty<AnswerOption>() : [AnswerOption.Of(FriendlyButton, To(Id, $"{argument[0]}|{Friendly}"))],
                .. argument is [_, Formal] ? Array.Empty<AnswerOption>() : [AnswerOption.Of(FormalButton, To(Id, $"{argument[0]}|{Formal}"))],
                AnswerOption.Of(PlanButton, To(PlanDialog.DialogId, PlanDialog.AddArgument)),
                AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, argument[0])),
                AnswerOption.Of(JobButton, To(subject.Page.DialogId, subject.Page.Argument)),
            ],
            cancellationToken);
    }

    /// <summary>A volunteer as students see them: name, role and topics, and whom to ask for a meeting.</summary>
    internal static Phrase Introduce(Volunteer volunteer) => VolunteerLine.With(volunteer.Name, volunteer.Role, volunteer.Topics, volunteer.Coordinator);

    /// <summary>Whom to ask: the school's volunteers first, a line each, then kinds of people.</summary>
    internal static Phrase WhomToAsk(string name, string volunteers) => Who.With(name, volunteers);

    private string ListOf(List<Volunteer> volunteers, string language) => string.Join(
        '\n', volunteers.Select(v => reasons.Words(Introduce(v), language)));

    /// <summary>Questions that only this person would ask: about what they like, what they do not, and what they are not good at yet.</summary>
    private Phrase QuestionsFor(Profile profile, string name, Occupation? occupation, CareerCluster cluster)
    {
        var match = standing.Match(profile).Clusters.FirstOrDefault(m => m.Cluster.Id == cluster.Id);
        var weak = occupation is not null && guidance.TellingSkills.Of(occupation.Code, 1) is [var first, ..] ? first : null;
        return Questions.With(
            name, terms.Words(occupation?.Figures.EntryEducation, profile.Language),
            terms.Words(occupation?.Figures.Training, profile.Language),
            StatementIn(match?.Raised.Where(c => c.Value > StatementAnswer.Neutral), profile.Language),
            StatementIn(match?.Lowered.Where(c => c.Value < StatementAnswer.Neutral), profile.Language), weak?.Name.For(profile.Language));
    }

    // A liked statement may lower a cluster; asked about, it must still be called liked.
    private string StatementIn(IEnumerable<AnswerContribution>? said, string language) =>
        said?.FirstOrDefault(c => c.Kind == EvidenceKind.Statement) is { } statement ? reasons.StatementText(statement.Id, language) : "";
}
