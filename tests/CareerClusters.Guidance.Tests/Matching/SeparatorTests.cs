using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Tests.Matching;

public sealed class SeparatorTests
{
    private static readonly Separator Separator = new(TestCatalog.Small);

    [Fact]
    public void Asks_what_speaks_for_one_and_not_for_the_other() =>
        Assert.Equal("realistic-1", Separator.SeparatorFor("realistic", "investigative", new PersonAnswers())!.Id);

    [Fact]
    public void Asks_nothing_that_was_answered_or_skipped()
    {
        var person = new PersonAnswers { Interests = [new("realistic-1", 4)], Skipped = new HashSet<string> { "realistic-3" } };

        Assert.Equal("realistic-5", Separator.SeparatorFor("realistic", "investigative", person)!.Id);
    }

    [Fact]
    public void Is_null_when_no_statement_tells_them_apart()
    {
        var person = new PersonAnswers { Interests = TestCatalog.AnswerAll(_ => 3) };

        Assert.Null(Separator.SeparatorFor("realistic", "investigative", person));
        Assert.Null(Separator.SeparatorFor("gone", "lost", new PersonAnswers()));
    }
}
