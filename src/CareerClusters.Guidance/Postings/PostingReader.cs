using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Postings;

/// <summary>
/// Reads job postings: which occupation and cluster, how sure that is, and what is asked for. The line that names the job is
/// looked for first; the rest of the text decides between names that fit alike. Safe for any number of threads.
/// </summary>
public sealed class PostingReader
{
    /// <summary>Characters from which a message is pasted rather than typed.</summary>
    private const int PastedFrom = 240;

    /// <summary>Lines from which a message is pasted rather than typed.</summary>
    private const int PastedLines = 4;

    /// <summary>Signs that a pasted text is a posting.</summary>
    private const int SignsNeeded = 2;

    /// <summary>Characters up to which a text may be a posting without any sign, such as its first line alone.</summary>
    private const int OneLine = 120;

    /// <summary>Lines up to which it may.</summary>
    private const int FewLines = 2;

    /// <summary>Characters of the text that are understood as sentences; what follows is small print.</summary>
    private const int BodyRead = 2000;

    /// <summary>Skills named at most.</summary>
    private const int MostSkills = 12;

    private readonly CareerSearch search;
    private readonly TextUnderstanding texts;
    private readonly PostingMatch match;
    private readonly TitleFinder titles;
    private readonly PayReader pay;
    private readonly PlaceReader places;
    private readonly PostingLanguage languages;
    private readonly PhraseFinder<string> signs;
    private readonly PhraseFinder<bool> remote;
    private readonly PhraseFinder<SkillElement> skills;
    private readonly PhraseFinder<LocalizedText> credentials;

    /// <summary>Prepares the tables of a catalog.</summary>
    public PostingReader(CareerCatalog catalog, CareerSearch search, TextUnderstanding texts)
    {
        (this.search, this.texts) = (search, texts);
        var words = catalog.Content.PostingWords;
        match = new PostingMatch(catalog);
        titles = new TitleFinder(words);
        pay = new PayReader(Flags(words.NotPay));
        places = new PlaceReader(Flags(words.Places));
        languages = new PostingLanguage(words);
        signs = new PhraseFinder<string>(words.Signs.Select(s => (s, s)));
        remote = Flags(words.Remote);
        var elements = catalog.Content.SkillElements.ToDictionary(e => e.Id);
        skills = new PhraseFinder<SkillElement>(
            from skill in words.Skills where elements.ContainsKey(skill.ElementId) from word in skill.Words select (word, elements[skill.ElementId]));
        credentials = new PhraseFinder<LocalizedText>(from credential in words.Credentials from word in credential.Words select (word, credential.Name));
    }

    /// <summary>Whether a message is a pasted posting: long or of many lines, and worded like one.</summary>
    public bool LooksPasted(string text) =>
        (text.Length >= PastedFrom || text.AsSpan().Count('\n') + 1 >= PastedLines)
        && (SignsIn(PhraseFinder<string>.Singulars(string.Join(' ', PostingText.Lines(text)))) >= SignsNeeded);

    /// <summary>Reads a posting, or several lines of one.</summary>
    /// <param name="text">As pasted; may hold HTML.</param>
    /// <param name="language">Two-letter code of the language the person speaks, where the text does not tell.</param>
    public ReadPosting Read(string text, string language)
    {
        var lines = PostingText.Lines(text);
        var plain = string.Join('\n', lines);
        if (languages.IsOther(plain)) return new ReadPosting { Kind = PostingKind.OtherLanguage };
        var singulars = PhraseFinder<string>.Singulars(plain);
        var asked = skills.Find(singulars).GroupBy(e => e).OrderByDescending(g => g.Count()).Take(MostSkills).Select(g => g.Key).ToList();
        var isPosting = SignsIn(singulars) > 0 || lines.Exists(titles.HasLabel) || (plain.Length <= OneLine && lines.Count <= FewLines);
        var understood = texts.Read(plain.Length > BodyRead ? plain[..BodyRead] : plain, language);
        var found = isPosting ? match.Find(Named(lines), understood, asked) : PostingMatch.Nothing;
        if (found.Kind == PostingKind.Nothing) return new ReadPosting { Kind = PostingKind.Nothing };
        return new ReadPosting
        {
            Kind = found.Kind,
            Occupation = found.Occupation,
            Others = found.Others,
            Cluster = found.Cluster,
            Skills = asked,
            Credentials = [.. credentials.Find(singulars).Distinct()],
            Pay = pay.Read(lines),
            Place = places.Read(lines),
            IsRemote = remote.Find(singulars).Count > 0,
        };
    }

    private static PhraseFinder<bool> Flags(IEnumerable<string> phrases) => new(phrases.Select(p => (p, true)));

    private int SignsIn(List<string> singulars) => signs.Find(singulars).Distinct().Count();

    /// <summary>Occupations by the best of their names in the text.</summary>
    private Dictionary<string, double> Named(List<string> lines)
    {
        var named = new Dictionary<string, double>();
        foreach (var (text, weight) in titles.Candidates(lines).DistinctBy(c => c.Text))
        {
            foreach (var hit in search.Find(text, PostingMatch.Alike).Hits.Where(h => h.Kind == HitKind.Occupation))
                named[hit.Id] = Math.Max(named.GetValueOrDefault(hit.Id), hit.Score * weight);
        }

        return named;
    }
}
