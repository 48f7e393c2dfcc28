using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using CareerClusters.Replies.Content;

namespace CareerClusters.Channels.Widget;

/// <summary>
/// The files of the chat page. Their addresses carry a hash, so that browsers may keep them for ever; the one line of the
/// schools' sites names <c>/widget.js</c>, which therefore is asked for again now and then.
/// </summary>
public sealed class WebAssets
{
    private const string Script = "text/javascript; charset=utf-8";
    private const string WebChatName = "webchat.js";
    private const string WidgetName = "widget.js";

    /// <summary>What <c>widget.js</c> holds where its settings belong.</summary>
    private const string SettingsMark = "\"SETTINGS\"";

    private static readonly string[] WidgetWords = ["title", "open", "close", "new-message", "dismiss", "loading", "not-here", "own-tab"];

    private readonly FrozenDictionary<string, WebAsset> files;
    private readonly string webChat;

    /// <param name="folder">The folder <c>wwwroot</c>.</param>
    /// <param name="phrasebook">The words.</param>
    /// <param name="theme">The colours.</param>
    public WebAssets(string folder, Phrasebook phrasebook, ChatTheme theme)
    {
        files = Directory.GetFiles(folder).Where(f => TypeOf(f) is not null).ToFrozenDictionary(f => Path.GetFileName(f), f => new WebAsset(File.ReadAllBytes(f), TypeOf(f)!));
        Version = WebAsset.HashOf(Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value.Hash))));
        webChat = Path.Combine(folder, "web-chat", WebChatName);
        HasWebChat = File.Exists(webChat + ".br");
        WebChatVersion = HasWebChat ? WebAsset.HashOf(File.ReadAllBytes(webChat + ".br")) : "none";
        Widget = WidgetOf(File.ReadAllText(Path.Combine(folder, WidgetName)), phrasebook, theme);
    }

    /// <summary>Whether the build could get Web Chat; without it there is no chat page.</summary>
    public bool HasWebChat { get; }

    /// <summary>Address of Web Chat.</summary>
    public string WebChatPath => AddressOf(WebChatVersion, WebChatName);

    /// <summary>The script of the one line, with its words and colours.</summary>
    public WebAsset Widget { get; }

    private string Version { get; }

    private string WebChatVersion { get; }

    /// <summary>Address of a file of ours.</summary>
    public string PathOf(string name) => files.ContainsKey(name) ? AddressOf(Version, name) : throw new FileNotFoundException("No such file in wwwroot.", name);

    /// <summary>Text of a page.</summary>
    public static string ReadPage(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>Where the files are: beside the program, wherever it is started from.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>Answers <c>/assets/{version}/{name}</c>.</summary>
    public Task GetAsync(HttpContext context)
    {
        var (version, name) = ((string)context.Request.RouteValues["version"]!, (string)context.Request.RouteValues["name"]!);
        var known = name == WebChatName && HasWebChat ? WebChatVersion : files.ContainsKey(name) && !name.EndsWith(".html", StringComparison.Ordinal) ? Version : null;
        if (known is null) return TypedResults.NotFound().ExecuteAsync(context);
        // Another version was asked for by a page of another copy of this program, an older or a newer one: it gets what there is.
        context.Response.Headers.CacheControl = version == known ? "public, max-age=31536000, immutable" : "no-store";
        PageHeaders.AddCommon(context.Response);
        return name == WebChatName ? WebAsset.WriteFileAsync(context, webChat, Script) : files[name].WriteAsync(context);
    }

    private static string AddressOf(string version, string name) => $"/assets/{version}/{name}";

    private static WebAsset WidgetOf(string script, Phrasebook phrasebook, ChatTheme theme)
    {
        var settings = JsonSerializer.Serialize(new
        {
            accent = theme.Accent.ToString(),
            corners = theme.Corners,
            font = theme.Font,
            words = phrasebook.Languages.ToDictionary(l => l, l => PageLines.In(l, phrasebook, WidgetWords)),
        });
        return new WebAsset(Encoding.UTF8.GetBytes(script.Replace(SettingsMark, settings, StringComparison.Ordinal)), Script);
    }

    // Files of other kinds are no part of the pages: publishing may put compressed copies beside them.
    private static string? TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".js" => Script,
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".html" => "text/html; charset=utf-8",
        _ => null,
    };
}
