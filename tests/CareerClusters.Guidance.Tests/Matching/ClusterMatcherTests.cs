using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Matching;

public sealed class ClusterMatcherTests
{
    private static readonly ClusterMatcher Matcher = new(TestCatalog.Small);

    [Theory]
    [InlineData(InterestArea.Realistic)]
    [InlineData(InterestArea.Investigative)]
    [InlineData(InterestArea.Artistic)]
    [InlineData(InterestArea.Social)]
    [InlineData(InterestArea.Enterprising)]
    [InlineData(InterestArea.Conventional)]
    public void Ranks_the_cluster_of_the_loved_area_first(InterestArea area)
    {
        var result = Matcher.Match(new PersonAnswers { Interests = TestCatalog.Loves(area, InterestInventory.FirstSketchCount) });

        Assert.False(result.Abstains);
        Assert.Equal(TestCatalog.ClusterId(area), result.Clusters[0].Cluster.Id);
        Assert.Equal(FitBand.Strong, result.Clusters[0].Band);
        Assert.Equal(6, result.Clusters.Count);
        Assert.Equal(result.Clusters.OrderByDescending(c => c.Score), result.Clusters);
    }

    [Fact]
    public void Abstains_when_nothing_was_answered() =>
        Assert.Equal(AbstainReason.NothingAnswered, Matcher.Match(new PersonAnswers()).Reason);

    [Fact]
    public void Abstains_when_only_unknown_things_were_answered() =>
        Assert.Equal(AbstainReason.NothingAnswered, Matcher.Match(new PersonAnswers { Interests = [new("gone", 5)], LikedSubjects = ["gone"] }).Reason);

    [Fact]
    public void Abstains_after_a_few_answers() =>
        Assert.Equal(AbstainReason.TooFewAnswers, Matcher.Match(new PersonAnswers { Interests = TestCatalog.Loves(InterestArea.Social, 3) }).Reason);

    [Theory]
    [InlineData(6, 1, 2, AbstainReason.NothingLiked)]
    [InlineData(6, 1, 3, AbstainReason.NothingLiked)]
    [InlineData(6, 1, 4, null)]
    [InlineData(12, 2, 1, AbstainReason.NothingLiked)]
    [InlineData(12, 1, 3, null)]
    public void Abstains_until_something_is_liked(int statements, int most, int last, AbstainReason? reason)
    {
        var answers = TestCatalog.AnswerAll(_ => most, statements).ToList();
        foreach (var i in Enumerable.Range(0, statements).Where(i => i * 7 % 5 < 2)) answers[i] = new(answers[i].StatementId, last);
        Assert.Equal(reason, Matcher.Match(new PersonAnswers { Interests = answers }).Reason);
    }

    [Fact]
    public void Abstains_when_every_answer_is_the_same() =>
        Assert.Equal(AbstainReason.FlatProfile, Matcher.Match(new PersonAnswers { Interests = TestCatalog.AnswerAll(_ => 4, 6) }).Reason);

    [Fact]
    public void Abstains_when_half_of_the_answers_are_careless()
    {
        var next = 0;
        var answers = TestCatalog.AnswerAll(_ => next++ < 5 ? next : 3, 12);

        var result = Matcher.Match(new PersonAnswers { Interests = answers });

        Assert.Equal(AbstainReason.Careless, result.Reason);
        Assert.Empty(result.Clusters);
    }

    [Fact]
    public void Ranks_by_skills_when_the_interests_are_flat_and_says_so()
    {
        var result = Matcher.Match(new PersonAnswers
        {
            Interests = TestCatalog.AnswerAll(_ => 3),
            SkillRatings = new Dictionary<string, int> { ["rate-social"] = 5, ["rate-realistic"] = 1 },
        });

        Assert.Equal("social", result.Clusters[0].Cluster.Id);
        Assert.Equal("realistic", result.Clusters[^1].Cluster.Id);
        Assert.Equal(AbstainReason.Careless, result.InterestsLeftOut);
    }

    [Fact]
    public void Ranks_by_a_liked_subject_alone()
    {
        var top = Matcher.Match(new PersonAnswers { LikedSubjects = ["subject-artistic"] }).Clusters[0];

        Assert.Equal("artistic", top.Cluster.Id);
        Assert.Equal((EvidenceKind.Subject, "subject-artistic"), (top.Raised[0].Kind, top.Raised[0].Id));
    }

    [Fact]
    public void Calls_a_cluster_worth_a_look_for_an_occupation_in_mind()
    {
        var top = Matcher.Match(new PersonAnswers { OccupationsInMind = [TestCatalog.Code(InterestArea.Social, 1)] }).Clusters[0];

        Assert.Equal(("social", FitBand.WorthALook), (top.Cluster.Id, top.Band));
    }

    [Fact]
    public void Leaves_out_excluded_clusters_and_names_them()
    {
        var answers = new PersonAnswers { Interests = TestCatalog.Loves(InterestArea.Social), ExcludedClusters = new HashSet<string> { "social", "gone" } };

        var result = Matcher.Match(answers);

        Assert.DoesNotContain(result.Clusters, c => c.Cluster.Id == "social");
        Assert.Equal(["social"], result.Excluded);
    }

    [Fact]
    public void Does_not_let_an_excluded_occupation_speak_for_its_cluster()
    {
        var answers = new PersonAnswers { Interests = TestCatalog.Loves(InterestArea.Social) };
        var without = answers with { ExcludedOccupations = new HashSet<Guidance.Catalog.OnetSocCode> { TestCatalog.Code(InterestArea.Social, 1), TestCatalog.Code(InterestArea.Social, 2) } };

        Assert.True(Score(without, "social") < Score(answers, "social"));
    }

    [Fact]
    public void Calls_clusters_level_when_one_answer_decides_between_them()
    {
        var answers = TestCatalog.AnswerAll(s => s.Area is InterestArea.Realistic or InterestArea.Artistic ? 5 : s.Id[^1] % 2 == 0 ? 1 : 2, 12);
        var result = Matcher.Match(new PersonAnswers { Interests = answers });

        Assert.Equal(["artistic", "realistic"], result.Clusters.Take(2).Select(c => c.Cluster.Id).Order());
        Assert.True(result.Clusters[1].LevelWithPrevious);
        Assert.False(result.Clusters[0].LevelWithPrevious);
        Assert.False(result.Clusters[2].LevelWithPrevious);
    }

    private static double Score(PersonAnswers answers, string cluster) =>
        Matcher.Match(answers).Clusters.Single(c => c.Cluster.Id == cluster).Score;
}
