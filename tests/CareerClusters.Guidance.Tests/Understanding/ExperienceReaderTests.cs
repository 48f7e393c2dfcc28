using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Understanding;

namespace CareerClusters.Guidance.Tests.Understanding;

/// <summary>What people tell of something they tried, and what it may speak to: + was liked or done well, - was not; a skill is marked.</summary>
public sealed class ExperienceReaderTests
{
    private static readonly ExperienceReader Reader = new(RealCatalog.Words.Vocabulary);

    [Theory]
    [InlineData("i took auto tech and hated the oil but liked the computer part", "-fix-bike-brakes +trace-hacker")]
    [InlineData("I took welding and loved it", "+weld-bridge")]
    [InlineData("i changed my mind about welding", "+weld-bridge -weld-bridge")]
    [InlineData("having second thoughts about nursing", "+help-walk-again -help-walk-again")]
    [InlineData("ya cambié de opinión sobre la soldadura", "+weld-bridge -weld-bridge")]
    [InlineData("i changed my mind about nursing, i dont like it anymore", "-help-walk-again")]
    [InlineData("i changed my mind about welding, i like it now", "+weld-bridge")]
    [InlineData("took a welding class last year. it was boring", "-weld-bridge")]
    [InlineData("i tried coding club and it was so fun", "+teach-computer-cats")]
    [InlineData("I joined robotics club, liked the wiring", "+set-up-robot-arm")]
    [InlineData("i volunteered at an animal shelter and loved the dogs but the cleaning was gross", "+raise-goats")]
    [InlineData("my summer job at a restaurant: i liked cooking but hated customer service", "+cook-for-hundred -help-stuck-travelers")]
    [InlineData("shadowed a nurse yesterday, the blood was gross but i loved caring for people", "-study-blood +help-walk-again")]
    [InlineData("i volunteered at a hospital and loved how they cared for patients", "+help-walk-again")]
    [InlineData("i did debate and enjoyed arguing", "+argue-case")]
    [InlineData("i did mock trial and didnt like it", "-argue-case")]
    [InlineData("I worked in a warehouse last summer and it was awful", "-track-boxes")]
    [InlineData("i had an interview at a bank, not for me", "-count-bank-cash")]
    [InlineData("i used to love baking", "-invent-dessert")]
    [InlineData("i dont want to be a nurse anymore", "-help-walk-again")]
    [InlineData("changed my mind about coding, i like it", "+teach-computer-cats")]
    [InlineData("i loved the cooking and the baking", "+cook-for-hundred +invent-dessert")]
    [InlineData("cooking and baking were fun when i took culinary", "+cook-for-hundred +invent-dessert")]
    [InlineData("loved the cooking and the decorating was boring", "+cook-for-hundred -decorate-party")]
    [InlineData("i built a website, that was cool", "+list-broken-links")]
    [InlineData("we did a play at school and i hated being on stage but loved the lights crew", "-perform-song +run-concert")]
    [InlineData("i helped at a preschool, got bored of the babies", "-watch-kids-learn")]
    [InlineData("turns out i love accounting", "+check-receipts")]
    [InlineData("i tutored kids and teaching was awesome", "+teach-phone")]
    [InlineData("i was in student council and it was the best", "+win-town-for-solar")]
    [InlineData("after my internship in real estate i can't stand sales anymore", "-pitch-product")]
    [InlineData("i quit soccer. coaching the little kids was so fun though", "+coach-kids")]
    [InlineData("tomé la clase de autos y odié el aceite pero me gustó la parte de la computadora", "-fix-bike-brakes +trace-hacker")]
    [InlineData("tome soldadura y me encanto", "+weld-bridge")]
    [InlineData("probé el club de robótica y fue muy aburrido. no me gustó", "-set-up-robot-arm")]
    [InlineData("trabajé en un restaurante y me gustó cocinar pero no me gustó atender clientes", "+cook-for-hundred -help-stuck-travelers")]
    [InlineData("fui a un hospital y me dio asco la sangre", "-study-blood")]
    [InlineData("ya no quiero ser enfermera", "-help-walk-again")]
    [InlineData("ayudé en una veterinaria y me encantaron los perros", "+raise-goats")]
    [InlineData("el verano pasado construí una casa con mi tío, la carpintería fue genial", "+lay-bricks")]
    [InlineData("hice teatro, me gustó actuar", "+perform-song")]
    [InlineData("estuve en el club de debate y me aburrió", "-argue-case")]
    // The last word on a thing counts, and what was only expected does not.
    [InlineData("i never liked welding", "-weld-bridge")]
    [InlineData("i thought id love coding but i hated it", "-teach-computer-cats")]
    [InlineData("i thought i would hate debate but i loved it", "+argue-case")]
    [InlineData("i took auto tech and hated the oil but liked the computer part and i got an A", "-fix-bike-brakes +trace-hacker")]
    [InlineData("i used to love baking but now i hate it", "-invent-dessert")]
    // However strongly it is said.
    [InlineData("i did an internship at a law office and it was super boring", "-argue-case")]
    [InlineData("my job shadow at the fire station was lit", "+cut-open-car")]
    [InlineData("volunteered at the vet, loved the dogs hated cleaning cages", "+raise-goats")]
    [InlineData("i really really hated welding", "-weld-bridge")]
    [InlineData("we went to a farm it smelled so bad", "-raise-goats")]
    [InlineData("shadowed a nurse yesterday and the blood made me faint", "-study-blood")]
    [InlineData("me uni al club de teatro y me fascinó", "+perform-song")]
    [InlineData("probé el club de robótica y me aburrió un montón", "-set-up-robot-arm")]
    [InlineData("mi clase de carpintería estuvo muy aburrida", "-lay-bricks")]
    // What was done well or badly is a skill where one is rated, else a liking.
    [InlineData("i shadowed a nurse and was good at calming the patients", "+skill:listen-and-care")]
    [InlineData("I helped at the clinic. I was really good at listening but the blood was gross", "+skill:listen-and-care -study-blood")]
    [InlineData("i took auto tech, i was good at fixing brakes and hated the oil", "+skill:fix-things -fix-bike-brakes")]
    [InlineData("i took welding and was good at it", "+skill:build-things")]
    [InlineData("i joined the school play but wasn't good at singing", "-skill:perform")]
    [InlineData("i tutored kids, explaining fractions came easy to me", "+skill:explain-things")]
    [InlineData("i did mock trial and i was good at it", "+argue-case")]
    [InlineData("i worked the register, counting cash was hard for me", "-skill:handle-money")]
    [InlineData("i took algebra and struggled with the equations", "-skill:solve-math-and-science")]
    [InlineData("turns out i'm good at drawing and writing", "+skill:draw-and-design +skill:write-clearly")]
    [InlineData("i was in charge of a booth and i'm bad at selling", "-skill:win-people-over")]
    [InlineData("ayudé en una clínica y se me dio bien calmar a los pacientes", "+skill:listen-and-care")]
    [InlineData("tomé la clase de autos y fui bueno para arreglar frenos", "+skill:fix-things")]
    [InlineData("trabajé en una tienda y me costó trabajo atender clientes", "-skill:stay-friendly")]
    [InlineData("hice teatro pero cantar no se me dio", "-skill:perform")]
    [InlineData("at the vet clinic i loved it", "+raise-goats")]
    [InlineData("cooking for the team is what i enjoyed", "+cook-for-hundred")]
    public void Proposes_statements_with_their_direction(string text, string expected)
    {
        var told = Reader.Read(text);
        Assert.Equal(expected, string.Join(' ', told.Answers.Select(Written)));
        Assert.True(told.IsClear);
    }

    [Theory]
    // Wishes and present likes.
    [InlineData("i like fixing bikes")]
    [InlineData("i want to work with animals")]
    [InlineData("i love cooking and hate math")]
    [InlineData("jobs with animals without college")]
    [InlineData("i'm good at coding")]
    [InlineData("i've always loved animals")]
    [InlineData("no me gusta la sangre")]
    [InlineData("i'm good at fixing things")]
    [InlineData("soy bueno para dibujar")]
    [InlineData("i want to get good at drawing")]
    [InlineData("i talked to a nurse and she was good at calming people")]
    [InlineData("me gustan los perros")]
    [InlineData("quiero cocinar")]
    // An experience that says nothing of liking.
    [InlineData("i took auto tech")]
    [InlineData("i had an interview at a bank yesterday")]
    [InlineData("tomé la clase de soldadura")]
    // A feeling about something no statement is about.
    [InlineData("i hated the bus ride")]
    [InlineData("i loved that popcorn lol")]
    [InlineData("the teacher was boring")]
    [InlineData("i liked my friend a lot")]
    // Questions, answers and steps of a plan.
    [InlineData("what does a welder earn")]
    [InlineData("love it")]
    [InlineData("not for me")]
    [InlineData("done 2")]
    [InlineData("ask ms ortiz about auto tech by friday")]
    [InlineData("")]
    [InlineData("asdf qwer")]
    public void Takes_nothing_else_for_an_experience(string text) => Assert.False(Reader.Read(text).IsClear);

    [Theory]
    [InlineData(EvidenceKind.Statement)]
    [InlineData(EvidenceKind.Skill)]
    public void Has_a_short_name_and_words_of_both_languages_for_everything_that_is_rated(EvidenceKind kind)
    {
        var content = RealCatalog.Catalog.Content;
        var words = RealCatalog.Words.Vocabulary.Experiences.Topics.Where(t => t.Kind == kind).ToList();
        Assert.Equal((kind == EvidenceKind.Skill ? content.SkillRatings.Select(r => r.Id) : content.Statements.Select(s => s.Id)).Order(), words.Select(w => w.Id).Order());
        Assert.All(words, w => Assert.True(w.Words["en"].Count >= 3 && w.Words["es"].Count >= 3 && w.Label.Es is { Length: > 0 and <= 45 } && w.Label.En.Length is > 0 and <= 45, w.Id));
    }

    [Fact]
    public void A_long_story_gives_three_at_most() =>
        Assert.Equal(3, Reader.Read("last summer i loved cooking, loved welding, loved coding, loved accounting, loved debate").Answers.Count);

    [Fact]
    public void Reads_nothing_into_sentences_that_are_wishes()
    {
        var lines = File.ReadAllLines(Path.Combine(RealCatalog.Folder, "..", "tests", "CareerClusters.Guidance.Tests", "Understanding", "dev-sentences.tsv"));
        Assert.DoesNotContain(lines.Select(l => l.Split('\t')).Select(c => c.MaxBy(x => x.Length)!), s => Reader.Read(s).IsClear);
    }

    internal static string Written(ProposedAnswer answer) => $"{(answer.IsPositive ? '+' : '-')}{(answer.Kind == EvidenceKind.Skill ? "skill:" : "")}{answer.Id}";
}
