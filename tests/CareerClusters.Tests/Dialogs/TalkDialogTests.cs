using CareerClusters.Guidance.School;
using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

public sealed class TalkDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    /// <summary>A school with more people for a cluster than a message holds, who are reached through different desks.</summary>
    private static readonly Lazy<StartUpContent> ManyPeople = new(() => TestBot.Content.Value with
    {
        School = SchoolContent.Empty with
        {
            Name = "Hill High",
            Volunteers =
            [
                Person("Ann", "Mason", "Front desk"), Person("Bob", "Roofer!", "Front desk"), Person("Cy", "Civil engineer", "Front desk"), Person("Di", "Electrician", "Career center"),
                Person("Ed", "Crane operator", "Front desk"), Person("Fay", "Electrician at Hill Co.", "Shop office"), Person("Gus", "Carpenter", "Front desk"), Person("Hal", "Plumber", "Room 12") with { ClearedUntil = null },
            ],
        },
    });

    [Theory]
    [InlineData("talk to professionals", "Which job or cluster do you want to talk to someone about?|[Pick from my matches]")]
    [InlineData("plumber>who can i talk to", "These people are made up, to show how your school's own list will look:\n- Luis (sample), Electrician.")]
    [InlineData("start>who should I talk to?", "Which job or cluster do you want to talk to someone about?")]
    [InlineData("español>con quién puedo hablar", "¿Sobre qué trabajo o grupo de carreras quieres hablar con alguien?")]
    [InlineData("talk to professionals>plumber", "Plumbers, Pipefitters, and Steamfitters")]
    [InlineData("electrician>talk>i talked to luis yesterday and i loved wiring stuff", "Three short questions about your talk (Electricians).")]
    [InlineData("plumber>talk>can my friend come with me", "Yes, a parent may come|ask there if a friend may come too")]
    [InlineData("plumber>talk>i feel weird about him", "You don't have to talk to this person again.")]
    [InlineData("talk to professionals>construction", "Talk to professionals: Construction.")]
    [InlineData("plumber>questions", "questions picked for you, for a talk about Plumbers")]
    [InlineData("nurse>who can i talk to in construction", "Talk to professionals: Construction.|- Luis (sample), Electrician.")]
    [InlineData("nurse>talk to someone in our school", "I didn't get that")]
    [InlineData("español>enfermera>con quien hablo en construcción", "Habla con profesionales: Construcción.|- Luis (ejemplo)")]
    [InlineData("plumber>talk>what should i ask>write a formal message", "To Career center: I am a student")]
    [InlineData("español>plumber>talk>escribe un mensaje formal", "Para Centro de carreras: Soy estudiante")]
    [InlineData("plumber>talk>make it more formal", "To Career center: I am a student")]
    [InlineData("plumber>talk>formal message", "To Career center: I am a student")]
    [InlineData("plumber>talk>draft", "To Career center: Hi!")]
    [InlineData("plumber>talk>interview guide", "questions picked for you, for a talk about Plumbers")]
    [InlineData("plumber>talk>interview guide>formal message", "To Career center: I am a student")]
    [InlineData("plumber>talk>who else", "I have nobody else on the list here.")]
    [InlineData("plumber>talk>is it safe to meet him", "It is safest when an adult knows about it.")]
    [InlineData("plumber>talk>can i dm him on insta", "please don't write to anyone on your own")]
    [InlineData("construction>who can i talk to>what does it pay", "Jobs, pay and school in Construction")]
    [InlineData("español>plomero>hablar>lo puedo ver solo", "nunca vayas a solas")]
    [InlineData("talk to professionals>[Pick from my matches]", "First I need to know")]
    [InlineData("plumber>talk", "Stay safe|[Questions to ask] [A friendly message to send] [Put the talk in my calendar] [Put it in my plan] [Back to what it is]")]
    [InlineData("plumber>talk", "- Luis (sample), Electrician. Ask about: apprenticeships, reading plans, working outdoors. To meet: Career center.\nYou can also ask a counselor")]
    [InlineData("plumber>talk>[A friendly message to send]", "To Career center: Hi! I'm curious about this work: Plumbers, Pipefitters, and Steamfitters. Could you set up 15 minutes for me with Luis (sample) from your list (Electrician)?|The school and the person in it are made up. Ask your own counselor")]
    [InlineData("plumber>talk>[A friendly message to send]>[A formal message to send]", "To Career center: I am a student")]
    [InlineData("registered nurse>talk", "a firm near you that does this work.\n\nPeople who do this work also meet here:\n- American Nurses Association: https://www.nursingworld.org/ (checked November 2026)\n\nStay safe")]
    [InlineData("español>enfermera>hablar con alguien que lo hace", "- American Nurses Association: https://www.nursingworld.org/ (revisado en noviembre de 2026)\n\nCuídate")]
    [InlineData("español>plomero>con quién puedo hablar", "Estas personas son inventadas, para mostrar cómo será la lista de tu escuela:\n- Luis (ejemplo), Electricista. Pregunta sobre: aprendizajes pagados, leer planos, trabajar al aire libre. Para verse: Centro de carreras.\nTambién puedes")]
    [InlineData("can i talk to an electrician?", "Talk to professionals: Electricians.")]
    [InlineData("i want to interview a chef", "Talk to professionals: Chefs and Head Cooks.")]
    [InlineData("start>who can i talk to about nursing", "Talk to professionals: Registered Nurses.")]
    [InlineData("español>quiero hablar con una enfermera", "Habla con profesionales: Registered Nurses.")]
    [InlineData("start>i want to talk to my coach", "can be more than one job")]
    // Who needs help wants a person, not a job
    [InlineData("i want to talk to a therapist", "A school counselor or a teacher you trust is a good start.")]
    [InlineData("español>necesito hablar con una psicóloga", "Soy un bot")]
    [InlineData("accountant>talk", "Whom to ask: a counselor")]
    [InlineData("accountant>talk>[A friendly message to send]", "Hi! I'm a student|Show it to your counselor first")]
    [InlineData("accountant>talk>[A friendly message to send]>[A formal message to send]", "Dear Sir or Madam")]
    [InlineData("plumber>talk>is it safe", "at work or at school, never alone")]
    [InlineData("español>plomero>hablar>es seguro", "nunca a solas")]
    [InlineData("plumber>talk>whats his number", "I don't have or give out numbers|Ask here, and they set up the talk for you: Career center.")]
    [InlineData("español>plomero>hablar>cual es su telefono", "Centro de carreras.")]
    [InlineData("español>plomero>hablar>cual es su telefono", "No tengo ni doy números")]
    [InlineData("plumber>talk>can my mom come", "Yes, a parent may come")]
    [InlineData("plumber>talk>can i meet her", "I don't have or give out numbers")]
    [InlineData("plumber>talk>can i meet someone", "I don't have or give out numbers")]
    [InlineData("plumber>talk>what if they want to meet alone", "Please never meet alone.")]
    [InlineData("start>what if they want to meet alone", "Please never meet alone.|1 of 12.")]
    [InlineData("accountant>talk>[A friendly message to send]>can i just text them", "Show your message to your counselor or a parent.")]
    [InlineData("plumber>talk>how do i contact luis", "I don't have or give out numbers")]
    [InlineData("plumber>how do i contact luis", "I don't have or give out numbers")]
    [InlineData("plumber>interview questions>who do i send it to", "I don't have or give out numbers")]
    [InlineData("plumber>talk>[A friendly message to send]>how do i find someone", "I don't have or give out numbers")]
    [InlineData("i talked to a nurse>skip>skip>skip>can my mom come", "Yes, a parent may come")]
    [InlineData("plumber>talk>put it in my calendar>can my mom come", "Yes, a parent may come|When is the talk")]
    [InlineData("plumber>talk>can i talk to a nurse", "Talk to professionals: Registered Nurses.")]
    [InlineData("construction>talk to someone", "Talk to professionals: Construction.")]
    [InlineData("english>construction>hablar con alguien", "Talk to professionals: Construction.")]
    [InlineData("español>construcción>hablar con alguien", "Habla con profesionales: Construcción.")]
    [InlineData("español>enfermera>hablar con alguien", "Habla con profesionales: Registered Nurses.")]
    [InlineData("español>hablar con alguien", "Soy un bot")]
    [InlineData("welder>who can help me with that", "Talk to professionals: Welders")]
    [InlineData("welder>is there someone i could ask", "Talk to professionals: Welders")]
    [InlineData("welder>do you know any plumbers", "Talk to professionals: Plumbers")]
    [InlineData("welder>anybody near me who does this", "Talk to professionals: Welders")]
    [InlineData("construction>someone i can talk to", "Talk to professionals: Construction.")]
    [InlineData("someone i can talk to", "I'm a bot, so a person may help more.")]
    [InlineData("soldador>quien me puede ayudar con eso", "Habla con profesionales: Welders")]
    [InlineData("soldador>conoces a alguien que haga eso", "Habla con profesionales: Welders")]
    [InlineData("interview questions for nurse", "questions picked for you, for a talk about Registered Nurses")]
    [InlineData("what should i ask a nurse", "for a talk about Registered Nurses")]
    [InlineData("plumber>what do i ask", "for a talk about Plumbers")]
    [InlineData("español>plomero>qué le pregunto", "Plumbers, Pipefitters, and Steamfitters")]
    [InlineData("español>qué le pregunto a una enfermera", "Registered Nurses")]
    [InlineData("plumber>talk>[Put it in my plan]", "Step 4 of 4")]
    [InlineData("plumber>talk>explore programs", "Programs of study for Plumbers")]
    [InlineData("plumber>talk>[Back to what it is]", "This is part of Construction")]
    [InlineData("plumber>talk>[Put the talk in my calendar]", "When is the talk about Plumbers, Pipefitters, and Steamfitters?")]
    [InlineData("construction>learn more>talk>[Back to what it is]", "[Jobs in it]")]
    [InlineData("quiero ser enfermera>hablar con alguien que hace eso>escribeme el mensaje", "Este es un mensaje que puedes enviar:")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Theory]
    [InlineData("accountant>talk")]
    [InlineData("construction>learn more>talk")]
    public async Task Names_no_association_where_the_catalog_has_none(string inputs) =>
        Assert.DoesNotContain("also meet here", await Played.OnAsync(shared.Bot, inputs), StringComparison.Ordinal);

    [Theory]
    [InlineData("electrician>talk", "These people told your school they are glad to talk:\n- Di, Electrician. To meet: Career center.\n- Fay, Electrician at Hill Co. To meet: Shop office.\n|There are 4 more. Say \"more people\" to see who. You can also ask a counselor|[More people] [Questions to ask] [A friendly message to send] [Put the talk in my calendar] [Put it in my plan]")]
    [InlineData("carpenter>talk", "glad to talk:\n- Gus, Carpenter. To meet: Front desk.\n|There are 4 more.")]
    [InlineData("construction>learn more>talk", "glad to talk:\n- Ann, Mason. To meet: Front desk.\n- Bob, Roofer! To meet: Front desk.\n- Cy, Civil engineer. To meet: Front desk.\nThere are 4 more.")]
    [InlineData("construction>learn more>talk>[More people]", "More people who are glad to talk. Their work: Construction.\n- Di, Electrician. To meet: Career center.\n- Ed, Crane operator. To meet: Front desk.\n- Fay, Electrician at Hill Co. To meet: Shop office.\nThere is 1 more. Say \"more people\" to see who.|[More people]")]
    [InlineData("construction>learn more>talk>more people>who else is there?", "More people who are glad to talk. Their work: Construction.\n- Gus, Carpenter. To meet: Front desk.\n[Questions to ask]")]
    [InlineData("construction>learn more>talk>more people>[A friendly message to send]", "To Career center: Hi! I'm curious about this work: Construction. Could you set up 15 minutes for me with Di from your list (Electrician)?|Set a day to hand it in")]
    [InlineData("construction>learn more>talk>more people>[A friendly message to send]>[A formal message to send]", "To Career center: I am a student|help me meet Di from your list (Electrician)?")]
    [InlineData("electrician>talk>back to the job", "This is part of Construction")]
    [InlineData("electrician>talk>[A friendly message to send]", "To Career center: Hi!|with Di from your list (Electrician)")]
    [InlineData("español>electricista>con quién puedo hablar>ver más", "Más personas que con gusto hablan contigo. Su trabajo: Electricians.\n- |Hay 1 más. Di \"más personas\" para ver quién es.|[Más personas]")]
    public async Task Names_those_first_who_fit_the_job_and_the_rest_when_asked(string inputs, string expected)
    {
        await using var bot = new TestBot(ManyPeople.Value);
        await Played.ExpectAsync(bot, inputs, expected);
        Assert.DoesNotContain("Hal", await Played.OnAsync(bot, inputs), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is it safe")]
    [InlineData("can my mom come")]
    [InlineData("whats his number")]
    [InlineData("what should i ask my counselor")]
    public async Task Answers_what_is_asked_of_a_talk_only_where_a_talk_is_spoken_of(string text)
    {
        var said = await Played.OnAsync(shared.Bot, $"plumber>{text}");
        Assert.All((string[])["never alone", "a parent may come", "give out numbers", "questions picked for you"], part => Assert.DoesNotContain(part, said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tells_of_a_volunteer_only_until_the_clearance_ends()
    {
        await using var bot = new TestBot();
        bot.Time.SetUtcNow(new DateTimeOffset(2027, 3, 31, 12, 0, 0, TimeSpan.Zero));
        Assert.DoesNotContain("Luis", await Played.OnAsync(bot, "plumber>talk"), StringComparison.Ordinal);
    }

    private static Volunteer Person(string name, string role, string coordinator) => new(name, role, "", ["construction"], coordinator, new DateOnly(2028, 1, 1));
}
