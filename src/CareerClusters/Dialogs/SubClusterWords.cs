using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Says which parts of a cluster fit a person best, in order, with their fit in words.</summary>
public sealed class SubClusterWords(CareerGuidance guidance, CareerStanding standing, Phrasebook phrasebook)
{
    public static readonly LineSet Lines = new("sub-clusters");

    private const int Shown = 3;

    private static readonly Line Best = Lines.Line("best", "list");
    private static readonly Line Item = Lines.Line("item", "number", "name", "band");

    /// <summary>The best fitting parts; null while interests are not known, or where a cluster has one part only.</summary>
    public Phrase? BestOf(CareerCluster cluster, Profile profile)
    {
        var ranked = guidance.Occupations.RankSubClusters(standing.Counted(profile), cluster.Id);
        if (ranked.Count < 2 || ranked[0].Best.InterestCorrelation is null) return null;
        return Best.With(string.Join('\n', ranked.Take(Shown).Select((s, i) =>
            phrasebook.Render(Item.With(i + 1, s.SubCluster.NameIn(profile.Language), FitBands.OfCorrelation(s.Score).ToString()), profile.Language))));
    }
}
