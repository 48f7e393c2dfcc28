using System.Globalization;
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

    /// <summary>Forms that ask whom to talk to in a job or a cluster.</summary>
    internal static readonly ButtonLine SaidWhoIn = Lines.Button("said-who-in");

    /// <summary>The step that shows a draft.</summary>
    internal const string Draft = "draft";

    /// <summary>A step of a plan: to hand a draft in.</summary>
    internal static readonly Line HandIn = Lines.Line("hand-in", "name");

    private const string Friendly = "friendly";
    private const string Formal = "formal";

    private const string People = "people";

    /// <summary>Associations named at once.</summary>
    private const int AssociationsShown = 2;

    internal static readonly Line Who = Lines.Line("who", "name", "list", "more", "sample");
    internal static readonly Line MorePeople = Lines.Line("more-people", "name", "list", "more", "sample");
    internal static readonly Line VolunteerLine = Lines.Line("volunteer", "name", "role", "topics", "coordinator");
    private static readonly Line Associations = Lines.Line("associations", "list");
    private static readonly Line Association = Lines.Line("association", "name", "site", "checked");
    private static readonly Line Safe = Lines.Line("safe");
    private static readonly Line FriendlyDraft = Lines.Line("draft-friendly", "name", "coordinator", "person", "role");
    private static readonly Line FormalDraft = Lines.Line("draft-formal", "name", "coordinator", "person", "role");
    private static readonly Line DraftHint = Lines.Line("draft-hint", "coordinator", "sample");
    private static readonly Line Which = Lines.Line("which");
    private static readonly ButtonLine MorePeopleButton = Lines.Button("see-people");
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
    private readonly SchoolPeople people;
    private readonly DayWords days;

    public TalkDialog(CareerGuidance guidance, ReasonWords reasons, SchoolPeople people, DayWords days) : base(DialogId, guidance, Which, ChooseButton) =>
        (catalog, this.reasons, this.people, this.days) = (guidance.Catalog, reasons, people, days);

    private protected override Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CareerSubject subject, string[] argument, CancellationToken cancellationToken)
    {
        var (language, today) = (ProfileOf(step).Language, DateOnly.FromDateTime(TurnOf(step).Now.Date));
        var (style, number) = (argument.ElementAtOrDefault(1) ?? "", PageNumber(argument));
        var (says, page) = Says(subject, style, number, today, language);
        AnswerOption[] more = page.More > 0 ? [AnswerOption.Of(MorePeopleButton, To(Id, $"{subject.Id}|{People}|{number + 1}"))] : [];
        AnswerOption[] ways =
        [
            AnswerOption.Of(QuestionsButton, To(InterviewDialog.DialogId, subject.Id)),
            DraftOption(style == Friendly ? FormalButton : FriendlyButton, subject, style == Friendly ? Formal : Friendly, number),
            AnswerOption.Of(CalendarButton, To(TalkDateDialog.DialogId, TalkAppointment.About(subject.Id))),
            AnswerOption.Of(PlanButton, To(PlanDialog.DialogId, PlanDialog.AddArgument)),
            AnswerOption.Of(JobButton, To(subject.Page.DialogId, subject.Page.Argument)),
        ];
        return AskNextAsync(
            step, argument is [_, Friendly or Formal, ..] ? Draft : "talk", says, [.. more.Concat(ways).Take(MostOptions)], cancellationToken, [.. ways, .. Drafts(subject.Id), AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, subject.Id))]);
    }

    /// <summary>What a page says, and the volunteers it is about: a message is to the coordinator of the one who was named first.</summary>
    private (Phrase[] Says, SchoolPeoplePage Page) Says(CareerSubject subject, string style, int number, DateOnly today, string language)
    {
        if (style is Friendly or Formal)
        {
            var page = people.PageOf(subject, today, number, language);
            return (DraftTo(page.People is [var person, ..] ? person : null, subject.NameIn(language), style), page);
        }

        if (style == People && people.Further(subject, today, number, language) is ({ } further, var rest)) return ([further], rest);
        var (who, first) = people.First(subject, today, language);
        return ([who, .. AssociationsFor(subject, language), Safe], first);
    }

    // A draft never goes to a volunteer: whoever the school named arranges the talk.
    private Phrase[] DraftTo(Volunteer? person, string about, string style)
    {
        var coordinator = person?.Coordinator ?? "";
        return [(style == Friendly ? FriendlyDraft : FormalDraft).With(about, coordinator, person?.Name ?? "", person?.Role ?? ""), DraftHint.With(coordinator, person is null ? "" : people.Sample)];
    }

    private AnswerOption DraftOption(ButtonLine button, CareerSubject subject, string style, int number) =>
        AnswerOption.Of(button, To(Id, number == 0 ? $"{subject.Id}|{style}" : $"{subject.Id}|{style}|{number.ToString(CultureInfo.InvariantCulture)}"));

    /// <summary>The drafts of messages, for those who type them on another page of the talk.</summary>
    internal static AnswerOption[] Drafts(string subject) => [AnswerOption.Of(FriendlyButton, To(DialogId, $"{subject}|{Friendly}")), AnswerOption.Of(FormalButton, To(DialogId, $"{subject}|{Formal}"))];

    private static int PageNumber(string[] argument) => int.TryParse(argument.ElementAtOrDefault(2), CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 0;

    /// <summary>Associations with a site that somebody checked; nothing when the catalog has none.</summary>
    private IEnumerable<Phrase> AssociationsFor(CareerSubject subject, string language)
    {
        var list = string.Join('\n', catalog.AssociationsFor(subject.Occupation, subject.Cluster.Id).Take(AssociationsShown)
            .Select(a => reasons.Words(Association.With(a.Name, a.Site, days.MonthOf(a.CheckedOn, language)), language)));
        return list.Length > 0 ? [Associations.With(list)] : [];
    }
}
