using CareerClusters.Replies.Content;
using CareerClusters.Replies.Pictures;
using SkiaSharp;

namespace CareerClusters.Replies.Printing;

/// <summary>Writes a page as a PDF to print or to send on: its text can be marked and searched, its links tapped.</summary>
/// <param name="fonts">The letters; they go into the file.</param>
/// <param name="phrasebook">What stands around the page.</param>
public sealed class PdfPageWriter(PictureFonts fonts, Phrasebook phrasebook)
{
    public static readonly LineSet Lines = new("printed-page");

    /// <summary>US Letter, in points: schools that use these clusters print on it, and other printers make it fit.</summary>
    internal const float Width = 612, Height = 792;

    /// <summary>Edge that is left free, in points: printers do not reach it, and a hole punch needs it.</summary>
    internal const float Margin = 50;

    /// <summary>What is left free below the foot, in points.</summary>
    internal const float FootMargin = 30;

    private const float TitleSize = 22, HeadingSize = 13, TextSize = 10, SmallSize = 8.5f;
    private const float Indent = 16, AboveHeading = 11, AboveEntry = 4;

    private static readonly SKColor Accent = new(0x0b, 0x5a, 0x6f), Muted = new(0x8a, 0x8a, 0x8a);
    private static readonly Line PageNumber = Lines.Line("page-number", "number", "total");
    private static readonly Line Author = Lines.Line("author");
    private static readonly Line AsFile = Lines.Line("as-file");

    /// <summary>Whether there are letters to write with.</summary>
    public bool CanWrite => fonts.AreReady;

    /// <summary>What a link to the file is called.</summary>
    public string Name(string language) => phrasebook.Render(AsFile, language);

    /// <summary>The file; null where there are no letters to write with.</summary>
    public byte[]? Write(PrintedPage page)
    {
        if (!fonts.AreReady) return null;
        using var title = Letters(fonts.Bold!, TitleSize);
        using var heading = Letters(fonts.Bold!, HeadingSize);
        using var name = Letters(fonts.Bold!, TextSize);
        using var text = Letters(fonts.Regular!, TextSize);
        using var small = Letters(fonts.Regular!, SmallSize);
        List<PdfLine> lines = [.. Said(page.Title, title, Margin, 0).Select(l => l with { StaysWithNext = true })];
        lines[^1] = lines[^1] with { Rule = 2.5f };
        foreach (var part in page.Parts) lines.AddRange(LinesOf(part, heading, name, part.IsSmall ? small : text));
        var sheets = PdfLine.OnSheets(lines, Height - (2 * Margin));

        using var file = new MemoryStream();
        using (var pdf = SKDocument.CreatePdf(file, About(page)))
        {
            for (var number = 1; number <= sheets.Count; number++)
            {
                var canvas = pdf.BeginPage(Width, Height);
                Draw(canvas, sheets[number - 1]);
                DrawFoot(canvas, small, page.Title, phrasebook.Render(PageNumber.With(number, sheets.Count), page.Language));
                pdf.EndPage();
            }

            pdf.Close();
        }

        return PdfCatalog.WithLanguage(file.ToArray(), page.Language);
    }

    /// <summary>What file managers show. Who the person is stands in no page, and so not here.</summary>
    private SKDocumentPdfMetadata About(PrintedPage page) => new()
    {
        Title = page.Title,
        Author = phrasebook.Render(Author, page.Language),
        Creation = page.MadeAt.UtcDateTime,
        Modified = page.MadeAt.UtcDateTime,
    };

    // Paper has no pixels: letters rounded to whole ones stand apart, and a reader takes the gaps for spaces.
    private static SKFont Letters(SKTypeface face, float size) => new(face, size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };

    private static IEnumerable<PdfLine> LinesOf(PagePart part, SKFont heading, SKFont name, SKFont text)
    {
        if (part.Heading is not null)
        {
            var said = Said(part.Heading, heading, Margin, AboveHeading);
            for (var i = 0; i < said.Count; i++) yield return said[i] with { StaysWithNext = true, Rule = i == said.Count - 1 ? 0.75f : 0 };
        }

        foreach (var entry in part.Entries)
        {
            var (first, rest) = part.IsList ? entry.Split() : (null, entry.Text);
            var left = part.IsList ? Margin + Indent : Margin;
            List<PdfLine> lines = [.. first is null ? [] : Said(first, name, left, AboveEntry), .. Said($"{rest} {entry.Address()}", text, left, first is null ? AboveEntry : 0)];
            if (part.IsList && lines.Count > 0) lines[0] = lines[0] with { Mark = entry.Number is { } number ? $"{number}." : "•" };
            // No line alone at the foot or at the head of a sheet, and no name without what is said of it.
            for (var i = 0; i < lines.Count; i++)
                yield return lines[i] with { Link = i == lines.Count - 1 ? entry : null, StaysWithNext = i < lines.Count - 1 && (i == 0 || i == lines.Count - 2 || lines[i].Font == name) };
        }
    }

    private static List<PdfLine> Said(string text, SKFont font, float left, float above) =>
        [.. TextLines.Wrap(TextLines.Drawable(text, font.Typeface), font, Width - Margin - left).Select((line, i) => new PdfLine(line, font, left, i == 0 ? above : 0))];

    private static void Draw(SKCanvas canvas, List<PdfLine> lines)
    {
        using var black = new SKPaint { Color = SKColors.Black };
        using var rule = new SKPaint { Color = Muted };
        using var accent = new SKPaint { Color = Accent };
        var y = Margin - lines[0].Above;
        foreach (var line in lines)
        {
            y += line.Above;
            var baseline = y + line.Font.Size;
            if (line.Mark is not null) canvas.DrawText(line.Mark, line.Left - Indent, baseline, line.Font, black);
            canvas.DrawText(line.Text, line.Left, baseline, line.Font, black);
            if (line.Link is { Link: { } link } entry && line.Text.EndsWith(entry.Address()!, StringComparison.Ordinal)) DrawLink(canvas, line, entry.Address()!, link, baseline);
            y += line.Height;
            if (line.Rule > 0) canvas.DrawRect(new SKRect(Margin, y - line.Rule, Width - Margin, y), line.Rule > 1 ? accent : rule);
        }
    }

    private static void DrawLink(SKCanvas canvas, PdfLine line, string address, Uri link, float baseline)
    {
        using var accent = new SKPaint { Color = Accent };
        var right = line.Left + line.Font.MeasureText(line.Text);
        var left = right - line.Font.MeasureText(address);
        canvas.DrawRect(new SKRect(left, baseline + 2, right, baseline + 2.75f), accent);
        using var area = canvas.DrawUrlAnnotation(new SKRect(left, baseline - line.Font.Size, right, baseline + 4), link.AbsoluteUri);
    }

    private static void DrawFoot(SKCanvas canvas, SKFont font, string title, string number)
    {
        using var black = new SKPaint { Color = SKColors.Black };
        using var rule = new SKPaint { Color = Muted };
        var baseline = Height - FootMargin;
        canvas.DrawRect(new SKRect(Margin, baseline - 13, Width - Margin, baseline - 12.25f), rule);
        canvas.DrawText(number, Width - Margin - font.MeasureText(number), baseline, font, black);
        canvas.DrawText(TextLines.Wrap(TextLines.Drawable(title, font.Typeface), font, Width - (2 * Margin) - font.MeasureText(number) - Indent)[0], Margin, baseline, font, black);
    }
}
