using CareerClusters.Tests.Channels.DirectLine;

namespace CareerClusters.Tests.Dialogs;

public sealed class ExportDialogTests(SharedBot shared, ChatServer server) : IClassFixture<SharedBot>, IClassFixture<ChatServer>
{
    [Theory]
    [InlineData("export my data", "http://localhost:3978/pages/|until Thursday, December 3|[Go on] [Stop sharing]")]
    [InlineData("start>5>exportar mis datos", "/pages/")]
    [InlineData("start>5>export my data>[Go on]", "2 of 12")]
    [InlineData("start>5>export my data>[Stop sharing]", "No link to your pages works now.|2 of 12")]
    [InlineData("{sketch}>give me everything u have on me", "all I keep about you")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task The_file_holds_answers_plan_chat_codes_and_links_and_nothing_that_opens_them()
    {
        using var chat = await ChatClient.GreetedAsync(server);
        foreach (var said in (string[])["start", "love it", "my plan", "visit the ñandú zanzibar tomorrow", "no", "my goal is to live in zanzibar by 2030", "code", "my summary", "without my plan", "share", "add zanzibar", "make the link", "export my data"]) await chat.SayAsync(said);
        var texts = ChatClient.Texts(await chat.PollAsync());
        var link = System.Text.RegularExpressions.Regex.Matches(texts, "/pages/[A-Za-z0-9_-]{43}")[^1].Value;
        using var answer = await server.Client.GetAsync(new Uri(link, UriKind.Relative), ChatServer.Token);
        Assert.Equal(("application/json", "career-data.json"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName?.Trim('"')));
        var json = System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync(ChatServer.Token))!;
        var profile = json["documents"]!.AsArray().Single(d => (string?)d!["name"] == "profile")!["content"]!["profile"]!;
        Assert.Equal((5, "Visit the ñandú zanzibar"), ((int)profile["interests"]![0]!["value"]!, (string?)profile["plan"]![0]!["text"]));
        Assert.Equal(("Live in zanzibar", "2030-01-01"), ((string?)profile["goals"]![0]!["text"], (string?)profile["goals"]![0]!["by"]));
        Assert.Contains(json["webChat"]!.AsArray(), e => ((string?)e!["entry"]!["text"])?.Contains("zanzibar", StringComparison.Ordinal) == true);
        Assert.Single(json["resumeCodes"]!.AsArray());
        Assert.Equal([false, true], json["links"]!.AsArray().Select(l => (bool)l!["isCardForCounselor"]!).Order());
        Assert.DoesNotContain("Your code: ", json.ToJsonString(), StringComparison.Ordinal);
    }
}
