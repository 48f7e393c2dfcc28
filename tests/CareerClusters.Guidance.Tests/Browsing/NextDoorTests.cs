using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Browsing;

public sealed class NextDoorTests
{
    private static readonly IReadOnlySet<OnetSocCode> None = new HashSet<OnetSocCode>();
    private static readonly SimilarOccupations Similar = new(RealCatalog.Catalog);
    private static readonly NextDoor Doors = new(Similar, new SharedNames(RealCatalog.Catalog));

    [Theory]
    [InlineData("Electricians", "First-Line Supervisors of Construction Trades and Extraction Workers", "Plumbers, Pipefitters, and Steamfitters", "Maintenance and Repair Workers, General")]
    [InlineData("Plumbers, Pipefitters, and Steamfitters", "First-Line Supervisors of Construction Trades and Extraction Workers", "Boilermakers", "Sheet Metal Workers")]
    [InlineData("Firefighters", "First-Line Supervisors of Firefighting and Prevention Workers", null, "Forest Fire Inspectors and Prevention Specialists")]
    [InlineData("Registered Nurses", "Physician Assistants", "Critical Care Nurses", "Licensed Practical and Licensed Vocational Nurses")]
    [InlineData("Licensed Practical and Licensed Vocational Nurses", "Registered Nurses", null, "Occupational Therapy Aides")]
    [InlineData("Chefs and Head Cooks", "Food Service Managers", null, "First-Line Supervisors of Food Preparation and Serving Workers")]
    [InlineData("Cooks, Restaurant", "Chefs and Head Cooks", null, "Cooks, Short Order")]
    [InlineData("Door-to-Door Sales Workers, News and Street Vendors, and Related Workers", "First-Line Supervisors of Retail Sales Workers", null, null)]
    [InlineData("Elementary School Teachers, Except Special Education", "Instructional Coordinators", "Middle School Teachers, Except Special and Career/Technical Education", "Tutors")]
    [InlineData("Welders, Cutters, Solderers, and Brazers", "First-Line Supervisors of Production and Operating Workers", "Structural Metal Fabricators and Fitters", "Helpers--Production Workers")]
    [InlineData("Civil Engineers", "Construction Managers", "Transportation Engineers", "Civil Engineering Technologists and Technicians")]
    [InlineData("Police and Sheriff's Patrol Officers", "First-Line Supervisors of Police and Detectives", "Transit and Railroad Police", "Correctional Officers and Jailers")]
    [InlineData("First-Line Supervisors of Construction Trades and Extraction Workers", "Construction Managers", "Solar Energy Installation Managers", "Carpenters")]
    [InlineData("Hairdressers, Hairstylists, and Cosmetologists", "First-Line Supervisors of Personal Service Workers", "Barbers", "Shampooers")]
    public void Steps_are_those_a_counselor_would_name(string from, string? up, string? sideways, string? down)
    {
        var found = Doors.Of(RealCatalog.Catalog.Occupations.Single(o => o.Title == from), None);
        Assert.Equal((up, sideways, down), (found.Up?.Title, found.Sideways?.Title, found.Down?.Title));
    }

    [Theory]
    [InlineData("51-4121.00", "First-Line Supervisors of Production and Operating Workers")]
    [InlineData("31-9092.00", "Registered Nurses")]
    [InlineData("15-1252.00", "Computer and Information Research Scientists")]
    [InlineData("25-2031.00", "Instructional Coordinators")]
    public void One_step_up_is_the_next_rung(string from, string up) => Assert.Equal(up, Doors.Of(Find(from), None).Up?.Title);

    [Fact]
    public void Steps_keep_to_the_rule_everywhere()
    {
        foreach (var occupation in RealCatalog.Catalog.Occupations)
        {
            var (up, sideways, down) = Doors.Of(occupation, None);
            Assert.True(up is null || OccupationLimits.YearlyPay(up) / OccupationLimits.YearlyPay(occupation) is null or >= NextDoor.NotClearlyLess, $"{occupation.Title} up to less pay: {up?.Title}");
            Assert.True(up is null || LeadsOthers(up) || Years(up) > Years(occupation) || (Years(up), up.Figures.Training, up.Figures.Experience) != (Years(occupation), occupation.Figures.Training, occupation.Figures.Experience), $"{occupation.Title} up {up?.Title}");
            Assert.True(sideways is null || (Years(sideways), sideways.Figures.Training, sideways.Figures.Experience) == (Years(occupation), occupation.Figures.Training, occupation.Figures.Experience), $"{occupation.Title} sideways {sideways?.Title}");
            Assert.True(down is null || Years(down) <= Years(occupation), $"{occupation.Title} down {down?.Title}");
            Assert.DoesNotContain(occupation.Figures.SocCode, new[] { up, down }.OfType<Occupation>().Select(o => o.Figures.SocCode));
            // Another kind of the same work is as hard to get into.
            Assert.True(sideways is null || (sideways.JobZone ?? occupation.JobZone ?? sideways.JobZone) == (occupation.JobZone ?? sideways.JobZone), $"{occupation.Title} sideways {sideways?.Title}");
        }
    }

    [Fact]
    public void Nearly_every_occupation_has_a_door()
    {
        var doors = RealCatalog.Catalog.Occupations.Select(o => Doors.Of(o, None)).ToList();

        Assert.InRange(doors.Count(d => d.Up is not null || d.Sideways is not null || d.Down is not null), 900, 923);
        Assert.InRange(doors.Count(d => d.Up is not null), 600, 923);
        Assert.InRange(doors.Count(d => d.Sideways is not null), 650, 923);
    }

    [Fact]
    public void What_was_taken_out_is_not_offered()
    {
        var nurse = Find("29-1141.00");
        var up = Doors.Of(nurse, None).Up!;
        Assert.NotEqual(up.Code, Doors.Of(nurse, new HashSet<OnetSocCode> { up.Code }).Up?.Code);
    }

    // Who leads those who do a work may need no other preparation than they: it is a promotion.
    private static bool LeadsOthers(Occupation occupation) =>
        occupation.Code.Value.StartsWith("11-", StringComparison.Ordinal) || occupation.Title.StartsWith("First-Line Supervisors", StringComparison.Ordinal);

    private static int Years(Occupation occupation) => OccupationLimits.EducationYears(occupation)!.Value;

    private static Occupation Find(string code) => RealCatalog.Catalog.FindOccupation(new OnetSocCode(code))!;
}
