using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Interests;

/// <summary>
/// How far the answer to a statement is expected to settle which clusters are the first three, and their order. For each of them
/// beside each cluster behind it: how much the answer moves their difference, squared, counted by how near they are to changing
/// places (the knowledge gradient of Frazier and others 2008). While nothing is known, all are level and the first three of the
/// framework stand in. Compared with other rules in <c>scorecard/README.md</c>, part d.
/// </summary>
internal sealed class SettlingGain
{
    /// <summary>
    /// Share of the summed squares of all answers to come that a difference is expected to move: answers of one area repeat each
    /// other. 0.1 and 0.3 measure alike, 1 asks evenly over the areas and settles less.
    /// </summary>
    private const double NewShare = 0.2;

    private readonly int clusters;
    private readonly double[] moves;
    private readonly List<(int Ahead, int Behind, double Closeness)> pairs = [];

    /// <summary>Prepares for the answers so far.</summary>
    /// <param name="standing">What they come to.</param>
    /// <param name="open">Indexes of the statements that may be asked.</param>
    /// <param name="answered">By area, the number of answers.</param>
    /// <param name="catalog">Its statements.</param>
    public SettlingGain(Standing standing, IReadOnlyList<int> open, int[] answered, CareerCatalog catalog)
    {
        clusters = catalog.Clusters.Count;
        moves = new double[catalog.Content.Statements.Count * clusters];
        foreach (var s in open)
        {
            var area = catalog.Content.Statements[s].Area;
            standing.Sheet.FillMoves(catalog.Content.Statements[s].Id, AnswerModel.ShareInMean(answered[(int)area]), moves.AsSpan(s * clusters, clusters));
            foreach (ref var move in moves.AsSpan(s * clusters, clusters)) move *= AnswerModel.ExpectedSpread(answered[(int)area]);
        }

        var scores = standing.Sheet.Scores;
        for (var place = 0; place < Math.Min(ClusterMatcher.TopCount, standing.Order.Count); place++)
            foreach (var behind in standing.Order.Skip(place + 1))
            {
                var ahead = standing.Order[place];
                pairs.Add((ahead, behind, Closeness(scores[ahead] - scores[behind], open.Sum(s => Square(s, ahead, behind)))));
            }
    }

    /// <summary>The gain of a statement, for comparing statements.</summary>
    public double Of(int statement) => pairs.Sum(p => p.Closeness * Square(statement, p.Ahead, p.Behind));

    private double Square(int statement, int a, int b)
    {
        var moved = moves[(statement * clusters) + a] - moves[(statement * clusters) + b];
        return moved * moved;
    }

    /// <summary>How fast the expected loss from having the wrong one ahead falls with the variance explained: a normal density at their difference.</summary>
    private static double Closeness(double difference, double squares)
    {
        var variance = NewShare * squares;
        return variance <= 0 ? 0 : Math.Exp(-difference * difference / (2 * variance)) / Math.Sqrt(variance);
    }
}
