using System.Diagnostics;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation written down as what the person says and what the bot must answer; nothing runs before StartTestAsync.</summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler? _callback;
    private readonly Func<Task> _steps;

    /// <summary>A conversation with the logic given.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null)
        : this(adapter, callback, () => Task.CompletedTask)
    {
    }

    /// <summary>A conversation with a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler? callback, Func<Task> steps) =>
        (_adapter, _callback, _steps) = (adapter, callback, steps);

    /// <summary>Runs the conversation.</summary>
    /// <exception cref="InvalidOperationException">The bot answered something else, or not in time.</exception>
    public Task StartTestAsync() => _steps();

    /// <summary>The person says something.</summary>
    public TestFlow Send(string userSays) => Then(() => _adapter.SendTextToBotAsync(userSays, _callback!, CancellationToken.None));

    /// <summary>An activity comes in.</summary>
    public TestFlow Send(IActivity userActivity) => Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback));

    /// <summary>The person joins the conversation.</summary>
    public TestFlow SendConversationUpdate()
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded = [_adapter.Conversation.User];
        return Send(update);
    }

    /// <summary>The person says something and the bot answers with this text.</summary>
    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The person says something and the answer passes the check.</summary>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>The bot's next message has this text, surrounding space apart.</summary>
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (((Activity)reply).Text?.Trim() != expected.Trim()) throw Unexpected(expected, reply, description);
        },
        description,
        timeout);

    /// <summary>The bot's next message contains this text.</summary>
    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (((Activity)reply).Text?.Contains(expected, StringComparison.Ordinal) != true) throw Unexpected(expected, reply, description);
        },
        description,
        timeout);

    /// <summary>The bot's next message has one of these texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (!candidates.Contains(((Activity)reply).Text)) throw Unexpected(string.Join(" | ", candidates), reply, description);
        },
        description,
        timeout);

    /// <summary>The bot's next activity passes the check.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string? description = null, uint timeout = 3000) => Then(async () =>
    {
        var reply = await WaitForReplyAsync(TimeSpan.FromMilliseconds(timeout))
            ?? throw new InvalidOperationException($"{description ?? "Reply"}: no answer within {timeout} ms.");
        validateActivity(reply);
    });

    /// <summary>The bot says nothing more.</summary>
    public TestFlow AssertNoReply(string? description = null, uint timeout = 3000) => Then(() =>
        _adapter.GetNextReply() is { } reply ? throw Unexpected("nothing", reply, description) : Task.CompletedTask);

    private static InvalidOperationException Unexpected(string expected, IActivity actual, string? description) =>
        new($"{description ?? "Reply"}: expected '{expected}', got '{((Activity)actual).Text}' ({actual.Type}).");

    private TestFlow Then(Func<Task> step) => new(_adapter, _callback, async () =>
    {
        await _steps();
        await step();
    });

    // Replies are there when the turn ends; only a bot that goes on in the background needs the wait.
    private async Task<IActivity?> WaitForReplyAsync(TimeSpan timeout)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            if (_adapter.GetNextReply() is { } reply) return reply;
            if (Stopwatch.GetElapsedTime(started) > timeout) return null;
            await Task.Delay(10);
        }
    }
}
