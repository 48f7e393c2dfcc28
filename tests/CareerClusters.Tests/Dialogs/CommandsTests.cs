using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

/// <summary>Every command at every question: it does its work, and the open question comes again where it stays open.</summary>
public sealed class CommandsTests
{
    public static TheoryData<string, string> Questions => new()
    {
        { "menu of a new person", "" },
        { "menu", "start>5>menu" },
        { "interests", "start>5" },
        { "careless pattern", "start>5>5>5>5>5>5>5" },
        { "subjects", "skills" },
        { "skill ratings", "skills>thats all>4" },
        { "job in mind", "[I have a job in mind]" },
        { "found job", "[I have a job in mind]>plumber" },
        { "matches", "{sketch}" },
        { "no matches yet", "start>5>my matches" },
        { "why", "{sketch}>[Why these?]" },
        { "split", "{level}>[Ask me that question]" },
        { "cluster", "{sketch}>1" },
        { "parts of a cluster", "{sketch}>1>[Its parts]" },
        { "jobs of a cluster", "{sketch}>1>[Jobs in it]" },
        { "occupation", "plumber" },
        { "more about an occupation", "plumber>[More about it]" },
        { "skills of an occupation", "plumber>skills" },
        { "fit of an occupation", "plumber>how it fits me" },
        { "next steps of an occupation", "plumber>next steps" },
        { "similar jobs", "plumber>similar jobs" },
        { "labor market of a cluster", "{sketch}>1>[Pay and growth]" },
        { "part of a cluster", "construction>its parts>skilled trades" },
        { "how to list jobs", "construction>jobs>[Sort or narrow]" },
        { "no job left", "construction>jobs>no college and over 150k" },
        { "learn more", "plumber>learn more" },
        { "talk", "plumber>[Talk to someone who does it]" },
        { "programs", "plumber>[Programs that lead there]" },
        { "plan: what", "my plan" },
        { "plan: when", "my plan>visit the clinic" },
        { "plan", "my plan>visit the clinic tomorrow" },
        { "plan: how to change", "my plan>visit the clinic tomorrow>[Done, move or drop a step]" },
        { "plan: which day", "my plan>visit the clinic tomorrow>[Done, move or drop a step]>[Move it]" },
        { "about clusters", "[What are career clusters?]" },
        { "my data", "my data" },
        { "delete my data", "delete my data" },
        { "start over", "start>5>start over" },
        { "guess", "start>radiografer" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Help_people_and_languages_leave_the_question_open(string question, string inputs)
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, inputs);
        var open = Played.Labels(bot);
        foreach (var (command, answer) in Staying)
        {
            Assert.Contains(answer, await Played.SayAsync(bot, command), StringComparison.Ordinal);
            // A hello is no command: said to a guess it passes the guess by.
            if (command == "hi" && question == "guess") return;
            if (command != "español") Assert.True(open == Played.Labels(bot), $"{question}, after {command}: {Played.Labels(bot)} instead of {open}");
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task What_asks_back_returns_to_the_question_when_declined(string question, string inputs)
    {
        await using var bot = new TestBot();
        foreach (var (command, answer) in Asking)
        {
            await Played.OnAsync(bot, inputs);
            var open = Played.Labels(bot);
            Assert.Contains(answer, await Played.SayAsync(bot, command), StringComparison.Ordinal);
            // Asked for what is open already, there is nothing else to come back to.
            if (open == Played.Labels(bot) || question is "my data" or "delete my data" or "start over") continue;
            await Played.SayAsync(bot, "no");
            Assert.True(open == Played.Labels(bot) || open + " [Back]" == Played.Labels(bot), $"{question}, after {command} and no: {Played.Labels(bot)} instead of {open}");
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Menu_and_stop_lead_to_the_menu(string question, string inputs)
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, inputs);
        Assert.True((await Played.SayAsync(bot, "menu")).Contains("Where do you want to go?", StringComparison.Ordinal), question);
        await Played.OnAsync(bot, inputs);
        var stopped = await Played.SayAsync(bot, "stop");
        Assert.Contains("Your answers are saved", stopped, StringComparison.Ordinal);
        Assert.Contains("Where do you want to go?", stopped, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Back_asks_the_question_before(string question, string inputs)
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, inputs);
        var first = inputs.Length == 0;
        Assert.True(first != Played.Labels(bot).Contains("[Back]", StringComparison.Ordinal), question);
        var answer = await Played.SayAsync(bot, "back");
        Assert.Contains(first ? "There is nothing before this" : "Sure", answer, StringComparison.Ordinal);
        if (first) return;
        if (inputs == "{sketch}")
        {
            Assert.Contains("12 of 12", answer, StringComparison.Ordinal);
            return;
        }

        var before = inputs[..Math.Max(0, inputs.LastIndexOf('>'))];
        await using var other = new TestBot();
        await Played.OnAsync(other, before);
        Assert.Equal(Played.Labels(other), Played.Labels(bot));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Skip_passes_over_only_what_may_be_skipped(string question, string inputs)
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, inputs);
        var open = Played.Labels(bot);
        var answer = await Played.SayAsync(bot, "skip");
        if (open.Contains("[Skip]", StringComparison.Ordinal))
        {
            Assert.DoesNotContain("nothing to skip", answer, StringComparison.Ordinal);
            return;
        }

        Assert.Contains("Nothing here has to be answered", answer, StringComparison.Ordinal);
        Assert.True(open == Played.Labels(bot), question);
    }

    [Theory]
    [InlineData("skills>thats all>español", "Seguimos en español|1 de 10. Descubro qué está dañado y lo arreglo.|[Bastante]")]
    [InlineData("skills>español", "¿Qué materias te gustan?|[Matemáticas]")]
    [InlineData("hablo español", "¡Claro! Seguimos en español.")]
    [InlineData("no hablo ingles", "¡Claro! Seguimos en español.")]
    [InlineData("i only speak spanish", "¡Claro! Seguimos en español.")]
    [InlineData("construction>español", "Construcción: Planear, construir y reparar casas|[Sus trabajos]")]
    [InlineData("español", "No pregunto tu nombre.|[Empezar con lo que me gusta]")]
    // A later step may stand on the answer before it, and is not run again.
    [InlineData("my plan>visit the clinic tomorrow>español", "¿Qué quieres hacer ahora?|[Agregar un paso]")]
    public async Task A_question_is_asked_anew_in_the_other_language(string inputs, string expected)
    {
        await using var bot = new TestBot();
        await Played.ExpectAsync(bot, inputs, expected);
    }

    [Theory]
    [InlineData("{sketch}>no idea")]
    [InlineData("{sketch}>no sé")]
    public async Task A_command_is_no_cluster_to_take_out(string inputs)
    {
        await using var bot = new TestBot();
        await Played.ExpectAsync(bot, inputs, "Nothing here has to be answered");
    }

    private static readonly (string Command, string Answer)[] Staying =
    [
        ("help", "These words always work"), ("Help!", "These words always work"), ("talk to a person", "I'm a bot"), ("real person", "I'm a bot"),
        ("español", "Seguimos en español"), ("english", "English it is"), ("hi", "Hi!"),
    ];

    private static readonly (string Command, string Answer)[] Asking =
    [
        ("my data", "This is what I keep about you"), ("delete my data", "it can't be undone"), ("start over", "This clears all your answers"),
    ];
}
