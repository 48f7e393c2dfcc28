using System.Globalization;

namespace CareerClusters.Guidance.Catalog.Import;

/// <summary>What an import did.</summary>
/// <param name="Problems">What kept it from writing; empty when it wrote.</param>
/// <param name="Joins">How many rows found their partner in another file.</param>
/// <param name="Unmatched">Codes that found none, and in which file they were looked for.</param>
/// <param name="Files">The generated files; empty when there are problems.</param>
public sealed record CatalogImportReport(
    IReadOnlyList<CatalogProblem> Problems,
    IReadOnlyList<ImportJoin> Joins,
    IReadOnlyList<ImportUnmatched> Unmatched,
    IReadOnlyList<ImportedFile> Files)
{
    /// <summary>Whether the files were written.</summary>
    public bool Succeeded => Problems.Count == 0;

    /// <summary>Writes it for people, one fact a line.</summary>
    public void WriteTo(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var problem in Problems) writer.WriteLine(problem);
        foreach (var join in Joins) writer.WriteLine(Line($"{join.What}: {join.Matched} of {join.Total}"));
        foreach (var group in Unmatched.GroupBy(u => u.LookedForIn))
            writer.WriteLine(Line($"not in {group.Key} ({group.Count()}): {string.Join(", ", group.Select(u => u.Code))}"));
        foreach (var file in Files)
            writer.WriteLine(Line($"{file.Name}: {file.Rows} rows, {(file.Changed ? "written" : "unchanged")}"));
        if (!Succeeded) writer.WriteLine("Nothing was written.");
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How many rows found their partner.</summary>
/// <param name="What">What was joined, for people.</param>
/// <param name="Matched">Rows with a partner.</param>
/// <param name="Total">All rows.</param>
public sealed record ImportJoin(string What, int Matched, int Total);

/// <summary>A code that another file does not have.</summary>
/// <param name="LookedForIn">The file.</param>
/// <param name="Code">The code.</param>
public sealed record ImportUnmatched(string LookedForIn, string Code);

/// <summary>A generated file.</summary>
/// <param name="Name">Name in the catalog folder.</param>
/// <param name="Rows">Rows below the header.</param>
/// <param name="Changed">Whether its content differs from before.</param>
public sealed record ImportedFile(string Name, int Rows, bool Changed);

/// <summary>Collects what an import finds on its way.</summary>
internal sealed class ImportFindings
{
    /// <summary>What is wrong in the published files.</summary>
    public List<CatalogProblem> Problems { get; } = [];

    /// <summary>Joins so far.</summary>
    public List<ImportJoin> Joins { get; } = [];

    /// <summary>Codes without a partner so far.</summary>
    public List<ImportUnmatched> WithoutPartner { get; } = [];

    /// <summary>Notes a join.</summary>
    public void Joined(string what, int matched, int total) => Joins.Add(new(what, matched, total));

    /// <summary>Notes a code without a partner.</summary>
    public void Unmatched(string lookedForIn, string code) => WithoutPartner.Add(new(lookedForIn, code));
}
