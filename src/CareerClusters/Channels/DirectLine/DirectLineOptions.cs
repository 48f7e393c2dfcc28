using System.Net;
using CareerClusters.Storage;

namespace CareerClusters.Channels.DirectLine;

/// <summary>Settings section <c>WebChat</c>.</summary>
public sealed class DirectLineOptions
{
    /// <summary>Shortest secret taken, in characters: a shorter one can be guessed.</summary>
    public const int ShortestSecret = 32;

    /// <summary>Secrets with which a school's own server asks for tokens; several at once, so that one can replace another.</summary>
    public IReadOnlyList<string> Secrets { get; private set; } = [];

    /// <summary>Sites that may show the widget or call this channel, such as <c>https://www.school.example</c>. Our own page always may.</summary>
    public IReadOnlyList<string> Origins { get; private set; } = [];

    /// <summary>Longest message, in characters, 100 to 20000. Default 20000: a job posting fits.</summary>
    public int MessageLength { get; private set; } = 20_000;

    /// <summary>Largest request body, in KB, 16 to 1024. Default 256.</summary>
    public int BodyKilobytes { get; private set; } = 256;

    /// <summary>Largest upload, in KB, 0 to 20480. Default 4096. Nothing of it is kept.</summary>
    public int UploadKilobytes { get; private set; } = 4096;

    /// <summary>Messages a minute for each token, 6 to 6000. Default 60.</summary>
    public int MessagesPerMinute { get; private set; } = 60;

    /// <summary>New chats a minute for each address, 1 to 100000. Default 600: a whole school is one address.</summary>
    public int ChatsPerMinute { get; private set; } = 600;

    /// <summary>Address ranges without that limit, such as <c>10.0.0.0/8</c>.</summary>
    public IReadOnlyList<IPNetwork> ExemptAddresses { get; private set; } = [];

    /// <summary>Open sockets of this process, 1 to 100000. Default 5000.</summary>
    public int Sockets { get; private set; } = 5000;

    /// <summary>Open sockets of one chat, 1 to 100. Default 10: tabs of one browser.</summary>
    public int SocketsPerChat { get; private set; } = 10;

    /// <summary>Messages kept of one chat, 50 to 100000. Default 2000; the oldest go.</summary>
    public int LogLength { get; private set; } = 2000;

    /// <summary>Takes the section from the settings.</summary>
    /// <exception cref="SettingsException">A value is wrong.</exception>
    public void Read(IConfiguration settings)
    {
        var section = settings.GetSection("WebChat");
        Secrets = [.. Values(section, "Secrets").Select(Secret)];
        Origins = [.. Values(section, "Origins").Select(Origin)];
        ExemptAddresses = [.. Values(section, "ExemptAddresses").Select(Range)];
        MessageLength = settings.Whole("WebChat:MessageLength", MessageLength, 100, 20_000);
        BodyKilobytes = settings.Whole("WebChat:BodyKilobytes", BodyKilobytes, 16, 1024);
        UploadKilobytes = settings.Whole("WebChat:UploadKilobytes", UploadKilobytes, 0, 20_480);
        MessagesPerMinute = settings.Whole("WebChat:MessagesPerMinute", MessagesPerMinute, 6, 6000);
        ChatsPerMinute = settings.Whole("WebChat:ChatsPerMinute", ChatsPerMinute, 1, 100_000);
        Sockets = settings.Whole("WebChat:Sockets", Sockets, 1, 100_000);
        SocketsPerChat = settings.Whole("WebChat:SocketsPerChat", SocketsPerChat, 1, 100);
        LogLength = settings.Whole("WebChat:LogLength", LogLength, 50, 100_000);
    }

    private static IEnumerable<string> Values(IConfigurationSection section, string name) =>
        section.GetSection(name).GetChildren().Select(c => c.Value?.Trim() ?? "");

    private static string Secret(string text) => text.Length >= ShortestSecret
        ? text
        : throw new SettingsException("WebChat:Secrets", "one is too short", $"write at least {ShortestSecret} random characters, such as \"openssl rand -hex 32\" gives");

    /// <summary>An origin as browsers write it; null when the text is none.</summary>
    public static string? ReadOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https" } && uri.PathAndQuery == "/" && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
            ? new UriBuilder(uri.Scheme, uri.IdnHost, uri.IsDefaultPort ? -1 : uri.Port).Uri.GetLeftPart(UriPartial.Authority)
            : null;

    private static string Origin(string text) => ReadOrigin(text)
        ?? throw new SettingsException("WebChat:Origins", $"\"{text}\" is no origin", "write scheme and host only, such as \"https://www.school.example\"");

    private static IPNetwork Range(string text) => IPNetwork.TryParse(text, out var range)
        ? range
        : throw new SettingsException("WebChat:ExemptAddresses", $"\"{text}\" is no address range", "write a range such as \"10.0.0.0/8\"");
}
