using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Builder;

public class PipelineTests
{
    [Fact]
    public async Task Middleware_wraps_the_bot_in_the_order_added()
    {
        var order = new List<string>();
        var adapter = new TestAdapter();
        adapter.Use(new Recorder("a", order)).Use(new Recorder("b", order));

        await new TestFlow(adapter, (_, _) =>
        {
            order.Add("bot");
            return Task.CompletedTask;
        }).Send("hi").StartTestAsync();

        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], order);
    }

    [Fact]
    public async Task Middleware_can_end_the_turn()
    {
        var order = new List<string>();
        var adapter = new TestAdapter();
        adapter.Use(new Recorder("a", order, goesOn: false));
        await new TestFlow(adapter, (_, _) => throw new InvalidOperationException("not reached")).Send("hi").StartTestAsync();
        Assert.Equal(["a in", "a out"], order);
    }

    [Fact]
    public async Task An_error_goes_to_the_adapters_handler_or_to_the_caller()
    {
        var flow = new TestFlow(new TestAdapter(), (_, _) => throw new InvalidOperationException("oops")).Send("hi");
        await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync);

        var adapter = new TestAdapter { OnTurnError = (turn, error) => turn.SendActivityAsync("caught " + error.Message) };
        await new TestFlow(adapter, (_, _) => throw new InvalidOperationException("oops")).Test("hi", "caught oops").StartTestAsync();
    }

    [Fact]
    public async Task Each_type_of_activity_has_its_method()
    {
        await new TestFlow(new TestAdapter(), new Bot())
            .Test("hello", "message hello")
            .SendConversationUpdate().AssertReply("joined user1")
            .Send(new Activity(ActivityTypes.InstallationUpdate) { Action = "add" }).AssertReply("installed")
            .Send(new Activity(ActivityTypes.Event) { Name = "tick" }).AssertReply("event tick")
            .Send(new Activity("suggestion")).AssertReply("unknown suggestion")
            .Send(new Activity(ActivityTypes.Typing)).AssertNoReply()
            .StartTestAsync();
    }

    [Fact]
    public async Task A_flow_fails_when_the_bot_says_something_else()
    {
        var flow = new TestFlow(new TestAdapter(), new Bot());
        await Assert.ThrowsAsync<InvalidOperationException>(flow.Test("hello", "goodbye").StartTestAsync);
        await Assert.ThrowsAsync<InvalidOperationException>(flow.Send("hello").AssertNoReply().StartTestAsync);
        await Assert.ThrowsAsync<InvalidOperationException>(flow.AssertReply("hello", timeout: 1).StartTestAsync);
    }

    [Fact]
    public async Task The_bot_shows_that_it_is_typing_while_it_works()
    {
        var adapter = new TypingAdapter();
        adapter.Use(new ShowTypingMiddleware(delay: 0, period: 60_000));
        await new TestFlow(adapter, async (turn, token) =>
        {
            await adapter.Typing.Task;
            Assert.False(turn.Responded);
            await turn.SendActivityAsync("done", cancellationToken: token);
        }).Test("hi", "done").StartTestAsync();
    }

    private sealed class TypingAdapter : TestAdapter
    {
        public TaskCompletionSource Typing { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            if (activities[0].Type != ActivityTypes.Typing) return base.SendActivitiesAsync(turnContext, activities, cancellationToken);
            Typing.TrySetResult();
            return Task.FromResult<ResourceResponse[]>([new ResourceResponse("typing")]);
        }
    }

    private sealed class Recorder(string name, List<string> order, bool goesOn = true) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add(name + " in");
            if (goesOn) await next(cancellationToken);
            order.Add(name + " out");
        }
    }

    private sealed class Bot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("message " + turnContext.Activity.Text, cancellationToken: cancellationToken);

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("joined " + membersAdded[0].Id, cancellationToken: cancellationToken);

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("installed", cancellationToken: cancellationToken);

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("event " + turnContext.Activity.Name, cancellationToken: cancellationToken);

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("unknown " + turnContext.Activity.Type, cancellationToken: cancellationToken);
    }
}
