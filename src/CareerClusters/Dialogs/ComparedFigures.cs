using System.Globalization;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Fit, pay, growth and school of things side by side: one short line each, the things by their numbers, so that a phone shows it well.</summary>
public sealed class ComparedFigures(CareerCatalog catalog, FigurePhrases figures, PublishedTerms terms, Phrasebook phrasebook)
{
    public static readonly LineSet Lines = new("compared-figures");

    private static readonly Line OfClusters = Lines.Line("of-clusters", "fit", "pay", "growth", "openings", "start", "pay_source", "source");
    private static readonly Line OfOccupations = Lines.Line("of-occupations", "fit", "pay", "growth", "openings", "start", "marks", "pay_source", "source");
    private static readonly Line Numbered = Lines.Line("numbered", "number", "words");
    private static readonly Line ClusterFit = Lines.Line("cluster-fit", "band");
    private static readonly Line OccupationFit = Lines.Line("occupation-fit", "band");
    private static readonly Line Pay = Lines.Line("pay", "pay");
    private static readonly Line Growth = Lines.Line("growth", "up", "down");
    private static readonly Line Openings = Lines.Line("openings", "count");
    private static readonly Line Start = Lines.Line("start", "education", "apprentice");
    private static readonly Line Marks = Lines.Line("marks", "more_school", "less_pay", "by_hour");
    private static readonly Line Most = Lines.Line("pays-most", "title", "pay", "source", "by_year");
    private static readonly Line SameFigures = Lines.Line("same-figures", "numbers", "group");
    private static readonly Line ByHour = Lines.Line("by-hour");

    /// <summary>That one of the things side by side pays the most; of those with pay by the year, where others have pay by the hour only.</summary>
    public Phrase PaysMost(Occupation best, IEnumerable<Occupation> compared, string language) => Most.With(
        best.Title, figures.Wage(best.Figures.MedianWage, language), figures.SourceOf("median_wage", language),
        OccupationLimits.YearlyPay(best) is not null && compared.Any(o => OccupationLimits.HourlyPay(o) is not null) ? "yes" : "");

    /// <summary>Figures of two or three clusters.</summary>
    /// <param name="clusters">The clusters.</param>
    /// <param name="matches">Their matches; null when there is no ranking, or it is excluded.</param>
    /// <param name="language">Two-letter code.</param>
    public Phrase Of(IReadOnlyList<CareerCluster> clusters, IReadOnlyList<ClusterMatch?> matches, string language)
    {
        var market = clusters.Select(c => ClusterFigures.For(catalog, c.Id)).ToList();
        return OfClusters.With(
            matches.Any(m => m is not null) ? Row(matches.Select(m => ClusterFit.With(m?.Band.ToString() ?? "")), language) : "",
            Row(market.Select(m => Pay.With(m.MedianAnnualWageUsd is { } pay ? figures.Wage(new Wage(pay, PayPeriod.Year, false), language) : "")), language),
            Row(market.Select(m => GrowthOf(m.GrowthPercent)), language),
            Row(market.Select(m => Openings.With(FigurePhrases.Number(m.OpeningsPerYear))), language),
            Row(clusters.Select(c => Start.With(terms.Words(ClusterFigures.UsualEducation(catalog, c.Id), language), "")), language),
            figures.SourceOf("median_wage", language), figures.SourceOf("growth_percent", language));
    }

    /// <summary>Figures of two or three occupations.</summary>
    /// <param name="matches">The occupations, and how they fit.</param>
    /// <param name="leastPay">The least pay a year the person wants; null for none.</param>
    /// <param name="language">Two-letter code.</param>
    public Phrase Of(IReadOnlyList<OccupationMatch> matches, int? leastPay, string language)
    {
        var published = matches.Select(m => m.Occupation.Figures).ToList();
        return OfOccupations.With(
            matches.Any(m => m.InterestCorrelation is not null) ? Row(matches.Select(m => OccupationFit.With(m.Fit.ToString())), language) : "",
            Row(published.Select(f => Pay.With(figures.Wage(f.MedianWage, language))), language),
            Row(published.Select(f => GrowthOf(f.GrowthPercent)), language),
            Row(published.Select(f => Openings.With(FigurePhrases.Number(f.OpeningsPerYear))), language),
            Row(matches.Select(m => Start.With(terms.Words(m.Occupation.Figures.EntryEducation, language), m.Occupation.IsApprenticed ? "yes" : "")), language),
            matches.Any(m => m.Marks != LimitMarks.None || IsUnheld(m))
                ? Row(matches.Select(m => Marks.With(m.Marks.HasFlag(LimitMarks.MoreEducation) ? "yes" : "", m.Marks.HasFlag(LimitMarks.LessPay) ? "yes" : "", IsUnheld(m) ? "yes" : "")), language) : "",
            figures.SourceOf("median_wage", language), figures.SourceOf("growth_percent", language));

        bool IsUnheld(OccupationMatch match) => leastPay is not null && OccupationLimits.HourlyPay(match.Occupation) is not null;
    }

    /// <summary>What must be known of the figures of occupations side by side: which are of a wider group, which the same, and whose pay cannot be set against the others'.</summary>
    public IEnumerable<Phrase> NotesOf(IReadOnlyList<Occupation> compared, string language)
    {
        var numbered = compared.Select((o, i) => (Occupation: o, Number: i + 1)).ToList();
        foreach (var code in numbered.GroupBy(o => o.Occupation.Figures.SocCode))
        {
            if (code.Count() > 1) yield return SameFigures.With(string.Join(", ", code.Select(o => o.Number)), code.First().Occupation.Figures.SocTitle);
            else if (code.First() is { Occupation: { WiderGroup: not null } alone, Number: var number }) yield return Numbered.With(number, figures.WiderGroup(alone, language));
        }

        if (compared.All(o => OccupationLimits.YearlyPay(o) is null)) yield break;
        var hourly = numbered.Where(o => OccupationLimits.HourlyPay(o.Occupation) is not null).Select(o => o.Number).ToList();
        if (hourly.Count > 0) yield return Numbered.With(string.Join(", ", hourly), phrasebook.Render(ByHour, language));
    }

    private string Row(IEnumerable<Phrase> cells, string language) => string.Join(
        "; ", cells.Select((cell, i) => phrasebook.Render(Numbered.With(i + 1, phrasebook.Render(cell, language)), language)));

    private static Phrase GrowthOf(double? percent) => Growth.With(
        percent >= 0 ? Percent(percent.Value) : "", percent < 0 ? Percent(-percent.Value) : "");

    private static string Percent(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
