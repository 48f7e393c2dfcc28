using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Scorecard;

/// <summary>Part (c): people with the profile of an occupation that the model never saw. Right means any cluster of that occupation.</summary>
/// <param name="folds">How many times the model is trained; fewer than ten only to try it out.</param>
/// <param name="sameCodeTogether">Whether occupations of the same SOC code are left out together.</param>
public sealed class UnseenProfiles(int folds = LeftOutModels.Folds, bool sameCodeTogether = false) : IScorecardPart
{
    /// <summary>People of each occupation where there is noise.</summary>
    private const int PeopleEach = 3;

    private static readonly (double Noise, double InterestsTop3, double SkillsTop1, double SkillsTop3)[] Goals =
        [(0, 85, 72, 94), (0.5, 84, 68, 92), (1, 78, 60, 88)];

    /// <inheritdoc/>
    public string Id => "c";

    /// <inheritdoc/>
    public ScorecardResult Measure(CareerGuidance guidance, int seed)
    {
        var catalog = guidance.Catalog;
        var models = new LeftOutModels(catalog, seed, folds, sameCodeTogether);
        var profiles = new OccupationProfiles(catalog);
        var measurements = new List<Measurement>();
        foreach (var goal in Goals)
        {
            var (alone, rated) = (new Hits(), new Hits());
            var random = new SeededRandom((ulong)seed + 1);
            for (var copy = 0; copy < (goal.Noise > 0 ? PeopleEach : 1); copy++)
                for (var o = 0; o < catalog.Occupations.Count; o++)
                {
                    var person = profiles.Person(o, goal.Noise, random);
                    var answers = Answers(person, catalog);
                    alone.Add(models.Without(o).Match(answers with { SkillRatings = new Dictionary<string, int>() }), catalog.Occupations[o]);
                    if (person.Ratings is not null) rated.Add(models.Without(o).Match(answers), catalog.Occupations[o]);
                }

            measurements.AddRange(
            [
                Measurement.Share($"interests only, noise {goal.Noise:0.0}, first", alone.First, alone.Cases),
                Measurement.Share($"interests only, noise {goal.Noise:0.0}, in the first three", alone.FirstThree, alone.Cases, Goal.AtLeast(goal.InterestsTop3)),
                Measurement.Share($"interests and skills, noise {goal.Noise:0.0}, first", rated.First, rated.Cases, Goal.AtLeast(goal.SkillsTop1)),
                Measurement.Share($"interests and skills, noise {goal.Noise:0.0}, in the first three", rated.FirstThree, rated.Cases, Goal.AtLeast(goal.SkillsTop3)),
            ]);
        }

        return new ScorecardResult
        {
            Part = Id,
            Name = "Profiles of unseen occupations to clusters",
            Seed = seed,
            Split = $"Each occupation is matched by weights trained without it: {folds} folds, dealt by occupation"
                + (sameCodeTogether ? "; those of the same SOC code are left out with it" : "; others of the same SOC code stay in")
                + ". Right means any cluster of the occupation. Noise is the standard deviation on interest scores of 1 to 7, cut to that range;"
                + " self-ratings (1 to 5, whole numbers) follow from published skills and get two thirds of it.",
            Counts =
            [
                new("occupations", catalog.Occupations.Count), new("with published skills", catalog.Content.SkillImportance.Count),
                new("people each where there is noise", PeopleEach),
            ],
            Measurements = measurements,
        };
    }

    /// <summary>What a made-up person would enter: raw scores of 0 to 40, and ratings.</summary>
    internal static PersonAnswers Answers(MadeUpPerson person, CareerCatalog catalog)
    {
        double Raw(InterestArea area) => (person.Interests[(int)area] - 1) / 6 * 40;
        return new PersonAnswers
        {
            AreaSums = new InterestProfile(
                Raw(InterestArea.Realistic), Raw(InterestArea.Investigative), Raw(InterestArea.Artistic),
                Raw(InterestArea.Social), Raw(InterestArea.Enterprising), Raw(InterestArea.Conventional)),
            SkillRatings = person.Ratings is null ? new Dictionary<string, int>()
                : catalog.Content.SkillRatings.Select((r, i) => (r.Id, Value: (int)person.Ratings[i])).ToDictionary(p => p.Id, p => p.Value),
        };
    }

    private sealed class Hits
    {
        public int Cases { get; private set; }

        public int First { get; private set; }

        public int FirstThree { get; private set; }

        public void Add(MatchResult result, Occupation right)
        {
            Cases++;
            if (result.Clusters.Take(1).Any(c => right.ClusterIds.Contains(c.Cluster.Id))) First++;
            if (result.Clusters.Take(ClusterMatcher.TopCount).Any(c => right.ClusterIds.Contains(c.Cluster.Id))) FirstThree++;
        }
    }
}
