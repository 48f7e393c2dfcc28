namespace CareerClusters.Storage;

/// <summary>
/// Codes that carry a person to another device or channel. Only a hash of a code is kept. A turn makes, cancels and uses codes
/// with its own transaction (<see cref="TurnCommit.Code"/>, <see cref="ITurnStore.AdoptAsync"/>); here they are looked up.
/// </summary>
public interface IResumeCodes
{
    /// <summary>What is kept of a code; takes some hundredths of a second on purpose.</summary>
    byte[] Hash(string code);

    /// <summary>Looks up a code that somebody typed, and counts the guess when it is none that lives.</summary>
    /// <param name="personKey">Who typed it: <see cref="TurnAddress.PersonKey"/>.</param>
    /// <param name="code">The code, as <c>ResumeCodeWords</c> reads it.</param>
    Task<ResumeTry> TryAsync(string personKey, string code, CancellationToken cancellationToken);

    /// <summary>Until when a person's code lives; null when there is none.</summary>
    Task<DateTimeOffset?> FindExpiryAsync(string personId, CancellationToken cancellationToken);
}

/// <summary>What came of a typed code.</summary>
/// <param name="Result">Which of the three.</param>
/// <param name="Code">The code found, else null.</param>
public sealed record ResumeTry(ResumeTryResult Result, FoundCode? Code = null);

/// <summary>A code that lives.</summary>
/// <param name="PersonId">Whose it is.</param>
/// <param name="Hash">Its hash.</param>
public sealed record FoundCode(string PersonId, byte[] Hash);

/// <summary>What may come of a typed code.</summary>
public enum ResumeTryResult
{
    /// <summary>It lives.</summary>
    Found,

    /// <summary>It is none, was used, was cancelled, or is too old.</summary>
    Wrong,

    /// <summary>This person, or all together, guessed wrong too often; it was not looked up.</summary>
    TooMany,
}

/// <summary>What a turn does to its person's one code.</summary>
/// <param name="Hash">Hash of the new code; null cancels the one there is.</param>
/// <param name="ExpiresAt">Until when the new one lives.</param>
public sealed record ResumeCodeChange(byte[]? Hash, DateTimeOffset ExpiresAt)
{
    /// <summary>Cancels the code.</summary>
    public static ResumeCodeChange Cancel { get; } = new(null, DateTimeOffset.MinValue);
}

/// <summary>A person's address goes over to another person, who gave it their code.</summary>
/// <param name="PersonId">Who made the code.</param>
/// <param name="CodeHash">Hash of the code.</param>
public sealed record Adoption(string PersonId, byte[] CodeHash);
