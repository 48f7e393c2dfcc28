using CareerClusters.Guidance.Requests;

namespace CareerClusters.Guidance.Scorecard;

/// <summary>Part (a): job titles the index has never seen, to clusters.</summary>
public sealed class UnseenTitles : IScorecardPart
{
    /// <inheritdoc/>
    public string Id => "a";

    /// <inheritdoc/>
    public ScorecardResult Measure(CareerGuidance guidance, int seed)
    {
        var split = new HeldOutTitles(guidance.Catalog, seed);
        var measured = new CareerGuidance(split.Remaining, guidance.Words);
        int first = 0, third = 0, silent = 0;
        foreach (var unseen in split.HeldOut)
        {
            var reply = measured.Reply(new MatchRequest { Text = unseen.Title });
            if (reply.Abstain)
            {
                silent++;
                continue;
            }

            var right = reply.Clusters.Take(3).TakeWhile(c => !unseen.ClusterIds.Contains(c.Id)).Count();
            if (right == 0) first++;
            if (right < 3) third++;
        }

        return new ScorecardResult
        {
            Part = Id,
            Name = "Unseen job titles to cluster",
            Seed = seed,
            Split = $"One in {HeldOutTitles.OneIn} of the distinct normalized alternate titles is held out by hash; index and weights are made from the other "
                + "titles and the occupations' own. Right is any cluster of any occupation that bears the title; an abstention is wrong.",
            Counts =
            [
                new Count("distinct titles", split.DistinctTitles), new Count("titles in the index", split.Remaining.Content.Titles.Count),
                new Count("held-out titles measured", split.HeldOut.Count), new Count("abstained", silent),
            ],
            Measurements =
            [
                Measurement.Share("top-1", first, split.HeldOut.Count, Goal.AtLeast(95)),
                Measurement.Share("top-3", third, split.HeldOut.Count, Goal.AtLeast(99)),
            ],
        };
    }
}
