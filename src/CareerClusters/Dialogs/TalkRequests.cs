using System.Text.RegularExpressions;
using CareerClusters.Bot;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Planning;
using CareerClusters.Guidance.School;
using CareerClusters.Guidance.Search;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Reads what people say of a talk: "talk on friday at 3pm", "add the talk to my calendar", "mi entrevista es el lunes".</summary>
public sealed partial class TalkRequests(CareerGuidance guidance, SchoolContent school, Phrasebook phrasebook)
{
    /// <summary>A longer text, in characters, tells something else.</summary>
    private const int LongestRequest = 200;

    /// <summary>Begins the option of a page that sets a day for a talk.</summary>
    private const string Offered = $"{TalkDateDialog.DialogId}:";

    /// <summary>Where a message leads that gives a talk its day, or wants to; null when it does not.</summary>
    public string? FindDate(GuideTurn turn) =>
        ReadDate(turn, turn.Text) is { } talk ? $"{TalkDateDialog.DialogId}:{talk.Write()}" : null;

    /// <summary>Where a message leads that wants to talk to somebody of a job or cluster ("can i talk to a nurse", "who can i talk to in health"); null when it does not.</summary>
    public string? FindWho(GuideTurn turn)
    {
        if (turn.Text.Length is 0 or > LongestRequest) return null;
        var (said, language) = (SaidText.Normalize(turn.Text), turn.Profile.Language);
        var subject = Fits(TalkDialog.SaidWho, said) is (true, { } who) && !IsTheirOwn(who) ? OccupationOf(who, language) : null;
        subject ??= Fits(TalkDialog.SaidWhoIn, said) is (true, { } where) && !IsTheirOwn(where) ? SubjectOf(where, language) : null;
        return subject is not null ? $"{TalkDialog.DialogId}:{subject}" : null;
    }

    /// <summary>Where a message leads that wants questions for a talk ("what should i ask a nurse"); null when it does not.</summary>
    public string? FindQuestions(GuideTurn turn) =>
        turn.Text.Length is > 0 and <= LongestRequest && Fits(InterviewDialog.SaidQuestions, SaidText.Normalize(turn.Text)) is (true, var who) && !(who is not null && IsTheirOwn(who))
            ? who is null ? InterviewDialog.DialogId : OccupationOf(who, turn.Profile.Language) is { } code ? $"{InterviewDialog.DialogId}:{code}" : null
            : null;

    /// <summary>
    /// Where a bare day leads on the page of a talk ("friday"): beside a draft it is the day to hand the draft in, else, and with an hour, the day of the
    /// talk. Null when a message is more than a day.
    /// </summary>
    public string? FindBareDay(GuideTurn turn)
    {
        if (turn.Conversation.Current is not { Dialog: TalkDialog.DialogId or InterviewDialog.DialogId, Step: var page } || turn.Text.Length is 0 or > LongestRequest) return null;
        var when = TalkTimes.Read(turn.Text, turn.Profile.Language, turn.Now);
        if (!when.Any || SaidText.Normalize(when.Rest).Length > 0) return null;
        var talk = new TalkAppointment(LookedAt(turn));
        if (page != TalkDialog.Draft || when.At is not null || when.Day is null) return $"{TalkDateDialog.DialogId}:{TalkDateDialog.Told(talk, turn.Text, turn).Write()}";
        var name = CareerSubject.Find(guidance, talk.Subject)?.NameIn(turn.Profile.Language);
        return $"{PlanDialog.DialogId}:{PlanDialog.NewArgument}{phrasebook.Render(TalkDialog.HandIn.With(name), turn.Profile.Language)} {turn.Text}";
    }

    /// <summary>Where a message leads that tells of a talk the person had ("i talked to a nurse", "ya tuve mi entrevista"); null when it does not.</summary>
    public string? FindLog(GuideTurn turn)
    {
        if (turn.Text.Length is 0 or > LongestRequest) return null;
        // What follows in the sentence may tell what was liked; who it was with stands in its first part.
        var first = FirstPart().Match(turn.Text).Value;
        var (fits, who) = Fits(TalkLogDialog.SaidLog, SaidText.Normalize(TalkTimes.Read(first, turn.Profile.Language, turn.Now).Rest));
        // "Luis" of the school's list is met about the work that is looked at.
        var subject = who is null || IsTheirOwn(who) ? null : OccupationOf(who, turn.Profile.Language) ?? (NamesAVolunteer(who) && LookedAt(turn) is { Length: > 0 } looked ? looked : null);
        if (!fits || (who is not null && subject is null)) return null;
        var step = TalkSteps.Had(turn.Profile.Plan, subject, DateOnly.FromDateTime(turn.Now.DateTime))
            ?? (PlanTold.Find(turn.Text, PlanOrder.Open(turn.Profile.Plan)) is { IsSure: true, Step: var done } ? done : null);
        var told = ToldAnswer.Write(ExperienceDialog.Together([], guidance.Experiences.Read(turn.Text).Answers));
        return $"{TalkLogDialog.DialogId}:{TalkLog.Begun(turn, subject ?? step?.Talk, step?.Id ?? "", told).Write()}";
    }

    /// <summary>The talk that a text speaks of; null when it speaks of none.</summary>
    internal TalkAppointment? ReadDate(GuideTurn turn, string text)
    {
        if (text.Length is 0 or > LongestRequest) return null;
        var when = TalkTimes.Read(text, turn.Profile.Language, turn.Now);
        var said = SaidText.Normalize(when.Rest);
        var (fits, who) = Fits(TalkDateDialog.SaidDate, said);
        // "Talk" alone is a place, and "talk to Ms. Lee" is something to do: only with a day, and without a known job also an hour, it is a talk with a date.
        var subject = who is null ? LookedAt(turn) : OccupationOf(who, turn.Profile.Language);
        if (!(fits && when.Any && (subject is not null || when.At is not null)) && !Fits(TalkDateDialog.SaidCalendar, said).Fits) return null;
        var talk = new TalkAppointment(subject ?? LookedAt(turn));
        return when.Any ? TalkDateDialog.Told(talk, text, turn) : talk;
    }

    /// <summary>The code of a job that words name surely, such as "a nurse"; null when they name none.</summary>
    internal string? OccupationOf(string words, string language) =>
        new[] { guidance.Search.FindAsked(words), guidance.Texts.Read(words, language).Names }
            .Where(r => r.Confidence == Confidence.Sure).SelectMany(r => r.Hits.Take(1)).FirstOrDefault(h => h.Kind == HitKind.Occupation)?.Id;

    /// <summary>
    /// The job or cluster that words name surely, a cluster also by an old or a school's own name, or by jobs that share a name and are all of it
    /// ("teachers"); null when they name none.
    /// </summary>
    internal string? SubjectOf(string about, string language)
    {
        if (OccupationOf(about, language) is { } code) return code;
        var found = guidance.Search.FindAsked(about);
        if (found is { Confidence: Confidence.Sure, Hits: [{ Kind: not HitKind.Occupation } hit, ..] }) return hit.Id.Split('/')[0];
        return guidance.FormerClusters.FindSchools(about)?.Id ?? (guidance.FormerClusters.Find(about) is { ClusterIds: [var today] } ? today
            : AlikeOf(about, language).Select(o => o.PrimaryClusterId).Distinct().ToList() is [var shared] ? shared : null);
    }

    /// <summary>Jobs that share the name which words say ("engineers"); fewer than two when one is meant or none.</summary>
    internal List<Occupation> AlikeOf(string about, string language) =>
        new[] { guidance.Search.FindAsked(about), guidance.Texts.Read(about, language).Names }.Select(names => NamedTopics.Alike(guidance, names)).FirstOrDefault(jobs => jobs.Count > 1) ?? [];

    /// <summary>Whether words name somebody on the school's list.</summary>
    internal bool NamesAVolunteer(string said) => said.Split(' ') is var words
        && school.Volunteers.Any(v => SaidText.Normalize(v.Name.Split('(')[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var name] && words.Contains(name));

    /// <summary>"My coach" is somebody the person knows, and no job to talk about.</summary>
    private static bool IsTheirOwn(string who) => who.Split(' ')[0] is "my" or "our" or "mi" or "mis" or "nuestra" or "nuestro";

    /// <summary>What the open page offers to set a day for, else the work looked at last; empty before the first.</summary>
    internal static string LookedAt(GuideTurn turn) =>
        turn.Conversation.Current?.Options.FirstOrDefault(o => o.Value.StartsWith(Offered, StringComparison.Ordinal)) is { } offered
            ? TalkAppointment.Read(offered.Value[Offered.Length..], "").Subject : turn.Profile.Occupation ?? turn.Profile.Cluster ?? "";

    [GeneratedRegex(@"^.+?(?=[,.;:!?]|\s(and|but|because|y|e|pero|porque)\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstPart();

    /// <summary>Whether a text is one of a button's forms, and whom it names in the form's gap.</summary>
    private (bool Fits, string? Who) Fits(ButtonLine forms, string said)
    {
        if (phrasebook.IsSaid(forms, said)) return (true, null);
        return phrasebook.Gaps(forms, said).FirstOrDefault() is { } who ? (true, who) : (false, null);
    }
}
