using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Matching;

public sealed class AnswerContributionTests
{
    private static readonly ClusterMatcher Matcher = new(RealCatalog.Catalog);

    // Someone of mixed tastes: every kind of answer, no pattern.
    private static readonly PersonAnswers Person = new()
    {
        Interests = [.. RealCatalog.Catalog.Content.Statements.Where(s => s.TwinId is null).Take(30).Select(s => new StatementAnswer(s.Id, 1 + (s.Id.Sum(c => c) * 7 % 5)))],
        SkillRatings = RealCatalog.Catalog.Content.SkillRatings.Take(8).Select((r, i) => (r.Id, Value: 1 + (i * 3 % 5))).ToDictionary(p => p.Id, p => p.Value),
        LikedSubjects = [.. RealCatalog.Catalog.Content.Subjects.Take(2).Select(s => s.Id)],
        ValueRatings = RealCatalog.Catalog.Content.WorkValues.Select((v, i) => (v.Id, Value: 1 + (i * 2 % 5))).ToDictionary(p => p.Id, p => p.Value),
        OccupationsInMind = [new Guidance.Catalog.OnetSocCode("29-1141.00")],
        ExcludedOccupations = new HashSet<Guidance.Catalog.OnetSocCode> { new("47-2061.00") },
        Limits = new PersonLimits(4, 60_000),
    };

    [Fact]
    public void Sums_with_the_baseline_to_the_score() => Assert.All(Matcher.Match(Person).Clusters, match =>
    {
        Assert.Equal(match.Score, match.Baseline + match.Contributions.Sum(a => a.Contribution), 9);
        Assert.Equal(30 + 8 + 6 + 2 + 1 + 1 + 2, match.Contributions.Count());
    });

    [Fact]
    public void Taking_back_the_top_reason_lowers_the_score() => Assert.All(Matcher.Match(Person).Clusters.Where(m => m.Raised.Count > 0), match =>
        Assert.True(Score(Without(match.Raised[0]), match.Cluster.Id) < match.Score, $"{match.Cluster.Id}: {match.Raised[0]}"));

    [Fact]
    public void Taking_back_what_lowered_it_most_raises_the_score() => Assert.All(Matcher.Match(Person).Clusters.Where(m => m.Lowered.Count > 0), match =>
        Assert.True(Score(Without(match.Lowered[0]), match.Cluster.Id) > match.Score, $"{match.Cluster.Id}: {match.Lowered[0]}"));

    /// <summary>Whatever else was answered: the area of a statement may speak against a cluster, but not through the cluster's own work.</summary>
    [Fact]
    public void Liking_what_a_cluster_does_never_lowers_it()
    {
        var statements = RealCatalog.Catalog.Content.Statements;
        var loadings = statements.ToDictionary(s => s.Id, s => s.ClusterLoadings);
        for (var person = 1; person <= 60; person++)
        {
            var answers = statements.Select(s => new StatementAnswer(s.Id, 1 + (s.Id.Sum(c => c * (1 + (c % person))) * 7 % 5))).Take(12 + (person % 48));
            foreach (var match in Matcher.Match(new PersonAnswers { Interests = [.. answers] }).Clusters)
                Assert.DoesNotContain(match.Lowered, a => a.Value > StatementAnswer.Neutral && loadings[a.Id].ContainsKey(match.Cluster.Id));
        }
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
        Assert.All(RealCatalog.Catalog.Content.Statements.Where(s => Person.Interests.Any(a => a.StatementId == s.Id)), statement =>
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
        EvidenceKind.Value => Person with { ValueRatings = Person.ValueRatings.Where(r => r.Key != told.Id).ToDictionary() },
        EvidenceKind.ExcludedOccupation => Person with { ExcludedOccupations = new HashSet<Guidance.Catalog.OnetSocCode>() },
        EvidenceKind.EducationLimit => Person with { Limits = Person.Limits with { EducationYears = null } },
        EvidenceKind.PayLimit => Person with { Limits = Person.Limits with { LeastPayUsd = null } },
        _ => Person with { OccupationsInMind = [] },
    };

    private static double Score(PersonAnswers answers, string cluster) =>
        Matcher.Match(answers).Clusters.Single(c => c.Cluster.Id == cluster).Score;
}
