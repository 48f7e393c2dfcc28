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

    /// <summary>Takes the section from the settings.</summary>
    /// <exception cref="SettingsException">No number of the range.</exception>
    public void Read(IConfiguration settings)
    {
        FastestAnswer = TimeSpan.FromMilliseconds(settings.Whole(Name, (int)FastestAnswer.TotalMilliseconds, 0, Most, " of milliseconds", "; 0 is off"));
    }
}
