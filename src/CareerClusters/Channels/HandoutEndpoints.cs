using System.Net;
using CareerClusters.Bot;
using CareerClusters.Channels.DirectLine;
using CareerClusters.Channels.Widget;
using CareerClusters.Dialogs;
using CareerClusters.Replies;
using CareerClusters.Storage;

namespace CareerClusters.Channels;

/// <summary>Pages that people made in the chat, each behind a link that cannot be guessed and ends.</summary>
public static class HandoutEndpoints
{
    /// <summary>Pages asked for in a minute from one address; a school is one, and guessing 258 bits needs more.</summary>
    private const int PerMinute = 300;

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the links.</summary>
    public static void MapHandouts(this WebApplication app)
    {
        var (handouts, page) = (app.Services.GetRequiredService<IHandouts>(), app.Services.GetRequiredService<SummaryPage>());
        var limit = new RateLimit<IPAddress>(PerMinute, app.Services.GetRequiredService<TimeProvider>());
        app.MapMethods($"/{HandoutLinks.Path}/{{token}}", Reading, context => limit.Try(context.Connection.RemoteIpAddress ?? IPAddress.None) is null
            ? AnswerAsync(context, handouts, page)
            : WriteAsync(context, StatusCodes.Status429TooManyRequests, page.Ended, HandoutChange.Html));
    }

    private static async Task AnswerAsync(HttpContext context, IHandouts handouts, SummaryPage page)
    {
        var found = HandoutLinks.HashOf(context.Request.RouteValues["token"]?.ToString()) is { } hash ? await handouts.FindAsync(hash, context.RequestAborted) : null;
        await WriteAsync(
            context,
            found is null ? StatusCodes.Status404NotFound : found.Content is null ? StatusCodes.Status410Gone : StatusCodes.Status200OK,
            found?.Content ?? page.Ended,
            found?.Content is null ? HandoutChange.Html : found.MediaType);
    }

    private static Task WriteAsync(HttpContext context, int status, byte[] content, string mediaType)
    {
        var response = context.Response;
        response.StatusCode = status;
        PageHeaders.AddPage(response, $"style-src {PrintedPage.StyleSource}");
        response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (FileNameOf(mediaType) is { } name) response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        response.ContentType = mediaType;
        response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }

    /// <summary>Name under which a file is kept; null for a page to look at.</summary>
    private static string? FileNameOf(string mediaType) => mediaType switch
    {
        HandoutChange.Json => "career-data.json",
        HandoutChange.Calendar => "career-plan.ics",
        _ => null,
    };
}
