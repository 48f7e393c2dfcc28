using CareerClusters.Guidance.Search;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Tests.Understanding;

/// <summary>Sentences as people type them, on the catalog of the repository.</summary>
public sealed class TextUnderstandingTests
{
    private static readonly CareerGuidance Guidance = new(RealCatalog.Catalog, RealCatalog.Words);

    [Theory]
    [InlineData("i love welding and building robots", "advanced-manufacturing")]
    [InlineData("my dream is to help sick puppies", "agriculture")]
    [InlineData("quiero trabajar con caballos y vacas", "agriculture")]
    [InlineData("i draw anime all day", "arts-entertainment-design")]
    [InlineData("me gusta construir casas con mi tio", "construction")]
    [InlineData("coding discord bots in python", "digital-technology")]
    [InlineData("enseñar a niños pequeños", "education")]
    [InlineData("ensenar a ninos pequenos", "education")]
    [InlineData("saving the planet from climate change", "energy-natural-resources")]
    [InlineData("soy bueno para ahorrar e invertir dinero", "financial-services")]
    [InlineData("cutting and braiding hair", "healthcare-human-services")]
    [InlineData("quiero ser enfermera", "healthcare-human-services")]
    [InlineData("i wanna bake cakes and open a restaurant", "hospitality-events-tourism")]
    [InlineData("ser mi propia jefa y dirigir una empresa", "management-entrepreneurship")]
    [InlineData("selling sneakers online", "marketing-sales")]
    [InlineData("solving crimes like a detective", "public-service-safety")]
    [InlineData("manejar un tráiler o volar aviones", "supply-chain-transportation")]
    [InlineData("I looove animalssss soooo much", "agriculture")]
    [InlineData("i like vetrinary stuff and taking care of annimals", "agriculture")]
    [InlineData("🐶🐱", "agriculture")]
    [InlineData("🍳 is my thing", "hospitality-events-tourism")]
    public void Names_the_cluster(string text, string cluster)
    {
        var understood = Guidance.Texts.Read(text);
        Assert.Equal(cluster, understood.Clusters[0].Cluster.Id);
        Assert.NotEqual(TextKind.Unknown, understood.Kind);
    }

    [Theory]
    [InlineData("outdoors and not math", "outdoors", "math")]
    [InlineData("I don't like math, I love animals", "animals", "math")]
    [InlineData("computers but no sitting in an office", "computers", "office")]
    [InlineData("medicina pero nada de sangre", "medicina", "sangre")]
    [InlineData("odio las matematicas, prefiero cocinar", "cocinar", "matematicas")]
    [InlineData("blood is not for me but i love animals", "animals", "blood")]
    [InlineData("quiero viajar sin manejar", "viajar", "manejar")]
    public void Tells_what_is_wanted_from_what_is_not(string text, string wanted, string unwanted)
    {
        var understood = Guidance.Texts.Read(text);
        Assert.Contains(wanted, understood.Wanted);
        Assert.Contains(unwanted, understood.Unwanted);
        Assert.DoesNotContain(unwanted, understood.Wanted);
    }

    [Theory]
    [InlineData("blood doesnt bother me")]
    [InlineData("i cant wait to work with animals")]
    [InlineData("i never get tired of drawing")]
    [InlineData("not only animals")]
    [InlineData("no me da asco la sangre")]
    [InlineData("nunca me canso de dibujar")]
    [InlineData("no soporto las injusticias, quiero defender a los que no pueden")]
    [InlineData("evitar que le roben las contraseñas a la gente")]
    [InlineData("quiero que nadie se sienta solo")]
    [InlineData("ayudar a los niños para que no dejen la escuela")]
    [InlineData("so nobody goes hungry")]
    public void Does_not_take_every_no_for_a_refusal(string text) => Assert.Empty(Guidance.Texts.Read(text).Unwanted);

    [Theory]
    [InlineData("fixing cars and bikes but not boats", "supply-chain-transportation", false)]
    [InlineData("not cooking, i want to fix cars", "hospitality-events-tourism", true)]
    [InlineData("nada de ventas, quiero curar gente", "marketing-sales", true)]
    public void Takes_a_cluster_out_only_when_more_speaks_against_it(string text, string cluster, bool refused)
    {
        var understood = Guidance.Texts.Read(text);
        Assert.Equal(refused, understood.UnwantedClusters.Any(c => c.Id == cluster));
        if (refused) Assert.Equal(0, understood.Clusters.Single(c => c.Cluster.Id == cluster).Probability);
    }

    [Theory]
    [InlineData("jobs with animals without college", 0, null)]
    [InlineData("I don't want to go to college, cars", 0, null)]
    [InlineData("trabajos con animales sin universidad", 0, null)]
    [InlineData("no quiero ir a la universidad", 0, null)]
    [InlineData("art with under two years of college", 1, null)]
    [InlineData("finance with under 4 years of school", 3, null)]
    [InlineData("computer jobs no degree", 1, null)]
    [InlineData("work with dogs no college 40k", 0, 40000)]
    [InlineData("2 years of college or less", 2, null)]
    [InlineData("menos de 2 años de universidad", 1, null)]
    [InlineData("computer jobs that pay over 50k", null, 50000)]
    [InlineData("something that pays at least $60,000 a year", null, 60000)]
    [InlineData("trabajos que paguen más de 40 mil dólares", null, 40000)]
    [InlineData("cars, paying more than 25 dollars an hour", null, 52000)]
    [InlineData("animals that pay more than 45k and no college", 0, 45000)]
    [InlineData("I have two dogs", null, null)]
    [InlineData("i live in 90210 and like dogs", null, null)]
    [InlineData("i want to make 2 friends", null, null)]
    [InlineData("I am in college and like animals", null, null)]
    public void Reads_limits(string text, int? years, int? pay) =>
        Assert.Equal(new StatedLimits(years, pay), Guidance.Texts.Read(text).Limits);

    [Theory]
    [InlineData("i like working with my hands", "en")]
    [InlineData("me gusta trabajar con las manos", "es")]
    [InlineData("marketing", null)]
    [InlineData("🐶", null)]
    public void Tells_the_language_or_that_it_could_be_either(string text, string? language) => Assert.Equal(language, Guidance.Texts.Read(text).Language);

    [Theory]
    [InlineData("plumber", TextKind.Occupations)]
    [InlineData("enfermera", TextKind.Occupations)]
    [InlineData("what does a plumber earn?", TextKind.Question)]
    [InlineData("i like animals and farms", TextKind.Clusters)]
    [InlineData("zxqv blorp", TextKind.Unknown)]
    [InlineData("", TextKind.Unknown)]
    [InlineData("12345", TextKind.Unknown)]
    public void Tells_what_kind_of_text_it_is(string text, TextKind kind) => Assert.Equal(kind, Guidance.Texts.Read(text).Kind);

    [Theory]
    [InlineData("enfermera", "29-1141.00")]
    [InlineData("bombero", "33-2011.00")]
    [InlineData("maestra de primaria", "25-2021.00")]
    [InlineData("plomero", "47-2152.00")]
    [InlineData("veterinaria", "29-1131.00")]
    public void Finds_jobs_by_their_spanish_names(string text, string code) => Assert.Equal(code, Guidance.Texts.Read(text).Names.Hits[0].Id);

    [Fact]
    public void Gives_probabilities_that_add_up_whatever_is_typed()
    {
        foreach (var text in new[] { "", "!!!", "not", "sin", "no no no", new string('a', 4000), "los las el", "animals not animals", "\uD83D", "٣ ٤" })
        {
            var understood = Guidance.Texts.Read(text);
            Assert.Equal(RealCatalog.Catalog.Clusters.Count, understood.Clusters.Count);
            Assert.InRange(understood.Clusters.Sum(c => c.Probability), 0.999, 1.001);
            Assert.InRange(understood.Confidence, 0, 1);
        }
    }

    /// <summary>Sentences the vocabulary was made with: they cannot tell how good it is, but they tell when it breaks.</summary>
    [Theory]
    [InlineData("en", "dev-sentences.tsv", 150, 0.93)]
    [InlineData("es", "dev-sentences.tsv", 150, 0.93)]
    [InlineData("en", "roundabout-sentences.tsv", 20, 0.8)]
    [InlineData("es", "roundabout-sentences.tsv", 120, 0.88)]
    public void Still_understands_the_sentences_it_was_made_with(string language, string file, int rowsAtLeast, double rightAtLeast)
    {
        var path = Path.Combine(RealCatalog.Folder, "..", "tests", "CareerClusters.Guidance.Tests", "Understanding", file);
        var rows = File.ReadLines(path).Skip(1).Select(l => l.Split('\t')).Where(r => r[0] == language).ToList();
        var right = rows.Count(r => r[1].Split(';').Contains(Guidance.Texts.Read(r[2], language).Clusters[0].Cluster.Id));
        Assert.InRange(rows.Count, rowsAtLeast, 1000);
        Assert.InRange((double)right / rows.Count, rightAtLeast, 1);
    }

    [Fact]
    public void Works_without_any_vocabulary()
    {
        var understood = new CareerGuidance(TestCatalog.Small, SearchWords.Empty).Texts.Read("Realistic Workers");
        Assert.Equal("realistic", understood.Clusters[0].Cluster.Id);
    }
}
