using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.Tests.Catalog;

/// <summary>Known facts of the catalog in the repository. A refresh of the figures changes some of these on purpose.</summary>
public sealed class RealCatalogTests(RealCatalogTests.Fixture fixture) : IClassFixture<RealCatalogTests.Fixture>
{
    [Fact]
    public void Has_the_whole_framework()
    {
        Assert.Empty(fixture.Result.Problems);
        Assert.Equal(6, Catalog.Content.Groupings.Count);
        Assert.Equal(14, Catalog.Clusters.Count);
        Assert.Equal(72, Catalog.Clusters.Sum(c => c.SubClusters.Count));
        Assert.Equal(["digital-technology", "management-entrepreneurship", "marketing-sales"],
            Catalog.Clusters.Where(c => c.CrossCutting).Select(c => c.Id));
    }

    [Fact]
    public void Places_every_occupation_with_interest_scores()
    {
        Assert.Equal(923, Catalog.Occupations.Count);
        Assert.Equal(798, Catalog.Occupations.Select(o => o.Code.Soc).Distinct().Count());
        Assert.All(Catalog.Occupations, o => Assert.NotNull(Catalog.FindCluster(o.PrimaryClusterId)));
        Assert.All(Catalog.Occupations, o => Assert.NotNull(o.JobZone));
        Assert.Equal(879, Catalog.Content.SkillImportance.Count);
        Assert.Equal(874, Catalog.Content.WorkValueExtent.Count);
        Assert.Equal(6, Catalog.Content.WorkValues.Count);
        Assert.Equal(68, Catalog.Content.SkillElements.Count);
        Assert.Equal(53_536, Catalog.Content.Titles.Count);
        Assert.Equal(1_946, Catalog.Content.Programs.Count);
    }

    [Fact]
    public void Our_own_words_are_there_in_Spanish()
    {
        var content = Catalog.Content;
        Assert.All(content.Groupings, g => Assert.NotNull(g.SpanishName));
        Assert.All(Catalog.Clusters, c => Assert.NotNull(c.SpanishName));
        Assert.All(Catalog.Clusters.SelectMany(c => c.SubClusters), s => Assert.NotNull(s.SpanishName));
        IEnumerable<LocalizedText> texts =
        [
            .. content.Groupings.Select(g => g.Description), .. content.Subjects.Select(s => s.Name), .. content.SkillRatings.Select(r => r.Text),
            .. content.SkillElements.Select(e => e.Name), .. Catalog.Clusters.SelectMany(c => c.Industries).Select(i => i.Name),
            .. Catalog.Clusters.SelectMany(c => new[] { c.Description, c.WhatPeopleDo }),
            .. Catalog.Clusters.SelectMany(c => c.SubClusters).SelectMany(s => new[] { s.Description, s.WhatPeopleDo }),
        ];
        Assert.DoesNotContain(texts, t => t.Es is null);
    }

    [Fact]
    public void Every_cluster_has_industries_and_figures()
    {
        Assert.All(Catalog.Clusters, c => Assert.NotEmpty(c.Industries));
        Assert.All(Catalog.Clusters, c => Assert.InRange(ClusterFigures.For(Catalog, c.Id).Employment!.Value, 1_000_000, 30_000_000));
    }

    [Fact]
    public void Running_machines_can_be_rated()
    {
        Assert.Contains(Catalog.Content.SkillRatings, r => r.ElementIds.SequenceEqual(["2.B.3.g", "2.B.3.h"]));
    }

    [Fact]
    public void The_clusters_count_every_published_job_once()
    {
        var published = Catalog.Occupations.Select(o => o.Figures).DistinctBy(f => f.SocCode).Sum(f => (long)(f.Employment ?? 0));

        Assert.Equal(published, Catalog.Clusters.Sum(c => ClusterFigures.For(Catalog, c.Id).Employment!.Value));
        // The Employment Projections count 169,956,100 jobs in 2024, with occupations that have no interest scores.
        Assert.InRange(published, 155_000_000, 169_956_100);
    }

    [Fact]
    public void Knows_registered_nurses()
    {
        var nurses = Find("29-1141.00");

        Assert.Equal("Registered Nurses", nurses.Title);
        Assert.Equal("healthcare-human-services/physical-health", nurses.PrimarySubClusterId);
        Assert.Equal(5.57, nurses.Interests.Social);
        Assert.Equal(4, nurses.JobZone);
        Assert.Equal(
            new LaborFigures
            {
                SocCode = "29-1141", SocTitle = "Registered Nurses", Employment = 3_391_000,
                MedianWage = new Wage(97_550, PayPeriod.Year, false), Wage10thPercentile = new Wage(68_940, PayPeriod.Year, false),
                Wage90thPercentile = new Wage(137_470, PayPeriod.Year, false), GrowthPercent = 4.9, OpeningsPerYear = 189_100,
                EntryEducation = "Bachelor's degree", Experience = "None", Training = "None",
            },
            nurses.Figures);
    }

    [Theory]
    [InlineData("occupations.csv", "median_wage", "May 2025")]
    [InlineData("occupations.csv", "growth_percent", "2024-34")]
    [InlineData("all-work.csv", "median_wage", "May 2025")]
    [InlineData("all-work.csv", "growth_percent", "2024-34")]
    [InlineData("skills.csv", "2.A.1.a", "2025")]
    [InlineData("work-values.csv", "support", "2026")]
    [InlineData("clusters.yaml", "description", "2026")]
    public void Says_of_which_year_a_figure_is(string file, string column, string year)
    {
        Assert.Equal([year], Catalog.SourcesOf(file, column).Select(s => s.Year));
    }

    [Fact]
    public void Carries_the_attribution_that_the_licence_asks_for()
    {
        Assert.Equal(
            "This page includes information from the O*NET 30.2 Database by the U.S. Department of Labor, Employment and Training "
            + "Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET(R) is a trademark of USDOL/ETA. We have modified "
            + "all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.",
            Catalog.Content.Attribution);
    }

    [Fact]
    public void Knows_what_all_work_together_pays_and_how_it_grows()
    {
        // BLS, OEWS May 2025 and projections 2024-34, code 00-0000.
        Assert.Equal((50_980, 31_200, 128_560, 3.1), (Catalog.Content.AllWork.MedianAnnualWageUsd, Catalog.Content.AllWork.Wage10thPercentileUsd, Catalog.Content.AllWork.Wage90thPercentileUsd, Catalog.Content.AllWork.GrowthPercent));
    }

    [Fact]
    public void Actors_and_musicians_are_paid_by_the_hour()
    {
        Assert.Equal(new Wage(29.05m, PayPeriod.Hour, false), Find("27-2011.00").Figures.MedianWage);
        Assert.Equal(PayPeriod.Hour, Find("27-2042.00").Figures.MedianWage!.Period);
    }

    [Fact]
    public void Legislators_have_jobs_but_no_published_wage()
    {
        Assert.Equal(27_700, Find("11-1031.00").Figures.Employment);
        Assert.Null(Find("11-1031.00").Figures.MedianWage);
        Assert.Null(Find("11-1031.00").Figures.Wage10thPercentile);
    }

    [Fact]
    public void No_figure_is_zero()
    {
        foreach (var f in Catalog.Occupations.Select(o => o.Figures))
        {
            Assert.NotEqual(0, f.Employment);
            Assert.DoesNotContain(0m, new[] { f.MedianWage, f.Wage10thPercentile, f.Wage90thPercentile }.OfType<Wage>().Select(w => w.Usd));
        }
    }

    [Theory]
    [InlineData("11-1011.00", "management-entrepreneurship/leadership-operations")]
    [InlineData("11-3051.00", "advanced-manufacturing/production-automation")]
    [InlineData("11-9021.00", "construction/construction-planning-development")]
    [InlineData("11-9051.00", "hospitality-events-tourism/culinary-food-services")]
    [InlineData("11-9111.00", "healthcare-human-services/health-data-administration")]
    [InlineData("13-1022.00", "marketing-sales/strategic-sales")]
    [InlineData("15-1252.00", "digital-technology/software-solutions")]
    [InlineData("15-1255.01", "arts-entertainment-design/design-digital-arts")]
    [InlineData("15-2051.00", "digital-technology/data-science-ai")]
    [InlineData("17-2051.00", "construction/architecture-civil-engineering")]
    [InlineData("13-1082.00", "management-entrepreneurship/project-management")]
    [InlineData("19-1031.00", "energy-natural-resources/conservation-land-management")]
    [InlineData("21-1012.00", "education/learner-support-community-engagement")]
    [InlineData("21-1021.00", "healthcare-human-services/community-social-services")]
    [InlineData("25-2011.00", "education/early-childhood-development")]
    [InlineData("25-2021.00", "education/teaching-training-facilitation")]
    [InlineData("27-4021.00", "arts-entertainment-design/design-digital-arts")]
    [InlineData("29-2056.00", "agriculture/animal-systems")]
    [InlineData("33-2011.00", "public-service-safety/emergency-response")]
    [InlineData("35-1011.00", "hospitality-events-tourism/culinary-food-services")]
    [InlineData("47-4051.00", "construction/equipment-operation-maintenance")]
    [InlineData("49-3031.00", "supply-chain-transportation/maintenance-repair")]
    [InlineData("51-4121.00", "advanced-manufacturing/production-automation")]
    public void Shows_an_occupation_first_where_a_counselor_would_look(string code, string subCluster)
    {
        Assert.Equal(subCluster, Find(code).PrimarySubClusterId);
    }

    private CareerCatalog Catalog => fixture.Result.Catalog!;

    private Occupation Find(string code) => Catalog.FindOccupation(new OnetSocCode(code))!;

    /// <summary>Reads the catalog of the repository once.</summary>
    public sealed class Fixture
    {
        public CatalogReadResult Result { get; } = CatalogReader.Read(Path.Combine(Root(), "catalog"));

        private static string Root()
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "CareerClusters.sln"))) folder = folder.Parent!;
            return folder.FullName;
        }
    }
}
