using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Reading;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>Reads and checks <c>catalog/wish-words.yaml</c>.</summary>
internal static class WishThemesFile
{
    public const string FileName = "wish-words.yaml";

    /// <summary>The vocabulary with what the file holds and nothing else.</summary>
    public static Vocabulary Read(string folder, List<CatalogProblem> problems) => CatalogYaml.Open(folder, FileName, problems) is not { } top
        ? Vocabulary.Empty
        : new Vocabulary { Themes = Themes(top.Expect("after", "themes")), ThemesLast = Texts(top, "after", WhyNoWord).Select(Words.Singular).ToHashSet() };

    private static List<WishTheme> Themes(CatalogYaml top)
    {
        var themes = new List<WishTheme>();
        var said = new HashSet<string>();
        foreach (var (id, theme) in top.Entries("themes"))
        {
            theme.Expect("said", "jobs", "not");
            themes.Add(new WishTheme(id, [.. Texts(theme, "said", text => said.Add(text) ? null : $"'{text}' is said for something else already.")],
                [.. Texts(theme, "jobs", WhyNoWord)], theme.Has("not") ? [.. Texts(theme, "not", WhyNoWord)] : []));
        }

        return themes;
    }

    private static string? WhyNoWord(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"'{text}' is not a single word." : null;

    private static IEnumerable<string> Texts(CatalogYaml lists, string key, Func<string, string?> whyWrong)
    {
        foreach (var item in lists.Items(key))
        {
            var text = string.Join(' ', Words.Split(item.AsText() ?? ""));
            if (text.Length == 0) item.Problem(null, "A word or a phrase is expected here.", "Write plain text.");
            else if (whyWrong(text) is { } wrong) item.Problem(null, wrong, "Take it out here or there; see the top of the file.");
            else yield return text;
        }
    }
}
