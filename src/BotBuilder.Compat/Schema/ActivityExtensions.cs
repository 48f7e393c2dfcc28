using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Work on the names in a message.</summary>
public static partial class ActivityExtensions
{
    /// <summary>Whether the text addresses the account with this id.</summary>
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);

    /// <summary>Whether the text addresses the one who gets the message, usually the bot.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    /// <summary>Takes the recipient's name, usually the bot's, out of the text, and gives back the text.</summary>
    public static string? RemoveRecipientMention(this IMessageActivity activity) =>
        activity.Recipient is null ? activity.Text : activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Takes every mention of this id out of the text, and gives back the text.</summary>
    public static string? RemoveMentionText(this IMessageActivity activity, string id)
    {
        if (activity.Text is null) return null;
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            if (!string.IsNullOrEmpty(mention.Text))
                activity.Text = activity.Text.Replace(mention.Text, string.Empty, StringComparison.OrdinalIgnoreCase);
            activity.Text = EmptyTag().Replace(activity.Text, string.Empty).Trim();
        }

        return activity.Text;
    }

    [GeneratedRegex("<at>\\s*</at>", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyTag();
}
