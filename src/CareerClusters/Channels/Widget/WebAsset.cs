using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace CareerClusters.Channels.Widget;

/// <summary>A file for browsers, kept as it is and compressed.</summary>
/// <param name="content">The file.</param>
/// <param name="contentType">Its type.</param>
public sealed class WebAsset(byte[] content, string contentType)
{
    private readonly Lazy<byte[]> brotli = new(() => Compress(content, stream => new BrotliStream(stream, CompressionLevel.SmallestSize)));
    private readonly Lazy<byte[]> gzip = new(() => Compress(content, stream => new GZipStream(stream, CompressionLevel.SmallestSize)));

    /// <summary>Changes whenever the file does.</summary>
    public string Hash { get; } = HashOf(content);

    /// <summary>Length as it is.</summary>
    public int Length => content.Length;

    /// <summary>Sends it, compressed where the browser can read that, or the word that it has not changed.</summary>
    public Task WriteAsync(HttpContext context)
    {
        var encoding = EncodingFor(context);
        var bytes = encoding switch { "br" => brotli.Value, "gzip" => gzip.Value, _ => content };
        return TypedResults.Bytes(bytes, contentType, entityTag: new EntityTagHeaderValue($"\"{Hash}-{encoding}\"")).ExecuteAsync(context);
    }

    /// <summary>Sends a file of the disk that was compressed when the program was built.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">The file; beside it the same with <c>.br</c> and <c>.gz</c>.</param>
    /// <param name="contentType">Its type.</param>
    public static Task WriteFileAsync(HttpContext context, string path, string contentType)
    {
        var ending = EncodingFor(context) switch { "br" => ".br", "gzip" => ".gz", _ => "" };
        return TypedResults.PhysicalFile(path + ending, contentType).ExecuteAsync(context);
    }

    /// <summary>A short hash.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));

    // Names the encoding in the answer too. Browsers say "br" only where the connection is safe.
    private static string EncodingFor(HttpContext context)
    {
        var accepted = context.Request.GetTypedHeaders().AcceptEncoding;
        var encoding = Accepts("br") ? "br" : Accepts("gzip") ? "gzip" : "identity";
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (encoding != "identity") context.Response.Headers.ContentEncoding = encoding;
        return encoding;

        bool Accepts(string name) => accepted.Any(a => a.Value.Equals(name, StringComparison.OrdinalIgnoreCase) && a.Quality is not 0);
    }

    private static byte[] Compress(byte[] content, Func<Stream, Stream> compress)
    {
        using var compressed = new MemoryStream();
        using (var stream = compress(compressed)) stream.Write(content);
        return compressed.ToArray();
    }
}
