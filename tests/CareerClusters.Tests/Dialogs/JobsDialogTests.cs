using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Tests.Dialogs;

public sealed class JobsDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("construction>jobs", "Jobs in Construction, its main jobs first:\n1. |3. Electricians: $63,190 a year, apprenticeship|Pay in the middle (US, May 2025, U.S. Bureau of Labor Statistics); the rest: US, 2024-34|[Sort or narrow] [More jobs] [Back] [Options]")]
    [InlineData("{sketch}>1>jobs", "Jobs in {1}, best fit for you first:")]
    [InlineData("construction>jobs>2", "This is part of")]
    [InlineData("construction>jobs>[More jobs]", "Jobs in Construction")]
    [InlineData("construction>jobs>under two years of college, over 50k", "with at most 1 year of school after high school, pay of $50,000 a year or more: | of |, its main jobs first:")]
    [InlineData("construction>jobs>over 50k>fastest growing", "with pay of $50,000 a year or more: |fastest growth first:|% more in ten years|; the rest: US, 2024-34")]
    [InlineData("construction>jobs>over 50k>take it off", "Jobs in Construction, its main jobs first:")]
    [InlineData("construction>jobs>over 50k, no college>[Sort or narrow]", "Now I list jobs in Construction with no college, pay of $50,000 a year or more.|[Any school] [Any pay] [Highest pay first] [Fastest growth first] [Most openings first]")]
    [InlineData("construction>jobs>over 50k, no college>[Sort or narrow]>[Any school]", "Jobs in Construction with pay of $50,000 a year or more: ")]
    [InlineData("construction>jobs>over 50k, no college>any pay", "Jobs in Construction with no college: ")]
    [InlineData("construction>jobs>[Sort or narrow]", "How do you want to see the jobs in Construction?|[No college needed] [Highest pay first] [Fastest growth first] [Most openings first] [Least school first]")]
    [InlineData("construction>jobs>[Sort or narrow]>[Highest pay first]", "highest pay first:\n1. ")]
    [InlineData("construction>jobs>[Sort or narrow]>[Least school first]", "least school first:\n1. |, no diploma, certificate or degree")]
    [InlineData("construction>jobs>[Sort or narrow]>[No college needed]", "Jobs in Construction with no college: ")]
    [InlineData("construction>jobs>[Sort or narrow]>over 70k", "Jobs in Construction with pay of $70,000 a year or more: ")]
    [InlineData("construction>jobs>over 1,000 openings>[Sort or narrow]", "with 1,000 openings a year or more.|[Any number of openings]")]
    [InlineData("construction>jobs>only growing jobs", "with more jobs in ten years than now: ")]
    [InlineData("construction>jobs>no college and over 150k", "No job in Construction has all of this: no college, pay of $150,000 a year or more.|- Taking off \"no college\": |- Taking off \"pay of $150,000 a year or more\": |[All jobs again]")]
    [InlineData("construction>jobs>no college and over 150k>[Any pay]", "Jobs in Construction with no college: ")]
    [InlineData("construction>jobs>no college and over 150k>[All jobs again]", "Jobs in Construction, its main jobs first:")]
    [InlineData("construction>jobs>what does a plumber earn", "Pay of Plumbers")]
    [InlineData("construction>jobs>what does a plumber earn>over 50k", "Jobs in Construction with pay of $50,000 a year or more: ")]
    [InlineData("construction>jobs>jobs with animals over 40k", "You want: animals")]
    [InlineData("construction>jobs>growing", "Jobs in Construction with more jobs in ten years than now: ")]
    [InlineData("construction>jobs>1>only apprenticeships", "Jobs in Construction with an apprenticeship: ")]
    [InlineData("construction>jobs>1>not for me>bring it back", "I put this back: Maintenance and Repair Workers, General.")]
    [InlineData("construction>jobs>openings over 50000", "with 50,000 openings a year or more: ")]
    [InlineData("construction>jobs>over 50k>take off the limits", "Jobs in Construction, its main jobs first:")]
    [InlineData("construction>jobs>1>sort by pay", "Jobs in Construction, highest pay first:")]
    [InlineData("construction>actor>most openings", "Jobs in Arts, Entertainment, & Design, most openings first:")]
    [InlineData("compare nurse and welder>sort by pay", "highest pay first")]
    [InlineData("construction>jobs>about the cluster", "Construction: ")]
    [InlineData("construction>jobs>pay and growth", "Jobs, pay and school in Construction")]
    [InlineData("construction>jobs>pay", "highest pay first:")]
    [InlineData("construction>jobs>the parts", "These are the parts of Construction")]
    [InlineData("construction>its parts>skilled trades>jobs in it>pays most", "Jobs in Skilled Trades, highest pay first:")]
    [InlineData("construction>its parts>skilled trades>jobs in it>pays most>[Sort or narrow]>[The whole cluster]", "Jobs in Construction, highest pay first:")]
    [InlineData("español>construcción>sus trabajos>menos de dos años de universidad", "Trabajos en Construcción con un año de estudios o menos después de la preparatoria: ")]
    [InlineData("español>construcción>sus trabajos>los que más pagan", "primero el sueldo más alto:")]
    [InlineData("español>construcción>sus trabajos>más de 50 mil>quítalo", "Trabajos en Construcción, primero los principales:")]
    [InlineData("education>jobs", "Pay in the middle (US, May 2025, U.S. Bureau of Labor Statistics).")]
    [InlineData("construction>jobs>only apprenticeships", "Jobs in Construction with an apprenticeship: ")]
    [InlineData("construction>jobs>apprenticeship jobs>any training", "Jobs in Construction, its main jobs first:")]
    [InlineData("construction>its parts>2>jobs in it>no college", "Jobs in Construction Planning & Development with no college: 5 of 8,")]
    [InlineData("construction>its parts>2>no college", "Jobs in Construction Planning & Development with no college: 5 of 8,")]
    [InlineData("construction>its parts>2>jobs in it>no college>all jobs again", "Jobs in Construction Planning & Development, its main jobs first:")]
    [InlineData("construction>jobs>no college>1>remove filters", "Jobs in Construction, its main jobs first:\n1. Maintenance and Repair Workers, General")]
    [InlineData("construction>jobs>no college>1>take the filters off", "Jobs in Construction, its main jobs first:\n1. Maintenance and Repair Workers, General")]
    [InlineData("español>salud>sus trabajos>1>quitar filtros", "Trabajos en Salud y servicios humanos, primero los principales:\n1. Home Health Aides")]
    [InlineData("construction>jobs>1>remove it", "I took Maintenance and Repair Workers, General out of your lists.")]
    [InlineData("español>construcción>sus trabajos>1>quitar algo", "No entendí.")]
    [InlineData("over 50k", "What do you like to do?")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task Every_job_that_is_listed_keeps_to_what_was_said_and_each_comes_once()
    {
        var last = await Played.OnAsync(shared.Bot, "construction>jobs>no college, over 60k>highest pay first");
        var expected = OccupationListing.Of([.. shared.Bot.Catalog.OccupationsIn("construction")], new OccupationFilter { MostSchoolYears = 0, LeastAnnualPayUsd = 60_000 }).Kept;
        var seen = new List<string>();
        while (seen.Count < expected.Count)
        {
            var page = shared.Bot.Buttons.Select(b => b.Title!).TakeWhile(t => t != "Sort or narrow").ToList();
            Assert.InRange(page.Count, 1, 3);
            Assert.Contains($": {expected.Count} of ", last, StringComparison.Ordinal);
            seen.AddRange(page);
            last = await shared.Bot.AskAsync("more jobs");
        }

        Assert.Equal(expected.Select(o => o.Title).Order(), seen.Order());
        Assert.Equal(seen, seen.OrderByDescending(t => OccupationLimits.YearlyPay(expected.First(o => o.Title == t))));
        // The first page again, after the last.
        Assert.Equal(seen[0], shared.Bot.Buttons[0].Title);
    }
}
