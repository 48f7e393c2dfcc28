using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Builder;

public class MessageFactoryTests
{
    [Fact]
    public void An_address_becomes_an_attachment()
    {
        var message = MessageFactory.ContentUrl("https://a/b.png", "image/png", "tree", "Look");
        var picture = Assert.Single(message.Attachments!);
        Assert.Equal(("https://a/b.png", "image/png", "tree"), (picture.ContentUrl, picture.ContentType, picture.Name));
        Assert.Equal(("Look", InputHints.AcceptingInput), (message.Text, message.InputHint));
    }

    [Theory]
    [InlineData(" ", "image/png")]
    [InlineData("https://a/b.png", null)]
    public void An_attachment_needs_address_and_media_type(string url, string? contentType) =>
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(url, contentType!));

    [Fact]
    public async Task A_trace_is_titled_after_its_caller_and_is_no_response()
    {
        var adapter = new TestAdapter(sendTraceActivity: true);
        await adapter.SendTextToBotAsync("hi", TraceAsync, TestContext.Current.CancellationToken);

        var trace = Assert.IsType<Activity>(adapter.GetNextReply());
        Assert.Equal((ActivityTypes.Trace, "Oops", nameof(TraceAsync), "String"), (trace.Type, trace.Name, trace.Label, trace.ValueType));
        Assert.Equal(("what happened", null), ((string?)trace.Value, trace.Text));

        static async Task TraceAsync(ITurnContext turn, CancellationToken token)
        {
            await turn.TraceActivityAsync("Oops", "what happened", label: nameof(TraceAsync), cancellationToken: token);
            Assert.False(turn.Responded);
        }
    }
}
