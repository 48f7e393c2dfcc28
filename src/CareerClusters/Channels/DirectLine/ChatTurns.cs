using CareerClusters.Bot.Safety;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CareerClusters.Channels.DirectLine;

/// <summary>Takes what a person sent into the chat and then to the bot, and sees to what a process left behind that died in between.</summary>
public sealed partial class ChatTurns(
    DirectLineAdapter adapter, IBot bot, ChatWriter writer, IChatLog log, SafetyResponder safety, TimeProvider time, ILogger<ChatTurns> logger)
    : IHostedService, IDisposable
{
    /// <summary>Nobody waits for an answer longer than that.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly CancellationTokenSource stopping = new();
    private Task leftBehind = Task.CompletedTask;

    /// <summary>Lets the bot greet a person who came; their client need not wait for it.</summary>
    public void Greet(ChatToken token, string? locale) => _ = SeeToAsync(() => adapter.GreetAsync(bot, token, locale, stopping.Token));

    /// <summary>Takes an activity and waits for the bot.</summary>
    /// <returns>The activity's id, and whether the bot could answer.</returns>
    public async Task<(string Id, bool Answered)> TakeAsync(WebActivity activity, ChatToken token)
    {
        // Goes on when the client hangs up: it asks again, and what was half done would be done twice.
        var cancellationToken = stopping.Token;
        if (activity.Type == ActivityTypes.Typing) return (Guid.NewGuid().ToString("N"), true);
        var kept = !safety.Concerns(new TurnAddress(WebActivity.ChannelId, "", token.User, token.Conversation), activity.Text, ButtonPress.Read(activity.Value));
        var entry = await writer.WriteAsync(activity, token, kept, cancellationToken);
        var id = WebActivity.IdOf(token.Conversation, entry.Number);
        var received = entry.Json.Length > 0 ? entry : entry with { Json = activity.Write(token, entry.Number, time.GetUtcNow()) };
        return (id, await adapter.ReceiveAsync(bot, token.Conversation, received, kept, cancellationToken));
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        leftBehind = SeeToAsync(AnswerLeftBehindAsync);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await leftBehind;
    }

    /// <inheritdoc/>
    public void Dispose() => stopping.Dispose();

    private async Task AnswerLeftBehindAsync()
    {
        foreach (var (chat, entry) in await log.ReadWaitingAsync(time.GetUtcNow() - LongestWait, stopping.Token))
            await adapter.ReceiveAsync(bot, chat, entry, kept: true, stopping.Token);
    }

    private async Task SeeToAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
#pragma warning disable CA1031 // Nobody waits for this work, so nobody else would hear that it failed; the client asks again.
        catch (Exception failed) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(failed.GetType().Name);
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A web chat could not be greeted or answered ({Failure}); it is tried again when the client comes back")]
    private partial void LogFailed(string failure);
}
