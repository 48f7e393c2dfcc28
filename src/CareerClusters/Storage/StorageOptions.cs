using System.ComponentModel.DataAnnotations;

namespace CareerClusters.Storage;

/// <summary>Settings section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Folder of the database; relative to the folder of the settings file. Default: <c>data</c>.</summary>
    [Required(AllowEmptyStrings = false)]
    public string Path { get; set; } = "data";
}

/// <summary>Settings section <c>Retention</c>.</summary>
public sealed class RetentionOptions
{
    /// <summary>Days a profile is kept after it was last used, 1 to 3650. Default 400, so that next year's retake can compare.</summary>
    [Range(1, 3650)]
    public int ProfileDays { get; set; } = 400;

    /// <summary>Days the replies of handled messages are kept, so that a message delivered again is not run again, 1 to 30. Default 3.</summary>
    [Range(1, 30)]
    public int HandledTurnDays { get; set; } = 3;
}

/// <summary>A setting that stops start-up, in words that say what to write.</summary>
/// <param name="setting">Its name, sections joined by colons.</param>
/// <param name="found">What is wrong with it.</param>
/// <param name="remedy">What to do.</param>
/// <param name="cause">What failed.</param>
public sealed class SettingsException(string setting, string found, string remedy, Exception? cause = null)
    : Exception($"Setting {setting}: {found}; {remedy}.", cause);
