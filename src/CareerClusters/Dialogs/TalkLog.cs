using System.Globalization;
using CareerClusters.Bot;

namespace CareerClusters.Dialogs;

/// <summary>Where the log of a talk stands: what <see cref="TalkLogDialog"/> is begun with.</summary>
/// <param name="Number">Number of the turn in which it was begun.</param>
/// <param name="Subject">O*NET-SOC code or cluster id; empty for no known work.</param>
/// <param name="Asks">The question that is asked now.</param>
/// <param name="Step">Id of the plan's step that this was; empty for none.</param>
/// <param name="Told">What was told before any question, as <see cref="ToldAnswer"/> writes it; empty for nothing.</param>
/// <param name="IsUnread">Whether the job that was named is unknown.</param>
internal sealed record TalkLog(int Number, string Subject, string Asks, string Step = "", string Told = "", bool IsUnread = false)
{
    public const string About = "about", Surprised = "surprised", Verdict = "verdict", Next = "next", Offer = "offer", End = "end";

    /// <summary>A log that begins now.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="subject">What the talk was about; null to ask.</param>
    /// <param name="step">Id of the plan's step that is done with it.</param>
    /// <param name="told">What was told already.</param>
    public static TalkLog Begun(GuideTurn turn, string? subject, string step = "", string told = "") =>
        new(turn.Profile.Turn, subject ?? "", subject is null ? About : Surprised, step, told);

    /// <summary>Argument: only ask where to go next.</summary>
    public static string EndOf(int number) => new TalkLog(number, "", End).Write();

    /// <summary>As an argument.</summary>
    public string Write() => string.Join('|', Number.ToString(CultureInfo.InvariantCulture), Subject, Asks, Step, Told, IsUnread ? "unread" : "");

    /// <summary>Reads an argument; null for none.</summary>
    public static TalkLog? Read(string? argument) =>
        argument?.Split('|') is [var number, var subject, var asks, var step, var told, var unread] && int.TryParse(number, CultureInfo.InvariantCulture, out var begun)
            ? new TalkLog(begun, subject, asks, step, told, unread.Length > 0) : null;
}
