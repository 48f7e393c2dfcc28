using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Reads what adds a step to the plan or asks to be reminded of one: "add read by friday to my plan", "remind me to call my aunt".</summary>
public sealed class PlanAdditions(Phrasebook phrasebook)
{
    /// <summary>Words that something to do does not begin with, where nothing shows that a plan is spoken of: they tell or ask.</summary>
    private static readonly HashSet<string> Telling =
    [
        "i", "im", "ive", "we", "he", "she", "they", "you", "u", "my", "our", "the", "a", "an", "its", "there", "is", "are", "was", "were", "am", "has", "had", "have", "did", "does", "do", "can", "could", "will", "would", "should", "what", "whats", "when",
        "where", "why", "how", "who", "which", "no", "not", "yes", "today", "tomorrow", "yesterday", "every", "some", "if", "because", "and", "but", "or", "so", "hi", "hey", "ok",
        "yo", "nosotros", "el", "ella", "ellos", "la", "los", "las", "un", "una", "mi", "mis", "es", "son", "era", "hay", "que", "cuando", "donde", "como", "quien", "cual", "si", "hoy", "ayer", "manana", "cada", "porque", "pero", "hola",
    ];

    private static readonly HashSet<string> Pointing = ["this", "that", "it", "these", "those", "esto", "eso", "este", "esta", "ese", "esa"];

    /// <summary>
    /// A step that a message adds to the plan by name ("add ... to my plan by friday"), with its day; empty for one that points at the page ("put
    /// it in my plan"), null when the message adds none.
    /// </summary>
    /// <param name="turn">The message.</param>
    /// <param name="isOnPage">Whether it answers what to put into the plan.</param>
    public string? FindAddition(GuideTurn turn, bool isOnPage = false)
    {
        if (turn.Text.Length is 0 or > PlanRequests.LongestRequest) return null;
        var day = PlanRequests.DayIn(turn);
        // "Yes" to what is to be done tells of nothing yet.
        if (phrasebook.IsSaid(PlanDialog.SaidNew, SaidText.Normalize(turn.Text)) || (isOnPage && phrasebook.IsSaid(PlanOfferDialog.YesButton, SaidText.Normalize(turn.Text)))) return "";
        var words = PlanText.WithoutSpan(turn.Text, day?.Start ?? 0, day?.End ?? -1);
        // With a day, "remind me about the essay on friday" tells of a step too.
        var added = isOnPage || turn.Conversation.Current is { Dialog: PlanDialog.DialogId or GoalNotedDialog.DialogId } ? Added(words, turn) : null;
        return (FormsOf(PlanDialog.SaidNew).Concat(FormsOf(PlanDialog.SaidRemindNew)).Concat(day is null ? [] : FormsOf(PlanDialog.SaidRemind)).Select(form => SaidText.GapAsTyped(words, form)).FirstOrDefault(gap => gap is not null) ?? added) is not { } step ? null
            : IsOnThePage(step) ? "" : day is null ? step : $"{step} {turn.Text[day.Start..(day.End + 1)]}";
    }

    /// <summary>What is to be done, without what people say before it: "i have to call mom" is "call mom"; what is not to be done stays as it is.</summary>
    public string WithoutLead(string told)
    {
        var plain = PlanText.WithoutOpeners(told);
        return FindLead(plain) is { } lead && !AnswerReader.Negates(SaidText.Normalize(lead).Split(' ').Take(1)) ? lead : plain;
    }

    private string? FindLead(string told) =>
        FormsOf(PlanDialog.SaidHaveTo).Concat(FormsOf(PlanDialog.SaidAdd)).Select(form => SaidText.GapAsTyped(told, form)).OfType<string>().MinBy(gap => gap.Length);

    /// <summary>"Add read a book" is a step where the plan is shown; "add a goal" is none, and has a place of its own.</summary>
    private string? Added(string words, GuideTurn turn) =>
        GoalWords.AreIn(words) || WelcomeDialog.FindPlace(phrasebook, turn.Text) is not null ? null
        : FormsOf(PlanDialog.SaidAdd).Select(form => SaidText.GapAsTyped(words, form)).OfType<string>().Where(IsAStep).MinBy(gap => gap.Length);

    /// <summary>Whether a message that is nothing else tells of a step: where the plan is shown or a step is asked for, something to do by a day, or by a time that is no day yet.</summary>
    public static bool IsDatedStep(GuideTurn turn) =>
        turn.Conversation.Current is { Dialog: PlanDialog.DialogId or GoalNotedDialog.DialogId } && turn.Text.Length <= PlanRequests.LongestRequest && !turn.Text.Contains('?', StringComparison.Ordinal)
        && (PlanRequests.DayIn(turn) is { } day ? IsAStep(PlanText.WithoutSpan(turn.Text, day.Start, day.End)) : PlanDates.NamesASeason(turn.Text) && IsAStep(turn.Text));

    /// <summary>What to do by a day, told where no plan is shown ("i need to call mom on friday"), as typed; null when a message tells none.</summary>
    public string? FindOffer(GuideTurn turn)
    {
        if (turn.Conversation.Current is not { } question || turn.Text.Length is 0 or > PlanRequests.LongestRequest || turn.Text.Contains('?', StringComparison.Ordinal)) return null;
        var plain = PlanText.WithoutOpeners(turn.Text);
        var lead = FindLead(plain);
        // In the middle of a question only who says that it is to be done tells a step.
        if (lead is null && !question.LeadsAnywhere) return null;
        var told = lead ?? plain;
        if (PlanDates.Find(told, turn.Profile.Language, turn.Now) is not { } day) return null;
        var words = PlanText.WithoutSpan(told, day.Start, day.End);
        return IsAStep(words) && IsToDo(words) && !AnswerReader.Negates(SaidText.Normalize(words).Split(' ')) ? told : null;
    }

    /// <summary>The same of a message that says it is to be added ("add ask mr lee about auto shop by june 5"), whatever job it names.</summary>
    public string? FindAddedOffer(GuideTurn turn) =>
        FormsOf(PlanDialog.SaidAdd).Any(form => SaidText.GapAsTyped(PlanText.WithoutOpeners(turn.Text), form) is not null) ? FindOffer(turn) : null;

    /// <summary>Whether a message that adds a step asks to be reminded of it.</summary>
    public bool WantsReminder(GuideTurn turn) => FormsOf(PlanDialog.SaidRemindNew).Concat(FormsOf(PlanDialog.SaidRemind)).Any(form => SaidText.GapOf(WithoutDay(turn), form) is not null);

    /// <summary>Where a message leads that asks to be reminded of steps there are, or which reminders there are; null when it asks neither.</summary>
    public string? FindReminder(GuideTurn turn)
    {
        if (turn.Text.Length is 0 or > PlanRequests.LongestRequest) return null;
        if (phrasebook.IsSaid(PlanDialog.SaidReminders, SaidText.Normalize(turn.Text))) return $"{PlanRemindDialog.DialogId}:{PlanRemindDialog.ListArgument}";
        var (said, open, spoken) = (WithoutDay(turn), PlanOrder.Open(turn.Profile.Plan), PlanRequests.SpokenOf(turn));
        if (phrasebook.IsSaid(PlanDialog.SaidRemind, said)) return Of(spoken is null ? [] : [spoken]);
        foreach (var words in phrasebook.Gaps(PlanDialog.SaidRemind, said).Concat(phrasebook.Gaps(PlanDialog.SaidRemindNew, said)))
        {
            if (PlanReference.IsPointing(words)) return Of(spoken is null ? [] : [spoken]);
            if (PlanReference.Find(words, open, spoken) is { Count: > 0 } steps) return Of(steps);
        }

        return null;
    }

    private static string Of(IReadOnlyList<PlanStep> steps) =>
        steps.Count == 0 ? PlanRemindDialog.DialogId : $"{PlanRemindDialog.DialogId}:{string.Join(',', steps.Select(s => s.Id))}";

    private static string WithoutDay(GuideTurn turn) =>
        PlanRequests.DayIn(turn) is { } day ? SaidText.Normalize(PlanText.WithoutSpan(turn.Text, day.Start, day.End)) : SaidText.Normalize(turn.Text);

    private IEnumerable<string> FormsOf(ButtonLine button) => phrasebook.Buttons(button).SelectMany(words => words.Also).Where(form => form.Contains("{name}", StringComparison.Ordinal));

    /// <summary>"Call mom", and not "called mom", "llamé a mamá", "the test" or "move it".</summary>
    private static bool IsToDo(string words) => words.Split(' ')[0] is { Length: > 0 } first && !PlanReference.IsPointing(words[first.Length..]) && !Telling.Contains(SaidText.Normalize(first))
        && first[^1] is not ('é' or 'í' or 'ó') && !(first.Length > 4 && first.EndsWith("ed", StringComparison.OrdinalIgnoreCase));

    private static bool IsAStep(string words) => SaidText.Normalize(words).Contains(' ', StringComparison.Ordinal) && !IsOnThePage(words);

    /// <summary>"It" and "this job" are on the page, and have a button there.</summary>
    private static bool IsOnThePage(string words) => SaidText.Normalize(words).Split(' ') is [var first, ..] && (first.Length == 0 || Pointing.Contains(first));
}
