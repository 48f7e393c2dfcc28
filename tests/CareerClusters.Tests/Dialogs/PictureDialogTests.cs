using CareerClusters.Bot;
using CareerClusters.Guidance.Interests;
using CareerClusters.Replies.Pictures;
using CareerClusters.Storage;
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
    [InlineData("compare nurse and welder>show me a picture of the pay", "Pay of Registered Nurses next to all work")]
    [InlineData("[I have a job in mind]>plumber>picture of the pay", "Pay of Plumbers, Pipefitters, and Steamfitters next to all work")]
    [InlineData("plumber>picture of the growth", "Jobs for Plumbers, Pipefitters, and Steamfitters next to all work")]
    [InlineData("plumber>show me a picture of the pay", "Pay of Plumbers, Pipefitters, and Steamfitters next to all work")]
    [InlineData("plumber>show me a picture of nurses", "Pay of Registered Nurses next to all work")]
    [InlineData("español>plomero>un dibujo del crecimiento", "Empleos de Plumbers, Pipefitters, and Steamfitters junto a todos los empleos")]
    [InlineData("show me a picture", "I have too little to draw that yet.|[Start with what I like]")]
    [InlineData("start>5>draw it", "I have too little to draw that yet.|[Go on where we were]")]
    [InlineData("legislator>draw it", "I don't know what Legislators earn: no figure is published.|[Picture of the growth]")]
    [InlineData("actor picture", "I can't draw the pay of Actors next to other pay: it is published by the hour only.|$29.05 an hour in the middle; yearly pay is not published.|[Picture of the growth] [Back to the job]")]
    [InlineData("actor>show me a picture>[Picture of the growth]", "[Picture of the pay] [Back to the job]")]
    [InlineData("actor picture>where is that from", "- pay: U.S. Bureau of Labor Statistics")]
    [InlineData("español>actores>dibújalo", "No puedo dibujar el sueldo de Actors junto a otros: solo se publica por hora.|$29.05 por hora")]
    [InlineData("español>enfermera>dibújalo", "[Imagen del crecimiento] [Volver al trabajo]")]
    [InlineData("construction>draw it", "What do you want to see next?|[Jobs in it] [About the cluster]")]
    [InlineData("construction>pay and growth>[Show me a picture]", "[Jobs in it] [About the cluster]")]
    [InlineData("construction>jobs>draw it>[About the cluster]", "Construction: ")]
    [InlineData("construction>draw it>[Jobs in it]", "Jobs in Construction")]
    [InlineData("construction>draw it>where is that from", "- pay: U.S. Bureau of Labor Statistics")]
    [InlineData("español>construcción>dibújalo", "[Sus trabajos] [Sobre el grupo]")]
    [InlineData("plumber>draw it>where is that from", "- pay: U.S. Bureau of Labor Statistics")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Theory]
    [InlineData("emulator")]
    [InlineData("directline")]
    public async Task Where_a_message_can_hold_a_picture_it_comes_in_it_with_the_same_words(string channel)
    {
        await using var bot = new TestBot { As = (channel, "conversation-1", "user-1") };
        var told = await PlumberAsync(bot);
        var picture = Assert.Single(told.Attachments!);
        Assert.Equal(("image/png", "Pay of Plumbers, Pipefitters, and Steamfitters"), (picture.ContentType, picture.Name));
        var png = Inline(picture);
        // A message stays well below what channels take.
        Assert.InRange(png.Length, 2_000, 60_000);
        using var decoded = SKBitmap.Decode(png);
        Assert.Equal(ChartPainter.Width * ChartPainter.Scale, decoded.Width);
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    [InlineData("telegram")]
    public async Task Elsewhere_published_figures_have_an_address_that_is_the_same_for_everybody(string channel)
    {
        await using var bot = new TestBot(("PublicUrl", "https://bot.school.example")) { As = (channel, "conversation-1", "user-1") };
        var picture = Assert.Single((await PlumberAsync(bot)).Attachments!);
        Assert.Equal(("image/png", "https://bot.school.example/pictures/pay/47-2152.00.en.png"), (picture.ContentType, picture.ContentUrl));
    }

    [Fact]
    public async Task What_a_person_told_is_behind_a_link_that_nobody_can_guess_and_goes_with_their_data()
    {
        await using var bot = new TestBot(("PublicUrl", "https://bot.school.example")) { As = ("msteams", "conversation-1", "user-1") };
        await Played.OnAsync(bot, "start" + string.Concat(Enumerable.Range(0, 14).Select(i => $">{(i * i % 5) + 1}")));
        var link = Assert.Single((await bot.SayAsync("draw it"))[0].Attachments!).ContentUrl!;
        Assert.StartsWith("https://bot.school.example/pages/", link, StringComparison.Ordinal);
        var (handouts, token) = (bot.Services.GetRequiredService<IHandouts>(), HandoutLinks.HashOf(link.Split('/')[^1])!);
        var kept = await handouts.FindAsync(token, TestContext.Current.CancellationToken);
        using var decoded = SKBitmap.Decode(kept!.Content);
        Assert.Equal(("image/png", ChartPainter.Width * ChartPainter.Scale), (kept.MediaType, decoded.Width));
        await bot.SayAsync("delete my data");
        await bot.SayAsync("yes");
        Assert.Null(await handouts.FindAsync(token, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("msteams", "Urls", "")]
    [InlineData("terminal", "PublicUrl", "https://bot.school.example")]
    public async Task Without_an_address_and_in_a_terminal_the_words_say_it_all(string channel, string setting, string value)
    {
        await using var bot = new TestBot((setting, value)) { As = (channel, "conversation-1", "user-1") };
        Assert.Null((await PlumberAsync(bot)).Attachments);
    }

    [Fact]
    public async Task A_terminal_gets_bars_below_the_words_that_fit_80_columns()
    {
        await using var bot = new TestBot { As = ("terminal", "conversation-1", "user-1") };
        var text = (await PlumberAsync(bot)).Text!;
        Assert.Matches("\nThis job: \\$63,800\n░*█+│█+░*\nAll work: \\$50,980\n░*█+│█+\nThe bar leaves out ", text);
        Assert.All(text.Split('\n').Where(l => l.Contains('█', StringComparison.Ordinal)), line => Assert.InRange(line.Length, 1, 80));
    }

    [Theory]
    [InlineData("dark", true)]
    [InlineData("light", false)]
    [InlineData("neon", false)]
    public async Task The_picture_suits_the_page_that_says_how_it_looks(string scheme, bool dark)
    {
        await using var bot = new TestBot { As = ("directline", "conversation-1", "user-1") };
        await PlumberAsync(bot);
        var asked = bot.Message("draw it");
        asked.ChannelData = System.Text.Json.JsonSerializer.SerializeToElement(new { clientActivityID = "x", scheme });
        using var decoded = SKBitmap.Decode(Inline(Assert.Single((await bot.SendAsync(asked))[0].Attachments!)));
        Assert.Equal((dark ? ChartPalette.Dark : ChartPalette.Light).Background, decoded.GetPixel(0, 0));
    }

    private static async Task<Activity> PlumberAsync(TestBot bot)
    {
        await bot.JoinAsync();
        await bot.SayAsync("plumber");
        var told = (await bot.SayAsync("draw it"))[0];
        Assert.Contains("- This job: $63,800 in the middle; one in ten earns under $44,150, one in ten over $108,420", told.Text, StringComparison.Ordinal);
        Assert.Contains("- All work: $50,980 in the middle; one in ten earns under $31,200, one in ten over $128,560", told.Text, StringComparison.Ordinal);
        return told;
    }

    private static byte[] Inline(Attachment picture)
    {
        const string inline = "data:image/png;base64,";
        Assert.StartsWith(inline, picture.ContentUrl, StringComparison.Ordinal);
        return Convert.FromBase64String(picture.ContentUrl![inline.Length..]);
    }

    [Fact]
    public void Every_bar_stays_on_the_scale_for_every_occupation_and_language()
    {
        var charts = shared.Bot.Services.GetRequiredService<CareerCharts>();
        var clusters = shared.Bot.Catalog.Clusters.Select(c => charts.OfCluster(c, "es")).ToList();
        Assert.All(clusters, c => Assert.InRange(c!.Chart.Bars.Count, 3, 5));
        var all = shared.Bot.Catalog.Occupations.SelectMany(o => new[] { charts.OfPay(o, "en"), charts.OfGrowth(o, "es") }).Concat(clusters).OfType<ToldChart>().ToList();
        Assert.InRange(all.Count, 1700, 1860);
        // What has a name is found by it.
        Assert.All(all.Take(50).Concat(clusters), c => Assert.Equal(c!.Chart.Bars.Count, charts.Find(c.Name!.Split('/')[0], c.Name.Split('/')[1], "en")!.Chart.Bars.Count));
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
