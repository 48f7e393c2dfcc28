using CareerClusters.Bot;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>A change of the plan told in words.</summary>
/// <param name="Way">One of the ways of <see cref="PlanChangeDialog"/>.</param>
/// <param name="Steps">Steps it may mean; more than one when the words do not tell.</param>
/// <param name="Day">The new day, which may have passed; null when none was said.</param>
public sealed record PlanRequest(string Way, IReadOnlyList<PlanStep> Steps, DateOnly? Day);

/// <summary>Reads what changes a step of the plan: "done 2", "move ms ortiz to friday", "snooze it a week", "quita la primera".</summary>
public sealed class PlanRequests(Phrasebook phrasebook)
{
    private static readonly HashSet<string> Pointing = ["this", "that", "it", "these", "those", "esto", "eso", "este", "esta", "ese", "esa"];

    private const int SnoozeDays = 7;

    /// <summary>A longer text, in characters, tells something else.</summary>
    private const int LongestRequest = 200;

    /// <summary>What a whole message asks to change; null when it asks nothing of the kind, or speaks of no step of the plan.</summary>
    public PlanRequest? Find(GuideTurn turn)
    {
        var (text, language, open) = (turn.Text, turn.Profile.Language, PlanOrder.Open(turn.Profile.Plan));
        if (open.Count == 0 || text.Length > LongestRequest) return null;
        var day = DayIn(turn);
        var span = day is null ? PlanDates.FindSpan(text, language, turn.Now) : null;
        var (start, end) = day is not null ? (day.Start, day.End) : span is not null ? (span.Start, span.End) : (0, -1);
        // A verb that takes no day has its words whole: "done with the visit on friday" is about a visit on Friday.
        foreach (var way in PlanChangeDialog.Ways)
        {
            var takesADay = way is PlanChangeDialog.Move or PlanChangeDialog.Snooze;
            var said = SaidText.Normalize(takesADay ? PlanText.WithoutSpan(text, start, end) : text);
            if (GapOf(way, said, turn) is not { } words || (!IsAboutThePlan(turn) && !IsClear(way, words))) continue;
            var steps = PlanReference.Find(words, open, SpokenOf(turn.Profile, turn));
            // On the plan's own pages a step that does not exist is asked for; elsewhere the words are about something else.
            if (steps.Count == 0 && IsAboutThePlan(turn)) steps = open;
            if (steps.Count == 0) continue;
            return new PlanRequest(way, steps, takesADay ? day?.Due ?? Later(way, span, steps, turn) : null);
        }

        return null;
    }

    /// <summary>
    /// A step that a message adds to the plan by name ("add ... to my plan by friday"), with its day; empty for one that points at the page ("put
    /// it in my plan"), null when the message adds none.
    /// </summary>
    public string? FindAddition(GuideTurn turn)
    {
        if (turn.Text.Length > LongestRequest) return null;
        var day = DayIn(turn);
        var words = PlanText.WithoutSpan(turn.Text, day?.Start ?? 0, day?.End ?? -1);
        foreach (var language in phrasebook.Languages)
            foreach (var form in phrasebook.Button(PlanDialog.SaidNew.Key, language).Also)
                if (SaidText.GapAsTyped(words, form) is { } step) return !IsAStep(step) ? "" : day is null ? step : $"{step} {turn.Text[day.Start..(day.End + 1)]}";
        return null;
    }

    /// <summary>Whether a message that is nothing else tells of a step: where the plan is shown, something to do by a day that is still to come.</summary>
    public static bool IsDatedStep(GuideTurn turn) =>
        turn.Conversation.Current is { Dialog: PlanDialog.DialogId } && turn.Text.Length <= LongestRequest && !turn.Text.Contains('?', StringComparison.Ordinal)
        && PlanDates.Find(turn.Text, turn.Profile.Language, turn.Now) is { } day && IsAStep(PlanText.WithoutSpan(turn.Text, day.Start, day.End));

    /// <summary>The day a message names, to come or past; null for none.</summary>
    private static PlanDates.Found? DayIn(GuideTurn turn) =>
        PlanDates.Find(turn.Text, turn.Profile.Language, turn.Now) ?? PlanDates.FindPast(turn.Text, turn.Profile.Language, turn.Now);

    /// <summary>"It" and "this job" are on the page, and have a button there.</summary>
    private static bool IsAStep(string words) => SaidText.Normalize(words).Split(' ') is [var first, _, ..] && !Pointing.Contains(first);

    /// <summary>What stands in the gap of one of a way's forms; empty when a form without a gap fits where the plan is spoken of.</summary>
    private string? GapOf(string way, string said, GuideTurn turn)
    {
        foreach (var language in phrasebook.Languages)
        {
            var button = phrasebook.Button(PlanChangeDialog.SaidButton(way).Key, language);
            if (IsAboutThePlan(turn) && SaidText.IsOneOf(said, button)) return "";
            foreach (var form in button.Also)
                if (SaidText.GapOf(said, form) is { } words) return words;
        }

        return null;
    }

    /// <summary>Elsewhere "forget it" and "drop the second" are about what is shown there; a step must be named, or numbered where nothing is lost.</summary>
    private static bool IsClear(string way, string words) =>
        PlanReference.IsByName(words) || (way != PlanChangeDialog.Drop && PlanReference.IsByNumber(words));

    private static bool IsAboutThePlan(GuideTurn turn) => turn.Conversation.Current is { Dialog: PlanDialog.DialogId or PlanDueDialog.DialogId };

    private static DateOnly? Later(string way, PlanDates.FoundSpan? span, IReadOnlyList<PlanStep> steps, GuideTurn turn)
    {
        if (way != PlanChangeDialog.Snooze && span is null) return null;
        var from = FromDay(steps[0], turn);
        return span is null ? from.AddDays(SnoozeDays) : span.After(from);
    }

    /// <summary>A step that is still to come is put off from its own day, a late one from today.</summary>
    public static DateOnly FromDay(PlanStep step, GuideTurn turn)
    {
        var today = DateOnly.FromDateTime(turn.Now.DateTime);
        return step.Due > today ? step.Due.Value : today;
    }

    /// <summary>A week later than a step's day.</summary>
    public static DateOnly Snoozed(PlanStep step, GuideTurn turn) => FromDay(step, turn).AddDays(SnoozeDays);

    /// <summary>What "it" is: the step that is due, when that was just named.</summary>
    private static PlanStep? SpokenOf(Profile profile, GuideTurn turn) =>
        PlanOrder.DueBy(profile.Plan, DateOnly.FromDateTime(turn.Now.DateTime)) is [var first, ..] && turn.Conversation.Current is { Dialog: PlanDueDialog.DialogId } ? first : null;
}
