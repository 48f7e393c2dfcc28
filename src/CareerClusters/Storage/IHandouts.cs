namespace CareerClusters.Storage;

/// <summary>Pages behind links. A turn makes and ends them with its own transaction (<see cref="TurnCommit.Handout"/>); here they are read.</summary>
public interface IHandouts
{
    /// <summary>The page behind a link; null when there is none, or not any more.</summary>
    /// <param name="tokenHash">Hash of the secret in the link.</param>
    Task<Handout?> FindAsync(byte[] tokenHash, CancellationToken cancellationToken);

    /// <summary>The links of a person that work now, the one that ends first first.</summary>
    Task<IReadOnlyList<LivingLink>> LivingAsync(string personId, CancellationToken cancellationToken);
}

/// <summary>A link that works.</summary>
/// <param name="ExpiresAt">Until when.</param>
/// <param name="IsShare">Whether a card for a counselor is behind it.</param>
public sealed record LivingLink(DateTimeOffset ExpiresAt, bool IsShare);

/// <summary>A page behind a link.</summary>
/// <param name="Content">The page, UTF-8; null when its time is over.</param>
/// <param name="MediaType">What it is.</param>
public sealed record Handout(byte[]? Content, string MediaType);

/// <summary>What a turn does to its person's links.</summary>
/// <param name="TokenHash">Hash of the secret of a new link; null ends all links of the person.</param>
/// <param name="Content">The page, UTF-8.</param>
/// <param name="ExpiresAt">Until when the link works.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="IsShare">Whether it is a card for a counselor: it takes the place of the one before.</param>
public sealed record HandoutChange(byte[]? TokenHash, byte[] Content, DateTimeOffset ExpiresAt, string MediaType = HandoutChange.Html, bool IsShare = false)
{
    /// <summary>A page as it was kept until it was written on request: HTML.</summary>
    public const string Html = "text/html; charset=utf-8";

    /// <summary>What a page says, to be written as a page to look at or as a file when it is asked for.</summary>
    public const string Page = "application/vnd.career-clusters.page+json";

    /// <summary>A file to keep.</summary>
    public const string Json = "application/json; charset=utf-8";

    /// <summary>Days for a calendar.</summary>
    public const string Calendar = "text/calendar; charset=utf-8";

    /// <summary>A picture.</summary>
    public const string Png = "image/png";

    /// <summary>Ends all links of the person.</summary>
    public static HandoutChange EndAll { get; } = new(null, [], DateTimeOffset.MinValue);
}
