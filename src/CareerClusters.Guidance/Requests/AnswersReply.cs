using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Requests;

/// <summary>Answers a <see cref="MatchRequest"/> that is interest areas, or answers to statements and skill ratings.</summary>
internal static class AnswersReply
{
    public static MatchReply To(CareerGuidance guidance, MatchRequest request)
    {
        var answers = new PersonAnswers
        {
            AreaSums = request.Interests is { } raw ? new InterestProfile(raw['R'], raw['I'], raw['A'], raw['S'], raw['E'], raw['C']) : null,
            Interests = [.. request.Answers.Select(a => new StatementAnswer(a.Key, a.Value))],
            SkillRatings = request.Skills,
        };
        var match = guidance.Clusters.Match(answers);
        return new MatchReply
        {
            Reason = match.Reason is { } reason ? Name(reason) : null,
            Clusters = [.. match.Clusters.Select(c => new ScoredCluster(c.Cluster.Id, c.Score, Band(c.Band)))],
            Occupations = match.Abstains ? [] : [.. guidance.Occupations.RankAll(Counted(answers, match), MatchReply.MostOccupations)
                .Select(o => new ScoredOccupation(o.Occupation.Code.Value, o.Occupation.Title, o.Score, Band(o.Fit)))],
        };
    }

    // Answers that do not count for clusters do not count for occupations either.
    private static PersonAnswers Counted(PersonAnswers answers, MatchResult match) =>
        match.InterestsLeftOut is null ? answers : answers with { Interests = [] };

    private static string? Band(OccupationFit fit) => fit switch
    {
        OccupationFit.Best => "best",
        OccupationFit.Great => "great",
        OccupationFit.Good => "good",
        _ => null,
    };

    private static string Name(AbstainReason reason) => reason switch
    {
        AbstainReason.TooFewAnswers => "too-few-answers",
        AbstainReason.FlatProfile => "flat-profile",
        AbstainReason.NothingLiked => "nothing-liked",
        AbstainReason.Careless => "careless",
        _ => "nothing-answered",
    };

    private static string? Band(FitBand band) => band switch
    {
        FitBand.Strong => "best",
        FitBand.Good => "great",
        FitBand.WorthALook => "good",
        _ => null,
    };
}
