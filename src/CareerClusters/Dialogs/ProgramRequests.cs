using CareerClusters.Bot;
using CareerClusters.Guidance;
using CareerClusters.Guidance.School;
using CareerClusters.Guidance.Search;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Reads what people ask of programs by name: "programs for nursing", "how do i get into building trades", "how do i become an apprentice".</summary>
public sealed class ProgramRequests(CareerGuidance guidance, SchoolContent school, TalkRequests talks, Phrasebook phrasebook)
{
    /// <summary>What the school's own staff may be asked for after a name: "the health careers program".</summary>
    private static readonly HashSet<string> AroundAName = ["the", "a", "class", "course", "program", "internship", "el", "la", "clase", "curso", "programa"];

    /// <summary>A longer text, in characters, is no name alone.</summary>
    private const int LongestName = 60;

    /// <summary>Where a message leads that asks for programs; null when it does not.</summary>
    public string? Find(GuideTurn turn)
    {
        var said = SaidText.Normalize(turn.Text);
        if (said.Length == 0) return null;
        if (NamedBy(said, turn) is { } program) return AtSchoolDialog.One(program);
        if (phrasebook.IsSaid(ProgramsDialog.SaidApprentice, said))
            return (turn.Profile.Occupation ?? turn.Profile.Cluster) is { } looked ? ProgramsDialog.ToTry(looked) : null;
        var language = turn.Profile.Language;
        if (turn.Conversation.Current?.Dialog == AtSchoolDialog.DialogId && guidance.SchoolQuestions.Read(turn.Text) is null
            && phrasebook.Gaps(AtSchoolDialog.SaidFor, said).Select(about => talks.SubjectOf(about, language)).FirstOrDefault(id => id is not null) is { } other)
            return AtSchoolDialog.Of(SchoolProgramFilter.Parse(turn.Conversation.SchoolFilter ?? "") with { ClusterId = CareerSubject.Find(guidance, other)!.Cluster.Id });
        var asked = phrasebook.Gaps(ProgramsDialog.SaidPrograms, said).ToList();
        if (asked.Select(about => talks.SubjectOf(about, language)).FirstOrDefault(id => id is not null) is { } subject) return $"{ProgramsDialog.DialogId}:{subject}";
        // "For that" points at what is looked at.
        if (asked.Exists(guidance.Questions.Points)) return ProgramsDialog.DialogId;
        // Programs of something else are never answered with those of the job looked at before.
        return asked.Count == 0 || guidance.SchoolQuestions.Read(turn.Text) is not null ? null
            : asked.Select(about => talks.AlikeOf(about, language)).FirstOrDefault(jobs => jobs.Count > 1) is { } jobs
            ? $"{WishDialog.DialogId}:{WishDialog.Among(turn.Text, jobs)}" : $"{ProgramsDialog.DialogId}:{SubjectDialog.AskWhich}";
    }

    /// <summary>Where a name leads that answers a page which asks what it is to be about; null elsewhere.</summary>
    public string? FindNamed(GuideTurn turn) =>
        turn.Conversation.Current is { Step: SubjectDialog.WhichStep, Dialog: (ProgramsDialog.DialogId or TalkDialog.DialogId or InterviewDialog.DialogId) and var page } && turn.Text.Length <= LongestName
        && talks.SubjectOf(SaidText.Normalize(turn.Text), turn.Profile.Language) is { } subject ? $"{page}:{subject}" : null;

    /// <summary>
    /// The school's program that a text asks for. Its bare name asks for it too, but what is surely a job or a cluster as well is meant so
    /// unless programs are on the page.
    /// </summary>
    private SchoolProgram? NamedBy(string said, GuideTurn turn)
    {
        if (school.Programs.FirstOrDefault(p => NamesOf(p).Contains(said)) is { } bare)
            return turn.Conversation.Current is { Dialog: ProgramsDialog.DialogId or AtSchoolDialog.DialogId } || guidance.Search.Find(said).Confidence != Confidence.Sure ? bare : null;
        var names = phrasebook.Gaps(ProgramsDialog.SaidSchoolProgram, said).Select(Bare).ToList();
        return names.Count > 0 ? school.Programs.FirstOrDefault(p => NamesOf(p).Any(name => names.Contains(Bare(name)))) : null;
    }

    /// <summary>A program's names as people say them, without what stands in brackets.</summary>
    private static IEnumerable<string> NamesOf(SchoolProgram program) =>
        new[] { program, program.Spanish }.OfType<SchoolProgram>().Select(p => SaidText.Normalize(p.Name.Split('(')[0]));

    private static string Bare(string name) => string.Join(' ', name.Split(' ').Where(word => !AroundAName.Contains(word)));
}
