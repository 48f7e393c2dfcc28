using System.Text;
using Microsoft.Bot.Schema;

namespace CareerClusters.Bot;

/// <summary>Takes the person's words out of an activity.</summary>
public static class InboundText
{
    /// <summary>Longest text read, in characters: a job posting fits, a book does not.</summary>
    public const int MaxLength = 20_000;

    /// <summary>The text without the mention of the bot, control characters and outer space; cut at <see cref="MaxLength"/>.</summary>
    public static string Clean(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mention in activity.GetMentions().Where(m => m.Mentioned?.Id == activity.Recipient?.Id && m.Text is { Length: > 0 }))
            text = text.Replace(mention.Text!, " ", StringComparison.Ordinal);
        if (text.Length > MaxLength) text = text[..MaxLength];
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // A lone half of a surrogate pair cannot be written as UTF-8.
            if (char.IsSurrogate(c) && !IsPaired(text, clean.Length, c)) clean.Append('\uFFFD');
            else clean.Append(char.IsControl(c) && c != '\n' ? ' ' : c);
        }

        return clean.ToString().Trim();
    }

    private static bool IsPaired(string text, int at, char c) => char.IsHighSurrogate(c)
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
