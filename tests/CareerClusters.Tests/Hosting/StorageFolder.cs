using System.Text;
using Microsoft.Data.Sqlite;

namespace CareerClusters.Tests.Hosting;

/// <summary>A folder of its own to store in, and a look into its files as they are on the disk.</summary>
public sealed class StorageFolder : IDisposable
{
    /// <summary>A file goes once; more looks than files there are mean that something else is wrong.</summary>
    private const int MostLooks = 10;

    public string Path { get; } = Directory.CreateTempSubdirectory("career-clusters-store-").FullName;

    /// <summary>Names of the files that hold a word, in any case; the log and shared memory of the database included.</summary>
    public IReadOnlyList<string> FilesWith(string word) => FilesWith(Path, word);

    /// <summary>
    /// The same of any folder. The log and the shared memory go when the last connection is closed, also by a test beside this one that ends
    /// (<see cref="SqliteConnection.ClearAllPools"/>): what was in them is in the database then, so that all is looked at anew.
    /// </summary>
    public static IReadOnlyList<string> FilesWith(string folder, string word)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(f => Read(f).Contains(word, StringComparison.OrdinalIgnoreCase)).Select(f => System.IO.Path.GetFileName(f)!)];
            }
            catch (FileNotFoundException) when (tries < MostLooks)
            {
            }
        }
    }

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
