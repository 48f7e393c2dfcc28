using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Builder;

public class TurnContextTests
{
    private readonly TestAdapter _adapter = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private TurnContext Turn(string? deliveryMode = null)
    {
        var incoming = _adapter.MakeActivity("hi");
        incoming.ChannelId = "test";
        incoming.DeliveryMode = deliveryMode;
        return new TurnContext(_adapter, incoming);
    }

    [Fact]
    public async Task Handlers_run_in_order_and_see_what_is_sent()
    {
        using var turn = Turn();
        var order = new List<string>();
        turn.OnSendActivities(async (_, activities, next) =>
        {
            order.Add("first");
            activities.Add(MessageFactory.Text("added"));
            var responses = await next();
            order.Add("after");
            return responses;
        });
        turn.OnSendActivities((_, activities, next) =>
        {
            order.Add($"second sees {activities.Count}");
            return next();
        });

        await turn.SendActivityAsync("said", cancellationToken: Token);

        Assert.Equal(["first", "second sees 2", "after"], order);
        Assert.Equal(["said", "added"], _adapter.ActiveQueue.Select(reply => reply.Text));
    }

    [Fact]
    public async Task A_handler_can_hold_everything_back()
    {
        using var turn = Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult(Array.Empty<ResourceResponse>()));

        var sent = await turn.SendActivityAsync("said", cancellationToken: Token);

        Assert.Null(sent.Id);
        Assert.Empty(_adapter.ActiveQueue);
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Traces_are_no_answer()
    {
        using var turn = Turn();
        await turn.SendActivityAsync((Activity)Activity.CreateTraceActivity("x"), Token);
        Assert.False(turn.Responded);
        await turn.SendActivityAsync("said", cancellationToken: Token);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Replies_are_addressed_to_the_sender_and_get_their_id()
    {
        using var turn = Turn();
        var reply = new Activity(ActivityTypes.Message) { Text = "said" };
        var sent = await turn.SendActivityAsync(reply, Token);
        Assert.Equal(("user1", "bot", turn.Activity.Id), (reply.Recipient.Id, reply.From.Id, reply.ReplyToId));
        Assert.Equal(sent.Id, reply.Id);
        Assert.Null(reply.InputHint);
    }

    [Fact]
    public async Task Expected_replies_wait_in_the_turn()
    {
        using var turn = Turn(DeliveryModes.ExpectReplies);
        await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")], Token);
        Assert.Equal(["one", "two"], turn.BufferedReplyActivities.Select(reply => reply.Text));
        Assert.Empty(_adapter.ActiveQueue);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Updates_and_deletions_pass_their_handlers()
    {
        using var turn = Turn();
        var passed = new List<string?>();
        turn.OnUpdateActivity((_, activity, next) =>
        {
            passed.Add("update " + activity.Id);
            return next();
        }).OnDeleteActivity((_, reference, next) =>
        {
            passed.Add("delete " + reference.ActivityId);
            return next();
        });
        var sent = await turn.SendActivityAsync("old", cancellationToken: Token);

        await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = sent.Id!, Text = "new" }, Token);
        Assert.Equal("new", Assert.Single(_adapter.ActiveQueue).Text);
        await turn.DeleteActivityAsync(sent.Id!, Token);
        Assert.Empty(_adapter.ActiveQueue);
        Assert.Equal(["update " + sent.Id, "delete " + sent.Id], passed);
    }

    [Fact]
    public async Task Nothing_to_send_is_a_bug()
    {
        using var turn = Turn();
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([], Token));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivityAsync(" ", cancellationToken: Token));
    }
}
