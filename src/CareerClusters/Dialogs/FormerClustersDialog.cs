using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Says what became of the 16 clusters of before 2024, and what the framework calls a cluster that a school named itself.</summary>
public sealed class FormerClustersDialog : GuideDialog
{
    public const string DialogId = "former-clusters";

    public static readonly LineSet Lines = new("former-clusters");

    private const string AllArgument = "all";

    /// <summary>Clusters offered as buttons.</summary>
    private const int ClustersOffered = 3;

    private static readonly Line Became = Lines.Line("became", "former", "now", "together");
    private static readonly Line SplitUp = Lines.Line("split-up", "former", "list");
    private static readonly Line SchoolsOwn = Lines.Line("schools-own", "name", "framework");
    private static readonly Line All = Lines.Line(AllArgument);
    private static readonly ButtonLine Asked = Lines.Button("asked");
    private static readonly ButtonLine AskedAll = Lines.Button("asked-all");
    private static readonly ButtonLine SeeAll = Lines.Button("see-all");
    private static readonly ButtonLine Start = Lines.Button("start");

    private readonly CareerGuidance guidance;
    private readonly Phrasebook phrasebook;

    public FormerClustersDialog(CareerGuidance guidance, Phrasebook phrasebook) : base(DialogId)
    {
        (this.guidance, this.phrasebook) = (guidance, phrasebook);
        AddStep(TellAsync);
        AddStep(FollowAsync);
    }

    /// <summary>What a whole message asks about, to begin this dialog with; null when it asks about no former cluster.</summary>
    /// <param name="text">The message.</param>
    /// <param name="namesAlone">Whether the bare name of a former cluster asks about it.</param>
    public string? Find(string text, bool namesAlone)
    {
        var said = SaidText.Normalize(text);
        if (phrasebook.Languages.Any(l => SaidText.IsOneOf(said, phrasebook.Button(AskedAll.Key, l)))) return AllArgument;
        var named = phrasebook.Languages.SelectMany(l => phrasebook.Button(Asked.Key, l).Also).Select(form => SaidText.GapOf(said, form)).OfType<string>();
        foreach (var name in named)
        {
            if (guidance.FormerClusters.FindSchools(name) is { } own) return own.Id;
            if (guidance.FormerClusters.Find(name) is { } former) return former.Name.En;
        }

        return namesAlone ? guidance.FormerClusters.FindAlone(text)?.Name.En : null;
    }

    /// <summary>What there is to say.</summary>
    /// <param name="asked">As <see cref="Find"/> gives it.</param>
    /// <param name="language">Two-letter code.</param>
    public Phrase Tell(string asked, string language)
    {
        if (guidance.Catalog.FindCluster(asked) is { } own) return SchoolsOwn.With(own.NameIn(language), own.FrameworkName ?? own.NameIn(language));
        if (guidance.FormerClusters.Find(asked) is not { } former) return All;
        var now = ClustersOf(former);
        if (former.ClusterIds.Count >= FormerClusterNames.SplitUpFrom)
            return SplitUp.With(former.Name.For(language), string.Join('\n', now.Select(c => $"- {c.NameIn(language)}")));
        var others = guidance.Catalog.Content.FormerClusters.Where(f => f != former && f.ClusterIds.Count == 1 && f.ClusterIds[0] == former.ClusterIds[0]);
        return Became.With(former.Name.For(language), string.Join("; ", now.Select(c => c.NameIn(language))), string.Join(", ", others.Select(f => f.Name.For(language))));
    }

    private Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (asked, language) = (ArgumentOf(step) ?? AllArgument, ProfileOf(step).Language);
        var clusters = guidance.Catalog.FindCluster(asked) is { } own ? [own] : guidance.FormerClusters.Find(asked) is { } former ? ClustersOf(former) : [];
        return AskNextAsync(
            step, "former", [Tell(asked, language)],
            [
                .. clusters.Take(ClustersOffered).Select(c => AnswerOption.Named(To(ClusterDialog.DialogId, c.Id), c.NameIn(language))),
                AnswerOption.Of(SeeAll, To(AboutClustersDialog.DialogId, AllArgument)),
                AnswerOption.Of(Start, InterestsDialog.DialogId),
            ],
            cancellationToken);
    }

    private List<CareerCluster> ClustersOf(FormerCareerCluster former) => [.. former.ClusterIds.Select(guidance.Catalog.FindCluster).OfType<CareerCluster>()];
}
