using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Postings;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Catalog;

/// <summary>Everything the bot knows, read once at start-up and never changed. Safe for any number of readers.</summary>
public sealed class CareerCatalog
{
    private readonly Dictionary<string, CareerCluster> clusters;
    private readonly Dictionary<string, SubCluster> subClusters;
    private readonly Dictionary<OnetSocCode, Occupation> occupations;
    private readonly ILookup<string, Occupation> occupationsByCluster;

    /// <summary>Indexes checked content; <see cref="CatalogContent"/> comes from <c>CatalogReader</c>.</summary>
    public CareerCatalog(CatalogContent content)
    {
        Content = content;
        clusters = content.Clusters.ToDictionary(c => c.Id);
        subClusters = content.Clusters.SelectMany(c => c.SubClusters).ToDictionary(s => s.Id);
        occupations = content.Occupations.ToDictionary(o => o.Code);
        occupationsByCluster = content.Occupations
            .SelectMany(o => o.ClusterIds.Select(id => (id, o))).ToLookup(p => p.id, p => p.o);
    }

    /// <summary>The lists as read.</summary>
    public CatalogContent Content { get; }

    /// <summary>The 14 clusters in the order of the framework.</summary>
    public IReadOnlyList<CareerCluster> Clusters => Content.Clusters;

    /// <summary>All occupations, by code.</summary>
    public IReadOnlyList<Occupation> Occupations => Content.Occupations;

    /// <summary>The cluster of an id, or null.</summary>
    public CareerCluster? FindCluster(string id) => clusters.GetValueOrDefault(id);

    /// <summary>The sub-cluster of an id, or null.</summary>
    public SubCluster? FindSubCluster(string id) => subClusters.GetValueOrDefault(id);

    /// <summary>The occupation of a code, or null.</summary>
    public Occupation? FindOccupation(OnetSocCode code) => occupations.GetValueOrDefault(code);

    /// <summary>Occupations that have this cluster among theirs; empty for an unknown id.</summary>
    public IEnumerable<Occupation> OccupationsIn(string clusterId) => occupationsByCluster[clusterId];

    /// <summary>Associations for an occupation or a whole cluster: those for the occupation itself first.</summary>
    /// <param name="occupation">The occupation; null for a whole cluster.</param>
    /// <param name="clusterId">The cluster, or the occupation's primary one.</param>
    public IEnumerable<ProfessionalAssociation> AssociationsFor(Occupation? occupation, string clusterId) =>
        Content.Associations.Where(a => occupation is not null && a.For.Contains(occupation.Code.Value)).Union(Content.Associations.Where(a => a.For.Contains(clusterId)));

    /// <summary>The same catalog with a school's or state's own names for some clusters; the framework's name still finds them.</summary>
    /// <param name="names">Cluster id to name.</param>
    public CareerCatalog WithClusterNames(IReadOnlyDictionary<string, LocalizedText> names) => names.Count == 0 ? this
        : new CareerCatalog(Content with
        {
            Clusters = [.. Clusters.Select(c => names.TryGetValue(c.Id, out var name) ? Renamed(c, name) : c)],
        });

    // A school's own name is what its students see in every language it did not write.
    private static CareerCluster Renamed(CareerCluster cluster, LocalizedText name) => cluster with
    {
        Name = name.En,
        FrameworkName = new LocalizedText(cluster.Name, cluster.SpanishName),
        SpanishName = name.Es,
        Keywords = [.. cluster.Keywords, .. new[] { cluster.Name, cluster.SpanishName }.OfType<string>().Select(n => n.ToLowerInvariant())],
    };

    /// <summary>Where a column comes from, in the order of <c>sources.yaml</c>; empty when nobody says.</summary>
    /// <param name="file">File of the catalog, for example <c>occupations.csv</c>.</param>
    /// <param name="column">Column, for example <c>median_wage</c>.</param>
    public IEnumerable<CatalogSource> SourcesOf(string file, string column) =>
        Content.Sources.Where(s => s.Columns.Any(c => c == file || c == $"{file}:*" || c == $"{file}:{column}"));
}

/// <summary>The lists of a catalog.</summary>
public sealed record CatalogContent
{
    /// <summary>The six groupings.</summary>
    public required IReadOnlyList<ClusterGrouping> Groupings { get; init; }

    /// <summary>The 14 clusters with their sub-clusters.</summary>
    public required IReadOnlyList<CareerCluster> Clusters { get; init; }

    /// <summary>School subjects.</summary>
    public required IReadOnlyList<SchoolSubject> Subjects { get; init; }

    /// <summary>Occupations, by code.</summary>
    public required IReadOnlyList<Occupation> Occupations { get; init; }

    /// <summary>Figures of all occupations of the country together.</summary>
    public AllWork AllWork { get; init; } = AllWork.Unknown;

    /// <summary>Other names of occupations.</summary>
    public required IReadOnlyList<AlternateTitle> Titles { get; init; }

    /// <summary>Programs of study, by code.</summary>
    public required IReadOnlyList<CareerProgram> Programs { get; init; }

    /// <summary>Interest statements, in the order of the file.</summary>
    public required IReadOnlyList<InterestStatement> Statements { get; init; }

    /// <summary>O*NET skills and knowledge areas.</summary>
    public required IReadOnlyList<SkillElement> SkillElements { get; init; }

    /// <summary>Importance (1 to 5) of each of <see cref="SkillElements"/>, same order; occupations without data are absent.</summary>
    public required IReadOnlyDictionary<OnetSocCode, IReadOnlyList<float>> SkillImportance { get; init; }

    /// <summary>Statements for rating oneself.</summary>
    public required IReadOnlyList<SkillRating> SkillRatings { get; init; }

    /// <summary>The six work values, in the order of their columns.</summary>
    public IReadOnlyList<WorkValue> WorkValues { get; init; } = [];

    /// <summary>Extent (1 to 7) to which an occupation satisfies each of <see cref="WorkValues"/>, same order; occupations without data are absent.</summary>
    public IReadOnlyDictionary<OnetSocCode, IReadOnlyList<float>> WorkValueExtent { get; init; } =
        new Dictionary<OnetSocCode, IReadOnlyList<float>>();

    /// <summary>Trained weights of interests and skills; null in a catalog that was not read from files.</summary>
    public ClusterModel? ClusterModel { get; init; }

    /// <summary>Trained weights of the words of job titles; null in a catalog that was not read from files.</summary>
    public TitleModel? TitleModel { get; init; }

    /// <summary>The 16 clusters of the framework before 2024, in the order of the file; empty in a catalog that has no file of them.</summary>
    public IReadOnlyList<FormerCareerCluster> FormerClusters { get; init; } = [];

    /// <summary>Associations of people who do some work, in the order of the file; empty when none was checked.</summary>
    public IReadOnlyList<ProfessionalAssociation> Associations { get; init; } = [];

    /// <summary>How job postings are worded; empty in a catalog that has no file of it.</summary>
    public PostingWords PostingWords { get; init; } = PostingWords.Empty;

    /// <summary>Where the figures come from.</summary>
    public required IReadOnlyList<CatalogSource> Sources { get; init; }

    /// <summary>The sentences the licence of the O*NET data asks to show, word for word; empty when not read from files.</summary>
    public string Attribution { get; init; } = "";
}
