using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Work on the names in a message.</summary>
public static partial class ActivityExtensions
{
    private const int MostSpellings = 32;

    /// <summary>Whether the text addresses the account with this id.</summary>
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);

    /// <summary>Whether the text addresses the one who gets the message, usually the bot.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    /// <summary>Takes the recipient's name, usually the bot's, out of the text, and gives back the text.</summary>
    public static string? RemoveRecipientMention(this IMessageActivity activity) =>
        activity.Recipient is null ? activity.Text : activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>
    /// Takes every mention of this id out of the text, and gives back the text. Of a message that mentions it under more than
    /// 32 different spellings the others stay: no person writes that, and each costs a pass over the text.
    /// </summary>
    public static string? RemoveMentionText(this IMessageActivity activity, string id)
    {
        if (activity.Text is null) return null;
        var spellings = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var found = false;
        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned?.Id != id) continue;
            found = true;
            if (string.IsNullOrEmpty(mention.Text) || spellings.Count >= MostSpellings || !spellings.Add(mention.Text)) continue;
            activity.Text = activity.Text.Replace(mention.Text, string.Empty, StringComparison.OrdinalIgnoreCase);
        }

        if (found) activity.Text = EmptyTag().Replace(activity.Text, string.Empty).Trim();
        return activity.Text;
    }

    [GeneratedRegex("<at>\\s*</at>", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyTag();
}
