using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>The scores of all clusters for one person, and what each answer added to each: they sum to the score exactly.</summary>
internal sealed class EvidenceSheet
{
    /// <summary>Loving each statement about a cluster's own work: odds about 7 to 1 on top of what the areas say.</summary>
    private const double StatementStrength = 2;

    /// <summary>A cluster's statements are averaged as if one more of "It's OK" were among them.</summary>
    private const double MiddleStatements = 1;

    private const int Areas = InterestProfile.AreaCount;

    private readonly UsableAnswers answers;
    private readonly EvidenceTables tables;
    private readonly int clusters;
    private readonly double[] perStep;
    private readonly double[] perMean;
    private readonly double[] loadingsAsked;
    private readonly double loadingStrength;

    public EvidenceSheet(UsableAnswers answers, EvidenceTables tables, MatchingOptions options)
    {
        (this.answers, this.tables, clusters) = (answers, tables, tables.Sizes.Length);
        perStep = new double[answers.Evidence.Count * clusters];
        perMean = new double[Areas * clusters];
        loadingsAsked = new double[clusters];
        loadingStrength = options.StatementWeight * StatementStrength / 2;
        var known = AddInterests(options.InterestWeight);
        AddLoadings();
        for (var i = 0; i < answers.Evidence.Count; i++)
            if (answers.Evidence[i] is { Kind: not EvidenceKind.Statement, Weights: { } weights }) weights.CopyTo(Row(i));
        known = Math.Max(known, answers.RatedShare);
        Baseline = [.. tables.Sizes.Select(s => s * known)];
        Scores = [.. Baseline];
        for (var i = 0; i < answers.Evidence.Count; i++)
            for (var c = 0; c < clusters; c++) Scores[c] += Contribution(i, c);
    }

    /// <summary>
    /// Where each cluster starts: the lead of larger ones, as far as interests or skills are known (0 to 1). The lead belongs to
    /// those who could be in any occupation; where only a subject or an idea was named it would drown what was said.
    /// </summary>
    public double[] Baseline { get; }

    /// <summary>Natural log odds by cluster, about against the mean of all.</summary>
    public double[] Scores { get; }

    public IReadOnlyList<Evidence> Evidence => answers.Evidence;

    /// <summary>What an answer added to a cluster's score.</summary>
    public double Contribution(int answer, int cluster) => perStep[(answer * clusters) + cluster] * answers.Evidence[answer].Steps;

    /// <summary>Standard deviation of the difference of two clusters, were the person asked the same another day.</summary>
    public double NoiseWidth(int a, int b)
    {
        var variance = 0.0;
        for (var i = 0; i < answers.Evidence.Count; i++)
        {
            var moved = answers.Evidence[i].Noise * (perStep[(i * clusters) + a] - perStep[(i * clusters) + b]);
            variance += moved * moved;
        }

        return Math.Sqrt(variance);
    }

    /// <summary>What one step of an answer to a statement not yet answered would do to each cluster.</summary>
    /// <param name="statementId">The statement.</param>
    /// <param name="shareInMean">By how much it would move the mean of its area.</param>
    /// <param name="moves">Takes a value a cluster.</param>
    public void FillMoves(string statementId, double shareInMean, Span<double> moves)
    {
        var (area, loadings) = tables.Statements[statementId];
        var means = perMean.AsSpan((int)area * clusters, clusters);
        for (var c = 0; c < clusters; c++)
            moves[c] = (shareInMean * means[c]) + (loadingStrength * loadings[c] / (loadingsAsked[c] + (loadings[c] * loadings[c])));
    }

    private Span<double> Row(int answer) => perStep.AsSpan(answer * clusters, clusters);

    private double AddInterests(double weight)
    {
        Span<double> sums = stackalloc double[Areas], counts = stackalloc double[Areas];
        foreach (var e in answers.Evidence)
        {
            if (e.Area is not { } area) continue;
            sums[(int)area] += e.Steps;
            counts[(int)area] += UsableAnswers.AnswersIn(e.Kind);
        }

        var known = InterestEvidence.Fill(sums, counts, tables.Model, answers.RatedShare, perMean);
        for (var i = 0; i < answers.Evidence.Count; i++)
        {
            if (answers.Evidence[i].Area is not { } area) continue;
            var row = Row(i);
            var from = perMean.AsSpan((int)area * clusters, clusters);
            for (var c = 0; c < clusters; c++) row[c] += weight * from[c];
        }

        for (var a = 0; a < Areas; a++)
            foreach (ref var mean in perMean.AsSpan(a * clusters, clusters)) mean *= weight * (counts[a] + InterestEvidence.MiddleAnswers);

        return known;
    }

    private void AddLoadings()
    {
        Array.Fill(loadingsAsked, MiddleStatements);
        foreach (var e in answers.Evidence)
            if (e.Kind == EvidenceKind.Statement)
                for (var c = 0; c < clusters; c++) loadingsAsked[c] += e.Weights![c] * e.Weights[c];
        for (var i = 0; i < answers.Evidence.Count; i++)
        {
            if (answers.Evidence[i] is not { Kind: EvidenceKind.Statement, Weights: { } loadings }) continue;
            var row = Row(i);
            for (var c = 0; c < clusters; c++)
            {
                row[c] += loadingStrength * loadings[c] / loadingsAsked[c];
                // Liking a cluster's own work never speaks against it, whatever its area does: nobody would believe the reason.
                if (loadings[c] > 0) row[c] = Math.Max(0, row[c]);
            }
        }
    }
}
