using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams adds to an activity.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>Id of the channel, or null outside a team.</summary>
    public static string? TeamsGetChannelId(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Channel?.Id;

    /// <summary>The team, or null outside a team.</summary>
    public static TeamInfo? TeamsGetTeamInfo(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Team;

    /// <summary>Makes the message show in the person's activity feed.</summary>
    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(false);

    /// <summary>Makes the message show in the person's activity feed, and in a meeting if wanted.</summary>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string? externalResourceUrl = null)
    {
        if (activity.ChannelData is not TeamsChannelData data) activity.ChannelData = data = new TeamsChannelData();
        data.Notification = new NotificationInfo(true) { AlertInMeeting = alertInMeeting, ExternalResourceUrl = externalResourceUrl };
    }
}
