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

    /// <summary>Characters up to which a text may be a posting without any sign, such as its first line alone.</summary>
    private const int OneLine = 120;

    /// <summary>Lines up to which it may.</summary>
    private const int FewLines = 2;

    /// <summary>Characters of the text that are understood as sentences; what follows is small print.</summary>
    private const int BodyRead = 2000;

    /// <summary>How far the place of a name must speak for it for the name alone to be enough.</summary>
    private const double OwnPlace = 0.96;

    /// <summary>Skills named at most.</summary>
    private const int MostSkills = 12;

    private readonly CareerSearch search;
    private readonly TextUnderstanding texts;
    private readonly PostingMatch match;
    private readonly TitleFinder titles;
    private readonly PayReader pay;
    private readonly PlaceReader places;
    private readonly PostingLanguage languages;
    private readonly PostingSigns signs;
    private readonly ScamReader scams;
    private readonly DemandReader demands;
    private readonly PhraseFinder<bool> remote;
    private readonly CareerCatalog catalog;

    /// <summary>Prepares the tables of a catalog.</summary>
    public PostingReader(CareerCatalog catalog, CareerSearch search, TextUnderstanding texts)
    {
        (this.catalog, this.search, this.texts) = (catalog, search, texts);
        var words = catalog.Content.PostingWords;
        match = new PostingMatch(catalog);
        titles = new TitleFinder(words);
        pay = new PayReader(PhraseFinder<bool>.Of(words.NotPay));
        places = new PlaceReader(PhraseFinder<bool>.Of(words.Places));
        languages = new PostingLanguage(words);
        signs = new PostingSigns(words);
        scams = new ScamReader(words);
        demands = new DemandReader(words, catalog.Content.SkillElements.ToDictionary(e => e.Id));
        remote = PhraseFinder<bool>.Of(words.Remote);
    }

    /// <summary>Whether a message is a posting rather than a wish: worded like one, and long, of many lines, or without a doubt.</summary>
    public bool LooksPasted(string text)
    {
        var (lines, hadIntro) = signs.WithoutIntro(PostingText.Lines(text));
        // "ME" and "MI" are states, and words of somebody who speaks of themselves.
        var plain = places.Read(lines) is { } place ? string.Join('\n', lines).Replace(place, ",", StringComparison.Ordinal) : string.Join('\n', lines);
        if (text.Length >= PastedFrom || text.AsSpan().Count('\n') + 1 >= PastedLines) return signs.IsLongPosting(plain);
        var stated = pay.Read(lines);
        // What only cheats ask for is told of at once, whether or not it names a job.
        if (stated is not null && scams.IsScam(lines, stated) && !signs.Speaks(plain)) return true;
        var pays = stated is not null;
        return ((hadIntro && (pays || signs.Any(plain))) || signs.IsShortPosting(plain, pays)) && Named(lines).Values.Any(n => n.Score >= PostingMatch.LikelyFrom);
    }

    /// <summary>Reads a posting, or several lines of one.</summary>
    /// <param name="text">As pasted; may hold HTML.</param>
    /// <param name="language">Two-letter code of the language the person speaks, where the text does not tell.</param>
    public ReadPosting Read(string text, string language)
    {
        var (lines, _) = signs.WithoutIntro(PostingText.Lines(text));
        var plain = string.Join('\n', lines);
        if (languages.IsOther(plain)) return new ReadPosting { Kind = PostingKind.OtherLanguage };
        var place = places.Read(lines);
        var asked = demands.Read(lines, place, languages.IsSpanish(plain, language));
        var isPosting = signs.Any(plain) || lines.Exists(titles.HasLabel) || (plain.Length <= OneLine && lines.Count <= FewLines && !signs.IsPersons(plain));
        var understood = texts.Read(plain.Length > BodyRead ? plain[..BodyRead] : plain, language);
        var stated = pay.Read(lines);
        var named = Named(lines);
        var found = isPosting ? match.Find(named, understood, [.. asked.Skills, .. asked.WelcomeSkills]) : PostingMatch.Nothing;
        if (found.Kind == PostingKind.Nothing) return new ReadPosting { Kind = PostingKind.Nothing, IsScam = scams.IsScam(lines, stated) };
        return new ReadPosting
        {
            Kind = found.Kind,
            Occupation = found.Occupation,
            Name = found.Occupation is { } occupation ? named[occupation.Code.Value].Text : null,
            Others = found.Others,
            Cluster = found.Cluster,
            Skills = [.. asked.Skills.Take(MostSkills)],
            WelcomeSkills = [.. asked.WelcomeSkills.Take(MostSkills)],
            Credentials = asked.Credentials,
            WelcomeCredentials = asked.WelcomeCredentials,
            Pay = stated,
            Place = place,
            Age = AgeReader.Read(lines),
            IsScam = scams.IsScam(lines, stated),
            IsRemote = remote.Find(PhraseFinder<bool>.Singulars(plain)).Count > 0,
        };
    }

    /// <summary>Occupations by the best of their names in the text.</summary>
    private Dictionary<string, PostedName> Named(List<string> lines)
    {
        var named = new Dictionary<string, PostedName>();
        foreach (var (text, weight) in titles.Candidates(lines).DistinctBy(c => c.Text))
        {
            var result = search.Find(text, PostingMatch.Alike);
            foreach (var hit in result.Hits.Where(h => h.Kind == HitKind.Occupation))
            {
                var known = named.GetValueOrDefault(hit.Id) ?? new PostedName("", 0, IsClear: false, IsOwn: false);
                var better = hit.Score * weight > known.Score;
                named[hit.Id] = new PostedName(
                    better ? text : known.Text, better ? hit.Score * weight : known.Score, better ? result.Confidence == Confidence.Sure : known.IsClear, known.IsOwn || (weight >= OwnPlace && IsTitle(hit.Id, text)));
            }
        }

        return named;
    }

    private bool IsTitle(string code, string text) =>
        PhraseFinder<bool>.Singulars(catalog.FindOccupation(new OnetSocCode(code))!.Title).SequenceEqual(PhraseFinder<bool>.Singulars(text));
}
