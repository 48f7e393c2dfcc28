using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Tests.Search;

/// <summary>What people type, on the catalog of the repository.</summary>
public sealed class CareerSearchTests
{
    [Theory]
    [InlineData("nurse", "29-1141.00")]
    [InlineData("midwife", "29-9099.01")]
    [InlineData("cna", "31-1131.00")]
    [InlineData("hvac", "49-9021.00")]
    [InlineData("Nurses", "29-1141.00")]
    [InlineData("registered nurse", "29-1141.00")]
    [InlineData("plumber", "47-2152.00")]
    [InlineData("plumbers", "47-2152.00")]
    [InlineData("diesel mechanic", "49-3031.00")]
    [InlineData("vet", "29-1131.00")]
    [InlineData("I want to be a vet", "29-1131.00")]
    [InlineData("youtuber?", "27-2012.00")]
    [InlineData("vet tech", "29-2056.00")]
    [InlineData("nurse practitioner", "29-1171.00")]
    [InlineData("radiografer", "29-2034.00")]
    [InlineData("elektrician", "47-2111.00")]
    [InlineData("lawyer", "23-1011.00")]
    [InlineData("chef", "35-1011.00")]
    [InlineData("barber", "39-5011.00")]
    [InlineData("actress", "27-2011.00")]
    [InlineData("game designer", "15-1255.01")]
    [InlineData("coding", "15-1251.00")]
    [InlineData("software engineer", "15-1252.00")]
    [InlineData("web developer", "15-1254.00")]
    [InlineData("photographer", "27-4021.00")]
    [InlineData("police officer", "33-3051.00")]
    [InlineData("a cop", "33-3051.00")]
    [InlineData("firefighter", "33-2011.00")]
    [InlineData("fire fighter", "33-2011.00")]
    [InlineData("dental hygenist", "29-1292.00")]
    [InlineData("welder", "51-4121.00")]
    [InlineData("mechanical engineer", "17-2141.00")]
    [InlineData("civil enginer", "17-2051.00")]
    [InlineData("accountant", "13-2011.00")]
    [InlineData("flight attendant", "53-2031.00")]
    [InlineData("fashion designer", "27-1022.00")]
    [InlineData("data scientist", "15-2051.00")]
    [InlineData("car mechanic", "49-3023.00")]
    [InlineData("pharmasist", "29-1051.00")]
    [InlineData("vetrinarian", "29-1131.00")]
    [InlineData("kindergarten teacher", "25-2012.00")]
    [InlineData("maybe i could be a baker", "51-3011.00")]
    [InlineData("event planner", "13-1121.00")]
    public void Is_sure_of_an_occupation(string text, string code)
    {
        var result = RealCatalog.Search.Find(text);

        Assert.Equal((HitKind.Occupation, code, Confidence.Sure), (result.Hits[0].Kind, result.Hits[0].Id, result.Confidence));
    }

    [Theory]
    [InlineData("something with animals", "agriculture")]
    [InlineData("i like fixing bikes", "supply-chain-transportation")]
    [InlineData("healthcare", "healthcare-human-services")]
    [InlineData("construction", "construction")]
    [InlineData("Hospitality, Events & Tourism", "hospitality-events-tourism")]
    [InlineData("jobs with computers", "digital-technology")]
    [InlineData("i really like money", "financial-services")]
    [InlineData("working with horses", "agriculture")]
    [InlineData("jobs with animals without college", "agriculture")]
    [InlineData("i want to work outside", "energy-natural-resources")]
    [InlineData("planes", "supply-chain-transportation")]
    [InlineData("i want to be my own boss", "management-entrepreneurship")]
    [InlineData("solar panels", "energy-natural-resources")]
    [InlineData("marketing", "marketing-sales")]
    public void Finds_a_cluster(string text, string clusterId)
    {
        var hits = RealCatalog.Search.Find(text, 3).Hits;

        Assert.Contains(hits, h => h.Kind == HitKind.Cluster && h.Id == clusterId);
    }

    [Theory]
    [InlineData("teacher", "25-2021.00")]
    [InlineData("doctor", "29-1215.00")]
    [InlineData("engineer", "17-2141.00")]
    [InlineData("truck driver", "53-3032.00")]
    [InlineData("cyber security", "15-1212.00")]
    [InlineData("tattoo artist", "27-1013.00")]
    public void Asks_back_when_a_name_means_many_or_nearly_fits(string text, string code)
    {
        var result = RealCatalog.Search.Find(text);

        Assert.Equal(Confidence.Guess, result.Confidence);
        Assert.Contains(result.Hits, h => h.Id == code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("i dont know")]
    [InlineData("something")]
    [InlineData("asdfghjkl")]
    public void Finds_nothing_where_nothing_is_said(string text)
    {
        var result = RealCatalog.Search.Find(text);

        Assert.Equal(Confidence.None, result.Confidence);
        Assert.Empty(result.Hits);
    }

    [Fact]
    public void Names_each_target_once_with_the_name_that_matched()
    {
        var hits = RealCatalog.Search.Find("nurse", 10).Hits;

        Assert.Equal("Nurse", hits[0].Label);
        Assert.Equal(10, hits.Select(h => (h.Kind, h.Id)).Distinct().Count());
        Assert.All(hits, h => Assert.InRange(h.Score, 0, 1));
    }

    [Fact]
    public void Finds_every_cluster_sub_cluster_and_occupation_by_its_own_name()
    {
        var catalog = RealCatalog.Catalog;
        var names = catalog.Clusters.Select(c => (c.Id, c.Name))
            .Concat(catalog.Clusters.SelectMany(c => c.SubClusters).Select(s => (s.Id, s.Name)))
            .Concat(catalog.Occupations.Select(o => (o.Code.Value, o.Title)));

        var lost = names.Where(n => RealCatalog.Search.Find(n.Item2, 3).Hits.All(h => h.Id != n.Item1)).ToList();

        Assert.Empty(lost);
    }

    [Fact]
    public void Finds_the_same_from_many_threads()
    {
        string[] texts = ["nurse", "something with animals", "elektrician", "truck driver"];
        var expected = texts.Select(t => RealCatalog.Search.Find(t).Hits).ToList();

        Parallel.For(0, 200, i => Assert.Equal(expected[i % texts.Length], RealCatalog.Search.Find(texts[i % texts.Length]).Hits));
    }

    [Fact]
    public void Works_without_search_words() =>
        Assert.Equal("realistic", new CareerSearch(TestCatalog.Small, SearchWords.Empty).Find("realistic hobbies").Hits[0].Id);
}
