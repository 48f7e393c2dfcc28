using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies.Content;
using CareerClusters.Tests.Replies.Content;

namespace CareerClusters.Tests.Dialogs.Questions;

public sealed class AnswerReaderTests
{
    private static readonly LineSet Lines = WithOneLine();
    private static readonly string[] Keys = ["hate", "not", "ok", "like", "love"];
    private static readonly ButtonLine[] Faces = [.. Keys.Select(Lines.Button)];
    private static readonly ButtonLine Why = Lines.Button("why");
    private static readonly ButtonLine Remove = Lines.Button("remove");
    private static readonly AnswerReader Reader = new(Phrasebook());

    private static readonly OpenQuestion Question = new()
    {
        Dialog = "faces",
        Step = "ask",
        Says = [],
        Options = [.. Faces.Select(f => AnswerOption.Of(f))],
        Typed = [AnswerOption.Of(Why), AnswerOption.Of(Remove)],
    };

    private static readonly OpenQuestion Named = Question with
    {
        Options =
        [
            AnswerOption.Named("29-1141.00", "Registered Nurses"), AnswerOption.Named("29-2061.00", "Licensed Practical Nurses"),
            AnswerOption.Named("47-2152.00", "Plumbers, Pipefitters, and Steamfitters"),
        ],
        Typed = [],
    };

    [Theory]
    [InlineData("Love it", "love")]
    [InlineData("LOVE IT!!", "love")]
    [InlineData("  love   it ", "love")]
    [InlineData("love it please", "love")]
    [InlineData("i love it", "love")]
    [InlineData("It’s OK", "ok")]
    [InlineData("its ok", "ok")]
    [InlineData("meh", "ok")]
    [InlineData("no", "not")]
    [InlineData("i dont like it", "not")]
    [InlineData("I don't like it.", "not")]
    // Spanish, whatever language is set
    [InlineData("Me encanta", "love")]
    [InlineData("está bien", "ok")]
    [InlineData("esta bien", "ok")]
    [InlineData("¡Lo odio!", "hate")]
    // Numbers
    [InlineData("1", "hate")]
    [InlineData("5", "love")]
    [InlineData(" 3. ", "ok")]
    [InlineData("five", "love")]
    [InlineData("number 2", "not")]
    [InlineData("option two", "not")]
    [InlineData("#4", "like")]
    [InlineData("número 4", "like")]
    public void Reads_an_exact_answer(string text, string value) => Assert.Equal(value, Reader.ReadExactly(Question, text, "en")?.Value);

    [Theory]
    [InlineData("dos", "not")]
    [InlineData("número cinco", "love")]
    [InlineData("five", "love")]
    [InlineData("la segunda", "not")]
    [InlineData("el último", "love")]
    public void Reads_numbers_in_Spanish_words(string text, string value) =>
        Assert.Equal(value, (Reader.ReadExactly(Question, text, "es") ?? Reader.ReadNearly(Question, text, "es"))?.Value);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?")]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("99999999999999999999")]
    [InlineData("2.5")]
    [InlineData("2 3")]
    [InlineData("love")]
    [InlineData("i dont love it")]
    [InlineData("the second one")]
    [InlineData("why number")]
    [InlineData("room 2")]
    public void Reads_nothing_that_is_not_exact(string text) => Assert.Null(Reader.ReadExactly(Question, text, "en"));

    [Theory]
    [InlineData("why 2", "why", "2")]
    [InlineData("Why number 3?", "why", "3")]
    [InlineData("not into arts & design", "remove", "arts design")]
    [InlineData("take out law", "remove", "law")]
    public void Takes_what_fills_a_gap(string text, string value, string argument)
    {
        var answer = Reader.ReadExactly(Question, text, "en");
        Assert.Equal((value, argument), (answer?.Value, answer?.Argument));
    }

    [Theory]
    [InlineData("i really love it", "love")]
    [InlineData("well i like it", "like")]
    [InlineData("the second one", "not")]
    [InlineData("second", "not")]
    [InlineData("the 2nd", "not")]
    [InlineData("first one", "hate")]
    [InlineData("the fifth", "love")]
    [InlineData("the last one", "love")]
    [InlineData("last", "love")]
    [InlineData("la verdad me encanta", "love")]
    public void Reads_a_near_answer(string text, string value) => Assert.Equal(value, Reader.ReadNearly(Question, text, "en")?.Value);

    [Theory]
    [InlineData("")]
    [InlineData("i dont love it")]
    [InlineData("I don't really like it that much")]
    [InlineData("i would never love it")]
    [InlineData("no me encanta")]
    [InlineData("nunca me gusta")]
    [InlineData("i like it but sometimes i hate it")]
    [InlineData("love it or hate it")]
    [InlineData("my friend told me that people who love it get rich")]
    [InlineData("the sixth one")]
    [InlineData("the 9th")]
    [InlineData("nurse")]
    public void Reads_nothing_into_a_doubtful_answer(string text) => Assert.Null(Reader.ReadNearly(Question, text, "en"));

    [Theory]
    [InlineData("registered nurses", "29-1141.00")]
    [InlineData("the registered nurses", "29-1141.00")]
    [InlineData("3", "47-2152.00")]
    [InlineData("plumbers pipefitters and steamfitters", "47-2152.00")]
    [InlineData("the third one", "47-2152.00")]
    public void Reads_options_that_the_catalog_names(string text, string value) =>
        Assert.Equal(value, (Reader.ReadExactly(Named, text, "en") ?? Reader.ReadNearly(Named, text, "en"))?.Value);

    [Fact]
    public void Two_options_may_share_a_word_without_being_mixed_up() => Assert.Null(Reader.ReadNearly(Named, "nurses", "en"));

    [Fact]
    public void A_press_stands_for_an_option_of_the_question_only()
    {
        Assert.Equal("Love it", Reader.ReadPress(Question, "love", "en")?.Text);
        Assert.Equal("Me encanta", Reader.ReadPress(Question, "love", "es")?.Text);
        Assert.Null(Reader.ReadPress(Question, "why", "en"));
        Assert.Null(Reader.ReadPress(Question, "LOVE", "en"));
        Assert.Null(Reader.ReadPress(Question, "", "en"));
    }

    [Fact]
    public void An_answer_is_called_by_its_label() => Assert.Equal("It's OK", Reader.ReadExactly(Question, "meh", "en")?.Text);

    private static LineSet WithOneLine()
    {
        var set = new LineSet("faces");
        set.Line("ask");
        return set;
    }

    private static Phrasebook Phrasebook()
    {
        using var folder = new ContentFolder();
        folder.With("en/faces.yaml", """
            lines:
              ask: How is it?
            buttons:
              hate: {label: "Hate it", also: [hate, i hate it]}
              not: {label: "Not for me", also: ["no", i dont like it]}
              ok: {label: "It's OK", also: [ok, meh]}
              like: {label: "Like it", also: [i like it]}
              love: {label: "Love it", also: [i love it]}
              why: {label: "Why these?", also: ["why {n}", "why number {n}"]}
              remove: {label: "Remove", also: ["not into {name}", "take out {name}"]}
            """);
        folder.With("es/faces.yaml", """
            lines:
              ask: ¿Qué tal?
            buttons:
              hate: {label: "Lo odio"}
              ok: {label: "Está bien"}
              like: {label: "Me gusta"}
              love: {label: "Me encanta"}
            """);
        return folder.Read(Lines).Phrasebook!;
    }
}
