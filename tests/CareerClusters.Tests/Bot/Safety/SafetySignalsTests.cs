using CareerClusters.Bot.Safety;
using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Tests.Bot.Safety;

public class SafetySignalsTests
{
    private static readonly Lazy<SafetySignals> Signals = new(() => SafetyFile.Read(ContentFolders.Find().Catalog).Signals!);

    [Theory]
    [InlineData("self-harm", "I want to die")]
    [InlineData("self-harm", "wanna die")]
    [InlineData("self-harm", "i just wanna die lol")]
    [InlineData("self-harm", "I WANT TO DIEEEE")]
    [InlineData("self-harm", "i want to fucking die")]
    [InlineData("self-harm", "i want 2 die")]
    [InlineData("self-harm", "i dont want to live anymore")]
    [InlineData("self-harm", "I don’t want to live any more")]
    [InlineData("self-harm", "I do not want to be alive")]
    [InlineData("self-harm", "i dont wanna be here anymore")]
    [InlineData("self-harm", "kms")]
    [InlineData("self-harm", "im gonna kms")]
    [InlineData("self-harm", "i want to kill my self")]
    [InlineData("self-harm", "im going to kil myself")]
    [InlineData("self-harm", "i might kill myslef tonight")]
    [InlineData("self-harm", "im so suicidle")]
    [InlineData("self-harm", "I am suicidal")]
    [InlineData("self-harm", "i keep having suicidal thoughts")]
    [InlineData("self-harm", "thinking about suicde")]
    [InlineData("self-harm", "i want to end it all")]
    [InlineData("self-harm", "everyone would be better off without me")]
    [InlineData("self-harm", "i wish i wouldn't wake up tomorrow")]
    [InlineData("self-harm", "there is no point in living")]
    [InlineData("self-harm", "i wish i was dead")]
    [InlineData("self-harm", "I cut myself when I'm sad")]
    [InlineData("self-harm", "i took a bunch of pills")]
    [InlineData("self-harm", "i feel like hurting myself")]
    [InlineData("self-harm", "I want to help people who want to die because I want to die too")]
    [InlineData("self-harm", "my friend wants to kill herself")]
    [InlineData("self-harm", "my brother wants to die")]
    [InlineData("self-harm", "me quiero morir")]
    [InlineData("self-harm", "ya no quiero vivir")]
    [InlineData("self-harm", "quiero suicidarme")]
    [InlineData("self-harm", "me quiero matar")]
    [InlineData("self-harm", "Pienso en hacerme daño")]
    [InlineData("abuse", "my dad hits me")]
    [InlineData("abuse", "my step dad keeps beating me")]
    [InlineData("abuse", "he touches me at night")]
    [InlineData("abuse", "my uncle touched me")]
    [InlineData("abuse", "i was raped")]
    [InlineData("abuse", "im scared to go home")]
    [InlineData("abuse", "my boyfriend hurts me when he is mad")]
    [InlineData("abuse", "mi papá me pega")]
    [InlineData("abuse", "tengo miedo de ir a casa")]
    [InlineData("violence", "i am going to kill him")]
    [InlineData("violence", "im gonna shoot up the school")]
    [InlineData("violence", "someone brought a gun to school")]
    [InlineData("violence", "i want to hurt someone")]
    [InlineData("violence", "voy a matar a mi hermano")]
    [InlineData("running-away", "i ran away from home")]
    [InlineData("running-away", "my mom kicked me out of the house")]
    [InlineData("running-away", "i have nowhere to sleep")]
    [InlineData("running-away", "me echaron de casa")]
    [InlineData("eating-disorder", "i make myself throw up")]
    [InlineData("eating-disorder", "i havent eaten in days because im fat")]
    [InlineData("eating-disorder", "dejé de comer para bajar de peso")]
    [InlineData("distress", "i hate my life")]
    [InlineData("distress", "I hate myself")]
    [InlineData("distress", "im depressed")]
    [InlineData("distress", "i'm really really sad")]
    [InlineData("distress", "i feel like a failure")]
    [InlineData("distress", "im so stressed about my future")]
    [InlineData("distress", "im scared to go to school")]
    [InlineData("distress", "im being bullied")]
    [InlineData("distress", "everyone hates me")]
    [InlineData("distress", "i cry every day")]
    [InlineData("distress", "nothing matters")]
    [InlineData("distress", "my dog died")]
    [InlineData("distress", "odio mi vida")]
    [InlineData("distress", "me siento solo")]
    [InlineData("distress", "no sirvo para nada")]
    [InlineData("distress", "estoy muy triste")]
    // Danger goes before sadness.
    [InlineData("self-harm", "i hate my life and want to die")]
    [InlineData("abuse", "im so scared, my dad hits me")]
    public void Finds_danger(string kind, string text) => Assert.Equal(kind, Signals.Value.Find(text)?.Kind);

    [Theory]
    [InlineData("I want to help people who want to die")]
    [InlineData("i want to help teens who are suicidal")]
    [InlineData("helping kids with suicidal thoughts")]
    [InlineData("a job for people who hurt themselves")]
    [InlineData("suicide prevention counselor")]
    [InlineData("thinking about suicide prevention as a job")]
    [InlineData("why do people commit suicide")]
    [InlineData("nurse for suicidal teens")]
    [InlineData("help women who were raped")]
    [InlineData("kill time")]
    [InlineData("just killing time till lunch")]
    [InlineData("I killed that test")]
    [InlineData("this homework is killing me")]
    [InlineData("my feet are killing me")]
    [InlineData("my mom is going to kill me if I fail")]
    [InlineData("shoot a video")]
    [InlineData("i shoot videos at school")]
    [InlineData("shoot a video for my school")]
    [InlineData("shooting guard")]
    [InlineData("I shoot hoops after school")]
    [InlineData("nurse who hurts nobody")]
    [InlineData("crime scene")]
    [InlineData("I hate my job")]
    [InlineData("i hate math")]
    [InlineData("i want to help kids who are bullied")]
    [InlineData("a job helping people who feel depressed")]
    [InlineData("i talk to teens that are sad a lot")]
    [InlineData("nothing matters more than pay")]
    [InlineData("i feel good about nursing")]
    [InlineData("everyone hates mondays")]
    [InlineData("i cry at movies")]
    [InlineData("i want to cut hair")]
    [InlineData("i want to dye my hair")]
    [InlineData("I cut myself shaving")]
    [InlineData("i hurt myself playing soccer")]
    [InlineData("what does a gun smith earn")]
    [InlineData("my dad has a gun shop")]
    [InlineData("it runs 5 kms from home")]
    [InlineData("beats me")]
    [InlineData("idk, beats me")]
    [InlineData("my sister beats me at chess")]
    [InlineData("my back hurts me when i lift")]
    [InlineData("a job that touches me")]
    [InlineData("then it hit me")]
    [InlineData("my mom forced me to take this")]
    [InlineData("my teacher kicked me out of class")]
    [InlineData("i stopped eating meat")]
    [InlineData("what kills them, the weeds or the bugs")]
    [InlineData("i'd be afraid to hurt someone as a nurse")]
    [InlineData("a surgeon could kill someone by accident")]
    [InlineData("tired of living in this town")]
    [InlineData("dead end job")]
    [InlineData("i would die for that job")]
    [InlineData("tool and die maker")]
    [InlineData("funeral director")]
    [InlineData("hunting and shooting sports")]
    [InlineData("putting myself through college")]
    [InlineData("pushing myself")]
    [InlineData("stocks shoot up")]
    [InlineData("bomb squad")]
    [InlineData("ahora me toca a mí")]
    [InlineData("me toca estudiar")]
    [InlineData("me corto el pelo")]
    [InlineData("quiero cortarme el pelo")]
    [InlineData("quiero irme de casa para estudiar")]
    [InlineData("matar el tiempo")]
    [InlineData("me mata esta tarea")]
    public void Leaves_other_talk_alone(string text) => Assert.Null(Signals.Value.Find(text)?.Kind);

    [Fact]
    public void No_name_or_statement_of_the_catalog_suggests_danger()
    {
        var catalog = CatalogReader.Read(ContentFolders.Find().Catalog).Catalog!.Content;
        var names = catalog.Occupations.Select(o => o.Title)
            .Concat(catalog.Titles.Select(t => t.Title))
            .Concat(catalog.Programs.Select(p => p.Title))
            .Concat(catalog.Statements.Select(s => s.Text.En))
            .Concat(catalog.Clusters.SelectMany(c => c.SubClusters.Select(s => s.Name).Append(c.Name)));
        Assert.Equal([], names.Where(n => Signals.Value.Find(n) is not null));
    }

    [Fact]
    public void The_longest_text_costs_as_much_as_its_length()
    {
        // By what is allocated, which no other work on the machine changes: trying every way through a text would cost its square.
        static long Cost(int times)
        {
            var text = string.Concat(Enumerable.Repeat("i want to shoot my ", times));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Signals.Value.Find(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Cost(10);
        Assert.InRange(Cost(1040), 0, 8 * Cost(260));
    }
}
