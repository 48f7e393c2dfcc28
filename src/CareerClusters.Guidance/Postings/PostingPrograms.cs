using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.School;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Postings;

/// <summary>Finds what builds what a posting asks for; rather nothing than something that does not fit. Safe for any number of threads.</summary>
public sealed class PostingPrograms(CareerCatalog catalog, CareerSearch search, ProgramsOfStudy programs)
{
    /// <summary>Share of an occupation's other names that must hold the subject of a program.</summary>
    private const double NamesAlike = 0.05;

    /// <summary>Letters from which a word that begins another is the same subject ("auto", "automotive").</summary>
    private const int ShortestStart = 4;

    /// <summary>Occupations up to which a program of study is about one of them, whatever its title.</summary>
    private const int FewOccupations = 2;

    /// <summary>Words of an occupation that make a program one for it, or one of so many of its own words.</summary>
    private const int MuchShared = 2, MostUnshared = 3;

    /// <summary>How near a program is to a posting: about its field, named in other names of the occupation, or about the very thing.</summary>
    private const int OfField = 1, OfNames = 2, OfWork = 3;

    private readonly HashSet<string> noise = [.. catalog.Content.PostingWords.ProgramNoise.SelectMany(Stems)];

    private readonly ILookup<OnetSocCode, string> names = catalog.Content.Titles.ToLookup(t => t.Code, t => t.Title);

    /// <summary>The nearest of a school's own programs; null when none fits.</summary>
    public SchoolProgram? AtSchool(ReadPosting posting, SchoolContent school)
    {
        ArgumentNullException.ThrowIfNull(posting);
        ArgumentNullException.ThrowIfNull(school);
        var clusters = posting.Occupation?.ClusterIds ?? (posting.Cluster is { } only ? [only.Id] : []);
        return school.Programs.Where(p => p.ClusterIds.Intersect(clusters).Any()).Select(p => (Program: p, Nearness: Nearness(posting, p)))
            .Where(p => p.Nearness > 0).OrderByDescending(p => p.Nearness).Select(p => p.Program).FirstOrDefault();
    }

    /// <summary>The nearest program of study after school; null when none fits.</summary>
    public CareerProgram? After(ReadPosting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        if (posting.Occupation is not { } occupation) return null;
        var subject = WorkOf(posting);
        var title = WholeWords(occupation.Title);
        return programs.Of(occupation).SelectMany(g => g.Programs)
            .Where(p => !p.Title.EndsWith(", Other", StringComparison.Ordinal))
            .Select(p => (Program: p, Subject: Telling(p.Title)))
            .Select(p => (p.Program, Shared: p.Subject.FindAll(s => IsOneOf(s, subject)), All: p.Subject.Count))
            .Select(p => (p.Program, Shared: p.Shared.Count, Different: p.Shared.Distinct().Count(), Whole: WholeWords(p.Program.Title).Count(title.Contains), p.All))
            .Where(p => p.Shared >= MuchShared || p.Shared * MostUnshared >= Math.Max(1, p.All) || p.Program.OccupationCodes.Count <= FewOccupations)
            // "Machinist" of machinists goes before "machine".
            .OrderByDescending(p => p.Whole).ThenByDescending(p => p.Different).ThenBy(p => p.All).ThenBy(p => p.Program.OccupationCodes.Count).Select(p => p.Program).FirstOrDefault();
    }

    private int Nearness(ReadPosting posting, SchoolProgram program)
    {
        var name = program.Name.Split('(')[0];
        var subject = Telling(name);
        var papers = posting.Credentials.Concat(posting.WelcomeCredentials).Where(c => c.IsEarned).SelectMany(c => Telling(c.Name.En)).ToHashSet();
        if (subject.Exists(s => IsOneOf(s, WorkOf(posting)) || papers.Contains(s))) return OfWork;
        var others = posting.Occupation is { } occupation ? names[occupation.Code].Select(n => Stems(n).ToHashSet()).ToList() : [];
        if (subject.Count > 0 && others.Count(o => subject.TrueForAll(o.Contains)) >= Math.Max(1, NamesAlike * others.Count)) return OfNames;
        return IsOfField(name, posting) ? OfField : 0;
    }

    /// <summary>"Health Careers" is for a whole cluster; "Welding Certificate" is for welders, and not for all who make things.</summary>
    private bool IsOfField(string name, ReadPosting posting)
    {
        if (search.Find(name) is { Hits: [{ Kind: HitKind.Occupation, Score: >= CareerSearch.SureScore }, ..] }) return false;
        var sub = posting.Occupation is { } occupation ? catalog.FindSubCluster(occupation.PrimarySubClusterId) : null;
        var field = new[] { sub?.Name ?? "" }.Concat(sub?.Keywords ?? []).SelectMany(Telling).ToHashSet();
        return Telling(name).Exists(s => field.Contains(s) || IsOneOf(s, [.. Telling(posting.Cluster?.Name ?? "")]));
    }

    private HashSet<string> WorkOf(ReadPosting posting) => [.. Telling(posting.Occupation?.Title ?? ""), .. Telling(posting.Name ?? "")];

    private List<string> Telling(string text) => [.. Stems(text).Where(s => !noise.Contains(s))];

    private static bool IsOneOf(string stem, HashSet<string> stems) =>
        stems.Contains(stem) || (stem.Length >= ShortestStart && stems.Any(s => s.StartsWith(stem, StringComparison.Ordinal)));

    private static HashSet<string> WholeWords(string text) => [.. Words.Split(text).Select(Words.Singular)];

    private static IEnumerable<string> Stems(string text) => Words.Split(text).Select(Words.Singular).Select(Words.Stem);
}
