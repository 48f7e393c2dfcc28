namespace CareerClusters.Tests.Dialogs;

public sealed class SummaryDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("start>5>my summary", "http://localhost:3978/pages/|until Thursday, December 3|[Go on] [Share with my counselor] [Stop sharing]")]
    [InlineData("start>5>print", "/pages/")]
    [InlineData("start>5>share with my teacher", "/pages/")]
    [InlineData("start>5>resumen", "/pages/")]
    [InlineData("start>5>my summary>[Go on]", "2 of 12")]
    [InlineData("start>5>my summary>[Stop sharing]", "No link to your pages works now.|2 of 12")]
    [InlineData("start>5>stop sharing", "No link to your pages works now.|2 of 12")]
    [InlineData("start>5>español>dejar de compartir", "Ya ningún enlace")]
    [InlineData("my summary", "nothing to put on a page yet|[Start with what I like]")]
    [InlineData("my plan>call mom tomorrow>my summary", "in your own words?|[With my plan] [Without my plan]")]
    [InlineData("my plan>call mom tomorrow>my summary>without", "/pages/")]
    // Only what says so puts a person's own words on a page.
    [InlineData("my plan>call mom tomorrow>my summary>i want to work with cars", "You want: cars.")]
    [InlineData("my plan>call mom tomorrow>my summary>quiero trabajar con carros", "1. Automotive Service Technicians and Mechanics")]
    [InlineData("my plan>call mom tomorrow>my summary>yes please", "/pages/")]
    [InlineData("my plan>call mom tomorrow>my summary>nah", "/pages/")]
    [InlineData("{sketch}>can i get a pdf?", "Here is your page")]
    [InlineData("{sketch}>show my mom", "Here is your page")]
    [InlineData("english>{sketch}>quiero un pdf", "Here is your page")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task Without_an_address_of_its_own_a_public_bot_gives_no_link()
    {
        await using var bot = new Hosting.TestBot(("MicrosoftAppId", "11111111-1111-1111-1111-111111111111"), ("MicrosoftAppPassword", "x"), ("MicrosoftAppTenantId", "22222222-2222-2222-2222-222222222222"));
        await Played.ExpectAsync(bot, "start>5>my summary", "can't make links here yet");
        await using var told = new Hosting.TestBot(
            ("MicrosoftAppId", "11111111-1111-1111-1111-111111111111"), ("MicrosoftAppPassword", "x"), ("MicrosoftAppTenantId", "22222222-2222-2222-2222-222222222222"), ("PublicUrl", "https://bot.school.example"));
        await Played.ExpectAsync(told, "start>5>my summary", "https://bot.school.example/pages/");
    }
}
