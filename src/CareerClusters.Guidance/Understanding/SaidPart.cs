using CareerClusters.Guidance.Matching;

namespace CareerClusters.Guidance.Understanding;

/// <summary>A direction that was said.</summary>
/// <param name="Kind">Of liking or of doing.</param>
/// <param name="IsPositive">Which way.</param>
/// <param name="Leads">Whether it stands before what it speaks of.</param>
internal sealed record SaidSign(EvidenceKind Kind, bool IsPositive, bool Leads);

/// <summary>A stretch of the sentence.</summary>
internal sealed class SaidPart
{
    public List<string> Words { get; } = [];

    /// <summary>Words that stood ahead of a sign that leads.</summary>
    public List<string> Ahead { get; } = [];

    /// <summary>What was said of it; null when nothing was.</summary>
    public SaidSign? Said { get; set; }

    /// <summary>Whether what was said of it was said of the part before.</summary>
    public bool IsShared { get; set; }

    /// <summary>Whether "and" or a comma joins it to the part before.</summary>
    public bool IsJoined { get; set; }

    public bool IsPast { get; set; }
}
