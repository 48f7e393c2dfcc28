using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance;

/// <summary>The whole of the thinking over one catalog: built once at start-up, safe for any number of callers.</summary>
/// <param name="catalog">What is known.</param>
/// <param name="words">How people word things.</param>
public sealed class CareerGuidance(CareerCatalog catalog, SearchWords words)
{
    /// <summary>What is known.</summary>
    public CareerCatalog Catalog { get; } = catalog;

    /// <summary>Which statement to ask next.</summary>
    public InterestInventory Inventory { get; } = new(catalog);

    /// <summary>Ranks clusters.</summary>
    public ClusterMatcher Clusters { get; } = new(catalog);

    /// <summary>Ranks occupations of a cluster.</summary>
    public OccupationMatcher Occupations { get; } = new(catalog);

    /// <summary>The skills and knowledge that set an occupation apart.</summary>
    public TellingSkills TellingSkills { get; } = new(catalog);

    /// <summary>Finds occupations like another.</summary>
    public SimilarOccupations SimilarOccupations { get; } = new(catalog);

    /// <summary>Finds the question that splits two clusters.</summary>
    public Separator Separator { get; } = new(catalog);

    /// <summary>Finds clusters and occupations by what people type.</summary>
    public CareerSearch Search { get; } = new(catalog, words);

    /// <summary>Reads questions.</summary>
    public QuestionReader Questions { get; } = new(words);

    /// <summary>The occupation of a code as text; null for no code, a malformed one or one the catalog does not have.</summary>
    public Occupation? FindOccupation(string? code) => OnetSocCode.IsValid(code) ? Catalog.FindOccupation(new OnetSocCode(code!)) : null;
}
