using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>Finds in a text what many people wish for, and how far each occupation is about it.</summary>
internal sealed class WishThemes
{
    /// <summary>Least that an occupation speaks of a theme to be one of its jobs: two of its tasks, or its title, or its description.</summary>
    private const double Least = 0.5;

    private const double PerTask = 0.25;

    /// <summary>What is left of it for those who help, lead or teach who do it.</summary>
    private const double Last = 0.2;

    private readonly PhraseTree<WishTheme> table = new();
    private readonly HashSet<string> known = [];

    /// <summary>Prepares a table of what is said.</summary>
    /// <param name="themes">The themes.</param>
    /// <param name="skipped">Words without meaning: they are left out of what is said, as they are of the text.</param>
    public WishThemes(IEnumerable<WishTheme> themes, HashSet<string> skipped)
    {
        foreach (var theme in themes)
            foreach (var said in theme.Said)
            {
                var words = Words.Split(said).Where(w => !skipped.Contains(w)).Select(Words.Singular).ToList();
                table.Add(words, theme);
                known.UnionWith(words);
            }
    }

    /// <summary>The themes in a text, each with its words.</summary>
    public IReadOnlyList<(WishTheme Theme, List<SentenceToken> Words)> Find(List<SentenceToken> wanted)
    {
        // A word that is known as it was typed needed no mending.
        var words = wanted.ConvertAll(t => Words.Singular(t.Typed) is var typed && known.Contains(typed) ? typed : Words.Singular(t.Word));
        var found = new List<(WishTheme, List<SentenceToken>)>();
        for (var at = 0; at < words.Count;)
        {
            if (!table.TryFind(words, at, out var length, out var themes))
            {
                at++;
                continue;
            }

            found.Add((themes[0], wanted.GetRange(at, length)));
            at += length;
        }

        return found;
    }

    /// <summary>The words of a theme as they were typed, with the small ones between.</summary>
    public static string Typed(List<SentenceToken> theme, List<SentenceToken> text)
    {
        var (first, last) = (text.IndexOf(theme[0]), text.IndexOf(theme[^1]));
        return string.Join(' ', text.GetRange(first, last - first + 1).Select(t => t.Typed));
    }

    /// <summary>The occupations that are about each theme, by its id, and how far: a title counts 1, a description 1, each task a quarter, up to one.</summary>
    public static Dictionary<string, Dictionary<OnetSocCode, double>> Jobs(IEnumerable<Occupation> occupations, Vocabulary vocabulary)
    {
        var jobs = vocabulary.Themes.ToDictionary(theme => theme.Id, _ => new Dictionary<OnetSocCode, double>());
        // Word by word, not theme by theme: there are many tasks.
        var (speaking, others) = (ByWord(vocabulary.Themes, theme => theme.JobWords), ByWord(vocabulary.Themes, theme => theme.NotWords));
        foreach (var occupation in occupations)
        {
            var about = new Dictionary<string, double>();
            foreach (var id in Named(occupation.Title, speaking)) about[id] = 1;
            foreach (var id in Named(occupation.Description?.For("en") ?? "", speaking)) about[id] = about.GetValueOrDefault(id) + 1;
            foreach (var theme in occupation.Tasks.SelectMany(task => Named(task.For("en"), speaking)).CountBy(id => id))
                about[theme.Key] = about.GetValueOrDefault(theme.Key) + Math.Min(1, PerTask * theme.Value);
            foreach (var id in Named(occupation.Title, others)) about.Remove(id);
            var share = Words.Split(occupation.Title).Exists(word => vocabulary.ThemesLast.Contains(Words.Singular(word))) ? Last : 1;
            foreach (var (id, much) in about)
                if (much >= Least) jobs[id][occupation.Code] = much * share;
        }

        return jobs;
    }

    private static ILookup<string, string> ByWord(IEnumerable<WishTheme> themes, Func<WishTheme, IEnumerable<string>> words) =>
        themes.SelectMany(theme => words(theme).Select(word => (Word: Words.Singular(word), theme.Id))).ToLookup(pair => pair.Word, pair => pair.Id);

    /// <summary>Ids of the themes that a text speaks of.</summary>
    private static HashSet<string> Named(string text, ILookup<string, string> themes) => [.. Words.Split(text).SelectMany(word => themes[Words.Singular(word)])];
}
