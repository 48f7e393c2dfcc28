using System.Text.RegularExpressions;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Tests.Interests;

/// <summary>What the key of the statements promises.</summary>
public sealed partial class StatementKeyTests
{
    private static readonly IReadOnlyList<InterestStatement> Statements = RealCatalog.Catalog.Content.Statements;

    [Fact]
    public void Has_ten_statements_for_each_area() =>
        Assert.All(Enum.GetValues<InterestArea>(), area => Assert.Equal(10, Statements.Count(s => s.Area == area)));

    [Fact]
    public void Touches_each_cluster_with_six_statements_or_more() => Assert.All(RealCatalog.Catalog.Clusters, cluster =>
        Assert.InRange(Statements.Count(s => s.ClusterLoadings.ContainsKey(cluster.Id)), 6, 12));

    [Fact]
    public void Says_each_in_english_and_spanish_in_one_sentence() => Assert.All(Statements, statement =>
    {
        Assert.NotNull(statement.Text.Es);
        foreach (var text in new[] { statement.Text.En, statement.Text.Es! })
        {
            Assert.Matches(@"^\p{Lu}[^.!?]+\.$", text);
            Assert.True(text.Split(' ').Length <= 16, text);
        }

        Assert.True(statement.Text.En.Split(' ').Length <= 14, statement.Text.En);
    });

    [Fact]
    public void Speaks_of_nobodys_gender() => Assert.All(Statements, s => Assert.DoesNotMatch(Gendered(), s.Text.En));

    [Fact]
    public void Has_a_few_pairs_that_ask_for_nearly_the_same()
    {
        Assert.InRange(Statements.Count(s => s.TwinId is not null), 5, 10);
        Assert.All(Statements.Where(s => s.TwinId is not null), s =>
            Assert.Contains(Statements, t => t.Id == s.TwinId && t.Area == s.Area && t.TwinId is null));
    }

    [GeneratedRegex(@"\b(he|she|his|her|him|hers|man|men|woman|women|boys?|girls?|guys?|ladies|mother|father|mom|dad)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Gendered();
}
