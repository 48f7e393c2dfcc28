using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>An occupation a text asks for.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="NeedsMoreSchool">Whether it usually takes more schooling than the text allows, or how much is not published.</param>
/// <param name="PaysLess">Whether its median pay is below what the text asks for, or not published.</param>
/// <param name="PayIsUnsure">Whether least pay a year is asked for and only pay by the hour is published, which cannot be held against it.</param>
public sealed record WishedJob(Occupation Occupation, bool NeedsMoreSchool, bool PaysLess, bool PayIsUnsure)
{
    /// <summary>Whether it keeps to every limit.</summary>
    public bool WithinLimits => !NeedsMoreSchool && !PaysLess;
}

/// <summary>Finds the occupations of what a person wishes. Limits lower and mark, they never hide.</summary>
public sealed class WishedJobs
{
    /// <summary>Share of the first cluster's likelihood from which another cluster's jobs are looked at too.</summary>
    private const double ClusterShare = 0.4;

    /// <summary>What a wanted word in an occupation's title or description adds, where a sure cluster adds 1.</summary>
    private const double PerWord = 0.5;

    /// <summary>What a likely cluster adds to a job of a theme: it tells two jobs apart that are both about it.</summary>
    private const double ClusterBesideTheme = 0.3;

    /// <summary>What the largest number of jobs adds: of occupations that fit alike the one with more jobs comes first.</summary>
    private const double JobsShare = 0.3;

    /// <summary>More jobs than the largest occupation has, as a power of ten.</summary>
    private const double MostJobs = 6.7;

    /// <summary>How much more the number of jobs counts there: what many do is what is meant.</summary>
    private const int JobsBesideTheme = 4;

    /// <summary>More than a job can be about one theme.</summary>
    private const int MostAbout = 4;

    private readonly CareerCatalog catalog;
    private readonly Dictionary<OnetSocCode, HashSet<string>> stems;
    private readonly Dictionary<OnetSocCode, HashSet<string>> spanishStems;
    private readonly Dictionary<string, Dictionary<OnetSocCode, double>> themes;

    /// <summary>Prepares the words of every occupation.</summary>
    public WishedJobs(CareerCatalog catalog, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(vocabulary);
        this.catalog = catalog;
        var roles = vocabulary.Sentences.RoleWords;
        stems = catalog.Occupations.ToDictionary(o => o.Code, o => Stems(Title(o.Title)).Concat(Stems(o.Description?.For("en") ?? "")).ToHashSet());
        spanishStems = vocabulary.SpanishNames.Where(n => OnetSocCode.IsValid(n.Id)).ToDictionary(n => new OnetSocCode(n.Id), n => n.Names.SelectMany(Stems).ToHashSet());
        themes = WishThemes.Jobs(catalog.Occupations, vocabulary);
        string Title(string title) => string.Join(' ', Words.Split(title).Where(w => !roles.Contains(Words.Singular(w))));
    }

    /// <summary>The occupations that fit best, those within the limits first; empty when the text speaks for nothing.</summary>
    /// <param name="text">What was understood.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<WishedJob> Find(UnderstoodText text, int count)
    {
        var likely = text.Clusters.Where(c => c.Probability > 0 && c.Probability >= ClusterShare * text.Clusters[0].Probability)
            .ToDictionary(c => c.Cluster.Id, c => c.Probability / text.Clusters[0].Probability);
        if (text.Confidence <= 0 && text.Themes.Count == 0) return [];
        var named = text.Names.Hits.Where(h => h.Kind == HitKind.Occupation).ToDictionary(h => h.Id, h => h.Score);
        var wanted = text.Wanted.SelectMany(Stems).ToHashSet();
        var refused = text.Unwanted.SelectMany(Stems).ToHashSet();
        // "Aire libre" is neither air cargo nor conditioned air: Spanish words are looked for in Spanish names, and a phrase as a whole.
        var isSpanish = text.Language == "es";
        if (isSpanish) wanted = [.. text.Wanted.Where(w => !w.Contains(' ', StringComparison.Ordinal)).SelectMany(Stems)];
        Func<Occupation, HashSet<string>> words = isSpanish ? o => spanishStems.GetValueOrDefault(o.Code) ?? [] : o => stems[o.Code];
        // "Computers but not coding" is one theme for both: then only the refused words count against a job.
        var against = text.UnwantedThemes.Where(t => !text.Themes.Contains(t)).ToList();
        Func<Occupation, bool> fits = text.Themes.Count == 0 ? o => o.ClusterIds.Any(likely.ContainsKey)
            : o => (text.Themes.Any(t => themes[t.Id].ContainsKey(o.Code)) || !text.IsAllThemes && o.ClusterIds.Any(likely.ContainsKey) && words(o).Overlaps(wanted)) && !against.Any(t => themes[t.Id].ContainsKey(o.Code));
        return [.. catalog.Occupations
            .Where(o => fits(o) && !words(o).Overlaps(refused))
            .Select(o => (Job: Judge(o, text.Limits), Score: text.Themes.Count == 0 ? Score(o, likely, named, words(o).Count(wanted.Contains)) : ScoreIn(text.Themes, o, likely) + (text.IsAllThemes ? 0 : words(o).Count(wanted.Contains))))
            .OrderByDescending(j => j.Job.WithinLimits).ThenBy(j => j.Job.PayIsUnsure).ThenByDescending(j => j.Score).Take(count).Select(j => j.Job)];
    }

    /// <summary>
    /// Those that would be among the first but for the least pay a year that the text asks for: theirs is published by the hour only and
    /// cannot be held against it. Empty where it asks for none.
    /// </summary>
    /// <param name="text">What was understood.</param>
    /// <param name="count">How many the first are.</param>
    public IReadOnlyList<Occupation> Unheld(UnderstoodText text, int count) => text.Limits.LeastAnnualPayUsd is null ? []
        : [.. Find(text with { Limits = text.Limits with { LeastAnnualPayUsd = null } }, count).Select(j => j.Occupation).Where(o => OccupationLimits.HourlyPay(o) is not null)];

    /// <summary>Years of schooling after high school that the published entry education stands for; null for none published.</summary>
    public static int? SchoolYears(string? entryEducation) => entryEducation switch
    {
        "No formal educational credential" or "High school diploma or equivalent" => 0,
        "Some college, no degree" or "Postsecondary nondegree award" => 1,
        "Associate's degree" => 2,
        "Bachelor's degree" => 4,
        "Master's degree" => 6,
        "Doctoral or professional degree" => 8,
        _ => null,
    };

    /// <summary>What is about all that is wished for comes before what is about one thing only, however much.</summary>
    private double ScoreIn(IReadOnlyList<WishTheme> wished, Occupation occupation, Dictionary<string, double> likely)
    {
        var about = wished.Select(t => themes[t.Id].GetValueOrDefault(occupation.Code)).ToList();
        return (MostAbout * about.Count(a => a > 0)) + about.Sum()
            + (ClusterBesideTheme * occupation.ClusterIds.Max(id => likely.GetValueOrDefault(id))) + (JobsBesideTheme * JobsPart(occupation));
    }

    private static double JobsPart(Occupation occupation) => JobsShare * Math.Log10(Math.Max(1, occupation.RankedJobs ?? 1)) / MostJobs;

    private static double Score(Occupation occupation, Dictionary<string, double> likely, Dictionary<string, double> named, int wanted)
    {
        var cluster = occupation.ClusterIds.Select((id, place) => likely.GetValueOrDefault(id) * (place == 0 ? 1 : 0.7)).Max();
        return cluster + named.GetValueOrDefault(occupation.Code.Value) + (PerWord * wanted) + JobsPart(occupation);
    }

    private static WishedJob Judge(Occupation occupation, StatedLimits limits)
    {
        var years = SchoolYears(occupation.Figures.EntryEducation);
        var (pay, isHourly) = (OccupationLimits.YearlyPay(occupation), OccupationLimits.HourlyPay(occupation) is not null);
        return new WishedJob(
            occupation,
            NeedsMoreSchool: limits.MostSchoolYears is { } most && (years is null || years > most),
            PaysLess: limits.LeastAnnualPayUsd is { } least && !isHourly && (pay is null || pay < least),
            PayIsUnsure: limits.LeastAnnualPayUsd is not null && isHourly);
    }

    private static IEnumerable<string> Stems(string text) => Words.Split(text).Where(w => w.Length > 2).Select(w => Words.Stem(Words.Singular(w)));
}
