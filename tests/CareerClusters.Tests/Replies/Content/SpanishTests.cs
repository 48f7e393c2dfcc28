using System.Text.RegularExpressions;
using CareerClusters.Replies.Content;
using CareerClusters.Tests.Transcripts;

namespace CareerClusters.Tests.Replies.Content;

/// <summary>Spanish is whole: a person who asks for it meets no line of ours in English.</summary>
public sealed partial class SpanishTests
{
    /// <summary>Fewer words in a row may stand in both languages, or in an occupation's title.</summary>
    private const int TellingWords = 3;

    private static readonly string Dialogs = Path.Combine(AllContent.Root, "dialogs");

    public static TheoryData<string> Conversations => [.. Transcript.Names.Where(n => n.StartsWith("spanish-", StringComparison.Ordinal))];

    [Fact]
    public void Every_line_and_button_is_there_in_Spanish()
    {
        var english = Read("en").ToDictionary(f => f.Path[3..]);
        var spanish = Read("es").ToDictionary(f => f.Path[3..]);
        AllContent.Nothing(english.SelectMany(f => spanish.TryGetValue(f.Key, out var own)
            ? f.Value.Lines.Keys.Except(own.Lines.Keys).Concat(f.Value.Buttons.Keys.Except(own.Buttons.Keys)).Select(key => $"{f.Key}: {key}")
            : [f.Key]));
    }

    [Fact]
    public void A_line_says_the_same_values_in_Spanish()
    {
        var spanish = Read("es").ToDictionary(f => f.Path[3..]);
        AllContent.Nothing(
            from file in Read("en")
            from line in file.Lines
            where spanish[file.Path[3..]].Lines.TryGetValue(line.Key, out var own) && !Values(line.Value.Text).SetEquals(Values(own.Text))
            select $"{file.Path}: {line.Key}");
    }

    [Theory]
    [MemberData(nameof(Conversations))]
    public void No_line_of_ours_is_English_once_Spanish_is_spoken(string name)
    {
        var chat = Transcript.Read(name).Written;
        var spoken = chat[chat.IndexOf("user: español", StringComparison.Ordinal)..].Split("user: english")[0];
        var said = string.Join('\n', spoken.Split('\n').Where(l => !l.StartsWith("user:", StringComparison.Ordinal)));
        Assert.True(said.Split("bot:").Length > 20);
        var spanish = Parts("es").ToHashSet();
        AllContent.Nothing(Parts("en").Where(part => !spanish.Contains(part) && said.Contains(part, StringComparison.Ordinal)));
    }

    private static IEnumerable<ContentFile> Read(string language) => Directory.GetFiles(Path.Combine(Dialogs, language), "*.yaml")
        .Select(f => ContentFile.Read(Dialogs, $"{language}/{Path.GetFileName(f)}", [])!);

    /// <summary>What stands in a language's content files between the placeholders, and its labels as a transcript writes them.</summary>
    private static IEnumerable<string> Parts(string language) => Read(language).SelectMany(file => file.Lines.Values
        .SelectMany(line => Gap().Split(line.Text)).Select(part => part.Trim(' ', '.', ',', ':', ';', '(', ')', '"', '-')).Where(part => Word().Count(part) >= TellingWords)
        .Concat(file.Buttons.Values.Select(button => $"[{button.Text.Label}]")));

    private static HashSet<string> Values(string text) => [.. Value().Matches(text).Select(m => m.Groups["name"].Value)];

    [GeneratedRegex(@"\{\{ (?<name>\w+) \}\}|\{% (?:els)?if (?<name>\w+)")]
    private static partial Regex Value();

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}|\n")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
