using System.Globalization;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Explore programs: programs of study that lead to an occupation or a cluster, and ways to try the work before.</summary>
public sealed class ProgramsDialog : GuideDialog
{
    public const string DialogId = "programs";

    public static readonly LineSet Lines = new("programs");

    private const string TryArgument = "try";
    private const int PageSize = 5;

    private static readonly Line Programs = Lines.Line("programs", "name", "list", "count", "source");
    private static readonly Line None = Lines.Line("none", "name");
    private static readonly Line UsualStart = Lines.Line("usual-start", "name", "education", "training", "group", "source");
    private static readonly Line Subjects = Lines.Line("subjects", "name", "subjects");
    private static readonly Line TryIt = Lines.Line("try-it", "name");
    private static readonly Line Which = Lines.Line("which");
    private static readonly ButtonLine MoreButton = Lines.Button("more");
    private static readonly ButtonLine ProgramsButton = Lines.Button("programs");
    private static readonly ButtonLine TryButton = Lines.Button("try");
    private static readonly ButtonLine TalkButton = Lines.Button("talk");
    private static readonly ButtonLine PlanButton = Lines.Button("plan");
    private static readonly ButtonLine JobButton = Lines.Button("job");
    private static readonly ButtonLine ChooseButton = Lines.Button("choose");

    private readonly CareerGuidance guidance;
    private readonly FigurePhrases figures;

    public ProgramsDialog(CareerGuidance guidance, FigurePhrases figures) : base(DialogId)
    {
        (this.guidance, this.figures) = (guidance, figures);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var argument = (ArgumentOf(step) ?? profile.Occupation ?? profile.Cluster ?? "").Split('|');
        if (CareerSubject.Find(guidance, argument[0]) is not { } subject) return AskNextAsync(step, "which", [Which], [AnswerOption.Of(ChooseButton, LearnMoreDialog.DialogId)], cancellationToken);

        var (name, occupation, cluster) = (subject.Name, subject.Occupation, subject.Cluster);
        var page = argument is [_, var number] && int.TryParse(number, out var at) ? at : 0;
        var found = occupation is null ? OfCluster(cluster) : OfOccupation(occupation);
        Phrase[] says = argument is [_, TryArgument]
            ? [TryIt.With(name)]
            : [List(name, found, page), .. page == 0 ? Around(occupation, cluster, profile) : []];
        var hasMore = argument is not [_, TryArgument] && found.Count > (page + 1) * PageSize;
        return AskNextAsync(
            step, "programs", says,
            [
                .. hasMore ? [AnswerOption.Of(MoreButton, To(Id, $"{argument[0]}|{page + 1}"))] : Array.Empty<AnswerOption>(),
                argument is [_, TryArgument] ? AnswerOption.Of(ProgramsButton, To(Id, argument[0])) : AnswerOption.Of(TryButton, To(Id, $"{argument[0]}|{TryArgument}")),
                AnswerOption.Of(TalkButton, To(TalkDialog.DialogId, argument[0])),
                AnswerOption.Of(PlanButton, To(PlanDialog.DialogId, PlanDialog.AddArgument)),
                AnswerOption.Of(JobButton, To(subject.Page.DialogId, subject.Page.Argument)),
            ],
            cancellationToken);
    }

    private Phrase List(string name, List<CareerProgram> found, int page) => found.Count == 0
        ? None.With(name)
        : Programs.With(
            name, string.Join('\n', found.Skip(page * PageSize).Take(PageSize).Select(p => $"- {p.Title} ({p.CipCode})")),
            found.Count.ToString(CultureInfo.InvariantCulture), figures.SourceOf("programs.csv", "title"));

    private IEnumerable<Phrase> Around(Occupation? occupation, CareerCluster cluster, Profile profile)
    {
        if (occupation?.Figures is { EntryEducation: { } education } labor)
        {
            yield return UsualStart.With(
                occupation.Title, education, labor.Training is null or "None" ? "" : labor.Training,
                labor.IsShared && labor.SocTitle != occupation.Title ? labor.SocTitle : "", figures.SourceOf("entry_education"));
        }

        yield return Subjects.With(cluster.Name, string.Join(", ", cluster.SubjectIds
            .Select(id => guidance.Catalog.Content.Subjects.FirstOrDefault(s => s.Id == id)?.Name.For(profile.Language)).OfType<string>()));
    }

    /// <summary>Programs that prepare for few occupations say more about this one: they come first.</summary>
    private List<CareerProgram> OfOccupation(Occupation occupation) =>
        [.. guidance.Catalog.Content.Programs.Where(p => p.OccupationCodes.Contains(occupation.Code))
            .OrderBy(p => p.OccupationCodes.Count).ThenBy(p => p.CipCode, StringComparer.Ordinal)];

    /// <summary>Programs of a cluster; those that lead to most of its jobs first.</summary>
    private List<CareerProgram> OfCluster(CareerCluster cluster) =>
        [.. guidance.Catalog.Content.Programs.Where(p => p.SubClusterIds.Any(s => s.StartsWith(cluster.Id + "/", StringComparison.Ordinal)))
            .OrderByDescending(p => p.OccupationCodes.Count(c => guidance.Catalog.FindOccupation(c)?.PrimaryClusterId == cluster.Id))
            .ThenBy(p => p.CipCode, StringComparer.Ordinal)];
}
