using System.Net;
using System.Text.RegularExpressions;
using CareerClusters.Bot;
using CareerClusters.Dialogs;
using CareerClusters.Dialogs.Questions;
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
    [InlineData("{sketch}>share>leave out 1>leave out 1>leave out 1", "Nothing of yours is on this card.|[Add something] [Not now]")]
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
    [InlineData("share", "share card", "Share it", "i want to share with my counselor", "can I share this with my counselor?", "share my results", "send to my counselor", "send this to my counselor, please", "show my counselor", "let my counselor see this", "give it to my counselor", "new share link")]
    [InlineData("compartir", "Quiero compartir", "mi tarjeta", "mandar a mi consejera", "mandarle esto a mi consejero", "enviar a mi consejera", "mostrarle a mi consejera", "compartir con mi orientadora", "¿cómo comparto esto?", "para mi consejera", "enseñarle esto a mi consejera", "compartir mis resultados")]
    public void People_ask_for_it_in_many_words(params string[] asked) =>
        AllContent.Nothing(asked.Where(words => WelcomeDialog.FindPlace(AllContent.Phrasebook, words)?.Destination != ShareDialog.DialogId));

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
        var choice = new ShareChoice(["construction"], []).With(new SharePart("2", "", IsStep: true), isOn: true).With(new SharePart("education", "", IsStep: false), isOn: false);
        var again = ShareChoice.Of(choice.ToString());
        Assert.Equal(["construction", "education"], again.LeftOut);
        Assert.Equal(["2"], again.Steps);
        var less = again.With(new SharePart("2", "", IsStep: true), isOn: false).With(new SharePart("construction", "", IsStep: false), isOn: true);
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

    [GeneratedRegex("/pages/[A-Za-z0-9_-]{43}")]
    private static partial Regex Link();

    [GeneratedRegex("<main>.*</main>", RegexOptions.Singleline)]
    private static partial Regex Content();

    [GeneratedRegex("<li value=\"(\\d+)\">")]
    private static partial Regex Numbered();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
