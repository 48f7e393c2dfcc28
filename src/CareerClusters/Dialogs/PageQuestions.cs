using CareerClusters.Bot;
using CareerClusters.Bot.Safety;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Guidance.School;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>
/// What students ask on the pages of a talk ("can my mom come"), of what they share ("who can see it") and of programs ("how much does it cost"), answered in a sentence or two. Elsewhere the
/// same words are about something else.
/// </summary>
public sealed class PageQuestions(CareerGuidance guidance, SafetySignals safety, SchoolContent school, SchoolPeople people, TalkRequests talks, ShareQuestions shares, Phrasebook phrasebook)
{
    public static readonly LineSet Lines = new("page-questions");

    /// <summary>Programs of the school named at once.</summary>
    private const int ProgramsShown = 3;

    private static readonly HashSet<string> TalkPages = [TalkDialog.DialogId, InterviewDialog.DialogId, TalkDateDialog.DialogId, TalkLogDialog.DialogId];
    private static readonly HashSet<string> ProgramPages = [ProgramsDialog.DialogId, AtSchoolDialog.DialogId];

    /// <summary>Said to a person who felt uneasy with somebody.</summary>
    internal static readonly Line Uneasy = Lines.Line("uneasy");

    private static readonly Line Contact = Lines.Line("contact", "coordinator");
    private static readonly Line Rules = Lines.Line("program-rules", "aid", "list");
    private static readonly Line Ask = Lines.Line("program-ask", "name", "ask");
    private static readonly Line AloneAnswer = Lines.Line("alone");
    private static readonly Line WorkKinds = Lines.Line("work-kinds");
    private static readonly (ButtonLine Said, Line Answer)[] OfTalks = [(Lines.Button("safe"), Lines.Line("safe")), (Lines.Button("parent"), Lines.Line("parent")), (Lines.Button("no-more"), Lines.Line("no-more"))];
    private static readonly ButtonLine SaidContact = Lines.Button("contact"), SaidAlone = Lines.Button("alone"), SaidWorkKinds = Lines.Button("work-kinds");
    private static readonly ButtonLine SaidRules = Lines.Button("program-rules"), SaidAid = Lines.Button("program-aid");

    /// <summary>The answer to a message that asks something of the page it stands on; null when it does not.</summary>
    public Phrase? Find(GuideTurn turn)
    {
        if (turn.Conversation.Current is not { } question || question is { Kind: AnswerKind.Text, TakesQuestions: true } || turn.Text.Length == 0) return null;
        if (shares.Find(turn) is { } shared) return shared;
        var said = SaidText.Normalize(turn.Text);
        if (Says(SaidAlone, said)) return AloneAnswer;
        if (Says(SaidWorkKinds, said)) return WorkKinds;
        if (ProgramPages.Contains(question.Dialog)) return Says(SaidRules, said) ? RulesOf(turn, question.Dialog, "") : Says(SaidAid, said) ? RulesOf(turn, question.Dialog, "yes") : null;
        if (Says(SaidContact, said) && (TalkPages.Contains(question.Dialog) || talks.NamesAVolunteer(said))) return Contact.With(CoordinatorOf(turn));
        if (!TalkPages.Contains(question.Dialog)) return null;
        return OfTalks.FirstOrDefault(topic => Says(topic.Said, said)).Answer is { } answer ? answer : (Phrase?)null;
    }

    /// <summary>Whether a message tells that the person felt uneasy with somebody they talked to.</summary>
    public bool TellsUnease(GuideTurn turn) => turn.Text.Length > 0
        && safety.TellsUnease(turn.Text, TalkPages.Contains(turn.Conversation.Current?.Dialog ?? "") || talks.FindLog(turn) is not null);

    /// <summary>A form with a gap ("how do i contact {name}") fits a volunteer alone: any job or place may stand in it else.</summary>
    private bool Says(ButtonLine forms, string said) => phrasebook.IsSaid(forms, said) || phrasebook.Gaps(forms, said).Any(talks.NamesAVolunteer);

    private string CoordinatorOf(GuideTurn turn) => TalkRequests.LookedAt(turn) is { } id && CareerSubject.Find(guidance, id) is { } subject
        && people.PageOf(subject, DateOnly.FromDateTime(turn.Now.Date), 0, turn.Profile.Language).People is [var first, ..] ? first.Coordinator : "";

    private Phrase RulesOf(GuideTurn turn, string dialog, string aid)
    {
        var cluster = dialog == AtSchoolDialog.DialogId ? SchoolProgramFilter.Parse(turn.Conversation.SchoolFilter ?? "").ClusterId
            : CareerSubject.Find(guidance, turn.Profile.Occupation ?? turn.Profile.Cluster)?.Cluster.Id;
        var rows = school.Programs.Where(p => p.ClusterIds.Contains(cluster ?? "") && p.HowToAsk.Length > 0).Take(ProgramsShown).Select(p => p.In(turn.Profile.Language));
        return Rules.With(aid, string.Join('\n', rows.Select(p => phrasebook.Render(Ask.With(p.Name, p.HowToAsk.TrimEnd('.')), turn.Profile.Language))));
    }
}
