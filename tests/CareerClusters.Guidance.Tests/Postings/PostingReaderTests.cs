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
            + $"skills {string.Join(' ', posting.Skills.Select(s => s.Id))} + {string.Join(' ', posting.WelcomeSkills.Select(s => s.Id))} "
            + $"credentials {string.Join("; ", posting.Credentials.Select(c => c.Name.En))} + {string.Join("; ", posting.WelcomeCredentials.Select(c => c.Name.En))} age {posting.Age} scam {posting.IsScam} others {string.Join(", ", posting.Others.Select(o => o.Title))}";
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
    [InlineData("full time jobs with benefits and no night shift")]
    [InlineData("looking for a job that pays $20 an hour full time")]
    [InlineData("i want a full time job that pays 20 an hour, no experience required")]
    [InlineData("jobs over $50k a year full time with benefits")]
    [InlineData("at least $20 an hour, no degree required")]
    [InlineData("welder, no degree needed, $25 an hour or more, full time")]
    [InlineData("no weekends, no evenings, $15 an hour, hiring teens")]
    [InlineData("what jobs are hiring at 16 for $15 an hour")]
    [InlineData("is a degree required for a nurse who makes $38 an hour")]
    [InlineData("a career with good pay, $60k a year, bachelor degree required is fine")]
    [InlineData("i saw a line cook job wanted $18 an hour apply today, is it good")]
    [InlineData("apply online to Kroger for pharmacy tech $18 an hour by friday")]
    [InlineData("call the welding shop and ask if they are hiring, $20 an hour")]
    [InlineData("talked to a nurse today, she makes $38 an hour and a license is required")]
    [InlineData("learned that welders make $22 an hour and certification is required")]
    [InlineData("worked as a barista, $15 an hour, food handler card required")]
    [InlineData("busco trabajo de cocinero, medio tiempo, $15 la hora")]
    [InlineData("cuanto gana un soldador por hora, se requiere licencia")]
    [InlineData("hable con un plomero, gana $30 la hora, se necesita licencia")]
    [InlineData("I am looking for a full time job with benefits. My mom says I should get some experience first, maybe in a clinic, and I would like one with no night shift because I have school in the morning and my brother needs a ride home every day at three.")]
    public void Takes_no_wish_and_no_story_for_a_posting(string text) => Assert.False(Reader.Value.LooksPasted(text));

    [Theory]
    [InlineData("dev-sentences.tsv")]
    [InlineData("roundabout-sentences.tsv")]
    public void Takes_no_sentence_of_the_other_tables_for_a_posting(string file)
    {
        var sentences = File.ReadLines(Path.Combine(RealCatalog.Folder, "..", "tests", "CareerClusters.Guidance.Tests", "Understanding", file)).Skip(1).Select(line => line.Split('\t')[^1]).ToList();
        Assert.True(sentences.Count > 100);
        Assert.DoesNotContain(sentences, Reader.Value.LooksPasted);
    }

    [Theory]
    [InlineData("Line cook wanted $18/hr Dallas TX apply today")]
    [InlineData("HIRING dishwasher ASAP $15/hr no exp needed text 555-333-2222")]
    [InlineData("I found this posting: Pharmacy technician at Elm Drugs, $18 an hour, must be 18, PTCB preferred")]
    [InlineData("Sales associate, Lansing MI. Base pay vs commission, you choose. Ask for Zelda Q. Must be 18, $15 an hour.")]
    [InlineData("Administrative Assistant I - City of Fargo. $19 an hour. Apply online.")]
    [InlineData("Se solicita ayudante de plomero, con licencia de conducir, $17 la hora")]
    [InlineData("Cajera. Supermercado La Loma, medio tiempo, $14 la hora, mayor de 18")]
    public void Recognises_a_posting_in_one_line(string text) => Assert.True(Reader.Value.LooksPasted(text));

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
