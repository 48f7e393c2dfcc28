using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace CareerClusters.Guidance.Catalog.Import;

/// <summary>Writes a generated file: the same rows give the same bytes everywhere.</summary>
internal static class CsvText
{
    /// <summary>Writes when the bytes differ from those on disk.</summary>
    /// <returns>Whether they did.</returns>
    public static bool Write(string path, IReadOnlyList<string> header, IEnumerable<string[]> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        foreach (var row in rows.Prepend([.. header]))
        {
            foreach (var cell in row) csv.WriteField(cell);
            csv.NextRecord();
        }

        csv.Flush();
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var changed = !File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
        if (changed) File.WriteAllBytes(path, bytes);
        return changed;
    }
}
