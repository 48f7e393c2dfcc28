namespace CareerClusters.Guidance.Postings;

/// <summary>Tells whether a posting asks for what only cheats ask for: money, papers, a bank's password.</summary>
internal sealed class ScamReader(PostingWords words)
{
    /// <summary>Hints that make a scam together.</summary>
    private const int HintsNeeded = 2;

    /// <summary>Pay from which easy work is a hint, in US dollars an hour and a week.</summary>
    private const decimal HighHour = 40, HighWeek = 1_600, HighDay = 320;

    private readonly PostingClauses clauses = new(words);
    private readonly PhraseFinder<string> signs = new([.. words.Scam.Select(w => (w, "")), .. words.ScamHints.Select(w => (w, w))]);

    public bool IsScam(IReadOnlyList<string> lines, PostedPay? pay)
    {
        var found = new HashSet<string>();
        foreach (var clause in clauses.Of(lines))
            foreach (var (hint, first, length) in signs.FindPlaces(clause.Singulars))
                if (clauses.Of(clause, first, length) != Demand.NotAsked) found.Add(hint);
        return found.Contains("") || found.Count + (found.Count > 0 && IsHigh(pay) ? 1 : 0) >= HintsNeeded;
    }

    private static bool IsHigh(PostedPay? pay) => pay?.Period switch
    {
        PostedPayPeriod.Hour => pay.Most >= HighHour,
        PostedPayPeriod.Day => pay.Most >= HighDay,
        PostedPayPeriod.Week => pay.Most >= HighWeek,
        _ => false,
    };
}
