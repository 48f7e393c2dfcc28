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
        var (left, mostActivity) = (options.UploadKilobytes * 1024, options.BodyKilobytes * 1024);
        if (request.ContentLength > left + mostActivity) return (null, false);
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= MaxBoundary } boundary)
            return (null, await RequestBody.CopyAsync(request.Body, Stream.Null, left, cancellationToken) is not null);

        byte[]? activity = null;
        var reader = new MultipartReader(boundary, request.Body);
        try
        {
            for (var parts = 0; await reader.ReadNextSectionAsync(cancellationToken) is { } part; parts++)
            {
                if (parts == MaxParts) return (null, false);
                var isActivity = activity is null && IsActivity(part);
                using var to = isActivity ? new MemoryStream() : Stream.Null;
                // All files together, so that many small ones are no way around the limit.
                if (await RequestBody.CopyAsync(part.Body, to, isActivity ? mostActivity : left, cancellationToken) is not { } bytes) return (null, false);
                if (isActivity) activity = ((MemoryStream)to).ToArray();
                else left -= bytes;
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return ([], true); // No activity in JSON: answered as such.
        }

        return (activity, true);
    }

    private static bool IsActivity(MultipartSection part) =>
        ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition)
        && HeaderUtilities.RemoveQuotes(disposition.Name).Value == ActivityPart;
}
