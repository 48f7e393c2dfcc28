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
    private static readonly Line Pay = Lines.Line("pay", "year", "hour", "more");
    private static readonly Line Growth = Lines.Line("growth", "up", "down");
    private static readonly Line Openings = Lines.Line("openings", "count");
    private static readonly Line Start = Lines.Line("start", "education", "apprentice");
    private static readonly Line Marks = Lines.Line("marks", "more_school", "less_pay");

    /// <summary>Where pay is from.</summary>
    public string SourceOfPay(string language) => figures.SourceOf("median_wage", language);

    /// <summary>Figures of two or three clusters.</summary>
    /// <param name="clusters">The clusters.</param>
    /// <param name="matches">Their matches; null when there is no ranking, or it is excluded.</param>
    /// <param name="language">Two-letter code.</param>
    public Phrase Of(IReadOnlyList<CareerCluster> clusters, IReadOnlyList<ClusterMatch?> matches, string language)
    {
        var market = clusters.Select(c => ClusterFigures.For(catalog, c.Id)).ToList();
        return OfClusters.With(
            matches.Any(m => m is not null) ? Row(matches.Select(m => ClusterFit.With(m?.Band.ToString() ?? "")), language) : "",
            Row(market.Select(m => Pay.With(FigurePhrases.Money(m.MedianAnnualWageUsd), "", "")), language),
            Row(market.Select(m => GrowthOf(m.GrowthPercent)), language),
            Row(market.Select(m => Openings.With(FigurePhrases.Number(m.OpeningsPerYear))), language),
            Row(clusters.Select(c => Start.With(terms.Words(UsualEducation(c), language), "")), language),
            figures.SourceOf("median_wage", language), figures.SourceOf("growth_percent", language));
    }

    /// <summary>Figures of two or three occupations.</summary>
    public Phrase Of(IReadOnlyList<OccupationMatch> matches, string language)
    {
        var published = matches.Select(m => m.Occupation.Figures).ToList();
        return OfOccupations.With(
            matches.Any(m => m.InterestCorrelation is not null) ? Row(matches.Select(m => OccupationFit.With(m.Fit.ToString())), language) : "",
            Row(published.Select(f => Pay.With(
                f.MedianWage is { Period: PayPeriod.Year } year ? FigurePhrases.Money(year) : "", f.MedianWage is { Period: PayPeriod.Hour } hour ? FigurePhrases.Money(hour) : "",
                f.MedianWage is { AtLeast: true } ? "yes" : "")), language),
            Row(published.Select(f => GrowthOf(f.GrowthPercent)), language),
            Row(published.Select(f => Openings.With(FigurePhrases.Number(f.OpeningsPerYear))), language),
            Row(matches.Select(m => Start.With(terms.Words(m.Occupation.Figures.EntryEducation, language), m.Occupation.IsApprenticed ? "yes" : "")), language),
            matches.Any(m => m.Marks != LimitMarks.None)
                ? Row(matches.Select(m => Marks.With(m.Marks.HasFlag(LimitMarks.MoreEducation) ? "yes" : "", m.Marks.HasFlag(LimitMarks.LessPay) ? "yes" : "")), language) : "",
            figures.SourceOf("median_wage", language), figures.SourceOf("growth_percent", language));
    }

    private string Row(IEnumerable<Phrase> cells, string language) => string.Join(
        "; ", cells.Select((cell, i) => phrasebook.Render(Numbered.With(i + 1, phrasebook.Render(cell, language)), language)));

    private static Phrase GrowthOf(double? percent) => Growth.With(
        percent >= 0 ? Percent(percent.Value) : "", percent < 0 ? Percent(-percent.Value) : "");

    private static string Percent(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The schooling that most jobs of a cluster start with; each published code counts once.</summary>
    private string? UsualEducation(CareerCluster cluster) => catalog.OccupationsIn(cluster.Id)
        .Where(o => o.PrimaryClusterId == cluster.Id && o.Figures.EntryEducation is not null).DistinctBy(o => o.Figures.SocCode)
        .GroupBy(o => o.Figures.EntryEducation).MaxBy(g => g.Sum(o => (long)(o.Figures.Employment ?? 0)))?.Key;
}
