using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Postings;

/// <summary>Reads which skills and papers a posting asks for, and which would be welcome.</summary>
internal sealed class DemandReader
{
    /// <summary>Stands for a word that belongs to something else already.</summary>
    private const string Taken = "";

    private readonly PostingClauses clauses;
    private readonly Tables english, spanish;

    public DemandReader(PostingWords words, IReadOnlyDictionary<string, SkillElement> elements)
    {
        clauses = new PostingClauses(words);
        (english, spanish) = (TablesOf(isSpanish: false), TablesOf(isSpanish: true));
        return;

        // Spanish postings mix in English words ("CDL", "forklift"); "plano" in an English one is a town in Texas.
        Tables TablesOf(bool isSpanish) => new(
            new(from s in words.Skills where elements.ContainsKey(s.ElementId) from word in s.In(isSpanish) select (word, elements[s.ElementId])),
            new(from c in words.Credentials from word in c.In(isSpanish) select (word, c)));
    }

    /// <summary>Reads the lines of a posting.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="place">Where the work is: its name is no skill; null for none.</param>
    /// <param name="isSpanish">Whether it is in Spanish.</param>
    public Demands Read(IEnumerable<string> lines, string? place, bool isSpanish)
    {
        var tables = isSpanish ? spanish : english;
        var (skills, papers) = (new List<(SkillElement, Demand)>(), new List<(PostingCredential, Demand)>());
        foreach (var clause in clauses.Of(lines.Select(l => place is null ? l : l.Replace(place, " , ", StringComparison.Ordinal))))
        {
            var singulars = clause.Singulars.ToList();
            foreach (var (paper, first, length) in tables.Credentials.FindPlaces(singulars))
            {
                papers.Add((paper, clauses.Of(clause, first, length)));
                for (var at = first; at < first + length; at++) singulars[at] = Taken;
            }

            foreach (var (skill, first, length) in tables.Skills.FindPlaces(singulars)) skills.Add((skill, clauses.Of(clause, first, length)));
        }

        return new Demands(Of(skills, Demand.Required), Of(skills, Demand.Preferred), Of(papers, Demand.Required, byCount: false), Of(papers, Demand.Preferred, byCount: false));
    }

    /// <summary>What is asked for to a degree, the most often named first; what is required is not said to be welcome.</summary>
    private static List<T> Of<T>(List<(T Thing, Demand Demand)> found, Demand demand, bool byCount = true)
        where T : notnull
    {
        var least = found.Where(f => f.Demand != Demand.NotAsked).GroupBy(f => f.Thing).Where(g => g.Min(f => f.Demand) == demand);
        return [.. (byCount ? least.OrderByDescending(g => g.Count()) : least).Select(g => g.Key)];
    }

    private sealed record Tables(PhraseFinder<SkillElement> Skills, PhraseFinder<PostingCredential> Credentials);
}

/// <summary>What a posting asks for.</summary>
/// <param name="Skills">Skills and knowledge it wants.</param>
/// <param name="WelcomeSkills">Those that would be welcome.</param>
/// <param name="Credentials">Licences, certificates and schooling it wants.</param>
/// <param name="WelcomeCredentials">Those that would be welcome.</param>
internal sealed record Demands(
    IReadOnlyList<SkillElement> Skills, IReadOnlyList<SkillElement> WelcomeSkills, IReadOnlyList<PostingCredential> Credentials, IReadOnlyList<PostingCredential> WelcomeCredentials);
