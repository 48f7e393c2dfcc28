using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Matching;

/// <summary>How an occupation stands to a person's limits.</summary>
[Flags]
public enum LimitMarks
{
    /// <summary>Within the limits, or not known.</summary>
    None = 0,

    /// <summary>People usually enter it with more years of education.</summary>
    MoreEducation = 1,

    /// <summary>Half of the people in it earn less.</summary>
    LessPay = 2,
}

/// <summary>Compares occupations with limits.</summary>
public static class OccupationLimits
{
    /// <summary>Usual full-time years after high school by published entry education (BLS categories).</summary>
    private static readonly Dictionary<string, int> Years = new()
    {
        ["No formal educational credential"] = 0,
        ["High school diploma or equivalent"] = 0,
        ["Postsecondary nondegree award"] = 1,
        ["Some college, no degree"] = 1,
        ["Associate's degree"] = 2,
        ["Bachelor's degree"] = 4,
        ["Master's degree"] = 6,
        ["Doctoral or professional degree"] = 8,
    };

    /// <summary>Years of education after high school people usually enter with; null where nothing is published.</summary>
    public static int? EducationYears(Occupation occupation) =>
        occupation.Figures.EntryEducation is { } entry && Years.TryGetValue(entry, out var years) ? years : null;

    /// <summary>Median pay a year in US dollars; null where none is published.</summary>
    public static decimal? YearlyPay(Occupation occupation) => occupation.Figures.MedianWage is { Period: PayPeriod.Year } wage ? wage.Usd : null;

    /// <summary>
    /// Median pay an hour in US dollars; null but for occupations whose yearly pay is not published. Nobody published how many hours a
    /// year people work in those, so it is never made into pay a year and held against no limit on that.
    /// </summary>
    public static decimal? HourlyPay(Occupation occupation) => occupation.Figures.MedianWage is { Period: PayPeriod.Hour } wage ? wage.Usd : null;

    /// <summary>What an occupation exceeds; where nothing is published, or pay only by the hour, nothing is marked.</summary>
    public static LimitMarks MarksOf(Occupation occupation, PersonLimits limits) =>
        (limits.EducationYears is { } most && EducationYears(occupation) > most ? LimitMarks.MoreEducation : LimitMarks.None)
        | (limits.LeastPayUsd is { } least && YearlyPay(occupation) < least ? LimitMarks.LessPay : LimitMarks.None);
}
