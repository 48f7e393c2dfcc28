using CareerClusters.Guidance.School;
using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

public sealed class AtSchoolDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private static readonly Lazy<StartUpContent> EveryKind = new(() => TestBot.Content.Value with
    {
        School = SchoolContent.Empty with
        {
            Name = "Hill High",
            Programs = [.. Enum.GetValues<SchoolProgramKind>().Select((kind, i) => new SchoolProgram(
                kind, $"{kind} row", ["construction"], kind == SchoolProgramKind.Apprenticeship ? null : new GradeSpan(9 + (i % 3), 11), i % 2 == 0 ? "Ask Ms. Ortiz" : "", ""))],
        },
    });

    [Theory]
    [InlineData("what can i take in 10th grade", "Riverbend High School (a made-up example), grade 10. I found 7 things:\n- Intro to Business (sample), a class, grades 9-12. |There are 2 more. Say \"more\" to see them.|[More at my school] [Any grade] [Programs to study later] [Put it in my plan]")]
    [InlineData("what can i take in 10th grade>more", "- Computer Support Certificate (sample), a certificate, grades 10-12. Ends with a test on a computer. Ask the computer science teacher.\n- Kitchen Job Shadow Day (sample), job shadow, grades 9-12.|[Any grade]")]
    [InlineData("what can i take in 10th grade>11th grade", "Riverbend High School (a made-up example), grade 11. I found 12 things:")]
    [InlineData("what can i take in 10th grade>i will be a senior next year", "Riverbend High School (a made-up example), grade 12.")]
    [InlineData("what can i take in 10th grade>credentials", "Riverbend High School (a made-up example), grade 10. I found one thing (certificates):\n- Computer Support Certificate")]
    [InlineData("what can i take in 10th grade>[Any grade]", "Riverbend High School (a made-up example). I found 12 things:|[More at my school] [Grade 9] [Grade 10] [Grade 11] [Grade 12]")]
    [InlineData("what does my school have>[Grade 9]", "Riverbend High School (a made-up example), grade 9. I found 3 things:\n- Intro to Business")]
    [InlineData("classes for juniors", "Riverbend High School (a made-up example), grade 11. I found 8 things (classes, career programs):")]
    [InlineData("classes for juniors>for health", "Riverbend High School (a made-up example), grade 11, for Healthcare & Human Services.")]
    [InlineData("whats an externship", "Externship: a short visit, often with a class or a teacher.")]
    [InlineData("español>que es un aprendizaje", "un empleo pagado en el que aprendes un oficio")]
    [InlineData("electrician>classes at my school for construction>talk", "Talk to professionals: Electricians.")]
    [InlineData("is there anything at my school", "Riverbend High School (a made-up example). I found 12 things:")]
    [InlineData("español>hay algo en mi escuela", "Riverbend High School (un ejemplo inventado). Encontré 12 opciones:")]
    [InlineData("nurse>what can i take to be an electrician>what does it pay", "Pay of Electricians")]
    [InlineData("welder>how do i get into animal science>what does it pay", "Jobs, pay and school in Agriculture")]
    [InlineData("welder>how do i get into building trades>what does it pay", "Pay of Welders")]
    [InlineData("is there an internship", "I found one thing (internships):\n- City Hall Internship (sample), internship, grades 11-12. After school for one term. Ask your counselor for the dates.|[All kinds at my school]")]
    [InlineData("job shadow", "I found one thing (job shadows):\n- Kitchen Job Shadow Day")]
    [InlineData("credentials", "I found 2 things (certificates):\n- Welding Certificate")]
    [InlineData("internships in health science", "I found no internships for Healthcare & Human Services at Riverbend High School (a made-up example). My list may miss things, so ask your counselor too.\n\nRiverbend High School (a made-up example), for Healthcare & Human Services. I found one thing:\n- Health Careers (sample), a career program|[For all clusters]")]
    [InlineData("internships in health science>[For all clusters]", "Riverbend High School (a made-up example). I found one thing (internships):")]
    [InlineData("nurse>what classes should i take", "Riverbend High School (a made-up example), for Healthcare & Human Services. I found one thing (classes, career programs):")]
    [InlineData("construction>credentials", "Riverbend High School (a made-up example), for Construction. I found one thing (certificates):\n- Welding Certificate")]
    [InlineData("what classes should i take to be a nurse", "for Healthcare & Human Services. I found one thing (classes, career programs):\n- Health Careers")]
    [InlineData("is there an apprenticeship", "I found no apprenticeships at Riverbend High School (a made-up example).|I found 12 things:")]
    [InlineData("is there an internship>[Programs to study later]", "Which job or cluster do you want programs for?")]
    [InlineData("construction>credentials>[Programs to study later]", "Programs of study for Construction")]
    [InlineData("is there an internship>[Put it in my plan]", "Step 4 of 4")]
    [InlineData("start>is there an internship", "City Hall Internship|[Go on where we were]")]
    [InlineData("start>is there an internship>[Go on where we were]", "1 of 12. ")]
    [InlineData("i did an internship at a farm and loved the animals", "Did I get this right?")]
    [InlineData("i'm a sophomore", "Riverbend High School (a made-up example), grade 10. I found 7 things:")]
    [InlineData("español>qué puedo tomar en décimo", "Riverbend High School (un ejemplo inventado), grado 10. Encontré 7 opciones:\n- Introducción a los negocios (ejemplo), una clase, grados 9-12.|Hay 2 más. Di \"más\" para verlas.|[Más en mi escuela] [Cualquier grado]")]
    [InlineData("español>qué puedo tomar en décimo>más", "- Un día en la cocina (ejemplo), observación en el trabajo, grados 9-12.")]
    [InlineData("español>¿hay pasantías en salud?", "No encontré pasantías para Salud y servicios humanos en Riverbend High School (un ejemplo inventado).")]
    [InlineData("tell me about health careers", "Riverbend High School (a made-up example) has this:\n- Health Careers (sample), a career program, grades 11-12. Includes visits to a clinic. Ask the career center for the form.|[More at my school] [Programs to study later]")]
    [InlineData("how do i get into building trades", "- Building Trades (sample), a career program")]
    [InlineData("can i take animal science", "- Animal Science (sample), a class")]
    [InlineData("future teachers", "- Future Teachers (sample), a career program")]
    [InlineData("can i take the auto tech class", "- Auto Tech (sample), a career program")]
    [InlineData("español>puedo tomar ciencia animal", "Riverbend High School (un ejemplo inventado) tiene esto:\n- Ciencia animal (ejemplo)")]
    [InlineData("español>puedo tomar animal science", "Riverbend High School (un ejemplo inventado) tiene esto:\n- ")]
    [InlineData("how do i get into building trades>how do i get in", "I have no length, cost or entry rules for programs.")]
    [InlineData("how do i get into building trades>[Programs to study later]", "Programs of study for Construction")]
    [InlineData("how do i get into building trades>[More at my school]", "I found 12 things:")]
    [InlineData("tell me about plumbers", "This is part of Construction")]
    [InlineData("what ctes do we have", "I found 4 things (career programs):")]
    [InlineData("is there work based learning", "I found 2 things (ways to try work):\n- Kitchen Job Shadow Day|- City Hall Internship")]
    [InlineData("work based learning", "I found 2 things (ways to try work):")]
    [InlineData("im a sophmore", "Riverbend High School (a made-up example), grade 10. I found 7 things:")]
    [InlineData("clases for sophmores", "Riverbend High School (a made-up example), grade 10.")]
    [InlineData("español>soy de segundo año", "Riverbend High School (un ejemplo inventado), grado 10.")]
    [InlineData("español>que clases puedo tomar en 10", "Riverbend High School (un ejemplo inventado), grado 10.")]
    [InlineData("what should i take next year", "Riverbend High School (a made-up example). I found 12 things:")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task Every_row_is_reached_by_more_and_none_is_cut_off()
    {
        var seen = new List<string>();
        var said = await Played.OnAsync(shared.Bot, "what does my school have");
        for (var page = 0; page < 3; page++, said = await shared.Bot.AskAsync("more"))
            seen.AddRange(said.Split('\n').Where(l => l.StartsWith("- ", StringComparison.Ordinal)));
        Assert.Equal(TestBot.Content.Value.School.Programs.Select(p => p.Name).Order(), seen.Select(l => l[2..l.IndexOf(',', StringComparison.Ordinal)]).Order());
    }

    [Theory]
    [InlineData("construction>programs", "At Hill High:\n- Course row, a class, grades 9-11. Ask Ms. Ortiz.\n- CteProgram row, a career program, grades 10-11. Ask your counselor how to get a place.\n- Credential row, a certificate, grade 11. Ask Ms. Ortiz.|- JobShadow row, job shadow, |- Internship row, internship, |There are 3 more at your school. Say \"at my school\" to see all.\n\nPrograms of study for Construction|[More at my school]")]
    [InlineData("construction>programs>[More at my school]", "I found 8 things:\n- Externship row, externship, |- WorkBasedLearning row, learning at work, |- Apprenticeship row, apprenticeship, grades not listed. Ask Ms. Ortiz.")]
    [InlineData("construction>programs>at my school", "I found 8 things:\n- Course row")]
    [InlineData("construction>programs>[More at my school]>[Programs to study later]", "Programs of study for Construction")]
    [InlineData("plumber>programs", "There are 3 more at your school.|[More at my school]")]
    [InlineData("is there an apprenticeship in grade 12", "(apprenticeships):\n- Apprenticeship row, apprenticeship, grades not listed.")]
    [InlineData("construction>programs>try it first", "At your school, to try Construction before you choose:\n- JobShadow row|- Apprenticeship row|You can also ask your counselor")]
    public async Task Shows_every_kind_with_its_grade_and_how_to_ask(string inputs, string expected)
    {
        await using var bot = new TestBot(EveryKind.Value);
        await Played.ExpectAsync(bot, inputs, expected);
    }

    [Theory]
    [InlineData("what can i take in 10th grade", "I have no list of what your school offers yet. Your counselor knows the classes and programs, and who can take them.|[Programs to study later] [Put it in my plan] [Talk to someone]")]
    [InlineData("construction>programs", "Programs of study for Construction")]
    public async Task A_school_without_a_list_gets_the_way_on(string inputs, string expected)
    {
        await using var bot = new TestBot(TestBot.Content.Value with { School = SchoolContent.Empty });
        await Played.ExpectAsync(bot, inputs, expected);
    }
}
