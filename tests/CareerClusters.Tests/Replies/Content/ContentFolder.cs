using CareerClusters.Replies.Content;

namespace CareerClusters.Tests.Replies.Content;

/// <summary>A folder of content files of its own, gone after the test.</summary>
internal sealed class ContentFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("career-clusters-content-").FullName;

    /// <summary>Writes a file, <c>en/quiz.yaml</c>.</summary>
    public ContentFolder With(string path, string text)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public PhrasebookResult Read(params LineSet[] sets) => PhrasebookReader.Read(Path, sets);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
