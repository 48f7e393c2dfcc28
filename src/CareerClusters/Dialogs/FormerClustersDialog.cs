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

    /// <summary>A word of the forms that speak of a school.</summary>
    private const string School = "school";

    /// <summary>Clusters offered as buttons.</summary>
    private const int ClustersOffered = 3;

    private static readonly Line Became = Lines.Line("became", "former", "now", "together");
    private static readonly Line SplitUp = Lines.Line("split-up", "former", "list");
    private static readonly Line SchoolsOwn = Lines.Line("schools-own", "name", "framework");
    private static readonly Line All = Lines.Line(AllArgument);
    private static readonly ButtonLine Asked = Lines.Button("asked");
    private static readonly ButtonLine AskedInFull = Lines.Button("asked-in-full");
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
        if (phrasebook.IsSaid(AskedAll, said)) return AllArgument;
        foreach (var name in Named(Asked, said))
        {
            if (guidance.FormerClusters.FindSchools(name) is { } own) return own.Id;
            if (guidance.FormerClusters.FindNear(name) is { } former) return former.Name.En;
        }

        // "Our school has construction" speaks of classes; only a full old name there is surely one.
        var inFull = Named(AskedInFull, said).Select(guidance.FormerClusters.FindAlone).OfType<FormerCareerCluster>().FirstOrDefault();
        if (inFull is not null) return inFull.Name.En;
        return namesAlone ? guidance.FormerClusters.FindAlone(text)?.Name.En : null;
    }

    /// <summary>What a text puts into the gaps of a button's forms; "the it cluster" is looked up with the word after the gap, too.</summary>
    private IEnumerable<string> Named(ButtonLine button, string said) =>
        from form in phrasebook.Buttons(button).SelectMany(words => words.Also)
        let name = SaidText.GapOf(said, form)
        where name is not null
        // Where a school is spoken of, "it" is a name too.
        from whole in new[] { name, name + form[(form.IndexOf('}', StringComparison.Ordinal) + 1)..], form.Contains(School, StringComparison.Ordinal) ? $"{name} cluster" : name }.Distinct()
        select whole;

    /// <summary>What there is to say.</summary>
    /// <param name="asked">As <see cref="Find"/> gives it.</param>
    /// <param name="language">Two-letter code.</param>
    public Phrase Tell(string asked, string language)
    {
        if (guidance.Catalog.FindCluster(asked) is { } own) return SchoolsOwn.With(own.NameIn(language), (own.FrameworkName ?? new LocalizedText(own.Name, own.SpanishName)).For(language));
        if (guidance.FormerClusters.Find(asked) is not { } former) return All;
        var now = ClustersOf(former);
        if (now is [{ FrameworkName: { } framework } renamed] && IsNamed(renamed, former)) return SchoolsOwn.With(renamed.NameIn(language), framework.For(language));
        if (former.ClusterIds.Count >= FormerClusterNames.SplitUpFrom)
            return SplitUp.With(former.Name.For(language), string.Join('\n', now.Select(c => $"- {c.NameIn(language)}")));
        var others = guidance.Catalog.Content.FormerClusters.Where(f => f != former && f.ClusterIds.Count == 1 && f.ClusterIds[0] == former.ClusterIds[0]);
        return Became.With(former.Name.For(language), string.Join("; ", now.Select(c => (IsNamed(c, former) ? c.FrameworkName?.For(language) : null) ?? c.NameIn(language))), string.Join(", ", others.Select(f => f.Name.For(language))));
    }

    /// <summary>The one cluster that a question of this dialog offers; null when it offers several.</summary>
    internal static string? Only(OpenQuestion question) =>
        question.Options.Where(o => o.Value.StartsWith($"{ClusterDialog.DialogId}:", StringComparison.Ordinal)).ToList() is [{ Value: var value }] ? value.Split(':')[1] : null;

    private Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (asked, language) = (ArgumentOf(step) ?? AllArgument, ProfileOf(step).Language);
        var clusters = guidance.Catalog.FindCluster(asked) is { } own ? [own] : guidance.FormerClusters.Find(asked) is { } former ? ClustersOf(former) : [];
        // "Programs" after it means those of the cluster that took its place.
        if (clusters is [{ Id: var only }]) CareerSubject.Find(guidance, only)?.SeenBy(ProfileOf(step));
        return AskNextAsync(
            step, "former", [Tell(asked, language)],
            [
                .. clusters.Take(ClustersOffered).Select(c => AnswerOption.Named(To(ClusterDialog.DialogId, c.Id), c.NameIn(language))),
                AnswerOption.Of(SeeAll, To(AboutClustersDialog.DialogId, AllArgument)),
                AnswerOption.Of(Start, InterestsDialog.DialogId),
            ],
            cancellationToken);
    }

    /// <summary>Whether a school calls a cluster of today by the old name: then the old name says nothing of where its jobs are.</summary>
    private static bool IsNamed(CareerCluster cluster, FormerCareerCluster former) =>
        string.Equals(cluster.Name, former.Name.En, StringComparison.OrdinalIgnoreCase) || string.Equals(cluster.SpanishName, former.Name.Es, StringComparison.OrdinalIgnoreCase);

    private List<CareerCluster> ClustersOf(FormerCareerCluster former) => [.. former.ClusterIds.Select(guidance.Catalog.FindCluster).OfType<CareerCluster>()];
}
