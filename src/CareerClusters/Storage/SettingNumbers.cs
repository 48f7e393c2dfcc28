using System.Globalization;

namespace CareerClusters.Storage;

/// <summary>Reads whole numbers from the settings.</summary>
internal static class SettingNumbers
{
    /// <summary>The number of a setting; what it is otherwise when nothing is set.</summary>
    /// <param name="settings">All settings.</param>
    /// <param name="name">Its name, sections joined by colons.</param>
    /// <param name="otherwise">Its default.</param>
    /// <param name="least">Least it may be.</param>
    /// <param name="most">Most it may be.</param>
    /// <param name="of">What is counted, with "of" before it: " of days"; empty when it has no unit.</param>
    /// <param name="why">What the range is for, added to the remedy; empty when nothing needs saying.</param>
    /// <exception cref="SettingsException">It is none, or out of its range.</exception>
    public static int Whole(this IConfiguration settings, string name, int otherwise, int least, int most, string of = "", string why = "") =>
        settings[name] is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw new SettingsException(name, $"it is \"{text}\"", string.Create(CultureInfo.InvariantCulture, $"write a whole number{of} from {least} to {most}{why}"));
}
