using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using CareerClusters.Channels.DirectLine;
using CareerClusters.Dialogs;
using CareerClusters.Replies.Content;
using Microsoft.Extensions.Options;

namespace CareerClusters.Channels.Widget;

/// <summary>The chat as a page of its own, and as the page that other sites show in a frame.</summary>
public sealed partial class ChatPage(WebAssets assets, Phrasebook phrasebook, IOptions<DirectLineOptions> channel, IOptions<ChatTheme> theme)
{
    private const int NonceBytes = 18;

    /// <summary>Hash of nothing: one of Web Chat's style elements is made empty and without the nonce, and filled by script.</summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private const int LongestTitle = 60;

    private readonly string page = WebAssets.ReadPage("chat.html");
    private readonly string missing = WebAssets.ReadPage("missing.html");
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> words = phrasebook.Languages.ToDictionary(l => l, l => PageLines.In(l, phrasebook));

    // What a visitor taps to switch is what they would type to the bot.
    private readonly Dictionary<string, string> languages = new[] { ("en", Commands.English), ("es", Commands.Spanish) }
        .Where(l => phrasebook.Languages.Contains(l.Item1))
        .ToDictionary(l => l.Item1, l => phrasebook.Button($"{Commands.Lines.File}.{l.Item2}", l.Item1).Label);

    /// <summary>The page of its own.</summary>
    public Task GetAsync(HttpContext context) => WriteAsync(context, site: null, []);

    /// <summary>The page in a frame: for the sites of the settings, and for our own pages.</summary>
    public Task GetFrameAsync(HttpContext context)
    {
        var site = context.Request.Query["site"].ToString();
        var allowed = channel.Value.Origins.Contains(site, StringComparer.OrdinalIgnoreCase)
            || (Uri.TryCreate(site, UriKind.Absolute, out var uri) && uri.Scheme.StartsWith("http", StringComparison.Ordinal) && uri.Authority.Equals(context.Request.Host.Value, StringComparison.OrdinalIgnoreCase));
        if (allowed) return WriteAsync(context, site, ["'self'", .. channel.Value.Origins]);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        PageHeaders.AddPage(context.Response, "sandbox");
        return context.Response.WriteAsync("This site may not show the chat. Add it to WebChat:Origins.", context.RequestAborted);
    }

    private Task WriteAsync(HttpContext context, string? site, IEnumerable<string> ancestors)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        var host = context.Request.Host.Value;
        // Named besides 'self', which some browsers do not take to mean sockets.
        PageHeaders.AddPage(
            context.Response,
            $"script-src 'self'; style-src 'self' 'nonce-{nonce}' {EmptyStyle}; img-src 'self' data: blob:; connect-src 'self' ws://{host} wss://{host}",
            ancestors);
        if (!assets.HasWebChat) context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(Render(assets.HasWebChat ? page : missing, ValuesFor(context.Request, site, nonce)), context.RequestAborted);
    }

    private Dictionary<string, string> ValuesFor(HttpRequest request, string? site, string nonce)
    {
        var query = request.Query;
        var language = LanguageOf(request);
        var title = query["title"].ToString() is { Length: > 0 and <= LongestTitle } given && site is not null ? given : null;
        var values = new Dictionary<string, string>(words[language])
        {
            ["language"] = language,
            ["nonce"] = nonce,
            ["theme"] = theme.Value.ToCss(site is null ? null : Rgb.Parse(query["accent"]), site is not null && ChatTheme.IsScheme(query["scheme"]) ? query["scheme"].ToString() : null),
            ["kind"] = site is null ? "page" : "frame",
            ["style"] = assets.PathOf("chat.css"),
            ["icon"] = assets.PathOf("icon.svg"),
            ["script"] = assets.PathOf("chat.js"),
            ["webchat"] = assets.HasWebChat ? assets.WebChatPath : "",
            ["settings"] = JsonSerializer.Serialize(new { site, title, language, messageLength = channel.Value.MessageLength, languages, words }),
        };
        if (title is not null) values["title"] = title;
        return values;
    }

    // What the page of the site or the link says, else what the browser says.
    private string LanguageOf(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.ToString()).Prepend(request.Query["lang"].ToString())
        .Select(l => l.Split('-')[0].ToLowerInvariant()).FirstOrDefault(languages.ContainsKey) ?? Phrasebook.BaseLanguage;

    /// <summary>Puts values into a page, as text wherever they stand; only the theme is code, and ours.</summary>
    internal static string Render(string template, Dictionary<string, string> values) =>
        Mark().Replace(template, mark => mark.Groups[1].Value == "theme" ? values["theme"] : WebUtility.HtmlEncode(values[mark.Groups[1].Value]));

    [GeneratedRegex(@"\{\{([a-z-]+)\}\}")]
    private static partial Regex Mark();
}
