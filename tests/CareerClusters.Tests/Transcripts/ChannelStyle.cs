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
        var pictures = WithoutLinks(reply);
        Assert.All(pictures, p => Assert.StartsWith("data:image/png;base64,", p.ContentUrl, StringComparison.Ordinal));
        var buttons = reply.SuggestedActions?.Actions ?? [];
        Assert.InRange(buttons.Count, 0, MostSuggested);
        return [.. (reply.Text ?? "").Split('\n'), .. pictures.Select(p => $"({p.Name})"), .. links.Select(l => $"({l.Title})"), .. Row(buttons.Select(b => b.Title))];
    }

    private static IEnumerable<string> InTeams(Activity reply)
    {
        Assert.Null(reply.SuggestedActions);
        Assert.InRange((reply.Text ?? "").Length, 0, LongestTeamsText);
        var attachments = WithoutLinks(reply);
        var pictures = attachments.Where(a => a.ContentType == "image/png").ToList();
        Assert.All(pictures, p => Assert.StartsWith("http://", p.ContentUrl, StringComparison.Ordinal));
        var rows = attachments.Except(pictures).Select(a => Assert.IsType<HeroCard>(a.Content)).Select(c => c.Buttons ?? []).ToList();
        Assert.All(rows, row => Assert.InRange(row.Count, 1, MostCardButtons));
        return [.. (reply.Text ?? "").Split('\n'), .. pictures.Select(p => $"({p.Name})"), .. Row(rows.SelectMany(r => r).Select(b => b.Title))];
    }

    /// <summary>A card that opens an address says nothing that the text does not: a terminal has the text alone.</summary>
    private static List<Attachment> WithoutLinks(Activity reply)
    {
        var links = (reply.Attachments ?? []).Where(a => a.Content is HeroCard { Buttons: [{ Type: ActionTypes.OpenUrl }, ..] }).ToList();
        Assert.All(links.SelectMany(a => ((HeroCard)a.Content!).Buttons!), b => Assert.Contains((string)b.Value!, reply.Text, StringComparison.Ordinal));
        return [.. (reply.Attachments ?? []).Except(links)];
    }

    private static IEnumerable<string> InTerminal(Activity reply)
    {
        var shown = TerminalReplyReader.Read(reply);
        return [.. shown.Text.Split('\n'), .. Row(shown.Choices.Select(c => c.Label))];
    }

    private static IEnumerable<string> Row(IEnumerable<string?> labels) => labels.ToList() is { Count: > 0 } buttons ? [string.Join(' ', buttons.Select(b => $"[{b}]"))] : [];
}
