using System.Globalization;
using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies.Content;

namespace CareerClusters.Replies.Pictures;

/// <summary>A chart, and the same in words.</summary>
/// <param name="Chart">What is drawn.</param>
/// <param name="Words">What the message says: everything that the chart shows.</param>
/// <param name="Name">What <see cref="CareerCharts.Find"/> knows it by, the same for everybody; null for a chart of what a person told.</param>
public sealed record ToldChart(BarChart Chart, Phrase Words, string? Name = null);

/// <summary>The charts that people may rather look at: their interests, their matches, an occupation's pay and growth, pay in a cluster.</summary>
/// <param name="catalog">The figures.</param>
/// <param name="figures">Figures in words, and their sources.</param>
/// <param name="phrasebook">The words.</param>
public sealed class CareerCharts(CareerCatalog catalog, FigurePhrases figures, Phrasebook phrasebook)
{
    public static readonly LineSet Lines = new("charts");

    /// <summary>Kinds of charts of published figures.</summary>
    public const string PayKind = "pay", GrowthKind = "growth", ClusterKind = "cluster";

    private const double HighestAnswer = 4;

    /// <summary>Jobs of a cluster that are drawn: with all work they are five lines of words.</summary>
    private const int JobsDrawn = 4;

    private static readonly Line InterestsTitle = Lines.Line("interests-title");
    private static readonly Line InterestsNote = Lines.Line("interests-note");
    private static readonly Line Interests = Lines.Line("interests", "most", "middle", "least");
    private static readonly Line MatchesTitle = Lines.Line("matches-title");
    private static readonly Line MatchesNote = Lines.Line("matches-note");
    private static readonly Line Matches = Lines.Line("matches", "list");
    private static readonly Line Band = Lines.Line("band", "band");
    private static readonly Line PayTitle = Lines.Line("pay-title", "title");
    private static readonly Line PayNote = Lines.Line("pay-note", "group", "source");
    private static readonly Line Pay = Lines.Line("pay", "title", "median", "low", "high", "all_median", "all_low", "all_high", "group", "source");
    private static readonly Line GrowthNote = Lines.Line("growth-note", "group", "source");
    private static readonly Line GrowthTitle = Lines.Line("growth-title", "title");
    private static readonly Line Growth = Lines.Line("growth", "title", "growth", "all", "group", "source");
    private static readonly Line ClusterTitle = Lines.Line("cluster-title", "name");
    private static readonly Line Cluster = Lines.Line("cluster", "name", "list", "all_median", "all_low", "all_high", "source");
    private static readonly Line ClusterJob = Lines.Line("cluster-job", "title", "median", "low", "high");
    private static readonly Line ThisJob = Lines.Line("this-job");
    private static readonly Line AllJobs = Lines.Line("all-work");
    private static readonly Dictionary<InterestArea, Line> Areas = Enum.GetValues<InterestArea>().ToDictionary(a => a, a => Lines.Line($"area-{a.ToString().ToLowerInvariant()}"));

    /// <summary>The chart of published figures that a name stands for; null for none, or where the figures are not published.</summary>
    /// <param name="kind">One of the kinds.</param>
    /// <param name="id">Code of an occupation, or id of a cluster.</param>
    /// <param name="language">Two-letter code.</param>
    public ToldChart? Find(string kind, string id, string language)
    {
        if (kind == ClusterKind) return catalog.FindCluster(id) is { } cluster ? OfCluster(cluster, language) : null;
        var occupation = OnetSocCode.IsValid(id) ? catalog.FindOccupation(new OnetSocCode(id)) : null;
        return occupation is null ? null : kind switch
        {
            PayKind => OfPay(occupation, language),
            GrowthKind => OfGrowth(occupation, language),
            _ => null,
        };
    }

    /// <summary>How much a person likes each of the six areas; null while fewer than all six are known.</summary>
    public ToldChart? OfInterests(AreaScores scores, string language)
    {
        if (scores.Known.Count < InterestProfile.AreaCount) return null;
        var told = scores.Known.Select(a => (Name: Say(Areas[a], language), Mean: scores[a]!.Value)).ToList();
        var words = told.ConvertAll(t => $"{t.Name} ({Mean(t.Mean)})");
        return new ToldChart(
            new BarChart(Say(InterestsTitle, language), [.. told.Select(t => new ChartBar(t.Name, Mean(t.Mean), 0, t.Mean / HighestAnswer))], Say(InterestsNote, language)),
            Interests.With(string.Join(", ", words.Take(2)), string.Join(", ", words.Skip(2).Take(2)), string.Join(", ", words.Skip(4))));
    }

    /// <summary>The matches by band of fit: a bar's length is its band, not a made-up percentage.</summary>
    public ToldChart OfMatches(IReadOnlyList<ClusterMatch> matches, string language)
    {
        var told = matches.Select(m => (Name: m.Cluster.NameIn(language), Band: Say(Band.With(m.Band.ToString()), language), m)).ToList();
        return new ToldChart(
            new BarChart(Say(MatchesTitle, language), [.. told.Select(t => new ChartBar(t.Name, t.Band, 0, ((int)t.m.Band + 1) / (double)Enum.GetValues<FitBand>().Length))], Say(MatchesNote, language)),
            Matches.With(string.Join('\n', told.Select(t => $"- {t.Name}: {t.Band}"))));
    }

    /// <summary>The range of an occupation's pay against that of all work; null where one of them is not published by the year.</summary>
    public ToldChart? OfPay(Occupation occupation, string language)
    {
        var (job, all) = (occupation.Figures, catalog.Content.AllWork);
        if (job is not { MedianWage: { Period: PayPeriod.Year } median, Wage10thPercentile: { } low, Wage90thPercentile: { } high }
            || all is not { MedianAnnualWageUsd: { } allMedian, Wage10thPercentileUsd: { } allLow, Wage90thPercentileUsd: { } allHigh }) return null;
        var top = (double)Math.Max(high.Usd, allHigh);
        var (group, source) = (figures.WiderGroup(occupation, language), figures.SourceOf("median_wage", language));
        return new ToldChart(
            new BarChart(
                Say(PayTitle.With(occupation.Title), language),
                [
                    new ChartBar(Say(ThisJob, language), FigurePhrases.Money(median), (double)low.Usd / top, (double)high.Usd / top, (double)median.Usd / top),
                    new ChartBar(Say(AllJobs, language), FigurePhrases.Money((decimal?)allMedian), allLow / top, allHigh / top, allMedian / top),
                ],
                Say(PayNote.With(group, source), language)),
            Pay.With(
                occupation.Title, FigurePhrases.Money(median), FigurePhrases.Money(low), FigurePhrases.Money(high),
                FigurePhrases.Money((decimal?)allMedian), FigurePhrases.Money((decimal?)allLow), FigurePhrases.Money((decimal?)allHigh), group, source),
            $"{PayKind}/{occupation.Code}");
    }

    /// <summary>The range of pay of a cluster's largest jobs against that of all work; null where nothing of it is published.</summary>
    public ToldChart? OfCluster(CareerCluster cluster, string language)
    {
        var jobs = LargestJobs.Of(catalog, cluster.Id, JobsDrawn);
        if (jobs.Count == 0 || catalog.Content.AllWork is not { MedianAnnualWageUsd: { } allMedian, Wage10thPercentileUsd: { } allLow, Wage90thPercentileUsd: { } allHigh }) return null;
        var top = (double)Math.Max(jobs.Max(j => j.Figures.Wage90thPercentile!.Usd), allHigh);
        var (name, source) = (cluster.NameIn(language), figures.SourceOf("median_wage", language));
        return new ToldChart(
            new BarChart(
                Say(ClusterTitle.With(name), language),
                [
                    .. jobs.Select(j => new ChartBar(
                        TitleOf(j), FigurePhrases.Money(j.Figures.MedianWage), (double)j.Figures.Wage10thPercentile!.Usd / top, (double)j.Figures.Wage90thPercentile!.Usd / top, (double)j.Figures.MedianWage!.Usd / top)),
                    new ChartBar(Say(AllJobs, language), FigurePhrases.Money((decimal?)allMedian), allLow / top, allHigh / top, allMedian / top),
                ],
                Say(PayNote.With("", source), language)),
            Cluster.With(
                name, string.Join('\n', jobs.Select(j => Say(ClusterJob.With(
                    TitleOf(j), FigurePhrases.Money(j.Figures.MedianWage), FigurePhrases.Money(j.Figures.Wage10thPercentile), FigurePhrases.Money(j.Figures.Wage90thPercentile)), language))),
                FigurePhrases.Money((decimal?)allMedian), FigurePhrases.Money((decimal?)allLow), FigurePhrases.Money((decimal?)allHigh), source),
            $"{ClusterKind}/{cluster.Id}");
    }

    // Figures of a group must not be taken for one job's.
    private static string TitleOf(Occupation occupation) => occupation.WiderGroup ?? occupation.Title;

    /// <summary>Projected growth against that of all work; null where one of them is not published.</summary>
    public ToldChart? OfGrowth(Occupation occupation, string language)
    {
        if (occupation.Figures.GrowthPercent is not { } growth || catalog.Content.AllWork.GrowthPercent is not { } all) return null;
        double least = Math.Min(0, Math.Min(growth, all)), span = Math.Max(0, Math.Max(growth, all)) - least;
        var (zero, group, source) = (-least / span, figures.WiderGroup(occupation, language), figures.SourceOf("growth_percent", language));
        return new ToldChart(
            new BarChart(
                Say(GrowthTitle.With(occupation.Title), language),
                [Bar(ThisJob, growth), Bar(AllJobs, all)], Say(GrowthNote.With(group, source), language)),
            Growth.With(occupation.Title, figures.Growth(growth, language), Signed(all), group, source),
            $"{GrowthKind}/{occupation.Code}");

        ChartBar Bar(Line label, double value) => new(Say(label, language), Signed(value), zero, (value - least) / span);
    }

    private string Say(Phrase phrase, string language) => phrasebook.Render(phrase, language);

    private static string Signed(double value) => value.ToString("+0.#;-0.#;0", CultureInfo.InvariantCulture) + "%";

    // Means are kept as 0 to 4; people answered on five faces.
    private static string Mean(double mean) => (mean + 1).ToString("0.0", CultureInfo.InvariantCulture);
}
