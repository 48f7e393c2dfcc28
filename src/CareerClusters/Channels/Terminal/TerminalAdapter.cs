using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CareerClusters.Channels.Terminal;

/// <summary>Runs turns for the one person at this terminal.</summary>
/// <param name="screen">Where messages are shown.</param>
/// <param name="time">The clock; its time zone is the person's.</param>
/// <param name="newId">Makes ids that no earlier run used, else a new message would be taken for one handled already.</param>
public sealed class TerminalAdapter(ITerminalScreen screen, TimeProvider time, Func<string> newId) : BotAdapter
{
    /// <summary>The channel's name in activities.</summary>
    public const string ChannelId = "terminal";

    /// <summary>The person's id, and their only conversation's: always the same, so that a new run resumes the last.</summary>
    public const string UserId = "you";

    private const string BotId = "career-guide";

    /// <summary>Tells the bot that the person is here, so that it greets or asks again what waits.</summary>
    public Task ResumeAsync(IBot bot, CancellationToken cancellationToken)
    {
        var activity = Incoming(ActivityTypes.Event);
        activity.Name = "resume";
        return RunAsync(bot, activity, cancellationToken);
    }

    /// <summary>Hands an answer to the bot.</summary>
    public Task AnswerAsync(IBot bot, TerminalAnswer answer, CancellationToken cancellationToken)
    {
        var activity = Incoming(ActivityTypes.Message);
        activity.Text = answer.Text;
        activity.TextFormat = TextFormatTypes.Plain;
        activity.Value = answer.Value;
        return RunAsync(bot, activity, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        Task.FromResult(activities.Select(Send).ToArray());

    /// <summary>Shows the new wording as a message of its own: a terminal does not change what it has shown.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(Send(activity));

    /// <summary>Does nothing: a terminal does not take back what it has shown.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    private ResourceResponse Send(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Id)) activity.Id = newId();
        activity.Timestamp ??= time.GetUtcNow();
        if (activity.Type == ActivityTypes.Message) screen.Show(TerminalReplyReader.Read(activity));
        return new ResourceResponse(activity.Id);
    }

    private async Task RunAsync(IBot bot, Activity activity, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken);
    }

    private Activity Incoming(string type) => new()
    {
        Type = type,
        Id = newId(),
        ChannelId = ChannelId,
        ServiceUrl = "urn:terminal",
        Timestamp = time.GetUtcNow(),
        LocalTimestamp = time.GetLocalNow(),
        LocalTimezone = time.LocalTimeZone.HasIanaId ? time.LocalTimeZone.Id : null,
        Conversation = new ConversationAccount { Id = ChannelId },
        From = new ChannelAccount { Id = UserId, Role = RoleTypes.User },
        Recipient = new ChannelAccount { Id = BotId, Role = RoleTypes.Bot },
    };
}
