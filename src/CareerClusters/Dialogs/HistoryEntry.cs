using CareerClusters.Dialogs.State;

namespace CareerClusters.Dialogs;

/// <summary>An entry of a person's history: a rating they confirmed, or a note of a talk.</summary>
/// <param name="Number">The number it is listed under: 1 is the newest.</param>
/// <param name="Told">Number of the turn in which it was told.</param>
/// <param name="Experience">The rating; null for a note.</param>
/// <param name="Note">The note; null for a rating.</param>
internal sealed record HistoryEntry(int Number, int Told, ConfirmedExperience? Experience, TalkNote? Note)
{
    /// <summary>Tells it from all others, also when its number has changed. In letters: digits in a row are masked on their way, as numbers of people.</summary>
    public string Id => string.Concat(Told.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + 'a')))
        + (Experience is null ? "" : $"-{(Experience.IsSkill ? "skill" : "statement")}-{Experience.Statement}");

    /// <summary>All entries, the newest first.</summary>
    public static IReadOnlyList<HistoryEntry> Of(Profile profile) =>
    [
        .. profile.Experiences.AsEnumerable().Reverse().Select(e => new HistoryEntry(0, e.Told, e, null)).Concat(profile.Talks.Select(t => new HistoryEntry(0, t.Told, null, t)))
            .OrderByDescending(entry => entry.Told).Select((entry, i) => entry with { Number = i + 1 }),
    ];

    /// <summary>Deletes it; its rating counts on, or not.</summary>
    /// <param name="profile">Whose it is.</param>
    /// <param name="isTakenBack">Whether the rating goes too.</param>
    public void Delete(Profile profile, bool isTakenBack)
    {
        if (Note is { } note) profile.Talks.Remove(note);
        else if (isTakenBack) profile.TakeBack(Experience!);
        else profile.Experiences.Remove(Experience!);
    }
}
