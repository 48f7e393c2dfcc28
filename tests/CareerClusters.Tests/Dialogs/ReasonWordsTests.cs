using CareerClusters.Dialogs;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Matching;
using Microsoft.Extensions.DependencyInjection;

namespace CareerClusters.Tests.Dialogs;

public sealed class ReasonWordsTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private const string Turned = "there is less of that here";

    private ReasonWords Words => shared.Bot.Services.GetRequiredService<ReasonWords>();

    private IReadOnlyList<string> Statements => [.. shared.Bot.Services.GetRequiredService<CareerGuidance>().Catalog.Content.Statements.Select(s => s.Id)];

    [Theory]
    [InlineData(1, 0.9, 5, 0.1, "Love it", "Hate it")]
    [InlineData(5, -0.9, 1, -0.1, "Hate it", "Love it")]
    public void An_answer_that_counts_the_other_way_round_is_no_reason_beside_a_plain_one(int turned, double much, int plain, double little, string told, string untold)
    {
        var words = Words.Join([Said(0, turned, much), Said(1, plain, little)], "en");
        Assert.Contains(told, words, StringComparison.Ordinal);
        Assert.DoesNotContain(untold, words, StringComparison.Ordinal);
        Assert.DoesNotContain(Turned, words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 0.9)]
    [InlineData(5, -0.9)]
    public void Alone_it_is_told_once_and_says_why(int value, double contribution)
    {
        var words = Words.JoinOwn([Said(0, value, contribution), Said(1, value, contribution)], "en");
        Assert.Contains($"; {Turned})", words, StringComparison.Ordinal);
        Assert.Single(words.Split(Turned)[1..]);
    }

    private AnswerContribution Said(int statement, int value, double contribution) => new(EvidenceKind.Statement, Statements[statement], value, contribution);
}
