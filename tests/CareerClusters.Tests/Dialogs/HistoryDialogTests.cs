using CareerClusters.Dialogs.State;
using CareerClusters.Tests.Channels.DirectLine;

namespace CareerClusters.Tests.Dialogs;

public sealed class HistoryDialogTests(SharedBot shared, ChatServer server) : IClassFixture<SharedBot>, IClassFixture<ChatServer>
{
    private const string Told = "i took auto tech and hated the oil but liked the computer part>all>my history";

    private const string Talked = "i talked to a nurse>night shifts>not sure>skip";

    private const string Many = "i took a welding class and loved it>1>i tried coding club and it was boring>1>i helped at a vet and loved it>1>i was good at calming the patients>1>i took cooking and loved baking>1>i tutored kids and loved it>1>my history";

    [Theory]
    [InlineData("my history", "There is nothing in your history yet.|[Something changed] [Keep it]")]
    [InlineData("my history>[Something changed]", "What did you try")]
    [InlineData(Told, "1. Thursday, November 19: Finding faults with a computer, you liked it\n2. Thursday, November 19: Fixing bikes, brakes and engines, not for you|I keep only this, not your sentences.")]
    [InlineData(Told + ">[Delete my history]", "I deleted the history. Your ratings stay.")]
    [InlineData(Told + ">[Delete my history]>my history", "There is nothing in your history yet.")]
    [InlineData(Told + ">[Delete my history]>my data", "Rated statements: 2.")]
    [InlineData(Told + ">[Delete it and undo its ratings]", "your ratings are as they were before it.")]
    [InlineData(Told + ">[Delete it and undo its ratings]>my data", "Rated statements: 0.")]
    [InlineData(Told + ">keep", "[")]
    [InlineData("español>mi historial", "Todavía no hay nada en tu historial.")]
    [InlineData("start>delete my history", "nothing in your history yet")]
    [InlineData("start>5>can you clear my history", "nothing in your history yet")]
    [InlineData("start>borra mi historial", "nothing in your history yet")]
    [InlineData("start>what have i told you?", "nothing in your history yet")]
    // One entry, by its number or its words, on the page
    [InlineData(Told, "[Delete one] [Delete my history] [Delete it and undo its ratings] [Something changed] [Keep it]")]
    [InlineData(Told + ">2", "I can delete this one: Fixing bikes, brakes and engines, not for you (Thursday, November 19). Should its rating still count|[Yes, keep the rating] [No, undo the rating] [Keep everything]")]
    [InlineData(Told + ">number two", "Fixing bikes, brakes and engines, not for you (Thursday, November 19). Should")]
    [InlineData(Told + ">9", "I can't tell which one \"9\" is. Which number should I delete?|[Keep everything]")]
    [InlineData(Told + ">delete the first one", "Finding faults with a computer, you liked it (Thursday, November 19). Should")]
    [InlineData(Told + ">the last one", "Fixing bikes, brakes and engines, not for you (Thursday, November 19). Should")]
    [InlineData(Told + ">forget 2>yes", "I deleted this one: Fixing bikes, brakes and engines, not for you (Thursday, November 19). Its rating still counts.|1. Thursday, November 19: Finding faults")]
    [InlineData(Told + ">forget 2>yes>my data", "Rated statements: 2.")]
    [InlineData(Told + ">forget 2>no", "Its rating does not count any more.|1. Thursday, November 19: Finding faults|[Delete my history] [Delete it and undo its ratings] [Something changed] [Keep it]")]
    [InlineData(Told + ">forget 2>it doesnt count>my data", "Rated statements: 1.")]
    [InlineData(Told + ">forget 2>undo>my data", "Rated statements: 1.")]
    [InlineData(Told + ">forget 2>nvm", "2. Thursday, November 19: Fixing")]
    [InlineData(Told + ">forget 2 but keep the rating", "Its rating still counts.")]
    [InlineData(Told + ">take back 2", "Its rating does not count any more.")]
    [InlineData(Told + ">2 doesnt count", "Its rating does not count any more.")]
    [InlineData(Told + ">[Delete one]", "Which one should I delete?|[Finding faults with a computer, you liked it (Thursday, November 19)] [Fixing bikes, brakes and engines, not for you (Thursday, November 19)] [Keep everything]")]
    [InlineData(Told + ">delete it>the bikes", "Fixing bikes, brakes and engines, not for you (Thursday, November 19). Should")]
    [InlineData(Told + ">delete one>auto tech", "Fixing bikes, brakes and engines, not for you (Thursday, November 19). Should")]
    [InlineData(Told + ">delete one>take back the auto tech one", "Its rating does not count any more.")]
    [InlineData(Told + ">delete one>asdf", "I can't tell which one \"asdf\" is.|1. Thursday, November 19: Finding")]
    [InlineData(Told + ">delete one>none", "2. Thursday, November 19: Fixing|[Delete one]")]
    [InlineData(Told + ">delete one>[Finding faults with a computer, you liked it (Thursday, November 19)]>yes>delete it>yes", "There is nothing in your history yet.")]
    [InlineData(Told + ">forget it>it", "More than one may be meant. Which number should I delete?")]
    // Anywhere, by its words
    [InlineData(Told + ">menu>forget what i said about auto tech", "Fixing bikes, brakes and engines, not for you (Thursday, November 19). Should")]
    [InlineData(Told + ">menu>forget what i said about welding", "I can't tell which one \"welding\" is.|2. Thursday, November 19: Fixing")]
    [InlineData(Told + ">start>take back the bikes thing", "Its rating does not count any more.|3 of 12")]
    [InlineData(Told + ">start>forget the bikes>keep", "3 of 12")]
    [InlineData(Told + ">menu>remove the bike thing from my history>yes", "Its rating still counts.")]
    [InlineData(Told + ">menu>delete 2", "Which one should I delete?|2. Thursday, November 19: Fixing")]
    [InlineData(Told + ">menu>delete the welding", "didn't get that")]
    [InlineData(Told + ">menu>forget it", "Pick something else")]
    [InlineData("start>5>menu>forget what i said about welding", "nothing in your history yet")]
    [InlineData(Told + ">my plan>fix bikes by friday>no reminder>menu>forget the bikes", "I dropped \"Fix bikes\".")]
    [InlineData(Told + ">my plan>fix bikes by friday>no reminder>menu>forget what i said about bikes", "Fixing bikes, brakes and engines, not for you (Thursday, November 19). Should")]
    [InlineData(Told + ">menu>take back the bickes thing", "Its rating does not count any more.")]
    [InlineData(Told + ">menu>forget everything i said", "[Delete one] [Delete my history]")]
    [InlineData(Told + ">delete one>my history>forget 2>no", "I deleted this one: Fixing|1. Thursday, November 19: Finding faults|[Delete my history] [Delete it and undo its ratings]")]
    [InlineData(Told + ">delete one>my history>[Delete my history]", "Your ratings stay.|Where do you want to go?")]
    // Talks
    [InlineData(Talked + ">menu>remove the talk with the nurse", "I deleted this one: Talk about Registered Nurses (Thursday, November 19).|nothing in your history yet")]
    [InlineData(Talked + ">menu>delete my note about nursing", "I deleted this one: Talk about Registered Nurses")]
    [InlineData(Talked + ">menu>forget the nurse", "Shall I delete this one? Talk about Registered Nurses (Thursday, November 19)|[Yes, delete it] [Keep everything]")]
    [InlineData(Talked + ">menu>forget the nurse>yes", "I deleted this one: Talk about Registered Nurses")]
    [InlineData(Talked + ">my history>1", "Shall I delete this one?")]
    [InlineData(Talked + ">my history", "[Delete my history] [Something changed] [Keep it]")]
    // Spanish
    [InlineData("español>" + Told + ">borra la 2", "Arreglar bicis, frenos y motores, no es para ti (jueves 19 de noviembre). ¿Su respuesta sigue contando|[Sí, que siga contando] [No, deshacer la respuesta] [Dejar todo]")]
    [InlineData("español>" + Told + ">borra la 2>si", "Su respuesta sigue contando.")]
    [InlineData("español>" + Told + ">borra la 2>no cuenta", "Su respuesta ya no cuenta.")]
    [InlineData("español>" + Told + ">menu>olvida lo que dije de bicicletas", "Arreglar bicis, frenos y motores, no es para ti")]
    [InlineData("español>" + Told + ">menu>retira lo de la computadora", "Su respuesta ya no cuenta.")]
    [InlineData("español>" + Told + ">borrar una", "¿Cuál borro?")]
    [InlineData("español>" + Talked + ">menu>borra la charla con la enfermera", "Borré esta: Charla sobre Registered Nurses")]
    [InlineData("my history>forget 1", "There is nothing in your history yet.")]
    [InlineData("my plan>ask the welding teacher by monday>no>i tried welding and hated it>yes>my history>drop the welding one", "I can delete this one: Welding and working with steel")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Theory]
    [InlineData(Many, "1. Thursday, November 19: Teaching people|And 1 from before.|[Delete one] [Show more] [Delete my history] [Delete it and undo its ratings] [Keep it]")]
    [InlineData(Many + ">more", "6. Thursday, November 19: Welding|[Delete one] [Show the newest]")]
    [InlineData(Many + ">more>more", "1. Thursday, November 19: Teaching people")]
    [InlineData(Many + ">more>6", "Welding and working with steel, you liked it (Thursday, November 19). Should")]
    [InlineData(Many + ">6", "Welding and working with steel, you liked it (Thursday, November 19). Should")]
    [InlineData(Many + ">delete the last one", "More than one may be meant.")]
    [InlineData(Many + ">delete the newest one", "Teaching people, you liked it (Thursday, November 19). Should")]
    [InlineData(Many + ">delete one", "4. Thursday, November 19: |And 2 more.|[Show more]")]
    [InlineData(Many + ">delete one>more", "5. Thursday, November 19: |6. Thursday, November 19: |[Show the newest]")]
    [InlineData(Many + ">delete one>more>2", "Inventing cakes and desserts, you liked it (Thursday, November 19). Should")]
    [InlineData(Many + ">forget what i said about welding>no>5", "Coding and teaching computers, not for you (Thursday, November 19). Should")]
    public Task Numbers_stay_whatever_is_shown(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Theory]
    [InlineData(new[] { 4, 2 }, null, new[] { 0 }, 2, new[] { 2 })]
    [InlineData(new[] { 4, 2 }, null, new[] { 1 }, 4, new[] { 4 })]
    [InlineData(new[] { 4, 2 }, null, new[] { 0, 1 }, null, new int[0])]
    [InlineData(new[] { 4, 2 }, null, new[] { 1, 0 }, null, new int[0])]
    [InlineData(new[] { 4, 2, 5 }, 3, new[] { 1 }, 5, new[] { 4, 5 })]
    [InlineData(new[] { 4, 2, 5 }, 3, new[] { 1, 2 }, 4, new[] { 4 })]
    [InlineData(new[] { 4, 2, 5 }, 3, new[] { 0, 1, 2 }, 3, new int[0])]
    [InlineData(new[] { 4, 2, 5 }, 3, new[] { 2, 1, 0 }, 3, new int[0])]
    public void Of_several_ratings_of_a_statement_each_can_be_taken_back(int[] told, int? first, int[] takenBack, int? left, int[] entries)
    {
        var profile = new Profile();
        if (first is { } rated) profile.Rate("s", rated);
        var all = told.Select((value, i) => new ConfirmedExperience(i, default, "s", value, i == 0 ? first : told[i - 1])).ToList();
        foreach (var one in all)
        {
            profile.Rate("s", one.Value);
            profile.Experiences.Add(one);
        }

        foreach (var i in takenBack) profile.TakeBack(profile.Experiences.Single(e => e.Told == i));
        Assert.Equal(left, profile.Interests.Find(a => a.StatementId == "s")?.Value);
        Assert.Equal(entries, profile.Experiences.Select(e => e.Value));
    }

    [Fact]
    public void What_was_rated_since_stands()
    {
        var profile = new Profile();
        profile.Rate("s", 4);
        profile.Experiences.Add(new ConfirmedExperience(1, default, "s", 4, null));
        profile.Rate("s", 1);
        profile.TakeBack(profile.Experiences[0]);
        Assert.Equal(1, profile.Interests.Single().Value);
        Assert.Empty(profile.Experiences);
    }

    [Theory]
    [InlineData("remove the talk with the nurse")]
    [InlineData("my history>[Delete my history]")]
    public async Task What_was_deleted_is_gone_from_all_that_is_kept_beside_the_chat(string asked)
    {
        using var chat = await ChatClient.GreetedAsync(server);
        foreach (var said in Talked.Replace("night shifts", "zanzibar", StringComparison.Ordinal).Split('>')) await chat.SayAsync(said);
        foreach (var said in asked.Split('>')) await chat.SayAsync(said.Trim('[', ']'));
        await chat.SayAsync("back");
        Assert.DoesNotContain("zanzibar", ChatClient.Texts(await chat.PollAsync())[^400..], StringComparison.Ordinal);
        await chat.SayAsync("export my data");
        var link = System.Text.RegularExpressions.Regex.Matches(ChatClient.Texts(await chat.PollAsync()), "/pages/[A-Za-z0-9_-]{43}")[^1].Value;
        using var answer = await server.Client.GetAsync(new Uri(link, UriKind.Relative), ChatServer.Token);
        var kept = System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync(ChatServer.Token))!["documents"]!.ToJsonString();
        Assert.Contains("\"profile\"", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("zanzibar", kept, StringComparison.Ordinal);
    }
}
