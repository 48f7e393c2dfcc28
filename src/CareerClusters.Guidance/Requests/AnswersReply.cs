using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Requests;

/// <summary>Answers a <see cref="MatchRequest"/> that is interest areas, or answers to statements and skill ratings.</summary>
internal static class AnswersReply
{
    public static MatchReply To(CareerGuidance guidance, MatchRequest request)
    {
        var match = guidance.Clusters.Match(new PersonAnswers
        {
            Interests = [.. request.Answers.Select(a => new StatementAnswer(a.Key, a.Value))],
            SkillRatings = request.Skills,
        });
        return new MatchReply
        {
            Reason = match.Reason is { } reason ? Name(reason) : null,
            Clusters = [.. match.Clusters.Select(c => new ScoredCluster(c.Cluster.Id, c.Score, Band(c.Band)))],
        };
    }

    private static string Name(AbstainReason reason) => reason switch
    {
        AbstainReason.TooFewAnswers => "too-few-answers",
        AbstainReason.FlatProfile => "flat-profile",
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
