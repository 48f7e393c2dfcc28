using System.Globalization;

namespace CareerClusters.Guidance.Catalog.Import;

/// <summary>Builds the rows of <c>occupations.csv</c>, <c>skills.csv</c>, <c>work-values.csv</c> and <c>titles.csv</c>.</summary>
internal sealed class OccupationTables
{
    /// <summary>The six work values, elements 1.B.2.a to 1.B.2.f, by the ids of <c>values.yaml</c>.</summary>
    public static readonly string[] WorkValueColumns =
        ["achievement", "working-conditions", "recognition", "relationships", "support", "independence"];

    private readonly SourceFiles files;
    private readonly FrameworkCrosswalk crosswalk;
    private readonly ImportFindings findings;
    private readonly LaborFigureSource figures;
    private readonly Dictionary<string, string> titles;
    private readonly Dictionary<string, string[]> interests;

    public OccupationTables(SourceFiles files, FrameworkCrosswalk crosswalk, ImportFindings findings)
    {
        this.files = files;
        this.crosswalk = crosswalk;
        this.findings = findings;
        figures = new LaborFigureSource(files.Projections, files.Wages);
        titles = Pairs(files.Occupations, "Title");
        interests = SixOf(files.Interests, "1.B.1.", "OI");
        Codes = [.. interests.Where(p => p.Value.All(v => v.Length > 0)).Select(p => p.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>O*NET-SOC codes with all six interest scores, in order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The row of <c>all-work.csv</c>; none where the published files do not have all occupations together.</summary>
    public List<string[]> AllWork => figures.AllWork is { } cells ? [cells] : [];

    /// <summary>Rows of <c>occupations.csv</c>.</summary>
    public List<string[]> Occupations(IReadOnlyDictionary<string, string> overrides)
    {
        var zones = Pairs(files.JobZones, "Job Zone");
        var placements = new Placements(files, crosswalk, overrides);
        var rows = new List<string[]>(Codes.Count);
        foreach (var code in Codes)
        {
            if (!titles.TryGetValue(code, out var title)) findings.Unmatched("Occupation Data.txt", code);
            if (placements.For(code, title ?? "", findings) is not { } subClusters) continue;
            var zone = zones.GetValueOrDefault(code) is "1" or "2" or "3" or "4" or "5" ? zones[code] : "";
            var note = zone.Length == 0 ? "no job zone in O*NET 29.3" : "";
            rows.Add([code, title ?? "", string.Join(';', subClusters), .. interests[code], zone, note, .. figures.CellsFor(code[..7])]);
        }

        var socs = titles.Keys.Select(c => c[..7]).Distinct().ToList();
        findings.Joined("O*NET SOC codes with a cluster", socs.Count(s => placements.CrosswalkCode(s) is not null), socs.Count);
        foreach (var soc in socs.Where(s => placements.CrosswalkCode(s) is null)) findings.Unmatched("the SOC crosswalk", soc);
        findings.Joined("occupations with job zone", rows.Count(r => r[9].Length > 0), rows.Count);
        findings.Joined("occupations with employment", rows.Count(r => r[13].Length > 0), rows.Count);
        findings.Joined("occupations with median wage", rows.Count(r => r[14].Length > 0), rows.Count);
        return rows;
    }

    /// <summary>Header and rows of <c>skills.csv</c>: importance by element.</summary>
    public (List<string> Header, List<string[]> Rows) Skills()
    {
        var values = new SortedDictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        var elements = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var table in new[] { files.Skills, files.Knowledge })
        {
            int code = table.Column("O*NET-SOC Code"), element = table.Column("Element ID"),
                scale = table.Column("Scale ID"), value = table.Column("Data Value");
            foreach (var row in table.Rows.Where(r => r[scale] == "IM"))
            {
                if (!values.TryGetValue(row[code], out var cells)) values[row[code]] = cells = [];
                cells[row[element]] = Decimal(row[value]);
                elements.Add(row[element]);
            }
        }

        var known = Codes.ToHashSet();
        foreach (var code in values.Keys.Where(c => !known.Contains(c))) findings.Unmatched("occupations.csv (skills)", code);
        var rows = values.Where(p => known.Contains(p.Key))
            .Select(p => (string[])[p.Key, .. elements.Select(e => p.Value.GetValueOrDefault(e, ""))]).ToList();
        findings.Joined("occupations with skills", rows.Count, Codes.Count);
        return (["code", .. elements], rows);
    }

    /// <summary>Rows of <c>work-values.csv</c>: extent by value, for occupations that have all six.</summary>
    public List<string[]> WorkValues()
    {
        var values = SixOf(files.WorkValues, "1.B.2.", "EX");
        var rows = Codes.Where(c => values.TryGetValue(c, out var six) && six.All(v => v.Length > 0))
            .Select(c => (string[])[c, .. values[c]]).ToList();
        findings.Joined("occupations with work values", rows.Count, Codes.Count);
        return rows;
    }

    /// <summary>Rows of <c>titles.csv</c>: no name twice for an occupation, nor its own title.</summary>
    public List<string[]> Titles()
    {
        int code = files.Titles.Column("O*NET-SOC Code"), longName = files.Titles.Column("Alternate Title"),
            shortName = files.Titles.Column("Short Title");
        var names = Codes.ToDictionary(c => c, _ => new SortedSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var row in files.Titles.Rows)
        {
            if (!names.TryGetValue(row[code], out var set)) continue;
            foreach (var name in new[] { row[longName].Trim(), row[shortName].Trim() })
                if (name is not ("" or "n/a") && !name.Equals(titles.GetValueOrDefault(row[code]), StringComparison.OrdinalIgnoreCase))
                    set.Add(name);
        }

        findings.Joined("occupations with other names", names.Values.Count(s => s.Count > 0), Codes.Count);
        return [.. Codes.SelectMany(c => names[c].Select(name => (string[])[c, name]))];
    }

    /// <summary>By occupation the figures of six elements that differ in their last letter, a to f: interest areas or work values.</summary>
    private static Dictionary<string, string[]> SixOf(SourceTable table, string elements, string scaleId)
    {
        int code = table.Column("O*NET-SOC Code"), element = table.Column("Element ID"),
            scale = table.Column("Scale ID"), value = table.Column("Data Value");
        var found = new Dictionary<string, string[]>();
        foreach (var row in table.Rows.Where(r => r[scale] == scaleId && r[element].StartsWith(elements, StringComparison.Ordinal)))
        {
            var place = row[element].Length == elements.Length + 1 ? row[element][^1] - 'a' : -1;
            if (place is < 0 or > 5) continue;
            if (!found.TryGetValue(row[code], out var cells)) found[row[code]] = cells = ["", "", "", "", "", ""];
            cells[place] = Decimal(row[value]);
        }

        return found;
    }

    private static Dictionary<string, string> Pairs(SourceTable table, string column)
    {
        int code = table.Column("O*NET-SOC Code"), value = table.Column(column);
        return table.Rows.ToDictionary(r => r[code], r => r[value]);
    }

    private static string Decimal(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value.ToString("0.##", CultureInfo.InvariantCulture) : "";
}
