using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace CareerClusters.Channels.Terminal;

/// <summary>Takes out of an activity what a terminal can show: texts of the message and of hero cards, and all buttons.</summary>
internal static class TerminalReplyReader
{
    private static readonly JsonSerializerOptions CardJson = new(JsonSerializerDefaults.Web);

    public static TerminalReply Read(Activity activity)
    {
        var cards = (activity.Attachments ?? []).Select(CardOf).OfType<HeroCard>().ToList();
        var actions = cards.SelectMany(c => c.Buttons ?? []).Concat(activity.SuggestedActions?.Actions ?? []).ToList();
        var lines = cards.SelectMany(c => new[] { c.Title, c.Subtitle, c.Text })
            .Prepend(activity.Text)
            // A terminal opens no pages: the address itself is of use.
            .Concat(actions.Where(IsLink).Select(a => $"{a.Title}: {a.Value}"));
        var text = string.Join('\n', lines.Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => Clean(l!, keepLines: true)));
        return new TerminalReply(text, [.. actions.Where(a => !IsLink(a) && !string.IsNullOrWhiteSpace(a.Title)).Select(ChoiceOf)]);
    }

    private static bool IsLink(CardAction action) => action.Type is ActionTypes.OpenUrl or ActionTypes.DownloadFile;

    private static HeroCard? CardOf(Attachment attachment) => attachment.ContentType != HeroCard.ContentType
        ? null
        // A reply that was stored comes back as JSON, in the node type of the library that read it: its text is JSON.
        : attachment.Content as HeroCard ?? JsonSerializer.Deserialize<HeroCard>(attachment.Content?.ToString() ?? "null", CardJson);

    private static TerminalChoice ChoiceOf(CardAction action)
    {
        var label = Clean(action.Title!, keepLines: false);
        var answer = action.Type == ActionTypes.ImBack
            ? new TerminalAnswer(action.Value as string ?? label)
            : new TerminalAnswer(action.Text ?? label, ValueOf(action.Value));
        return new TerminalChoice(label, answer);
    }

    // Through JSON, as over any other channel: the bot must not see its own object again.
    private static JsonElement? ValueOf(object? value) => value is null ? null : JsonSerializer.SerializeToElement(value);

    // What a person typed may be repeated to them; an escape sequence in it must not steer the terminal.
    private static string Clean(string text, bool keepLines)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
            if (!char.IsControl(c) || (c == '\n' && keepLines)) clean.Append(c);
            else if (c is '\n' or '\t') clean.Append(' ');
        return clean.ToString().Trim();
    }
}
