using CareerClusters.Guidance.Postings;

namespace CareerClusters.Guidance.Tests.Postings;

/// <summary>Postings of our own, worded as real ones are.</summary>
public sealed class PostingReaderTests
{
    private static readonly Lazy<PostingReader> Reader = new(() => new CareerGuidance(RealCatalog.Catalog, RealCatalog.Words).Postings);

    [Theory]
    [MemberData(nameof(PostingTable.Rows), MemberType = typeof(PostingTable))]
    public void Reads_a_posting(PostingRow row)
    {
        var posting = Reader.Value.Read(row.Text, row.Language);
        var read = $"{posting.Kind} {posting.Occupation?.Code} ({posting.Occupation?.Title}) {posting.Cluster?.Id} pay {posting.Pay} place {posting.Place} "
            + $"skills {string.Join(' ', posting.Skills.Select(s => s.Id))} credentials {string.Join("; ", posting.Credentials.Select(c => c.En))} others {string.Join(", ", posting.Others.Select(o => o.Title))}";
        Assert.True(row.Fits(posting), $"{row.Name}: {read}");
    }

    [Fact]
    public void The_table_has_postings_of_both_languages_and_junk()
    {
        Assert.True(PostingTable.All.Count >= 25);
        Assert.Contains(PostingTable.All, r => r.Language == "es");
        Assert.Contains(PostingTable.All, r => r.Kinds.Contains(PostingKind.Nothing));
        Assert.Contains(PostingTable.All, r => r.Kinds.Contains(PostingKind.OtherLanguage));
    }

    [Fact]
    public void Recognises_a_pasted_posting_and_no_chat()
    {
        Assert.All(PostingTable.All.Where(r => r.IsPasted), r => Assert.True(Reader.Value.LooksPasted(r.Text), r.Name));
        Assert.False(Reader.Value.LooksPasted("i like fixing bikes and want a job with full time pay and benefits"));
        Assert.False(Reader.Value.LooksPasted(string.Concat(Enumerable.Repeat("When I was little we went to the lake each summer and I swam with my brother. ", 20))));
    }

    [Theory]
    [InlineData("Pay: $18.50 - $22.00 per hour", "18.50-22.00 Hour")]
    [InlineData("$18/hr", "18-18 Hour")]
    [InlineData("$18-22/hr DOE", "18-22 Hour")]
    [InlineData("Starting at 21 dollars an hour", "21-21 Hour")]
    [InlineData("$45K - $60K", "45000-60000 Year")]
    [InlineData("45-60k per year", "45000-60000 Year")]
    [InlineData("Salary: $52,000 to $61,500 annually", "52000-61500 Year")]
    [InlineData("$52,000.00/year", "52000.00-52000.00 Year")]
    [InlineData("$900 a week plus tips", "900-900 Week")]
    [InlineData("$500 sign-on bonus! $24 an hour", "24-24 Hour")]
    [InlineData("Sueldo: $18 la hora", "18-18 Hour")]
    [InlineData("$45,000 al año", "45000-45000 Year")]
    [InlineData("de $3,200 a $3,800 mensuales", "3200-3800 Month")]
    [InlineData("18 dólares por hora", "18-18 Hour")]
    [InlineData("a $4 million company with 401k match", "")]
    [InlineData("must lift 50 lbs, 40 hours per week", "")]
    [InlineData("open 24 hours a day", "")]
    [InlineData("2 years of experience", "")]
    [InlineData("competitive pay", "")]
    public void Reads_the_pay_a_posting_states(string line, string expected)
    {
        var pay = Reader.Value.Read("Now hiring: Welder\n" + line, "en").Pay;
        Assert.Equal(expected, pay is null ? "" : FormattableString.Invariant($"{pay.Least}-{pay.Most} {pay.Period}"));
    }

    /// <summary>No clock here: each regular expression ends itself with an exception when it takes a second.</summary>
    [Fact]
    public void Twenty_thousand_signs_of_anything_are_read()
    {
        var random = new Random(7);
        string[] pieces = ["$", "<div ", "<!--", "((", "1,", " 9", "k", "-", "\n", "hiring ", "nurse ", "&amp;", "</p>", "🙂", "ñ", " per hour", ":", "welder "];
        for (var round = 0; round < 20; round++)
        {
            var junk = string.Concat(Enumerable.Range(0, 20_000).Select(_ => pieces[random.Next(pieces.Length)]))[..20_000];
            Reader.Value.Read(junk, "en");
        }
    }

    [Theory]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<svg x")]
    [InlineData("<p ")]
    [InlineData("<a")]
    [InlineData("A.")]
    [InlineData("A. ")]
    [InlineData("1,")]
    [InlineData("1,000 ")]
    [InlineData("$1 ")]
    [InlineData("(")]
    [InlineData(":")]
    [InlineData(" ")]
    public void One_thing_over_and_over_is_read(string piece)
    {
        Reader.Value.Read(string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)), "en");
        Reader.Value.LooksPasted(string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)));
    }
}
