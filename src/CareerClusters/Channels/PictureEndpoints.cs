using System.Net;
using CareerClusters.Bot;
using CareerClusters.Channels.DirectLine;
using CareerClusters.Channels.Widget;
using CareerClusters.Replies.Content;
using CareerClusters.Replies.Pictures;

namespace CareerClusters.Channels;

/// <summary>Pictures of published figures, for channels that show pictures by address only. They hold nothing of a person, and may be kept by caches.</summary>
public static class PictureEndpoints
{
    /// <summary>Pictures asked for in a minute from one address: a channel fetches for all of its people from a few, and keeps what it fetched.</summary>
    private const int PerMinute = 600;

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the addresses.</summary>
    public static void MapPictures(this WebApplication app)
    {
        var services = app.Services;
        var (charts, painter, phrasebook) = (services.GetRequiredService<CareerCharts>(), services.GetRequiredService<ChartPainter>(), services.GetRequiredService<Phrasebook>());
        var limit = new RateLimit<IPAddress>(PerMinute, services.GetRequiredService<TimeProvider>());
        app.MapMethods($"/{PictureLinks.Path}/{{kind}}/{{id}}.{{language}}.png", Reading, (HttpContext context, string kind, string id, string language) =>
        {
            PageHeaders.AddCommon(context.Response);
            if (limit.Try(context.Connection.RemoteIpAddress ?? IPAddress.None) is not null) return WriteAsync(context, StatusCodes.Status429TooManyRequests, null);
            var told = phrasebook.Languages.Contains(language) ? charts.Find(kind, id, language) : null;
            return WriteAsync(context, told is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK, told is null ? null : painter.Draw(told.Chart));
        });
    }

    private static async Task WriteAsync(HttpContext context, int status, byte[]? png)
    {
        var response = context.Response;
        // Known, but there are no letters to draw it with.
        response.StatusCode = status == StatusCodes.Status200OK && png is null ? StatusCodes.Status404NotFound : status;
        if (png is null) return;
        response.ContentType = "image/png";
        response.ContentLength = png.Length;
        // Figures change with a release of the catalog, a few times a year.
        response.Headers.CacheControl = "public, max-age=86400";
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(png, context.RequestAborted);
    }
}
