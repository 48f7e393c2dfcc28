using CareerClusters.Replies.Pictures;
using CareerClusters.Tests.Hosting;
using Microsoft.Extensions.Logging;

namespace CareerClusters.Tests.Replies.Pictures;

public sealed class PictureFontsTests : IDisposable
{
    private readonly LogLines log = new();

    [Fact]
    public void Letters_come_with_the_program_and_know_spanish()
    {
        var fonts = In(PictureFonts.Folder);

        Assert.True(fonts.AreReady);
        Assert.Equal(700, fonts.Bold!.FontStyle.Weight);
        foreach (var letter in "áéíóúüñ¿¡ÁÑ$%—…") Assert.True(fonts.Regular!.ContainsGlyph(letter), letter.ToString());
        Assert.DoesNotContain("No pictures", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_font_is_told_once_and_nothing_breaks()
    {
        var fonts = In(Path.Combine(PictureFonts.Folder, "nowhere"));

        Assert.False(fonts.AreReady);
        Assert.Null(fonts.Regular);
        Assert.Single(log.ToString().Split("No pictures: the fonts are not in")[1..]);
    }

    public void Dispose() => log.Dispose();

    private PictureFonts In(string folder)
    {
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(log));
        return new PictureFonts(folder, factory.CreateLogger<PictureFonts>());
    }
}
