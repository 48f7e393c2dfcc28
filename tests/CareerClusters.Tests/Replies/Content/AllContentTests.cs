using System.Reflection;
using CareerClusters.Replies.Content;

namespace CareerClusters.Tests.Replies.Content;

public sealed class AllContentTests
{
    private const int LongestLabel = 40;

    public static TheoryData<string> Languages => [.. AllContent.Phrasebook.Languages];

    [Fact]
    public void Every_set_of_lines_is_read_at_start_up()
    {
        var declared = typeof(StartUpContent).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(LineSet)).Select(f => (LineSet)f.GetValue(null)!).ToHashSet();
        Assert.Equal(declared.Select(s => s.File).Order(), StartUpContent.LineSets.Select(s => s.File).Order());
        Assert.Equal(StartUpContent.LineSets.Count, StartUpContent.LineSets.Select(s => s.File).Distinct().Count());
    }

    [Fact]
    public void No_line_is_declared_twice()
    {
        Assert.Equal(AllContent.Lines.Count, AllContent.Lines.Select(l => l.Key).Distinct().Count());
        Assert.Equal(AllContent.Buttons.Count, AllContent.Buttons.Select(b => b.Key).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_line_comes_out_clean(string language)
    {
        var wrong = AllContent.Lines.SelectMany(l => AllContent.Rendered(l, language).Select(text => (l.Key, Wrong: WrongWith(text)))).Where(p => p.Wrong is not null).Distinct();
        AllContent.Nothing(wrong.Select(p => $"{p.Key}: {p.Wrong}"));
    }

    [Fact]
    public void Every_line_says_something_when_its_values_are_there() =>
        AllContent.Nothing(AllContent.Lines.Where(l => AllContent.Rendered(l, "en").First().Length == 0).Select(l => l.Key));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Labels_are_short_and_nothing_is_said_twice(string language)
    {
        foreach (var (key, button) in AllContent.Buttons.Select(b => (b.Key, AllContent.Phrasebook.Button(b.Key, language))))
        {
            Assert.True(button.Label.Length is > 0 and <= LongestLabel, $"{key}: '{button.Label}' has {button.Label.Length} characters.");
            Assert.Equal(button.Label.Trim(), button.Label);
            Assert.True(button.Also.All(a => a.Trim().Length > 0), $"{key} has an empty form.");
        }
    }

    private static string? WrongWith(string text) =>
        text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal) ? $"an open placeholder in '{text}'"
        : text.Contains("  ", StringComparison.Ordinal) ? $"two blanks in '{text}'"
        : text.Contains(" .", StringComparison.Ordinal) || text.Contains(" ,", StringComparison.Ordinal) ? $"a blank before a mark in '{text}'"
        : text.Contains("..", StringComparison.Ordinal) ? $"two full stops in '{text}'"
        : text.Contains("()", StringComparison.Ordinal) || text.Contains("\"\"", StringComparison.Ordinal) ? $"empty marks in '{text}'"
        : text.Split('\n').Any(l => l != l.Trim()) ? $"a blank at a line's end in '{text}'"
        : null;
}
