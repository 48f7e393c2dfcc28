using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

/// <summary>A school or state may call the clusters by names of its own: then its students read these everywhere.</summary>
public sealed class SchoolClusterNamesTests
{
    private static readonly Lazy<StartUpContent> Named = new(Rename);

    /// <summary>The framework's names that no occupation and no program has in its title.</summary>
    private static readonly string[] Unmistakable =
    [
        .. TestBot.Content.Value.Guidance.Catalog.Clusters.SelectMany(c => new[] { c.Name, c.SpanishName! })
            .Where(n => n.Contains('&', StringComparison.Ordinal) || n.Contains(" y ", StringComparison.Ordinal)),
    ];

    [Theory]
    [InlineData("what is a career cluster>list all clusters>what is a sub-cluster")]
    [InlineData("{sketch}>menu>my matches>why 1")]
    [InlineData("{sketch}>{1}>programs>menu>talk to professionals")]
    [InlineData("nurse>programs")]
    [InlineData("job in mind>welder>[Show me the cluster]")]
    [InlineData("i like fixing bikes and trucks")]
    [InlineData("what happened to STEM>menu>Health Science")]
    [InlineData("{sketch}>compare 1, 2 and 3>[Compare number 1 with my next one]")]
    [InlineData("construction>show me a picture>[About the cluster]>pay and growth>its parts>more parts")]
    [InlineData("internships in health science>for all clusters>what classes can i take in construction>programs")]
    [InlineData("{sketch}>draw it>options>more about my matches>surprise me")]
    [InlineData("{sketch}>not into arts>what did i take out")]
    [InlineData("{sketch}>i tried coding club and loved it>1>my history")]
    [InlineData("{sketch}>my plan>skip>my summary")]
    [InlineData("nurse>similar jobs>1>not for me")]
    [InlineData("español>pasantías en salud>enfermera>compara construcción y educación>dibújalo")]
    [InlineData("español>ver los 14 grupos>enfermera>programas")]
    public async Task Every_reply_uses_the_schools_names(string inputs)
    {
        await using var bot = Renamed();
        var steps = inputs.Split('>');
        for (var count = 1; count <= steps.Length; count++)
        {
            var said = await Played.OnAsync(bot, string.Join('>', steps.Take(count)));
            Assert.All(Unmistakable, name => Assert.DoesNotContain(name, said, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("House of Healthcare")]
    [InlineData("tell me about house of healthcare")]
    [InlineData("jobs in house of healthcare")]
    [InlineData("internships in house of healthcare")]
    [InlineData("compare house of healthcare and house of education")]
    [InlineData("start>what is house of healthcare")]
    [InlineData("HOUSE OF HEALTHCARE!")]
    [InlineData("healthcare & human services")]
    [InlineData("salud y servicios humanos")]
    public async Task Search_knows_the_schools_name_and_the_frameworks(string typed)
    {
        await using var bot = Renamed();
        Assert.Contains("House of Healthcare", await Played.OnAsync(bot, typed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_the_framework_calls_a_cluster_that_the_school_named()
    {
        await using var bot = Renamed();
        await Played.ExpectAsync(bot, "our school says House of Healthcare", "Your school says House of Healthcare. The national framework calls this cluster Healthcare & Human Services.|[House of Healthcare]");
    }

    [Theory]
    [InlineData("our school says construction", "Your school says Architecture & Construction. The national framework calls this cluster Construction.")]
    [InlineData("what happened to Architecture & Construction", "Your school says Architecture & Construction. The national framework calls this cluster Construction.")]
    [InlineData("our school says health science", "Your school says Health Science. The national framework calls this cluster Healthcare & Human Services.")]
    [InlineData("health science", "[Jobs in it]")]
    [InlineData("what happened to human services", "Human Services is one of the 16 clusters used before 2024. Its jobs are now in: Health Science")]
    [InlineData("what happened to agriculture", "Its jobs are now in: Agriculture; Energy & Natural Resources.")]
    [InlineData("español>mi escuela dice ciencias de la salud", "Tu escuela dice Ciencias de la Salud. El marco nacional llama a este grupo Salud y servicios humanos.")]
    [InlineData("español>¿qué pasó con arquitectura y construcción?", "Tu escuela dice Architecture & Construction. El marco nacional llama a este grupo Construcción.")]
    public async Task A_school_that_kept_an_old_name_is_told_where_it_belongs(string inputs, string expected)
    {
        var content = TestBot.Content.Value;
        var catalog = content.Guidance.Catalog.WithClusterNames(new Dictionary<string, LocalizedText>
        {
            ["construction"] = new("Architecture & Construction"), ["healthcare-human-services"] = new("Health Science", "Ciencias de la Salud"), ["agriculture"] = new("Agriculture, Food & Natural Resources"),
        });
        await using var bot = new TestBot(content with { Guidance = new CareerGuidance(catalog, content.Guidance.Words) });
        await Played.ExpectAsync(bot, inputs, expected);
    }

    private static TestBot Renamed() => new(Named.Value);

    private static StartUpContent Rename()
    {
        var content = TestBot.Content.Value;
        var names = content.Guidance.Catalog.Clusters.ToDictionary(c => c.Id, c => new LocalizedText($"House of {c.Name.Split(' ')[0].Trim(',')}"));
        return content with { Guidance = new CareerGuidance(content.Guidance.Catalog.WithClusterNames(names), content.Guidance.Words) };
    }
}
