namespace CareerClusters.Tests.Dialogs;

public sealed class DigressionsTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("actor>is that per year or per hour", "$29.05 an hour in the middle; yearly pay is not published")]
    [InlineData("start>what does a plumber earn?", "Pay of Plumbers|Back to where we were.|1 of 12")]
    [InlineData("start>how do i become a plumber", "To start as Plumbers|1 of 12")]
    [InlineData("start>nurse vs plumber", "Side by side:|[Go on where we were]")]
    [InlineData("start>what does a flurble wug earn?", "I don't have a job called \"|1 of 12")]
    [InlineData("what does a plumber earn?", "Pay of Plumbers|What would you like to do next?")]
    [InlineData("flurble wug", "I didn't get that.")]
    [InlineData("my plan>what does a plumber earn?", "Pay of Plumbers|What is one thing")]
    // About the job or the cluster at hand.
    [InlineData("electrician>whats the pay", "Pay of Electricians")]
    [InlineData("electrician>how much would i make", "Pay of Electricians")]
    [InlineData("electrician>how many openings", "Electricians")]
    [InlineData("electrician>do they need college", "To start as Electricians")]
    [InlineData("electrician>similiar jobs", "like Electricians")]
    [InlineData("español>enfermera>cuanto gana?", "Registered Nurses: $")]
    [InlineData("español>enfermera>que estudio necesito", "Registered Nurses")]
    [InlineData("español>enfermera>hay trabajo de esto", "Registered Nurses")]
    [InlineData("construction>how much do they make", "Construction|in the middle")]
    [InlineData("how much do they make", "Which job do you mean?")]
    // What is asked, ordered or told names no job, however near one is spelled.
    [InlineData("electrician>how long does it take", "I didn't get that.")]
    [InlineData("electrician>can my mom come", "I didn't get that.")]
    [InlineData("show me the way", "I didn't get that.")]
    [InlineData("do they work at night", "I have no facts on that.")]
    [InlineData("electrician>is it dangerous", "I have no facts on that.|[Talk to someone who does it]")]
    [InlineData("how do i pay for college", "no facts on costs or aid")]
    [InlineData("guy who fixes planes", "Aircraft Mechanics")]
    [InlineData("health cluster", "Healthcare & Human Services")]
    // The bot itself, and who sees what is said.
    [InlineData("are you a real person", "I'm a program, not a person")]
    [InlineData("eres una persona real", "not a person")]
    [InlineData("can my teacher see this", "Nobody at school or at home sees this chat.")]
    [InlineData("will my parents see my answers?", "Nobody at school or at home sees this chat.")]
    [InlineData("{sketch}>is this a test", "It's not a test, and nobody grades it.")]
    [InlineData("español>mis papás van a ver esto", "Nadie en la escuela ni en casa ve este chat.")]
    [InlineData("{sketch}>fuck you", "If I got something wrong")]
    [InlineData("{sketch}>idk", "Nothing here has to be answered")]
    // Nothing is taken out of the list for a word that is near to a name.
    [InlineData("{sketch}>i hate math", "so I took nothing out.")]
    [InlineData("{sketch}>no wait i liked it", "so I took nothing out.")]
    [InlineData("{sketch}>i dont like welding", "[Welding and working with steel: not for me now]")]
    [InlineData("{sketch}>not into construction", "I took Construction out")]
    [InlineData("{sketch}>not hospitality", "I took Hospitality, Events, & Tourism out")]
    // "No" where nothing was asked.
    [InlineData("construction>no", "OK. Pick something else|[Jobs in it]")]
    [InlineData("español>construction>no gracias", "Está bien. Elige otra cosa")]
    // Where a figure is from, and pictures, in people's own words.
    [InlineData("electrician>is the pay current", "What I showed last comes from here:")]
    [InlineData("electrician>is 63,190 current?", "What I showed last comes from here:")]
    [InlineData("español>enfermera>este numero es actual?", "Lo último que te mostré viene de aquí:")]
    [InlineData("español>enfermera>de donde sale", "Lo último que te mostré viene de aquí:")]
    [InlineData("electrician>show me a picture of the pay", "Pay of Electricians next to all work")]
    [InlineData("electrician>picture of the growth", "Electricians")]
    [InlineData("picture of plumbers", "Pay of Plumbers, Pipefitters, and Steamfitters next to all work")]
    [InlineData("construction>show me a picture of it", "Pay by the year in the largest jobs of Construction")]
    [InlineData("{sketch}>show me my profile", "What you like, from 1 (hate it) to 5 (love it):")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
