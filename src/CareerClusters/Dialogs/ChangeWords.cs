using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Says what new answers did to the order of the clusters, and which of them did it.</summary>
public sealed class ChangeWords(Phrasebook phrasebook, ExperienceLabels labels)
{
    public static readonly LineSet Lines = new("changes");

    /// <summary>Moves told: those among the first places; further down nobody looks.</summary>
    private const int MostMoves = 4;

    /// <summary>Places looked at.</summary>
    private const int LastPlace = 5;

    private static readonly Line Moved = Lines.Line("moved", "list");
    private static readonly Line Move = Lines.Line("move", "name", "from", "to", "up", "cause");
    private static readonly Line Same = Lines.Line("same", "first");
    private static readonly Line TooEarly = Lines.Line("too-early");
    private static readonly Line Liked = Lines.Line("cause", "label", "liked", "skill");

    /// <summary>The change in words.</summary>
    /// <param name="change">What moved.</param>
    /// <param name="language">Two-letter code.</param>
    public Phrase Of(ProfileChange change, string language)
    {
        if (change.Now.Abstains || change.Now.Clusters.Count == 0) return TooEarly;
        var moves = change.Before.Abstains ? [] : change.Moves.Where(m => m.PlaceNow <= LastPlace || m.PlaceBefore <= LastPlace).Where(m => m is { PlaceBefore: not null, PlaceNow: not null })
            .OrderBy(m => Math.Min(m.PlaceNow!.Value, m.PlaceBefore!.Value)).Take(MostMoves).ToList();
        if (moves.Count == 0) return Same.With(change.Now.Clusters[0].Cluster.NameIn(language));
        return Moved.With(string.Join('\n', moves.Select(m => phrasebook.Render(
            Move.With(m.Cluster.NameIn(language), m.PlaceBefore, m.PlaceNow, m.PlaceNow < m.PlaceBefore ? "yes" : "", CauseOf(m, language)), language))));
    }

    private string CauseOf(ClusterMove move, string language) =>
        // What was liked lifts and what was not lowers: the other way round counts as much, and puzzles people.
        move.Causes.FirstOrDefault(c => c is { Kind: EvidenceKind.Statement or EvidenceKind.Skill, Now: not null } && c.Now > StatementAnswer.Neutral == c.Effect > 0) is { } cause
            ? phrasebook.Render(Liked.With(labels.Of(cause.Kind == EvidenceKind.Skill, cause.Id, language), cause.Now > StatementAnswer.Neutral ? "yes" : "", cause.Kind == EvidenceKind.Skill ? "yes" : ""), language)
            : "";
}
