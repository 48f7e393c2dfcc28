using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CareerClusters.Browser.Tests.Hosting;

/// <summary>A school's plain site on an origin of its own, with the one line in each page and rough styles around it.</summary>
public sealed class SchoolSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private SchoolSite(WebApplication app) => this.app = app;

    public string Origin => $"http://localhost:{new Uri(app.Urls.Single()).Port}";

    /// <summary>Where the one line loads its script from.</summary>
    public string BotOrigin { get; set; } = "";

    /// <summary>Attributes of the one line.</summary>
    public static string Address(string page = "home", string attributes = "", string language = "en") =>
        $"/{page}?attributes={Uri.EscapeDataString(attributes)}&language={language}";

    public static async Task<SchoolSite> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        // Playwright's host is 127.0.0.1 for the bot and localhost for the site: two sites to a browser, not only two origins.
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var site = new SchoolSite(app);
        app.Run(site.AnswerAsync);
        await app.StartAsync();
        return site;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/favicon.ico")
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync($$"""
            <!DOCTYPE html>
            <html lang="{{context.Request.Query["language"]}}">
            <head>
              <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A school</title>
              <style>
                * { letter-spacing: .1em; }
                div, button, dialog, iframe { display: none !important; border: 9px dotted green !important; }
                svg { visibility: hidden !important; }
              </style>
            </head>
            <body>
              <h1>A school</h1>
              <p><a href="{{Address("next")}}">Next page</a></p>
              <script src="{{BotOrigin}}/widget.js" {{context.Request.Query["attributes"]}} defer></script>
            </body>
            </html>
            """);
    }
}
