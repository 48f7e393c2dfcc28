using SkiaSharp;

namespace CareerClusters.Replies.Pictures;

/// <summary>
/// Draws a chart as a PNG that can be read on a phone: 360 points wide, two pixels a point, on a background of its own so that it stands in
/// a light and in a dark chat.
/// </summary>
/// <param name="fonts">The letters.</param>
/// <param name="dark">Whether pictures are for a chat that is always dark.</param>
public sealed class ChartPainter(PictureFonts fonts, bool dark = false)
{
    /// <summary>Width in points, that of a small phone.</summary>
    public const int Width = 360;

    /// <summary>Pixels a point.</summary>
    public const int Scale = 2;

    private const int Margin = 16, BarHeight = 14, Gap = 14;
    private const int TitleSize = 18, LabelSize = 15, NoteSize = 13;
    private const float LineHeight = 1.3f;
    private const int Inner = Width - (2 * Margin);

    /// <summary>Draws; null where there are no letters to draw with.</summary>
    /// <param name="chart">What to draw.</param>
    /// <param name="onDark">Whether the page it is shown on is dark; null where that is not known.</param>
    public byte[]? Draw(BarChart chart, bool? onDark = null) => Draw(chart, [], onDark);

    /// <summary>Draws, and tells where text stands, in pixels.</summary>
    internal byte[]? Draw(BarChart chart, List<SKRectI> texts, bool? onDark = null)
    {
        if (!fonts.AreReady) return null;
        using var title = new SKFont(fonts.Bold, TitleSize);
        using var label = new SKFont(fonts.Regular, LabelSize);
        using var value = new SKFont(fonts.Bold, LabelSize);
        using var note = new SKFont(fonts.Regular, NoteSize);
        var (titleLines, noteLines) = (TextLines.Wrap(chart.Title, title, Inner), TextLines.Wrap(chart.Note, note, Inner));
        var bars = chart.Bars.Select(b => (Bar: b, Lines: TextLines.Wrap(b.Label, label, Inner - value.MeasureText(b.Value) - Gap))).ToList();
        var height = (2 * Margin) + (titleLines.Count * Line(title)) + bars.Sum(b => Gap + (b.Lines.Count * Line(label)) + BarHeight) + Gap + (noteLines.Count * Line(note));
        using var surface = SKSurface.Create(new SKImageInfo(Width * Scale, (int)Math.Ceiling(height) * Scale));
        surface.Canvas.Scale(Scale);
        var sheet = new Sheet(surface.Canvas, onDark ?? dark ? ChartPalette.Dark : ChartPalette.Light, texts);
        surface.Canvas.Clear(sheet.Palette.Background);

        float y = Margin;
        foreach (var line in titleLines) y = sheet.Text(line, Margin, y, title, sheet.Palette.Text);
        foreach (var (bar, lines) in bars)
        {
            y += Gap;
            sheet.Text(bar.Value, Margin + Inner - value.MeasureText(bar.Value), y, value, sheet.Palette.Text);
            foreach (var line in lines) y = sheet.Text(line, Margin, y, label, sheet.Palette.Text);
            sheet.Bar(bar, y);
            y += BarHeight;
        }

        y += Gap;
        foreach (var line in noteLines) y = sheet.Text(line, Margin, y, note, sheet.Palette.Muted);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static float Line(SKFont font) => font.Size * LineHeight;

    private sealed record Sheet(SKCanvas Canvas, ChartPalette Palette, List<SKRectI> Texts)
    {
        /// <summary>Writes one line, and gives the top of the next.</summary>
        public float Text(string text, float x, float top, SKFont font, SKColor color)
        {
            using var paint = new SKPaint { Color = color, IsAntialias = true };
            Canvas.DrawText(text, x, top + font.Size, font, paint);
            Texts.Add(SKRectI.Ceiling(new SKRect(x * Scale, top * Scale, (x + font.MeasureText(text)) * Scale, (top + Line(font)) * Scale)));
            return top + Line(font);
        }

        public void Bar(ChartBar bar, float top)
        {
            Fill(0, 1, top, Palette.Track);
            Fill(Math.Min(bar.From, bar.To), Math.Max(bar.From, bar.To), top, Palette.Bar);
            if (bar.Tick is not { } tick) return;
            using var paint = new SKPaint { Color = Palette.Tick };
            Canvas.DrawRect(Margin + ((float)tick * Inner) - 2, top, 4, BarHeight, paint);
        }

        private void Fill(double from, double to, float top, SKColor color)
        {
            using var paint = new SKPaint { Color = color, IsAntialias = true };
            // What is nearly nothing is still seen.
            Canvas.DrawRoundRect(Margin + ((float)from * Inner), top, Math.Max((float)(to - from) * Inner, 3), BarHeight, 3, 3, paint);
        }
    }
}
