using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

public sealed class TalkDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("talk to professionals", "Which job or cluster do you want to talk to someone about?|[Pick from my matches]")]
    [InlineData("plumber>who can i talk to", "These people told your school they are glad to talk")]
    [InlineData("start>who should I talk to?", "Which job or cluster do you want to talk to someone about?")]
    [InlineData("español>con quién puedo hablar", "¿Sobre qué trabajo o grupo de carreras quieres hablar con alguien?")]
    [InlineData("talk to professionals>plumber", "Plumbers, Pipefitters, and Steamfitters")]
    [InlineData("talk to professionals>[Pick from my matches]", "First I need to know")]
    [InlineData("plumber>talk", "Stay safe|[Questions to ask] [A friendly message to send] [Put the talk in my calendar] [Put it in my plan] [Back to what it is]")]
    [InlineData("plumber>talk", "These people told your school they are glad to talk:\n- Luis (sample), Electrician. Ask about: apprenticeships, reading plans, working outdoors. To meet: Career center.\nYou can also ask a counselor")]
    [InlineData("plumber>talk>[A friendly message to send]", "To Career center: Hi!|Set a day to hand it in")]
    [InlineData("plumber>talk>[A friendly message to send]>[A formal message to send]", "To Career center: I am a student")]
    [InlineData("registered nurse>talk", "a firm near you that does this work.\n\nPeople who do this work also meet here:\n- American Nurses Association: https://www.nursingworld.org/ (checked November 2026)\n\nStay safe")]
    [InlineData("español>enfermera>hablar con alguien que lo hace", "- American Nurses Association: https://www.nursingworld.org/ (revisado en noviembre de 2026)\n\nCuídate")]
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
    [InlineData("plumber>talk>[Put it in my plan]", "Step 4 of 4")]
    [InlineData("plumber>talk>explore programs", "Programs of study for Plumbers")]
    [InlineData("plumber>talk>[Back to what it is]", "This is part of Construction")]
    [InlineData("plumber>talk>[Put the talk in my calendar]", "When is the talk about Plumbers, Pipefitters, and Steamfitters?")]
    [InlineData("construction>learn more>talk>[Back to what it is]", "[Jobs in it]")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Theory]
    [InlineData("accountant>talk")]
    [InlineData("construction>learn more>talk")]
    public async Task Names_no_association_where_the_catalog_has_none(string inputs) =>
        Assert.DoesNotContain("also meet here", await Played.OnAsync(shared.Bot, inputs), StringComparison.Ordinal);

    [Fact]
    public async Task Tells_of_a_volunteer_only_until_the_clearance_ends()
    {
        await using var bot = new TestBot();
        bot.Time.SetUtcNow(new DateTimeOffset(2027, 3, 31, 12, 0, 0, TimeSpan.Zero));
        Assert.DoesNotContain("Luis", await Played.OnAsync(bot, "plumber>talk"), StringComparison.Ordinal);
    }
}
