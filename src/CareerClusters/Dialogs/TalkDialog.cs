using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.School;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Talk to professionals: whom to ask, how to be safe, and a message to send; the questions are in <see cref="InterviewDialog"/>.</summary>
public sealed class TalkDialog : SubjectDialog
{
    public const string DialogId = "talk";

    public static readonly LineSet Lines = new("talk");

    /// <summary>Forms that ask whom to talk to about a job.</summary>
    internal static readonly ButtonLine SaidWho = Lines.Button("said-who");

    private const string Friendly = "friendly";
    private const string Formal = "formal";

    /// <summary>Volunteers named at once.</summary>
    private const int VolunteersShown = 3;

    /// <summary>Associations named at once.</summary>
    private const int AssociationsShown = 2;

    private static readonly Line Who = Lines.Line("who", "name", "list");
    private static readonly Line VolunteerLine = Lines.Line("volunteer", "name", "role", "topics", "coordinator");
    private static readonly Line Associations = Lines.Line("associations", "list");
    private static readonly Line Association = Lines.Line("association", "name", "site", "checked");
    private static readonly Line Safe = Lines.Line("safe");
    private static readonly Line FriendlyDraft = Lines.Line("draft-friendly", "name", "coordinator");
    private static readonly Line FormalDraft = Lines.Line("draft-formal", "name", "coordinator");
    private static readonly Line DraftHint = Lines.Line("draft-hint", "coordinator");
    private static readonly Line Which = Lines.Line("which");
    private static readonly ButtonLine QuestionsButton = Lines.Button("questions");
    private static readonly ButtonLine FriendlyButton = Lines.Button(Friendly);
    private static readonly ButtonLine FormalButton = Lines.Button(Formal);
    private static readonly ButtonLine CalendarButton = Lines.Button("calendar");
    private static readonly ButtonLine PlanButton = Lines.Button("plan");
    private static readonly ButtonLine ProgramsButton = Lines.Button("programs");
    private static readonly ButtonLine JobButton = Lines.Button("job");
    private static readonly ButtonLine ChooseButton = Lines.Button("choose");

    private readonly CareerCatalog catalog;
    private readonly ReasonWords reasons;
    private readonly SchoolContent school;
    private readonly DayWords days;

    public TalkDialog(CareerGuidance guidance, ReasonWords reasons, SchoolContent school, DayWords days) : base(DialogId, guidance, Which, ChooseButton) =>
        (catalog, this.reasons, this.school, this.days) = (guidance.Catalog, reasons, school, days);

    private protected override Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CareerSubject subject, string[] argument, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var (name, cluster) = (subject.NameIn(profile.Language), subject.Cluster);
        var volunteers = school.VolunteersFor(cluster.Id, DateOnly.FromDateTime(TurnOf(step).Now.Date)).Take(VolunteersShown).ToList();
        // A draft never goes to a volunteer: whoever the school named arranges the talk.
        var coordinator = volunteers is [var first, ..] ? first.Coordinator : "";
        Phrase[] says = argument switch
        {
            [_, Friendly] => [FriendlyDraft.With(name, coordinator), DraftHint.With(coordinator)],
            [_, Formal] => [FormalDraft.With(name, coordinator), DraftHint.With(coordinator)],
            _ => [WhomToAsk(name, ListOf(volunteers, profile.Language)), .. AssociationsFor(subject, profile.Language), Safe],
        };
        return AskNextAsync(
            step, "talk", says,
            [
                AnswerOption.Of(QuestionsButton, To(InterviewDialog.DialogId, argument[0])),
                argument is [_, Friendly] ? AnswerOption.Of(FormalButton, To(Id, $"{argument[0]}|{Formal}")) : AnswerOption.Of(FriendlyButton, To(Id, $"{argument[0]}|{Friendly}")),
                AnswerOption.Of(CalendarButton, To(TalkDateDialog.DialogId, TalkAppointment.About(argument[0]))),
                AnswerOption.Of(PlanButton, To(PlanDialog.DialogId, PlanDialog.AddArgument)),
                AnswerOption.Of(JobButton, To(subject.Page.DialogId, subject.Page.Argument)),
            ],
            cancellationToken, [AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, argument[0]))]);
    }

    /// <summary>A volunteer as students see them: name, role and topics, and whom to ask for a meeting.</summary>
    internal static Phrase Introduce(Volunteer volunteer) => VolunteerLine.With(volunteer.Name, volunteer.Role, volunteer.Topics, volunteer.Coordinator);

    /// <summary>Whom to ask: the school's volunteers first, a line each, then kinds of people.</summary>
    internal static Phrase WhomToAsk(string name, string volunteers) => Who.With(name, volunteers);

    /// <summary>Associations with a site that somebody checked; nothing when the catalog has none.</summary>
    private IEnumerable<Phrase> AssociationsFor(CareerSubject subject, string language)
    {
        var list = string.Join('\n', catalog.AssociationsFor(subject.Occupation, subject.Cluster.Id).Take(AssociationsShown)
            .Select(a => reasons.Words(Association.With(a.Name, a.Site, days.MonthOf(a.CheckedOn, language)), language)));
        return list.Length > 0 ? [Associations.With(list)] : [];
    }

    private string ListOf(List<Volunteer> volunteers, string language) => string.Join(
        '\n', volunteers.Select(v => reasons.Words(Introduce(v), language)));
}
