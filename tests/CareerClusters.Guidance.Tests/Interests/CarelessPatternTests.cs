using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Tests.Interests;

public sealed class CarelessPatternTests
{
    [Theory]
    [InlineData("333333", null, 0)]
    [InlineData("3333333", CarelessReason.SameAnswer, 7)]
    [InlineData("153333333", CarelessReason.SameAnswer, 7)]
    [InlineData("33333331", null, 0)]
    [InlineData("1515151", null, 0)]
    [InlineData("15151515", CarelessReason.Alternating, 8)]
    [InlineData("315151515", CarelessReason.Alternating, 8)]
    [InlineData("151515155", null, 0)]
    [InlineData("15243215", null, 0)]
    [InlineData("", null, 0)]
    public void Looks_at_the_end_of_the_answers(string values, CarelessReason? reason, int count)
    {
        var finding = CarelessPattern.Find(Answers(values), TestCatalog.Small);

        Assert.Equal(reason, finding?.Reason);
        Assert.Equal(count, finding?.Count ?? 0);
    }

    [Fact]
    public void Names_the_answer_that_repeats()
    {
        Assert.Equal(4, CarelessPattern.Find(Answers("14444444"), TestCatalog.Small)!.Value);
    }

    [Fact]
    public void Asks_again_three_from_different_areas_out_of_the_pattern()
    {
        var again = CarelessPattern.Find(Answers("12333333333"), TestCatalog.Small)!.AskAgain;

        Assert.Equal(3, again.Select(id => id.Split('-')[0]).Distinct().Count());
        Assert.DoesNotContain("realistic-1", again);
    }

    private static List<StatementAnswer> Answers(string values)
    {
        var next = 0;
        return TestCatalog.AnswerAll(_ => values[next++] - '0', values.Length);
    }
}
