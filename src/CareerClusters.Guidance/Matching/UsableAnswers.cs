using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;

namespace CareerClusters.Guidance.Matching;

/// <summary>One answer ready to count.</summary>
/// <param name="Kind">What was answered.</param>
/// <param name="Id">Its id.</param>
/// <param name="Value">The answer, 1 to 5.</param>
/// <param name="Steps">How far from the middle it is, in steps of the scale: -2 to 2, 1 for what is named and not rated.</param>
/// <param name="Noise">Standard deviation of the steps, were the person asked again another day.</param>
/// <param name="Area">The interest area it tells about, else null.</param>
/// <param name="Weights">Statement: loadings; else strength of a step, by cluster. Null for a raw area score.</param>
internal readonly record struct Evidence(
    EvidenceKind Kind, string Id, int Value, double Steps, double Noise, InterestArea? Area, double[]? Weights);

/// <summary>Sorts out which answers count: known to the catalog, the last of repeated ones, not flat and not careless.</summary>
internal sealed class UsableAnswers
{
    /// <summary>Steps by which answers to one statement differ between two days: interest items agree with themselves at about r .7.</summary>
    private const double AnswerNoise = 0.8;

    /// <summary>A subject or occupation named today may not be named tomorrow.</summary>
    private const double NamedNoise = 0.5;

    /// <summary>Statements an area of a published inventory: raw scores are sums of so many answers of 0 to 4.</summary>
    private const int StatementsBehindRawScore = 10;

    private UsableAnswers(List<Evidence> evidence, AbstainReason? interestsLeftOut, double ratedShare) =>
        (Evidence, InterestsLeftOut, RatedShare) = (evidence, interestsLeftOut, ratedShare);

    public List<Evidence> Evidence { get; }

    public AbstainReason? InterestsLeftOut { get; }

    /// <summary>Share of the skill ratings given, 0 to 1.</summary>
    public double RatedShare { get; }

    /// <summary>How many answers a piece of evidence stands for.</summary>
    public static int AnswersIn(EvidenceKind kind) => kind == EvidenceKind.Area ? StatementsBehindRawScore : 1;

    public static UsableAnswers Of(PersonAnswers answers, CareerCatalog catalog, EvidenceTables tables)
    {
        var evidence = Areas(answers);
        var raw = evidence.Count > 0;
        var flatRaw = raw && evidence.TrueForAll(e => e.Value == evidence[0].Value && e.Steps == evidence[0].Steps);
        if (flatRaw) evidence.Clear();
        AddStatements(evidence, answers, tables, raw);
        var statements = evidence.Count;
        var rated = AddOthers(evidence, answers, catalog, tables);
        var leftOut = statements == 0
            ? flatRaw ? AbstainReason.FlatProfile : null
            : WhyUseless(evidence, statements, answers, catalog, raw && !flatRaw);
        if (leftOut is not null) evidence.RemoveRange(0, statements);
        return new UsableAnswers(evidence, leftOut, tables.Skills.Count == 0 ? 0 : (double)rated / tables.Skills.Count);
    }

    private static List<Evidence> Areas(PersonAnswers answers)
    {
        var evidence = new List<Evidence>(answers.Interests.Count + answers.SkillRatings.Count + 8);
        if (answers.AreaSums is not { } sums) return evidence;
        foreach (var area in Enum.GetValues<InterestArea>())
        {
            var steps = sums[area] - (StatementsBehindRawScore * (StatementAnswer.Neutral - 1));
            var value = (int)Math.Round(Math.Clamp(StatementAnswer.Neutral + (steps / StatementsBehindRawScore), 1, 5));
            var noise = AnswerNoise * Math.Sqrt(StatementsBehindRawScore);
            evidence.Add(new(EvidenceKind.Area, area.ToString().ToLowerInvariant(), value, steps, noise, area, null));
        }

        return evidence;
    }

    private static void AddStatements(List<Evidence> evidence, PersonAnswers answers, EvidenceTables tables, bool raw)
    {
        var last = new Dictionary<string, int>(answers.Interests.Count);
        for (var i = 0; i < answers.Interests.Count; i++) last[answers.Interests[i].StatementId] = i;
        for (var i = 0; i < answers.Interests.Count; i++)
        {
            var (id, value) = (answers.Interests[i].StatementId, answers.Interests[i].Value);
            if (last[id] == i && tables.Statements.TryGetValue(id, out var table))
                evidence.Add(new(EvidenceKind.Statement, id, value, value - StatementAnswer.Neutral, AnswerNoise, raw ? null : table.Area, table.Loadings));
        }
    }

    private static AbstainReason? WhyUseless(List<Evidence> evidence, int statements, PersonAnswers answers, CareerCatalog catalog, bool raw)
    {
        if (CarelessPattern.Screen(answers, catalog) is not null) return AbstainReason.Careless;
        if (raw) return null;
        var othersKnown = evidence.Count > statements;
        if (statements < InterestInventory.FewestToRank) return othersKnown ? null : AbstainReason.TooFewAnswers;
        var (least, most) = (evidence[0].Value, evidence[0].Value);
        for (var i = 1; i < statements; i++) (least, most) = (Math.Min(least, evidence[i].Value), Math.Max(most, evidence[i].Value));
        return least == most ? AbstainReason.FlatProfile
            : othersKnown || IsLiking(most, statements) ? null
            : AbstainReason.NothingLiked;
    }

    // What a person does not like names no work for them. Who never says more than "It's OK" shows a taste by it only over a whole first sketch.
    private static bool IsLiking(int most, int statements) =>
        most > StatementAnswer.Neutral || most == StatementAnswer.Neutral && statements >= InterestInventory.FirstSketchCount;

    private static int AddOthers(List<Evidence> evidence, PersonAnswers answers, CareerCatalog catalog, EvidenceTables tables)
    {
        var skills = AddRated(evidence, EvidenceKind.Skill, answers.SkillRatings, tables.Skills);
        AddRated(evidence, EvidenceKind.Value, answers.ValueRatings, tables.Values);
        AddNamed(evidence, EvidenceKind.Subject, answers.LikedSubjects.Distinct(), tables.Subjects);
        AddNamed(evidence, EvidenceKind.OccupationInMind, answers.OccupationsInMind.Distinct().Select(o => o.Value), tables.Occupations);
        foreach (var occupation in answers.ExcludedOccupations.Select(catalog.FindOccupation).OfType<Occupation>().OrderBy(o => o.Code.Value, StringComparer.Ordinal))
            evidence.Add(new(EvidenceKind.ExcludedOccupation, occupation.Code.Value, 1, 1, NamedNoise, null, tables.Excluded(occupation)));
        if (answers.Limits.EducationYears is { } years)
            evidence.Add(new(EvidenceKind.EducationLimit, "education-years", years, 1, 0, null, tables.Limit(new PersonLimits(years, null))));
        if (answers.Limits.LeastPayUsd is { } pay)
            evidence.Add(new(EvidenceKind.PayLimit, "least-pay", (int)pay, 1, 0, null, tables.Limit(new PersonLimits(null, pay))));
        return skills;
    }

    /// <summary>Adds ratings; all alike they tell nothing and are left out.</summary>
    private static int AddRated(List<Evidence> evidence, EvidenceKind kind, IReadOnlyDictionary<string, int> ratings, Dictionary<string, double[]> tables)
    {
        var known = ratings.Where(r => tables.ContainsKey(r.Key)).OrderBy(r => r.Key, StringComparer.Ordinal).ToList();
        if (known.Count > 1 && known.TrueForAll(r => r.Value == known[0].Value)) return 0;
        foreach (var (id, value) in known)
            evidence.Add(new(kind, id, value, value - StatementAnswer.Neutral, AnswerNoise, null, tables[id]));
        return known.Count;
    }

    /// <summary>Adds what was named; of several each says a little less, by the root of their number.</summary>
    private static void AddNamed(List<Evidence> evidence, EvidenceKind kind, IEnumerable<string> ids, Dictionary<string, double[]> tables)
    {
        var known = ids.Where(tables.ContainsKey).ToList();
        foreach (var id in known)
            evidence.Add(new(kind, id, 5, 1 / Math.Sqrt(known.Count), NamedNoise / Math.Sqrt(known.Count), null, tables[id]));
    }
}
