using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Planning;
using CareerClusters.Guidance.Search;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>A change of the plan told in words.</summary>
/// <param name="Way">One of the ways of <see cref="PlanChangeDialog"/>.</param>
/// <param name="Steps">Steps it may mean; more than one when the words do not tell.</param>
/// <param name="Day">The new day, which may have passed; null when none was said.</param>
/// <param name="All">Whether it is about all of the steps ("did 1 and 2").</param>
public sealed record PlanRequest(string Way, IReadOnlyList<PlanStep> Steps, DateOnly? Day, bool All = false);

/// <summary>Reads what changes a step of the plan: "done 2", "move ms ortiz to friday", "snooze it a week", "quita la primera".</summary>
public sealed class PlanRequests(Phrasebook phrasebook)
{
    private const int SnoozeDays = 7;

    /// <summary>A longer text, in characters, tells something else.</summary>
    internal const int LongestRequest = 200;

    /// <summary>What a whole message asks to change; null when it asks nothing of the kind, or speaks of no step of the plan.</summary>
    public PlanRequest? Find(GuideTurn turn)
    {
        var open = PlanOrder.Open(turn.Profile.Plan);
        if (turn.Profile.Plan.Count == 0 || (open.Count == 0 && !IsAboutThePlan(turn)) || turn.Text.Length is 0 or > LongestRequest) return null;
        // "Done, move or drop a step" is a button, and "move or drop a step" is no step.
        if (IsChangeButton(SaidText.Normalize(turn.Text))) return new PlanRequest(PlanChangeDialog.About, open, null);
        var day = DayIn(turn);
        var span = day is null ? PlanDates.FindSpan(turn.Text, turn.Profile.Language, turn.Now) : null;
        var (start, end) = day is not null ? (day.Start, day.End) : span is not null ? (span.Start, span.End) : (0, -1);
        var withoutDay = SaidText.Normalize(PlanText.WithoutSpan(turn.Text, start, end));
        var spoken = SpokenOf(turn);
        // "Tomorrow" to "how did it go?" is when it will be done.
        if (spoken is not null && withoutDay.Length == 0 && IsAboutThePlan(turn)) return day is null ? null : new PlanRequest(PlanChangeDialog.Move, [spoken], day.Due);
        // A verb that takes no day has its words whole: "done with the visit on friday" is about a visit on Friday.
        foreach (var way in PlanChangeDialog.Told)
        {
            // What was just planned is not done yet: "no" and "did it" speak of something else.
            var it = (way is PlanChangeDialog.NotDone or PlanChangeDialog.Done) && spoken == JustChanged(turn) ? null : spoken;
            var takesADay = way is PlanChangeDialog.Move or PlanChangeDialog.Snooze or PlanChangeDialog.NotDone;
            if (way is PlanChangeDialog.Done or PlanChangeDialog.Drop && SeveralOf(way, SaidText.Normalize(turn.Text), open, it, turn) is { Count: > 0 } several) return new PlanRequest(way, several, null, All: true);
            // "No, make it monday" corrects what was said before; "no time" is why a step is not done.
            var said = way is PlanChangeDialog.Move or PlanChangeDialog.Snooze ? SaidText.Normalize(PlanText.WithoutOpeners(withoutDay)) : takesADay ? withoutDay : SaidText.Normalize(turn.Text);
            if (StepsOf(way, said, open, it, turn) is not { Count: > 0 } steps)
            {
                if (Unfound(way, said, open, it, turn) is { } asked) return asked;
                continue;
            }

            return new PlanRequest(way, steps, way == PlanChangeDialog.NotDone ? PlanRefusals.NewDay(turn, day) : takesADay ? day?.Due ?? Later(way, span, steps, turn) : null);
        }

        return null;
    }

    /// <summary>
    /// What changes a step there is, where a new one is asked for: "move it to friday", "drop the first". What has a name there ("move my desk") is
    /// a new step. Of an empty plan it is none. Where a day is asked for, a message without one may change any step.
    /// </summary>
    public PlanRequest? FindWhereAsked(GuideTurn turn)
    {
        var day = DayIn(turn);
        if (turn.Conversation.Current is { Dialog: PlanDayDialog.DialogId } && day is null) return Find(turn);
        if (turn.Conversation.Current is not { Dialog: PlanDialog.DialogId, Kind: AnswerKind.Text } || turn.Text.Length > LongestRequest) return null;
        var said = SaidText.Normalize(PlanText.WithoutSpan(turn.Text, day?.Start ?? 0, day?.End ?? -1));
        var way = PlanChangeDialog.Ways.FirstOrDefault(way => GapOf(way, said, null, turn) is { } words && !PlanReference.IsByName(words));
        return way is null ? null : turn.Profile.Plan.Count == 0 ? new PlanRequest(way, [], null) : Find(turn);
    }

    /// <summary>What a person tells of something they did ("i asked ms ortiz"): done where it surely is the step, else asked.</summary>
    public static PlanRequest? FindTold(GuideTurn turn) =>
        turn.Text.Length is 0 or > LongestRequest || PlanTold.Find(turn.Text, PlanOrder.Open(turn.Profile.Plan)) is not { } told || AnswerReader.Negates(Words.Split(turn.Text)) ? null
        : new PlanRequest(told.IsSure ? PlanChangeDialog.Done : PlanChangeDialog.About, [told.Step], null);

    /// <summary>Several steps that a message names one after another; null where it names one, or some that are not clear.</summary>
    private List<PlanStep>? SeveralOf(string way, string said, IReadOnlyList<PlanStep> open, PlanStep? spoken, GuideTurn turn)
    {
        if (GapOf(way, said, spoken, turn) is not { } words) return null;
        if (PlanReference.IsWholePlan(words) || (IsAboutThePlan(turn) && PlanReference.IsAll(words)))
            return AnswerReader.Negates(said.Split(' ')) || turn.Text.Contains('?', StringComparison.Ordinal) ? null : [.. way == PlanChangeDialog.Drop ? turn.Profile.Plan : open];
        if (words.Split([" and ", " y ", " e "], StringSplitOptions.None) is not { Length: > 1 } names) return null;
        if (AnswerReader.Negates(said.Split(' ')) || (!IsAboutThePlan(turn) && !names.All(name => IsClear(way, name)))) return null;
        var found = names.Select(name => PlanReference.IsPointing(name) ? [] : PlanReference.Find(name, open, null)).ToList();
        return found.TrueForAll(steps => steps.Count == 1) ? [.. found.Select(steps => steps[0]).Distinct()] : null;
    }

    /// <summary>The steps that a message means by one of a way's forms; null when none fits.</summary>
    private IReadOnlyList<PlanStep>? StepsOf(string way, string said, IReadOnlyList<PlanStep> open, PlanStep? spoken, GuideTurn turn)
    {
        var refuses = way == PlanChangeDialog.NotDone;
        // At the menu "it" is what was due last.
        if (refuses && turn.Conversation.Current is { Dialog: WelcomeDialog.DialogId }) spoken = DueOf(turn);
        if (GapOf(way, refuses ? PlanRefusals.Plain(said) : said, spoken, turn) is not { } words) return null;
        // "I did not do it" holds "i did".
        if (way == PlanChangeDialog.Done && turn.Text.Contains('?', StringComparison.Ordinal)) return null;
        if (way == PlanChangeDialog.Done && AnswerReader.Negates(said.Split(' ').Except(open.SelectMany(s => Words.Split(s.Text))))) return null;
        if (!IsAboutThePlan(turn, way) && !(refuses && spoken is not null) && !IsClear(way, words)) return null;
        var steps = PlanReference.Find(words, open, spoken);
        // What follows "i didn't get to the visit" need not be of a step.
        for (var end = words.LastIndexOf(' '); refuses && steps.Count == 0 && end > 0; end = words.LastIndexOf(' ', end - 1)) steps = PlanReference.Find(words[..end], open, spoken);
        if (steps.Count == 0 && refuses && spoken is not null && IsAboutThePlan(turn)) return [spoken];
        // What is done can be dropped too, where it is seen.
        return steps.Count == 0 && way == PlanChangeDialog.Drop && IsAboutThePlan(turn) && !PlanReference.IsPointing(words) ? PlanReference.Find(words, [.. turn.Profile.Plan.Where(s => s.Done)], it: null) : steps;
    }

    /// <summary>On the plan's own pages a step that does not exist is asked for, also where there is only one; elsewhere the words are about something else.</summary>
    private PlanRequest? Unfound(string way, string said, IReadOnlyList<PlanStep> open, PlanStep? spoken, GuideTurn turn)
    {
        var refuses = way == PlanChangeDialog.NotDone;
        // Where all is done there is nothing to move.
        if (open.Count == 0 && way is PlanChangeDialog.Move or PlanChangeDialog.Snooze && GapOf(way, said, spoken, turn) is { } moved && !PlanReference.IsByName(moved)) return new PlanRequest(way, open, null);
        if (open.Count == 0 || way == PlanChangeDialog.About || !IsAboutThePlan(turn) || GapOf(way, refuses ? PlanRefusals.Plain(said) : said, spoken, turn) is not { } words) return null;
        if (way == PlanChangeDialog.Done && (turn.Text.Contains('?', StringComparison.Ordinal) || AnswerReader.Negates(said.Split(' ')))) return null;
        // "Cancel my gym membership by friday" is something to do.
        if (way is PlanChangeDialog.Done or PlanChangeDialog.Drop && PlanReference.IsByName(words) && DayIn(turn) is not null) return null;
        return new PlanRequest(open.Count == 1 && !refuses ? PlanChangeDialog.About : way, open, null);
    }

    /// <summary>The day a message names, to come or past; null for none.</summary>
    internal static PlanDates.Found? DayIn(GuideTurn turn) =>
        PlanDates.Find(turn.Text, turn.Profile.Language, turn.Now) ?? PlanDates.FindPast(turn.Text, turn.Profile.Language, turn.Now);

    private bool IsChangeButton(string said) => phrasebook.Languages.Any(language =>
        new[] { PlanDialog.ChangeButton.Key, WelcomeDialog.DuePlanKey }.Any(key => said == SaidText.Normalize(phrasebook.Button(key, language).Label)));

    /// <summary>What stands in the gap of one of a way's forms; empty when a form without a gap fits where the plan is spoken of.</summary>
    private string? GapOf(string way, string said, PlanStep? spoken, GuideTurn turn)
    {
        var isAbout = IsAboutThePlan(turn, way) && (way != PlanChangeDialog.NotDone || spoken is not null);
        foreach (var language in phrasebook.Languages)
        {
            var button = phrasebook.Button(PlanChangeDialog.SaidButton(way).Key, language);
            if (isAbout && SaidText.IsOneOf(said, button)) return "";
            foreach (var form in button.Also)
                if (SaidText.GapOf(said, form) is { } words) return words;
        }

        return null;
    }

    /// <summary>Elsewhere "forget it" and "drop the second" are about what is shown there; a step must be named, or numbered where nothing is lost.</summary>
    private static bool IsClear(string way, string words) =>
        PlanReference.IsByName(words) || (way != PlanChangeDialog.Drop && PlanReference.IsByNumber(words));

    /// <summary>Whether the plan is spoken of: on its pages, and anywhere right after a step got another day, which may be changed again ("no, make it monday").</summary>
    private static bool IsAboutThePlan(GuideTurn turn, string way = "") =>
        turn.Conversation.Current is { Dialog: PlanDialog.DialogId or PlanDueDialog.DialogId or PlanChangeDialog.DialogId } || (way is PlanChangeDialog.Move or PlanChangeDialog.Snooze && JustChanged(turn) is not null);

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

    /// <summary>What "it" is: the step that was just named as due, whose change is asked for, or that the message before this one added or changed.</summary>
    internal static PlanStep? SpokenOf(GuideTurn turn) =>
        turn.Conversation.Current is { Dialog: PlanDueDialog.DialogId } ? DueOf(turn)
        : PlanChangeDialog.AskedOf(turn.Conversation.Current) is { } id ? turn.Profile.Plan.Find(s => s.Id == id) : JustChanged(turn);

    /// <summary>The only step that the message before this one added or changed; null for none, or several.</summary>
    private static PlanStep? JustChanged(GuideTurn turn) => turn.Profile.Plan.Where(s => !s.Done && s.Revision == turn.Profile.Turn - 1).Take(2).ToList() is [var one] ? one : null;

    private static PlanStep? DueOf(GuideTurn turn) => PlanOrder.DueBy(turn.Profile.Plan, DateOnly.FromDateTime(turn.Now.DateTime)) is [var first, ..] ? first : null;
}
