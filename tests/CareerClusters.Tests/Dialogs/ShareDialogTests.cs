using System.Net;
using System.Text.RegularExpressions;
using CareerClusters.Bot;
using CareerClusters.Dialogs;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Storage;
using CareerClusters.Tests.Channels.DirectLine;
using CareerClusters.Tests.Replies.Content;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace CareerClusters.Tests.Dialogs;

public sealed partial class ShareDialogTests(SharedBot shared, ChatServer server) : IClassFixture<SharedBot>, IClassFixture<ChatServer>
{
    private const string Planned = "my plan>call mom tomorrow>no reminder>add>visit zanzibar in two weeks>no reminder>";

    [Theory]
    [InlineData("share", "nothing to put on a card yet")]
    [InlineData("start>5>share", "nothing to put on a card yet|2 of 12")]
    [InlineData("{sketch}>share", "not shared yet|My career card for my counselor|I made this on Thursday, November 19, 2026|until Thursday, December 3, 2026|1. {1}|2. {2}|3. {3}|not a test result|Where this comes from|\"leave out 1\".|[Make the link] [Leave something out] [Not now]")]
    [InlineData("{sketch}>share>[Make the link]", "http://localhost:3978/pages/|until Thursday, December 3.|\"stop sharing\" to end it now|[Go on] [Stop sharing]")]
    // Goals are put on as steps are, and told apart from them by their name.
    [InlineData("my goal is to become a nurse>{sketch}>share", "1. {1}|2. {2}|3. {3}|[Make the link] [Leave something out] [Add something]")]
    [InlineData("my goal is to become a nurse>{sketch}>share>add", "1. Become a nurse|[Become a nurse]")]
    [InlineData("my goal is to become a nurse>{sketch}>share>add my goals", "3. {3}|My goals\n4. Become a nurse|[Make the link] [Leave something out] [Not now]")]
    [InlineData("my goal is to become a nurse>" + Planned + "{sketch}>share>add my plan", "My goals\n4. Become a nurse|My plan\n5. Call mom, by Friday, November 20\n6. Visit zanzibar")]
    [InlineData("my goal is to become a nurse>" + Planned + "{sketch}>share>add all my steps", "My plan\n4. Call mom, by Friday, November 20\n5. Visit zanzibar|[Add something]")]
    [InlineData("my goal is to become a nurse>" + Planned + "{sketch}>share>add my steps", "My plan\n4. Call mom, by Friday, November 20\n5. Visit zanzibar|[Add something]")]
    [InlineData("my goal is to become a nurse>" + Planned + "{sketch}>share>add steps>leave out my steps", "1. {1}|2. {2}|3. {3}|[Add something]")]
    [InlineData("my goal is to become a nurse>" + Planned + "{sketch}>share>only goal 1", "My goals\n1. Become a nurse|You left out {1}; {2}; {3}")]
    [InlineData("my goal is to become a nurse>" + Planned + "{sketch}>share>add goal 1 and step 1>take off the goal", "My plan\n4. Call mom")]
    [InlineData("my goal is to become a nurse>{sketch}>share>add my goals>not now>share", "My goals\n4. Become a nurse")]
    [InlineData("my goal is to become a nurse>{sketch}>share>add my goals>not now>drop my goal>share", "3. {3}|Where this comes from")]
    [InlineData("{sketch}>share>add my goals", "There is nothing of that in your plan yet. Say \"set a goal\" or \"add a step\" to make one.")]
    [InlineData("{sketch}>español>mi meta es ser bombero>compartir con mi consejera>pon mi meta", "Mis metas\n4. Ser bombero")]
    [InlineData("{sketch}>share>leave out 2", "1. {1}|2. {3}|[Add something]")]
    [InlineData("{sketch}>share>leave out two", "1. {1}|2. {3}|[Add something]")]
    [InlineData("{sketch}>share>without the last one", "2. {2}|[Add something]")]
    [InlineData("{sketch}>share>leave out {1}", "1. {2}|2. {3}")]
    [InlineData("{sketch}>share>leave out 9", "can't tell which one \"9\" is|3. {3}")]
    [InlineData("{sketch}>share>[Leave something out]", "Which one should I leave out?|1. {1}\n2. {2}\n3. {3}|[{1}] [{2}] [{3}] [Back to the card]")]
    [InlineData("{sketch}>share>[Leave something out]>[{2}]", "1. {1}|2. {3}")]
    [InlineData("{sketch}>share>[Leave something out]>3", "2. {2}|[Add something]")]
    [InlineData("{sketch}>share>[Leave something out]>[Back to the card]", "3. {3}")]
    [InlineData("{sketch}>share>[Leave something out]>asdf qwer", "can't tell which one \"asdf qwer\" is|Which one should I leave out?")]
    [InlineData("{sketch}>share>leave out 1>leave out 1>leave out 1", "Nothing of yours is on this card.|[Add something] [Show everything again] [Not now]")]
    [InlineData("{sketch}>share>leave out 1>[Add something]>1", "1. {1}|2. {2}|3. {3}")]
    [InlineData("{sketch}>share>leave out 1>put {1} back", "1. {1}|2. {2}")]
    [InlineData("{sketch}>share>[Not now]", "Where do you want to go?")]
    [InlineData("{sketch}>share>my plan", "Step 4 of 4")]
    [InlineData("{sketch}>my summary>[Share with my counselor]", "not shared yet|[Make the link]")]
    [InlineData("{sketch}>options>[Share with my counselor]", "not shared yet|[Make the link]")]
    [InlineData(Planned + "share", "Nothing of yours is on this card.|[Add something] [Not now]")]
    [InlineData(Planned + "share>add", "1. Call mom, by Friday, November 20\n2. Visit zanzibar, by Thursday, December 3")]
    [InlineData(Planned + "share>add>2", "My plan\n1. Visit zanzibar, by Thursday, December 3|[Make the link] [Leave something out] [Add something]")]
    [InlineData(Planned + "share>add zanzibar>add 1>take off mom", "My plan\n1. Visit zanzibar, by Thursday, December 3")]
    [InlineData(Planned + "{sketch}>share>add mom", "3. {3}|My plan\n4. Call mom, by Friday, November 20")]
    [InlineData("{sketch}>share>make it>share>make it", "and the link you had before has ended")]
    [InlineData("{sketch}>share>make it>share", "You already share a card until Thursday, December 3, and a new link ends that one.")]
    [InlineData("{sketch}>share>make it>stop sharing>share", "not shared yet|\"leave out 1\".")]
    [InlineData("{sketch}>share>make it>my data", "work now: 1. A counselor can see your card until Thursday, December 3.|[Stop sharing]")]
    [InlineData("{sketch}>my summary>my data", "work now: 1. Say \"stop sharing\"")]
    [InlineData("{sketch}>share>make it>my data>[Stop sharing]", "No link to your pages works now.")]
    [InlineData("{sketch}>español>mandar esto a mi consejera", "todavía no se comparte|Mi tarjeta de carreras|[Hacer el enlace] [Quitar algo] [Ahora no]")]
    [InlineData("{sketch}>español>compartir>quita 2>hazlo", "Aquí está el enlace a tu tarjeta|hasta el jueves 3 de diciembre")]
    // Several at once, by numbers and by names
    [InlineData("{sketch}>share>leave out 1 and 2", "1. {3}|You left out {1}; {2}: say \"show everything\" to put it back.|[Show everything again]")]
    [InlineData("{sketch}>share>leave out 1, 2 and 3", "Nothing of yours is on this card.")]
    [InlineData("{sketch}>share>leave out arts, marketing", "1. {3}|You left out {1}; {2}:")]
    [InlineData("{sketch}>share>leave out arts, the last one please", "1. {2}|You left out {1}; {3}:")]
    [InlineData("{sketch}>share>[Leave something out]>arts, marketing", "1. {3}|You left out {1}; {2}:")]
    [InlineData("{sketch}>share>take off 1 2", "1. {3}|You left out {1}; {2}:")]
    [InlineData("{sketch}>share>take off numbers 1 & 3", "1. {2}|You left out {1}; {3}:")]
    [InlineData("{sketch}>share>only 1 and 3", "1. {1}|2. {3}|You left out {2}:")]
    [InlineData("{sketch}>share>just the first two", "1. {1}|2. {2}|You left out {3}:")]
    [InlineData("{sketch}>share>take marketing n the last one off", "1. {1}|You left out {2}; {3}:")]
    [InlineData("{sketch}>español>compartir>quita los últimos dos", "1. Arte|[Mostrar todo otra vez]")]
    [InlineData("{sketch}>share>just the last one", "1. {3}|You left out {1}; {2}:")]
    [InlineData("{sketch}>share>leave out 1 and bananas", "I can't tell which one \"bananas\" is. I did the rest.|1. {2}|2. {3}")]
    [InlineData("{sketch}>share>leave out arts, bananas and marketing", "I can't tell which one \"bananas\" is. I did the rest.|1. {3}|You left out {1}; {2}:")]
    [InlineData(Planned + "share>add mom and dad", "I can't tell which one \"dad\" is. I did the rest.|1. Call mom")]
    [InlineData("my plan>call mom and dad>no date>share>add mom and dad", "My plan\n1. Call mom and dad")]
    [InlineData("{sketch}>share>leave out bananas and apples", "I can't tell which one \"bananas\", \"apples\" is.\n\nWhich one should I leave out?")]
    [InlineData("{sketch}>share>2", "1. {1}|2. {3}|You left out {2}:")]
    [InlineData("{sketch}>share>take it off", "Which one should I leave out?|[Back to the card]")]
    [InlineData("{sketch}>share>leave out 1>leave out {1}", "You left out {1}:|1. {2}")]
    [InlineData("{sketch}>share>take out arts", "You left out Arts, Entertainment, & Design:")]
    [InlineData("{sketch}>share>dont show arts and entertainment", "You left out Arts, Entertainment, & Design:")]
    [InlineData("english>{sketch}>share>no muestres arte y diseño", "You left out Arts, Entertainment, & Design:")]
    [InlineData("{sketch}>share>take off markting", "You left out Marketing & Sales:")]
    [InlineData("{sketch}>share>leave out 1 and 2>show everything", "1. {1}|2. {2}|3. {3}|\"leave out 1\".|[Make the link] [Leave something out] [Not now]")]
    [InlineData("{sketch}>share>leave out 1 and 2>[Show everything again]", "1. {1}|2. {2}|3. {3}")]
    [InlineData("{sketch}>share>leave out 1 and 2>add {1} back", "1. {1}|2. {3}|You left out {2}:")]
    [InlineData("{sketch}>share>add my plan", "There is nothing of that in your plan yet.")]
    [InlineData(Planned + "{sketch}>share>add my plan", "3. {3}|4. Call mom, by Friday, November 20|5. Visit zanzibar|[Make the link] [Leave something out] [Not now]")]
    [InlineData(Planned + "{sketch}>share>put step 2 on it", "4. Visit zanzibar, by Thursday, December 3|[Add something]")]
    [InlineData(Planned + "{sketch}>share>add steps 1 and 2", "4. Call mom, by Friday, November 20|5. Visit zanzibar")]
    [InlineData(Planned + "{sketch}>share>leave out 3>add step 2", "2. {2}|3. Visit zanzibar, by Thursday, December 3|You left out {3}:")]
    [InlineData(Planned + "{sketch}>share>leave out 1 2 3>add everything", "1. {1}|2. {2}|3. {3}|4. Call mom|5. Visit zanzibar")]
    [InlineData(Planned + "{sketch}>share>add everything>leave out my plan", "3. {3}|[Add something] [Not now]")]
    [InlineData(Planned + "{sketch}>share>add everything>take off step 1", "4. Visit zanzibar, by Thursday, December 3")]
    [InlineData(Planned + "{sketch}>share>add everything>only my plan", "My plan\n1. Call mom, by Friday, November 20\n2. Visit zanzibar")]
    [InlineData(Planned + "{sketch}>share>only 1 and step 2", "1. {1}|My plan\n2. Visit zanzibar, by Thursday, December 3|You left out {2}; {3}:")]
    // In the lists
    [InlineData("{sketch}>share>[Leave something out]>1 and 2", "1. {3}|You left out {1}; {2}:")]
    [InlineData("{sketch}>share>[Leave something out]>leave out the first", "1. {2}|You left out {1}:")]
    [InlineData("{sketch}>share>[Leave something out]>done", "not shared yet|3. {3}")]
    [InlineData("{sketch}>share>[Leave something out]>ok", "not shared yet|3. {3}")]
    [InlineData("{sketch}>share>[Leave something out]>yes make it", "http://localhost:3978/pages/")]
    [InlineData(Planned + "{sketch}>share>[Add something]>make the link", "http://localhost:3978/pages/")]
    [InlineData(Planned + "{sketch}>share>[Add something]>leave out 2", "1. {1}|2. {3}|You left out {2}:")]
    [InlineData(Planned + "{sketch}>share>[Leave something out]>add zanzibar", "4. Visit zanzibar")]
    // It stays so
    [InlineData("{sketch}>share>leave out 1 and 2>[Not now]>share", "1. {3}|You left out {1}; {2}:")]
    [InlineData(Planned + "{sketch}>share>leave out 1>add zanzibar>menu>share", "1. {2}|3. Visit zanzibar|You left out {1}:")]
    [InlineData(Planned + "{sketch}>share>add zanzibar>menu>drop zanzibar>share", "3. {3}|\"leave out 1\", or \"add\"")]
    [InlineData("{sketch}>share>leave out 1>make it>share", "1. {2}|You left out {1}:|You already share a card until")]
    [InlineData("{sketch}>share>leave out 1>show everything>menu>share", "1. {1}|3. {3}|\"leave out 1\".")]
    [InlineData("{sketch}>share>leave out 1>menu>my matches>not {1}>share", "1. {2}|2. {3}|\"leave out 1\".")]
    // What cannot be sent, and what is asked of it
    [InlineData("{sketch}>send it to my counselor", "I can't send it for you, but you get a link that you can send. Here is the card, not shared yet, word for word|[Make the link]")]
    [InlineData("{sketch}>email me my results", "I can't send mail or texts. I can make a page to print or a card for your counselor, and you send the link yourself. Which one?|[A page to print or send] [A card for my counselor] [Not now]")]
    [InlineData("{sketch}>email me my results>[A page to print or send]", "Here is your page.")]
    [InlineData("{sketch}>text it to me>a card", "not shared yet|[Make the link]")]
    [InlineData("start>5>send it to my mom>not now", "2 of 12")]
    [InlineData("start>5>send it to my mom>card", "nothing to put on a card yet|2 of 12")]
    [InlineData("{sketch}>share>i dont want to share", "Where do you want to go?")]
    [InlineData("{sketch}>español>compartir>no quiero compartir", "¿A dónde quieres ir?")]
    [InlineData("{sketch}>share>leave out 1>and leave out 1", "1. {3}|You left out {1}; {2}:")]
    [InlineData("{sketch}>share>who can see it?", "Nobody can see this card yet. If you make the link today, anyone you send it to can see it until Thursday, December 3.|What would you like to do next?\n[Make the link] [Leave something out] [Not now]")]
    [InlineData("{sketch}>share>what will they see", "word for word as I showed it to you. They do not see your name|[Make the link]")]
    [InlineData("{sketch}>share>how long does it last", "If you make the link today, it works until Thursday, December 3.|[Make the link]")]
    [InlineData("{sketch}>share>can i undo it", "Yes, and this card is not shared yet. Say \"stop sharing\", and the link ends at once.|[Make the link]")]
    [InlineData("{sketch}>share>can i undo it>make it", "/pages/")]
    [InlineData("{sketch}>share>leave something out>who can see it", "Nobody can see this card yet.|Which one should I leave out?")]
    [InlineData("{sketch}>share>make it>how long does it last", "The link works until Thursday, December 3.|[Stop sharing]")]
    [InlineData("{sketch}>share>make it>who can see this", "Anyone who has the link can see it until Thursday, December 3.|[Stop sharing]")]
    [InlineData("{sketch}>my summary>what do they see", "They see your matches and why they fit, and your plan only if you put it on.|[Stop sharing]")]
    [InlineData("{sketch}>who can see this", "Nobody at school or at home sees this chat.")]
    // Spanish
    [InlineData("{sketch}>español>compartir>deja fuera 1 y 2", "Quitaste |: di \"mostrar todo\" para ponerlo otra vez. ¿Hago el enlace?|[Mostrar todo otra vez]")]
    [InlineData("{sketch}>español>compartir>quita arte", "Quitaste Arte, entretenimiento y diseño:")]
    [InlineData("{sketch}>español>compartir>solo 1", "Quitaste |[Mostrar todo otra vez]")]
    [InlineData("{sketch}>español>compartir>deja fuera 1 y 2>muestra todo", "Puedes decir \"quita 1\".")]
    [InlineData(Planned + "{sketch}>español>compartir>pon el paso 2", "4. Visit zanzibar, para el jueves 3 de diciembre")]
    [InlineData("{sketch}>español>compartir>quitar>listo", "todavía no se comparte")]
    [InlineData("{sketch}>español>compartir>quitar>haz el enlace", "Aquí está el enlace a tu tarjeta")]
    [InlineData("{sketch}>español>compartir>quién puede verla", "Todavía nadie puede ver esta tarjeta. Si haces el enlace hoy|jueves 3 de diciembre")]
    [InlineData("{sketch}>español>mándame mis resultados", "No puedo enviar correos ni mensajes de texto.|[Una página para imprimir o enviar]")]
    [InlineData("{sketch}>español>envíaselo a mi consejera", "No puedo enviarla por ti, pero te doy un enlace que puedes enviar.|[Hacer el enlace]")]
    [InlineData("{sketch}>share>español", "Grupos de carreras para explorar\n1. |[Hacer el enlace]")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task A_plan_is_on_no_card_until_it_is_picked()
    {
        var card = await Played.OnAsync(shared.Bot, Planned + "{sketch}>share");
        Assert.DoesNotContain("zanzibar", card, StringComparison.Ordinal);
        Assert.DoesNotContain("mom", card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("share", "share card", "Share it", "i want to share with my counselor", "can I share this with my counselor?", "share my results", "show my counselor", "let my counselor see this", "give it to my counselor", "new share link")]
    [InlineData("compartir", "Quiero compartir", "mi tarjeta", "mostrarle a mi consejera", "compartir con mi orientadora", "¿cómo comparto esto?", "para mi consejera", "enseñarle esto a mi consejera", "compartir mis resultados")]
    public void People_ask_for_it_in_many_words(params string[] asked) =>
        AllContent.Nothing(asked.Where(words => WelcomeDialog.FindPlace(AllContent.Phrasebook, words)?.Destination != ShareDialog.DialogId));

    [Theory]
    [InlineData("send to my counselor", "send this to my counselor, please", "Send it to my counselor", "can you send my results to my counselor?", "email my counselor my results", "mandar a mi consejera", "mandarle esto a mi consejero", "enviar a mi consejera", "envíaselo a mi consejera")]
    public void What_a_counselor_shall_be_sent_is_a_card(params string[] asked) =>
        AllContent.Nothing(asked.Where(words => WelcomeDialog.FindPlace(AllContent.Phrasebook, words)?.Destination != $"{ShareDialog.DialogId}:{ShareDialog.SendArgument}"));

    [Theory]
    [InlineData("email me my results", "text it to me", "send it to my mom", "email me", "can you email my results to me?", "send me my results", "email this to my dad", "text my mom my results", "i want to email it", "send my plan to my teacher", "send me a copy", "send my results to my email")]
    [InlineData("mándame mis resultados", "mándamelo", "mandaselo a mi mamá", "¿puedes enviarme mis resultados?", "envíame esto por correo", "quiero mandarlo a mi mama", "manda mis resultados a mi maestra")]
    public void What_others_shall_be_sent_they_are_told_of(params string[] asked) =>
        AllContent.Nothing(asked.Where(words => WelcomeDialog.FindPlace(AllContent.Phrasebook, words)?.Destination != SendDialog.DialogId));

    [Theory]
    [InlineData("send help", "text editor", "email marketing", "mail carrier", "send this to my phone", "message therapist", "send in the clowns", "enviar paquetes")]
    public void What_is_no_thing_of_theirs_is_sent_nowhere(params string[] said) =>
        AllContent.Nothing(said.Where(words => SendDialog.Find(AllContent.Phrasebook, words) is not null));

    [Theory]
    [InlineData("stop sharing", "stop sharing my card", "unshare", "end sharing", "dejar de compartir", "ya no quiero compartir", "quitar el enlace")]
    public void People_end_it_in_many_words(params string[] asked) =>
        AllContent.Nothing(asked.Where(words => WelcomeDialog.FindPlace(AllContent.Phrasebook, words)?.Destination != $"{SummaryDialog.DialogId}:{SummaryDialog.StopArgument}"));

    [Theory]
    [InlineData("share>leave out 2>add zanzibar", "make the link")]
    [InlineData("español>compartir>quita 2>agrega zanzibar", "hacer el enlace")]
    public async Task The_counselor_sees_word_for_word_what_the_person_saw(string asked, string make)
    {
        using var chat = await TalkAsync();
        foreach (var said in asked.Split('>')) await chat.SayAsync(said);
        var seen = ChatClient.Texts(await chat.PollAsync());
        seen = seen[seen.LastIndexOf(asked.StartsWith("share", StringComparison.Ordinal) ? "My career card" : "Mi tarjeta", StringComparison.Ordinal)..];
        var (status, html) = await GetAsync(await LinkAsync(chat, make));
        Assert.Equal(HttpStatusCode.OK, status);
        var main = WebUtility.HtmlDecode(Tags().Replace(Numbered().Replace(Content().Match(html).Value, "$1. "), "")).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var card = seen.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[..^1].Select(l => l.StartsWith("- ", StringComparison.Ordinal) ? l[2..] : l);
        Assert.Equal(card, main);
        Assert.Contains(main, l => l.Contains("zanzibar", StringComparison.Ordinal));
        Assert.DoesNotContain(main, l => l.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_card_that_changed_since_it_was_seen_is_shown_again_and_not_shared()
    {
        await using var bot = new Hosting.TestBot();
        await Played.OnAsync(bot, Planned + "share>add zanzibar");
        var here = bot.As;
        bot.As = here with { Conversation = "another device" };
        await bot.SayAsync("hi");
        await bot.SayAsync("move zanzibar to december 10");
        bot.As = here;
        var again = await bot.AskAsync("make the link");
        Assert.Contains("not as you last saw it", again, StringComparison.Ordinal);
        Assert.Contains("1. Visit zanzibar, by Thursday, December 10", again, StringComparison.Ordinal);
        Assert.DoesNotContain("/pages/", again, StringComparison.Ordinal);
        bot.Time.Advance(TimeSpan.FromDays(1));
        Assert.Contains("It can be seen until Friday, December 4, 2026.", await bot.AskAsync("make the link"), StringComparison.Ordinal);
        Assert.Contains("/pages/", await bot.AskAsync("make the link"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_a_list_the_link_is_made_of_no_card_that_was_not_seen()
    {
        await using var bot = new Hosting.TestBot();
        await Played.OnAsync(bot, Planned + "share>add zanzibar>leave something out");
        bot.Time.Advance(TimeSpan.FromDays(1));
        var again = await bot.AskAsync("yes make it");
        Assert.Contains("not as you last saw it", again, StringComparison.Ordinal);
        Assert.DoesNotContain("/pages/", again, StringComparison.Ordinal);
        Assert.Contains("/pages/", await bot.AskAsync("yes make it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_long_a_made_link_works_is_the_same_the_day_after()
    {
        await using var bot = new Hosting.TestBot();
        await Played.OnAsync(bot, "{sketch}>share>make it");
        bot.Time.Advance(TimeSpan.FromDays(1));
        Assert.Contains("The link works until Thursday, December 3.", await bot.AskAsync("how long does it last"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_left_out_comes_along_to_another_device_and_is_in_the_data()
    {
        await using var bot = new Hosting.TestBot();
        await Played.OnAsync(bot, "{sketch}>share>leave out 1 and 2>menu");
        Assert.Contains("\"leftOut\"", await bot.AskAsync("my data") + await bot.AskAsync("show me all of it"), StringComparison.Ordinal);
        var code = Code().Match(await bot.AskAsync("make me a code")).Value;
        Played.BeSomebodyNew(bot);
        await bot.SayAsync("hi");
        await bot.SayAsync(code);
        Assert.Contains("say \"show everything\" to put it back", await bot.AskAsync("share"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("digital tech", "digital-technology")]
    [InlineData("digtal tech", "digital-technology")]
    [InlineData("tech", "digital-technology")]
    [InlineData("health science", "healthcare-human-services")]
    [InlineData("health", "healthcare-human-services")]
    [InlineData("helthcare", "healthcare-human-services")]
    [InlineData("healthcare and human services", "healthcare-human-services")]
    [InlineData("human services", "healthcare-human-services")]
    [InlineData("arts", "arts-entertainment-design")]
    [InlineData("arts & design", "arts-entertainment-design")]
    [InlineData("the construction one", "construction")]
    [InlineData("manufacturing", "advanced-manufacturing")]
    [InlineData("finance", "financial-services")]
    [InlineData("agriculture and education", "agriculture", "education")]
    [InlineData("tech, health and arts", "digital-technology", "healthcare-human-services", "arts-entertainment-design")]
    [InlineData("salud", "healthcare-human-services")]
    [InlineData("tecnología digital y construcción", "digital-technology", "construction")]
    [InlineData("salud, arte y educación", "healthcare-human-services", "arts-entertainment-design", "education")]
    [InlineData("energy", "energy-natural-resources")]
    [InlineData("hospitality", "hospitality-events-tourism")]
    [InlineData("my name")]
    [InlineData("zanzibar")]
    public void Clusters_are_named_as_people_name_them(string words, params string[] ids)
    {
        foreach (var language in (string[])["en", "es"])
        {
            var all = server.Services.GetRequiredService<CareerGuidance>().Catalog.Clusters.Select(c => new SharePart(c.Id, c.NameIn(language), SharePartKind.Cluster)).ToList();
            var read = server.Services.GetRequiredService<ShareWords>().Read("leave-out", words, ShareChoice.Untouched, new ShareParts(all, []));
            Assert.Equal(ids.Order(), read.Choice.LeftOut.Order());
        }
    }

    [Fact]
    public async Task The_button_comes_back_as_it_was_sent_whatever_is_on_the_card()
    {
        await using var bot = new Hosting.TestBot();
        await Played.OnAsync(bot, Planned + "share>add zanzibar");
        for (var day = 0; day < 60; day++)
        {
            var choice = ButtonPress.Read(bot.Buttons.Single(b => b.Title == "Make the link").Value)!.Choice!;
            Assert.Equal(choice, PersonalData.Mask(choice));
            bot.Time.Advance(TimeSpan.FromDays(1));
            await bot.SayAsync("make the link");
        }
    }

    [Fact]
    public async Task A_link_that_has_ended_is_not_read_out_again()
    {
        var answer = await Played.OnAsync(shared.Bot, "{sketch}>share>make it>my data>stop sharing");
        Assert.StartsWith("Done. No link to your pages works now.\n\nWhat would you like to do next?", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_one_living_card_a_person_and_other_pages_stay()
    {
        using var chat = await TalkAsync();
        var (summary, first) = (await LinkAsync(chat, "my summary", "without my plan"), await LinkAsync(chat, "share", "make the link"));
        using var other = await TalkAsync();
        var theirs = await LinkAsync(other, "share", "make the link");
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(first)).Status);
        var second = await LinkAsync(chat, "share", "make the link");
        var (status, html) = await GetAsync(first);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("The link has ended", html, StringComparison.Ordinal);
        foreach (var link in (string[])[summary, second, theirs]) Assert.Equal(HttpStatusCode.OK, (await GetAsync(link)).Status);

        await chat.SayAsync("stop sharing");
        foreach (var link in (string[])[summary, second]) Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(link)).Status);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(theirs)).Status);
    }

    [Fact]
    public async Task It_ends_by_itself_and_its_words_are_swept_away()
    {
        using var chat = await TalkAsync();
        var link = await LinkAsync(chat, "share", "add zanzibar", "make the link");
        server.Time.Advance(TimeSpan.FromDays(14) - TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(link)).Status);
        server.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.Gone, (await GetAsync(link)).Status);
        server.Time.Advance(TimeSpan.FromDays(1));
        for (var tries = 0; await WordsKeptAsync() > 0; tries++)
        {
            Assert.True(tries < 1000);
            await Task.Yield();
        }
    }

    [Fact]
    public async Task How_long_it_can_be_seen_is_a_setting()
    {
        await using var bot = new Hosting.TestBot(("Links:ShareDays", "3"));
        await Played.ExpectAsync(bot, "{sketch}>share>make the link", "until Sunday, November 22.");
        await Played.ExpectAsync(bot, "{sketch}>my summary", "until Thursday, December 3.");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("91")]
    [InlineData("two weeks")]
    public void A_setting_that_is_no_such_number_stops_start_up(string days)
    {
        var wrong = Assert.Throws<SettingsException>(() => new Hosting.TestBot(("Links:ShareDays", days)));
        Assert.Equal($"Setting Links:ShareDays: it is \"{days}\"; write a whole number of days from 1 to 90.", wrong.Message);
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    public async Task Without_an_address_of_its_own_a_public_bot_says_what_the_school_has_to_do(string channel)
    {
        await using var bot = new Hosting.TestBot(("MicrosoftAppId", "11111111-1111-1111-1111-111111111111"), ("MicrosoftAppPassword", "x"), ("MicrosoftAppTenantId", "22222222-2222-2222-2222-222222222222"));
        bot.As = bot.As with { Channel = channel };
        foreach (var said in (string[])["hi", "my plan", "call mom tomorrow", "no"]) await bot.SayAsync(said);
        Assert.Contains("Your school has to turn them on.", await bot.AskAsync("share"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_on_a_card_survives_being_written_down()
    {
        var choice = new ShareChoice(["construction"], ["3"], []).With(new SharePart("2", "", SharePartKind.Step), isOn: true).With(new SharePart("education", "", SharePartKind.Cluster), isOn: false);
        var again = ShareChoice.Of(choice.ToString());
        Assert.Equal(["construction", "education"], again.LeftOut);
        Assert.Equal(["3"], again.Goals);
        Assert.Equal(["2"], again.Steps);
        Assert.Equal(["2"], ShareChoice.Of("construction|2").Steps);
        Assert.Empty(again.With(new SharePart("3", "", SharePartKind.Goal), isOn: false).Goals);
        var less = again.With(new SharePart("2", "", SharePartKind.Step), isOn: false).With(new SharePart("construction", "", SharePartKind.Cluster), isOn: true);
        Assert.Equal(["education"], less.LeftOut);
        Assert.Empty(less.Steps);
        Assert.Empty(ShareChoice.Of("nonsense").LeftOut.Concat(ShareChoice.Of(null).Steps));
    }

    private async Task<long> WordsKeptAsync()
    {
        await using var connection = await server.Services.GetRequiredService<SqliteDatabase>().ConnectAsync(ChatServer.Token);
        return await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM handouts WHERE is_share = 1 AND LENGTH(content) > 0");
    }

    private async Task<ChatClient> TalkAsync()
    {
        string[] taste = ["hate it", "like it", "love it", "not for me", "its ok"];
        var chat = await ChatClient.GreetedAsync(server);
        foreach (var said in (string[])["start", .. Enumerable.Range(0, 14).Select(i => taste[i * i % 5]), "my plan", "visit zanzibar in two weeks", "no", "add", "a secret", "no date"]) await chat.SayAsync(said);
        return chat;
    }

    private static async Task<string> LinkAsync(ChatClient chat, params string[] said)
    {
        foreach (var text in said) await chat.SayAsync(text);
        return Link().Matches(ChatClient.Texts(await chat.PollAsync()))[^1].Value;
    }

    private async Task<(HttpStatusCode Status, string Html)> GetAsync(string path)
    {
        using var answer = await server.Client.GetAsync(new Uri(path, UriKind.Relative), ChatServer.Token);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(ChatServer.Token));
    }

    [GeneratedRegex("[a-z]+ [a-z]+ [a-z]+ \\d{4}")]
    private static partial Regex Code();

    [GeneratedRegex("/pages/[A-Za-z0-9_-]{43}")]
    private static partial Regex Link();

    [GeneratedRegex("<main>.*</main>", RegexOptions.Singleline)]
    private static partial Regex Content();

    [GeneratedRegex("<li value=\"(\\d+)\">")]
    private static partial Regex Numbered();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
