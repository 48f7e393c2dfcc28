using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Tests.Understanding;

public sealed class WishThemesTests
{
    private static readonly CareerGuidance Guidance = new(RealCatalog.Catalog, RealCatalog.Words);

    public static TheoryData<string> Themes => [.. RealCatalog.Words.Vocabulary.Themes.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_form_of_a_theme_leads_to_it_and_to_jobs(string id) =>
        Assert.All(RealCatalog.Words.Vocabulary.Themes.Single(t => t.Id == id).Said, said =>
        {
            var text = Guidance.Texts.Read(said);
            Assert.True(text.Themes.Any(t => t.Id == id) && text.IsAllThemes, said);
            Assert.NotEmpty(Guidance.WishedJobs.Find(text, 1));
        });

    [Fact]
    public void Every_word_of_jobs_is_in_the_words_of_some_job()
    {
        var words = RealCatalog.Catalog.Occupations.SelectMany(TextsOf).SelectMany(Words.Split).Select(Words.Singular).ToHashSet();
        Assert.All(RealCatalog.Words.Vocabulary.Themes.SelectMany(t => t.JobWords).Concat(RealCatalog.Words.Vocabulary.ThemesLast), w => Assert.Contains(Words.Singular(w), words));
    }

    [Theory]
    [InlineData("jobs with cars", "Automotive Service Technicians and Mechanics")]
    [InlineData("trabajar con niños", "Childcare Workers")]
    [InlineData("i wanna do something with video games", "Video Game Designers")]
    [InlineData("me gusta la música", "Musicians and Singers")]
    [InlineData("a trade", "Electricians|Carpenters")]
    [InlineData("firefighting", "Firefighters")]
    [InlineData("work on airplanes", "Aircraft Mechanics and Service Technicians|Commercial Pilots")]
    [InlineData("animals outdoors", "Zoologists and Wildlife Biologists")]
    public void Jobs_that_everybody_would_name_are_among_the_first_ten(string text, string jobs)
    {
        var found = Guidance.WishedJobs.Find(Guidance.Texts.Read(text), 10).Select(j => j.Occupation.Title).ToList();
        Assert.All(jobs.Split('|'), job => Assert.Contains(job, found));
    }

    [Fact]
    public void Who_helps_leads_or_teaches_comes_after_those_who_do_it()
    {
        var found = Guidance.WishedJobs.Find(Guidance.Texts.Read("trades"), 1000).Select(j => j.Occupation.Title).ToList();
        Assert.True(found.IndexOf("Carpenters") < found.IndexOf("Helpers--Carpenters"));
        Assert.True(found.IndexOf("Electricians") < found.IndexOf("First-Line Supervisors of Mechanics, Installers, and Repairers"));
    }

    [Theory]
    [InlineData("dogs but i dont wanna be a vet", "Veterinarians")]
    [InlineData("cars but no trucks", "Bus and Truck Mechanics and Diesel Engine Specialists")]
    [InlineData("me gustan los animales pero no el campo", "Farmworkers, Farm, Ranch, and Aquacultural Animals")]
    public void What_is_refused_is_not_among_them(string text, string job) =>
        Assert.DoesNotContain(job, Guidance.WishedJobs.Find(Guidance.Texts.Read(text), 1000).Select(j => j.Occupation.Title));

    [Theory]
    [InlineData("i love baking cakes for kids", false)]
    [InlineData("health science", false)]
    [InlineData("jobs with dogs and cats", true)]
    [InlineData("quiero trabajar con carros", true)]
    public void Knows_whether_a_text_wants_anything_else(string text, bool isAll) => Assert.Equal(isAll, Guidance.Texts.Read(text).IsAllThemes);

    private static IEnumerable<string> TextsOf(Occupation occupation) => [occupation.Title, occupation.Description?.For("en") ?? "", .. occupation.Tasks.Select(t => t.For("en"))];
}
