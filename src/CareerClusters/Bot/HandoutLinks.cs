using System.Security.Cryptography;
using System.Text;
using CareerClusters.Storage;
using Microsoft.Extensions.Options;

namespace CareerClusters.Bot;

/// <summary>Settings <c>PublicUrl</c> and <c>Links</c>.</summary>
public sealed class HandoutLinkOptions
{
    /// <summary>
    /// Address under which people reach this program, such as <c>https://bot.school.example</c>. Null when none is set and the program
    /// answers others than this computer: no links are made then, as a request's own word for its address may be forged.
    /// </summary>
    public Uri? PublicUrl { get; private set; }

    /// <summary>Whether the setting named the address.</summary>
    public bool IsSet { get; private set; }

    /// <summary>Port on which this program listens by its settings; 0 when they do not say.</summary>
    public int Port { get; private set; }

    /// <summary>Days a link works, 1 to 90. Default 14.</summary>
    public int Days { get; private set; } = 14;

    /// <summary>Days a card for a counselor can be seen, 1 to 90. Default 14.</summary>
    public int ShareDays { get; private set; } = 14;

    /// <summary>Takes the settings.</summary>
    /// <exception cref="SettingsException">One is wrong.</exception>
    public void Read(IConfiguration settings)
    {
        // Without a registration only this computer is answered, and it reaches the program where that listens.
        var listens = AddressOf(settings["Urls"]?.Split(';')[0]);
        IsSet = settings["PublicUrl"] is { Length: > 0 };
        Port = listens?.Port ?? 0;
        PublicUrl = settings["PublicUrl"] is { Length: > 0 } set
            ? AddressOf(set) ?? throw new SettingsException("PublicUrl", $"\"{set}\" is no address", "write scheme and host, such as \"https://bot.school.example\"")
            : string.IsNullOrWhiteSpace(settings["MicrosoftAppId"]) ? listens : null;
        Days = settings.Whole("Links:Days", Days, 1, 90, " of days");
        ShareDays = settings.Whole("Links:ShareDays", ShareDays, 1, 90, " of days");
    }

    private static Uri? AddressOf(string? text) =>
        Uri.TryCreate(text?.TrimEnd('/') + "/", UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;
}

/// <summary>Makes links that nobody can guess, and knows them again.</summary>
/// <param name="options">Address and life of links.</param>
/// <param name="below">A random number below the one given, which nobody can foresee.</param>
public sealed class HandoutLinks(IOptions<HandoutLinkOptions> options, Func<int, int> below)
{
    /// <summary>Path of all links.</summary>
    public const string Path = "pages";

    /// <summary>Signs of a token: 43 of 64 kinds are 258 bits.</summary>
    private const int TokenLength = 43;

    private const string Signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>Ends the link to a page's file: the same page, under the same secret.</summary>
    public const string PdfEnding = ".pdf";

    private Uri? publicUrl = options.Value.PublicUrl;

    /// <summary>Whether links can be made.</summary>
    public bool CanMake => publicUrl is not null;

    /// <summary>Whether links open on this computer only.</summary>
    public bool AreLocal => publicUrl is { IsLoopback: true };

    /// <summary>Lets links begin with another address: that of a listener which was started besides the program's own.</summary>
    public void LeadTo(Uri address) => publicUrl = address;

    /// <summary>The address of something that is the same for everybody; null where links cannot be made.</summary>
    public Uri? AddressOf(string path) => publicUrl is { } url ? new Uri(url, path) : null;

    /// <summary>When a link made now ends.</summary>
    public DateTimeOffset EndOf(DateTimeOffset now) => now.AddDays(options.Value.Days);

    /// <summary>When a card for a counselor made now ends.</summary>
    public DateTimeOffset EndOfShare(DateTimeOffset now) => now.AddDays(options.Value.ShareDays);

    /// <summary>A link to something, and the change that keeps it.</summary>
    public (Uri Link, HandoutChange Change) Make(byte[] content, DateTimeOffset until, string mediaType, bool isShare = false)
    {
        var token = string.Concat(Enumerable.Range(0, TokenLength).Select(_ => Signs[below(Signs.Length)]));
        return (new Uri(publicUrl!, $"{Path}/{token}"), new HandoutChange(Hash(token), content, until, mediaType, isShare));
    }

    /// <summary>The link to a page's file.</summary>
    public static Uri PdfOf(Uri link) => new(link.AbsoluteUri + PdfEnding);

    /// <summary>What is kept of a token; null for what is none. Fast: it cannot be guessed.</summary>
    public static byte[]? HashOf(string? token) =>
        token is { Length: TokenLength } && token.All(Signs.Contains) ? Hash(token) : null;

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.ASCII.GetBytes(token));
}
