using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerClusters.Replies.Printing;

/// <summary>
/// Says in a PDF which language it is in, for those who have it read aloud, and that its window shows its title: SkiaSharp has no way to. Both are
/// added as an update at the file's end (ISO 32000-1, 7.5.6): what is there stays as it is.
/// </summary>
internal static partial class PdfCatalog
{
    /// <summary>The file with the language added.</summary>
    /// <param name="pdf">A file as SkiaSharp writes it.</param>
    /// <param name="language">Two-letter code.</param>
    /// <exception cref="InvalidDataException">The file is of another kind.</exception>
    public static byte[] WithLanguage(byte[] pdf, string language)
    {
        // One character a byte: places in the text are places in the file.
        var text = Encoding.Latin1.GetString(pdf);
        var trailer = Trailer().Matches(text).LastOrDefault() ?? throw new InvalidDataException("The PDF ends without a trailer.");
        var (root, entries) = (trailer.Groups["root"].Value, trailer.Groups["entries"].Value);
        var catalog = Regex.Match(text, $@"(?<=\n){root} 0 obj\s*<<(?<entries>[^>]*)>>\s*endobj", RegexOptions.RightToLeft);
        if (!catalog.Success) throw new InvalidDataException("The PDF has no catalog.");

        var update = new StringBuilder();
        var at = pdf.Length + 1;
        update.Append(CultureInfo.InvariantCulture, $"\n{root} 0 obj\n<<{catalog.Groups["entries"].Value}\n/Lang ({language})\n/ViewerPreferences <</DisplayDocTitle true>>>>\nendobj\n");
        var table = pdf.Length + update.Length;
        update.Append(CultureInfo.InvariantCulture, $"xref\n{root} 1\n{at:D10} 00000 n \ntrailer\n<<{entries}\n/Prev {trailer.Groups["table"].Value}>>\nstartxref\n{table}\n%%EOF\n");
        return [.. pdf, .. Encoding.Latin1.GetBytes(update.ToString())];
    }

    [GeneratedRegex(@"trailer\s*<<(?<entries>[^>]*/Root (?<root>\d+) 0 R[^>]*)>>\s*startxref\s*(?<table>\d+)\s*%%EOF")]
    private static partial Regex Trailer();
}
