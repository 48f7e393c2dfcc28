namespace CareerClusters.Tests.Dialogs;

public sealed class FormerClustersDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("our school says Health Science", "Health Science is one of the 16|now in: Healthcare & Human Services, along with those of Human Services|[Healthcare & Human Services] [See all 14]")]
    [InlineData("our school calls it IT", "Information Technology is one of the 16 clusters used before 2024. Its jobs are now in: Digital Technology")]
    [InlineData("welder>our school says Health Science>programs", "Programs of study for Healthcare & Human Services")]
    [InlineData("welder>our school says Health Science>what does it pay", "Jobs, pay and school in Healthcare & Human Services")]
    [InlineData("Health Science", "now in: Healthcare & Human Services")]
    [InlineData("jobs in health science", "now in: Healthcare & Human Services")]
    [InlineData("jobs in health science>sort by growth", "Healthcare & Human Services|fastest growth first")]
    [InlineData("welder>tell me about information technology", "Its jobs are now in: Digital Technology")]
    [InlineData("español>trabajos en ciencias de la salud", "[Salud y servicios humanos]")]
    [InlineData("what happened to STEM", "Science, Technology, Engineering & Mathematics was a cluster of its own|- Advanced Manufacturing\n- Energy & Natural Resources\n|[Advanced Manufacturing] [Energy & Natural Resources]")]
    [InlineData("what happened to STEM?>[Advanced Manufacturing]", "Advanced Manufacturing")]
    [InlineData("is human services still a cluster?", "now in: Healthcare & Human Services, along with those of Health Science")]
    [InlineData("my school calls it Law and Public Safety", "now in: Public Service & Safety, along with those of Government & Public Administration")]
    [InlineData("what is finance called now", "now in: Financial Services.")]
    [InlineData("where did information technology go?", "now in: Digital Technology.")]
    [InlineData("im in the ag and natural resources pathway", "now in: Agriculture; Energy & Natural Resources.")]
    [InlineData("i thought there were 16 clusters", "There were 16 clusters until 2024, and now there are 14")]
    [InlineData("start>what happened to the health science cluster", "now in: Healthcare & Human Services|Back to where we were.|1 of 12")]
    [InlineData("español>mi escuela dice Ciencias de la Salud", "Ciencias de la salud es uno de los 16 grupos|Salud y servicios humanos|[Ver los 14]")]
    [InlineData("español>¿qué pasó con STEM?", "Ciencia, tecnología, ingeniería y matemáticas era un grupo aparte")]
    [InlineData("our school says health sciences", "now in: Healthcare & Human Services")]
    [InlineData("our school has Agriculture, Food & Natural Resources", "now in: Agriculture; Energy & Natural Resources.")]
    [InlineData("my school's cluster is human services", "now in: Healthcare & Human Services")]
    [InlineData("my schools cluster is human services", "now in: Healthcare & Human Services")]
    [InlineData("im in government and public admin", "now in: Public Service & Safety")]
    [InlineData("i am in the it pathway", "now in: Digital Technology.")]
    [InlineData("what is the IT cluster", "now in: Digital Technology.")]
    [InlineData("our school has a health sciences pathway", "now in: Healthcare & Human Services")]
    [InlineData("i'm in architecture & construction", "now in: Construction.")]
    [InlineData("español>mi escuela tiene Ciencias de la Salud", "Ciencias de la salud es uno de los 16 grupos")]
    [InlineData("what happened to dragons", "[Start with what I like]")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    /// <summary>Wishes, classes and small words name no cluster of before.</summary>
    [Theory]
    [InlineData("i like health science class")]
    [InlineData("i want to work in human services")]
    [InlineData("our school has construction")]
    [InlineData("my school has art classes")]
    [InlineData("im in marketing")]
    [InlineData("i am in love")]
    [InlineData("i am in the band")]
    [InlineData("what happened to it")]
    [InlineData("nurse>what is it now")]
    [InlineData("i want to be in government")]
    public async Task Takes_nothing_else_for_an_old_name(string inputs) =>
        Assert.DoesNotContain("before 2024", await Played.OnAsync(shared.Bot, inputs), StringComparison.Ordinal);
}
