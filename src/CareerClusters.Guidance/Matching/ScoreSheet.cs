using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>The scores of all clusters for one person, and what each answer added to each.</summary>
internal sealed class ScoreSheet
{
    /// <summary>Answers that move a score by less are not worth telling.</summary>
    private const double Noticeable = 0.001;

    private static readonly double[] Weights = KindWeights();

    private readonly IReadOnlyList<Evidence> evidence;
    private readonly InterestFit fit;
    private readonly int[][] members;
    private readonly double[] areaSums = new double[InterestProfile.AreaCount];
    private readonly double[][] sums;
    private readonly double[] interest;
    private readonly double[][] contributions;

    public ScoreSheet(IReadOnlyList<Evidence> evidence, InterestFit fit, int[][] members)
    {
        (this.evidence, this.fit, this.members) = (evidence, fit, members);
        sums = [.. Weights.Select(_ => new double[members.Length])];
        foreach (var e in evidence) Add(e);
        interest = InterestPart(areaSums);
        Scores = [.. members.Select((_, c) => (ClusterMatcher.InterestWeight * interest[c])
            + Weights.Select((w, kind) => w * Bounded(sums[kind][c])).Sum())];
        contributions = Contributions();
    }

    public double[] Scores { get; }

    /// <summary>Describes one cluster, given the one ranked just before it.</summary>
    public ClusterMatch Describe(CareerCluster cluster, int index, int? previous)
    {
        var told = evidence
            .Select((e, i) => new AnswerContribution(e.Kind, e.Id, e.Value, contributions[i][index]))
            .Where(a => Math.Abs(a.Contribution) >= Noticeable)
            .OrderByDescending(a => Math.Abs(a.Contribution)).ToList();
        return new ClusterMatch
        {
            Cluster = cluster,
            Score = Scores[index],
            Band = FitBands.Of(Scores[index]),
            LevelWithPrevious = previous is { } p && Scores[p] - Scores[index] <= NoiseWidth(p, index),
            Raised = [.. told.Where(a => a.Contribution > 0)],
            Lowered = [.. told.Where(a => a.Contribution < 0)],
        };
    }

    /// <summary>Root mean square of what single answers do to the difference of two clusters: the width of their noise.</summary>
    private double NoiseWidth(int a, int b) =>
        Math.Sqrt(contributions.Average(c => (c[a] - c[b]) * (c[a] - c[b])));

    private void Add(Evidence e)
    {
        for (var c = 0; c < members.Length; c++) sums[(int)e.Kind][c] += e.Says * e.Weights[c];
        if (e.Area is { } area) areaSums[(int)area] += e.Says;
    }

    private double[][] Contributions()
    {
        var interestWithout = new Dictionary<(InterestArea, int), double[]>();
        return [.. evidence.Select(e =>
        {
            var without = interest;
            if (e.Area is { } area && !interestWithout.TryGetValue((area, e.Value), out without))
            {
                var left = areaSums.ToArray();
                left[(int)area] -= e.Says;
                interestWithout[(area, e.Value)] = without = InterestPart(left);
            }

            var kind = (int)e.Kind;
            return members.Select((_, c) =>
                (ClusterMatcher.InterestWeight * (interest[c] - without![c]))
                + (Weights[kind] * (Bounded(sums[kind][c]) - Bounded(sums[kind][c] - (e.Says * e.Weights[c]))))).ToArray();
        })];
    }

    /// <summary>Mean of the ten best correlations of each cluster; zeros while the area sums are flat.</summary>
    private double[] InterestPart(double[] areaScores)
    {
        Span<double> person = stackalloc double[InterestProfile.AreaCount];
        areaScores.CopyTo(person);
        var result = new double[members.Length];
        if (!InterestFit.MakeUnit(person)) return result;
        Span<double> best = stackalloc double[ClusterMatcher.BestOccupations];
        for (var c = 0; c < members.Length; c++) result[c] = MeanOfBest(person, members[c], best);
        return result;
    }

    private double MeanOfBest(ReadOnlySpan<double> person, int[] occupations, Span<double> best)
    {
        best.Fill(double.NegativeInfinity);
        foreach (var occupation in occupations)
        {
            var r = fit.Correlation(person, occupation);
            if (r <= best[^1]) continue;
            var place = best.Length - 1;
            for (; place > 0 && best[place - 1] < r; place--) best[place] = best[place - 1];
            best[place] = r;
        }

        var (sum, count) = (0.0, Math.Min(best.Length, occupations.Length));
        foreach (var r in best[..count]) sum += r;
        return count == 0 ? 0 : sum / count;
    }

    private static double Bounded(double x) => x / (1 + Math.Abs(x));

    private static double[] KindWeights()
    {
        var weights = new double[Enum.GetValues<EvidenceKind>().Length];
        weights[(int)EvidenceKind.Statement] = ClusterMatcher.StatementWeight;
        weights[(int)EvidenceKind.Skill] = ClusterMatcher.SkillWeight;
        weights[(int)EvidenceKind.Subject] = ClusterMatcher.SubjectWeight;
        weights[(int)EvidenceKind.OccupationInMind] = ClusterMatcher.OccupationWeight;
        return weights;
    }
}
