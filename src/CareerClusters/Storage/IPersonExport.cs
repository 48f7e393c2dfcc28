namespace CareerClusters.Storage;

/// <summary>Reads all that is kept of a person, for the person.</summary>
public interface IPersonExport
{
    /// <summary>
    /// Everything as JSON: what they told, where their conversations stand, what was said in the web chat and answered elsewhere as
    /// long as it is kept, and of codes and links when they end: what opens them is not kept.
    /// </summary>
    Task<byte[]> ReadAsync(string personId, DateTimeOffset now, CancellationToken cancellationToken);
}
