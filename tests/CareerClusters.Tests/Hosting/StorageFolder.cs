using System.Text;
using Microsoft.Data.Sqlite;

namespace CareerClusters.Tests.Hosting;

/// <summary>A folder of its own to store in, and a look into its files as they are on the disk.</summary>
public sealed class StorageFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("career-clusters-store-").FullName;

    /// <summary>Names of the files that hold a word, in any case; the log and shared memory of the database included.</summary>
    public IReadOnlyList<string> FilesWith(string word) => FilesWith(Path, word);

    /// <summary>The same of any folder.</summary>
    public static IReadOnlyList<string> FilesWith(string folder, string word) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(f => Read(f).Contains(word, StringComparison.OrdinalIgnoreCase)).Select(f => System.IO.Path.GetFileName(f)!)];

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }

    // The database keeps its files open.
    private static string Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
