namespace CareerClusters.Guidance.Matching;

/// <summary>
/// How much each source of evidence counts. 1 is the strength that was measured or reasoned (see <see cref="EvidenceTables"/>);
/// 0 leaves the source out, 2 doubles what each of its answers does.
/// </summary>
public sealed record MatchingOptions
{
    /// <summary>Most a weight may be.</summary>
    public const double MostWeight = 3;

    /// <summary>Interest areas, 0 to 3: how the six area means compare with those of occupations. Default 1.</summary>
    public double InterestWeight { get; init; } = 1;

    /// <summary>Statements, 0 to 3: what a statement says beyond its area, by the clusters it touches. Default 1.</summary>
    public double StatementWeight { get; init; } = 1;

    /// <summary>Self-rated skills, 0 to 3. Default 1.</summary>
    public double SkillWeight { get; init; } = 1;

    /// <summary>Liked school subjects, 0 to 3. Default 1.</summary>
    public double SubjectWeight { get; init; } = 1;

    /// <summary>Work values, 0 to 3. Default 1.</summary>
    public double ValueWeight { get; init; } = 1;

    /// <summary>Occupations in mind, 0 to 3. Default 1.</summary>
    public double OccupationWeight { get; init; } = 1;

    /// <summary>Limits (years of education, least pay), 0 to 3. Default 1.</summary>
    public double LimitWeight { get; init; } = 1;

    /// <summary>
    /// How far a cluster of many occupations starts ahead of one of few, 0 (all start level) to 1 (by their number of
    /// occupations). Default 0.5: half of the lead is what measures well both for people spread over occupations and over clusters.
    /// </summary>
    public double ClusterSizeWeight { get; init; } = 0.5;

    /// <summary>
    /// Two clusters are level when their scores differ by less than so many standard deviations of what the difference would be
    /// on another day, 0 (never level) to 3. Default 1.
    /// </summary>
    public double LevelWidths { get; init; } = 1;

    /// <summary>Each weight out of its range: its name and the range in words; empty when all is well.</summary>
    public IEnumerable<(string Name, string Range)> Problems()
    {
        (string Name, double Value, double Most)[] all =
        [
            (nameof(InterestWeight), InterestWeight, MostWeight), (nameof(StatementWeight), StatementWeight, MostWeight),
            (nameof(SkillWeight), SkillWeight, MostWeight), (nameof(SubjectWeight), SubjectWeight, MostWeight),
            (nameof(ValueWeight), ValueWeight, MostWeight), (nameof(OccupationWeight), OccupationWeight, MostWeight),
            (nameof(LimitWeight), LimitWeight, MostWeight), (nameof(ClusterSizeWeight), ClusterSizeWeight, 1),
            (nameof(LevelWidths), LevelWidths, MostWeight),
        ];
        return all.Where(w => !(w.Value >= 0 && w.Value <= w.Most)).Select(w => (w.Name, $"0 to {w.Most:0}"));
    }
}
