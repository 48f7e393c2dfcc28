using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.School;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>
/// Explore programs: what the person's own school has comes first, then programs of study grouped by the schooling that their
/// jobs usually ask for, and ways to try the work before.
/// </summary>
public sealed class ProgramsDialog : GuideDialog
{
    public const string DialogId = "programs";

    public static readonly LineSet Lines = new("programs");

    private const string TryArgument = "try";
    private const string GroupArgument = "group";
    private const string GroupsArgument = "groups";
    private const string NoGroupArgument = "no-group";
    private const int PageSize = 5;
    private const int GroupsOffered = 2;
    private const int ApprenticesShown = 3;

    private static readonly Line Programs = Lines.Line("programs", "name", "education", "list", "number", "source");
    private static readonly Line KindsOfPrograms = Lines.Line("kinds-of-programs", "name", "list", "more", "source");
    private static readonly Line Group = Lines.Line("group", "education", "count");
    private static readonly Line NoGroup = Lines.Line(NoGroupArgument, "name", "education");
    private static readonly Line None = Lines.Line("none", "name");
    private static readonly Line UsualStart = Lines.Line("usual-start", "name", "education", "training", "apprenticeship", "group", "source");
    private static readonly Line Apprentices = Lines.Line("apprentices", "name", "list", "more", "count", "source");
    private static readonly Line Subjects = Lines.Line("subjects", "name", "subjects");
    private static readonly Line TryIt = Lines.Line("try-it", "name", "list", "sample");
    private static readonly Line Which = Lines.Line("which");
    private static readonly ButtonLine MoreButton = Lines.Button("more");
    private static readonly ButtonLine MoreKindsButton = Lines.Button("more-kinds");
    private static readonly ButtonLine GroupsButton = Lines.Button("groups");
    private static readonly ButtonLine ProgramsButton = Lines.Button("programs");
    private static readonly ButtonLine TryButton = Lines.Button("try");
    private static readonly ButtonLine TalkButton = Lines.Button("talk");
    private static readonly ButtonLine PlanButton = Lines.Button("plan");
    private static readonly ButtonLine JobButton = Lines.Button("job");
    private static readonly ButtonLine ChooseButton = Lines.Button("choose");

    /// <summary>Forms that ask for programs: of a job, of the school by name, and for a place as an apprentice.</summary>
    internal static readonly ButtonLine SaidPrograms = Lines.Button("said-programs"), SaidSchoolProgram = Lines.Button("said-school-program"), SaidApprentice = Lines.Button("said-apprentice");

    /// <summary>Asks how to try the work of a job; never shown.</summary>
    internal static readonly ButtonLine SaidTry = Lines.Button("try-out");

    /// <summary>What people call the schooling that jobs ask for; typed, it opens the programs of such jobs.</summary>
    private static readonly (string Education, ButtonLine Said)[] Schooling =
    [
        ("High school diploma or equivalent", Lines.Button("of-high-school")), ("Postsecondary nondegree award", Lines.Button("of-certificate")),
        ("Associate's degree", Lines.Button("of-associate")), ("Bachelor's degree", Lines.Button("of-bachelor")),
        ("Master's degree", Lines.Button("of-master")), ("Doctoral or professional degree", Lines.Button("of-doctoral")),
    ];

    private readonly CareerGuidance guidance;
    private readonly FigurePhrases figures;
    private readonly SchoolPrograms school;
    private readonly PublishedTerms terms;

    public ProgramsDialog(CareerGuidance guidance, FigurePhrases figures, SchoolPrograms school, PublishedTerms terms) : base(DialogId)
    {
        (this.guidance, this.figures, this.school, this.terms) = (guidance, figures, school, terms);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var argument = (ArgumentOf(step) ?? profile.Occupation ?? profile.Cluster ?? "").Split('|');
        if (CareerSubject.Find(guidance, argument[0]) is not { } subject) return AskNextAsync(step, "which", [Which], [AnswerOption.Of(ChooseButton, LearnMoreDialog.DialogId)], cancellationToken);
        subject.SeenBy(profile);

        var page = argument switch
        {
            [_, TryArgument] => Try(subject, profile),
            [_, GroupArgument, var group, .. var number] => OfGroup(subject, profile, Number(group), number is [var at] ? Number(at) : 0),
            [_, NoGroupArgument, var education] => WithoutGroup(subject, profile, education),
            [_, GroupsArgument, var number] => Overview(subject, profile, Number(number)),
            _ => Overview(subject, profile, 0),
        };
        return AskNextAsync(step, "programs", page.Says, [.. page.Options.Concat(WaysOn(subject)).Take(MostOptions)], cancellationToken, [.. TypedWays(subject, profile.Language)]);
    }

    private (IReadOnlyList<Phrase> Says, IReadOnlyList<AnswerOption> Options) Overview(CareerSubject subject, Profile profile, int page)
    {
        var groups = GroupsOf(subject);
        Phrase[] own = [.. school.ForCluster(subject.Cluster.Id, profile.Language)], around = [.. Around(subject, profile)];
        // Programs of one group are shown at once.
        if (groups.Count <= 1)
        {
            var (says, options) = groups.Count == 0 ? ([None.With(subject.NameIn(profile.Language))], [TryOption(subject)]) : OfGroup(subject, profile, 0, 0);
            return ([.. own, .. says, .. around], [.. MoreAtSchool(subject), .. options]);
        }

        var first = page * PageSize < groups.Count ? page * PageSize : 0;
        var shown = groups.Skip(first).Take(PageSize).ToList();
        // The groups with most programs are likeliest to be asked for.
        var likeliest = shown.OrderByDescending(g => g.Programs.Count).Take(GroupsOffered).ToList();
        var list = string.Join('\n', shown.Select(g => school.Words(Group.With(terms.Words(g.EntryEducation, profile.Language), g.Programs.Count), profile.Language)));
        var left = groups.Count - first - shown.Count;
        var kinds = KindsOfPrograms.With(subject.NameIn(profile.Language), list, first == 0 && left > 0 ? left : "", figures.SourceOf("entry_education", profile.Language));
        return (
            first > 0 ? [kinds] : [.. own, kinds, .. around],
            [
                .. first > 0 ? [] : MoreAtSchool(subject),
                .. GroupOptions(subject, profile.Language).Where((_, i) => likeliest.Contains(groups[i])),
                .. groups.Count > PageSize ? [AnswerOption.Of(MoreKindsButton, To(Id, $"{subject.Id}|{GroupsArgument}|{(first / PageSize) + 1}"))] : Array.Empty<AnswerOption>(),
                TryOption(subject),
            ]);
    }

    private IEnumerable<AnswerOption> GroupOptions(CareerSubject subject, string language) => GroupsOf(subject).Select((g, i) => AnswerOption.Named(
        To(Id, $"{subject.Id}|{GroupArgument}|{i}"), school.GroupLabel(terms.Words(g.EntryEducation, language), language)));

    private IEnumerable<AnswerOption> SchoolingOptions(CareerSubject subject)
    {
        var groups = GroupsOf(subject).Select((g, i) => (g.EntryEducation, Destination: To(Id, $"{subject.Id}|{GroupArgument}|{i}"))).ToList();
        return Schooling.Select(s => AnswerOption.Of(s.Said, groups.Find(g => g.EntryEducation == s.Education).Destination ?? To(Id, $"{subject.Id}|{NoGroupArgument}|{s.Education}")));
    }

    private (IReadOnlyList<Phrase> Says, IReadOnlyList<AnswerOption> Options) WithoutGroup(CareerSubject subject, Profile profile, string education)
    {
        var (says, options) = Overview(subject, profile, 0);
        return ([NoGroup.With(subject.NameIn(profile.Language), terms.Words(education, profile.Language)), .. says], options);
    }

    /// <summary>The rest of what the school has, when a message did not hold all of it.</summary>
    private AnswerOption[] MoreAtSchool(CareerSubject subject)
    {
        var filter = SchoolProgramFilter.All with { ClusterId = subject.Cluster.Id };
        return school.Of(filter).Count > SchoolPrograms.Shown ? [AnswerOption.Of(AtSchoolDialog.MoreButton, AtSchoolDialog.Of(filter, 1))] : [];
    }

    /// <summary>What the words of buttons that are not shown lead to.</summary>
    private IEnumerable<AnswerOption> TypedWays(CareerSubject subject, string language) =>
    [
        .. GroupOptions(subject, language), .. SchoolingOptions(subject), TryOption(subject), .. WaysOn(subject),
        AnswerOption.Of(GroupsButton, To(Id, subject.Id)), AnswerOption.Of(AtSchoolDialog.AnyClusterButton, AtSchoolDialog.Of(SchoolProgramFilter.All with { ClusterId = subject.Cluster.Id })),
    ];

    private (IReadOnlyList<Phrase> Says, IReadOnlyList<AnswerOption> Options) OfGroup(CareerSubject subject, Profile profile, int group, int page)
    {
        var groups = GroupsOf(subject);
        if (groups.Count == 0) return ([None.With(subject.NameIn(profile.Language))], [TryOption(subject)]);
        var (education, programs) = groups[Math.Clamp(group, 0, groups.Count - 1)];
        var shown = programs.Skip(page * PageSize).Take(PageSize).ToList();
        var says = Programs.With(
            subject.NameIn(profile.Language), terms.Words(education, profile.Language), string.Join('\n', shown.Select(p => $"- {p.Title} ({p.CipCode})")), programs.Count,
            $"{figures.SourceOf("programs.csv", "title", profile.Language)}; {figures.SourceOf("entry_education", profile.Language)}");
        var next = programs.Count > (page + 1) * PageSize ? To(Id, $"{subject.Id}|{GroupArgument}|{group}|{page + 1}")
            : group + 1 < groups.Count ? To(Id, $"{subject.Id}|{GroupArgument}|{group + 1}") : null;
        return (
            [says],
            [
                .. next is null ? Array.Empty<AnswerOption>() : [AnswerOption.Of(MoreButton, next)],
                groups.Count > 1 ? AnswerOption.Of(GroupsButton, To(Id, subject.Id)) : TryOption(subject),
            ]);
    }

    /// <summary>The destination that shows ways to try some work.</summary>
    internal static string ToTry(string subject) => To(DialogId, $"{subject}|{TryArgument}");

    /// <summary>Ways to try the work; those of the school a line each.</summary>
    internal static Phrase WaysToTry(string name, string schools, string sample) => TryIt.With(name, schools, sample);

    private (IReadOnlyList<Phrase> Says, IReadOnlyList<AnswerOption> Options) Try(CareerSubject subject, Profile profile) =>
        ([WaysToTry(subject.NameIn(profile.Language), school.ToTry(subject.Cluster.Id, profile.Language), school.Sample)], [AnswerOption.Of(ProgramsButton, To(Id, subject.Id))]);

    private IReadOnlyList<ProgramGroup> GroupsOf(CareerSubject subject) =>
        subject.Occupation is { } occupation ? guidance.Programs.Of(occupation) : guidance.Programs.Of(subject.Cluster);

    private AnswerOption TryOption(CareerSubject subject) => AnswerOption.Of(TryButton, To(Id, $"{subject.Id}|{TryArgument}"));

    private static IEnumerable<AnswerOption> WaysOn(CareerSubject subject) =>
    [
        AnswerOption.Of(TalkButton, To(TalkDialog.DialogId, subject.Id)),
        AnswerOption.Of(PlanButton, To(PlanDialog.DialogId, PlanDialog.AddArgument)),
        AnswerOption.Of(JobButton, To(subject.Page.DialogId, subject.Page.Argument)),
    ];

    private IEnumerable<Phrase> Around(CareerSubject subject, Profile profile)
    {
        if (subject.Occupation is { Figures: { EntryEducation: { } education } labor } occupation)
        {
            yield return UsualStart.With(
                occupation.Title, terms.Words(education, profile.Language),
                labor.Training == Apprenticeship ? "" : terms.Words(labor.Training, profile.Language), labor.Training == Apprenticeship ? "yes" : "",
                figures.WiderGroup(occupation, profile.Language), figures.SourceOf("entry_education", profile.Language));
        }

        if (subject.Occupation is null) foreach (var line in ApprenticesIn(subject.Cluster, profile.Language)) yield return line;
        yield return Subjects.With(subject.Cluster.NameIn(profile.Language), string.Join(", ", subject.Cluster.SubjectIds
            .Select(id => guidance.Catalog.Content.Subjects.FirstOrDefault(s => s.Id == id)?.Name.For(profile.Language)).OfType<string>()));
    }

    /// <summary>The jobs of a cluster that are learned in an apprenticeship; none where there are none.</summary>
    private IEnumerable<Phrase> ApprenticesIn(CareerCluster cluster, string language)
    {
        var jobs = guidance.Catalog.OccupationsIn(cluster.Id).Where(o => o.IsApprenticed && o.PrimaryClusterId == cluster.Id).OrderByDescending(o => o.RankedJobs ?? 0).ToList();
        if (jobs.Count > 0) yield return Apprentices.With(
            cluster.NameIn(language), string.Join("; ", jobs.Take(ApprenticesShown).Select(o => o.Title)), jobs.Count > ApprenticesShown ? "yes" : "", jobs.Count, figures.SourceOf("entry_education", language));
    }

    /// <summary>How the Bureau of Labor Statistics names paid training by rule.</summary>
    internal const string Apprenticeship = LaborFigures.ApprenticeshipTraining;

    private static int Number(string text) => int.TryParse(text, out var number) && number >= 0 ? number : 0;
}
