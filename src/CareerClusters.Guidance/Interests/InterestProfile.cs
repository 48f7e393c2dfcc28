namespace CareerClusters.Guidance.Interests;

/// <summary>One value for each of the six interest areas. For an occupation the O*NET OI scale, 1 to 7.</summary>
/// <param name="Realistic">Value of the realistic area.</param>
/// <param name="Investigative">Value of the investigative area.</param>
/// <param name="Artistic">Value of the artistic area.</param>
/// <param name="Social">Value of the social area.</param>
/// <param name="Enterprising">Value of the enterprising area.</param>
/// <param name="Conventional">Value of the conventional area.</param>
public readonly record struct InterestProfile(
    double Realistic, double Investigative, double Artistic, double Social, double Enterprising, double Conventional)
{
    /// <summary>Number of areas.</summary>
    public const int AreaCount = 6;

    /// <summary>The value of one area.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The area is not one of the six.</exception>
    public double this[InterestArea area] => area switch
    {
        InterestArea.Realistic => Realistic,
        InterestArea.Investigative => Investigative,
        InterestArea.Artistic => Artistic,
        InterestArea.Social => Social,
        InterestArea.Enterprising => Enterprising,
        InterestArea.Conventional => Conventional,
        _ => throw new ArgumentOutOfRangeException(nameof(area), area, "There are six interest areas."),
    };
}
