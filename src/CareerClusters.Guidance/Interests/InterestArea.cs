namespace CareerClusters.Guidance.Interests;

/// <summary>The six interest areas of Holland's model, in the order O*NET publishes them (1.B.1.a to 1.B.1.f).</summary>
public enum InterestArea
{
    /// <summary>Working with hands, tools, machines, plants, animals.</summary>
    Realistic,

    /// <summary>Finding things out, solving problems by thinking.</summary>
    Investigative,

    /// <summary>Making, designing, performing.</summary>
    Artistic,

    /// <summary>Helping, teaching, caring for people.</summary>
    Social,

    /// <summary>Leading, selling, starting things.</summary>
    Enterprising,

    /// <summary>Working with data, details, rules.</summary>
    Conventional,
}
