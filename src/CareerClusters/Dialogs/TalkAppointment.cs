using System.Globalization;

namespace CareerClusters.Dialogs;

/// <summary>When a talk is and what about, as far as it was said: what <see cref="TalkDateDialog"/> is begun with.</summary>
/// <param name="Subject">O*NET-SOC code or cluster id; empty for no known work.</param>
/// <param name="Day">The day; null until it is said.</param>
/// <param name="At">When it begins; null until it is said.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Asks">What is asked now; null for whatever is missing.</param>
/// <param name="Passed">The day that was said and has passed; null when none was.</param>
/// <param name="Among">The days that were said in place of one; null when none were.</param>
internal sealed record TalkAppointment(
    string Subject, DateOnly? Day = null, TimeOnly? At = null, int Minutes = TalkAppointment.UsualMinutes, string? Asks = null, DateOnly? Passed = null,
    DaySpan? Among = null)
{
    /// <summary>What the drafts ask for is 15 minutes; with a hello and a thank-you, half an hour.</summary>
    public const int UsualMinutes = 30;

    /// <summary>Asks: what was typed is no day or time.</summary>
    public const string Unread = "unread";

    /// <summary>Asks: whether to plan it, though no time is known.</summary>
    public const string NoTime = "no-time";

    private const string Times = "HH:mm";

    /// <summary>The argument for a talk whose day is still to be said.</summary>
    public static string About(string subject) => new TalkAppointment(subject).Write();

    /// <summary>As an argument.</summary>
    public string Write() => string.Join('|', Subject, Day?.ToString("O", CultureInfo.InvariantCulture), At?.ToString(Times, CultureInfo.InvariantCulture),
        Minutes.ToString(CultureInfo.InvariantCulture), Asks, Passed?.ToString("O", CultureInfo.InvariantCulture),
        Among?.First.ToString("O", CultureInfo.InvariantCulture), Among?.Last.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Reads an argument; none is a talk about the work given.</summary>
    public static TalkAppointment Read(string? argument, string subject)
    {
        if (argument?.Split('|') is not [var about, var day, var at, var minutes, var asks, var passed, .. var among]) return new TalkAppointment(argument ?? subject);
        return new TalkAppointment(
            about, DayIn(day), TimeOnly.TryParseExact(at, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null,
            int.TryParse(minutes, CultureInfo.InvariantCulture, out var length) ? length : UsualMinutes, asks.Length > 0 ? asks : null, DayIn(passed),
            among is [var from, var to] && DayIn(from) is { } first && DayIn(to) is { } last ? new DaySpan(first, last) : null);
    }

    private static DateOnly? DayIn(string text) => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
