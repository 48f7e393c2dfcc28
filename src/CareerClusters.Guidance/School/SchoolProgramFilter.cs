using System.Globalization;

namespace CareerClusters.Guidance.School;

/// <summary>Which of a school's programs are meant.</summary>
/// <param name="ClusterId">The only cluster; null: all.</param>
/// <param name="Kinds">The only kinds; empty: all.</param>
/// <param name="Grade">The grade a student is in or will be in, 6 to 13; null: any.</param>
public sealed record SchoolProgramFilter(string? ClusterId, IReadOnlyList<SchoolProgramKind> Kinds, int? Grade)
{
    /// <summary>Everything.</summary>
    public static SchoolProgramFilter All { get; } = new(null, [], null);

    /// <summary>Courses, programs and credentials.</summary>
    public static IReadOnlyList<SchoolProgramKind> Study { get; } = [SchoolProgramKind.Course, SchoolProgramKind.CteProgram, SchoolProgramKind.Credential];

    /// <summary>Ways to try work.</summary>
    public static IReadOnlyList<SchoolProgramKind> ToTry { get; } = [.. Enum.GetValues<SchoolProgramKind>().Except(Study)];

    /// <summary>The same with one limit less, then with two, then without any: what else to look for when nothing passes. A cluster is given up late.</summary>
    public IEnumerable<SchoolProgramFilter> Looser() => new[]
    {
        this with { Grade = null }, this with { Kinds = [] }, this with { Kinds = [], Grade = null },
        this with { ClusterId = null }, this with { ClusterId = null, Grade = null }, All,
    }.Where(f => f.ToString() != ToString());

    /// <summary>Reads what <see cref="ToString"/> wrote; a part that cannot be read is left out.</summary>
    public static SchoolProgramFilter Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split(';');
        return new SchoolProgramFilter(
            parts[0].Length > 0 ? parts[0] : null,
            [.. (parts.ElementAtOrDefault(1) ?? "").Split('+').Select(SchoolReader.KindOf).OfType<SchoolProgramKind>()],
            int.TryParse(parts.ElementAtOrDefault(2), CultureInfo.InvariantCulture, out var grade) ? grade : null);
    }

    /// <summary>A short text without spaces, colons and bars, for a button.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ClusterId};{string.Join('+', Kinds.Select(SchoolReader.KindName))};{Grade}");
}
