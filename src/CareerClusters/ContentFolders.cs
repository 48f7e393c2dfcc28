namespace CareerClusters;

/// <summary>Where catalog, content and settings are: the nearest folder above the program that holds the settings template.</summary>
/// <param name="Root">That folder.</param>
public sealed record ContentFolders(string Root)
{
    /// <summary>Marks the folder.</summary>
    public const string SettingsTemplate = "appsettings.template.json";

    /// <summary>What the bot knows.</summary>
    public string Catalog => Path.Combine(Root, "catalog");

    /// <summary>What the bot says.</summary>
    public string Dialogs => Path.Combine(Root, "dialogs");

    /// <summary>Finds the folder from where the program lies.</summary>
    /// <exception cref="StartUpException">No folder above holds the template.</exception>
    public static ContentFolders Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SettingsTemplate))) return new ContentFolders(folder.FullName);
        }

        throw new StartUpException([$"{SettingsTemplate}: not found in any folder above the program. Put it, catalog/ and dialogs/ beside the program."]);
    }
}

/// <summary>What keeps the program from starting, a sentence each that names the place and the remedy.</summary>
/// <param name="problems">The sentences.</param>
public sealed class StartUpException(IReadOnlyList<string> problems) : Exception(string.Join('\n', problems))
{
    /// <summary>The sentences.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
