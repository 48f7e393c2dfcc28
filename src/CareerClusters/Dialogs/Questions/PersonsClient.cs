using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace CareerClusters.Dialogs.Questions;

/// <summary>Tells a client that people use from a program that holds a conversation by itself and answers in no time without meaning it.</summary>
public static class PersonsClient
{
    /// <summary>Whether Teams, or the web chat's official client, which marks its messages, sent this. Programs ask for the replies in the answer, or use neither.</summary>
    public static bool Sent(Activity activity) =>
        activity.DeliveryMode != DeliveryModes.ExpectReplies
        && (activity.ChannelId == ChannelIds.Msteams
            || (activity.ChannelId == ChannelIds.Directline && activity.TryGetChannelData<Mark>(out var mark) && mark?.ClientActivityID is { Length: > 0 }));

    /// <summary>Whether the page that a message was typed on is dark; null where it does not say.</summary>
    public static bool? IsDark(IMessageActivity activity) =>
        activity.ChannelId == ChannelIds.Directline && activity.TryGetChannelData<Mark>(out var mark) && mark?.Scheme is "dark" or "light" ? mark.Scheme == "dark" : null;

    private sealed class Mark
    {
        public string? ClientActivityID { get; set; }

        public string? Scheme { get; set; }
    }
}
