using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;

namespace BotBuilder.Compat.Tests.Dialogs;

public class DialogInstanceTests
{
    private const string Stored = """
        {"dialogStack":[{"id":"a","state":{"text":"x","whole":7,"part":0.5,"yes":true,"none":null,"list":[1,"b"],"inner":{"k":[2]}},"stackIndex":3,"version":"v"}]}
        """;

    private static DialogState Read(string json = Stored) => StoredValue.As<DialogState>(JsonElement.Parse(json))!;

    private static string Write(DialogState state) => JsonSerializer.Serialize(state, BotStateJson.Options);

    [Fact]
    public void Reads_every_field_of_a_stored_stack()
    {
        var instance = Assert.Single(Read().DialogStack);
        Assert.Equal(("a", 3, "v"), (instance.Id, instance.StackIndex, instance.Version));
        Assert.Equal(["text", "whole", "part", "yes", "none", "list", "inner"], instance.State.Keys);
    }

    [Fact]
    public void Gives_back_plain_values_after_a_reload()
    {
        var state = Read().DialogStack[0].State;
        Assert.Equal(("x", 7, 0.5, true), (state["text"], state["whole"], state["part"], state["yes"]));
        Assert.Null(state["none"]);
        Assert.Equal([1, "b"], Assert.IsType<List<object>>(state["list"]));
        Assert.Equal([2], Assert.IsType<List<object>>(Assert.IsType<Dictionary<string, object>>(state["inner"])["k"]));
    }

    [Fact]
    public void Writes_what_nobody_read_as_it_was() => Assert.Equal(Stored.Trim(), Write(Read()));

    [Fact]
    public void Writes_the_same_after_every_value_was_read()
    {
        var state = Read();
        Assert.Equal(7, state.DialogStack[0].State.Values.Count);
        Assert.Equal(Stored.Trim(), Write(state));
    }

    [Fact]
    public void Saves_what_was_changed_inside_a_value()
    {
        var state = Read();
        ((IDictionary<string, object>)state.DialogStack[0].State["inner"])["k"] = "new";
        Assert.Contains("""{"k":"new"}""", Write(state), StringComparison.Ordinal);
    }

    [Fact]
    public void Adds_replaces_and_removes_values()
    {
        var state = Read("""{"dialogStack":[{"id":"a","state":{"x":1,"y":2}}]}""");
        var values = state.DialogStack[0].State;
        values.Add("z", 3);
        values["x"] = "one";
        Assert.True(values.Remove("y"));
        Assert.False(values.Contains(new("x", 1)));
        Assert.Equal([new("x", "one"), new("z", 3)], values.ToArray());
        Assert.Equal("""{"dialogStack":[{"id":"a","state":{"x":"one","z":3},"stackIndex":0}]}""", Write(state));
    }

    [Fact]
    public void Throws_for_a_value_that_is_absent() =>
        Assert.Throws<KeyNotFoundException>(() => Read().DialogStack[0].State["absent"]);

    [Theory]
    [InlineData("""{"DialogStack":[{"Id":"a","State":{"x":1}}]}""")]
    [InlineData("""{"dialogStack":[{"id":"a","state":{"x":1},"unknown":2}]}""")]
    [InlineData("""{"other":1,"dialogStack":[{"id":"a","state":{"x":1},"version":null}]}""")]
    public void Reads_a_stack_that_others_wrote(string json)
    {
        var instance = Assert.Single(Read(json).DialogStack);
        Assert.Equal(("a", 1), (instance.Id, instance.State["x"]));
    }

    [Fact]
    public void Has_an_empty_state_when_none_was_stored() => Assert.Empty(Read("""{"dialogStack":[{"id":"a"}]}""").DialogStack[0].State);

    [Theory]
    [InlineData("""{"dialogStack":7}""")]
    [InlineData("""{"dialogStack":[{"id":"a","stackIndex":"x"}]}""")]
    public void Refuses_what_is_no_stack(string json) => Assert.Throws<JsonException>(() => Read(json));
}
