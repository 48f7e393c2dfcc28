using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Tests.Matching;

/// <summary>What a match makes of raw scores, values, limits, and what is done with a ranking, on the catalog of the repository.</summary>
public sealed class PersonMatchTests
{
    private static readonly CareerCatalog Catalog = RealCatalog.Catalog;
    private static readonly CareerGuidance Guidance = new(Catalog, SearchWords.Empty);
    private static readonly PersonAnswers Raw = new() { AreaSums = new InterestProfile(27, 13, 23, 25, 14, 14) };

    [Fact]
    public void Ranks_by_six_raw_scores()
    {
        var result = Guidance.Clusters.Match(Raw);

        Assert.Equal(14, result.Clusters.Count);
        Assert.Equal(1, result.Clusters.Sum(c => c.Confidence), 9);
        Assert.Equal(6, result.Clusters[0].Contributions.Count());
    }

    [Fact]
    public void Matches_occupations_by_the_published_correlation()
    {
        var best = Guidance.Occupations.RankAll(Raw, 50);

        Assert.Equal(50, best.Count);
        Assert.All(best, m => Assert.Equal(m.InterestCorrelation, m.Score));
        double[] person = [27, 13, 23, 25, 14, 14];
        var of = best[0].Occupation.Interests;
        Assert.Equal(Pearson(person, [of.Realistic, of.Investigative, of.Artistic, of.Social, of.Enterprising, of.Conventional]), best[0].Score, 9);
    }

    [Fact]
    public void Matches_nothing_to_flat_raw_scores()
    {
        var flat = new PersonAnswers { AreaSums = new InterestProfile(20, 20, 20, 20, 20, 20) };

        Assert.Equal(AbstainReason.FlatProfile, Guidance.Clusters.Match(flat).Reason);
        Assert.All(Guidance.Occupations.RankAll(flat, 50), m => Assert.Equal((OccupationFit.None, null), (m.Fit, m.InterestCorrelation)));
    }

    [Fact]
    public void Limits_lower_and_mark_and_never_hide()
    {
        var limited = Raw with { Limits = new PersonLimits(0, 80_000) };

        var (free, held) = (Guidance.Clusters.Match(Raw), Guidance.Clusters.Match(limited));
        var nurses = Catalog.FindOccupation(new OnetSocCode("29-1141.00"))!;

        Assert.Equal(14, held.Clusters.Count);
        Assert.All(held.Clusters, c => Assert.True(c.Score < free.Clusters.Single(f => f.Cluster.Id == c.Cluster.Id).Score));
        Assert.Equal(LimitMarks.MoreEducation, Guidance.Occupations.Of(limited, nurses).Marks);
        Assert.True(Guidance.Occupations.Of(limited, nurses).Score < Guidance.Occupations.Of(Raw, nurses).Score);
        Assert.Equal(Catalog.Occupations.Count, Guidance.Occupations.RankAll(limited, int.MaxValue).Count);
    }

    [Theory]
    [InlineData("relationships", "healthcare-human-services", "advanced-manufacturing")]
    [InlineData("independence", "arts-entertainment-design", "supply-chain-transportation")]
    public void A_value_that_matters_raises_clusters_that_satisfy_it(string value, string more, string less)
    {
        // Without a weight for the others: they matter neither much nor little.
        var valued = new PersonAnswers { ValueRatings = Catalog.Content.WorkValues.ToDictionary(v => v.Id, v => v.Id == value ? 5 : 3) };

        var scores = Guidance.Clusters.Match(valued).Clusters.ToDictionary(c => c.Cluster.Id, c => c.Score);

        Assert.True(scores[more] > scores[less], $"{scores[more]} {scores[less]}");
    }

    [Fact]
    public void Opens_eyes_to_a_cluster_outside_the_top_by_its_strongest_answer()
    {
        var result = Guidance.Clusters.Match(new PersonAnswers { Interests = Tastes() });

        var eyes = EyeOpener.Of(result)!;

        Assert.DoesNotContain(eyes.Match.Cluster.Id, result.Clusters.Take(3).Select(c => c.Cluster.Id));
        Assert.All(result.Clusters.Skip(3).SelectMany(c => c.Raised).Where(a => a.Value > 3), a => Assert.True(a.Contribution <= eyes.Evidence.Contribution));
    }

    [Fact]
    public void Opens_no_eyes_by_a_dislike()
    {
        var dislikes = Tastes().Select(a => new StatementAnswer(a.StatementId, Math.Min(a.Value, 3))).ToList();

        Assert.Null(EyeOpener.Of(Guidance.Clusters.Match(new PersonAnswers { Interests = dislikes })));
    }

    [Fact]
    public void Tells_which_new_answers_moved_what()
    {
        var before = new PersonAnswers { Interests = Tastes() };
        var first = Guidance.Clusters.Match(before).Clusters[0].Cluster;
        var against = Catalog.Content.Statements.Where(s => s.ClusterLoadings.GetValueOrDefault(first.Id) == 1).Select(s => s.Id).ToHashSet();
        var now = before with { Interests = [.. before.Interests.Select(a => against.Contains(a.StatementId) ? new StatementAnswer(a.StatementId, 1) : a)] };

        var change = Guidance.Changes.Between(before, now);

        var fell = change.Moves.Single(m => m.Cluster.Id == first.Id);
        Assert.Equal(1, fell.PlaceBefore);
        Assert.True(fell.PlaceNow > 1 && fell.ScoreChange < 0);
        Assert.NotEmpty(fell.Causes);
        Assert.All(fell.Causes, c => Assert.True(against.Contains(c.Id) && c.Effect < 0 && c.Now == 1));
        Assert.Empty(Guidance.Changes.Between(before, before).Moves);
    }

    // One that is passed while its own score rises was not lowered by what raised it.
    [Fact]
    public void A_cause_goes_the_way_the_place_went()
    {
        var before = new PersonAnswers { Interests = Tastes() };
        var moves = (from rating in Catalog.Content.SkillRatings
                     from value in (int[])[2, 4]
                     from move in Guidance.Changes.Between(before, before with { SkillRatings = new Dictionary<string, int> { [rating.Id] = value } }).Moves
                     select move).ToList();

        Assert.Contains(moves, m => m.PlaceNow > m.PlaceBefore && m.ScoreChange > 0);
        Assert.All(moves, m => Assert.All(m.Causes, c => Assert.Equal(m.PlaceNow < m.PlaceBefore, c.Effect > 0)));
    }

    [Fact]
    public void Sets_clusters_and_occupations_side_by_side()
    {
        var answers = new PersonAnswers { Interests = Tastes() };
        var (health, education) = (Catalog.FindCluster("healthcare-human-services")!, Catalog.FindCluster("education")!);

        var clusters = Guidance.Compare.Clusters(health, education, answers);
        var jobs = Guidance.Compare.Occupations(
            Catalog.FindOccupation(new OnetSocCode("29-1141.00"))!, Catalog.FindOccupation(new OnetSocCode("25-2021.00"))!, answers);

        Assert.Equal((health.Id, education.Id), (clusters.First!.Cluster.Id, clusters.Second!.Cluster.Id));
        Assert.Contains("psychology", clusters.SharedSubjects);
        Assert.All(clusters.ForFirst.Concat(clusters.ForSecond), d => Assert.True(d.Contribution > 0));
        Assert.Contains("2.C.5.a", jobs.MoreForFirst.Select(e => e.Id));
        Assert.DoesNotContain(jobs.MoreForSecond, jobs.MoreForFirst.Contains);
    }

    [Fact]
    public void Ranks_the_parts_of_a_cluster()
    {
        var ranked = Guidance.Occupations.RankSubClusters(Raw, "arts-entertainment-design");

        Assert.Equal(6, ranked.Count);
        Assert.Equal(ranked.OrderByDescending(s => s.Score), ranked);
        Assert.All(ranked, s => Assert.Contains(s.SubCluster.Id, s.Best.Occupation.SubClusterIds));
    }

    [Fact]
    public void A_weight_of_zero_leaves_a_source_out()
    {
        var rated = Raw with { SkillRatings = new Dictionary<string, int> { ["fix-things"] = 5, ["cook-food"] = 1 } };
        var without = new ClusterMatcher(Catalog, new MatchingOptions { SkillWeight = 0 });

        Assert.All(without.Match(rated).Clusters, c => Assert.All(c.Contributions.Where(a => a.Kind == EvidenceKind.Skill), a => Assert.Equal(0, a.Contribution)));
        Assert.Equal(["SkillWeight", "ClusterSizeWeight"], new MatchingOptions { SkillWeight = 3.1, ClusterSizeWeight = double.NaN }.Problems().Select(p => p.Name));
    }

    // Someone for people and plants: every kind of answer, no pattern.
    private static List<StatementAnswer> Tastes() =>
        [.. Catalog.Content.Statements.Where(s => s.TwinId is null).Select(s => new StatementAnswer(s.Id,
            s.Area == InterestArea.Social ? 4 + (s.Id.Length % 2) : s.ClusterLoadings.ContainsKey("agriculture") ? 4 : 1 + (s.Id.Sum(c => c) % 3)))];

    private static double Pearson(double[] x, double[] y)
    {
        var (mx, my) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - mx) * (b - my)).Sum() / Math.Sqrt(x.Sum(a => (a - mx) * (a - mx)) * y.Sum(b => (b - my) * (b - my)));
    }
}
