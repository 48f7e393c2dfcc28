using CareerClusters.Storage;
using Microsoft.Bot.Schema;

namespace CareerClusters.Bot;

/// <summary>Who speaks, and where, read from an activity.</summary>
internal static class TurnAddresses
{
    /// <summary>The address of an activity's sender.</summary>
    public static TurnAddress Of(Activity activity) => Of(activity, activity.From);

    /// <summary>The address of one member of the activity's conversation.</summary>
    public static TurnAddress Of(Activity activity, ChannelAccount? user) => new(
        activity.ChannelId ?? "",
        activity.Conversation?.TenantId ?? "",
        // A client that names nobody is told apart by its conversation only.
        user?.Id is { Length: > 0 } id ? id : $"conversation {activity.Conversation?.Id}",
        activity.Conversation?.Id ?? "");

    /// <summary>The person who joined: a member added that is not the bot; null when none did.</summary>
    public static ChannelAccount? Joined(Activity activity) =>
        activity.MembersAdded?.FirstOrDefault(m => m.Id != activity.Recipient?.Id);
}
