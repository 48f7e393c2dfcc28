using System.Globalization;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Planning;
using CareerClusters.Guidance.Search;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Says entries of a history in words, and finds those that words mean: "2", "the last talk", "welding", "la enfermera".</summary>
public sealed class HistoryWords(CareerGuidance guidance, Phrasebook phrasebook, DayWords days, ExperienceLabels labels, TalkRequests talks)
{
    private static readonly HashSet<string> Filler =
    [
        "thing", "things", "stuff", "part", "bit", "entry", "rating", "answer", "statement", "liking", "being", "doing", "trying", "i", "what", "that", "in", "at", "from", "did", "was", "is",
        "cosa", "cosas", "parte", "entrada", "respuesta", "lo", "mi", "en", "eso", "esa", "ese",
    ];

    private static readonly HashSet<string> Talk =
        ["talk", "talks", "note", "notes", "chat", "interview", "conversation", "talking", "talked", "charla", "charlas", "platica", "nota", "notas", "entrevista", "conversacion", "hablar", "hable"];

    private static readonly HashSet<string> Newest = ["latest", "newest", "recent"];
    private static readonly HashSet<string> Last = ["last", "ultimo", "ultima"];

    /// <summary>Whether words speak of a talk.</summary>
    public static bool NameATalk(string words) => Words.Split(words).Exists(Talk.Contains);

    /// <summary>Whether words say what an entry is about, rather than where it stands in the list.</summary>
    public static bool IsByName(string words) => PlanReference.IsByName(Plain(words, Talk));

    /// <summary>Whether words only point to an entry ("it", "that one").</summary>
    public static bool IsPointing(string words) => PlanReference.IsPointing(Plain(words, Talk));

    /// <summary>Entries as lines of a list.</summary>
    internal string ListOf(IEnumerable<HistoryEntry> entries, string language) => string.Join('\n', entries.Select(entry => Line(entry, language)));

    private string Line(HistoryEntry entry, string language) => phrasebook.Render(
        entry.Note is { } note ? HistoryDialog.Talk.With(entry.Number, days.Of(note.Day, language), NameOf(entry, language), note.Surprised, note.Verdict, note.Next)
            : HistoryDialog.Item.With(entry.Number, days.Of(entry.Experience!.Day, language), NameOf(entry, language), IsLiked(entry), IsSkill(entry)), language);

    /// <summary>An entry in a few words, for a button and to speak of it.</summary>
    internal string Short(HistoryEntry entry, string language) => phrasebook.Render(
        HistoryDialog.Short.With(days.Of(entry.Note?.Day ?? entry.Experience!.Day, language), NameOf(entry, language), entry.Note is null ? "" : "yes", IsLiked(entry), IsSkill(entry)), language);

    /// <summary>The entries that words may mean: none, the one, or several.</summary>
    /// <param name="words">What was said of the entry, without the verb.</param>
    /// <param name="entries">All entries.</param>
    /// <param name="language">Two-letter code.</param>
    internal IReadOnlyList<HistoryEntry> Find(string words, IReadOnlyList<HistoryEntry> entries, string language)
    {
        var among = NameATalk(words) ? [.. entries.Where(e => e.Note is not null)] : entries;
        var said = Plain(words, NameATalk(words) ? Talk : []);
        var parts = Words.Split(said);
        if (said.Length == 0) return among;
        if (parts.Exists(Newest.Contains)) return [.. among.Take(1)];
        // "The last one" is the last of the list, or what was told last: in a list that is seen whole it is asked of no other than the end.
        if (parts.Exists(Last.Contains) && entries.Count > HistoryDialog.MostListed && !PlanReference.IsByName(said)) return among;
        var found = PlanReference.Find(said, [.. among.Select(AsStep)], null).Select(s => among.First(e => e.Number == PlanOrder.NumberOf(s))).ToList();
        if (found.Count > 0 || !PlanReference.IsByName(said)) return found;
        if (ShortNames.Find(guidance.Search.Telling(said), [.. among.Select(e => string.Join(' ', phrasebook.Languages.Select(l => NameOf(e, l))))]) is { Count: > 0 } named) return [.. named.Select(at => among[at])];
        var topics = guidance.Experiences.TopicsIn(said);
        var job = talks.OccupationOf(said, language);
        return [.. among.Where(e => e.Experience is { } told ? topics.Contains((told.IsSkill ? EvidenceKind.Skill : EvidenceKind.Statement, told.Statement)) : job is not null && e.Note!.About == job)];
    }

    private static string Plain(string words, HashSet<string> without) => string.Join(' ', Words.Split(words).Where(w => !Filler.Contains(w) && !without.Contains(w)));

    /// <summary>An entry as a step of a plan: people point to both alike.</summary>
    private PlanStep AsStep(HistoryEntry entry) => new(
        entry.Number.ToString(CultureInfo.InvariantCulture),
        string.Join(' ', phrasebook.Languages.Select(l => NameOf(entry, l)).Append(entry.Note?.Surprised).Append(entry.Note?.Next)), null, Done: false);

    private string NameOf(HistoryEntry entry, string language) =>
        entry.Experience is { } told ? labels.Of(told.IsSkill, told.Statement, language) : CareerSubject.Find(guidance, entry.Note!.About)?.NameIn(language) ?? "";

    private static string IsLiked(HistoryEntry entry) => entry.Experience?.Value > StatementAnswer.Neutral ? "yes" : "";

    private static string IsSkill(HistoryEntry entry) => entry.Experience is { IsSkill: true } ? "yes" : "";
}
