using CareerClusters.Channels.Widget;

namespace CareerClusters.Channels;

/// <summary>What people open in a browser: the chat, the script that schools put on their sites, and the page for developers.</summary>
public static class PagesEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the pages and what they load.</summary>
    public static void MapPages(this WebApplication app)
    {
        var (chat, assets) = (app.Services.GetRequiredService<ChatPage>(), app.Services.GetRequiredService<WebAssets>());
        app.MapMethods("/", Reading, chat.GetAsync);
        app.MapMethods("/widget/frame", Reading, chat.GetFrameAsync);
        app.MapMethods("/widget.js", Reading, context =>
        {
            PageHeaders.AddCommon(context.Response);
            context.Response.Headers.CacheControl = "public, max-age=600, stale-while-revalidate=86400";
            // It is made for pages of other sites.
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            return assets.Widget.WriteAsync(context);
        });
        app.MapMethods("/assets/{version}/{name}", Reading, assets.GetAsync);
        app.MapMethods("/developers", Reading, context =>
        {
            PageHeaders.AddPage(context.Response, "script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'");
            context.Response.ContentType = "text/html; charset=utf-8";
            var request = context.Request;
            return context.Response.WriteAsync(
                ChatPage.Render(WebAssets.ReadPage("developers.html"), new Dictionary<string, string>
                {
                    ["style"] = assets.PathOf("developers.css"),
                    ["icon"] = assets.PathOf("icon.svg"),
                    ["address"] = $"{request.Scheme}://{request.Host}",
                }),
                context.RequestAborted);
        });
    }
}
