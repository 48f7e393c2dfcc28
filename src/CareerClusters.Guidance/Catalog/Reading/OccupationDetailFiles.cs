namespace CareerClusters.Guidance.Catalog.Reading;

/// <summary>Reads the files that hang on occupations: names, descriptions, skills, programs, overrides.</summary>
/// <param name="folder">The catalog.</param>
/// <param name="occupations">Known occupations by code; null when they could not be read.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class OccupationDetailFiles(
    string folder, IReadOnlyDictionary<string, Occupation>? occupations, List<CatalogProblem> problems)
{
    /// <summary>Reads <c>titles.csv</c>.</summary>
    public List<AlternateTitle> Titles()
    {
        var titles = new List<AlternateTitle>(60_000);
        using var csv = Open("titles.csv", CatalogReader.ImportRemedy, "code", "title");
        if (csv is null) return titles;
        var (last, known, names) = ("", default(OnetSocCode?), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        while (csv.Next())
        {
            // Rows come sorted by code: one look-up an occupation.
            if (csv["code"] is var text && text != last)
            {
                last = text;
                known = Known(csv, "code");
                names.Clear();
            }

            var title = csv.Required("title");
            if (!names.Add(title)) csv.Problem("title", $"'{title}' is there twice for {last}.", "Remove one of the two rows.");
            if (known is { } code) titles.Add(new AlternateTitle(code, title));
        }

        return titles;
    }

    /// <summary>Reads <c>descriptions.csv</c>, or its parts <c>descriptions-*.csv</c>; they may be missing or incomplete.</summary>
    public Dictionary<OnetSocCode, LocalizedText> Descriptions()
    {
        var found = new Dictionary<OnetSocCode, LocalizedText>();
        string[] paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "descriptions*.csv") : [];
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            using var csv = Open(Path.GetFileName(path), "", "code", "text", "text_es");
            while (csv is not null && csv.Next())
            {
                if (Known(csv, "code") is not { } code) continue;
                if (!found.TryAdd(code, new LocalizedText(csv.Required("text"), csv.Optional("text_es"))))
                    csv.Problem("code", $"{code} is there twice.", "Keep one description.");
            }
        }

        return found;
    }

    /// <summary>Reads <c>tasks.csv</c>; it may be missing or incomplete.</summary>
    public ILookup<OnetSocCode, LocalizedText> Tasks()
    {
        var found = new List<(OnetSocCode Code, LocalizedText Text)>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var csv = File.Exists(Path.Combine(folder, "tasks.csv")) ? Open("tasks.csv", "", "code", "task_id", "text", "text_es") : null;
        while (csv is not null && csv.Next())
        {
            if (Known(csv, "code") is not { } code) continue;
            csv.Whole("task_id", 1, int.MaxValue);
            csv.Required("task_id");
            var text = csv.Required("text");
            if (text.Length > 0 && !seen.Add(text)) csv.Problem("text", "Another job has the same sentence.", "Say what is special about this one.");
            found.Add((code, new LocalizedText(text, csv.Optional("text_es"))));
        }

        return found.ToLookup(f => f.Code, f => f.Text);
    }

    /// <summary>Reads <c>skills.csv</c>; its columns must be the elements, in any order.</summary>
    public Dictionary<OnetSocCode, IReadOnlyList<float>> Skills(IReadOnlyList<SkillElement> elements) =>
        Figures("skills.csv", [.. elements.Select(e => e.Id)], "is no element of skill-names.csv", 5);

    /// <summary>Reads <c>work-values.csv</c>; its columns must be the values, in any order.</summary>
    public Dictionary<OnetSocCode, IReadOnlyList<float>> WorkValues(IReadOnlyList<WorkValue> values) =>
        Figures("work-values.csv", [.. values.Select(v => v.Id)], "is no value of values.yaml", 7);

    /// <summary>Reads a file of one figure, 1 to <paramref name="most"/>, for each id.</summary>
    private Dictionary<OnetSocCode, IReadOnlyList<float>> Figures(string file, string[] ids, string unknown, double most)
    {
        var found = new Dictionary<OnetSocCode, IReadOnlyList<float>>();
        using var csv = Open(file, CatalogReader.ImportRemedy, ["code", .. ids]);
        if (csv is null) return found;
        var header = csv.Header.ToList();
        var columns = ids.Select(id => header.IndexOf(id)).ToArray();
        foreach (var column in header.Where(c => c != "code" && !ids.Contains(c)))
            problems.Add(new(file, "header", $"The column '{column}' {unknown}.", "Add its name there."));
        while (csv.Next())
        {
            if (Known(csv, "code") is not { } code) continue;
            var values = new float[columns.Length];
            for (var i = 0; i < columns.Length; i++)
            {
                if (csv.IsEmpty(columns[i])) csv.Problem(ids[i], "The cell is empty.", CatalogReader.ImportRemedy);
                values[i] = (float)(csv.Number(columns[i], 1, most) ?? 1);
            }

            if (!found.TryAdd(code, values)) csv.Problem("code", $"{code} is there twice.", "Keep one row.");
        }

        return found;
    }

    /// <summary>Reads <c>programs.csv</c>.</summary>
    public List<CareerProgram> Programs(IReadOnlySet<string>? subClusters)
    {
        var programs = new List<CareerProgram>(2_000);
        using var csv = Open("programs.csv", CatalogReader.ImportRemedy, "cip", "title", "sub_clusters", "occupations");
        var seen = new HashSet<string>();
        while (csv is not null && csv.Next())
        {
            var cip = csv["cip"];
            if (cip is not [_, _, '.', _, _, _, _]) csv.Problem("cip", $"'{cip}' is not a CIP code.", "Write it as nn.nnnn.");
            if (!seen.Add(cip)) csv.Problem("cip", $"{cip} is there twice.", "Keep one row for each program.");
            var subs = csv.Required("sub_clusters").Split(';', StringSplitOptions.RemoveEmptyEntries);
            foreach (var id in subs.Where(id => subClusters is not null && !subClusters.Contains(id)))
                csv.Problem("sub_clusters", $"'{id}' is no sub-cluster.", "Use ids from clusters.yaml as cluster/sub-cluster.");
            var codes = new List<OnetSocCode>();
            foreach (var text in csv["occupations"].Split(';', StringSplitOptions.RemoveEmptyEntries))
                if (Known(csv, "occupations", text) is { } code) codes.Add(code);
            programs.Add(new CareerProgram(cip, csv.Required("title"), subs, codes));
        }

        return programs;
    }

    /// <summary>Checks that <c>primary-overrides.csv</c> names placements of the catalog and that an import applied them.</summary>
    public void CheckOverrides()
    {
        if (!File.Exists(Path.Combine(folder, "primary-overrides.csv"))) return;
        using var csv = Open("primary-overrides.csv", "", "code", "sub_cluster", "reason");
        while (csv is not null && csv.Next())
        {
            csv.Required("reason");
            if (Known(csv, "code") is null || occupations is null) continue;
            var occupation = occupations[csv["code"]];
            var id = csv["sub_cluster"];
            if (!occupation.SubClusterIds.Contains(id))
                csv.Problem("sub_cluster", $"'{id}' is not one of its sub-clusters.", $"Use one of: {string.Join(", ", occupation.SubClusterIds)}.");
            else if (occupation.PrimarySubClusterId != id)
                csv.Problem("sub_cluster", "occupations.csv has another one first.", CatalogReader.ImportRemedy);
        }
    }

    private CatalogCsv? Open(string name, string remedy, params string[] columns) =>
        CatalogCsv.Open(folder, name, remedy, problems, columns);

    private OnetSocCode? Known(CatalogCsv csv, string column) => Known(csv, column, csv[column]);

    private OnetSocCode? Known(CatalogCsv csv, string column, string code)
    {
        if (occupations is null) return OnetSocCode.IsValid(code) ? new OnetSocCode(code) : null;
        if (occupations.TryGetValue(code, out var occupation)) return occupation.Code;
        csv.Problem(column, $"'{code}' is no occupation of the catalog.", "Use codes from occupations.csv.");
        return null;
    }
}
