using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerClusters.Tests.Replies.Printing;

/// <summary>Reads a PDF with poppler's programs, which share nothing with what wrote it.</summary>
internal static partial class PdfReader
{
    /// <summary>The text of each sheet.</summary>
    public static string[] Sheets(byte[] pdf) => Run("pdftotext", pdf, "-enc", "UTF-8", "{file}", "-").Split('\f')[..^1];

    /// <summary>What file managers show, by name.</summary>
    public static Dictionary<string, string> About(byte[] pdf) => Run("pdfinfo", pdf, "-isodates", "{file}").Split('\n')
        .Select(l => l.Split(':', 2)).Where(l => l.Length == 2).ToDictionary(l => l[0], l => l[1].Trim());

    /// <summary>The fonts, a line each, and whether each is in the file.</summary>
    public static string[] Fonts(byte[] pdf) => Run("pdffonts", pdf, "{file}").Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

    /// <summary>Where each word stands, in points from the upper left.</summary>
    public static IReadOnlyList<(string Text, double Left, double Top, double Right, double Bottom)> Words(byte[] pdf) =>
        [.. Word().Matches(Run("pdftotext", pdf, "-bbox", "{file}", "-")).Select(m => (m.Groups[5].Value, Number(m, 1), Number(m, 2), Number(m, 3), Number(m, 4)))];

    /// <summary>Text without spaces and line breaks, which depend on the width of a line.</summary>
    public static string Squeezed(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string Run(string program, byte[] pdf, params string[] arguments)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            var start = new ProcessStartInfo(program, arguments.Select(a => a == "{file}" ? path : a)) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal((0, ""), (process.ExitCode, errors.GetAwaiter().GetResult()));
            return text;
        }
        finally
        {
            File.Delete(path);
        }
    }

    [GeneratedRegex("<word xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" yMax=\"([0-9.-]+)\">([^<]*)</word>")]
    private static partial Regex Word();
}
