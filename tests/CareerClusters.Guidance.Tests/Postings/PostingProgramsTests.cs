using CareerClusters.Guidance.School;

namespace CareerClusters.Guidance.Tests.Postings;

/// <summary>What builds what a posting asks for, of the sample school and of all programs of study.</summary>
public sealed class PostingProgramsTests
{
    private static readonly Lazy<CareerGuidance> Guidance = new(() => new CareerGuidance(RealCatalog.Catalog, RealCatalog.Words));
    private static readonly Lazy<SchoolContent> School = new(() => SchoolReader.Read(RealCatalog.Folder, RealCatalog.Catalog, new DateOnly(2026, 11, 19)).School!);

    [Theory]
    [InlineData("MIG Welder, 2nd shift, AWS certified", "Welding Certificate (sample)", "Welding Technology/Welder")]
    [InlineData("Welding helper wanted. Must be 18, forklift certificate a plus.", "Welding Certificate (sample)", null)]
    [InlineData("Machinist, CNC", null, "Machine Tool Technology/Machinist")]
    [InlineData("IT Support Intern - Summer. Help desk, laptops. $20/hr.", "Computer Support Certificate (sample)", "Computer Support Specialist")]
    [InlineData("Software Developer", null, "Computer Software Technology/Technician")]
    [InlineData("Graphic designer", "Digital Art and Animation (sample)", "Graphic Design")]
    [InlineData("Job title: Registered Nurse", "Health Careers (sample)", "Registered Nursing/Registered Nurse")]
    [InlineData("Auto mechanic wanted", "Auto Tech (sample)", "Automobile/Automotive Mechanics Technology/Technician")]
    [InlineData("Preschool teacher", "Future Teachers (sample)", "Kindergarten/Preschool Education and Teaching")]
    [InlineData("Receptionist", null, "Receptionist")]
    [InlineData("Lifeguard", null, null)]
    [InlineData("Warehouse associate", null, null)]
    [InlineData("Cashier, part time", null, null)]
    [InlineData("Journeyman Electrician", null, "Electrician")]
    public void Finds_a_program_that_fits_or_none(string text, string? atSchool, string? after)
    {
        var posting = Guidance.Value.Postings.Read(text, "en");
        Assert.Equal(atSchool, Guidance.Value.PostingPrograms.AtSchool(posting, School.Value)?.Name);
        Assert.Equal(after, Guidance.Value.PostingPrograms.After(posting)?.Title);
    }
}
