using SkiaSharp;

namespace CareerClusters.Replies.Pictures;

/// <summary>Colours of a chart: text has a contrast of 4.5 or more to the background, bars 3 or more to what is around them.</summary>
internal sealed record ChartPalette(SKColor Background, SKColor Text, SKColor Muted, SKColor Track, SKColor Bar, SKColor Tick)
{
    public static ChartPalette Light { get; } = new(Of(0xFFFFFF), Of(0x1B1F21), Of(0x4F585C), Of(0xE6EBED), Of(0x0B5A6F), Of(0xF2B33D));

    public static ChartPalette Dark { get; } = new(Of(0x1E2326), Of(0xF3F5F6), Of(0xBAC3C7), Of(0x323A3E), Of(0x74C7DE), Of(0x8A3B00));

    private static SKColor Of(uint rgb) => new(0xFF000000 | rgb);
}
