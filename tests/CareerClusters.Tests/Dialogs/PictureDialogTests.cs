using CareerClusters.Guidance.Interests;
using CareerClusters.Replies.Pictures;
using CareerClusters.Tests.Hosting;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace CareerClusters.Tests.Dialogs;

public sealed class PictureDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("plumber>draw it", "What do you want to see next?|[Picture of the growth] [Back to the job]")]
    [InlineData("plumber>draw it>[Picture of the growth]", "[Picture of the pay] [Back to the job]")]
    [InlineData("plumber>show me a picture>[Back to the job]", "Plumbers, Pipefitters, and Steamfitters: ")]
    [InlineData("{sketch}>show me a picture", "Clusters that fit you:\n- {1}: |\n- {3}: |[Picture of what I like] [Back to my matches]")]
    [InlineData("{sketch}>draw it>[Picture of what I like]", "What you like, from 1 (hate it) to 5 (love it):\n- Most: |\n- Least: |[Picture of my matches]")]
    [InlineData("show me a picture", "I have too little to draw that yet.|[Start with what I like]")]
    [InlineData("start>5>draw it", "I have too little to draw that yet.|[Go on where we were]")]
    [InlineData("legislator>draw it", "I have too little to draw that yet.|[Picture of the growth]")]
    [InlineData("español>enfermera>dibújalo", "[Imagen del crecimiento] [Volver al trabajo]")]
    [InlineData("plumber>draw it>where is that from", "- pay: U.S. Bureau of Labor Statistics")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Theory]
    [InlineData("emulator", true)]
    [InlineData("directline", true)]
    [InlineData("msteams", false)]
    [InlineData("webchat", false)]
    public async Task A_picture_comes_with_its_words_where_the_channel_shows_it_and_the_words_alone_elsewhere(string channel, bool shown)
    {
        await using var bot = new TestBot { As = (channel, "conversation-1", "user-1") };
        await bot.JoinAsync();
        await bot.SayAsync("plumber");

        var told = (await bot.SayAsync("draw it"))[0];

        Assert.Contains("- This job: $63,800 in the middle; one in ten earns under $44,150, one in ten over $108,420", told.Text, StringComparison.Ordinal);
        Assert.Contains("- All work: $50,980 in the middle; one in ten earns under $31,200, one in ten over $128,560", told.Text, StringComparison.Ordinal);
        Assert.Equal(shown ? 1 : 0, told.Attachments?.Count ?? 0);
        if (!shown) return;
        var picture = told.Attachments![0];
        Assert.Equal(("image/png", "Pay of Plumbers, Pipefitters, and Steamfitters"), (picture.ContentType, picture.Name));
        const string inline = "data:image/png;base64,";
        Assert.StartsWith(inline, picture.ContentUrl, StringComparison.Ordinal);
        var png = Convert.FromBase64String(picture.ContentUrl![inline.Length..]);
        // A message stays well below what channels take.
        Assert.InRange(png.Length, 2_000, 60_000);
        using var decoded = SKBitmap.Decode(png);
        Assert.Equal(ChartPainter.Width * ChartPainter.Scale, decoded.Width);
    }

    [Fact]
    public void Every_bar_stays_on_the_scale_for_every_occupation_and_language()
    {
        var charts = shared.Bot.Services.GetRequiredService<CareerCharts>();
        var all = shared.Bot.Catalog.Occupations.SelectMany(o => new[] { charts.OfPay(o, "en"), charts.OfGrowth(o, "es") }).OfType<ToldChart>().ToList();
        Assert.InRange(all.Count, 1700, 1846);
        Assert.All(all.SelectMany(c => c.Chart.Bars), bar =>
        {
            Assert.InRange(bar.From, 0, 1);
            Assert.InRange(bar.To, 0, 1);
            Assert.InRange(bar.Tick ?? 0, 0, 1);
        });
        // What shrinks goes to the left of where it begins.
        var shrinking = shared.Bot.Catalog.Occupations.First(o => o.Figures.GrowthPercent < -5);
        Assert.True(charts.OfGrowth(shrinking, "en")!.Chart.Bars[0] is var down && down.To < down.From);
    }

    [Fact]
    public void Interests_are_drawn_once_all_six_are_known()
    {
        var charts = shared.Bot.Services.GetRequiredService<CareerCharts>();
        var told = charts.OfInterests(new AreaScores(4, 3, 2, 1, 0, 2.5), "en")!;
        Assert.Equal(["hands and tools", "finding out", "data and order", "making and design", "care and help", "leading and selling"], told.Chart.Bars.Select(b => b.Label));
        Assert.Equal([5.0, 4.0, 3.5, 3.0, 2.0, 1.0], told.Chart.Bars.Select(b => double.Parse(b.Value, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal((1.0, 0.0), (told.Chart.Bars[0].To, told.Chart.Bars[5].To));
        Assert.Null(charts.OfInterests(new AreaScores(4, 3, 2, 1, 0, null), "en"));
    }
}
