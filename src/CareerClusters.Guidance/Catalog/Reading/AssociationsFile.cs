using System.Globalization;

namespace CareerClusters.Guidance.Catalog.Reading;

/// <summary>Reads <c>associations.csv</c>; it may be missing, or have no row.</summary>
public static class AssociationsFile
{
    private const string Name = "associations.csv", Form = "yyyy-MM-dd";

    /// <summary>Reads the file.</summary>
    /// <param name="folder">The catalog.</param>
    /// <param name="known">Ids of clusters and codes of occupations; null when they could not be read, and then none is checked.</param>
    /// <param name="problems">Takes what is wrong.</param>
    internal static List<ProfessionalAssociation> Read(string folder, IReadOnlySet<string>? known, List<CatalogProblem> problems)
    {
        var found = new List<ProfessionalAssociation>();
        if (!File.Exists(Path.Combine(folder, Name))) return found;
        using var csv = CatalogCsv.Open(folder, Name, "", problems, "for", "name", "site", "checked", "source");
        var sites = new HashSet<string>();
        while (csv is not null && csv.Next())
        {
            var (whom, name, site, day, source) = (Entries(csv.Required("for")), csv.Required("name"), Address(csv, "site"), Day(csv), Address(csv, "source"));
            foreach (var id in whom.Where(id => known?.Contains(id) == false))
                csv.Problem("for", $"'{id}' is neither a cluster nor an occupation.", "Use ids from clusters.yaml and codes from occupations.csv; separate several by a semicolon.");
            if (site is not null && !sites.Add(site.Host)) csv.Problem("site", $"'{site.Host}' is there twice.", "Write what both are for into one row.");
            if (site is not null && source is not null && site.Host != source.Host)
                csv.Problem("source", $"'{source.Host}' is not the association's own site.", $"Name a page of {site.Host} on which you saw that it is theirs.");
            if (site is not null && source is not null && day is { } checkedOn) found.Add(new ProfessionalAssociation(whom, name, site, checkedOn, source));
        }

        return found;
    }

    /// <summary>Rows whose day of checking is still to come: nobody can have looked then. Apart from reading, as a program must start on a computer with a slow clock.</summary>
    /// <param name="associations">What was read.</param>
    /// <param name="today">The day it is.</param>
    public static IReadOnlyList<CatalogProblem> NotYetChecked(IEnumerable<ProfessionalAssociation> associations, DateOnly today) =>
    [
        .. associations.Where(a => a.CheckedOn > today).Select(a => new CatalogProblem(
            Name, $"row of {a.Name}", $"{a.CheckedOn.ToString(Form, CultureInfo.InvariantCulture)} is in the future.", "Write the day on which you looked.")),
    ];

    private static Uri? Address(CatalogCsv csv, string column)
    {
        var text = csv.Required(column);
        if (text.Length == 0) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https", UserInfo: "", IsDefaultPort: true }) return address;
        csv.Problem(column, $"'{text}' is no address that begins with https.", "Write it whole, such as https://www.example.org/.");
        return null;
    }

    private static DateOnly? Day(CatalogCsv csv)
    {
        var text = csv.Required("checked");
        if (DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (text.Length > 0) csv.Problem("checked", $"'{text}' is no day.", "Write it as 2026-11-26.");
        return null;
    }

    private static string[] Entries(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
