namespace CareerClusters.Guidance.Search;

/// <summary>How well the names of one target fit a text.</summary>
/// <param name="target">Number of the target.</param>
internal sealed class Standing(int target)
{
    /// <summary>What the own name may add: of occupations that share another name, the one whose title is nearest wins.</summary>
    private const float OwnNameShare = 0.02f;

    /// <summary>What the second and third best name add where no name is the very one: several near names tell more than one.</summary>
    private const float NextBestShare = 0.15f;

    private float own;
    private float second;
    private float third;

    public int Target { get; } = target;

    /// <summary>Number of the best name.</summary>
    public int Name { get; private set; }

    /// <summary>Score of the best name.</summary>
    public float Best { get; private set; }

    /// <summary>What targets are ordered by.</summary>
    public float Rank =>
        Best + (OwnNameShare * own) + (Best >= CareerSearch.SureScore ? 0 : NextBestShare * (1 - Best) * (second + third));

    public Standing With(int name, float score, bool isOwn)
    {
        if (isOwn) own = Math.Max(own, score);
        if (score > Best) (Name, Best, second, third) = (name, score, Best, second);
        else if (score > second) (second, third) = (score, second);
        else third = Math.Max(third, score);
        return this;
    }
}
