using System.Globalization;
using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Replies.Content;

namespace CareerClusters.Replies;

/// <summary>Puts published figures into phrases, each with its source, year and area. What is not published is said to be unknown.</summary>
/// <param name="catalog">The figures.</param>
/// <param name="terms">Published levels in plain words.</param>
/// <param name="days">The months of sources.</param>
/// <param name="phrasebook">The words.</param>
public sealed class FigurePhrases(CareerCatalog catalog, PublishedTerms terms, DayWords days, Phrasebook phrasebook)
{
    public static readonly LineSet Lines = new("figures");

    private static readonly Line PayYear = Lines.Line("pay-year", "title", "median", "median_more", "low", "high", "high_more", "group", "source");
    private static readonly Line PayHour = Lines.Line("pay-hour", "title", "median", "median_more", "low", "high", "high_more", "group", "source");
    private static readonly Line PayUnknown = Lines.Line("pay-unknown", "title");
    private static readonly Line Outlook = Lines.Line("outlook", "title", "up", "down", "openings", "jobs", "group", "source");
    private static readonly Line OutlookUnknown = Lines.Line("outlook-unknown", "title");
    private static readonly Line Start = Lines.Line("start", "title", "education", "experience", "training", "group", "source");
    private static readonly Line StartUnknown = Lines.Line("start-unknown", "title");
    private static readonly Line FactLines = Lines.Line(
        "facts", "year", "hour", "more", "low", "high", "pay_source", "growth", "openings", "jobs", "education", "experience", "training", "group", "source");

    private static readonly Line OnPageLine = Lines.Line(
        "on-page", "title", "in_mind", "year", "hour", "more", "low", "high", "up", "down", "openings", "education", "experience", "training", "group");

    private static readonly Line GrowthLine = Lines.Line("growth", "up", "down", "pace", "all");
    private static readonly Line GroupLine = Lines.Line("wider-group", "group");
    private static readonly Line WageLine = Lines.Line("wage", "amount", "more", "hourly");

    /// <summary>What an occupation pays.</summary>
    public Phrase Pay(Occupation occupation, string language)
    {
        var figures = occupation.Figures;
        if (figures.MedianWage is not { } median) return PayUnknown.With(occupation.Title);
        var line = median.Period == PayPeriod.Hour ? PayHour : PayYear;
        return line.With(
            occupation.Title, Money(median), Flag(median.AtLeast), Money(figures.Wage10thPercentile), Money(figures.Wage90thPercentile),
            Flag(figures.Wage90thPercentile is { AtLeast: true }), WiderGroup(occupation, language), SourceOf("median_wage", language));
    }

    /// <summary>Whether there will be jobs.</summary>
    public Phrase JobOutlook(Occupation occupation, string language)
    {
        var figures = occupation.Figures;
        if (figures.GrowthPercent is not { } growth) return OutlookUnknown.With(occupation.Title);
        return Outlook.With(
            occupation.Title, growth >= 0 ? Percent(growth) : "", growth < 0 ? Percent(-growth) : "",
            Number(figures.OpeningsPerYear), Number(figures.Employment), WiderGroup(occupation, language), SourceOf("growth_percent", language));
    }

    /// <summary>What it takes to start.</summary>
    public Phrase StartWith(Occupation occupation, string language)
    {
        var figures = occupation.Figures;
        return figures.EntryEducation is null
            ? StartUnknown.With(occupation.Title)
            : Start.With(
                occupation.Title, terms.Words(figures.EntryEducation, language), terms.Words(figures.Experience, language),
                terms.Words(figures.Training, language), WiderGroup(occupation, language), SourceOf("entry_education", language));
    }

    /// <summary>Pay, outlook and start in a few lines, for an occupation's own page.</summary>
    public Phrase Facts(Occupation occupation, string language)
    {
        var figures = occupation.Figures;
        var growth = figures.GrowthPercent;
        return FactLines.With(
            figures.MedianWage is { Period: PayPeriod.Year } year ? Money(year) : "", figures.MedianWage is { Period: PayPeriod.Hour } hour ? Money(hour) : "",
            Flag(figures.MedianWage is { AtLeast: true }), Money(figures.Wage10thPercentile), Money(figures.Wage90thPercentile), SourceOf("median_wage", language),
            growth is null ? "" : Growth(growth.Value, language), Number(figures.OpeningsPerYear), Number(figures.Employment),
            terms.Words(figures.EntryEducation, language), terms.Words(figures.Experience, language), terms.Words(figures.Training, language),
            WiderGroup(occupation, language), SourceOf("growth_percent", language));
    }

    /// <summary>A job with its figures for a printed page, which names their sources at its foot.</summary>
    /// <param name="occupation">The job.</param>
    /// <param name="isInMind">Whether the person named it themselves.</param>
    /// <param name="language">Two-letter code.</param>
    public Phrase OnPage(Occupation occupation, bool isInMind, string language)
    {
        var figures = occupation.Figures;
        return OnPageLine.With(
            occupation.Title, Flag(isInMind), figures.MedianWage is { Period: PayPeriod.Year } year ? Money(year) : "", figures.MedianWage is { Period: PayPeriod.Hour } hour ? Money(hour) : "",
            Flag(figures.MedianWage is { AtLeast: true }), Money(figures.Wage10thPercentile), Money(figures.Wage90thPercentile),
            figures.GrowthPercent >= 0 ? Percent(figures.GrowthPercent.Value) : "", figures.GrowthPercent < 0 ? Percent(-figures.GrowthPercent.Value) : "", Number(figures.OpeningsPerYear),
            terms.Words(figures.EntryEducation, language), terms.Words(figures.Experience, language), terms.Words(figures.Training, language), WiderGroup(occupation, language));
    }

    /// <summary>Growth in words, with its number, against all work together.</summary>
    /// <param name="percent">Projected change over the decade, percent.</param>
    public string Growth(double percent, string language) => phrasebook.Render(
        GrowthLine.With(
            percent >= 0 ? Percent(percent) : "", percent < 0 ? Percent(-percent) : "", GrowthPaces.Of(percent, catalog.Content.AllWork.GrowthPercent)?.ToString(),
            catalog.Content.AllWork.GrowthPercent is { } all ? Percent(all) : ""),
        language);

    /// <summary>That an occupation's figures are of a wider group, which; empty where they are its own.</summary>
    public string WiderGroup(Occupation occupation, string language) => occupation.WiderGroup is { } group ? phrasebook.Render(GroupLine.With(group), language) : "";

    /// <summary>Pay as it is published, by the year or by the hour, never one made from the other; empty when unknown.</summary>
    public string Wage(Wage? wage, string language) =>
        wage is null ? "" : phrasebook.Render(WageLine.With(Money(wage), Flag(wage.AtLeast), Flag(wage.Period == PayPeriod.Hour)), language);

    /// <summary>Source of a column of <c>occupations.csv</c> in a few words: area, year, publisher.</summary>
    public string SourceOf(string column, string language) => SourceOf("occupations.csv", column, language);

    /// <summary>Source of a file's column in a few words; empty when the catalog names none.</summary>
    public string SourceOf(string file, string column, string language) =>
        catalog.Content.Sources.FirstOrDefault(s => s.Columns.Contains($"{file}:{column}")) is { } source
            ? $"{terms.Words(source.Area, language)}, {days.OfSource(source.Year, language)}, {source.Publisher}"
            : "";

    // Numbers are written alike in both languages: Spanish speakers in the United States write them as everybody there does.

    /// <summary>A count with thousands marks; empty when unknown.</summary>
    public static string Number(long? count) => count?.ToString("N0", CultureInfo.InvariantCulture) ?? "";

    /// <summary>US dollars; whole for yearly pay, with cents for hourly; empty when unknown.</summary>
    public static string Money(Wage? wage) => wage is null ? ""
        : "$" + wage.Usd.ToString(wage.Period == PayPeriod.Hour ? "N2" : "N0", CultureInfo.InvariantCulture);

    /// <summary>Whole US dollars a year; empty when unknown.</summary>
    public static string Money(decimal? annualUsd) => annualUsd?.ToString("$#,0", CultureInfo.InvariantCulture) ?? "";

    private static string Percent(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Flag(bool set) => set ? "yes" : "";
}
