using CareerClusters.Replies;
using CareerClusters.Replies.Pictures;
using Microsoft.Extensions.DependencyInjection;

namespace CareerClusters.Tests.Dialogs;

/// <summary>Figures of a wider group and pay by the hour are said for what they are wherever they are shown.</summary>
public sealed class WiderGroupTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private const string Group = "This is for the wider group \"Healthcare Practitioners and Technical Workers, All Other\".";
    private const string Note = "\"Wider group\" means: ";

    [Theory]
    [InlineData("midwives", Group)]
    [InlineData("whats the pay of midwives", $"Pay of Midwives: $|{Group} (US, May 2025")]
    [InlineData("how many openings for midwives", $"Jobs for Midwives: |{Group} (US, 2024-34")]
    [InlineData("midwives>draw it", $"- This job: $|{Group} (US, May 2025")]
    [InlineData("midwives>draw it>[Picture of the growth]", $"Jobs for Midwives next to all work:|{Group} (US, 2024-34")]
    [InlineData("midwives>programs", $"Most who start as Midwives have: a certificate from study after high school, no degree. {Group}")]
    [InlineData("midwives>similar jobs", $"2. Hospitalists: $265,930 a year (wider group)|{Note}")]
    [InlineData("compare midwives and dentists", $"2. Dentists|(1) {Group}")]
    [InlineData("compare actors and midwives", $"(2) {Group}")]
    [InlineData("compare critical care nurses and registered nurses", "Numbers 1, 2 show the same figures: they are published for all of \"Registered Nurses\" together.")]
    [InlineData("compare critical care nurses and registered nurses>which pays most", "Numbers 1, 2 show the same figures")]
    [InlineData("healthcare>jobs", $"1. Home Health Aides: $35,800 a year (wider group)|2. Nursing Assistants: $|3. Registered Nurses: $97,550 a year\n|{Note}")]
    [InlineData("management and entrepreneurship>jobs>most openings", "1. General and Operations Managers: ")]
    [InlineData("i want to write poems and songs", $"1. Poets, Lyricists and Creative Writers, $76,910 a year, a bachelor's degree (wider group)\n|2. Editors, $77,920 a year, a bachelor's degree\n|{Note}")]
    [InlineData("español>midwives", "Esto es del grupo más amplio \"Healthcare Practitioners and Technical Workers, All Other\".")]
    [InlineData("español>cuántos puestos hay para midwives", "Empleos de Midwives: |Esto es del grupo más amplio")]
    [InlineData("español>midwives>parecidos", "$265,930 al año (grupo más amplio)|\"Grupo más amplio\" quiere decir: ")]
    [InlineData("español>compara midwives y dentists", "(1) Esto es del grupo más amplio")]
    public Task Says_whose_figures_they_are(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Theory]
    [InlineData("registered nurses")]
    [InlineData("plumber>similar jobs")]
    [InlineData("compare nurse and dentist")]
    public async Task Says_nothing_where_they_are_the_job_s_own(string inputs) =>
        Assert.DoesNotContain("wider group", await Played.OnAsync(shared.Bot, inputs), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task One_code_does_not_fill_the_list_of_main_jobs()
    {
        var pages = new List<string> { await Played.OnAsync(shared.Bot, "management and entrepreneurship>jobs") };
        for (var page = 0; page < 4; page++) pages.Add(await Played.SayAsync(shared.Bot, "[More jobs]"));
        Assert.DoesNotContain("(wider group)", string.Concat(pages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actor>next steps", "- One that takes less: Musicians and Singers, |, $47.80 an hour")]
    [InlineData("actor>similar jobs", "1. Musicians and Singers: $47.80 an hour")]
    [InlineData("how much do actors make a year", "Pay of Actors: $29.05 an hour in the middle; yearly pay is not published.")]
    [InlineData("compare actors and dancers", "(1) $29.05 an hour; (2) $24.80 an hour")]
    [InlineData("compare actors and nurses", "(1) Pay is published by the hour only, so I can't set it against pay by the year.")]
    [InlineData("compare actors and nurses>which pays most", "(1) $29.05 an hour; (2) $97,550 a year|(1) Pay is published by the hour only")]
    [InlineData("compare actors and dancers>which pays most", "Of these, Actors earn the most: $29.05 an hour in the middle.")]
    [InlineData("arts, entertainment and design>jobs>over 50k", "Musicians and Singers; Actors; Dancers; Disc Jockeys, Except Radio: pay is published by the hour only, so I could not hold it against your limit.")]
    [InlineData("arts, entertainment and design>jobs>over 900k", "No job in Arts, Entertainment, & Design has all of this|Actors; |: pay is published by the hour only")]
    [InlineData("i like acting and theater and it should pay 60k", "Actors|: pay is published by the hour only, so I could not hold it against your limit.")]
    [InlineData("{sketch}>limits>no limit>50k", "Noted: $50,000 a year or more. I mark jobs outside of it, say where only pay by the hour is known and hide none")]
    [InlineData("{sketch}>limits>no limit>50k>actor>similar jobs", "Musicians and Singers: pay is published by the hour only")]
    [InlineData("{sketch}>limits>no limit>50k>compare actors and plumbers", "Your limits: (1) pay by the hour only; (2) within them")]
    [InlineData("{sketch}>limits>no college>50k>compare actors and plumbers", "Your limits: (1) needs more school than you said, pay by the hour only; (2) within them")]
    [InlineData("español>cuánto gana un actor al año", "$29.05 por hora en el punto medio; no se publica el sueldo por año.")]
    [InlineData("español>arte, entretenimiento y diseño>sus trabajos>más de 50 mil", "solo se publica el sueldo por hora, así que no lo pude comparar con tu límite.")]
    [InlineData("español>compara actors y dentists", "(1) Solo se publica el sueldo por hora, así que no lo puedo comparar con sueldos por año.")]
    public Task Pay_by_the_hour_stays_so(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task Pay_by_the_hour_stands_last_where_a_yearly_least_is_asked_for()
    {
        var said = await Played.OnAsync(shared.Bot, "arts, entertainment and design>jobs>over 50k>[Sort or narrow]>[Highest pay first]");
        Assert.DoesNotContain(". Musicians and Singers: ", said, StringComparison.Ordinal);
        for (var page = 0; page < 30 && !said.Contains(". Musicians and Singers: ", StringComparison.Ordinal); page++) said = await Played.SayAsync(shared.Bot, "[More jobs]");
        Assert.Contains(". Musicians and Singers: $47.80 an hour", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_says_in_itself_that_its_figures_are_of_a_wider_group()
    {
        var (charts, figures) = (shared.Bot.Services.GetRequiredService<CareerCharts>(), shared.Bot.Services.GetRequiredService<FigurePhrases>());
        foreach (var occupation in shared.Bot.Catalog.Occupations)
        {
            var group = figures.WiderGroup(occupation, "en");
            Assert.Equal(occupation.WiderGroup is null, group.Length == 0);
            foreach (var chart in new[] { charts.OfPay(occupation, "en"), charts.OfGrowth(occupation, "en") }.OfType<ToldChart>())
                Assert.Equal(group.Length > 0, chart.Chart.Note.Contains("wider group", StringComparison.Ordinal) && chart.Chart.Note.Contains(group, StringComparison.Ordinal));
        }
    }
}
