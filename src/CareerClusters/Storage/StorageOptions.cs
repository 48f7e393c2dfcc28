namespace CareerClusters.Storage;

/// <summary>Settings section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Folder of the database; relative to the folder of the settings file. Default: <c>data</c>.</summary>
    public string Path { get; set; } = "data";

    /// <summary>Takes the section from the settings.</summary>
    /// <exception cref="SettingsException">The folder is empty.</exception>
    public void Read(IConfiguration settings, string settingsFolder)
    {
        var path = settings["Storage:Path"] ?? Path;
        if (string.IsNullOrWhiteSpace(path)) throw new SettingsException("Storage:Path", "it is empty", "write the name of a folder, such as \"data\"");
        Path = System.IO.Path.Combine(settingsFolder, path);
    }
}

/// <summary>Settings section <c>Retention</c>.</summary>
public sealed class RetentionOptions
{
    private const int MostProfileDays = 3650;
    private const int MostHandledTurnDays = 30;
    private const int MostTranscriptDays = 400;

    /// <summary>Days a profile is kept after it was last used, 1 to 3650. Default 400, so that next year's retake can compare.</summary>
    public int ProfileDays { get; set; } = 400;

    /// <summary>Days the replies of handled messages are kept, so that a message delivered again is not run again, 1 to 30. Default 3.</summary>
    public int HandledTurnDays { get; set; } = 3;

    /// <summary>Days what was said in the web chat is kept, so that a page that comes back shows it, 1 to 400. Default 30.</summary>
    public int TranscriptDays { get; set; } = 30;

    /// <summary>Takes the section from the settings.</summary>
    /// <exception cref="SettingsException">A number is none, or out of its range.</exception>
    public void Read(IConfiguration settings)
    {
        ProfileDays = settings.Whole("Retention:ProfileDays", ProfileDays, 1, MostProfileDays, " of days");
        HandledTurnDays = settings.Whole("Retention:HandledTurnDays", HandledTurnDays, 1, MostHandledTurnDays, " of days");
        TranscriptDays = settings.Whole("Retention:TranscriptDays", TranscriptDays, 1, MostTranscriptDays, " of days");
    }
}

/// <summary>A setting that stops start-up, in words that say what to write.</summary>
/// <param name="setting">Its name, sections joined by colons.</param>
/// <param name="found">What is wrong with it.</param>
/// <param name="remedy">What to do.</param>
/// <param name="cause">What failed.</param>
public sealed class SettingsException(string setting, string found, string remedy, Exception? cause = null)
    : Exception($"Setting {setting}: {found}; {remedy}.", cause);
