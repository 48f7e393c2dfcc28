namespace CareerClusters.Tests.Dialogs;

public sealed class ClusterDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("construction", "Construction: |You find this work in:|Good school subjects for it:|jobs in all|[Jobs in it] [Its parts] [Programs to study] [Pay and growth] [Not for me] [Back] [Options]")]
    [InlineData("construction>[Jobs in it]", "Jobs in Construction")]
    [InlineData("construction>[Its parts]", "These are the parts of Construction:\n- |[Skilled Trades] [The whole cluster]")]
    [InlineData("construction>[Its parts]>[Skilled Trades]", "Skilled Trades: |[Jobs in it] [The whole cluster] [Programs to study] [Talk to people who do it] [My matches]")]
    [InlineData("construction>[Its parts]>skilled trades>[Jobs in it]", "Jobs in Skilled Trades, its main jobs first")]
    [InlineData("construction>[Its parts]>skilled trades>[The whole cluster]", "Construction: ")]
    [InlineData("healthcare and human services>[Its parts]", "[More parts]")]
    [InlineData("healthcare and human services>[Its parts]>[More parts]", "These are the parts of Healthcare & Human Services:\n- ")]
    [InlineData("construction>[Pay and growth]", "added up from 70 kinds of jobs|About 11,834,100 jobs now, 5% more in ten years (about as fast as all work, 3.1%)|About 1,034,600 openings a year|all work: $50,980|Half of its people do jobs with $49,590 to $64,950|high school or less: 83%|(Pay: US, May 2025, U.S. Bureau of Labor Statistics. The rest: US, 2024-34, U.S. Bureau of Labor Statistics.)")]
    [InlineData("digital tech", "Digital Technology: ")]
    [InlineData("construction>the labor market", "Jobs, pay and school in Construction, ")]
    [InlineData("construction>jobs>how many people work there", "Jobs, pay and school in Construction, ")]
    [InlineData("learn more about healthcare", "Healthcare & Human Services: ")]
    [InlineData("english>quiero saber mas de la construccion", "Construction: ")]
    [InlineData("construction>whats the pay there", "Jobs, pay and school in Construction, ")]
    [InlineData("construction>[Pay and growth]>[The whole cluster]", "Construction: ")]
    [InlineData("construction>[Pay and growth]>over 60k", "Jobs in Construction with pay of $60,000 a year or more")]
    [InlineData("construction>fastest growing", "Jobs in Construction, fastest growth first")]
    [InlineData("construction>[Programs to study]", "Programs of study for Construction")]
    [InlineData("construction>[Not for me]", "I took Construction out.")]
    [InlineData("{sketch}>2>[Not for me]", "I took {2} out.|1. {1}|[Bring it back]")]
    [InlineData("{sketch}>2>[Not for me]>[Bring it back]", "I put this back: {2}.")]
    [InlineData("construction>[Its parts]>jobs", "Jobs in Construction")]
    [InlineData("construction>[Pay and growth]>not for me", "I took Construction out.")]
    [InlineData("construction>[Its parts]>my matches", "can't name clusters")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
