using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Browsing;

public sealed class NextDoorTests
{
    private static readonly IReadOnlySet<OnetSocCode> None = new HashSet<OnetSocCode>();
    private static readonly SimilarOccupations Similar = new(RealCatalog.Catalog);
    private static readonly NextDoor Doors = new(Similar);

    [Theory]
    [InlineData("29-2061.00", "29-1141.00")]
    [InlineData("29-1141.00", "29-1071.00")]
    public void One_step_up_is_the_next_rung(string from, string up) => Assert.Equal(up, Doors.Of(Find(from), None).Up?.Code.Value);

    [Fact]
    public void Steps_keep_to_the_rule_everywhere()
    {
        foreach (var occupation in RealCatalog.Catalog.Occupations)
        {
            var (up, sideways, down) = Doors.Of(occupation, None);
            Assert.True(up is null || Preparation(up, occupation) > Preparation(occupation, up), $"{occupation.Title} up {up?.Title}");
            Assert.True(sideways is null || Preparation(sideways, occupation) == Preparation(occupation, sideways), $"{occupation.Title} sideways {sideways?.Title}");
            Assert.True(down is null || Preparation(down, occupation) < Preparation(occupation, down), $"{occupation.Title} down {down?.Title}");
            foreach (var next in new[] { up, sideways, down }.OfType<Occupation>())
                Assert.NotEqual(occupation.Figures.SocCode, next.Figures.SocCode);
        }
    }

    [Fact]
    public void Nearly_every_occupation_has_a_door()
    {
        var doors = RealCatalog.Catalog.Occupations.Select(o => Doors.Of(o, None)).ToList();

        Assert.All(doors, d => Assert.True(d.Up is not null || d.Sideways is not null || d.Down is not null));
        Assert.InRange(doors.Count(d => d.Sideways is not null), 880, 923);
        Assert.InRange(doors.Count(d => d.Up is not null), 780, 923);
    }

    [Fact]
    public void What_was_taken_out_is_not_offered()
    {
        var nurse = Find("29-1141.00");
        var up = Doors.Of(nurse, None).Up!;
        Assert.NotEqual(up.Code, Doors.Of(nurse, new HashSet<OnetSocCode> { up.Code }).Up?.Code);
    }

    // Years first, then the zone; a zone that one of the two does not have counts as the other's.
    private static int Preparation(Occupation o, Occupation other) =>
        (OccupationLimits.EducationYears(o)!.Value * 10) + (o.JobZone is { } zone && other.JobZone is not null ? zone : 0);

    private static Occupation Find(string code) => RealCatalog.Catalog.FindOccupation(new OnetSocCode(code))!;
}
