using CareerClusters.Guidance.School;
using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Commands;

public sealed class PreviewCommandTests
{
    private static readonly DateOnly Today = new(2026, 11, 19);

    private static readonly StartUpContent School = TestBot.Content.Value with
    {
        School = new SchoolContent
        {
            Name = "Hill & Dale High",
            Volunteers = [new Volunteer("Ann", "Mason", "stone", ["construction"], "Desk", new DateOnly(2027, 1, 1)), new Volunteer("Bob", "Roofer", "", ["construction"], "Desk", Today)],
            Programs = [new SchoolProgram(SchoolProgramKind.CteProgram, "Building <Trades>", ["construction"], new GradeSpan(10, 12), "Ask Ms. Ortiz", "")],
        },
    };

    [Theory]
    [InlineData("construction")]
    [InlineData("Construction")]
    public void Shows_a_cluster_as_students_see_it(string cluster)
    {
        var shown = Preview(cluster, "en");
        foreach (var part in new[] { "== Construction\n", "At Hill & Dale High:\n- Building <Trades>, a career program, grades 10-12. Ask Ms. Ortiz.", "Job shadow", "- Ann, Mason. Ask about: stone. To meet: Desk." })
            Assert.Contains(part, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Bob", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("== Education", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_people_some_at_a_time_as_students_see_them()
    {
        var people = Enumerable.Range(1, 5).Select(i => new Volunteer($"Person {i}", "Mason", "", ["construction"], "Desk", new DateOnly(2027, 1, 1)) { Spanish = new($"Persona {i}", "Albañil", "", ["construction"], "Mesa", new DateOnly(2027, 1, 1)) });
        var many = School with { School = School.School with { Volunteers = [.. people], IsSample = true } };
        var shown = Preview("construction", "en", content: many);
        Assert.Contains("At Hill & Dale High (a made-up example):", shown, StringComparison.Ordinal);
        Assert.Contains("- Person 3, Mason. To meet: Desk.\nThere are 2 more. Say \"more people\" to see who.", shown, StringComparison.Ordinal);
        Assert.Contains("- Person 4, Mason. To meet: Desk.\n- Person 5, Mason. To meet: Desk.", shown, StringComparison.Ordinal);
        Assert.Contains("- Persona 4, Albañil. Para verse: Mesa.", Preview("construction", "es", content: many), StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_all_clusters_in_Spanish_and_writes_a_page_in_which_marks_are_harmless()
    {
        var file = Path.GetTempFileName();
        try
        {
            Assert.Contains("== Construcción", Preview(null, "es", file), StringComparison.Ordinal);
            var page = File.ReadAllText(file);
            Assert.Contains("<h1>Hill &amp; Dale High</h1>", page, StringComparison.Ordinal);
            Assert.Contains("Building &lt;Trades&gt;", page, StringComparison.Ordinal);
            Assert.Equal(14, page.Split("<h2>").Length - 1);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("nursing", "en", "'nursing' is no cluster. Use one of: advanced-manufacturing, ")]
    [InlineData("construction", "fr", "'fr' is no language of dialogs/. Use one of: en, es.")]
    public void Says_what_there_is_when_it_does_not_know_one(string cluster, string language, string expected) =>
        Assert.Contains(expected, Assert.Throws<StartUpException>(() => Preview(cluster, language)).Message, StringComparison.Ordinal);

    private static string Preview(string? cluster, string language, string? html = null, StartUpContent? content = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, PreviewCommand.Run(content ?? School, cluster, language, html, Today, output));
        return output.ToString();
    }
}
