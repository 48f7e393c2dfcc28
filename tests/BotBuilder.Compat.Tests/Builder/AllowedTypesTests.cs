using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Builder;

/// <summary>What steps keep in untyped values comes back as what it was, where its type is allowed, and never because the state says so.</summary>
public class AllowedTypesTests
{
    public static TheoryData<object> Kept =>
    [
        new List<string> { "a" }, new List<int> { 1 }, new DateTime(2026, 11, 2, 0, 0, 0, DateTimeKind.Utc), TimeSpan.FromMinutes(5),
        new DateTimeOffset(2026, 11, 2, 1, 2, 3, TimeSpan.FromHours(2)), Guid.Empty, 1.50m, 7, 7_000_000_000L, 0.5, "text", true,
    ];

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_value_comes_back_as_what_it_was(object value)
    {
        var back = Again(value);
        Assert.IsType(value.GetType(), back);
        Assert.Equal(value, back);
    }

    [Fact]
    public void So_does_what_prompts_and_channels_give()
    {
        Assert.Equal("b", Assert.IsType<FoundChoice>(Again(new FoundChoice { Value = "b" })).Value);
        Assert.Equal("me.png", Assert.Single(Assert.IsType<List<Attachment>>(Again(new List<Attachment> { new() { Name = "me.png" } }))).Name);
        Assert.Equal("2026", Assert.Single(Assert.IsType<List<DateTimeResolution>>(Again(new List<DateTimeResolution> { new() { Timex = "2026" } }))).Timex);
        Assert.Equal("c", Assert.IsType<ConversationReference>(Again(new ConversationReference { Conversation = new ConversationAccount(id: "c") })).Conversation.Id);
    }

    [Fact]
    public void A_type_that_nobody_allowed_is_a_dictionary() =>
        Assert.Equal("Ana", Assert.IsType<Dictionary<string, object?>>(Again(new Stranger { Name = "Ana" }))["name"]);

    [Fact]
    public void A_name_stands_for_one_type()
    {
        BotStateJson.Allow<Friend>("friend");
        BotStateJson.Allow<Friend>("friend");
        Assert.Throws<ArgumentException>(() => BotStateJson.Allow<Stranger>("friend"));
        Assert.Throws<ArgumentException>(() => BotStateJson.Allow<Friend>("other"));
        Assert.Equal("Bo", Assert.IsType<Friend>(Again(new Friend { Name = "Bo" })).Name);
    }

    [Theory]
    [InlineData("""{"$type":"System.IO.FileInfo, System.IO.FileSystem","$value":{"fileName":"/etc/passwd"}}""")]
    [InlineData("""{"$type":"attachment"}""")]
    [InlineData("""{"$type":"attachment","$value":[1]}""")]
    [InlineData("""{"$type":7,"$value":{}}""")]
    [InlineData("""{"$value":{},"other":1}""")]
    public void State_of_another_form_stays_a_dictionary(string json) =>
        Assert.IsType<Dictionary<string, object?>>(StoredValue.ToObject(JsonElement.Parse(json)));

    [Fact]
    public void A_reader_that_knows_the_type_gets_it_with_or_without_the_name()
    {
        var named = JsonElement.Parse("""{"$type":"attachment","$value":{"name":"a"}}""");
        Assert.Equal("a", StoredValue.As<Attachment>(named)!.Name);
        Assert.Equal("a", StoredValue.As<Attachment>(JsonElement.Parse("""{"name":"a"}"""))!.Name);
    }

    private static object? Again(object value) => JsonSerializer.Deserialize<Dictionary<string, object>>(
        JsonSerializer.Serialize(new Dictionary<string, object> { ["x"] = value }, BotStateJson.Options), BotStateJson.Options)!["x"];

    private sealed class Stranger
    {
        public string? Name { get; set; }
    }

    private sealed class Friend
    {
        public string? Name { get; set; }
    }
}
