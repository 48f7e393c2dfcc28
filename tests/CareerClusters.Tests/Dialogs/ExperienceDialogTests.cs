using CareerClusters.Dialogs;
using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

public sealed class ExperienceDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private const string Told = "i took auto tech and hated the oil but liked the computer part";
    private const string Two = "[Fixing bikes, brakes and engines: not for me now] [Finding faults with a computer: like it]";

    [Theory]
    [InlineData("something changed", "What did you try|[Rate more statements]")]
    [InlineData("something changed>" + Told, "Did I get this right? Tap what is true. Nothing else counts.|" + Two + " [All of these] [None of these]")]
    // Present likes are enough once it was asked for.
    [InlineData("something changed>i like welding now", "[Welding and working with steel: like it] [None of these]")]
    [InlineData("something changed>the weather", "I could not match that|[Rate more statements]")]
    [InlineData("something changed>the weather>i loved the goats", "[Caring for farm animals: like it]")]
    [InlineData("something changed>skip", "Where do you want to")]
    [InlineData("i changed my mind", "What did you try")]
    // A mind has changed, nobody knows which way: one tap tells, and only one of them can be true.
    [InlineData("{sketch}>i changed my mind about welding", "[Welding and working with steel: like it] [Welding and working with steel: not for me now] [None of these]")]
    [InlineData("{sketch}>i changed my mind about welding>all of these", "[Welding and working with steel: like it] [Welding and working with steel: not for me now]")]
    [InlineData("{sketch}>i changed my mind about welding>2", "[My matches] [Undo] [My history]")]
    [InlineData("{sketch}>i changed my mind about welding>2>my history", "Welding and working with steel, not for you")]
    [InlineData("español>cambié de opinión sobre la soldadura", "[Soldar y trabajar con acero: me gusta] [Soldar y trabajar con acero: por ahora no] [Nada de esto]")]
    // Out of the blue, on any page that waits for a choice.
    [InlineData(Told, Two)]
    [InlineData("{sketch}>" + Told, Two)]
    [InlineData("start>" + Told, Two)]
    [InlineData("start>" + Told + ">none", "OK, nothing changed.|1 of 12.")]
    [InlineData("start>" + Told + ">all", "I need a few more answers|[Go on where we were]")]
    [InlineData("español>tomé soldadura y me encantó", "[Soldar y trabajar con acero: me gusta] [Nada de esto]")]
    // What was done well or badly is a skill.
    [InlineData("i helped at a clinic and was good at calming the patients", "[Listening to people and calming them: good at it] [None of these]")]
    [InlineData("i worked at the front desk, loved the computer part but struggled with angry customers", "[Finding faults with a computer: like it] [Staying kind with upset people: hard for me] [All of these]")]
    [InlineData("something changed>i was good at calming the dogs", "[Keeping plants and animals healthy: good at it]")]
    [InlineData("español>ayudé en una clínica y se me dio bien calmar a los pacientes", "[Escuchar y calmar a la gente: se me da bien] [Nada de esto]")]
    [InlineData("i helped at a clinic and was good at calming the patients>1>my history", "Listening to people and calming them, you did it well")]
    [InlineData("i helped at a clinic and had trouble with math>yes>my history", "Math and science, it was hard for you")]
    // One tap at a time.
    [InlineData("{sketch}>" + Told + ">[Finding faults with a computer: like it]", "Noted. Is this true too?|[Fixing bikes, brakes and engines: not for me now] [That's all]")]
    [InlineData("{sketch}>" + Told + ">2>that's all", "[My matches] [Undo] [My history]")]
    [InlineData("{sketch}>" + Told + ">both", "[My matches] [Undo] [My history]")]
    [InlineData("{sketch}>" + Told + ">both>undo", "Done. Your answers are as they were before.")]
    [InlineData("{sketch}>" + Told + ">none of these", "OK, nothing changed.")]
    [InlineData("{sketch}>" + Told + ">yesterday i ate an apple", "[Finding faults with a computer: like it]")]
    [InlineData("i changed my mind about welding>i dont like it anymore>my history", "Welding and working with steel, not for you")]
    [InlineData("i changed my mind about welding>i like it now>my history", "Welding and working with steel, you liked it")]
    [InlineData("español>cambie de opinion sobre la soldadura>ya no me gusta", "[Mis resultados] [Deshacer] [Mi historial]")]
    [InlineData("i tried coding in class and it was boring but i was good at it", "[Coding and teaching computers: not for me now] [Making computers do what you want: good at it]")]
    [InlineData("i changed my mind about juggling", "I could not match that with the kinds of work I know.")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task Offers_to_compare_two_that_are_level_or_of_which_one_passed_the_other()
    {
        await using var bot = new TestBot();
        var last = await Played.OnAsync(bot, $"{{level}}>{Told}>both");
        Assert.Contains("[Compare two] [My matches] [Undo] [My history]", last, StringComparison.Ordinal);
        Assert.Contains("Side by side:\n1. ", await Played.SayAsync(bot, "[Compare two]"), StringComparison.Ordinal);
        // Nothing moved and nothing is level: there is nothing to ask.
        last = await Played.OnAsync(bot, $"{{sketch}}>i liked painting>1");
        Assert.DoesNotContain("[Compare two]", last, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Told, 0)]
    [InlineData(Told + ">none", 0)]
    [InlineData(Told + ">2>that's all", 1)]
    [InlineData(Told + ">all", 2)]
    [InlineData(Told + ">all>undo", 0)]
    // Back, and something else is true.
    [InlineData(Told + ">all>back>none", 0)]
    [InlineData(Told + ">2>back>1>that's all", 1)]
    [InlineData("something changed>i like welding now>yes", 1)]
    public async Task Only_what_is_confirmed_counts_and_each_as_one_answer(string inputs, int statements)
    {
        var last = await Played.OnAsync(shared.Bot, $"{inputs}>my data");
        Assert.Contains($"Rated statements: {statements}.", last, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("good at calming the patients>none", 0)]
    [InlineData("good at calming the patients>1", 1)]
    [InlineData("good at calming the patients>1>back>none", 0)]
    [InlineData("good at calming the patients>1>undo", 0)]
    [InlineData("good at calming the patients>1>my history>[Delete it and undo its ratings]", 0)]
    [InlineData("good at calming the patients>1>my history>[Delete my history]", 1)]
    public async Task A_skill_counts_once_confirmed_and_can_be_taken_back(string inputs, int skills)
    {
        var last = await Played.OnAsync(shared.Bot, $"i helped at a clinic and was {inputs}>my data");
        Assert.Contains($"Rated skills: {skills}.", last, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, true, 4)]
    [InlineData(null, false, 2)]
    [InlineData(1, true, 4)]
    [InlineData(5, true, 5)]
    [InlineData(1, false, 1)]
    [InlineData(5, false, 2)]
    public void Saying_it_again_takes_nothing_from_what_was_said_more_strongly(int? before, bool isPositive, int rating) =>
        Assert.Equal(rating, new ToldAnswer(IsSkill: false, "weld-bridge", isPositive).Rating(before));

    [Fact]
    public async Task Says_which_cluster_moved_and_why()
    {
        await using var bot = new TestBot();
        var last = await Played.OnAsync(bot, "{sketch}>i tried coding club and loved it>1");
        Assert.True(last.Contains("What changed in your list:", StringComparison.Ordinal) || last.Contains("Your list keeps its order", StringComparison.Ordinal), last);
    }
}
