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
    [InlineData("i have a job posting>Dental Assistant - Family Dentistry. $19-$23/hour. You will take X-rays. Must have X-ray license and CPR card.", "Papers: an X-ray license, CPR or first aid")]
    [InlineData("job posting", "Paste the job posting here|[I have a job in mind] [Back] [Skip]")]
    [InlineData("[I have a job in mind]>[I have a job posting]", "Paste the job posting here")]
    [InlineData("job posting>Dental Hygienist", "This is a job for Dental Hygienists. Cluster: Healthcare & Human Services.|I kept nothing of the posting itself.|[Tell me about the job] [Programs that lead there] [Put it in my plan] [Another posting]")]
    [InlineData("job posting>we are hiring a plumber - $30/hr - Reno, NV", "Pay in the posting: $30 an hour. Place: Reno, NV.|This is a job for Plumbers")]
    [InlineData("job posting>zxcv qwerty", "I can't find a job in that text.")]
    [InlineData("job posting>zxcv qwerty>Dental Hygienist", "This is a job for Dental Hygienists")]
    [InlineData("job posting>Wir suchen eine Pflegekraft und Sie arbeiten mit einem Team bei uns", "a language I can't read")]
    [InlineData("job posting>skip", "Where do you want to go?")]
    [InlineData("my skills>skip>very much>very much>very much>very much>very much>very much>very much>very much>very much>very much>job posting>Math Tutor, $22/hour. Strong algebra.>which do i have", "You have not told me about: using math.|[Tell me about the job] [Programs that lead there] [Another posting]")]
    [InlineData("job posting>Dental Hygienist>talk", "Talk to professionals: Dental Hygienists.")]
    [InlineData("job posting>what is a posting", "I can't find a job in that text.")]
    [InlineData("job posting>what does it pay", "I can't find a job in that text.")]
    [InlineData("job posting>idk what to paste", "I can't find a job in that text.")]
    [InlineData("nurse>Work from home data entry!!! Earn $5000 week, send $50 for kit and your social security number", "This looks like a scam.")]
    [InlineData("job posting>HVAC Tech. EPA 608 required. $28-40/hr DOE. Orlando, FL", "Place: Orlando, FL.")]
    [InlineData("job posting>Cook wanted. Weekly pay: $640. St. Paul, MN", "Pay in the posting: $640 a week. Place: St. Paul, MN.")]
    [InlineData("job posting>Ayudante de construccion, con o sin experiencia, pago semanal $800, Dallas", "Pay in the posting: $800 a week.|This is a job for Construction Laborers.")]
    [InlineData("job posting>Recherche infirmière diplômée pour hôpital à Lyon, temps plein", "a language I can't read")]
    [InlineData("nurse>job posting>Line Cook - Chilis, Denver CO. $17-$19/hr. Must have food handler card>what does it pay", "Pay of Cooks, Restaurant")]
    [InlineData("job posting>CNA needed nights. $16.50 hr. CNA license, compassion>which do i have", "1 of 10.")]
    [InlineData("nurse>another posting", "Paste the job posting here")]
    [InlineData("español>pegar oferta", "Pega aquí la oferta de trabajo")]
    [InlineData("job posting>Dental Hygienist>[Put it in my plan]", "Look into a job posting: Dental Hygienists")]
    [InlineData("job posting>Dental Hygienist>[Tell me about the job]", "Dental Hygienists")]
    [InlineData("español>oferta de trabajo>" + Cook, "Pago en la oferta: $16 por hora.|trabajo de Cooks|Habilidades: |No guardé nada de la oferta.")]
    [InlineData("job posting>Sales associate, Lansing MI. Base pay vs commission, you choose. Must be 18, $15 an hour.", "Place: Lansing MI. You must be 18 or older.|This may be a job for Retail Salespersons, but I'm not sure.")]
    [InlineData("job posting>what a welder makes vs a plumber", "I can't find a job in that text.")]
    [InlineData("job posting>my plan", "Step 4 of 4: your plan.")]
    [InlineData("job posting>Now hiring: cook, evenings, $16/hr", "This may be a job for Cooks")]
    [InlineData("job posting>Job title: Home Health Aide", "This is a job for Home Health Aides.")]
    [InlineData("start>Line cook wanted $18/hr Dallas TX apply today", "Pay in the posting: $18 an hour. Place: Dallas TX.|This may be a job for Cooks")]
    [InlineData("HIRING dishwasher ASAP $15/hr no exp needed text 555-333-2222", "This is a job for Dishwashers.")]
    [InlineData("job posting>Data Entry Clerk, $45/hr. Text Ben on Telegram, send a photo of your ID.", "This looks like a scam. Never pay to get a job or send your ID or bank details, and show it to an adult you trust.|Data Entry Keyers")]
    [InlineData("Data entry. $900 a week. Send a picture of your ID to start.", "This looks like a scam.")]
    [InlineData("EARN $5000 A WEEK from home!! no experience no interview text me on telegram send a copy of your id", "This looks like a scam.")]
    [InlineData("job posting>send your bank login", "This looks like a scam.")]
    [InlineData("job posting>MIG Welder. GED, OSHA 10, AWS certified a plus. Background check. Hand tools.", "Skills: |Papers: a high school diploma or GED, OSHA 10 or 30, a background check|A plus: welding certification|Say \"my skills\" to rate your skills|To get: a high school diploma or GED, OSHA 10 or 30|At a made-up example school: Welding Certificate (sample)|After school, for example: Welding Technology/Welder")]
    [InlineData("job posting>Welder. CPR, GED, OSHA 10, ASE, EPA 608, forklift certification, CDL", "EPA 608 (cooling equipment) and 2 more")]
    [InlineData("español>oferta de trabajo>Cajera, mayor de 18, licencia de conducir deseable, $14 la hora", "Hay que tener 18 años o más.|Ayuda tener: licencia de conducir")]
    [InlineData("español>oferta de trabajo>Se solicita capturista de datos. Compra el kit y envía foto de tu identificación.", "Esto parece una estafa.")]
    [InlineData("[I have a job in mind]", "Or say \"job posting\", and I read one for you.|[I have a job posting]")]
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

    [Theory]
    [InlineData("job posting", "Sales associate, Quagmirebell, Lansing MI. Base pay vs commission, you choose. Ask for Zanzithorpe.")]
    [InlineData("job posting", "is Quagmirebell better than Zanzithorpe")]
    [InlineData("job posting", "i talked to Quagmirebell at 77 Vintlebrook Lane, full time from friday")]
    [InlineData("job posting", "what do welders at Quagmirebell in Zanzithorpe make")]
    [InlineData("start", "Welding helper wanted at Quagmirebell, Zanzithorpe OH. $21.55 - $26.05 an hour, full time. Must be 18.")]
    [InlineData("hi", "HIRING dishwasher ASAP $21.55/hr no exp needed, Quagmirebell, 77 Vintlebrook Lane")]
    [InlineData("plan", "I found this posting: Pharmacy technician at Quagmirebell, $21.55 an hour, must be 18, PTCB preferred")]
    [InlineData("español", "Se solicita ayudante de plomero en Zanzithorpe, $21.55 la hora, licencia de conducir")]
    public async Task Nothing_of_one_line_is_stored(string first, string posting)
    {
        await using var bot = new TestBot();
        await bot.SayAsync("hi");
        await bot.SayAsync(first);
        await bot.SayAsync(posting);
        await bot.SayAsync("back");
        await bot.SayAsync("menu");
        await bot.RestartAsync();
        Assert.All(Markers, marker => Assert.Empty(StorageFolder.FilesWith(bot.Folder, marker)));
        Assert.All(Markers, marker => Assert.DoesNotContain(marker, bot.Log.ToString(), StringComparison.OrdinalIgnoreCase));
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
