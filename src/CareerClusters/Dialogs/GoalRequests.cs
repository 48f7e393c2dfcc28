using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Reads what sets a goal ("my goal is to become a nurse") or changes one ("goal 1 done", "quita mi meta"). Words without the word goal are about other things.</summary>
public sealed class GoalRequests(Phrasebook phrasebook)
{
    /// <summary>Spaces in a time, such as "the end of this school year".</summary>
    private const int MostOfTime = 5;

    /// <summary>Between when a goal is for and what it is.</summary>
    private static readonly string[] Tells = [" is to ", " is ", " es "];

    /// <summary>Between the goal that is changed and what it becomes, in English and in Spanish.</summary>
    private static readonly string[] Changers = [" to ", " into ", " with "], SpanishChangers = [" a ", " por ", " con "];

    /// <summary>Where a message leads that sets, changes or asks about a goal; null when it does nothing of the kind.</summary>
    public string? Find(GuideTurn turn)
    {
        if (turn.Text.Length is 0 or > PlanRequests.LongestRequest || !GoalWords.AreIn(turn.Text) || !IsOpenTo(turn.Conversation.Current)) return null;
        var said = SaidText.Normalize(turn.Text);
        if (phrasebook.IsSaid(GoalDialog.SaidUnsure, said)) return $"{GoalDialog.DialogId}:{GoalDialog.UnsureArgument}";
        if ((FindReminder(turn) ?? FindChange(turn)) is { } change) return $"{GoalChangeDialog.DialogId}:{change}";
        if (AnswerReader.Negates(said.Split(' ')) && GoalWords.AreMissed(said)) return $"{GoalDialog.DialogId}:{GoalDialog.UnsureArgument}";
        if (FindTold(turn.Text, turn) is { } told) return $"{GoalDialog.DialogId}:{GoalDialog.NewArgument}{told}";
        // "My goal: idk lol".
        return BehindColon(WithoutOpeners(turn.Text)) is { } none && !GoalWords.IsAGoal(none) ? $"{GoalDialog.DialogId}:{GoalDialog.UnsureArgument}" : null;
    }

    /// <summary>
    /// Where a message leads that changes a goal without the word goal, where the goals are shown: "drop the nurse one", "done 1" where there is no step 1. What the
    /// plan has as a step is the step.
    /// </summary>
    public string? FindOnPage(GuideTurn turn)
    {
        if (turn.Profile.Goals.Count == 0 || turn.Text.Length is 0 or > PlanRequests.LongestRequest || GoalWords.AreIn(turn.Text)
            || turn.Conversation.Current is not { Kind: AnswerKind.Choice, Dialog: PlanDialog.DialogId or GoalNotedDialog.DialogId }) return null;
        var said = SaidText.Normalize(WithoutOpener(turn.Text));
        var isNoReach = turn.Text.Contains('?', StringComparison.Ordinal) || AnswerReader.Negates(said.Split(' '));
        foreach (var (way, forms) in GoalChangeDialog.Told.Where(told => told.Way != GoalChangeDialog.Reach || !isNoReach))
        {
            var gaps = forms.SelectMany(form => phrasebook.Gaps(form, said));
            foreach (var words in forms.Any(form => phrasebook.IsSaid(form, said)) ? gaps.Append("") : gaps)
                if (ChangeOnPage(words, way, turn) is { } change) return $"{GoalChangeDialog.DialogId}:{change}";
        }

        return null;
    }

    /// <summary>A goal that a text tells, as typed; null when it tells none, or asks.</summary>
    public string? FindTold(string text, GuideTurn turn)
    {
        if (text.Contains('?', StringComparison.Ordinal)) return null;
        return ToldIn(WithoutOpeners(text), turn) ?? ToldIn(WithoutOpener(text), turn);
    }

    private string? ToldIn(string plain, GuideTurn turn)
    {
        var told = BehindColon(plain) ?? FindDatedFirst(plain, turn) ?? FormsOf(GoalDialog.SaidTold).Where(form => TellsAGoal(SaidText.Normalize(plain), form)).Select(form => SaidText.GapAsTyped(plain, form)).FirstOrDefault(gap => gap is not null);
        return told is not null && GoalWords.IsAGoal(told) ? told : null;
    }

    /// <summary>Whether what is said where a goal is asked for is none: "too hard", "my goal: idk lol".</summary>
    public bool TellsNone(string text) => WithoutOpeners(text) is var plain && !GoalWords.AnswersAGoal(BehindColon(plain) ?? plain);

    /// <summary>A goal without what people say before it: "i want to be a vet" is "be a vet".</summary>
    public string WithoutLead(string told) => FormsOf(GoalDialog.SaidLead).Select(form => SaidText.GapAsTyped(told, form)).FirstOrDefault(gap => gap is not null) ?? told;

    /// <summary>What is told where a goal is asked for is a goal; elsewhere the person answers in their own words what was asked.</summary>
    private static bool IsOpenTo(OpenQuestion? question) =>
        question is { Kind: AnswerKind.Choice } or { Dialog: PlanDialog.DialogId or PlanDayDialog.DialogId or GoalDialog.DialogId or GoalTextDialog.DialogId };

    /// <summary>Whether a form tells a goal: "nursing is my goal" does, "i dont think nursing is my goal" does not.</summary>
    private static bool TellsAGoal(string said, string form) =>
        SaidText.GapOf(said, form) is { } gap && (form[0] != '{' || !AnswerReader.Negates(gap.Split(' ')));

    /// <summary>"My goal for this summer is to get a job": the time stands behind the goal, where it is one.</summary>
    private string? FindDatedFirst(string text, GuideTurn turn)
    {
        foreach (var words in FormsOf(GoalDialog.SaidWhen).Select(form => SaidText.GapAsTyped(text, form)).OfType<string>())
        {
            if (Tells.SelectMany(tells => Cuts(words, tells)).FirstOrDefault() is not { } cut || cut.Goal.Count(char.IsWhiteSpace) > MostOfTime) continue;
            var when = new[] { cut.Goal, "this " + cut.Goal, "este " + cut.Goal }.FirstOrDefault(time => PlanDates.NamesASeason(time) || PlanDates.Find(time, turn.Profile.Language, turn.Now) is not null);
            return when is null ? cut.Text : $"{cut.Text} {when}";
        }

        return null;
    }

    /// <summary>What words change where the goals are shown; null when they may mean a step. "It" is the goal just told, else what is to be done with it is asked.</summary>
    private static string? ChangeOnPage(string words, string way, GuideTurn turn)
    {
        var (goals, hasSteps) = (GoalChangeDialog.CanBe(way, turn.Profile.Goals), PlanOrder.Open(turn.Profile.Plan).Count > 0);
        if (PlanReference.IsPointing(words))
        {
            var isNew = turn.Conversation.Current is { Dialog: GoalNotedDialog.DialogId };
            if (goals.Count == 0 || (hasSteps && !isNew)) return null;
            return isNew && goals.MaxBy(PlanGoal.NumberOf) is { } told ? GoalChangeDialog.Argument(way, [told.Id]) : GoalChangeDialog.Argument(goals.Count > 1 ? way : GoalChangeDialog.About, [.. goals.Select(g => g.Id)]);
        }

        var isByPlace = !PlanReference.IsByName(words) && !PlanReference.IsByNumber(words);
        if ((isByPlace && hasSteps) || (!isByPlace && PlanReference.Find(words, turn.Profile.Plan, it: null).Count > 0)) return null;
        return PlanGoal.Find(words, goals) is { Count: > 0 } found ? GoalChangeDialog.Argument(way, [.. found.Select(g => g.Id)]) : null;
    }

    /// <summary>"Remind me of my goal on friday".</summary>
    private string? FindReminder(GuideTurn turn)
    {
        var day = PlanRequests.DayIn(turn);
        var said = SaidText.Normalize(PlanText.WithoutSpan(turn.Text, day?.Start ?? 0, day?.End ?? -1));
        return phrasebook.Gaps(PlanDialog.SaidRemind, said).Any(words => GoalWords.Reference(words) is { } named && (named.Length == 0 || PlanReference.IsByNumber(named) || PlanGoal.Find(named, turn.Profile.Goals).Count > 0))
            ? GoalChangeDialog.Argument(GoalChangeDialog.Remind, []) : null;
    }

    private string? FindChange(GuideTurn turn)
    {
        var goals = turn.Profile.Goals;
        var (asks, typed) = (turn.Text.Contains('?', StringComparison.Ordinal), WithoutOpener(turn.Text));
        var plain = SaidText.Normalize(typed);
        if (FindNew(turn, typed) is { } changed) return changed;
        if (phrasebook.Gaps(GoalChangeDialog.SaidAbout, plain).FirstOrDefault() is { } number && goals.Exists(g => g.Id == number)) return GoalChangeDialog.Argument(GoalChangeDialog.About, [number]);
        foreach (var (way, forms) in GoalChangeDialog.Told)
        {
            var isReach = way == GoalChangeDialog.Reach;
            if (isReach && (asks || AnswerReader.Negates(plain.Split(' ')))) continue;
            // "I made a goal" is no goal of the plan that is reached.
            foreach (var words in forms.SelectMany(form => phrasebook.Gaps(form, plain)).Where(words => !isReach || !GoalWords.AreOfAny(words)))
                if (Meant(words, GoalChangeDialog.CanBe(way, goals), turn) is { } meant) return GoalChangeDialog.Argument(way, meant, all: way == GoalChangeDialog.Drop && GoalWords.AreAll(words));
        }

        return FindNewDay(turn);
    }

    /// <summary>"Change my goal to become a vet", "my goal is now to become a vet".</summary>
    private string? FindNew(GuideTurn turn, string typed)
    {
        var open = PlanGoal.Open(turn.Profile.Goals);
        if (FormsOf(GoalChangeDialog.SaidNow).Select(form => SaidText.GapAsTyped(typed, form)).FirstOrDefault(gap => gap is not null) is { } now)
            return open.Count > 0 && GoalWords.IsAGoal(now) ? GoalChangeDialog.Argument(GoalChangeDialog.Change, [.. open.Select(g => g.Id)], now) : null;
        foreach (var words in FormsOf(GoalChangeDialog.SaidChange).Select(form => SaidText.GapAsTyped(typed, form)).OfType<string>())
        {
            // The first "to", unless what stands before a later one is a goal that there is: "change my goal to be a nurse to be a vet".
            var changers = GoalWords.AreEnglish(words) ? Changers : SpanishChangers;
            var cuts = changers.SelectMany(to => Cuts(words, to)).Where(cut => GoalWords.AreIn(cut.Goal) && GoalWords.IsAGoal(cut.Text)).OrderBy(cut => cut.Goal.Length).ToList();
            var cut = cuts.Skip(1).LastOrDefault(c => GoalWords.Reference(c.Goal) is { } named && named.Contains(' ', StringComparison.Ordinal) && PlanGoal.Find(named, open) is [_]) ?? cuts.FirstOrDefault();
            if (cut is not null && Meant(cut.Goal, open, turn) is { Count: > 0 } meant) return GoalChangeDialog.Argument(GoalChangeDialog.Change, meant, cut.Text);
        }

        return null;
    }

    /// <summary>"Move my goal to june", "push goal 2 back a year".</summary>
    private string? FindNewDay(GuideTurn turn)
    {
        if (PlanRequests.DayIn(turn) is not { } day) return null;
        var said = SaidText.Normalize(PlanText.WithoutSpan(turn.Text, day.Start, day.End));
        return phrasebook.Gaps(PlanChangeDialog.SaidButton(PlanChangeDialog.Move), said).Concat(phrasebook.Gaps(GoalChangeDialog.SaidChange, said))
            .Select(words => Meant(words, PlanGoal.Open(turn.Profile.Goals), turn)).FirstOrDefault(meant => meant is { Count: > 0 }) is { } goals
            ? GoalChangeDialog.Argument(GoalChangeDialog.Change, goals, turn.Text[day.Start..(day.End + 1)]) : null;
    }

    /// <summary>Ids of the goals that words mean; all where they do not tell, none where there is none, null when they speak of something else.</summary>
    private static IReadOnlyList<string>? Meant(string words, IReadOnlyList<PlanGoal> goals, GuideTurn turn)
    {
        if (GoalWords.Reference(words) is not { } named) return null;
        var found = named.Length == 0 ? goals : PlanGoal.Find(named, goals);
        if (found.Count > 0) return [.. found.Select(g => g.Id)];
        // "My goals essay" may be a step.
        if (PlanReference.IsByName(named) && PlanReference.Find(words, PlanOrder.Open(turn.Profile.Plan), it: null).Count > 0) return null;
        return GoalWords.ArePointing(words) || PlanReference.IsByNumber(named) ? [.. goals.Select(g => g.Id)] : null;
    }

    private static IEnumerable<Cut> Cuts(string words, string to)
    {
        for (var at = words.IndexOf(to, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(to, at + 1, StringComparison.OrdinalIgnoreCase))
            yield return new Cut(words[..at], words[(at + to.Length)..]);
    }

    /// <summary>"Goal: finish my resume", "goal - get a job".</summary>
    private string? BehindColon(string text) =>
        text.IndexOfAny([':', '-', '–']) is > 0 and var at && SaidText.Normalize(text[..at]) is var before
            && (phrasebook.IsSaid(GoalDialog.SaidBefore, before) || phrasebook.Gaps(GoalDialog.SaidBefore, before).Any()) && text[(at + 1)..].Trim() is { Length: > 0 } told ? told : null;

    /// <summary>A text without "hi", "ok so" and the like before it.</summary>
    public string WithoutOpeners(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var openers = phrasebook.Buttons(GoalDialog.SaidFirst).SelectMany(b => b.Said).ToHashSet();
        return string.Join(' ', words.SkipWhile(word => openers.Contains(SaidText.Normalize(word))));
    }

    /// <summary>"Can i drop my goal" and "i want to drop my goal" say what "drop my goal" says.</summary>
    private string WithoutOpener(string text)
    {
        var plain = WithoutOpeners(text);
        return FormsOf(WelcomeDialog.OpenerWords).Select(form => SaidText.GapAsTyped(plain, form)).FirstOrDefault(gap => gap is not null) ?? plain;
    }

    private IEnumerable<string> FormsOf(ButtonLine button) => phrasebook.Buttons(button).SelectMany(words => words.Also).Where(form => form.Contains("{name}", StringComparison.Ordinal));

    /// <summary>Two parts of a text.</summary>
    private sealed record Cut(string Goal, string Text);
}
