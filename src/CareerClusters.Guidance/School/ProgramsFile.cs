using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.School;

/// <summary>Reads <c>programs.csv</c>: what the school has for its students.</summary>
internal sealed class ProgramsFile(string folder, ClusterNames clusters, ContactTest contact, List<CatalogProblem> problems)
{
    private const string Name = "programs.csv", ClustersColumn = "clusters";

    /// <summary>What schools also call a kind.</summary>
    private static readonly Dictionary<string, SchoolProgramKind> AlsoCalled = new()
    {
        ["certification"] = SchoolProgramKind.Credential, ["certificate"] = SchoolProgramKind.Credential, ["cte"] = SchoolProgramKind.CteProgram,
    };

    /// <summary>The rows; none when the file is missing.</summary>
    public List<SchoolProgram> Read()
    {
        var programs = new List<SchoolProgram>();
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path)) return programs;
        var layout = new SpreadsheetLayout(
            ["kind", "name", ClustersColumn], ["grades", "how_to_ask", "note", "name_es", "how_to_ask_es", "note_es"],
            new Dictionary<string, string> { ["cluster"] = ClustersColumn }, contact);
        var rows = SpreadsheetCsv.Open(path, $"{SchoolReader.Folder}/{Name}", problems, layout);
        while (rows is not null && rows.Next()) programs.Add(Program(rows));
        return programs;
    }

    private SchoolProgram Program(SpreadsheetCsv rows)
    {
        var seen = new SeenCells(rows, contact, "Take it out, and say whom at school to ask: a place, a role or a staff member, such as: Ask the career center.");
        var program = new SchoolProgram(Kind(rows), seen.Required("name", "Write what the school calls it."), clusters.Read(rows, ClustersColumn), Grades(rows), seen["how_to_ask"], seen["note"]);
        var spanish = program with { Name = seen.Spanish("name"), HowToAsk = seen.Spanish("how_to_ask"), Note = seen.Spanish("note") };
        return spanish == program ? program : program with { Spanish = spanish };
    }

    private static SchoolProgramKind Kind(SpreadsheetCsv rows)
    {
        var text = rows["kind"].ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        // "Internships" for "internship".
        if ((KindOf(text) ?? KindOf(text.TrimEnd('s'))) is { } kind) return kind;
        rows.Problem("kind", text.Length == 0 ? "The cell is empty." : $"'{rows["kind"]}' is no kind of program.", $"Write one of: {string.Join(", ", Enum.GetValues<SchoolProgramKind>().Select(SchoolReader.KindName))}.");
        return default;
    }

    private static SchoolProgramKind? KindOf(string text) => SchoolReader.KindOf(text) ?? (AlsoCalled.TryGetValue(text, out var kind) ? kind : null);

    private static GradeSpan? Grades(SpreadsheetCsv rows)
    {
        var text = rows["grades"];
        var grades = SpreadsheetCells.Grades(text);
        if (text.Length > 0 && grades is null)
            rows.Problem("grades", $"'{text}' is no span of grades.", "Write the first and the last one, such as 9-12 or 9 to 12, from 6 to 13; or leave the cell empty.");
        return grades;
    }
}
