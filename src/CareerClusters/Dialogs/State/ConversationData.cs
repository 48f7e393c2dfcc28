using CareerClusters.Dialogs.Questions;

namespace CareerClusters.Dialogs.State;

/// <summary>Where one conversation stands, beside the dialog stack. <c>back</c> brings an earlier one back as a whole.</summary>
public sealed class ConversationData
{
    /// <summary>Questions that wait for an answer, the one asked last at the end.</summary>
    public List<OpenQuestion> Open { get; set; } = [];

    /// <summary>How many messages in a row were not understood.</summary>
    public int Misses { get; set; }

    /// <summary>Number of places <c>back</c> can return to, stored beside this conversation.</summary>
    public int Steps { get; set; }

    /// <summary>What the list of jobs looked at last is narrowed and sorted by, as <c>OccupationFilter</c> writes it; null before the first.</summary>
    public string? JobFilter { get; set; }

    /// <summary>Limits and order of a wish, as <c>OccupationFilter</c> writes them: lists reached from it keep to them. Null when none were said.</summary>
    public string? KeptFilter { get; set; }

    /// <summary>The wish whose jobs were shown last, as typed: what narrows or sorts them is read with it. Null before the first.</summary>
    public string? Wish { get; set; }

    /// <summary>What the person said they do not want, before they said what they like; null when they did not.</summary>
    public string? KeptRefusal { get; set; }

    /// <summary>Which of the school's programs were listed last, as <c>SchoolProgramFilter</c> writes it; null before the first.</summary>
    public string? SchoolFilter { get; set; }

    /// <summary>Keys of the lines with figures that were said last, for the question where they come from.</summary>
    public List<string> FigureLines { get; set; } = [];

    /// <summary>The question that waits now; null before the first.</summary>
    public OpenQuestion? Current => Open.Count > 0 ? Open[^1] : null;
}
