using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Tests.Catalog;

/// <summary>What is said of occupations in our own words: each says something of its own.</summary>
public sealed class OwnSentencesTests
{
    /// <summary>Share of words from which two sentences say the same.</summary>
    private const double NearlyTheSame = 0.8;

    private static readonly HashSet<string> Empty = [.. "a an the and or of to in on at for with by from that it is are so as they people who their up out el la los las un una unos unas y o de del a al en para por con que se lo su sus como cada".Split(' ')];

    [Fact]
    public void Every_occupation_has_a_description_and_tasks()
    {
        Assert.All(RealCatalog.Catalog.Occupations, o => Assert.NotNull(o.Description));
        Assert.All(RealCatalog.Catalog.Occupations, o => Assert.InRange(o.Tasks.Count, 1, 4));
    }

    [Fact]
    public void Everything_is_said_in_Spanish_too()
    {
        var sentences = RealCatalog.Catalog.Occupations.SelectMany(o => o.Tasks.Append(o.Description!)).ToList();
        Assert.DoesNotContain(sentences, s => s.Es is null || s.Es == s.En || !char.IsUpper(s.Es[0]) || s.Es[^1] != '.' || Words.Split(s.Es).Count is < 3 or > 30);
        // After "they may" a task begins with what is done: "cortar", "reunirse"; a description tells what they do: "cortan".
        Assert.DoesNotContain(RealCatalog.Catalog.Occupations.SelectMany(o => o.Tasks), t => !Words.Split(t.Es!).Take(3).Any(w => w.EndsWith('r') || w.EndsWith("rse", StringComparison.Ordinal) || w.EndsWith("rle", StringComparison.Ordinal) || w.EndsWith("rles", StringComparison.Ordinal)));
        Assert.DoesNotContain(RealCatalog.Catalog.Occupations, o => !Words.Split(o.Description!.Es!).Take(3).Any(w => w.EndsWith('n')));
    }

    [Fact]
    public void No_Spanish_sentence_nearly_repeats_another()
    {
        Assert.Empty(Twins([.. RealCatalog.Catalog.Occupations.Select(o => o.Description!.Es!)]));
        Assert.Empty(Twins([.. RealCatalog.Catalog.Occupations.SelectMany(o => o.Tasks).Select(t => t.Es!)]));
    }

    [Fact]
    public void No_description_nearly_repeats_another() =>
        Assert.Empty(Twins([.. RealCatalog.Catalog.Occupations.Select(o => o.Description!.En)]));

    [Fact]
    public void No_task_nearly_repeats_another() =>
        Assert.Empty(Twins([.. RealCatalog.Catalog.Occupations.SelectMany(o => o.Tasks).Select(t => t.En)]));

    [Fact]
    public void No_description_only_restates_the_title()
    {
        var restated = RealCatalog.Catalog.Occupations.Where(o =>
        {
            var title = Content(o.Title);
            return Content(o.Description!.En).Count(w => !title.Contains(w)) < 3;
        });
        Assert.Empty(restated.Select(o => $"{o.Title}: {o.Description}"));
    }

    [Fact]
    public void Every_sentence_begins_with_what_is_done_and_ends()
    {
        var sentences = RealCatalog.Catalog.Occupations.SelectMany(o => o.Tasks).Select(t => t.En);
        Assert.DoesNotContain(sentences, s => !char.IsUpper(s[0]) || s[^1] != '.' || Words.Split(s).Count is < 4 or > 18);
    }

    [Fact]
    public void Finds_twins()
    {
        Assert.Single(Twins(["Cut the hair of customers in a shop.", "Cut the hair of customers in the shop.", "Fly a plane full of mail."]));
    }

    private static List<string> Twins(List<string> sentences)
    {
        var words = sentences.ConvertAll(Content);
        var byWord = words.SelectMany((w, i) => w.Select(word => (word, i))).ToLookup(p => p.word, p => p.i);
        var twins = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            var shared = words[i].SelectMany(w => byWord[w]).Where(j => j > i).GroupBy(j => j);
            twins.AddRange(shared.Where(g => g.Count() >= NearlyTheSame * Math.Max(words[i].Count, words[g.Key].Count)).Select(g => $"{sentences[i]} = {sentences[g.Key]}"));
        }

        return twins;
    }

    private static HashSet<string> Content(string text) => [.. Words.Split(text).Where(w => !Empty.Contains(w)).Select(Words.Singular)];
}
