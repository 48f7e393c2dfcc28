using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Requests;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance;

/// <summary>The whole of the thinking over one catalog: built once at start-up, safe for any number of callers.</summary>
/// <param name="catalog">What is known.</param>
/// <param name="words">How people word things.</param>
/// <param name="options">How much each source of evidence counts; null: the defaults.</param>
public sealed class CareerGuidance(CareerCatalog catalog, SearchWords words, MatchingOptions? options = null)
{
    // Built when first asked for, or ahead of that by WarmUp: a greeting needs none of these tables.
    private readonly Lazy<ClusterMatcher> clusters = new(() => new ClusterMatcher(catalog, options));
    private readonly Lazy<OccupationMatcher> occupations = new(() => new OccupationMatcher(catalog, options));
    private InterestInventory? inventory;
    private readonly Lazy<TellingSkills> tellingSkills = new(() => new TellingSkills(catalog));
    private readonly Lazy<SimilarOccupations> similarOccupations = new(() => new SimilarOccupations(catalog));
    private readonly Lazy<CareerSearch> search = new(() => new CareerSearch(catalog, words));

    /// <summary>What is known.</summary>
    public CareerCatalog Catalog { get; } = catalog;

    /// <summary>How people word things.</summary>
    public SearchWords Words { get; } = words;

    /// <summary>Which statement to ask next.</summary>
    public InterestInventory Inventory => inventory ??= new(Catalog, clusters);

    /// <summary>Ranks clusters.</summary>
    public ClusterMatcher Clusters => clusters.Value;

    /// <summary>Ranks occupations of a cluster.</summary>
    public OccupationMatcher Occupations => occupations.Value;

    /// <summary>The skills and knowledge that set an occupation apart.</summary>
    public TellingSkills TellingSkills => tellingSkills.Value;

    /// <summary>Finds occupations like another.</summary>
    public SimilarOccupations SimilarOccupations => similarOccupations.Value;

    /// <summary>Finds programs of study.</summary>
    public ProgramsOfStudy Programs { get; } = new(catalog);

    /// <summary>Finds the question that splits two clusters.</summary>
    public Separator Separator => new(Inventory);

    /// <summary>Finds the smallest change of answers that puts another cluster first.</summary>
    public Counterfactual Counterfactual => new(Clusters);

    /// <summary>Sets two clusters or two occupations side by side.</summary>
    public Comparer Compare => new(this);

    /// <summary>Tells what moved between two snapshots of a profile, and why.</summary>
    public ProfileChanges Changes => new(Clusters);

    /// <summary>Finds clusters and occupations by what people type.</summary>
    public CareerSearch Search => search.Value;

    /// <summary>Reads questions.</summary>
    public QuestionReader Questions { get; } = new(words);

    /// <summary>Answers one question of a program.</summary>
    public MatchReply Reply(MatchRequest request) => request.Text is { } text ? TextReply.To(this, text) : AnswersReply.To(this, request);

    /// <summary>Builds every table now, those of the first free text first: for a background thread while the program starts.</summary>
    public void WarmUp()
    {
        _ = search.Value;
        _ = clusters.Value;
        Inventory.WarmUp();
        _ = occupations.Value;
        _ = tellingSkills.Value;
        _ = similarOccupations.Value;
    }

    /// <summary>The occupation of a code as text; null for no code, a malformed one or one the catalog does not have.</summary>
    public Occupation? FindOccupation(string? code) => OnetSocCode.IsValid(code) ? Catalog.FindOccupation(new OnetSocCode(code!)) : null;
}
