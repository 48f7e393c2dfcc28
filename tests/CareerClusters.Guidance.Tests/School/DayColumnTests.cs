using CareerClusters.Guidance.School;

namespace CareerClusters.Guidance.Tests.School;

/// <summary>Whether a volunteer may be shown hangs on a day: it is never guessed.</summary>
public sealed class DayColumnTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 19);

    private readonly string folder = Directory.CreateTempSubdirectory("days-").FullName;

    public DayColumnTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, SchoolReader.Folder));
        File.Copy(Path.Combine(RealCatalog.Folder, "contact-words.yaml"), Path.Combine(folder, "contact-words.yaml"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("2027-06-30")]
    [InlineData("2027-6-30 00:00:00")]
    [InlineData("2027-06-30T00:00:00Z")]
    [InlineData("2027/06/30")]
    [InlineData("6/30/2027")]
    [InlineData("30/6/2027")]
    [InlineData("30.06.2027")]
    [InlineData("30-06-2027")]
    [InlineData("6/30/2027 12:00:00 AM")]
    [InlineData("6/30/27")]
    [InlineData("Wednesday, June 30, 2027")]
    [InlineData("June 30 2027")]
    [InlineData("Jun 30, 2027")]
    [InlineData("June 30th, 2027")]
    [InlineData("30 Jun 2027")]
    [InlineData("30-Jun-27")]
    [InlineData("30-jun-2027")]
    [InlineData("30 de junio de 2027")]
    [InlineData("miércoles, 30 de junio de 2027")]
    public void Reads_a_day_that_means_one(string cell) => Assert.Equal([new DateOnly(2027, 6, 30)], Read(cell));

    [Theory]
    [InlineData("5/5/2027", "2027-05-05")]
    [InlineData("31/12/2027|05/12/2026|12/01/2026", "2027-12-31|2026-12-05|2026-01-12")]
    [InlineData("12/31/2027|05/12/2027", "2027-12-31|2027-05-12")]
    [InlineData("2027-06-30|13/2/2027|1/2/2027|June 30, 2027", "2027-06-30|2027-02-13|2027-02-01|2027-06-30")]
    [InlineData("12/31/27|05/12/27", "2027-12-31|2027-05-12")]
    public void The_other_days_of_the_column_settle_the_order(string cells, string expected) =>
        Assert.Equal(expected.Split('|').Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), Read(cells.Split('|')).OfType<DateOnly>());

    [Theory]
    [InlineData("05/12/2026", "row 2, column cleared_until: '05/12/2026' may be May 12, 2026 or December 5, 2026. Write the year, the month and the day, such as 2027-06-30.")]
    [InlineData("2027-06-30|1-2-2027", "row 3, column cleared_until: '1-2-2027' may be January 2, 2027 or February 1, 2027.")]
    [InlineData("31/12/2027|12/31/2027|1/2/2027", "row 4, column cleared_until: '1/2/2027' may be")]
    [InlineData("5/5/2027|1/2/2027", "row 3, column cleared_until: '1/2/2027' may be")]
    [InlineData("31/12/27", "row 2, column cleared_until: '31/12/27' may be December 31, 2027 or December 27, 2031.")]
    [InlineData("31/31/2027|1/2/2027", "row 3, column cleared_until: '1/2/2027' may be")]
    [InlineData("31/31/2027", "row 2, column cleared_until: '31/31/2027' is not a day. Write it as 2027-06-30")]
    [InlineData("June 2027", "'June 2027' is not a day.")]
    [InlineData("June 31, 2027", "'June 31, 2027' is not a day.")]
    [InlineData("Juniper 30, 2027", "'Juniper 30, 2027' is not a day.")]
    [InlineData("46203", "'46203' is not a day.")]
    [InlineData("until June 30, 2027", "'until June 30, 2027' is not a day.")]
    [InlineData("2036-06-30", "row 2, column cleared_until: '2036-06-30' is more than 5 years ahead, which looks like a slip. Write the last day of the clearance, 2031-11-19 at the latest.")]
    [InlineData("2031-11-20", "'2031-11-20' is more than 5 years ahead")]
    public void Refuses_a_day_that_may_mean_another(string cells, string expected) =>
        Assert.Contains(Problems(cells.Split('|')), p => p.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void A_spreadsheet_of_a_country_that_writes_the_day_first_shows_nobody_whose_clearance_ended()
    {
        var result = Result("\uFEFFfirst_name_or_title;role;topics;cluster;coordinator;cleared_until\r\nAna;Nurse;;education;Desk;31/12/2027\r\nBea;Cook;;education;Desk;05/12/2026\r\nCal;Mason;;education;Desk;12/01/2026\r\n");
        Assert.Empty(result.Problems);
        Assert.Equal(["Ana", "Bea"], result.School!.VolunteersFor("education", Today).Select(v => v.Name));
    }

    private IEnumerable<DateOnly?> Read(params string[] cells)
    {
        var result = Result(Table(cells));
        Assert.Empty(result.Problems);
        return result.School!.Volunteers.Select(v => v.ClearedUntil);
    }

    private List<string> Problems(string[] cells) => [.. Result(Table(cells)).Problems.Select(p => p.ToString())];

    private static string Table(string[] cells) =>
        "first_name_or_title,role,cluster,coordinator,cleared_until\n" + string.Concat(cells.Select((c, i) => $"Ann{i},Nurse,education,Desk,\"{c}\"\n"));

    private SchoolReadResult Result(string table)
    {
        File.WriteAllText(Path.Combine(folder, SchoolReader.Folder, "people.csv"), table);
        return SchoolReader.Read(folder, RealCatalog.Catalog, Today);
    }
}
