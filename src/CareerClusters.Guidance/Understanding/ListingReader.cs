using CareerClusters.Guidance.Browsing;

namespace CareerClusters.Guidance.Understanding;

/// <summary>Reads how a list of jobs is to be narrowed or sorted ("over 50k, fastest growing"). Safe for any number of threads.</summary>
public sealed class ListingReader
{
    private readonly SentenceTokens cutter;
    private readonly LimitReader limits;
    private readonly HashSet<string> small;
    private readonly List<(ListingWish Wish, WordPattern Pattern)> patterns;

    /// <summary>Prepares the patterns.</summary>
    public ListingReader(SentenceWords sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        (cutter, limits) = (new SentenceTokens(sentences), new LimitReader(sentences));
        small = [.. sentences.Noise, .. sentences.Languages.Values.SelectMany(w => w)];
        patterns = [.. sentences.Listing.Select(l => (l.Wish, new WordPattern(l.Pattern)))];
    }

    /// <summary>The filter after a text. What the text does not speak of stays; "all jobs" clears it, but for the sub-cluster.</summary>
    /// <param name="text">Anything typed.</param>
    /// <param name="filter">The filter so far.</param>
    /// <param name="rest">The words that say something else.</param>
    /// <returns>Null when the text says nothing about it.</returns>
    public OccupationFilter? Read(string text, OccupationFilter filter, out string rest)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var tokens = cutter.Cut(text);
        var found = false;
        // Openings first: "over 5,000 openings" is no pay.
        Take(ListingWish.LeastOpenings);
        var stated = limits.Read(tokens);
        foreach (var wish in Enum.GetValues<ListingWish>()) if (wish != ListingWish.LeastOpenings) Take(wish);
        rest = string.Join(' ', tokens.Where(t => !t.Used).Select(t => t.Word));
        if (!found && !stated.Any) return null;
        return filter with
        {
            MostSchoolYears = stated.MostSchoolYears ?? filter.MostSchoolYears,
            LeastAnnualPayUsd = stated.LeastAnnualPayUsd ?? filter.LeastAnnualPayUsd,
        };

        void Take(ListingWish wish)
        {
            foreach (var (_, pattern) in patterns.Where(p => p.Wish == wish))
            {
                if (!pattern.TryTake(tokens, out var number)) continue;
                (found, filter) = (true, With(filter, wish, LimitReader.Value(number)));
                return;
            }
        }
    }

    /// <summary>Whether a text asks to take every filter off, and says nothing else.</summary>
    public bool Clears(string text)
    {
        var tokens = cutter.Cut(text);
        return patterns.Where(p => p.Wish == ListingWish.All).Any(p => p.Pattern.TryTake(tokens, out _)) && tokens.TrueForAll(t => t.Used);
    }

    /// <summary>The filter after a text that says how to sort or narrow a list and nothing else; null when it says more, or speaks of pay or school only, which may be asked of one job.</summary>
    /// <param name="text">Anything typed.</param>
    /// <param name="filter">The filter so far.</param>
    public OccupationFilter? OnlyLists(string text, OccupationFilter filter) =>
        Read(text, OccupationFilter.None, out var rest) is { } said && rest.Length == 0 && (said.Sort != OccupationSort.Fit || said.Growing || said.Apprenticeship || said.LeastOpeningsPerYear is not null)
            ? Read(text, filter, out _) : null;

    /// <summary>The order a text asks for that says nothing else ("sort by pay"); null when it asks for none, or says more.</summary>
    /// <param name="text">Anything typed.</param>
    /// <param name="amongSmallWords">Whether words that say nothing about a kind of work may stand beside it ("easy jobs that pay a lot").</param>
    public OccupationSort? OnlySorts(string text, bool amongSmallWords = false) =>
        Read(text, OccupationFilter.None, out var rest) is { Sort: not OccupationSort.Fit } filter && filter.Limits.Count == 0
        && (rest.Length == 0 || amongSmallWords && rest.Split(' ').All(small.Contains)) ? filter.Sort : null;

    private static OccupationFilter With(OccupationFilter filter, ListingWish wish, int number) => wish switch
    {
        ListingWish.All => filter.Cleared,
        ListingWish.LeastOpenings => filter with { LeastOpeningsPerYear = number },
        ListingWish.LeastPay => filter with { LeastAnnualPayUsd = LimitReader.YearlyPay(number) },
        ListingWish.GrowingFast => filter with { Growing = true, Sort = OccupationSort.Growth },
        ListingWish.Growing => filter with { Growing = true },
        ListingWish.Apprenticeship => filter with { Apprenticeship = true },
        ListingWish.SortPay => filter with { Sort = OccupationSort.Pay },
        ListingWish.SortGrowth => filter with { Sort = OccupationSort.Growth },
        ListingWish.SortOpenings => filter with { Sort = OccupationSort.Openings },
        ListingWish.SortSchool => filter with { Sort = OccupationSort.School },
        _ => filter with { Sort = OccupationSort.Fit },
    };
}
