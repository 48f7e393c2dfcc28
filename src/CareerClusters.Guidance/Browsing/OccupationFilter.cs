using System.Globalization;

namespace CareerClusters.Guidance.Browsing;

/// <summary>The order of a list of occupations.</summary>
public enum OccupationSort
{
    /// <summary>Best fit for the person first.</summary>
    Fit,

    /// <summary>Highest median pay first.</summary>
    Pay,

    /// <summary>Fastest growth first.</summary>
    Growth,

    /// <summary>Most openings a year first.</summary>
    Openings,

    /// <summary>Least schooling to enter first.</summary>
    School,
}

/// <summary>One thing a list can be narrowed by.</summary>
public enum OccupationLimit
{
    /// <summary>Years of school.</summary>
    School,

    /// <summary>Pay.</summary>
    Pay,

    /// <summary>Growing only.</summary>
    Growing,

    /// <summary>Openings a year.</summary>
    Openings,

    /// <summary>Jobs learned in an apprenticeship only.</summary>
    Apprenticeship,

    /// <summary>One sub-cluster.</summary>
    Part,
}

/// <summary>What a list of occupations is narrowed and sorted by. Null: not narrowed by it.</summary>
public sealed record OccupationFilter
{
    /// <summary>Nothing narrowed, best fit first.</summary>
    public static OccupationFilter None { get; } = new();

    /// <summary>Most years of school after high school that people usually enter with, 0 to 8.</summary>
    public int? MostSchoolYears { get; init; }

    /// <summary>Least median pay, US dollars a year.</summary>
    public int? LeastAnnualPayUsd { get; init; }

    /// <summary>Whether only occupations whose number of jobs is projected to grow are listed.</summary>
    public bool Growing { get; init; }

    /// <summary>Fewest projected openings a year.</summary>
    public int? LeastOpeningsPerYear { get; init; }

    /// <summary>Whether only occupations are listed that people usually learn in an apprenticeship.</summary>
    public bool Apprenticeship { get; init; }

    /// <summary>Id of the only sub-cluster listed.</summary>
    public string? SubClusterId { get; init; }

    /// <summary>The order.</summary>
    public OccupationSort Sort { get; init; }

    /// <summary>What it is narrowed by, in the order of the enumeration.</summary>
    public IReadOnlyList<OccupationLimit> Limits => [.. Enum.GetValues<OccupationLimit>().Where(l => Without(l) != this)];

    /// <summary>The same with nothing narrowed or sorted but for the sub-cluster.</summary>
    public OccupationFilter Cleared => None with { SubClusterId = SubClusterId };

    /// <summary>The same without one limit.</summary>
    public OccupationFilter Without(OccupationLimit limit) => limit switch
    {
        OccupationLimit.School => this with { MostSchoolYears = null },
        OccupationLimit.Pay => this with { LeastAnnualPayUsd = null },
        OccupationLimit.Growing => this with { Growing = false },
        OccupationLimit.Openings => this with { LeastOpeningsPerYear = null },
        OccupationLimit.Apprenticeship => this with { Apprenticeship = false },
        _ => this with { SubClusterId = null },
    };

    /// <summary>Reads what <see cref="ToString"/> wrote; a part that cannot be read is left out.</summary>
    public static OccupationFilter Parse(string? text)
    {
        var filter = None;
        foreach (var part in (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = part.Split('=', 2) is [var n, var v] ? (n, v) : (part, "");
            filter = name switch
            {
                "school" => filter with { MostSchoolYears = Number(value) },
                "pay" => filter with { LeastAnnualPayUsd = Number(value) },
                "growing" => filter with { Growing = true },
                "openings" => filter with { LeastOpeningsPerYear = Number(value) },
                "apprentice" => filter with { Apprenticeship = true },
                "part" => filter with { SubClusterId = value },
                "sort" when Enum.TryParse<OccupationSort>(value, out var sort) => filter with { Sort = sort },
                _ => filter,
            };
        }

        return filter;
    }

    /// <summary>A short text without spaces, colons and bars, for a button; empty for <see cref="None"/>.</summary>
    public override string ToString() => string.Join(';', new[]
    {
        MostSchoolYears is { } years ? string.Create(CultureInfo.InvariantCulture, $"school={years}") : "",
        LeastAnnualPayUsd is { } pay ? string.Create(CultureInfo.InvariantCulture, $"pay={pay}") : "",
        Growing ? "growing" : "",
        LeastOpeningsPerYear is { } openings ? string.Create(CultureInfo.InvariantCulture, $"openings={openings}") : "",
        Apprenticeship ? "apprentice" : "",
        SubClusterId is { } part ? $"part={part}" : "",
        Sort != OccupationSort.Fit ? $"sort={Sort}" : "",
    }.Where(p => p.Length > 0));

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
