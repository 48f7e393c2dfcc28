namespace CareerClusters.Tests.Dialogs;

public sealed class LimitsDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("{sketch}>limits", "a most you want of school|[No limit] [No school after that] [Up to 2 years] [Up to 4 years]")]
    [InlineData("{sketch}>limits>up to 2 years", "a least pay|[No limit] [$40,000] [$60,000] [$80,000]")]
    [InlineData("{sketch}>limits>no college>60000", "no school after high school, and $60,000 a year or more|no limit")]
    [InlineData("{sketch}>limits>skip>50k", "Noted: $50,000 a year or more")]
    [InlineData("{sketch}>limits>3>skip", "2 years of school at most")]
    [InlineData("{sketch}>limits>bananas", "didn't get a number|[No limit]")]
    [InlineData("{sketch}>limits>no limit>none", "no limits")]
    [InlineData("{sketch}>i want no more than 2 years of school", "Noted: 2 years of school at most")]
    [InlineData("{sketch}>limits>no college>[$80,000]>no limit", "OK, no limits")]
    [InlineData("{sketch}>limits>no college>[$80,000]>back", "that is undone|a least pay")]
    [InlineData("español>límites>sin universidad>[$40,000]", "Anotado: nada de estudios después de high school, y $40,000 al año o más")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task Jobs_outside_are_marked_and_stay()
    {
        var free = await Played.OnAsync(shared.Bot, "{sketch}>[{1}]>[Jobs in it]");
        var limited = await Played.OnAsync(shared.Bot, "{sketch}>limits>no college>[$80,000]>[{1}]>[Jobs in it]");
        Assert.DoesNotContain("than you said", free, StringComparison.Ordinal);
        Assert.Contains("needs more school than you said", limited, StringComparison.Ordinal);
        Assert.Contains("pays less than you said", limited, StringComparison.Ordinal);
        var lifted = await Played.SayAsync(shared.Bot, "no limit") + await Played.SayAsync(shared.Bot, "jobs in it");
        Assert.DoesNotContain("than you said", lifted, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_round_asks_for_them_again()
    {
        var last = await Played.OnAsync(shared.Bot, "{sketch}>limits>no college>no limit>retake>quick>1>5>2>4>1>5");
        Assert.Contains("a most you want of school", last, StringComparison.Ordinal);
    }
}
