using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Interviews;

/// <summary>Finds the likings and skills that what a person noted after a talk speaks to. They count for nothing until the person says so.</summary>
public sealed class TalkStatements(ExperienceReader reader)
{
    /// <summary>What is to be confirmed, at most three: what the texts say comes first, then the work itself when it would be liked or not.</summary>
    /// <param name="texts">What was noted, in the person's words.</param>
    /// <param name="occupation">What the talk was about; null for no known occupation.</param>
    /// <param name="wouldLike">Whether the person would like that work; null when they are unsure or did not say.</param>
    public IReadOnlyList<ProposedAnswer> Propose(IEnumerable<string> texts, Occupation? occupation, bool? wouldLike)
    {
        var told = texts.SelectMany(text => reader.Read(text).Answers);
        // By its name, else by what people do in it; where neither names a kind of work that is asked about, nothing is made up.
        var work = occupation is null || wouldLike is not { } liked ? null
            : reader.Named(occupation.Title, liked) ?? reader.Named(occupation.Description?.En ?? "", liked);
        return [.. told.Concat(work is null ? [] : [work]).DistinctBy(a => (a.Kind, a.Id)).Take(ToldExperience.MostAnswers)];
    }
}
