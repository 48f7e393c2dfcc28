using CareerClusters.Guidance.School;

namespace CareerClusters.Guidance.Tests.School;

public sealed class SchoolNoticesTests
{
    private static readonly DateOnly Today = new(2026, 11, 19);

    [Theory]
    [InlineData(null, "Has no cleared_until")]
    [InlineData("2026-11-19", "Was cleared until 2026-11-19")]
    [InlineData("2026-12-19", "Is cleared until 2026-12-19, 30 days from now.")]
    [InlineData("2026-12-20", null)]
    public void Points_out_a_volunteer_who_is_not_shown_or_soon_will_not_be(string? until, string? expected)
    {
        var person = new Volunteer("Ann", "Nurse", "", ["education"], "Desk", until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture));
        var notices = Of(new SchoolContent { Volunteers = [person] }).Where(n => n.Contains("people.csv, Ann", StringComparison.Ordinal)).ToList();
        if (expected is null) Assert.Empty(notices);
        else Assert.Contains(expected, Assert.Single(notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Points_out_the_sample_programs_without_a_way_in_and_clusters_without_anything()
    {
        var school = new SchoolContent { IsSample = true, Programs = [new SchoolProgram(SchoolProgramKind.Course, "Shop", ["construction"], null, "", "")] };
        var notices = string.Join('\n', Of(school));
        Assert.Contains("local/school.yaml, sample: This is the sample", notices, StringComparison.Ordinal);
        Assert.Contains("local/programs.csv, Shop: Does not say how to get a place.", notices, StringComparison.Ordinal);
        Assert.Contains("Nothing for advanced-manufacturing, ", notices, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing for construction", notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_out_rows_of_the_sample_that_a_school_kept()
    {
        var school = new SchoolContent { Volunteers = [new Volunteer("Ann (sample)", "Nurse", "", ["education"], "Desk", new DateOnly(2027, 6, 30))] };
        Assert.Contains(Of(school), n => n.Contains("people.csv, Ann (sample): This row is from the sample", StringComparison.Ordinal));
        Assert.DoesNotContain(Of(school with { IsSample = true }), n => n.Contains("This row is from the sample", StringComparison.Ordinal));
    }

    [Fact]
    public void A_school_without_files_gets_no_notice() => Assert.Empty(Of(SchoolContent.Empty));

    private static List<string> Of(SchoolContent school) => [.. SchoolNotices.Of(school, RealCatalog.Catalog.Clusters, Today).Select(n => n.ToString())];
}
