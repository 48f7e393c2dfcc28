using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Browsing;

/// <summary>How much school people start with, in four steps.</summary>
public enum SchoolLevel
{
    /// <summary>A high school diploma or nothing.</summary>
    HighSchool,

    /// <summary>A certificate, some college, or an associate degree.</summary>
    UpToTwoYears,

    /// <summary>A bachelor's degree.</summary>
    Bachelor,

    /// <summary>A master's, doctoral or professional degree.</summary>
    More,
}

/// <summary>The labor market of a cluster beyond its totals: how pay is spread and what people start with.</summary>
/// <param name="Totals">Jobs, openings, growth, pay in the middle.</param>
/// <param name="LowerPayUsd">A quarter of the cluster's workers are in occupations whose median pay is this or less, US dollars a year; null when no pay is published.</param>
/// <param name="UpperPayUsd">A quarter are in occupations whose median pay is this or more; null likewise.</param>
/// <param name="Schooling">Share of the cluster's workers by the usual entry education of their occupation, 0 to 1, adding up to 1; empty when none is published.</param>
public sealed record ClusterMarket(ClusterFigures Totals, decimal? LowerPayUsd, decimal? UpperPayUsd, IReadOnlyDictionary<SchoolLevel, double> Schooling)
{
    private const double LowerQuarter = 0.25, UpperQuarter = 0.75;

    private static readonly Dictionary<string, SchoolLevel> Levels = new()
    {
        ["No formal educational credential"] = SchoolLevel.HighSchool,
        ["High school diploma or equivalent"] = SchoolLevel.HighSchool,
        ["Some college, no degree"] = SchoolLevel.UpToTwoYears,
        ["Postsecondary nondegree award"] = SchoolLevel.UpToTwoYears,
        ["Associate's degree"] = SchoolLevel.UpToTwoYears,
        ["Bachelor's degree"] = SchoolLevel.Bachelor,
        ["Master's degree"] = SchoolLevel.More,
        ["Doctoral or professional degree"] = SchoolLevel.More,
    };

    /// <summary>The market of a cluster. Workers are counted by published employment; hourly pay and what is not published stay out.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="clusterId">Cluster id; an unknown one has no figures.</param>
    public static ClusterMarket For(CareerCatalog catalog, string clusterId)
    {
        var figures = ClusterFigures.Counted(catalog, clusterId);
        return new ClusterMarket(ClusterFigures.For(catalog, clusterId), PayAt(figures, LowerQuarter), PayAt(figures, UpperQuarter), Shares(figures));
    }

    private static decimal? PayAt(IEnumerable<LaborFigures> figures, double share)
    {
        List<LaborFigures> paid = [.. figures.Where(f => f is { Employment: > 0, MedianWage.Period: PayPeriod.Year }).OrderBy(f => f.MedianWage!.Usd)];
        var left = paid.Sum(f => (double)f.Employment!.Value) * share;
        foreach (var figure in paid)
        {
            left -= figure.Employment!.Value;
            if (left <= 0) return figure.MedianWage!.Usd;
        }

        return null;
    }

    private static Dictionary<SchoolLevel, double> Shares(IEnumerable<LaborFigures> figures)
    {
        var known = figures.Where(f => f.Employment > 0 && f.EntryEducation is { } entry && Levels.ContainsKey(entry)).ToList();
        var all = known.Sum(f => (double)f.Employment!.Value);
        return known.GroupBy(f => Levels[f.EntryEducation!]).ToDictionary(g => g.Key, g => g.Sum(f => f.Employment!.Value) / all);
    }
}
