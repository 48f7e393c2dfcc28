using CareerClusters.Channels.Terminal;
using CareerClusters.Replies.Pictures;
using CareerClusters.Storage;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace CareerClusters.Bot;

/// <summary>
/// Addresses of pictures, for channels that show pictures by address only, such as Teams. One of published figures has an address of its
/// own, the same for everybody; one of what a person told has a link that nobody can guess and that ends, as their pages have.
/// </summary>
public sealed class PictureLinks(HandoutLinks links, ChartPainter painter)
{
    /// <summary>Path of pictures of published figures.</summary>
    public const string Path = "pictures";

    /// <summary>The address; null where the channel needs none or shows no pictures, or no address can be made: then the words stand alone.</summary>
    public Uri? LinkTo(ToldChart told, GuideTurn turn, string? channelId)
    {
        // The web chat and the Emulator take a picture out of the message itself.
        if (!links.CanMake || channelId is ChannelIds.Directline or ChannelIds.Emulator or TerminalAdapter.ChannelId) return null;
        if (told.Name is { } name) return links.AddressOf($"{Path}/{name}.{turn.Profile.Language}.png");
        // A turn makes one link.
        if (turn.Handout is not null || painter.Draw(told.Chart) is not { } png) return null;
        (var link, turn.Handout) = links.Make(png, links.EndOf(turn.Now), HandoutChange.Png);
        return link;
    }
}
