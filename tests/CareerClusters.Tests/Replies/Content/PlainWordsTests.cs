using CareerClusters.Guidance.Catalog;
using CareerClusters.Replies;

namespace CareerClusters.Tests.Replies.Content;

/// <summary>A fifteen-year-old reads this, in a hurry: how hard the words are is counted.</summary>
public sealed class PlainWordsTests
{
    private const double LineGrade = 8;
    private const double StatementGrade = 6;
    private const double HardestDescription = 11;

    /// <summary>Names and parts of sentences, which have no reading grade of their own.</summary>
    private static readonly string[] NoSentences = [DayWords.Lines.File + ".", PublishedTerms.Lines.File + "."];

    private static readonly CareerCatalog Catalog = CatalogReader.Read(Path.Combine(AllContent.Root, "catalog")).Catalog!;

    [Fact]
    public void Every_line_reads_at_grade_8() =>
        AllContent.Nothing(Harder(AllContent.Lines.Where(l => !NoSentences.Any(l.Key.StartsWith)).Select(l => (l.Key, AllContent.Rendered(l, "en").First())), LineGrade));

    [Fact]
    public void Clusters_read_at_grade_8() => AllContent.Nothing(Harder(
        Catalog.Clusters.SelectMany(c => new[] { (c.Id, c.Description.En), (c.Id, c.WhatPeopleDo.En) }
            .Concat(c.SubClusters.SelectMany(s => new[] { (s.Id, s.Description.En), (s.Id, s.WhatPeopleDo.En) }))), LineGrade));

    [Fact]
    public void Statements_read_at_grade_6() => AllContent.Nothing(Harder(Catalog.Content.Statements.Select(s => (s.Id, s.Text.En)), StatementGrade));

    [Fact]
    public void Self_ratings_read_at_grade_6() => AllContent.Nothing(Harder(Catalog.Content.SkillRatings.Select(s => (s.Id, s.Text.En)), StatementGrade));

    [Fact]
    public void Work_values_read_at_grade_6() => AllContent.Nothing(Harder(Catalog.Content.WorkValues.Select(s => (s.Id, s.Text.En)), StatementGrade));

    [Fact]
    public void Descriptions_read_at_grade_8_on_average_and_none_above_11()
    {
        var texts = Catalog.Occupations.Where(o => o.Description is not null).Select(o => (o.Code.Value, o.Description!.En)).ToList();
        Assert.True(texts.Average(t => ReadingGrade.Of(t.En)) <= LineGrade);
        AllContent.Nothing(Harder(texts, HardestDescription));
    }

    private static IEnumerable<string> Harder(IEnumerable<(string Id, string Text)> texts, double grade) => texts
        .Select(t => (t.Id, t.Text, Grade: ReadingGrade.Of(t.Text))).Where(t => t.Grade > grade).OrderByDescending(t => t.Grade)
        .Select(t => $"{t.Grade:0.0} {t.Id}: {t.Text}");
}
