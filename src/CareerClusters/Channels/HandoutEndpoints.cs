using System.Net;
using CareerClusters.Bot;
using CareerClusters.Channels.DirectLine;
using CareerClusters.Channels.Widget;
using CareerClusters.Dialogs;
using CareerClusters.Replies.Printing;
using CareerClusters.Storage;

namespace CareerClusters.Channels;

/// <summary>Pages that people made in the chat, each behind a link that cannot be guessed and ends. A page is also a PDF, under the same secret.</summary>
public static class HandoutEndpoints
{
    /// <summary>Pages asked for in a minute from one address; a school is one, and guessing 258 bits needs more.</summary>
    private const int PerMinute = 300;

    private const string Pdf = "application/pdf";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the links.</summary>
    public static void MapHandouts(this WebApplication app)
    {
        var (handouts, pdf) = (app.Services.GetRequiredService<IHandouts>(), app.Services.GetRequiredService<PdfPageWriter>());
        var ended = HtmlPageWriter.Write(app.Services.GetRequiredService<SummaryPage>().Ended);
        var limit = new RateLimit<IPAddress>(PerMinute, app.Services.GetRequiredService<TimeProvider>());
        app.MapMethods($"/{HandoutLinks.Path}/{{name}}", Reading, async context =>
        {
            var (status, content) = limit.Try(context.Connection.RemoteIpAddress ?? IPAddress.None) is null
                ? await FindAsync(handouts, pdf, context.Request.RouteValues["name"]?.ToString() ?? "", context.RequestAborted)
                : (StatusCodes.Status429TooManyRequests, null);
            await WriteAsync(context, status, content ?? new Handout(ended, HandoutChange.Html));
        });
    }

    /// <summary>What is under a name, and the status it is answered with.</summary>
    private static async Task<(int Status, Handout? Content)> FindAsync(IHandouts handouts, PdfPageWriter pdf, string name, CancellationToken cancellationToken)
    {
        var asFile = name.EndsWith(HandoutLinks.PdfEnding, StringComparison.Ordinal);
        var token = asFile ? name[..^HandoutLinks.PdfEnding.Length] : name;
        if (HandoutLinks.HashOf(token) is not { } hash || await handouts.FindAsync(hash, cancellationToken) is not { } found) return (StatusCodes.Status404NotFound, null);
        if (found.Content is null) return (StatusCodes.Status410Gone, null);
        var content = found.MediaType == HandoutChange.Page ? Written(PrintedPage.FromJson(found.Content), pdf, token, asFile)
            : asFile ? null : found;
        return content is null ? (StatusCodes.Status404NotFound, null) : (StatusCodes.Status200OK, content);
    }

    private static Handout? Written(PrintedPage page, PdfPageWriter pdf, string token, bool asFile) =>
        !asFile ? new Handout(HtmlPageWriter.Write(page, pdf.CanWrite ? (token + HandoutLinks.PdfEnding, pdf.Name(page.Language)) : null), HandoutChange.Html)
        : pdf.Write(page) is { } file ? new Handout(file, Pdf)
        : null;

    private static Task WriteAsync(HttpContext context, int status, Handout content)
    {
        var response = context.Response;
        response.StatusCode = status;
        PageHeaders.AddPage(response, $"style-src {HtmlPageWriter.StyleSource}");
        response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        // Channels that live in a browser show the pictures of a chat among its messages.
        response.Headers["Cross-Origin-Resource-Policy"] = content.MediaType == HandoutChange.Png ? "cross-origin" : "same-origin";
        if (FileNameOf(content.MediaType) is { } name) response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        response.ContentType = content.MediaType;
        response.ContentLength = content.Content!.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(content.Content, context.RequestAborted).AsTask();
    }

    /// <summary>Name under which a file is kept; null for a page to look at.</summary>
    private static string? FileNameOf(string mediaType) => mediaType switch
    {
        HandoutChange.Json => "career-data.json",
        HandoutChange.Calendar => "career-plan.ics",
        Pdf => "career-page.pdf",
        _ => null,
    };
}
