using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Matching;

public sealed class AnswerContributionTests
{
    private static readonly ClusterMatcher Matcher = new(RealCatalog.Catalog);

    // Someone of mixed tastes: every kind of answer, no pattern.
    private static readonly PersonAnswers Person = new()
    {
        Interests = TestCatalog.AnswerAll(s => 1 + (s.Id.Sum(c => c) * 7 % 5), InterestInventory.FullCount, RealCatalog.Catalog),
        SkillRatings = RealCatalog.Catalog.Content.SkillRatings.Take(8).Select((r, i) => (r.Id, Value: 1 + (i * 3 % 5))).ToDictionary(p => p.Id, p => p.Value),
        LikedSubjects = [.. RealCatalog.Catalog.Content.Subjects.Take(2).Select(s => s.Id)],
        OccupationsInMind = [new Guidance.Catalog.OnetSocCode("29-1141.00")],
    };

    [Fact]
    public void Is_the_score_with_the_answer_less_the_score_without()
    {
        foreach (var match in Matcher.Match(Person).Clusters)
            foreach (var told in match.Raised.Concat(match.Lowered))
                Assert.Equal(match.Score - Score(Without(told), match.Cluster.Id), told.Contribution, 6);
    }

    [Fact]
    public void Tells_what_raised_above_zero_and_what_lowered_below_strongest_first()
    {
        Assert.All(Matcher.Match(Person).Clusters, match =>
        {
            Assert.All(match.Raised, a => Assert.True(a.Contribution > 0));
            Assert.All(match.Lowered, a => Assert.True(a.Contribution < 0));
            Assert.Equal(match.Raised.OrderByDescending(a => a.Contribution), match.Raised);
            Assert.Equal(match.Lowered.OrderBy(a => a.Contribution), match.Lowered);
        });
    }

    [Fact]
    public void Loving_the_work_of_a_cluster_ranks_it_higher_than_hating_it()
    {
        // Two people who differ in one answer only: to a statement that is squarely the cluster's work.
        Assert.All(RealCatalog.Catalog.Content.Statements, statement =>
        {
            var cluster = statement.ClusterLoadings.MaxBy(l => l.Value).Key;
            Assert.True(Score(Saying(statement.Id, 5), cluster) > Score(Saying(statement.Id, 1), cluster));
        });
    }

    [Fact]
    public void Hating_the_work_of_a_cluster_lowers_it()
    {
        var construction = Matcher.Match(Saying("weld-bridge", 1)).Clusters.Single(c => c.Cluster.Id == "construction");

        Assert.Contains(construction.Lowered, a => a is { Id: "weld-bridge", Value: 1 });
    }

    private static PersonAnswers Saying(string statementId, int value) => Person with
    {
        Interests = [.. Person.Interests.Select(a => a.StatementId == statementId ? new StatementAnswer(a.StatementId, value) : a)],
    };

    private static PersonAnswers Without(AnswerContribution told) => told.Kind switch
    {
        EvidenceKind.Statement => Person with { Interests = [.. Person.Interests.Where(a => a.StatementId != told.Id)] },
        EvidenceKind.Skill => Person with { SkillRatings = Person.SkillRatings.Where(r => r.Key != told.Id).ToDictionary() },
        EvidenceKind.Subject => Person with { LikedSubjects = [.. Person.LikedSubjects.Where(s => s != told.Id)] },
        _ => Person with { OccupationsInMind = [] },
    };

    private static double Score(PersonAnswers answers, string cluster) =>
        Matcher.Match(answers).Clusters.Single(c => c.Cluster.Id == cluster).Score;
}
