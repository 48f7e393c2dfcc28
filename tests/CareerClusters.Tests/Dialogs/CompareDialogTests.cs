namespace CareerClusters.Tests.Dialogs;

public sealed class CompareDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("compare nursing and teaching", "Side by side:\n1. |Pay in the middle: (1) $|; (2) $|To start: (1)|Bureau of Labor Statistics|What sets them apart:\n- Number 1 needs more: ")]
    [InlineData("compare registered nurses and welders", "1. Registered Nurses\n2. Welders|[Registered Nurses] [Welders")]
    [InlineData("compare plumber, electrician and carpenter", "1. Plumbers|\n2. Electricians|\n3. Carpenters|(3) $")]
    [InlineData("compare plumbers and electricians", "Both need: how to build houses and roads, how machines work, fixing machines.\nWhat sets them apart:\n- Number 1 needs more: engineering, physics, chemistry\n")]
    [InlineData("compare plumber vs electrician", "1. Plumbers|2. Electricians")]
    [InlineData("compare construction with health care", "1. Construction\n2. Healthcare|Most jobs start with: (1)")]
    [InlineData("compare construction and flurblewug", "don't know what \"flurblewug\" is")]
    [InlineData("compare plumber and plumber", "two different things")]
    [InlineData("{sketch}>compare 1 and 2", "1. {1}\n2. {2}|Fit: (1) |For number 1 speaks|[{1}] [{2}] [Compare number 1 with my next one] [Add one more] [My matches]")]
    [InlineData("{sketch}>compare 1, 2 and 3", "1. {1}\n2. {2}\n3. {3}|Fit: (1) |(3) $|; (3) |[{1}] [{2}] [{3}] [Compare number 1 with my next one] [My matches]")]
    [InlineData("{sketch}>compare 1 and 2>[Add one more]", "1. {1}\n2. {2}\n3. {3}|- For number 3 speaks: ")]
    [InlineData("compare construction, education and health care", "1. Construction\n2. Education\n3. Healthcare & Human Services|Most jobs start with: (1)|; (3) ")]
    [InlineData("compare plumbers and electricians>[Add one more]", "1. Plumbers|2. Electricians\n3. ")]
    [InlineData("compare plumbers and electricians", "To start: (1) a high school diploma or its equal, like a GED, then an apprenticeship; (2)")]
    [InlineData("plumber>compare", "1. Plumbers, Pipefitters, and Steamfitters\n2. |\n3. ")]
    [InlineData("plumber>similar jobs>compare", "1. Plumbers, Pipefitters, and Steamfitters\n2. |\n3. ")]
    [InlineData("nurse>compare it with teacher", "1. Registered Nurses\n2. ")]
    [InlineData("construction>compare this with education", "1. Construction\n2. Education")]
    [InlineData("español>enfermera>compara esto con dentista", "1. Registered Nurses\n2. Dentists")]
    [InlineData("construction>jobs>compare them", "1. Maintenance and Repair Workers, General\n2. Construction Laborers\n3. Electricians")]
    [InlineData("plumber>one step up>[Compare these]", "1. Plumbers, Pipefitters, and Steamfitters\n2. ")]
    [InlineData("español>compara construcción, educación y salud", "1. Construcción\n2. Educación\n3. Salud y servicios humanos|(3) $|¿Cuál quieres ver más de cerca?")]
    [InlineData("español>compara plomero, electricista y carpintero", "3. Carpenters|(3) $")]
    [InlineData("{sketch}>compare 1 and 3", "1. {1}\n2. {3}")]
    [InlineData("{sketch}>compare", "1. {1}\n2. {2}")]
    [InlineData("{sketch}>compare 1 and 99", "don't know what \"99\" is")]
    [InlineData("{sketch}>options>[More about my matches]>[Compare my top two]", "1. {1}\n2. {2}")]
    [InlineData("{sketch}>compare 1 and 2>[Compare number 1 with my next one]", "1. {1}\n2. {3}")]
    [InlineData("nurse>next steps>compare with lpn", "1. Registered Nurses\n2. Licensed Practical")]
    [InlineData("electrician>compare with nurse", "1. Electricians\n2. Registered Nurses")]
    [InlineData("electrician>programs>compare with plumber", "1. Electricians\n2. Plumbers")]
    [InlineData("electrician>similar jobs>compare it with plumber", "1. Electricians\n2. Plumbers")]
    [InlineData("[I have a job in mind]>plumber>compare it with electrician", "1. Plumbers, Pipefitters, and Steamfitters\n2. Electricians")]
    [InlineData("compare actor, nurse and plumber>which pays the most", "Of those with pay by the year, Registered Nurses earn the most: $97,550")]
    [InlineData("compare actor, dancer and nurse", "(1, 2) Pay is published by the hour only")]
    [InlineData("compare actor and nurse>which pays the most", "(1) Pay is published by the hour only")]
    [InlineData("compare actor and dancer>which pays the most", "Of these, Actors earn the most: $29.05 an hour")]
    [InlineData("compare welder and plumber>which grows the most", "Side by side:\n1. Welders|- Jobs in ten years: ")]
    [InlineData("compare welder and plumber>which one needs less school", "Side by side:\n1. Welders|- To start: ")]
    [InlineData("español>compara soldador y plomero>cual crece mas", "Lado a lado:\n1. Welders")]
    [InlineData("compare it with electrician", "I need two different things to compare.")]
    [InlineData("electrician>compare to a plumber", "1. Electricians\n2. Plumbers")]
    [InlineData("compare nurse and welder and teacher", "1. Registered Nurses\n2. Welders|\n3. Elementary School Teachers")]
    [InlineData("construction>jobs>compare 1 2 and 3", "1. Maintenance and Repair Workers, General\n2. Construction Laborers\n3. Electricians")]
    [InlineData("español>electricista>comparar este con plomero y carpintero", "1. Electricians\n2. Plumbers|\n3. Carpenters")]
    [InlineData("español>electricista>comparar con plomero", "1. Electricians\n2. Plumbers")]
    [InlineData("compare nurse, welder, teacher and plumber", "Three is the most I can set side by side|\n3. Elementary School Teachers")]
    [InlineData("compare nurse and welder>which pays the most", "Of these, Registered Nurses earn the most: $97,550 a year in the middle. (US, May 2025")]
    [InlineData("construction>jobs>which pays the most", "highest pay first:")]
    [InlineData("compare home health aides and personal care aides", "Numbers 1, 2 show the same figures: they are published for all of \"Home Health and Personal Care Aides\" together.")]
    [InlineData("compare 1 and 2", "I need two different things|compare nurse and teacher")]
    [InlineData("start>love it>compare plumbers and electricians>go on", "2 of 12")]
    [InlineData("español>compara plomero y electricista", "Lado a lado:\n1. Plumbers|Sueldo en el punto medio: (1) $")]
    [InlineData("español>compara construcción con salud", "1. Construcción\n2. |Empleos en diez años")]
    [InlineData("quiero comparar enfermera y maestra", "Lado a lado:|1. Registered Nurses")]
    [InlineData("i want to compare nurse and plumber", "Side by side:|1. Registered Nurses")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task Numbers_are_those_of_the_jobs_on_the_screen()
    {
        var jobs = await Played.OnAsync(shared.Bot, "{sketch}>[{1}]>[Jobs in it]");
        var titles = shared.Bot.Buttons.Take(2).Select(b => b.Title).ToList();
        Assert.Contains("1. ", jobs, StringComparison.Ordinal);
        Assert.Contains($"1. {titles[0]}\n2. {titles[1]}", await Played.SayAsync(shared.Bot, "compare 1 and 2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_for_several_jobs_is_taken_as_the_best_known_and_said()
    {
        var answer = await Played.OnAsync(shared.Bot, "compare nursing and teaching");
        Assert.Contains("I take \"teaching\" as ", answer, StringComparison.Ordinal);
    }
}
