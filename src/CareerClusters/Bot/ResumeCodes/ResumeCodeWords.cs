using System.Globalization;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Bot.ResumeCodes;

/// <summary>
/// Makes and reads resume codes: three words of <c>catalog/code-words.txt</c> and four digits, such as "maple river tent 4271".
/// With 1,024 words there are 9.7 million million codes: too many to guess through a chat that limits guesses.
/// </summary>
public sealed class ResumeCodeWords
{
    /// <summary>Name of the file in the catalog's folder.</summary>
    public const string FileName = "code-words.txt";

    /// <summary>Fewer words would make codes that can be guessed.</summary>
    private const int FewestWords = 1000;

    private const int WordCount = 3;
    private const int ShortestWord = 3;
    private const int LongestWord = 9;
    private const int LeastNumber = 1000;
    private const int MostNumber = 9999;

    /// <summary>Words a whole message may have besides the code: "hi, my code is".</summary>
    private const int WordsAround = 4;

    private readonly string[] words;
    private readonly HashSet<string> known;

    private ResumeCodeWords(string[] words) => (this.words, known) = (words, [.. words]);

    /// <summary>Reads the file; without problems the words are not null.</summary>
    public static (ResumeCodeWords? Words, IReadOnlyList<CatalogProblem> Problems) Read(string catalogFolder)
    {
        try
        {
            var lines = File.ReadAllLines(Path.Combine(catalogFolder, FileName)).Select(l => l.Trim()).ToArray();
            var problems = Check(lines).ToList();
            return problems.Count > 0 ? (null, problems) : (new ResumeCodeWords([.. lines.Where(l => l.Length > 0)]), []);
        }
        catch (IOException)
        {
            return (null, [new CatalogProblem(FileName, "file", "The file cannot be read.", "Restore it: resume codes are made of its words.")]);
        }
    }

    /// <summary>A new code.</summary>
    /// <param name="below">A random number below the one given, each equally likely.</param>
    public string Make(Func<int, int> below) => string.Join(
        ' ',
        Enumerable.Range(0, WordCount).Select(_ => words[below(words.Length)])
            .Append((LeastNumber + below(MostNumber - LeastNumber + 1)).ToString(CultureInfo.InvariantCulture)));

    /// <summary>The code in a text, whatever its case, accents and marks; null when there is none.</summary>
    public string? Find(string text)
    {
        var said = Words.Split(text);
        for (var at = 0; at + WordCount < said.Count; at++)
        {
            if (said[at + WordCount] is [_, _, _, _] digits && digits.All(char.IsAsciiDigit) && said.Skip(at).Take(WordCount).All(known.Contains))
                return string.Join(' ', said.Skip(at).Take(WordCount + 1));
        }

        return null;
    }

    /// <summary>Whether a message is a code, and hardly more: a posting or a plan may hold such words by chance.</summary>
    public bool IsCode(string text) =>
        text.Length < 200 && Find(text) is not null && Words.Split(text).Count <= WordCount + 1 + WordsAround;

    private static IEnumerable<CatalogProblem> Check(string[] lines)
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"line {i + 1}");
            if (lines[i].Length == 0) continue;
            if (lines[i].Length is < ShortestWord or > LongestWord || !lines[i].All(char.IsAsciiLetterLower))
                yield return new CatalogProblem(FileName, place, $"\"{lines[i]}\" is no word for a code.", "Write one word a line, 3 to 9 small letters a to z.");
            else if (!seen.Add(lines[i]))
                yield return new CatalogProblem(FileName, place, $"\"{lines[i]}\" is there twice.", "Take one of them out.");
        }

        if (seen.Count < FewestWords)
            yield return new CatalogProblem(FileName, "file", $"It has {seen.Count.ToString(CultureInfo.InvariantCulture)} words, and codes could be guessed.", $"Write at least {FewestWords.ToString(CultureInfo.InvariantCulture)}.");
    }
}
