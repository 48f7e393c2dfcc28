using System.Text;
using CareerClusters.Guidance.School;

namespace CareerClusters.Guidance.Tests.School;

public sealed class SchoolReaderTests : IDisposable
{
    private const string PeopleHeader = "first_name_or_title,role,topics,cluster,coordinator,cleared_until\n";
    private const string ProgramsHeader = "kind,name,clusters,grades,how_to_ask,note\n";

    private static readonly DateOnly Today = new(2026, 11, 19);

    private readonly string folder = Directory.CreateTempSubdirectory("school-").FullName;

    public SchoolReaderTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, SchoolReader.Folder));
        File.Copy(Path.Combine(RealCatalog.Folder, "contact-words.yaml"), Path.Combine(folder, "contact-words.yaml"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_school_without_files_has_nothing_of_its_own()
    {
        var school = Read();
        Assert.Empty(school.Volunteers);
        Assert.Empty(school.Programs);
        Assert.Empty(school.Contacts);
        Assert.False(school.IsSample);
    }

    [Fact]
    public void Reads_the_sample_that_ships()
    {
        var result = SchoolReader.Read(RealCatalog.Folder, RealCatalog.Catalog, Today);
        Assert.Empty(result.Problems);
        Assert.True(result.School!.IsSample);
        Assert.All(result.School.Volunteers, v => Assert.Contains("(sample)", v.Name, StringComparison.Ordinal));
        Assert.Contains(result.School.Programs, p => p.Kind == SchoolProgramKind.Internship);
        Assert.Equal(5, result.School.Contacts.Count);
    }

    /// <summary>The same table as different programs save it.</summary>
    public static TheoryData<string, byte[]> Saved()
    {
        const string rows = "Renée,Nurse,\"shifts, school\nand more\",healthcare-human-services,Career center,2027-06-30\n";
        var comma = PeopleHeader + rows;
        var semicolon = comma.Replace("\"shifts, school\nand more\"", "\"shifts, school\nand more\"", StringComparison.Ordinal).Replace("shifts, school", "shifts§ school", StringComparison.Ordinal)
            .Replace(',', ';').Replace('§', ',');
        return new TheoryData<string, byte[]>
        {
            { "plain", Encoding.UTF8.GetBytes(comma) },
            { "byte order mark and CRLF", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(comma.Replace("\n", "\r\n", StringComparison.Ordinal))] },
            { "semicolons", Encoding.UTF8.GetBytes(semicolon) },
            { "sep line", Encoding.UTF8.GetBytes("sep=;\r\n" + semicolon) },
            { "tabs in UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(semicolon.Replace(';', '\t'))] },
            { "old Windows code page", Encoding.Latin1.GetBytes(comma) },
            { "empty rows and columns", Encoding.UTF8.GetBytes(PeopleHeader.Replace("\n", ",,\n", StringComparison.Ordinal) + ",,,,,,,\n" + rows.Replace("30\n", "30,,\n", StringComparison.Ordinal) + "\n\n") },
            { "headers in words", Encoding.UTF8.GetBytes("First name or title, Role ,Topics,CLUSTER,Coordinator,Cleared until\n" + rows) },
            { "the cluster's name", Encoding.UTF8.GetBytes(comma.Replace("healthcare-human-services", "Healthcare & Human Services", StringComparison.Ordinal)) },
            { "the other name of the column", Encoding.UTF8.GetBytes(comma.Replace(",cluster,", ",Clusters,", StringComparison.Ordinal)) },
            { "a day of a spreadsheet", Encoding.UTF8.GetBytes(comma.Replace("2027-06-30", "6/30/2027", StringComparison.Ordinal)) },
            { "a day with midnight", Encoding.UTF8.GetBytes(comma.Replace("2027-06-30", "2027-06-30 0:00:00", StringComparison.Ordinal)) },
        };
    }

    [Theory]
    [MemberData(nameof(Saved))]
    public void Reads_a_table_as_spreadsheets_save_it(string how, byte[] file)
    {
        Assert.NotEmpty(how);
        File.WriteAllBytes(PathOf("people.csv"), file);
        var volunteer = Assert.Single(Read().Volunteers);
        Assert.Equal("Renée", volunteer.Name);
        Assert.StartsWith("shifts, school", volunteer.Topics, StringComparison.Ordinal);
        Assert.Equal(["healthcare-human-services"], volunteer.ClusterIds);
        Assert.Equal(new DateOnly(2027, 6, 30), volunteer.ClearedUntil);
    }

    [Theory]
    [InlineData("Ann,Nurse,,nursing,Desk,2027-06-30", "row 2, column cluster: 'nursing' is no cluster. Use one of: ")]
    [InlineData("Ann,Nurse,,education,Desk,31.2.2027", "row 2, column cleared_until: '31.2.2027' is not a day. Write it as 2027-06-30, or leave the cell empty")]
    [InlineData("Ann,,,education,Desk,2027-06-30", "row 2, column role: The cell is empty. Write what this person does")]
    [InlineData("Ann,Nurse,,education,,2027-06-30", "row 2, column coordinator: The cell is empty. Write who at school arranges the talk")]
    [InlineData("Ann,Nurse,ann@mail.example,education,Desk,2027-06-30", "row 2, column topics: This looks like an e-mail address or an account name, and students would see it. Take it out: ")]
    [InlineData("Ann 555-123-4567,Nurse,,education,Desk,2027-06-30", "row 2, column first_name_or_title: This looks like a phone number")]
    [InlineData("\"Ann\nMarie\",Nurse,,education,Desk,2027-06-30\nBob,Cook,,x,Desk,", "row 3, column cluster: 'x' is no cluster.")]
    [InlineData("Ann,Nurse,,Health Science,Desk,2027-06-30", "'Health Science' is no cluster. Write healthcare-human-services, where its jobs are now.")]
    [InlineData("Ann,Coder,,IT,Desk,2027-06-30", "'IT' is no cluster. Write digital-technology, where its jobs are now.")]
    [InlineData("Ann,Nurse,,Healthcare and Human Services,Desk,2027-06-30", "'Healthcare and Human Services' is no cluster. Write healthcare-human-services.")]
    [InlineData("Ann,Clerk,,gov & public admin,Desk,2027-06-30", "'gov & public admin' is no cluster. Write public-service-safety, where its jobs are now.")]
    [InlineData("Ann,Farmer,,\"Agriculture, Food & Natural Resources\",Desk,2027-06-30", "Its jobs are now in several; write those you mean: agriculture, energy-natural-resources.")]
    [InlineData("Ann,Nurse,,education,Desk,2027-06-30\nBob,Cook,,education,Desk,2027-06-30\nann,nurse,,education;construction,Desk,2028-06-30", "row 4, column cleared_until: ann (nurse) is in row 2 too, with another day.")]
    [InlineData("Ann,Nurse,,education,Desk,2027-06-30\nAnn,Nurse,,education,Desk,", "row 3, column cleared_until: Ann (Nurse) is in row 2 too, with another day.")]
    [InlineData("Ann,Nu\"rse,,education,Desk,2027-06-30", "row 2: A quotation mark is out of place.")]
    public void Says_what_is_wrong_with_a_person(string rows, string expected)
    {
        File.WriteAllText(PathOf("people.csv"), PeopleHeader + rows);
        var problem = Assert.Single(Problems());
        Assert.StartsWith("local/people.csv, row ", problem, StringComparison.Ordinal);
        Assert.Contains(expected, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class,Shop,construction,9-12,,", "row 2, column kind: 'class' is no kind of program. Write one of: course, cte-program, credential, job-shadow, internship, externship, apprenticeship, work-based-learning.")]
    [InlineData("course,,construction,9-12,,", "row 2, column name: The cell is empty.")]
    [InlineData("course,Shop,,9-12,,", "row 2, column clusters: The cell is empty.")]
    [InlineData("course,Shop,construction;nope,9-12,,", "row 2, column clusters: 'nope' is no cluster.")]
    [InlineData("course,Shop,construction,12-9,,", "row 2, column grades: '12-9' is no span of grades. Write the first and the last one")]
    public void Says_what_is_wrong_with_a_program(string row, string expected)
    {
        File.WriteAllText(PathOf("programs.csv"), ProgramsHeader + row);
        Assert.Contains($"local/programs.csv, {expected}", Assert.Single(Problems()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "file: The file is empty. Write the columns kind, name, clusters into its first row.")]
    [InlineData("kind,name\n", "header: The column 'clusters' is missing.")]
    [InlineData("Riverbend High School: what we offer 2026-27\n\nkind,name,clusters\ncourse,Shop,construction\n", "row 1: A title stands above the column names, which are in row 3. Remove what is above them")]
    [InlineData("Programs,,,,,\nkind,name,cluster,grades,how to ask,note\n", "row 1: A title stands above the column names, which are in row 2.")]
    [InlineData("kind,name,clusters,Teacher E-mail\n", "header, column D: The column 'Teacher E-mail' tells how to reach somebody. Remove the column")]
    [InlineData("kind,name,clusters,phone_number\n", "header, column D: The column 'phone_number' tells how to reach somebody.")]
    [InlineData("kind,name,clusters,price\n", "header, column D: The column 'price' is unknown.")]
    [InlineData("kind,name,clusters,name\n", "header, column D: The column 'name' is there twice.")]
    public void Says_what_is_wrong_with_a_header(string text, string expected)
    {
        File.WriteAllText(PathOf("programs.csv"), text);
        Assert.Contains($"local/programs.csv, {expected}", Assert.Single(Problems()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9-12", "9-12")]
    [InlineData("9 to 12", "9-12")]
    [InlineData("Grades 10–11", "10-11")]
    [InlineData("11", "11")]
    [InlineData("9th", "9")]
    [InlineData("grade 9", "9")]
    [InlineData("9th grade", "9")]
    [InlineData("9th-12th", "9-12")]
    [InlineData("10th to 12th grade", "10-12")]
    [InlineData("12-Sep", "9-12")]
    [InlineData("Sep-12", "9-12")]
    [InlineData("12-Oct", "10-12")]
    public void Reads_grades_also_where_a_spreadsheet_made_a_day_of_them(string cell, string expected)
    {
        File.WriteAllText(PathOf("programs.csv"), $"{ProgramsHeader}course,Shop,construction,{cell},,\n");
        Assert.Equal(expected, Assert.Single(Read().Programs).Grades.ToString());
    }

    [Theory]
    [InlineData("credential", SchoolProgramKind.Credential)]
    [InlineData("certification", SchoolProgramKind.Credential)]
    [InlineData("Certificates", SchoolProgramKind.Credential)]
    [InlineData("Internships", SchoolProgramKind.Internship)]
    [InlineData("CTE program", SchoolProgramKind.CteProgram)]
    public void Reads_kinds_also_as_schools_call_them(string cell, SchoolProgramKind expected)
    {
        File.WriteAllText(PathOf("programs.csv"), $"kind,name,cluster\n{cell},Shop,construction\n");
        Assert.Equal(expected, Assert.Single(Read().Programs).Kind);
    }

    [Theory]
    [InlineData("Carpenter.", "Carpenter")]
    [InlineData("Mason\nRoofer\r\n\r\nPainter", "Mason, Roofer, Painter")]
    [InlineData("Mason,\nRoofer.", "Mason, Roofer")]
    [InlineData("Builds houses.\nPaints, too!", "Builds houses. Paints, too!")]
    [InlineData("Mason (stone)\nRoofer", "Mason (stone), Roofer")]
    [InlineData("Mason at Hill Co.", "Mason at Hill Co.")]
    public void A_cell_is_one_line_without_a_period(string cell, string expected)
    {
        File.WriteAllText(PathOf("people.csv"), $"{PeopleHeader}Ann,\"{cell}\",,construction,Desk,2027-06-30\n");
        Assert.Equal(expected, Assert.Single(Read().Volunteers).Role);
    }

    [Fact]
    public void Two_equal_rows_are_one_person()
    {
        File.WriteAllText(PathOf("people.csv"), $"{PeopleHeader}Ann,Nurse,,education,Desk,2027-06-30\nAnn,Nurse,,education,Desk,6/30/2027\nAnn,Nurse,,construction,Desk,2028-06-30\nAnn,Teacher,,education,Desk,2028-06-30\n");
        Assert.Equal(["Nurse", "Nurse", "Teacher"], Read().Volunteers.Select(v => v.Role));
    }

    [Fact]
    public void Spanish_columns_are_read_and_a_missing_cell_is_said_as_it_is()
    {
        File.WriteAllText(PathOf("people.csv"), "first_name_or_title,role,topics,cluster,coordinator,cleared_until,role_es,topics_es\nAnn,Nurse,shifts,education,Desk,2027-06-30,Enfermera.,\n");
        File.WriteAllText(PathOf("programs.csv"), "kind,name,clusters,note,name_es,note_es\ncourse,Shop,construction,New,Taller,\ncourse,Art,construction,,,\n");
        var school = Read();
        var ann = Assert.Single(school.Volunteers);
        Assert.Equal(("Enfermera", "shifts", "Nurse"), (ann.In("es").Role, ann.In("es").Topics, ann.In("en").Role));
        Assert.Equal([("Taller", "New"), ("Art", "")], school.Programs.Select(p => (p.In("es").Name, p.In("es").Note)));
    }

    [Fact]
    public void A_person_is_told_of_only_while_cleared()
    {
        File.WriteAllText(PathOf("people.csv"), $"{PeopleHeader}Ann,Nurse,,education,Desk,2027-06-30\nBob,Cook,,education,Desk,\n");
        var school = Read();
        Assert.Equal("Ann", Assert.Single(school.VolunteersFor("education", new DateOnly(2027, 6, 29))).Name);
        Assert.Empty(school.VolunteersFor("education", new DateOnly(2027, 6, 30)));
        Assert.Empty(school.VolunteersFor("construction", new DateOnly(2026, 1, 1)));
    }

    [Fact]
    public void A_cluster_may_have_a_name_of_the_schools_own_in_each_language()
    {
        File.WriteAllText(PathOf("school.yaml"), "school: \"S\"\nsample: false\ncontacts: []\ncluster_names: {construction: {en: \"Building Trades\", es: \"Oficios\"}, education: \"Education\"}\n");
        var named = RealCatalog.Catalog.WithClusterNames(Read().ClusterNames).FindCluster("construction")!;
        Assert.Equal(("Building Trades", "Oficios", "Construcción"), (named.NameIn("en"), named.NameIn("es"), named.FrameworkName!.For("es")));
    }

    [Fact]
    public void Rows_may_use_the_schools_own_cluster_names()
    {
        File.WriteAllText(PathOf("school.yaml"), "school: \"S\"\nsample: false\ncontacts: []\ncluster_names: {healthcare-human-services: \"Health Science\"}\n");
        File.WriteAllText(PathOf("programs.csv"), $"{ProgramsHeader}course,Anatomy,health science,,,\n");
        Assert.Equal("healthcare-human-services", Assert.Single(Read().ProgramsFor("healthcare-human-services")).ClusterIds[0]);
    }

    [Theory]
    [InlineData("school: \"S\"\nsample: false\ncontacts: []\ncluster_names: {health: \"Health\"}\n", "'health' is no cluster.")]
    [InlineData("school: \"S\"\nsample: false\ncontacts: []\ncluster_names: {construction: Trades, education: \"The trades!\"}\n", "'The trades!' for education is already the name of construction. Give each cluster a name of its own")]
    [InlineData("school: \"S\"\nsample: false\ncontacts: []\ncluster_names: {construction: Agriculture}\n", "'Agriculture' for construction is already the name of agriculture.")]
    [InlineData("school: \"S\"\nsample: false\ncontacts: []\ncluster_names: {construction: {en: \"Trades\", es: \"Agricultura\"}}\n", "'Trades' for construction is already the name of agriculture.")]
    [InlineData("school: \"S\"\nsample: false\ncontacts: []\ncluster_names: {construction: {es: \"Obras\"}}\n", "The cluster 'construction' has no name. Write the name after the colon, or {en:")]
    [InlineData("school: \"S\"\nsample: maybe\ncontacts: []\n", "'maybe' is neither true nor false.")]
    [InlineData("school: \"S\"\nsample: false\ncontacts:\n  - label: {en: \"A\"}\n", "The key 'how' has no English text.")]
    public void Says_what_is_wrong_with_the_school(string yaml, string expected)
    {
        File.WriteAllText(PathOf("school.yaml"), yaml);
        Assert.Contains(Problems(), p => p.StartsWith("local/school.yaml, line ", StringComparison.Ordinal) && p.Contains(expected, StringComparison.Ordinal));
    }

    private string PathOf(string file) => Path.Combine(folder, SchoolReader.Folder, file);

    private SchoolContent Read()
    {
        var result = SchoolReader.Read(folder, RealCatalog.Catalog, Today);
        Assert.Empty(result.Problems);
        return result.School!;
    }

    private List<string> Problems() => [.. SchoolReader.Read(folder, RealCatalog.Catalog, Today).Problems.Select(p => p.ToString())];
}
