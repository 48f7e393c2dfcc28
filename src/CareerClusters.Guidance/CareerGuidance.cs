using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Interviews;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Postings;
using CareerClusters.Guidance.Requests;
using CareerClusters.Guidance.School;
using CareerClusters.Guidance.Search;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance;

/// <summary>The whole of the thinking over one catalog: built once at start-up, safe for any number of callers.</summary>
public sealed class CareerGuidance
{
    // Built when first asked for, or ahead of that by WarmUp: a greeting needs none of these tables.
    private readonly Lazy<ClusterMatcher> clusters;
    private readonly Lazy<OccupationMatcher> occupations;
    private readonly Lazy<TellingSkills> tellingSkills;
    private readonly Lazy<SimilarOccupations> similarOccupations;
    private readonly Lazy<NextDoor> nextDoor;
    private readonly Lazy<SkillCheck> skillCheck;
    private readonly Lazy<ListingReader> listings;
    private readonly Lazy<SchoolProgramQuestions> schoolQuestions;
    private readonly Lazy<CareerSearch> search;
    private readonly Lazy<TextUnderstanding> texts;
    private readonly Lazy<WishedJobs> wishedJobs;
    private readonly Lazy<PostingReader> postings;
    private readonly Lazy<PostingPrograms> postingPrograms;
    private readonly Lazy<InterestInventory> inventory;
    private readonly Lazy<ExperienceReader> experiences;

    /// <summary>Thinks over a catalog.</summary>
    /// <param name="catalog">What is known.</param>
    /// <param name="words">How people word things.</param>
    /// <param name="options">How much each source of evidence counts; null: the defaults.</param>
    public CareerGuidance(CareerCatalog catalog, SearchWords words, MatchingOptions? options = null)
    {
        (Catalog, Words) = (catalog, words);
        Programs = new ProgramsOfStudy(catalog);
        Questions = new QuestionReader(words);
        FormerClusters = new FormerClusterNames(catalog);
        Languages = new SpokenLanguage(words);
        clusters = new(() => new ClusterMatcher(catalog, options));
        occupations = new(() => new OccupationMatcher(catalog, options));
        inventory = new(() => new InterestInventory(catalog, clusters));
        tellingSkills = new(() => new TellingSkills(catalog));
        similarOccupations = new(() => new SimilarOccupations(catalog));
        search = new(() => new CareerSearch(catalog, words));
        nextDoor = new(() => new NextDoor(similarOccupations.Value, new SharedNames(catalog)));
        skillCheck = new(() => new SkillCheck(catalog, tellingSkills.Value));
        listings = new(() => new ListingReader(words.Vocabulary.Sentences));
        schoolQuestions = new(() => new SchoolProgramQuestions(words.Vocabulary.Sentences));
        wishedJobs = new(() => new WishedJobs(catalog, words.Vocabulary));
        experiences = new(() => new ExperienceReader(words.Vocabulary));
        postings = new(() => new PostingReader(catalog, Search, Texts));
        postingPrograms = new(() => new PostingPrograms(catalog, Search, Programs));
        texts = new(() => new TextUnderstanding(catalog, words, search.Value, Questions));
    }

    /// <summary>What is known.</summary>
    public CareerCatalog Catalog { get; }

    /// <summary>How people word things.</summary>
    public SearchWords Words { get; }

    /// <summary>Which statement to ask next.</summary>
    public InterestInventory Inventory => inventory.Value;

    /// <summary>Ranks clusters.</summary>
    public ClusterMatcher Clusters => clusters.Value;

    /// <summary>Ranks occupations of a cluster.</summary>
    public OccupationMatcher Occupations => occupations.Value;

    /// <summary>The skills and knowledge that set an occupation apart.</summary>
    public TellingSkills TellingSkills => tellingSkills.Value;

    /// <summary>Finds occupations like another.</summary>
    public SimilarOccupations SimilarOccupations => similarOccupations.Value;

    /// <summary>Finds the occupations one step up, sideways and down.</summary>
    public NextDoor NextDoor => nextDoor.Value;

    /// <summary>Marks an occupation's skills against what a person said.</summary>
    public SkillCheck SkillCheck => skillCheck.Value;

    /// <summary>Reads how a list of jobs is to be narrowed or sorted.</summary>
    public ListingReader Listings => listings.Value;

    /// <summary>Reads questions for what the school has.</summary>
    public SchoolProgramQuestions SchoolQuestions => schoolQuestions.Value;

    /// <summary>Finds programs of study.</summary>
    public ProgramsOfStudy Programs { get; }

    /// <summary>Finds what became of a cluster of the framework before 2024.</summary>
    public FormerClusterNames FormerClusters { get; }

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

    /// <summary>Understands sentences.</summary>
    public TextUnderstanding Texts => texts.Value;

    /// <summary>Tells which language a person speaks.</summary>
    public SpokenLanguage Languages { get; }

    /// <summary>Reads what people tell of something they tried.</summary>
    public ExperienceReader Experiences => experiences.Value;

    /// <summary>Finds what notes of a talk speak to.</summary>
    public TalkStatements TalkStatements => new(Experiences, Catalog);

    /// <summary>Reads job postings.</summary>
    public PostingReader Postings => postings.Value;

    /// <summary>Finds what builds what a posting asks for.</summary>
    public PostingPrograms PostingPrograms => postingPrograms.Value;

    /// <summary>Finds the jobs of a wish.</summary>
    public WishedJobs WishedJobs => wishedJobs.Value;

    /// <summary>Reads questions.</summary>
    public QuestionReader Questions { get; }

    /// <summary>Answers one question of a program.</summary>
    public MatchReply Reply(MatchRequest request) => request.Text is { } text ? TextReply.To(this, text, request.Locale) : AnswersReply.To(this, request);

    /// <summary>Builds every table now, those of the first free text first: for a background thread while the program starts.</summary>
    public void WarmUp()
    {
        _ = texts.Value;
        _ = clusters.Value;
        Inventory.WarmUp();
        _ = occupations.Value;
        _ = tellingSkills.Value;
        _ = similarOccupations.Value;
        _ = nextDoor.Value;
        _ = listings.Value;
        _ = schoolQuestions.Value;
        _ = wishedJobs.Value;
        _ = experiences.Value;
        _ = postings.Value;
    }

    /// <summary>The occupation of a code as text; null for no code, a malformed one or one the catalog does not have.</summary>
    public Occupation? FindOccupation(string? code) => OnetSocCode.IsValid(code) ? Catalog.FindOccupation(new OnetSocCode(code!)) : null;
}
