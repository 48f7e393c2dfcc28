using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Interviews;

/// <summary>Finds the likings and skills that what a person noted after a talk speaks to. They count for nothing until the person says so.</summary>
public sealed class TalkStatements(ExperienceReader reader, CareerCatalog catalog)
{
    /// <summary>What is to be confirmed, at most three: what the texts say comes first, then the work itself when it would be liked or not.</summary>
    /// <param name="texts">What was noted, in the person's words.</param>
    /// <param name="occupation">What the talk was about; null for no known occupation.</param>
    /// <param name="wouldLike">Whether the person would like that work; null when they are unsure or did not say.</param>
    public IReadOnlyList<ProposedAnswer> Propose(IEnumerable<string> texts, Occupation? occupation, bool? wouldLike)
    {
        var told = texts.SelectMany(text => reader.Read(text).Answers);
        var work = occupation is null || wouldLike is not { } liked ? null : Of(occupation, liked);
        return [.. told.Concat(work is null ? [] : [work]).DistinctBy(a => (a.Kind, a.Id)).Take(ToldExperience.MostAnswers)];
    }

    /// <summary>
    /// The statement about an occupation, by its name, else by what people do in it; where neither names a kind of work that is asked about,
    /// nothing is made up. A word of a description may be by the way: pipes for water make no work with rivers, which is not of the plumber's cluster.
    /// </summary>
    private ProposedAnswer? Of(Occupation occupation, bool liked) =>
        reader.Named(occupation.Title, liked)
        ?? (reader.Named(occupation.Description?.En ?? "", liked) is { } named && IsOf(occupation, named.Id) ? named : null);

    private bool IsOf(Occupation occupation, string statementId) =>
        catalog.Content.Statements.Any(s => s.Id == statementId && s.ClusterLoadings.Keys.Intersect(occupation.ClusterIds).Any());
}
