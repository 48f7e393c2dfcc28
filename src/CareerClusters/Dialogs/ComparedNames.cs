using System.Globalization;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>What several names, numbers or ids that a person wants side by side stand for: all clusters, or all occupations.</summary>
public sealed class ComparedNames(CareerGuidance guidance, CareerStanding standing)
{
    /// <summary>Things side by side at most: more does not fit a phone.</summary>
    public const int Most = 3;

    private const char Separator = '|';

    /// <summary>Words between names, in both languages.</summary>
    private static readonly string[] Joints = [" and ", " with ", " versus ", " vs ", " or ", " y ", " con ", " o "];

    /// <summary>Splits what was typed into names: "nurse, doctor and teacher". A name that is known as a whole is not split.</summary>
    public IReadOnlyList<string> Split(string first, string rest)
    {
        var names = new List<string> { first };
        // One more than fit, so that it is noticed.
        while (names.Count <= Most && !IsKnown(rest) && Joints.Select(j => (At: rest.IndexOf(j, StringComparison.Ordinal), j.Length)).Where(j => j.At > 0).OrderBy(j => j.At).ToList() is [var (at, length), ..])
        {
            names.Add(rest[..at].Trim());
            rest = rest[(at + length)..].Trim();
        }

        return [.. names.Append(rest).SelectMany(Places)];
    }

    /// <summary>"1 2" are two places of a list.</summary>
    private static string[] Places(string name) => name.Split(' ') is { Length: > 1 } words && words.All(w => int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out _)) ? words : [name];

    /// <summary>What the names mean.</summary>
    public ComparedThings Resolve(IReadOnlyList<string> names, Profile profile)
    {
        var read = names.Select(n => Read(n, profile)).ToList();
        if (read.FindIndex(r => r.Cluster is null && r.Occupation is null) is >= 0 and var unknown) return new ComparedThings([], [], [], names[unknown]);
        var areClusters = read.TrueForAll(r => r.IsCluster) || read.Exists(r => r.Occupation is null);
        return areClusters
            ? new ComparedThings([.. read.Select(r => r.Cluster!).DistinctBy(c => c.Id).Take(Most)], [], [.. read.Where(r => !r.IsCluster).Select(r => (r.Said, r.Cluster!.NameIn(profile.Language)))], null)
            : new ComparedThings([], [.. read.Select(r => r.Occupation!).DistinctBy(o => o.Code).Take(Most)], [.. read.Where(r => !r.IsSure).Select(r => (r.Said, r.Occupation!.Title))], null);
    }

    /// <summary>Whether a text is one name that holds a joint itself ("police and sheriff's patrol officers"), not two names side by side.</summary>
    private bool IsKnown(string text) => guidance.Search.FindAsked(text) is { Confidence: Confidence.Sure, Hits: [var hit, ..] }
        && (guidance.FindOccupation(hit.Id)?.Title ?? hit.Label) is var name && Words.Split(text).TrueForAll(w => SaidText.Normalize(name).Contains(Words.Singular(w), StringComparison.Ordinal));

    private Reading Read(string said, Profile profile)
    {
        if (guidance.Catalog.FindCluster(said) is { } byId) return new Reading(said, byId, null, true, true);
        if (guidance.FindOccupation(said) is { } byCode) return new Reading(said, PrimaryOf(byCode), byCode, false, true);
        if (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
            return standing.Match(profile).Clusters.ElementAtOrDefault(place - 1) is { } match ? new Reading(said, match.Cluster, null, true, true) : new Reading(said, null, null, true, false);

        var found = guidance.Search.FindAsked(said);
        var best = found.Hits.Count > 0 ? found.Hits[0] : null;
        var (occupation, named) = BestKnown(found, said);
        var cluster = best is null ? null : best.Kind == HitKind.Occupation ? PrimaryOf(guidance.FindOccupation(best.Id)!) : guidance.Catalog.FindCluster(best.Id.Split('/')[0]);
        return new Reading(said, cluster, occupation, best is not null && best.Kind != HitKind.Occupation, named);
    }

    /// <summary>Of jobs that bear the name alike, the one most people work in; and whether that is the name itself.</summary>
    private (Occupation? Occupation, bool IsSure) BestKnown(SearchResult found, string said)
    {
        var jobs = found.Hits.Where(h => h.Kind == HitKind.Occupation).ToList();
        if (jobs.Count == 0) return (null, false);
        var alike = jobs.Where(h => h.Score >= jobs[0].Score - SameName).Select(h => guidance.FindOccupation(h.Id)!).ToList();
        var word = SaidText.Normalize(said).TrimEnd('s');
        bool Bears(Occupation o) => SaidText.Normalize(o.Title).Contains(word, StringComparison.Ordinal);
        // A job that bears the word is meant before a larger one that is only also called so; figures of a group would make each of it large.
        var best = found.Confidence == Confidence.Sure ? alike[0] : alike.OrderByDescending(Bears).ThenByDescending(o => o.RankedJobs ?? 0).First();
        return (best, Bears(best) && alike.Count == 1);
    }

    private CareerCluster PrimaryOf(Occupation occupation) => guidance.Catalog.FindCluster(occupation.PrimaryClusterId)!;

    /// <summary>Scores that differ by less are the same name.</summary>
    private const double SameName = 0.01;

    /// <summary>The argument of a dialog that compares.</summary>
    public static string Join(IEnumerable<string> names) => string.Join(Separator, names.Select(n => n.Replace(Separator, ' ')));

    /// <summary>The names in an argument.</summary>
    public static IReadOnlyList<string> In(string argument) => argument.Split(Separator);

    private readonly record struct Reading(string Said, CareerCluster? Cluster, Occupation? Occupation, bool IsCluster, bool IsSure);
}

/// <summary>What is to be set side by side.</summary>
/// <param name="Clusters">Clusters; empty when occupations are compared.</param>
/// <param name="Occupations">Occupations; empty when clusters are compared.</param>
/// <param name="TakenAs">Words that could mean several things, and what they were taken as.</param>
/// <param name="Unknown">A name nothing was found for; null when all are known.</param>
public sealed record ComparedThings(
    IReadOnlyList<CareerCluster> Clusters, IReadOnlyList<Occupation> Occupations, IReadOnlyList<(string Said, string Name)> TakenAs, string? Unknown);
