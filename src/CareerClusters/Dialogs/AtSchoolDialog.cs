using System.Globalization;
using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.School;
using CareerClusters.Guidance.Search;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>What the person's own school has: classes, programs, certificates and places to try work, by kind, grade and cluster.</summary>
public sealed class AtSchoolDialog : GuideDialog
{
    public const string DialogId = "at-school";

    public static readonly LineSet Lines = new("at-school");

    /// <summary>Grades offered as buttons while none is chosen.</summary>
    private const int GradesOffered = 4;

    /// <summary>Search score from which the nearest name is what a question is about.</summary>
    private const double NearEnough = 0.6;

    private const string NamedArgument = "named";
    private const string AllToTry = "to-try";

    private static readonly Line Named = Lines.Line(NamedArgument, "school", "list");
    private static readonly Line Listed = Lines.Line("listed", "school", "grade", "cluster", "count", "kinds", "list", "more");
    private static readonly Line None = Lines.Line("none", "school", "grade", "cluster", "kinds");
    private static readonly Line NoList = Lines.Line("no-list");
    private static readonly Line Kind = Lines.Line("kind", "kind");
    private static readonly Line Grade = Lines.Line("grade", "grade");
    internal static readonly ButtonLine MoreButton = Lines.Button("more");
    private static readonly ButtonLine AnyKindButton = Lines.Button("any-kind");
    /// <summary>Forms that ask on the page for another cluster.</summary>
    internal static readonly ButtonLine SaidFor = Lines.Button("said-for");
    internal static readonly ButtonLine AnyClusterButton = Lines.Button("any-cluster");
    private static readonly ButtonLine AnyGradeButton = Lines.Button("any-grade");
    private static readonly ButtonLine ProgramsButton = Lines.Button("programs");
    private static readonly ButtonLine TalkButton = Lines.Button("talk");
    private static readonly ButtonLine PlanButton = Lines.Button("plan");

    private readonly CareerGuidance guidance;
    private readonly SchoolContent school;
    private readonly SchoolPrograms programs;

    public AtSchoolDialog(CareerGuidance guidance, SchoolContent school, SchoolPrograms programs) : base(DialogId)
    {
        (this.guidance, this.school, this.programs) = (guidance, school, programs);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    /// <summary>The destination that lists what passes a filter.</summary>
    public static string Of(SchoolProgramFilter filter, int page = 0) => To(DialogId, string.Create(CultureInfo.InvariantCulture, $"{filter}|{page}"));

    /// <summary>The destination that shows one program.</summary>
    internal static string One(SchoolProgram program) => To(DialogId, $"{NamedArgument}|{program.Name}");

    /// <summary>Where a question for the school's programs leads ("is there an internship?"); null when a message asks something else.</summary>
    internal static string? Find(CareerGuidance guidance, GuideTurn turn)
    {
        if (turn.Conversation.Current is not { Kind: AnswerKind.Choice, Dialog: var dialog } || guidance.SchoolQuestions.Read(turn.Text) is not { } asked) return null;
        var before = dialog == DialogId ? SchoolProgramFilter.Parse(turn.Conversation.SchoolFilter ?? "") : SchoolProgramFilter.All with { ClusterId = AtHand(guidance, turn, dialog) };
        // A new question begins anew; the grade is the person's.
        if (dialog == DialogId && asked.IsAsked) before = before with { ClusterId = null };
        var kinds = asked.Kinds.Count > 0 || asked.IsAsked ? asked.Kinds : before.Kinds;
        if (asked.About.Length == 0) return Of(before with { Kinds = kinds, Grade = asked.Grade ?? before.Grade });
        var about = ClusterOf(guidance, asked.About, turn.Profile.Language, asked.IsAsked);
        return about is null && (!asked.IsAsked || asked.Kinds.Count == 0) ? null : Of(new SchoolProgramFilter(about, asked.Kinds, asked.Grade ?? before.Grade));
    }

    /// <summary>The job that a question for the school's programs surely names ("what can i take to be an electrician"); null when it names none.</summary>
    internal static string? FindJob(CareerGuidance guidance, GuideTurn turn) => guidance.SchoolQuestions.Read(turn.Text) is { IsAsked: true, About: { Length: > 0 } about }
        && guidance.Search.FindAsked(about) is { Confidence: Confidence.Sure, Hits: [{ Kind: HitKind.Occupation, Id: var code }, ..] } ? code : null;

    private static string? AtHand(CareerGuidance guidance, GuideTurn turn, string dialog) => dialog switch
    {
        OccupationDialog.DialogId => guidance.FindOccupation(turn.Profile.Occupation)?.PrimaryClusterId,
        ProgramsDialog.DialogId => CareerSubject.Find(guidance, turn.Profile.Occupation ?? turn.Profile.Cluster)?.Cluster.Id,
        ClusterDialog.DialogId or JobsDialog.DialogId or LearnMoreDialog.DialogId => turn.Profile.Cluster,
        _ => null,
    };

    /// <summary>The cluster that words name: by an old or a new name of it, by a job, or, in a question, by what they speak for.</summary>
    private static string? ClusterOf(CareerGuidance guidance, string about, string language, bool isAsked)
    {
        if (guidance.FormerClusters.FindSchools(about) is { } own) return own.Id;
        if (guidance.FormerClusters.Find(about) is { ClusterIds: [var now] }) return now;
        var found = guidance.Search.FindAsked(about);
        if (found.Hits is [var hit, ..] && (found.Confidence == Confidence.Sure || (isAsked && hit.Score >= NearEnough)))
            return hit.Kind == HitKind.Occupation ? guidance.FindOccupation(hit.Id)?.PrimaryClusterId : hit.Id.Split('/')[0];
        var understood = guidance.Texts.Read(about, language);
        return isAsked && understood.IsUnderstood ? understood.Clusters[0].Cluster.Id : null;
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (argument, language) = ((ArgumentOf(step) ?? "").Split('|'), ProfileOf(step).Language);
        if (argument is [NamedArgument, var name] && school.Programs.FirstOrDefault(p => p.Name == name) is { } one) return ShowOneAsync(step, one, cancellationToken);
        var filter = SchoolProgramFilter.Parse(argument[0]);
        TurnOf(step).Conversation.SchoolFilter = filter.ToString();
        var cluster = guidance.Catalog.FindCluster(filter.ClusterId ?? "");
        if (school.Programs.Count == 0) return AskNextAsync(step, "no-list", [NoList], [.. WaysOn(step, cluster)], cancellationToken);
        // Where nothing passes, what comes nearest is shown with the word that it is not quite that.
        var shown = programs.Of(filter).Count > 0 ? filter : filter.Looser().First(f => programs.Of(f).Count > 0);
        var all = programs.Of(shown);
        var page = int.TryParse(argument.ElementAtOrDefault(1), CultureInfo.InvariantCulture, out var at) && at * SchoolPrograms.Shown < all.Count ? at : 0;
        var more = all.Count - ((page + 1) * SchoolPrograms.Shown);
        AnswerOption[] next = more > 0 ? [AnswerOption.Of(MoreButton, Of(shown, page + 1))] : [];
        Phrase[] none = shown == filter ? [] : [None.With(programs.NameIn(language), filter.Grade, cluster?.NameIn(language), KindsOf(filter, language))];
        return AskNextAsync(
            step, "listed",
            [
                .. none,
                Listed.With(
                    programs.NameIn(language), shown.Grade, guidance.Catalog.FindCluster(shown.ClusterId ?? "")?.NameIn(language), all.Count, KindsOf(shown, language),
                    programs.ListOf(all.Skip(page * SchoolPrograms.Shown), language), more > 0 ? more : ""),
            ],
            [.. next.Concat(Loosened(filter, shown, language)).Concat(WaysOn(step, cluster)).Take(MostOptions)],
            cancellationToken, [.. Loosened(filter, shown, language), .. WaysOn(step, cluster)]);
    }

    private Task<DialogTurnResult> ShowOneAsync(WaterfallStepContext step, SchoolProgram program, CancellationToken cancellationToken)
    {
        var all = SchoolProgramFilter.All with { ClusterId = program.ClusterIds.Count > 0 ? program.ClusterIds[0] : null };
        TurnOf(step).Conversation.SchoolFilter = all.ToString();
        var more = AnswerOption.Of(MoreButton, Of(SchoolProgramFilter.All));
        AnswerOption[] ways = [more, .. WaysOn(step, guidance.Catalog.FindCluster(all.ClusterId ?? ""))];
        return AskNextAsync(step, NamedArgument, [Named.With(programs.NameIn(ProfileOf(step).Language), programs.ListOf([program], ProfileOf(step).Language))], ways, cancellationToken, ways);
    }

    private string KindsOf(SchoolProgramFilter filter, string language) => SchoolProgramFilter.ToTry.All(filter.Kinds.Contains) ? programs.Words(Kind.With(AllToTry), language) :
        string.Join(", ", filter.Kinds.Select(k => programs.Words(Kind.With(SchoolReader.KindName(k)), language)));

    /// <summary>Lists with one limit less that hold something and are not shown already; without a grade, the grades there are.</summary>
    private IEnumerable<AnswerOption> Loosened(SchoolProgramFilter filter, SchoolProgramFilter shown, string language)
    {
        (ButtonLine Button, SchoolProgramFilter Filter)[] looser =
        [
            (AnyKindButton, filter with { Kinds = [] }), (AnyClusterButton, filter with { ClusterId = null }), (AnyGradeButton, filter with { Grade = null }),
        ];
        foreach (var (button, less) in looser.Where(l => l.Filter.ToString() != filter.ToString() && l.Filter.ToString() != shown.ToString() && programs.Of(l.Filter).Count > 0))
            yield return AnswerOption.Of(button, Of(less));
        var listed = programs.Of(shown);
        if (filter.Grade is not null || listed.Count <= SchoolPrograms.Shown) yield break;
        foreach (var grade in listed.Select(p => p.Grades).OfType<GradeSpan>().SelectMany(g => Enumerable.Range(g.First, g.Last - g.First + 1)).Distinct().Order().Take(GradesOffered))
            yield return AnswerOption.Named(Of(filter with { Grade = grade }), programs.Words(Grade.With(grade), language));
    }

    private IEnumerable<AnswerOption> WaysOn(WaterfallStepContext step, CareerCluster? cluster)
    {
        // The job looked at, where what is listed is of its cluster.
        var subject = cluster is not null && guidance.FindOccupation(ProfileOf(step).Occupation) is { } job && job.ClusterIds.Contains(cluster.Id) ? job.Code.Value : cluster?.Id;
        return
        [
            AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, subject)),
            AnswerOption.Of(PlanButton, To(PlanDialog.DialogId, PlanDialog.AddArgument)),
            AnswerOption.Of(TalkButton, To(TalkDialog.DialogId, subject)),
        ];
    }
}
