using CareerClusters.Bot.ResumeCodes;

namespace CareerClusters.Tests.Bot.ResumeCodes;

public sealed class ResumeCodeWordsTests
{
    private static readonly ResumeCodeWords Words = ResumeCodeWords.Read(ContentFolders.Find().Catalog).Words!;

    [Theory]
    [InlineData("river maple tent 4271", "river maple tent 4271")]
    [InlineData("River-Maple-Tent-4271", "river maple tent 4271")]
    [InlineData("RIVER, MAPLE, TENT: 4271.", "river maple tent 4271")]
    [InlineData("my code is river maple tent 4271", "river maple tent 4271")]
    [InlineData("mi código es ríver maple tent 4271", "river maple tent 4271")]
    [InlineData("river maple tent 427", null)]
    [InlineData("river maple tent 42711", null)]
    [InlineData("river maple 4271", null)]
    [InlineData("river maple xylem 4271", null)]
    [InlineData("river maple tent", null)]
    [InlineData("4271 river maple tent", null)]
    [InlineData("", null)]
    public void Finds_the_code_in_what_people_type(string text, string? code)
    {
        Assert.Equal(code, Words.Find(text));
        Assert.Equal(code is not null, Words.IsCode(text));
    }

    [Fact]
    public void A_long_text_that_holds_such_words_by_chance_is_no_code()
    {
        const string Posting = "We hire people for our river maple tent 2027 season, in the north of the county and at the lake.";
        Assert.NotNull(Words.Find(Posting));
        Assert.False(Words.IsCode(Posting));
    }

    [Fact]
    public void A_made_code_is_found_again_and_codes_differ()
    {
        var random = new Random(1);
        var made = Enumerable.Range(0, 2000).Select(_ => Words.Make(random.Next)).ToList();
        Assert.Equal(made, made.Select(m => Words.Find(m)));
        Assert.Equal(made.Count, made.Distinct().Count());
        // Each part takes every value it may have.
        Assert.Equal("abacus abacus abacus 1000", Words.Make(_ => 0));
        Assert.Equal("zoology zoology zoology 9999", Words.Make(below => below - 1));
    }

    [Fact]
    public void No_code_is_masked_as_personal_data_or_taken_for_danger()
    {
        var random = new Random(2);
        foreach (var code in Enumerable.Range(0, 3000).Select(_ => Words.Make(random.Next)))
        {
            Assert.Equal(code, CareerClusters.Bot.PersonalData.Mask(code));
            Assert.Null(CareerClusters.Tests.Hosting.TestBot.Content.Value.Safety.Find(code));
        }
    }

    [Theory]
    [InlineData("Maple", "line 1")]
    [InlineData("ox", "line 1")]
    [InlineData("two words", "line 1")]
    [InlineData("maple\nmaple", "line 2")]
    [InlineData("maple", "file")]
    public void Bad_words_are_named_with_their_line(string text, string place)
    {
        var folder = Directory.CreateTempSubdirectory("code-words-");
        File.WriteAllText(Path.Combine(folder.FullName, ResumeCodeWords.FileName), text);
        var (words, problems) = ResumeCodeWords.Read(folder.FullName);
        folder.Delete(recursive: true);
        Assert.Null(words);
        Assert.Contains(problems, p => p.Place == place);
    }

    [Fact]
    public void A_missing_file_is_a_problem_to_mend() =>
        Assert.Contains("Restore it", Assert.Single(ResumeCodeWords.Read(Path.GetTempPath()).Problems).Remedy, StringComparison.Ordinal);
}
