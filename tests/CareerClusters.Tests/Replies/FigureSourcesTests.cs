using CareerClusters.Replies;
using CareerClusters.Tests.Dialogs;
using CareerClusters.Tests.Hosting;
using CareerClusters.Tests.Replies.Content;

namespace CareerClusters.Tests.Replies;

public sealed class FigureSourcesTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private const string Pay = "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, national, May 2025. Area: US";
    private const string Projections = "U.S. Bureau of Labor Statistics, Employment Projections, occupations, 2024-34. Area: US";

    [Theory]
    [InlineData("what does a plumber earn>is this number current?", $"What I showed last comes from here:\n- pay: {Pay}|Something newer may be out by now.")]
    [InlineData("what does a plumber earn>where is that from", $"- pay: {Pay}")]
    [InlineData("plumber>how old is that", $"- pay: {Pay}|- number of jobs, growth, open jobs, school to start: {Projections}|What would you like to do next?")]
    [InlineData("start>how do i become a nurse>where do you get that", $"- school to start: {Projections}|Back to where we were.|1 of 12")]
    [InlineData("plumber>tasks>says who", "- tasks: U.S. Department of Labor, O*NET, ")]
    [InlineData("plumber>skills>source", "- skills: U.S. Department of Labor, O*NET, ")]
    [InlineData("{sketch}>plumber>how it fits me>what year is that", "- what the job is about: U.S. Department of Labor, O*NET, ")]
    [InlineData("plumber>programs>where is that from", "Center for Education Statistics")]
    [InlineData("construction>pay and growth>is that up to date", $"- pay: {Pay}|- number of jobs, growth, open jobs, school to start: {Projections}")]
    [InlineData("construction>jobs>how old are these numbers", $"- pay: {Pay}")]
    [InlineData("plumber>menu>is this current", $"- pay: {Pay}")]
    [InlineData("what does a plumber earn>how do i become a plumber>is this current", $"What I showed last comes from here:\n- school to start: {Projections}")]
    [InlineData("compare plumber and electrician>where is that from", $"- pay: {Pay}|- growth, open jobs, school to start: {Projections}")]
    [InlineData("is this number current", "The numbers come from these public sources.")]
    [InlineData("español>cuánto gana un plomero>¿de cuándo es ese dato?", "Lo último que te mostré viene de aquí:\n- sueldo: U.S. Bureau of Labor Statistics|Lugar: EE. UU.")]
    [InlineData("español>enfermera>de dónde sale eso", "- número de empleos, crecimiento, puestos por llenar, estudios para empezar: ")]
    [InlineData("español>enfermera>es actual", "- sueldo: ")]
    public Task Tells_where_what_was_shown_last_comes_from(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public void Every_line_that_names_a_source_is_known()
    {
        var withSource = StartUpContent.LineSets.SelectMany(s => s.Lines).Where(l => l.Placeholders.Any(p => p is "source" or "pay_source" or "jobs_source")).Select(l => l.Key);
        AllContent.Nothing(withSource.Where(key => !FigureSources.KindsOfLines.ContainsKey(key)).Select(key => $"{key} names a source that nobody can ask for"));
    }

    [Fact]
    public void Every_known_line_is_there_and_every_kind_has_a_source()
    {
        var sources = new FigureSources(TestBot.Content.Value.Guidance.Catalog, new PublishedTerms(AllContent.Phrasebook), AllContent.Phrasebook);
        foreach (var key in FigureSources.KindsOfLines.Keys)
        {
            Assert.True(AllContent.Phrasebook.HasLine(key), key);
            Assert.NotNull(sources.Tell([key], "en"));
        }

        Assert.Equal(Enum.GetValues<FigureKind>(), FigureSources.KindsOfLines.Values.SelectMany(k => k).Distinct().Order());
    }
}
