using CareerClusters.Channels.Terminal;
using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace CareerClusters.Tests.Transcripts;

/// <summary>How one channel shows an activity, as lines; what that channel could not show right fails.</summary>
/// <param name="Channel">Name of the channel in activities.</param>
internal sealed record ChannelStyle(string Channel)
{
    /// <summary>Buttons of one card in Teams; it leaves out what is more.</summary>
    private const int MostCardButtons = 6;

    /// <summary>Buttons of the longest menu, that of the options.</summary>
    private const int MostSuggested = 12;

    /// <summary>Signs of a message that Teams takes in any case: it counts bytes of its own form.</summary>
    private const int LongestTeamsText = 8000;

    /// <summary>The one whose conversations are written whole.</summary>
    public static ChannelStyle Written { get; } = new(ChannelIds.Emulator);

    /// <summary>Channels in which a conversation is written only where it goes differently.</summary>
    public static IReadOnlyList<string> Others { get; } = [ChannelIds.Directline, ChannelIds.Msteams, TerminalAdapter.ChannelId];

    /// <summary>Text, pictures and buttons.</summary>
    public IEnumerable<string> Show(Activity reply) => Channel switch
    {
        ChannelIds.Msteams => InTeams(reply),
        TerminalAdapter.ChannelId => InTerminal(reply),
        _ => InChat(reply),
    };

    private static IEnumerable<string> InChat(Activity reply)
    {
        var (links, pictures) = Attachments(reply);
        Assert.All(pictures, p => Assert.StartsWith("data:image/png;base64,", p.ContentUrl, StringComparison.Ordinal));
        var buttons = reply.SuggestedActions?.Actions ?? [];
        Assert.InRange(buttons.Count, 0, MostSuggested);
        return [.. (reply.Text ?? "").Split('\n'), .. pictures.Select(p => $"({p.Name})"), .. links, .. Row(buttons.Select(b => b.Title))];
    }

    private static IEnumerable<string> InTeams(Activity reply)
    {
        Assert.Null(reply.SuggestedActions);
        Assert.InRange((reply.Text ?? "").Length, 0, LongestTeamsText);
        var (links, attachments) = Attachments(reply);
        var pictures = attachments.Where(a => a.ContentType == "image/png").ToList();
        Assert.All(pictures, p => Assert.StartsWith("http://", p.ContentUrl, StringComparison.Ordinal));
        var rows = attachments.Except(pictures).Select(a => Assert.IsType<HeroCard>(a.Content)).Select(c => c.Buttons ?? []).ToList();
        Assert.All(rows, row => Assert.InRange(row.Count, 1, MostCardButtons));
        return [.. (reply.Text ?? "").Split('\n'), .. pictures.Select(p => $"({p.Name})"), .. links, .. Row(rows.SelectMany(r => r).Select(b => b.Title))];
    }

    /// <summary>What a card that opens an address is called, and the other attachments. The text says the address too: a terminal has it alone.</summary>
    private static (List<string> Links, List<Attachment> Others) Attachments(Activity reply)
    {
        var all = reply.Attachments ?? [];
        var links = all.Where(a => a.Content is HeroCard { Buttons: [{ Type: ActionTypes.OpenUrl }, ..] }).ToList();
        var buttons = links.SelectMany(a => ((HeroCard)a.Content!).Buttons!).ToList();
        Assert.All(buttons, b => Assert.Contains((string)b.Value!, reply.Text, StringComparison.Ordinal));
        return ([.. buttons.Select(b => $"({b.Title})")], [.. all.Except(links)]);
    }

    private static IEnumerable<string> InTerminal(Activity reply)
    {
        var shown = TerminalReplyReader.Read(reply);
        return [.. shown.Text.Split('\n'), .. Row(shown.Choices.Select(c => c.Label))];
    }

    private static IEnumerable<string> Row(IEnumerable<string?> labels) => labels.ToList() is { Count: > 0 } buttons ? [string.Join(' ', buttons.Select(b => $"[{b}]"))] : [];
}
