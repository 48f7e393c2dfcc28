using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Tests.Understanding;

public sealed class WishedJobsTests
{
    private static readonly CareerGuidance Guidance = new(RealCatalog.Catalog, RealCatalog.Words);

    [Fact]
    public void Shows_jobs_within_the_limits_first_and_marks_the_others()
    {
        var found = Find("jobs with animals without college", 60);
        Assert.Equal(found.OrderByDescending(j => j.WithinLimits), found);
        Assert.All(found, j => Assert.Equal(j.NeedsMoreSchool, WishedJobs.SchoolYears(j.Occupation.Figures.EntryEducation) is not 0));
        Assert.Contains(found, j => j.NeedsMoreSchool);
        Assert.All(found.Take(3), j => Assert.Contains("agriculture", j.Occupation.ClusterIds));
    }

    [Fact]
    public void Hides_nothing_because_of_limits()
    {
        var free = Find("jobs with animals", 1000).Select(j => j.Occupation.Code.Value);
        Assert.Equal(free.Order(), Find("jobs with animals without college that pay over 900k", 1000).Select(j => j.Occupation.Code.Value).Order());
    }

    [Fact]
    public void Says_that_unpublished_pay_does_not_keep_to_a_limit() =>
        Assert.All(Find("acting and singing that pays over 10k", 300).Where(j => j.Occupation.Figures.MedianWage is null), j => Assert.True(j.PaysLess));

    [Fact]
    public void Finds_nothing_for_a_text_that_says_nothing() => Assert.Empty(Find("zxqv blorp", 5));

    [Theory]
    [InlineData("High school diploma or equivalent", 0)]
    [InlineData("Associate's degree", 2)]
    [InlineData("Doctoral or professional degree", 8)]
    [InlineData(null, null)]
    public void Knows_how_long_school_takes(string? education, int? years) => Assert.Equal(years, WishedJobs.SchoolYears(education));

    [Fact]
    public void Knows_every_education_the_catalog_has() =>
        Assert.All(RealCatalog.Catalog.Occupations.Select(o => o.Figures.EntryEducation).OfType<string>().Distinct(), e => Assert.NotNull(WishedJobs.SchoolYears(e)));

    [Theory]
    [InlineData("jobs helping people no college over 40k", "Helpers--")]
    [InlineData("trabajos al aire libre sin titulo", "Air")]
    public void Takes_a_wish_for_no_name_that_only_sounds_like_it(string text, string name) =>
        Assert.All(Find(text, 4), j => Assert.DoesNotContain(name, j.Occupation.Title, StringComparison.Ordinal));

    [Fact]
    public void Puts_pay_that_is_only_known_by_the_hour_after_pay_that_keeps_to_the_limit()
    {
        var found = Find("acting and dancing and music that pays over 50k", 60);
        Assert.Contains(found, j => j is { WithinLimits: true, PayIsUnsure: true });
        Assert.Equal(found.OrderByDescending(j => j.WithinLimits).ThenBy(j => j.PayIsUnsure), found);
    }

    private static IReadOnlyList<WishedJob> Find(string text, int count) => Guidance.WishedJobs.Find(Guidance.Texts.Read(text), count);
}
