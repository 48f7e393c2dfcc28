using System.Globalization;
using System.Text;
using CareerClusters.Storage;

namespace CareerClusters.Channels.DirectLine;

/// <summary>Reads a chat from a place on, as frames for a client: activities in order, each once, and the new place.</summary>
public sealed class ChatReader(IChatLog log, LiveChats chats)
{
    /// <summary>Entries of one frame.</summary>
    public const int FrameEntries = 100;

    /// <summary>The place a watermark stands for; false when it is none that was given. No watermark is the beginning.</summary>
    public static bool TryParse(string? watermark, out long place)
    {
        place = 0;
        return string.IsNullOrEmpty(watermark) || long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out place);
    }

    /// <summary>The next entries after a place; empty when there are none.</summary>
    /// <param name="chat">Which chat.</param>
    /// <param name="after">The place.</param>
    /// <param name="liveAfter">What is not kept is shown to those who were there: only what comes after this place.</param>
    public async Task<IReadOnlyList<ChatEntry>> NextAsync(string chat, long after, long liveAfter, CancellationToken cancellationToken)
    {
        var live = chats.Get(chat);
        return live.Fill(live.After(after) ?? await log.ReadAsync(chat, after, FrameEntries, cancellationToken), liveAfter);
    }

    /// <summary>From where on a reader was there: whoever begins at the beginning comes to a chat, all others come back from a moment's absence.</summary>
    public static long LiveAfter(long place, long last) => place == 0 ? last : place;

    /// <summary>A frame of entries.</summary>
    public static byte[] Frame(IEnumerable<ChatEntry> entries, long watermark) =>
        Frame(entries.Select(e => e.Json), watermark.ToString(CultureInfo.InvariantCulture));

    /// <summary>A frame of activities; without a watermark the client keeps its own.</summary>
    public static byte[] Frame(IEnumerable<byte[]> activities, string? watermark)
    {
        using var frame = new MemoryStream();
        frame.Write("{\"activities\":["u8);
        var first = true;
        foreach (var activity in activities)
        {
            if (!first) frame.WriteByte((byte)',');
            frame.Write(activity);
            first = false;
        }

        frame.WriteByte((byte)']');
        if (watermark is not null) frame.Write(Encoding.ASCII.GetBytes($",\"watermark\":\"{watermark}\""));
        frame.WriteByte((byte)'}');
        return frame.ToArray();
    }
}
