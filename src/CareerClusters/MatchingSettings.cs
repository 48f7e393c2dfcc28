using System.Globalization;
using CareerClusters.Guidance.Matching;
using CareerClusters.Storage;

namespace CareerClusters;

/// <summary>Settings section <c>Matching</c>: how much each source of evidence counts.</summary>
internal static class MatchingSettings
{
    private const string Section = "Matching";

    /// <summary>Takes the section from the settings; what is not set keeps its default.</summary>
    /// <exception cref="SettingsException">A weight is no number, or out of its range.</exception>
    public static MatchingOptions Read(IConfiguration settings)
    {
        var standard = new MatchingOptions();
        double Weight(string name, double otherwise) => settings[$"{Section}:{name}"] is not { } text ? otherwise
            : double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight) ? weight
            : throw new SettingsException($"{Section}:{name}", $"it is \"{text}\"", "write a number such as 1 or 0.5");
        var options = new MatchingOptions
        {
            InterestWeight = Weight(nameof(MatchingOptions.InterestWeight), standard.InterestWeight),
            StatementWeight = Weight(nameof(MatchingOptions.StatementWeight), standard.StatementWeight),
            SkillWeight = Weight(nameof(MatchingOptions.SkillWeight), standard.SkillWeight),
            SubjectWeight = Weight(nameof(MatchingOptions.SubjectWeight), standard.SubjectWeight),
            ValueWeight = Weight(nameof(MatchingOptions.ValueWeight), standard.ValueWeight),
            OccupationWeight = Weight(nameof(MatchingOptions.OccupationWeight), standard.OccupationWeight),
            LimitWeight = Weight(nameof(MatchingOptions.LimitWeight), standard.LimitWeight),
            ClusterSizeWeight = Weight(nameof(MatchingOptions.ClusterSizeWeight), standard.ClusterSizeWeight),
            LevelWidths = Weight(nameof(MatchingOptions.LevelWidths), standard.LevelWidths),
        };
        foreach (var (name, range) in options.Problems())
            throw new SettingsException($"{Section}:{name}", $"it is \"{settings[$"{Section}:{name}"]}\"", $"write a number from {range}");
        return options;
    }
}
