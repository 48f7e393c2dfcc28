using System.Globalization;
using CareerClusters.Guidance.Interests;
using CareerClusters.Storage;

namespace CareerClusters.Dialogs;

/// <summary>Settings section <c>Interests</c>.</summary>
public sealed class AnswerPaceOptions
{
    private const string Name = "Interests:FastestAnswerMilliseconds";
    private const int Most = 5000;

    /// <summary>Answers to statements sooner than this are improbably fast, 0 to 5 seconds. Zero: no times are kept and speed is not judged, for programs that answer.</summary>
    public TimeSpan FastestAnswer { get; set; } = CarelessPattern.FastestAnswer;

    /// <summary>The setting that turns the judgement of speed off, as an argument of the program.</summary>
    public const string OffArgument = $"--{Name}=0";

    /// <summary>Takes the section from the settings.</summary>
    /// <exception cref="SettingsException">No number of the range.</exception>
    public void Read(IConfiguration settings)
    {
        if (settings[Name] is not { } text) return;
        FastestAnswer = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds <= Most
            ? TimeSpan.FromMilliseconds(milliseconds)
            : throw new SettingsException(Name, $"it is \"{text}\"", $"write milliseconds from 0 (off) to {Most}");
    }
}
