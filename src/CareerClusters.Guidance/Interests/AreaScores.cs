namespace CareerClusters.Guidance.Interests;

/// <summary>A person's mean answer in each interest area, 0 (hate it) to 4 (love it), as O*NET stores answers. Null: nothing answered there.</summary>
/// <param name="Realistic">Mean of the realistic area.</param>
/// <param name="Investigative">Mean of the investigative area.</param>
/// <param name="Artistic">Mean of the artistic area.</param>
/// <param name="Social">Mean of the social area.</param>
/// <param name="Enterprising">Mean of the enterprising area.</param>
/// <param name="Conventional">Mean of the conventional area.</param>
public sealed record AreaScores(
    double? Realistic, double? Investigative, double? Artistic, double? Social, double? Enterprising, double? Conventional)
{
    /// <summary>The mean of one area, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The area is not one of the six.</exception>
    public double? this[InterestArea area] => area switch
    {
        InterestArea.Realistic => Realistic,
        InterestArea.Investigative => Investigative,
        InterestArea.Artistic => Artistic,
        InterestArea.Social => Social,
        InterestArea.Enterprising => Enterprising,
        InterestArea.Conventional => Conventional,
        _ => throw new ArgumentOutOfRangeException(nameof(area), area, "There are six interest areas."),
    };

    /// <summary>Areas with at least one answer, highest mean first, equal ones in the order of <see cref="InterestArea"/>.</summary>
    public IReadOnlyList<InterestArea> Known =>
        [.. Enum.GetValues<InterestArea>().Where(a => this[a] is not null).OrderByDescending(a => this[a])];
}
