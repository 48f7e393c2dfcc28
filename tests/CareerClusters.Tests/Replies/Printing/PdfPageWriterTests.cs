using System.Text;
using CareerClusters.Replies.Pictures;
using CareerClusters.Replies.Printing;
using CareerClusters.Tests.Replies.Content;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerClusters.Tests.Replies.Printing;

public sealed class PdfPageWriterTests
{
    private static readonly PdfPageWriter Writer = new(new PictureFonts(PictureFonts.Folder, NullLogger<PictureFonts>.Instance), AllContent.Phrasebook);

    private static readonly PrintedPage Short = new()
    {
        Language = "es",
        Title = "Mi resumen de carreras",
        MadeAt = new DateTimeOffset(2026, 11, 19, 22, 30, 0, TimeSpan.FromHours(-6)),
        Parts =
        [
            PagePart.Paragraph("¿Qué hizo el ñandú? ¡Óyelo, pingüino! “Sí”, dijo: $63,800 – 3.9 %."),
            PagePart.List("Grupos", [new PageEntry("Construcción: va bien conmigo.\nA favor: \"Soldar\" (me encanta).\nEn contra: \"Vender\".", Number: 1), new PageEntry("Salud.", Number: 2)]),
            PagePart.List("De dónde viene esto", [new PageEntry("U.S. Bureau of Labor Statistics: Employment, número de empleos.", new Uri("https://www.bls.gov/oes/"))]) with { IsSmall = true },
        ],
    };

    /// <summary>Three sheets and more, with words longer than a line and entries longer than a few lines.</summary>
    private static readonly PrintedPage Long = Short with
    {
        Parts =
        [
            .. Short.Parts,
            .. Enumerable.Range(1, 12).Select(part => PagePart.List($"Heading {part}", Enumerable.Range(1, 7).Select(entry => new PageEntry(
                $"Step {part}-{entry} " + string.Join(' ', Enumerable.Repeat("año", part * entry)) + (entry == 3 ? " " + new string('w', 180) : "") + $" end {part}-{entry}.")))),
            PagePart.Paragraph(string.Join(' ', Enumerable.Range(1, 900).Select(i => $"word{i}"))),
        ],
    };

    public static TheoryData<bool> Lengths => [false, true];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Every_line_of_the_page_is_in_the_file(bool isLong)
    {
        var page = isLong ? Long : Short;
        var sheets = PdfReader.Sheets(Writer.Write(page)!);
        Assert.InRange(sheets.Length, isLong ? 4 : 1, isLong ? 12 : 1);
        // What stands at the foot of each sheet comes between the lines of a paragraph that goes on.
        var text = PdfReader.Squeezed(string.Concat(sheets.Select((s, i) => s.Replace($"Página {i + 1} de {sheets.Length}", "", StringComparison.Ordinal).TrimEnd() is var t
            && t.EndsWith(page.Title, StringComparison.Ordinal) ? t[..^page.Title.Length] : throw new InvalidOperationException("A sheet has no foot: " + s))));
        AllContent.Nothing(page.Parts.SelectMany(p => p.Entries.SelectMany(e => $"{e.Text} {e.Address()}".Split('\n')).Prepend(p.Heading ?? "")).Prepend(page.Title)
            .Where(line => !text.Contains(PdfReader.Squeezed(line), StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_word_is_one_word_to_a_reader()
    {
        var words = PdfReader.Words(Writer.Write(Short)!).Select(w => System.Net.WebUtility.HtmlDecode(w.Text)).ToHashSet();
        AllContent.Nothing(Short.Parts.SelectMany(p => p.Entries).SelectMany(e => $"{e.Text} {e.Address()}".Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Where(w => !words.Contains(w)));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Nothing_stands_outside_the_margins(bool isLong) => Assert.All(PdfReader.Words(Writer.Write(isLong ? Long : Short)!), word =>
    {
        Assert.InRange(word.Left, PdfPageWriter.Margin - 0.5, PdfPageWriter.Width - PdfPageWriter.Margin);
        Assert.InRange(word.Right, PdfPageWriter.Margin, PdfPageWriter.Width - PdfPageWriter.Margin + 0.5);
        Assert.InRange(word.Top, PdfPageWriter.Margin - 2, PdfPageWriter.Height);
        // Letters that hang below their line reach a little further.
        if (word.Top < PdfPageWriter.Height - PdfPageWriter.FootMargin - 13) Assert.InRange(word.Bottom, 0, PdfPageWriter.Height - PdfPageWriter.Margin);
        else Assert.InRange(word.Bottom, 0, PdfPageWriter.Height - PdfPageWriter.FootMargin + 4);
    });

    [Fact]
    public void No_heading_ends_a_sheet_and_no_entry_is_parted_after_its_first_line()
    {
        foreach (var room in Enumerable.Range(0, 12).Select(i => i * 3))
        {
            var page = Long with { Parts = [PagePart.Paragraph(string.Join('\n', Enumerable.Repeat("line", room))), .. Long.Parts] };
            var sheets = PdfReader.Sheets(Writer.Write(page)!);
            foreach (var sheet in sheets)
            {
                var last = sheet[..sheet.IndexOf(page.Title, sheet.StartsWith(page.Title, StringComparison.Ordinal) ? page.Title.Length : 0, StringComparison.Ordinal)].TrimEnd().Split('\n')[^1];
                Assert.DoesNotMatch("^Heading|^Grupos|^De dónde|^•$|va bien conmigo", last);
                Assert.True(!last.StartsWith("• Step", StringComparison.Ordinal) || last.Contains("end", StringComparison.Ordinal), last);
            }
        }
    }

    [Fact]
    public void It_tells_title_language_and_when_it_was_made_and_brings_its_letters()
    {
        var pdf = Writer.Write(Short)!;
        var about = PdfReader.About(pdf);
        Assert.Equal(("Mi resumen de carreras", "Un bot que guía sobre carreras", "612 x 792 pts (letter)"), (about["Title"], about["Author"], about["Page size"]));
        Assert.Equal(new DateTimeOffset(2026, 11, 20, 4, 30, 0, TimeSpan.Zero), DateTimeOffset.Parse(about["CreationDate"], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(about["CreationDate"], about["ModDate"]);
        var raw = Encoding.Latin1.GetString(pdf);
        Assert.Contains("/Lang (es)", raw, StringComparison.Ordinal);
        Assert.Contains("/URI (https://www.bls.gov/oes/)", raw, StringComparison.Ordinal);
        Assert.All(PdfReader.Fonts(pdf), font => Assert.Matches("AtkinsonHyperlegible.* yes +yes +yes ", font));
        Assert.InRange(pdf.Length, 10_000, 100_000);
        Assert.Equal(pdf, Writer.Write(Short));
    }

    [Fact]
    public void What_the_letters_cannot_draw_is_left_out_and_the_rest_is_there()
    {
        var page = Short with { Title = "Plan \U0001F680", Parts = [PagePart.Paragraph("Ask \U0001F469\u200D\U0001F3EB Ms. Ñu\ttoday \uD800, 日本.")] };
        Assert.StartsWith("Plan\nAsk Ms. Ñu today , ??.\n", PdfReader.Sheets(Writer.Write(page)!)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_letters_there_is_no_file() =>
        Assert.Null(new PdfPageWriter(new PictureFonts(Path.Combine(PictureFonts.Folder, "nowhere"), NullLogger<PictureFonts>.Instance), AllContent.Phrasebook).Write(Short));
}
