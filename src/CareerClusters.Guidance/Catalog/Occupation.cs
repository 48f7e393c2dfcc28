using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Catalog;

/// <summary>An O*NET-SOC occupation with published interest scores. A row of <c>catalog/occupations.csv</c>.</summary>
public sealed record Occupation
{
    /// <summary>O*NET-SOC code.</summary>
    public required OnetSocCode Code { get; init; }

    /// <summary>Published title, plural as O*NET has it ("Registered Nurses").</summary>
    public required string Title { get; init; }

    /// <summary>What people in it do, one sentence in our own words; null when not written yet.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Up to four things people in it do, in our own words, each true to one published task; empty when not written yet.</summary>
    public IReadOnlyList<LocalizedText> Tasks { get; init; } = [];

    /// <summary>Ids of its sub-clusters, the primary one first. At least one.</summary>
    public required IReadOnlyList<string> SubClusterIds { get; init; }

    /// <summary>Ids of its clusters, the primary one first. At least one.</summary>
    public required IReadOnlyList<string> ClusterIds { get; init; }

    /// <summary>The cluster it is shown under first; the rule is in <c>catalog/README.md</c>.</summary>
    public string PrimaryClusterId => ClusterIds[0];

    /// <summary>The sub-cluster it is shown under first.</summary>
    public string PrimarySubClusterId => SubClusterIds[0];

    /// <summary>Whether people usually learn it in an apprenticeship, as published.</summary>
    public bool IsApprenticed => Figures.Training == LaborFigures.ApprenticeshipTraining;

    /// <summary>O*NET OI scores, 1 to 7.</summary>
    public required InterestProfile Interests { get; init; }

    /// <summary>Job zone 1 (little preparation) to 5 (extensive), O*NET 29.3; null where that release has none.</summary>
    public required int? JobZone { get; init; }

    /// <summary>Wages and projections of its SOC code.</summary>
    public required LaborFigures Figures { get; init; }

    /// <summary>
    /// Published title of the wider group that <see cref="Figures"/> are of, said wherever one of them is shown so that nobody takes a
    /// group's figure for one job's; null where they are the occupation's own.
    /// </summary>
    public string? WiderGroup { get; init; }

    /// <summary>Whether the jobs and openings of its SOC code count for it where occupations are ranked: at most one of a code.</summary>
    public bool IsCounted { get; init; } = true;

    /// <summary>Number of jobs to rank it by; null where none is published, or only one of a group that counts for another or for none.</summary>
    public int? RankedJobs => IsCounted ? Figures.Employment : null;

    /// <summary>Openings a year to rank it by; null likewise.</summary>
    public int? RankedOpenings => IsCounted ? Figures.OpeningsPerYear : null;
}

/// <summary>Figures the Bureau of Labor Statistics publishes for one SOC code. Null means not published, never zero.</summary>
public sealed record LaborFigures
{
    /// <summary>How the Bureau of Labor Statistics names training that is an apprenticeship, which is paid by rule.</summary>
    public const string ApprenticeshipTraining = "Apprenticeship";

    /// <summary>The SOC code the figures are published under; a rolled-up code for some occupations.</summary>
    public required string SocCode { get; init; }

    /// <summary>Its published title.</summary>
    public required string SocTitle { get; init; }

    /// <summary>Number of jobs, United States, Employment Projections base year.</summary>
    public required int? Employment { get; init; }

    /// <summary>Median pay.</summary>
    public required Wage? MedianWage { get; init; }

    /// <summary>Pay that one in ten earn less than.</summary>
    public required Wage? Wage10thPercentile { get; init; }

    /// <summary>Pay that one in ten earn more than.</summary>
    public required Wage? Wage90thPercentile { get; init; }

    /// <summary>Projected change of employment over the projection decade, percent.</summary>
    public required double? GrowthPercent { get; init; }

    /// <summary>Projected openings a year, average over the projection decade, from growth and from people leaving.</summary>
    public required int? OpeningsPerYear { get; init; }

    /// <summary>Typical education to enter, as published ("Bachelor's degree").</summary>
    public required string? EntryEducation { get; init; }

    /// <summary>Typical work experience in a related occupation, as published ("None", "5 years or more").</summary>
    public required string? Experience { get; init; }

    /// <summary>Typical on-the-job training to become competent, as published ("Apprenticeship").</summary>
    public required string? Training { get; init; }
}

/// <summary>How a wage is counted.</summary>
public enum PayPeriod
{
    /// <summary>US dollars a year, full time.</summary>
    Year,

    /// <summary>US dollars an hour: for occupations whose yearly pay is not published, such as actors.</summary>
    Hour,
}

/// <summary>A published wage in US dollars.</summary>
/// <param name="Usd">Amount; when <paramref name="AtLeast"/>, the top code.</param>
/// <param name="Period">A year or an hour.</param>
/// <param name="AtLeast">Whether the publisher says only "this or more".</param>
public sealed record Wage(decimal Usd, PayPeriod Period, bool AtLeast);
