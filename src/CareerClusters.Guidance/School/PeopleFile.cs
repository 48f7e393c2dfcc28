using System.Globalization;
using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.School;

/// <summary>Reads <c>people.csv</c>: the school's volunteers.</summary>
internal sealed class PeopleFile(string folder, ClusterNames clusters, ContactTest contact, DateOnly today, List<CatalogProblem> problems)
{
    private const string Name = "people.csv", NameColumn = "first_name_or_title", ClearedColumn = "cleared_until", ClusterColumn = "cluster";

    /// <summary>Years ahead that a clearance may last: what is later was mistyped.</summary>
    private const int MostYears = 5;

    /// <summary>The rows; none when the file is missing.</summary>
    public List<Volunteer> Read()
    {
        var people = new List<(int Row, Volunteer Person)>();
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path)) return [];
        var layout = new SpreadsheetLayout(
            [NameColumn, "role", ClusterColumn, "coordinator", ClearedColumn], ["topics", "first_name_or_title_es", "role_es", "topics_es", "coordinator_es"],
            new Dictionary<string, string> { ["clusters"] = ClusterColumn }, contact);
        if (SpreadsheetCsv.Open(path, $"{SchoolReader.Folder}/{Name}", problems, layout) is not { } rows) return [];
        var days = new DayColumn(rows.Column(ClearedColumn));
        while (rows.Next())
        {
            var person = Person(rows, days);
            if (people.Find(p => IsSame(p.Person, person)) is (> 0 and var row, { } before))
            {
                if (before.ClearedUntil != person.ClearedUntil)
                    rows.Problem(ClearedColumn, $"{person.Name} ({person.Role}) is in row {row} too, with another day.", "Remove one of the two rows; if they are two people, tell them apart by name or role.");
                continue;
            }

            people.Add((rows.Row, person));
        }

        return people.ConvertAll(p => p.Person);
    }

    private Volunteer Person(SpreadsheetCsv rows, DayColumn days)
    {
        var seen = new SeenCells(rows, contact, "Take it out: students reach a volunteer only through the coordinator, who is named by a place, a role or a name, such as: Career center.");
        var person = new Volunteer(
            seen.Required(NameColumn, "Write a first name or a title."), seen.Required("role", "Write what this person does, such as: Electrician."), seen["topics"],
            clusters.Read(rows, ClusterColumn), seen.Required("coordinator", "Write who at school arranges the talk, such as: Career center."), ClearedUntil(rows, days));
        var spanish = person with
        {
            Name = seen.Spanish(NameColumn), Role = seen.Spanish("role"), Topics = seen.Spanish("topics"), Coordinator = seen.Spanish("coordinator"),
        };
        return spanish == person ? person : person with { Spanish = spanish };
    }

    private DateOnly? ClearedUntil(SpreadsheetCsv rows, DayColumn days)
    {
        var text = rows[ClearedColumn];
        if (text.Length == 0) return null;
        switch (days.Read(text))
        {
            case [var day] when day <= today.AddYears(MostYears): return day;
            case [var day]:
                rows.Problem(ClearedColumn, $"'{text}' is more than {MostYears} years ahead, which looks like a slip.", $"Write the last day of the clearance, {Iso(today.AddYears(MostYears))} at the latest.");
                return day;
            case []:
                rows.Problem(ClearedColumn, $"'{text}' is not a day.", "Write it as 2027-06-30, or leave the cell empty: then students are not shown this person.");
                return null;
            case var several:
                rows.Problem(ClearedColumn, $"'{text}' may be {string.Join(" or ", several.Select(Spelled))}.", "Write the year, the month and the day, such as 2027-06-30.");
                return null;
        }
    }

    private static bool IsSame(Volunteer one, Volunteer other) =>
        string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase) && string.Equals(one.Role, other.Role, StringComparison.OrdinalIgnoreCase) && one.ClusterIds.Intersect(other.ClusterIds).Any();

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Spelled(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
