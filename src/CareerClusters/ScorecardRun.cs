using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CareerClusters.Guidance.Scorecard;

namespace CareerClusters;

/// <summary>The last full run as JSON, and as the table between two marks in the READMEs.</summary>
/// <param name="Catalog">First twelve signs of the SHA-256 of the catalog it was measured with; another one now means that the numbers may be old.</param>
/// <param name="Parts">What was measured.</param>
internal sealed record ScorecardRun(string Catalog, IReadOnlyList<ScorecardResult> Parts)
{
    /// <summary>Files that show the table, from the root of the repository.</summary>
    public static readonly IReadOnlyList<string> TableFiles = ["README.md", "scorecard/README.md"];

    private const string Begin = "<!-- scorecard table: written by scorecard --json -->\n";
    private const string End = "<!-- end of table -->";

    private const int FingerprintSigns = 12;

    /// <summary>Every goal with what was measured, each with its goal.</summary>
    public string Table()
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"Seed {Parts[0].Seed}, catalog {Catalog}.\n\n| part | measured | value | goal |\n|---|---|---|---|\n");
        foreach (var part in Parts)
            foreach (var row in part.Measurements.Where(m => m.Goal is not null))
                table.Append(CultureInfo.InvariantCulture, $"| ({part.Part}) {part.Name} | {row.Name} | {Show(row.Value, row.Unit)} | {Sign(row.Goal!)} {Show(row.Goal!.Value, row.Unit)}{(row.Met == true ? "" : ": not met")} |\n");
        return table.ToString();
    }

    /// <summary>Text of a file with this table in place of the one it shows; unchanged where it shows none.</summary>
    public string PutInto(string text)
    {
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : text.IndexOf(End, begin, StringComparison.Ordinal);
        return end < 0 ? text : text[..(begin + Begin.Length)] + Table() + text[end..];
    }

    /// <summary>Fingerprint of the files of a catalog, but those of a school (<c>local/</c>).</summary>
    public static string Fingerprint(string catalogFolder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(catalogFolder).Where(f => Path.GetExtension(f) is ".csv" or ".yaml").Order(StringComparer.Ordinal))
            hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..FingerprintSigns];
    }

    private static string Sign(Goal goal) => goal.Side == GoalSide.AtLeast ? "at least" : "at most";

    private static string Show(double value, string unit) => string.Create(CultureInfo.InvariantCulture, $"{value:0.0}{unit}");
}
