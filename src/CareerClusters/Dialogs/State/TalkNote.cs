namespace CareerClusters.Dialogs.State;

/// <summary>What a person noted after a talk with a professional, in their own words and for them alone.</summary>
/// <param name="Told">Number of the turn in which the log was begun.</param>
/// <param name="Day">The person's day then.</param>
/// <param name="About">O*NET-SOC code or cluster id; empty for no known work.</param>
public sealed record TalkNote(int Told, DateOnly Day, string About)
{
    /// <summary>Longest text kept, in characters: a sentence or two.</summary>
    public const int LongestText = 200;

    /// <summary>Values of <see cref="Verdict"/>.</summary>
    public const string Yes = "yes", Unsure = "unsure", No = "no";

    /// <summary>What surprised them; empty when skipped.</summary>
    public string Surprised { get; init; } = "";

    /// <summary>Whether they would like the work: <see cref="Yes"/>, <see cref="Unsure"/> or <see cref="No"/>; empty when skipped.</summary>
    public string Verdict { get; init; } = "";

    /// <summary>What to check next; empty when skipped.</summary>
    public string Next { get; init; } = "";

    /// <summary>Whether nothing was answered.</summary>
    public bool IsEmpty => Surprised.Length + Verdict.Length + Next.Length == 0;

    /// <summary>A text as it is kept.</summary>
    public static string Kept(string text) => text.Length <= LongestText ? text : text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];
}
