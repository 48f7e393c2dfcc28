using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

public sealed class PostingDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    /// <summary>A firm, a place and a street that only the posting names.</summary>
    internal const string Posting =
        "MIG Welder - 2nd Shift\nQuagmirebell Trailer Works, Zanzithorpe, OH\nPay: $21.55 - $26.05 per hour\nWhat you will do: weld frames from blueprints, use hand tools.\n"
        + "Requirements: high school diploma, AWS certified a plus, OSHA 10. Benefits. Apply today at 77 Vintlebrook Lane.";

    internal static readonly string[] Markers = ["Quagmirebell", "Zanzithorpe", "Vintlebrook", "21.55", "26.05"];

    private const string Cook = "buscamos cocinero, preparación de alimentos, $16 la hora, turno de noche";

    [Theory]
    [InlineData("job posting", "Paste the job posting here|[I have a job in mind] [Back] [Skip]")]
    [InlineData("[I have a job in mind]>[I have a job posting]", "Paste the job posting here")]
    [InlineData("job posting>Dental Hygienist", "This is a job for Dental Hygienists. Cluster: Healthcare & Human Services.|I kept nothing of the posting itself.|[Tell me about the job] [Programs that lead there] [Put it in my plan] [Another posting]")]
    [InlineData("job posting>we are hiring a plumber - $30/hr - Reno, NV", "Pay in the posting: $30 an hour. Place: Reno, NV.|This is a job for Plumbers")]
    [InlineData("job posting>zxcv qwerty", "I can't find a job in that text.")]
    [InlineData("job posting>zxcv qwerty>Dental Hygienist", "This is a job for Dental Hygienists")]
    [InlineData("job posting>Wir suchen eine Pflegekraft und Sie arbeiten mit einem Team bei uns", "a language I can't read")]
    [InlineData("job posting>skip", "Where do you want to go?")]
    [InlineData("job posting>Dental Hygienist>[Put it in my plan]", "Look into a job posting: Dental Hygienists")]
    [InlineData("job posting>Dental Hygienist>[Tell me about the job]", "Dental Hygienists")]
    [InlineData("español>oferta de trabajo>" + Cook, "Pago en la oferta: $16 por hora.|trabajo de Cooks|Habilidades: |No guardé nada de la oferta.")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Fact]
    public async Task A_pasted_posting_is_read_whatever_is_open_and_the_question_waits()
    {
        Played.BeSomebodyNew(shared.Bot);
        await shared.Bot.SayAsync("start");
        var read = await shared.Bot.AskAsync(Posting);
        Assert.Contains("Pay in the posting: $21.55 to $26.05 an hour. Place: Zanzithorpe, OH.", read, StringComparison.Ordinal);
        Assert.Contains("This is a job for Welders", read, StringComparison.Ordinal);
        Assert.Contains("Papers: a high school diploma or GED", read, StringComparison.Ordinal);
        Assert.Contains("1 of 12", await shared.Bot.AskAsync("go on"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_which_of_the_skills_the_person_has()
    {
        Played.BeSomebodyNew(shared.Bot);
        await shared.Bot.SayAsync("skills");
        await shared.Bot.SayAsync("that's all");
        await shared.Bot.SayAsync("5");
        Assert.Contains("You said you have: ", await shared.Bot.AskAsync(Posting), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_a_posting_is_stored()
    {
        await using var bot = new TestBot();
        await bot.SayAsync("job posting");
        await bot.SayAsync(Posting);
        await bot.SayAsync("another posting");
        await bot.SayAsync("Now hiring: welder at Quagmirebell, Zanzithorpe, OH, $21.55/hr");
        await bot.SayAsync("español");
        await bot.SayAsync("back");
        await bot.SayAsync("start");
        await bot.SayAsync(Posting);
        await bot.SayAsync("put it in my plan");
        await bot.RestartAsync();
        Assert.All(Markers, marker => Assert.Empty(StorageFolder.FilesWith(bot.Folder, marker)));
        Assert.All(Markers, marker => Assert.DoesNotContain(marker, bot.Log.ToString(), StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(StorageFolder.FilesWith(bot.Folder, "Ver una oferta de trabajo"));
    }
}
