using System.Globalization;
using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies.Content;

namespace CareerClusters.Replies;

/// <summary>Occupations with their figures on one line each, and what has to be said under such a list.</summary>
/// <param name="figures">The figures in words.</param>
/// <param name="terms">Published levels in plain words.</param>
/// <param name="phrasebook">The words.</param>
public sealed class FigureLists(FigurePhrases figures, PublishedTerms terms, Phrasebook phrasebook)
{
    public static readonly LineSet Lines = new("figure-lists");

    private static readonly Line Listed = Lines.Line("listed", "title", "pay", "up", "down", "openings", "education", "apprentice");
    private static readonly Line InGroup = Lines.Line("in-group", "job");
    private static readonly Line Source = Lines.Line("source", "pay_source", "source");
    private static readonly Line GroupNote = Lines.Line("group-note");
    private static readonly Line HourlyNote = Lines.Line("hourly-note", "jobs");

    /// <summary>Title, pay, and what a list is sorted by, on one line.</summary>
    public string Line(Occupation occupation, OccupationSort sort, string language)
    {
        var growth = sort == OccupationSort.Growth ? occupation.Figures.GrowthPercent : null;
        return Marked(
            occupation,
            phrasebook.Render(
                Listed.With(
                    occupation.Title, figures.Wage(occupation.Figures.MedianWage, language), growth >= 0 ? Percent(growth.Value) : "", growth < 0 ? Percent(-growth.Value) : "",
                    sort == OccupationSort.Openings ? FigurePhrases.Number(occupation.RankedOpenings) : "",
                    sort == OccupationSort.School ? terms.Words(occupation.Figures.EntryEducation, language) : "", occupation.IsApprenticed ? "yes" : ""),
                language),
            language);
    }

    /// <summary>A line of a list that ends with a mark where its figures are of a wider group; <see cref="NotesOf"/> says what it means.</summary>
    public string Marked(Occupation occupation, string line, string language) =>
        occupation.WiderGroup is null ? line : phrasebook.Render(InGroup.With(line), language);

    /// <summary>Where the figures of a list come from.</summary>
    /// <param name="sort">What it is sorted by.</param>
    /// <param name="listed">What is on it.</param>
    /// <param name="language">Two-letter code.</param>
    public Phrase SourceOf(OccupationSort sort, IEnumerable<Occupation> listed, string language) => Source.With(
        figures.SourceOf("median_wage", language),
        sort is OccupationSort.Growth or OccupationSort.Openings or OccupationSort.School || listed.Any(o => o.IsApprenticed) ? figures.SourceOf("growth_percent", language) : "");

    /// <summary>What stands under a list: what its marks mean, and whose pay was not held against a limit. Empty for most.</summary>
    /// <param name="listed">What is on it, or stands behind what is shown of it.</param>
    /// <param name="leastPay">The least pay a year that is asked for; null for none.</param>
    public static IEnumerable<Phrase> NotesOf(IReadOnlyCollection<Occupation> listed, int? leastPay)
    {
        if (listed.Any(o => o.WiderGroup is not null)) yield return GroupNote;
        var hourly = leastPay is null ? [] : listed.Where(o => OccupationLimits.HourlyPay(o) is not null).Select(o => o.Title).Distinct().ToList();
        if (hourly.Count > 0) yield return HourlyNote.With(string.Join("; ", hourly));
    }

    private static string Percent(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
