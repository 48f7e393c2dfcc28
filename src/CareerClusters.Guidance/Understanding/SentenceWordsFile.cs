using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Reading;
using CareerClusters.Guidance.School;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Understanding;

/// <summary>Reads and checks <c>catalog/sentence-words.yaml</c>.</summary>
internal static class SentenceWordsFile
{
    public const string FileName = "sentence-words.yaml";

    public static SentenceWords Read(string folder, List<CatalogProblem> problems)
    {
        if (CatalogYaml.Open(folder, FileName, problems) is not { } top) return new SentenceWords();
        top.Expect("languages", "telling_words", "title_words", "noise", "emoji", "unwanted", "role_words", "limits", "listing", "school");
        var unwanted = top.Entries("unwanted").ToDictionary(e => e.Key, e => e.Value);
        foreach (var (key, value) in unwanted)
            if (key is not ("before" or "after" or "harmless" or "turn")) value.Problem(null, $"The key '{key}' is unknown.", "Use before, after, harmless and turn.");
        return new SentenceWords
        {
            Languages = top.Entries("languages").ToDictionary(e => e.Key, e => (IReadOnlySet<string>)WordSet(e.Value)),
            TellingWords = top.Has("telling_words")
                ? top.Entries("telling_words").ToDictionary(e => e.Key, e => (IReadOnlySet<string>)WordSet(e.Value))
                : new Dictionary<string, IReadOnlySet<string>>(),
            TitleWords = WordSet(top.Items("title_words")),
            Noise = WordSet(top.Items("noise")),
            Emoji = [.. top.Entries("emoji").Select(e => new KeyValuePair<string, string>(e.Key, e.Value.AsText() ?? Missing(e.Value))).OrderByDescending(e => e.Key.Length)],
            Harmless = Phrases(unwanted.GetValueOrDefault("harmless")),
            UnwantedBefore = Phrases(unwanted.GetValueOrDefault("before")),
            UnwantedAfter = Phrases(unwanted.GetValueOrDefault("after")),
            Turns = Phrases(unwanted.GetValueOrDefault("turn")),
            RoleWords = top.Has("role_words") ? WordSet(top.Items("role_words")) : new HashSet<string>(),
            Limits = [.. top.Entries("limits").SelectMany(e => Limits(e.Key, e.Value))],
            Listing = top.Has("listing") ? [.. top.Entries("listing").SelectMany(e => Listing(e.Key, e.Value))] : [],
            School = top.Has("school") ? [.. top.Entries("school").SelectMany(e => School(e.Key, e.Value)).OrderBy(p => p.Words)] : [],
        };
    }

    private static IEnumerable<LimitPattern> Limits(string key, CatalogYaml patterns)
    {
        if (!Enum.TryParse<LimitKind>(key.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var kind))
        {
            patterns.Problem(null, $"'{key}' is not a kind of limit.", "Use no_college, no_degree, years_at_most, years_below, pay_at_least and hour_pay_at_least.");
            yield break;
        }

        foreach (var item in patterns.Items())
        {
            var pattern = item.AsText() ?? Missing(item);
            if (pattern.Length > 0 && LimitReader.WhyWrong(kind, pattern) is { } wrong) item.Problem(null, wrong, "See the top of the file.");
            else if (pattern.Length > 0) yield return new LimitPattern(kind, pattern);
        }
    }

    private static IEnumerable<ListingPattern> Listing(string key, CatalogYaml patterns)
    {
        if (!Enum.TryParse<ListingWish>(key.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var wish))
        {
            patterns.Problem(null, $"'{key}' is no way to list jobs.", "Use all, least_openings, least_pay, growing, growing_fast, apprenticeship, sort_pay, sort_growth, sort_openings, sort_school and sort_fit.");
            yield break;
        }

        foreach (var item in patterns.Items())
        {
            var pattern = item.AsText() ?? Missing(item);
            if (pattern.Length > 0 && WordPattern.WhyWrong(pattern, wish is ListingWish.LeastOpenings or ListingWish.LeastPay, "pattern") is { } wrong) item.Problem(null, wrong, "See the top of the file.");
            else if (pattern.Length > 0) yield return new ListingPattern(wish, pattern);
        }
    }

    private static IEnumerable<SchoolPattern> School(string key, CatalogYaml patterns)
    {
        var kind = SchoolReader.KindOf(key.Replace('_', '-'));
        int? grade = key.StartsWith("grade_", StringComparison.Ordinal) && int.TryParse(key["grade_".Length..], out var number) ? number : null;
        var words = kind is not null ? SchoolWords.Kind : grade is not null ? SchoolWords.Grade : Enum.TryParse<SchoolWords>(key, ignoreCase: true, out var named) && named != SchoolWords.Kind ? named : (SchoolWords?)null;
        if (words is null)
        {
            patterns.Problem(null, $"'{key}' is no part of asking for programs.", "Use not, any, ask, filler, number, grade, grade_6 to grade_13, or a kind of program such as job_shadow.");
            yield break;
        }

        foreach (var item in patterns.Items())
        {
            var pattern = item.AsText() ?? Missing(item);
            if (pattern.Length > 0 && WordPattern.WhyWrong(pattern, words == SchoolWords.Number || (words == SchoolWords.Grade && grade is null), "pattern") is { } wrong) item.Problem(null, wrong, "See the top of the file.");
            else if (pattern.Length > 0) yield return new SchoolPattern(words.Value, kind, grade, pattern);
        }
    }

    private static List<string> Phrases(CatalogYaml? list)
    {
        var phrases = new List<string>();
        foreach (var item in list?.Items() ?? [])
        {
            var text = string.Join(' ', Words.Split(item.AsText() ?? Missing(item)));
            if (text.Length > 0) phrases.Add(text);
        }

        return phrases;
    }

    private static HashSet<string> WordSet(CatalogYaml list) => WordSet(list.Items());

    private static HashSet<string> WordSet(IEnumerable<CatalogYaml> items) => [.. items.SelectMany(i => Words.Split(i.AsText() ?? Missing(i)))];

    private static string Missing(CatalogYaml item)
    {
        item.Problem(null, "A word is expected here.", "Write plain text, in quotes where it holds a colon.");
        return "";
    }
}
