using System.Text.RegularExpressions;

namespace CareerClusters.Tests.Replies.Content;

/// <summary>What people read stands in <c>dialogs/</c>, where a counselor can change it, and not in the code.</summary>
public sealed partial class SentencesInCodeTests
{
    private static readonly string[] Folders = ["Dialogs", "Replies", "Bot"];

    [Fact]
    public void No_sentence_for_people_stands_in_code()
    {
        var source = Path.Combine(AllContent.Root, "src", "CareerClusters");
        var files = Folders.SelectMany(f => Directory.GetFiles(Path.Combine(source, f), "*.cs")).ToList();
        Assert.True(files.Count > 20);
        AllContent.Nothing(files.SelectMany(f => Sentences(File.ReadAllLines(f)).Select(s => $"{Path.GetRelativePath(source, f)}: {s}")));
    }

    [Theory]
    [InlineData("Say(\"Pick one of these.\");", true)]
    [InlineData("Say($\"You have {count} left to rate!\");", true)]
    [InlineData("Say(\"Pick one\");", false)]
    [InlineData("// Say(\"Pick one of these.\");", false)]
    [InlineData("throw new ArgumentException(\"Pick one of these.\");", false)]
    [InlineData("step.Result ?? throw new InvalidOperationException(\"The step before asked nothing.\");", false)]
    [InlineData("[LoggerMessage(1, LogLevel.Error, \"A turn went wrong here.\")]", false)]
    [InlineData("FromSql(\"select a, b from c\");", false)]
    public void Tells_a_sentence_from_other_text(string line, bool found) => Assert.Equal(found, Sentences([line]).Any());

    private static IEnumerable<string> Sentences(string[] lines) => lines
        .Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal) && !NotForPeople().IsMatch(l))
        .SelectMany(l => Literal().Matches(l)).Select(m => m.Groups[1].Value)
        .Where(text => Sentence().IsMatch(text) && Word().Count(text) >= 4);

    [GeneratedRegex("Exception\\(|LoggerMessage|\\bLog[A-Z]\\w*\\(")]
    private static partial Regex NotForPeople();

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"[.?!][)""]*$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[\p{L}']{1,}")]
    private static partial Regex Word();
}
