namespace CareerClusters.Storage;

/// <summary>Settings section <c>ResumeCode</c>.</summary>
public sealed class ResumeCodeOptions
{
    /// <summary>Days a code lives, 1 to 90. Default 7.</summary>
    public int Days { get; set; } = 7;

    /// <summary>Wrong codes a person may type in an hour, 1 to 100. Default 5.</summary>
    public int WrongPerHour { get; set; } = 5;

    /// <summary>
    /// Wrong codes that all people together may type in an hour, 10 to 100000. Default 300: channels hide addresses, and whoever guesses
    /// can be a new person at each try. With 10,000 living codes a year of guessing at this rate finds one with a chance of 1 in 370.
    /// </summary>
    public int WrongPerHourOfAll { get; set; } = 300;

    /// <summary>Takes the section from the settings.</summary>
    /// <exception cref="SettingsException">A number is none, or out of its range.</exception>
    public void Read(IConfiguration settings)
    {
        Days = settings.Whole("ResumeCode:Days", Days, 1, 90);
        WrongPerHour = settings.Whole("ResumeCode:WrongPerHour", WrongPerHour, 1, 100);
        WrongPerHourOfAll = settings.Whole("ResumeCode:WrongPerHourOfAll", WrongPerHourOfAll, 10, 100_000);
    }
}
