using CareerClusters.Replies.Pictures;
using Microsoft.Extensions.Logging.Abstractions;
using SkiaSharp;

namespace CareerClusters.Tests.Replies.Pictures;

public sealed class ChartPainterTests
{
    private static readonly PictureFonts Fonts = new(PictureFonts.Folder, NullLogger<PictureFonts>.Instance);

    private static readonly BarChart Chart = new(
        "Pay of First-Line Supervisors of Construction Trades and Extraction Workers",
        [
            new ChartBar("This job: one in ten earns less, one in ten more", "$79,920", 0.2, 0.8, 0.4),
            new ChartBar("Todos los empleos: años", "$50,980", 0.1, 0.6, 0.25),
            new ChartBar("Nearly none", "0%", 0.5, 0.5),
        ],
        "US, May 2025, U.S. Bureau of Labor Statistics");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Is_a_phone_wide_png_in_which_every_text_and_bar_is_seen(bool dark)
    {
        var texts = new List<SKRectI>();
        using var picture = SKBitmap.Decode(new ChartPainter(Fonts, dark).Draw(Chart, texts));
        var palette = dark ? ChartPalette.Dark : ChartPalette.Light;

        Assert.Equal(ChartPainter.Width * ChartPainter.Scale, picture.Width);
        Assert.InRange(picture.Height, 300, 800);
        Assert.Equal(palette.Background, picture.GetPixel(0, 0));
        Assert.InRange(texts.Count, 8, 14);
        Assert.All(texts, box =>
        {
            // Within the picture, and inked: a font that draws nothing leaves its box empty.
            Assert.InRange(box.Right, 1, picture.Width);
            Assert.InRange(box.Bottom, 1, picture.Height);
            Assert.InRange(Pixels(picture, box).Count(p => p != palette.Background), box.Width, box.Width * box.Height);
        });
        var all = Pixels(picture, new SKRectI(0, 0, picture.Width, picture.Height)).ToHashSet();
        Assert.Superset(new HashSet<SKColor> { palette.Bar, palette.Track, palette.Tick }, all);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Colours_can_be_told_apart(bool dark)
    {
        var palette = dark ? ChartPalette.Dark : ChartPalette.Light;

        Assert.InRange(Contrast(palette.Text, palette.Background), 7, 21);
        Assert.InRange(Contrast(palette.Muted, palette.Background), 4.5, 21);
        Assert.InRange(Contrast(palette.Bar, palette.Background), 3, 21);
        Assert.InRange(Contrast(palette.Bar, palette.Track), 3, 21);
        Assert.InRange(Contrast(palette.Tick, palette.Bar), 3, 21);
    }

    [Fact]
    public void Draws_nothing_without_letters() =>
        Assert.Null(new ChartPainter(new PictureFonts(Path.Combine(PictureFonts.Folder, "nowhere"), NullLogger<PictureFonts>.Instance)).Draw(Chart));

    private static IEnumerable<SKColor> Pixels(SKBitmap picture, SKRectI box)
    {
        for (var y = box.Top; y < box.Bottom; y++)
            for (var x = box.Left; x < box.Right; x++) yield return picture.GetPixel(x, y);
    }

    private static double Contrast(SKColor a, SKColor b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    // WCAG 2.2, relative luminance.
    private static double Luminance(SKColor c) => (0.2126 * Linear(c.Red)) + (0.7152 * Linear(c.Green)) + (0.0722 * Linear(c.Blue));

    private static double Linear(byte channel) => channel / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
}
