namespace CareerClusters.Tests.Dialogs;

/// <summary>The language a person writes is followed, and never against what they asked for.</summary>
public sealed class LanguageFollowerTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("quiero ser enfermera", "Escribes en español, así que sigo en español.|Sueldo: $97,550 al año|[Opciones]")]
    [InlineData("me gusta ayudar a la gente", "Escribes en español|Quieres: ayudar a la gente.")]
    [InlineData("no entiendo", "Escribes en español|[Opciones]")]
    [InlineData("start>me encanta", "Escribes en español|2 de 12.|[Me encanta]")]
    [InlineData("start>¿cuánto gana un plomero?", "Escribes en español|Volvamos a donde estábamos.|1 de 12. Diseñar")]
    [InlineData("my plan>preguntar a la maestra el viernes", "Escribes en español|Preguntar a la maestra")]
    [InlineData("resume code>quiero ser enfermera", "Escribes en español|Sueldo: $97,550 al año")]
    [InlineData("quiero ser enfermera>what does a plumber earn", "a year in the middle|[Options]")]
    [InlineData("quiero ser enfermera>plumbers", "Sueldo: |[Opciones]")]
    [InlineData("quiero ser enfermera>english>quiero ser maestra", "Teach children|[Options]")]
    [InlineData("english>quiero ser maestra", "Teach children|[Options]")]
    [InlineData("español>what does a nurse earn", "al año en el punto medio")]
    [InlineData("hola", "Hi! ¿Prefieres español? Escribe \"español\".|[Options]")]
    [InlineData("english>hola", "Hi!|[Options]")]
    [InlineData("hola, no se que estudiar", "Escribes en español|Está bien. Muchas personas empiezan así")]
    [InlineData("programas de enfermeria>para el grado 11", "Riverbend High School (un ejemplo inventado), grado 11, para Salud y servicios humanos.")]
    [InlineData("nurse>programs>talk>hay becas para esto>atras", "Programas de estudio para Registered Nurses, con trabajos que en su mayoría empiezan con una licenciatura (bachelor's degree)|EE. UU.")]
    [InlineData("plumber>me gusta ayudar a la gente>atras", "Claro, un paso atrás.|Es parte de Construcción.|Sueldo: ")]
    [InlineData("what is a cluster>para que sirven", "Escribes en español|[Opciones]")]
    [InlineData("kiero ser doktora", "Escribes en español")]
    [InlineData("quiero ser enfermera>hi", "¡Hola! Do you prefer English? Say \"English\".|[Opciones]")]
    [InlineData("quiero ser enfermera>english>quiero seguir en español", "Seguimos en español")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Theory]
    [InlineData("hola amigo")]
    [InlineData("muchas gracias")]
    [InlineData("quiero to be a nurse")]
    [InlineData("i like the taqueria on el camino real")]
    [InlineData("start>no gracias")]
    [InlineData("spanish 2")]
    [InlineData("i took spanish 2 in el paso")]
    [InlineData("jalapeño")]
    public async Task Stays(string inputs) => Assert.DoesNotContain("Opciones", await Played.OnAsync(shared.Bot, inputs), StringComparison.Ordinal);

    [Theory]
    [InlineData("english>hola", "Prefieres")]
    [InlineData("quiero ser enfermera>what does a plumber earn", "You write")]
    [InlineData("español>hi", "Do you prefer")]
    [InlineData("hi", "Prefieres")]
    [InlineData("puedes hablar en español", "Escribes")]
    [InlineData("posting>Buscamos enfermera con experiencia y licencia, turno de noche. Salario: $30 la hora.", "Escribes")]
    public async Task Says_nothing_of_the_language(string inputs, string unsaid) => Assert.DoesNotContain(unsaid, await Played.OnAsync(shared.Bot, inputs), StringComparison.Ordinal);
}
