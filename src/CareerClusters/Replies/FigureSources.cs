using CareerClusters.Guidance.Catalog;
using CareerClusters.Replies.Content;
using CareerClusters.Replies.Printing;

namespace CareerClusters.Replies;

/// <summary>What a figure says, as far as its source goes.</summary>
public enum FigureKind
{
    Pay,
    Jobs,
    Growth,
    Openings,
    Education,
    Skills,
    Tasks,
    Interests,
    Programs,
    Clusters,
}

/// <summary>Tells where the figures shown last come from: publisher, release and area ("is this number current?").</summary>
/// <param name="catalog">The sources.</param>
/// <param name="terms">Areas in plain words.</param>
/// <param name="phrasebook">The words.</param>
public sealed class FigureSources(CareerCatalog catalog, PublishedTerms terms, Phrasebook phrasebook)
{
    public static readonly LineSet Lines = new("figure-sources");

    private static readonly Line Told = Lines.Line("told", "list");
    private static readonly Line Item = Lines.Line("item", "kinds", "publisher", "title", "release", "area");
    private static readonly Line OnPage = Lines.Line("on-page", "kinds", "publisher", "title", "release", "area");
    private static readonly Dictionary<FigureKind, Line> Names = Enum.GetValues<FigureKind>().ToDictionary(k => k, k => Lines.Line(k.ToString().ToLowerInvariant()));
    private static readonly ButtonLine Asked = Lines.Button("asked");

    private static readonly Dictionary<FigureKind, (string File, string Column)> Columns = new()
    {
        [FigureKind.Pay] = ("occupations.csv", "median_wage"),
        [FigureKind.Jobs] = ("occupations.csv", "employment"),
        [FigureKind.Growth] = ("occupations.csv", "growth_percent"),
        [FigureKind.Openings] = ("occupations.csv", "openings_per_year"),
        [FigureKind.Education] = ("occupations.csv", "entry_education"),
        [FigureKind.Skills] = ("skills.csv", "*"),
        [FigureKind.Tasks] = ("tasks.csv", "task_id"),
        [FigureKind.Interests] = ("occupations.csv", "realistic"),
        [FigureKind.Programs] = ("programs.csv", "occupations"),
        [FigureKind.Clusters] = ("occupations.csv", "sub_clusters"),
    };

    /// <summary>Lines with figures.</summary>
    internal static readonly IReadOnlyDictionary<string, FigureKind[]> KindsOfLines = new Dictionary<string, FigureKind[]>
    {
        ["figures.pay-year"] = [FigureKind.Pay],
        ["figures.pay-hour"] = [FigureKind.Pay],
        ["figures.outlook"] = [FigureKind.Jobs, FigureKind.Growth, FigureKind.Openings],
        ["figures.start"] = [FigureKind.Education],
        ["figures.facts"] = [FigureKind.Pay, FigureKind.Jobs, FigureKind.Growth, FigureKind.Openings, FigureKind.Education],
        ["figures.on-page"] = [FigureKind.Pay, FigureKind.Growth, FigureKind.Openings, FigureKind.Education],
        ["figure-lists.source"] = [FigureKind.Pay, FigureKind.Growth, FigureKind.Openings, FigureKind.Education],
        ["cluster.facts"] = [FigureKind.Pay, FigureKind.Jobs, FigureKind.Openings],
        ["cluster.market"] = [FigureKind.Pay, FigureKind.Jobs, FigureKind.Growth, FigureKind.Openings, FigureKind.Education],
        ["charts.pay"] = [FigureKind.Pay],
        ["charts.pay-note"] = [FigureKind.Pay],
        ["charts.cluster"] = [FigureKind.Pay],
        ["charts.growth"] = [FigureKind.Growth],
        ["charts.growth-note"] = [FigureKind.Growth],
        ["compared-figures.of-clusters"] = [FigureKind.Pay, FigureKind.Growth, FigureKind.Openings, FigureKind.Education],
        ["compared-figures.pays-most"] = [FigureKind.Pay],
        ["compared-figures.of-occupations"] = [FigureKind.Pay, FigureKind.Growth, FigureKind.Openings, FigureKind.Education],
        ["wish.jobs"] = [FigureKind.Pay, FigureKind.Education],
        ["occupation.skills"] = [FigureKind.Skills],
        ["occupation.all-day"] = [FigureKind.Tasks],
        ["occupation-pages.skills"] = [FigureKind.Skills],
        ["occupation-pages.fit-reasons"] = [FigureKind.Interests],
        ["programs.programs"] = [FigureKind.Programs],
        ["programs.kinds-of-programs"] = [FigureKind.Programs, FigureKind.Education],
        ["programs.apprentices"] = [FigureKind.Education],
        ["programs.usual-start"] = [FigureKind.Education],
        ["page-parts.cluster"] = [FigureKind.Clusters, FigureKind.Interests],
    };

    /// <summary>Whether a whole message asks where a figure comes from, in any language.</summary>
    public bool IsAsked(string text)
    {
        var said = SaidText.Normalize(text);
        return phrasebook.IsSaid(Asked, said) || phrasebook.Gaps(Asked, said).Any();
    }

    /// <summary>Keys of those lines that hold figures, of what is said at once; empty when none does.</summary>
    public static List<string> In(IEnumerable<Phrase> says) => [.. says.Select(p => p.Key).Where(KindsOfLines.ContainsKey)];

    /// <summary>Where the figures of lines come from; null when nothing is known of them.</summary>
    /// <param name="lines">Keys that <see cref="In"/> gave.</param>
    public Phrase? Tell(IEnumerable<string> lines, string language)
    {
        var list = BySource(lines, language).Select(s => phrasebook.Render(
            Item.With(s.Kinds, s.Source.Publisher, s.Source.Title, s.Source.Release, terms.Words(s.Source.Area, language)), language)).ToList();
        return list.Count == 0 ? null : Told.With(string.Join('\n', list));
    }

    /// <summary>The same for a printed page, each with where it is to be had.</summary>
    public IEnumerable<PageEntry> ForPage(IEnumerable<string> lines, string language) => BySource(lines, language).Select(s => new PageEntry(
        phrasebook.Render(OnPage.With(s.Kinds, s.Source.Publisher, s.Source.Title, s.Source.Release, terms.Words(s.Source.Area, language)), language), s.Source.Site));

    private IEnumerable<(CatalogSource Source, string Kinds)> BySource(IEnumerable<string> lines, string language) => lines
        .SelectMany(l => KindsOfLines.GetValueOrDefault(l) ?? []).Distinct().Order()
        .Select(kind => (Kind: kind, Source: SourceOf(kind))).Where(f => f.Source is not null)
        .GroupBy(f => f.Source!, f => phrasebook.Render(Names[f.Kind], language))
        .Select(g => (g.Key, string.Join(", ", g)));

    private CatalogSource? SourceOf(FigureKind kind) => catalog.SourcesOf(Columns[kind].File, Columns[kind].Column).FirstOrDefault();
}
