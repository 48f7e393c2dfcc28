using CareerClusters.Guidance.School;

namespace CareerClusters.Guidance.Tests.School;

/// <summary>No cell that students see may lead to a person but through the school.</summary>
public sealed class SeenCellsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("seen-").FullName;

    public SeenCellsTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, SchoolReader.Folder));
        File.Copy(Path.Combine(RealCatalog.Folder, "contact-words.yaml"), Path.Combine(folder, "contact-words.yaml"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("hal@mail.example", "an e-mail address or an account name")]
    [InlineData("hal at gmail dot com", "an e-mail address or an account name")]
    [InlineData("hal (at) school dot k12 dot us", "an e-mail address or an account name")]
    [InlineData("hal arroba correo punto com", "an e-mail address or an account name")]
    [InlineData("I am @halwelds", "an e-mail address or an account name")]
    [InlineData("Hal, hal_welds on Instagram", "an account name")]
    [InlineData("see halwelds.com", "a web address")]
    [InlineData("https://example.org/hal", "a web address")]
    [InlineData("www.welds.example", "a web address")]
    [InlineData("linktr.ee/hal or welds.me", "a web address")]
    [InlineData("555-0142", "a phone number")]
    [InlineData("555 0142", "a phone number")]
    [InlineData("(208) 555-0142", "a phone number")]
    [InlineData("+1 208.555.0142", "a phone number")]
    [InlineData("2085550142", "a phone number")]
    [InlineData("5 5 5 0 1 4 2", "a phone number")]
    [InlineData("555-O1", "a phone number")]
    [InlineData("five five five oh one four two", "a phone number")]
    [InlineData("see halwelds dot com", "an e-mail address or an account name")]
    [InlineData("IG: Hal the welder", "a way to get in touch ('ig')")]
    [InlineData("on Snapchat as Hal", "a way to get in touch ('snapchat')")]
    [InlineData("Text me any time", "a way to get in touch ('text me')")]
    [InlineData("Llámame en la tarde", "a way to get in touch ('llamame')")]
    public void Refuses_what_somebody_could_be_reached_by_in_every_column(string cell, string expected)
    {
        var people = Problems("people.csv", "first_name_or_title,role,topics,coordinator,first_name_or_title_es,role_es,topics_es,coordinator_es,cluster,cleared_until", 8, cell, "education,2027-06-30");
        var programs = Problems("programs.csv", "name,how_to_ask,note,name_es,how_to_ask_es,note_es,kind,clusters", 6, cell, "course,education");
        Assert.Equal(14, people.Count + programs.Count);
        Assert.All(people.Concat(programs), p => Assert.Contains($"This looks like {expected}, and students would see it. Take it out", p, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Main office, room 1204, at lunch")]
    [InlineData("Grades 9 10 11 12")]
    [InlineData("2026-2027, room 12, after 3:15")]
    [InlineData("Course 101-102")]
    [InlineData("Ask Ms. Lee. Bring 2 photos and 25 dollars")]
    [InlineData("Meets 10/12/2026 to 12-20-2026")]
    [InlineData("ASP.NET and Node.js")]
    [InlineData("Mechanic at the Dot Street shop; meet at the dot on the floor")]
    [InlineData("El primer punto es la seguridad en el taller")]
    [InlineData("Meet in the shop.Me and two others help")]
    [InlineData("Signal and track repairer, U.S. Army veteran")]
    [InlineData("Two to three hours, one on one")]
    public void Takes_places_roles_and_plain_numbers(string cell) =>
        Assert.Empty(Problems("programs.csv", "name,how_to_ask,note,kind,clusters", 3, cell, "course,education"));

    private List<string> Problems(string file, string header, int seen, string cell, string rest)
    {
        var path = Path.Combine(folder, SchoolReader.Folder, file);
        File.WriteAllText(path, $"{header}\n{string.Concat(Enumerable.Repeat($"\"{cell}\",", seen))}{rest}\n");
        var problems = SchoolReader.Read(folder, RealCatalog.Catalog, new DateOnly(2026, 11, 19)).Problems.Select(p => p.ToString()).ToList();
        File.Delete(path);
        return problems;
    }
}
