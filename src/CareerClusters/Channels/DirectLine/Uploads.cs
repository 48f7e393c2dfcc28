using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CareerClusters.Channels.DirectLine;

/// <summary>Reads an upload: the activity is taken out, files are read to their end and forgotten.</summary>
internal static class Uploads
{
    private const string ActivityPart = "activity";
    private const int MaxBoundary = 200;
    private const int MaxParts = 20;

    /// <summary>The activity of an upload, null when it brings none; and whether all of it was within the limits.</summary>
    public static async Task<(byte[]? Activity, bool Fits)> ReadActivityAsync(HttpRequest request, DirectLineOptions options, CancellationToken cancellationToken)
    {
        var (most, mostActivity) = (options.UploadKilobytes * 1024, options.BodyKilobytes * 1024);
        if (request.ContentLength > most + mostActivity) return (null, false);
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= MaxBoundary } boundary)
            return (null, await RequestBody.DrainAsync(request.Body, most, cancellationToken));

        byte[]? activity = null;
        var reader = new MultipartReader(boundary, request.Body);
        try
        {
            for (var parts = 0; await reader.ReadNextSectionAsync(cancellationToken) is { } part; parts++)
            {
                if (parts == MaxParts) return (null, false);
                if (activity is null && IsActivity(part))
                {
                    var bytes = new MemoryStream();
                    if (!await RequestBody.CopyAsync(part.Body, bytes, mostActivity, cancellationToken)) return (null, false);
                    activity = bytes.ToArray();
                }
                else if (!await RequestBody.DrainAsync(part.Body, most, cancellationToken))
                {
                    return (null, false);
                }
            }
        }
        catch (Exception broken) when (broken is InvalidDataException || (broken is IOException && !cancellationToken.IsCancellationRequested))
        {
            return ([], true); // No activity in JSON: answered as such.
        }

        return (activity, true);
    }

    private static bool IsActivity(MultipartSection part) =>
        ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition)
        && HeaderUtilities.RemoveQuotes(disposition.Name).Value == ActivityPart;
}
