using System.Text.Json;
using CareerClusters.Dialogs.Questions;

namespace CareerClusters.Tests.Dialogs.Questions;

public sealed class ButtonPressTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private static readonly int[] Numbers = [1, 2, 3];
    private static readonly ButtonPress Choice = new("interests", "statement", 7, "love-it", null);

    [Fact]
    public void Comes_back_as_it_was_sent()
    {
        var command = new ButtonPress("interests", "statement", 7, null, "back");
        Assert.Equal(Choice, ButtonPress.Read(Choice.ToValue()));
        Assert.Equal(command, ButtonPress.Read(command.ToValue()));
    }

    [Fact]
    public void Comes_back_over_the_wire_and_as_text()
    {
        var element = JsonSerializer.SerializeToElement(Choice.ToValue());
        Assert.Equal(Choice, ButtonPress.Read(element));
        Assert.Equal(Choice, ButtonPress.Read(element.GetRawText()));
        Assert.Equal(Choice, ButtonPress.Read(JsonSerializer.Serialize(Choice.ToValue(), Indented)));
    }

    [Fact]
    public void Keeps_quotes_and_marks_of_a_choice()
    {
        var odd = Choice with { Choice = "guess:\"a\\b\"|Peña & <i>" };
        Assert.Equal(odd, ButtonPress.Read(JsonSerializer.Serialize(odd.ToValue())));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("love it")]
    [InlineData("42")]
    [InlineData("[]")]
    [InlineData("[{\"d\":\"a\",\"s\":\"b\",\"t\":1,\"c\":\"x\"}]")]
    [InlineData("{\"d\":\"a\",\"s\":\"b\",\"t\":1}")]
    [InlineData("{\"d\":\"a\",\"s\":\"b\",\"c\":\"x\"}")]
    [InlineData("{\"d\":\"a\",\"t\":1,\"c\":\"x\"}")]
    [InlineData("{\"s\":\"b\",\"t\":1,\"c\":\"x\"}")]
    [InlineData("{\"d\":1,\"s\":\"b\",\"t\":1,\"c\":\"x\"}")]
    [InlineData("{\"d\":null,\"s\":\"b\",\"t\":1,\"c\":\"x\"}")]
    [InlineData("{\"d\":\"a\",\"s\":{},\"t\":1,\"c\":\"x\"}")]
    [InlineData("{\"d\":\"a\",\"s\":\"b\",\"t\":\"1\",\"c\":\"x\"}")]
    [InlineData("{\"d\":\"a\",\"s\":\"b\",\"t\":1.5,\"c\":\"x\"}")]
    [InlineData("{\"d\":\"a\",\"s\":\"b\",\"t\":99999999999,\"c\":\"x\"}")]
    [InlineData("{\"d\":\"a\",\"s\":\"b\",\"t\":true,\"c\":\"x\"}")]
    [InlineData("{\"d\":\"a\",\"s\":\"b\",\"t\":1,\"c\":7}")]
    [InlineData("{\"d\":\"a\",\"s\":\"b\",\"t\":1,\"c\":[\"x\"]}")]
    [InlineData("{\"D\":\"a\",\"S\":\"b\",\"T\":1,\"C\":\"x\"}")]
    [InlineData("{\"d\":\"a\",\"s\":\"b\",\"t\":1,\"c\":\"x\"")]
    [InlineData("{\"d\":\"a\",\"s\":\"b\",\"t\":1,\"c\":\"x\"} trailing")]
    public void Is_none_of_ours_when_the_text_is_anything_else(string? value) => Assert.Null(ButtonPress.Read(value));

    [Fact]
    public void Is_none_of_ours_when_the_value_is_no_object()
    {
        object[] values =
        [
            1, 1.5, true, 'x', DateTime.UnixEpoch, new object(), Array.Empty<string>(), Numbers, new List<object> { "d" },
            new Dictionary<string, object>(), new Dictionary<string, object> { ["d"] = new object() },
            JsonSerializer.SerializeToElement<object?>(null), JsonSerializer.SerializeToElement(Numbers), default(JsonElement),
        ];
        Assert.All(values, value => Assert.Null(ButtonPress.Read(value)));
    }

    [Fact]
    public void Is_none_of_ours_when_it_is_huge_or_deep()
    {
        Assert.Null(ButtonPress.Read(JsonSerializer.Serialize((Choice with { Choice = new string('x', 100_000) }).ToValue())));
        Assert.Null(ButtonPress.Read(string.Concat(Enumerable.Repeat("{\"d\":", 350)) + "1" + new string('}', 200)));
        Assert.Null(ButtonPress.Read("{\"d\":\"a\",\"s\":\"b\",\"t\":1,\"c\":" + new string('[', 900) + new string(']', 900) + "}"));
    }

    [Fact]
    public void Belongs_only_to_its_own_question()
    {
        var question = new OpenQuestion { Dialog = "interests", Step = "statement", Turn = 7, Says = [] };
        Assert.True(Choice.BelongsTo(question));
        Assert.False(Choice.BelongsTo(null));
        Assert.False(Choice.BelongsTo(question with { Turn = 8 }));
        Assert.False(Choice.BelongsTo(question with { Step = "pattern" }));
        Assert.False(Choice.BelongsTo(question with { Dialog = "split" }));
    }
}
