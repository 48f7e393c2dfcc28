using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;
using CsCheck;

namespace CareerClusters.Guidance.Tests.Browsing;

public sealed class OccupationListingTests
{
    private static readonly List<Occupation> Health = [.. RealCatalog.Catalog.OccupationsIn("healthcare-human-services")];

    private static readonly Gen<OccupationFilter> Filters = Gen.Select(
        Gen.Int[0, 9], Gen.Int[0, 12], Gen.Bool, Gen.Int[0, 5], Gen.Enum<OccupationSort>(),
        (school, pay, growing, openings, sort) => new OccupationFilter
        {
            MostSchoolYears = school > 8 ? null : school,
            LeastAnnualPayUsd = pay == 0 ? null : pay * 20_000,
            Growing = growing,
            LeastOpeningsPerYear = openings == 0 ? null : openings * 4_000,
            Sort = sort,
        });

    [Fact]
    public void Lists_all_in_the_order_of_fit_without_a_filter() => Assert.Equal(Health, OccupationListing.Of(Health, OccupationFilter.None).Kept);

    [Fact]
    public void Keeps_only_what_is_within_every_limit()
    {
        var listed = OccupationListing.Of(Health, new OccupationFilter { MostSchoolYears = 2, LeastAnnualPayUsd = 50_000, Growing = true, LeastOpeningsPerYear = 1_000 });

        Assert.NotEmpty(listed.Kept);
        Assert.Equal(Health.Count, listed.Total);
        Assert.All(listed.Kept, o => Assert.True(
            OccupationLimits.EducationYears(o) <= 2 && OccupationLimits.YearlyPay(o) >= 50_000 && o.Figures.GrowthPercent > 0 && o.RankedOpenings >= 1_000, o.Title));
        Assert.Contains(listed.Kept, o => o.Title == "Dental Hygienists");
    }

    [Fact]
    public void Narrows_to_a_part()
    {
        var part = Health[0].PrimarySubClusterId;
        Assert.All(OccupationListing.Of(Health, new OccupationFilter { SubClusterId = part }).Kept, o => Assert.Contains(part, o.SubClusterIds));
    }

    [Theory]
    [InlineData(OccupationSort.Pay)]
    [InlineData(OccupationSort.Growth)]
    [InlineData(OccupationSort.Openings)]
    [InlineData(OccupationSort.School)]
    public void Sorts_and_loses_nothing(OccupationSort sort)
    {
        var all = RealCatalog.Catalog.Occupations;
        var sorted = OccupationListing.Of(all, new OccupationFilter { Sort = sort }).Kept;

        Assert.Equal(all.OrderBy(o => o.Code.Value), sorted.OrderBy(o => o.Code.Value));
        // From best to worst, what is not published last.
        double?[] keys = [.. sorted.Select(o => sort switch
        {
            OccupationSort.Pay => (double?)OccupationLimits.YearlyPay(o),
            OccupationSort.Growth => o.Figures.GrowthPercent,
            OccupationSort.Openings => o.RankedOpenings,
            _ => -OccupationLimits.EducationYears(o),
        })];
        Assert.Equal(keys.OrderByDescending(k => k ?? double.MinValue), keys);
    }

    [Fact]
    public void Pay_by_the_hour_is_held_against_no_yearly_limit_and_stands_after_all_pay_by_the_year()
    {
        List<Occupation> arts = [.. RealCatalog.Catalog.OccupationsIn("arts-entertainment-design")];
        var listed = OccupationListing.Of(arts, new OccupationFilter { LeastAnnualPayUsd = 50_000, Sort = OccupationSort.Pay });

        Assert.DoesNotContain(listed.Kept, o => OccupationLimits.HourlyPay(o) is not null);
        Assert.Equal(["Musicians and Singers", "Actors", "Dancers", "Disc Jockeys, Except Radio"], listed.Unheld.Select(o => o.Title));
        Assert.Equal(["Musicians and Singers", "Actors"], OccupationListing.Of(arts, new OccupationFilter { LeastAnnualPayUsd = 500_000, LeastOpeningsPerYear = 6_000, Sort = OccupationSort.Pay }).Unheld.Select(o => o.Title));
        Assert.Empty(OccupationListing.Of(arts, new OccupationFilter { Sort = OccupationSort.Pay }).Unheld);
        var sorted = OccupationListing.Of(arts, new OccupationFilter { Sort = OccupationSort.Pay }).Kept.ToList();
        Assert.Equal(sorted.FindLastIndex(o => OccupationLimits.YearlyPay(o) is not null) + 1, sorted.FindIndex(o => o.Title == "Musicians and Singers"));
    }

    [Theory]
    [InlineData("management-entrepreneurship", "Managers, All Other")]
    [InlineData("digital-technology", "Computer Occupations, All Other")]
    [InlineData("healthcare-human-services", "Registered Nurses")]
    public void A_group_s_openings_put_no_more_than_one_of_its_jobs_at_the_top(string cluster, string group)
    {
        var sorted = OccupationListing.Of([.. RealCatalog.Catalog.OccupationsIn(cluster)], new OccupationFilter { Sort = OccupationSort.Openings }).Kept;

        Assert.InRange(sorted.Take(sorted.Count / 2).Count(o => o.Figures.SocTitle == group), 0, 1);
        Assert.Contains(sorted.Skip(sorted.Count / 2), o => o.WiderGroup == group);
        Assert.DoesNotContain(OccupationListing.Of(sorted, new OccupationFilter { LeastOpeningsPerYear = 1 }).Kept, o => o.WiderGroup == group);
    }

    [Fact]
    public void What_is_not_published_passes_no_limit_on_it()
    {
        // Legislators: no published wage.
        Occupation[] legislators = [.. RealCatalog.Catalog.Occupations.Where(o => o.Title == "Legislators")];

        Assert.Single(OccupationListing.Of(legislators, OccupationFilter.None).Kept);
        Assert.Empty(OccupationListing.Of(legislators, new OccupationFilter { LeastAnnualPayUsd = 1 }).Kept);
    }

    [Fact]
    public void Says_which_limit_to_give_up_when_nothing_is_left()
    {
        var filter = new OccupationFilter { MostSchoolYears = 0, LeastAnnualPayUsd = 120_000, Growing = true };
        var listed = OccupationListing.Of(Health, filter);

        Assert.Empty(listed.Kept);
        Assert.Equal([OccupationLimit.School, OccupationLimit.Pay], listed.Loosen.Select(l => l.Limit));
        Assert.All(listed.Loosen, l => Assert.Equal(l.Count, OccupationListing.Of(Health, filter.Without(l.Limit)).Kept.Count));
    }

    [Fact]
    public void Every_limit_only_narrows_and_can_be_written_and_read() => Filters.Sample(filter =>
    {
        var kept = OccupationListing.Of(Health, filter).Kept;
        return OccupationFilter.Parse(filter.ToString()) == filter
            && filter.Limits.All(limit => kept.All(OccupationListing.Of(Health, filter.Without(limit)).Kept.Contains));
    });

    [Theory]
    [InlineData(null)]
    [InlineData("school=x;pay=;nonsense;sort=Backwards;=3")]
    public void What_cannot_be_read_narrows_nothing(string? text) => Assert.Equal(OccupationFilter.None, OccupationFilter.Parse(text));
}
