using CareerClusters.Guidance.Catalog.Reading;

namespace CareerClusters.Guidance.Catalog.Import;

/// <summary>Rebuilds the generated files of the catalog from the published ones. Our own text files stay as they are.</summary>
public static class CatalogImport
{
    /// <summary>Header of <c>occupations.csv</c>.</summary>
    internal static readonly string[] OccupationColumns =
    [
        "code", "title", "sub_clusters", "realistic", "investigative", "artistic", "social", "enterprising", "conventional",
        "job_zone", "job_zone_note", "soc", "soc_title", "employment", "median_wage", "wage_p10", "wage_p90", "pay_period",
        "growth_percent", "openings_per_year", "entry_education", "experience", "training",
    ];

    /// <summary>Reads the published files and writes the generated ones. The same input gives the same bytes.</summary>
    /// <param name="fromFolder">Folder of the published files, laid out as <c>catalog/README.md</c> says.</param>
    /// <param name="catalogFolder">The catalog; its <c>primary-overrides.csv</c> is read.</param>
    /// <returns>What joined, what did not, what was written. With problems nothing is written.</returns>
    public static CatalogImportReport Run(string fromFolder, string catalogFolder)
    {
        var findings = new ImportFindings();
        var files = SourceFiles.Open(fromFolder, findings.Problems);
        if (files is null) return Report(findings, []);

        var overrides = ReadOverrides(catalogFolder, findings.Problems);
        var crosswalk = FrameworkCrosswalk.Read(files, findings.Problems);
        var occupations = new OccupationTables(files, crosswalk, findings);
        var occupationRows = occupations.Occupations(overrides);
        var (skillColumns, skillRows) = occupations.Skills();
        List<(string Name, IReadOnlyList<string> Header, List<string[]> Rows)> tables =
        [
            ("occupations.csv", OccupationColumns, occupationRows),
            (AllWorkFile.Name, AllWorkFile.Columns, occupations.AllWork),
            ("skills.csv", skillColumns, skillRows),
            ("work-values.csv", ["code", .. OccupationTables.WorkValueColumns], occupations.WorkValues()),
            ("titles.csv", ["code", "title"], occupations.Titles()),
            ("programs.csv", ["cip", "title", "sub_clusters", "occupations"],
                ProgramTables.Programs(files, crosswalk, occupations.Codes, findings)),
            ("industries.csv", ["cluster", "naics", "occupations"], ProgramTables.Industries(files.FullCrosswalk)),
        ];
        if (findings.Problems.Count > 0) return Report(findings, []);

        Directory.CreateDirectory(catalogFolder);
        return Report(findings, [.. tables.Select(t => Write(Path.Combine(catalogFolder, t.Name), t.Header, t.Rows))]);
    }

    private static CatalogImportReport Report(ImportFindings findings, IReadOnlyList<ImportedFile> written) =>
        new(findings.Problems, findings.Joins, findings.WithoutPartner, written);

    private static Dictionary<string, string> ReadOverrides(string catalogFolder, List<CatalogProblem> problems)
    {
        const string name = "primary-overrides.csv";
        if (!File.Exists(Path.Combine(catalogFolder, name))) return [];
        var table = SourceTable.Open(
            catalogFolder, new(name, null, "columns code, sub_cluster, reason", "code", "sub_cluster", "reason"), problems);
        if (table is null) return [];
        int code = table.Column("code"), subCluster = table.Column("sub_cluster");
        return table.Rows.GroupBy(r => r[code]).ToDictionary(g => g.Key, g => g.Last()[subCluster]);
    }

    private static ImportedFile Write(string path, IReadOnlyList<string> header, List<string[]> rows)
    {
        var changed = CsvText.Write(path, header, rows);
        return new ImportedFile(Path.GetFileName(path), rows.Count, changed);
    }
}
