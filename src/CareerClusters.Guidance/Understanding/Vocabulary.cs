using CareerClusters.Guidance.School;

namespace CareerClusters.Guidance.Understanding;

/// <summary>A word or phrase that speaks for a cluster.</summary>
/// <param name="ClusterId">The cluster.</param>
/// <param name="Language">Language it is in: "en" or "es".</param>
/// <param name="Text">The words, lower case.</param>
/// <param name="Sure">Whether it points here and rarely elsewhere; else it is a hint that others share.</param>
public sealed record ClusterWord(string ClusterId, string Language, string Text, bool Sure);

/// <summary>Spanish names of a cluster, a sub-cluster or an occupation.</summary>
/// <param name="Id">Cluster id, sub-cluster id or O*NET-SOC code.</param>
/// <param name="Names">Names, the usual one first.</param>
public sealed record SpanishNames(string Id, IReadOnlyList<string> Names);

/// <summary>What a pattern of a limit says.</summary>
public enum LimitKind
{
    /// <summary>No college.</summary>
    NoCollege,

    /// <summary>No degree: a certificate or some college is within it.</summary>
    NoDegree,

    /// <summary>So many years of schooling after high school at most.</summary>
    YearsAtMost,

    /// <summary>Fewer years of schooling after high school than so many.</summary>
    YearsBelow,

    /// <summary>So much pay a year at least.</summary>
    PayAtLeast,

    /// <summary>So much pay an hour at least.</summary>
    HourPayAtLeast,
}

/// <summary>One way of stating a limit.</summary>
/// <param name="Kind">Which limit.</param>
/// <param name="Pattern">Words, as in <see cref="WordPattern"/>.</param>
public sealed record LimitPattern(LimitKind Kind, string Pattern);

/// <summary>What a pattern of a list says.</summary>
public enum ListingWish
{
    /// <summary>Take every filter off.</summary>
    All,

    /// <summary>So many openings a year at least.</summary>
    LeastOpenings,

    /// <summary>So much pay a year at least, in words that mean pay only where a list of jobs is looked at ("50k or more").</summary>
    LeastPay,

    /// <summary>Growing ones only, fastest growth first.</summary>
    GrowingFast,

    /// <summary>Growing ones only.</summary>
    Growing,

    /// <summary>Those learned in an apprenticeship only.</summary>
    Apprenticeship,

    /// <summary>Highest pay first.</summary>
    SortPay,

    /// <summary>Fastest growth first.</summary>
    SortGrowth,

    /// <summary>Most openings first.</summary>
    SortOpenings,

    /// <summary>Least schooling first.</summary>
    SortSchool,

    /// <summary>Best fit first.</summary>
    SortFit,
}

/// <summary>One way of saying how a list of jobs is to be narrowed or sorted.</summary>
/// <param name="Wish">What is wished.</param>
/// <param name="Pattern">Words, as in <see cref="WordPattern"/>.</param>
public sealed record ListingPattern(ListingWish Wish, string Pattern);

/// <summary>What words about the school's programs do.</summary>
public enum SchoolWords
{
    /// <summary>They tell or ask of something else: the sentence asks for no program.</summary>
    Not,

    /// <summary>They ask what there is, of any kind.</summary>
    Any,

    /// <summary>They ask whether or where there is something.</summary>
    Ask,

    /// <summary>They name a kind of program.</summary>
    Kind,

    /// <summary>They name a grade.</summary>
    Grade,

    /// <summary>They hold a number that is a grade where programs are asked for ("classes in 10").</summary>
    Number,

    /// <summary>They say nothing of their own.</summary>
    Filler,
}

/// <summary>One way of asking for what the school has.</summary>
/// <param name="Words">What the words do.</param>
/// <param name="Kind">The kind of program they name; null for none.</param>
/// <param name="Grade">The grade they name, 6 to 13; null where the pattern's own number is it, and for none.</param>
/// <param name="Pattern">Words, as in <see cref="WordPattern"/>.</param>
public sealed record SchoolPattern(SchoolWords Words, SchoolProgramKind? Kind, int? Grade, string Pattern);

/// <summary>How sentences are worded. The content of <c>catalog/sentence-words.yaml</c>, lower case without accents.</summary>
public sealed record SentenceWords
{
    /// <summary>Language to the words that are common in it alone; they carry no meaning.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Languages { get; init; } = new Dictionary<string, IReadOnlySet<string>>();

    /// <summary>Language to words that tell by themselves that it is spoken.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> TellingWords { get; init; } = new Dictionary<string, IReadOnlySet<string>>();

    /// <summary>Of the words without meaning, those that job titles hold too ("director of nursing").</summary>
    public IReadOnlySet<string> TitleWords { get; init; } = new HashSet<string>();

    /// <summary>Words that say nothing about a kind of work.</summary>
    public IReadOnlySet<string> Noise { get; init; } = new HashSet<string>();

    /// <summary>Picture to the words it stands for, longest picture first.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Emoji { get; init; } = [];

    /// <summary>What follows these is not wanted.</summary>
    public IReadOnlyList<string> UnwantedBefore { get; init; } = [];

    /// <summary>What comes before these is not wanted.</summary>
    public IReadOnlyList<string> UnwantedAfter { get; init; } = [];

    /// <summary>Sounds like a refusal and is none.</summary>
    public IReadOnlyList<string> Harmless { get; init; } = [];

    /// <summary>Begins a new clause.</summary>
    public IReadOnlyList<string> Turns { get; init; } = [];

    /// <summary>Words of job titles that name a role in any kind of work ("helper"): a wish for helping is no wish for them.</summary>
    public IReadOnlySet<string> RoleWords { get; init; } = new HashSet<string>();

    /// <summary>Ways of stating limits, tried in this order.</summary>
    public IReadOnlyList<LimitPattern> Limits { get; init; } = [];

    /// <summary>Ways of narrowing and sorting a list, tried in this order.</summary>
    public IReadOnlyList<ListingPattern> Listing { get; init; } = [];

    /// <summary>Ways of asking for what the school has, tried in this order.</summary>
    public IReadOnlyList<SchoolPattern> School { get; init; } = [];
}

/// <summary>What many people wish for that no one cluster is: cars, the outdoors, a trade.</summary>
/// <param name="Id">What it is called in the file.</param>
/// <param name="Said">Words and phrases that people say for it, any language.</param>
/// <param name="JobWords">English words of titles, descriptions and tasks of the jobs that are meant.</param>
/// <param name="NotWords">English words of titles that hold a job word and mean something else.</param>
public sealed record WishTheme(string Id, IReadOnlyList<string> Said, IReadOnlyList<string> JobWords, IReadOnlyList<string> NotWords);

/// <summary>All that is known about how people word what they want.</summary>
public sealed record Vocabulary
{
    /// <summary>Words that speak for clusters, both languages.</summary>
    public IReadOnlyList<ClusterWord> ClusterWords { get; init; } = [];

    /// <summary>Spanish names.</summary>
    public IReadOnlyList<SpanishNames> SpanishNames { get; init; } = [];

    /// <summary>How sentences are worded.</summary>
    public SentenceWords Sentences { get; init; } = new();

    /// <summary>What many people wish for.</summary>
    public IReadOnlyList<WishTheme> Themes { get; init; } = [];

    /// <summary>Words of titles whose jobs come last among those of a theme: "helper".</summary>
    public IReadOnlySet<string> ThemesLast { get; init; } = new HashSet<string>();

    /// <summary>How people tell what they tried.</summary>
    public ExperienceWords Experiences { get; init; } = new();

    /// <summary>Nothing is known.</summary>
    public static Vocabulary Empty { get; } = new();
}
