using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interviews;
using CareerClusters.Guidance.Tests.Understanding;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Tests.Interviews;

/// <summary>What is noted after a talk, and the statements it may speak to: + would be liked, - would not.</summary>
public sealed class TalkStatementsTests
{
    private static readonly TalkStatements Statements = new(new ExperienceReader(RealCatalog.Words.Vocabulary), RealCatalog.Catalog);

    [Theory]
    [InlineData("29-1141.00", "she never sits down", "", null, "")]
    [InlineData("29-1141.00", "she never sits down", "", true, "+help-walk-again")]
    [InlineData("29-1141.00", "", "", false, "-help-walk-again")]
    [InlineData("29-1141.00", "i hated the paperwork", "", true, "-file-patient-notes +help-walk-again")]
    [InlineData("29-1141.00", "i loved how she cared for patients", "", false, "+help-walk-again")]
    [InlineData("", "i loved the coding, hated the meetings", "try python, i like that", true, "+teach-computer-cats")]
    [InlineData("47-2111.00", "", "", true, "")]
    [InlineData("29-1141.00", "me encantó ayudar a los pacientes y odié el papeleo", "", null, "+help-walk-again -file-patient-notes")]
    [InlineData("47-2152.00", "", "", true, "")]
    [InlineData("29-1141.00", "i was good at calming them", "", null, "+skill:listen-and-care")]
    [InlineData("29-1141.00", "how good i was at listening to people", "the blood was hard for me", true, "+skill:listen-and-care -study-blood +help-walk-again")]
    [InlineData("29-1141.00", "se me dio bien calmar a la gente", "", true, "+skill:listen-and-care +help-walk-again")]
    [InlineData("29-1141.00", "she is good at calming people", "", null, "")]
    public void Proposes_what_was_said_and_then_the_work_itself(string code, string surprised, string next, bool? wouldLike, string expected)
    {
        var occupation = code.Length > 0 ? RealCatalog.Catalog.FindOccupation(new OnetSocCode(code)) : null;
        Assert.Equal(expected, string.Join(' ', Statements.Propose([surprised, next], occupation, wouldLike).Select(ExperienceReaderTests.Written)));
    }

    [Fact]
    public void Proposes_at_most_three_each_statement_once_and_nothing_for_a_shrug()
    {
        foreach (var occupation in RealCatalog.Catalog.Occupations)
        {
            var proposed = Statements.Propose(["i loved welding, hated goats, liked coding and the kitchen was fun"], occupation, true);
            Assert.Equal(3, proposed.Count);
            Assert.Equal(3, proposed.DistinctBy(a => (a.Kind, a.Id)).Count());
            Assert.Empty(Statements.Propose(["", "it was ok"], occupation, null));
        }
    }

    // Most work is named by what people do in it; where it is not, nothing is made up.
    [Fact]
    public void Most_occupations_speak_to_a_statement_by_name_or_by_what_people_do() =>
        Assert.InRange(RealCatalog.Catalog.Occupations.Count(o => Statements.Propose([], o, true).Count == 1), 0.5 * RealCatalog.Catalog.Occupations.Count, RealCatalog.Catalog.Occupations.Count);
}
