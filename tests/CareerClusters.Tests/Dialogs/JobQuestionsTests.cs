namespace CareerClusters.Tests.Dialogs;

/// <summary>What people ask about a job that they look at, without its name.</summary>
public sealed class JobQuestionsTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private const string Pay = "Pay of Welders, Cutters, Solderers, and Brazers: $53,750";
    private const string School = "To start as Welders, Cutters, Solderers, and Brazers, most need: ";
    private const string Outlook = "Jobs for Welders, Cutters, Solderers, and Brazers: 2.2% more in ten years";
    private const string Skills = "Welders, Cutters, Solderers, and Brazers stand out for these skills";
    private const string NotKnown = "I have no facts on that.";
    private const string NotOfIt = "I can't answer that about Welders, Cutters, Solderers, and Brazers.";

    [Theory]
    [InlineData("whats the starting pay", Pay)]
    [InlineData("how much at first", Pay)]
    [InlineData("whats the most i could make", Pay)]
    [InlineData("whats the highest pay", Pay)]
    [InlineData("how much would i make after 10 years", Pay)]
    [InlineData("can you make 100k", Pay)]
    [InlineData("how much per hour", Pay)]
    [InlineData("is the pay going up", Pay)]
    [InlineData("is that a lot of money", "Pay of Welders, Cutters, Solderers, and Brazers next to all work")]
    [InlineData("thats not enough money", "Say the least you want to earn")]
    [InlineData("how long does it take", School)]
    [InlineData("how many years of school", School)]
    [InlineData("can i do it without college", School)]
    [InlineData("do you get paid while you learn", School)]
    [InlineData("is there a test", School)]
    [InlineData("what certifications do i need", School)]
    [InlineData("whats the first step", School)]
    [InlineData("too much school", "Say how much school is fine for you")]
    [InlineData("will robots take this job", Outlook)]
    [InlineData("is it in demand", Outlook)]
    [InlineData("whats the job outlook", Outlook)]
    [InlineData("how many are there", Outlook)]
    [InlineData("how competitive is it", Outlook)]
    [InlineData("is there a lot of math", Skills)]
    [InlineData("am i good enough for this", "I don't know your interests well enough")]
    [InlineData("would i be good at it", "I don't know your interests well enough")]
    [InlineData("why does it fit me", "I don't know your interests well enough")]
    [InlineData("what other jobs are there", "Jobs a lot like Welders")]
    [InlineData("what are similar jobs", "Jobs a lot like Welders")]
    [InlineData("whats a step up from this", "Jobs one step from Welders|One step up: ")]
    [InlineData("what comes after this", "Jobs one step from Welders")]
    [InlineData("what should i major in", "Programs")]
    [InlineData("where can i study this", "Programs")]
    [InlineData("can i try it out", "Ways to try")]
    [InlineData("can i shadow someone", "Ways to try")]
    [InlineData("i dont like that", "I took Welders, Cutters, Solderers, and Brazers out of your lists.")]
    [InlineData("save this", "I keep the jobs you look at.")]
    [InlineData("i want to do this", "I keep the jobs you look at.")]
    [InlineData("what is a median", "Pay in the middle means")]
    [InlineData("do i need to be strong", NotKnown)]
    [InlineData("is it mostly men", NotKnown)]
    [InlineData("what tools do they use", NotKnown)]
    [InlineData("whats the worst part", NotKnown)]
    [InlineData("can i do it part time", NotKnown)]
    [InlineData("do people like it", NotOfIt)]
    [InlineData("where do they work", NotOfIt)]
    [InlineData("who do they work with", NotOfIt)]
    [InlineData("what do they like about it", NotOfIt)]
    [InlineData("can i do this with a record", NotOfIt)]
    [InlineData("can you do this if youre deaf", NotOfIt)]
    public Task Answers(string asked, string expected) => Played.ExpectAsync(shared.Bot, $"welder>{asked}", expected);

    [Theory]
    [InlineData("cuánto pagan al principio", "Sueldo de Welders")]
    [InlineData("eso es mucho", "Sueldo de Welders, Cutters, Solderers, and Brazers junto a todos los empleos")]
    [InlineData("cuánto tiempo tarda", "Para empezar en Welders")]
    [InlineData("puedo entrar ahí sin universidad", "Para empezar en Welders")]
    [InlineData("los robots lo van a hacer", "Empleos de Welders")]
    [InlineData("dónde puedo estudiar eso", "Programas")]
    [InlineData("puedo probarlo", "probar")]
    [InlineData("no es lo mío", "quité Welders")]
    [InlineData("guárdalo", "Guardo los trabajos que miras.")]
    [InlineData("hay que ser fuerte", "No tengo datos sobre eso.")]
    [InlineData("¿a ellos les gusta?", "No puedo responder eso sobre Welders")]
    public Task Answers_in_Spanish(string asked, string expected) => Played.ExpectAsync(shared.Bot, $"español>soldador>{asked}", expected);

    [Theory]
    [InlineData("welder>are there other jobs with metal", "can't answer")]
    [InlineData("welder>what about something with animals", "can't answer")]
    [InlineData("start>is it about money", "can't answer")]
    [InlineData("construction>do they work outside", "can't answer")]
    public async Task Does_not_take_for_a_question_about_it(string inputs, string unsaid) => Assert.DoesNotContain(unsaid, await Played.OnAsync(shared.Bot, inputs), StringComparison.Ordinal);
}
