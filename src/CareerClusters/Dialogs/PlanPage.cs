using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>What the page of the plan says and offers: the goals first, then the steps that lead there. Goals and steps share the lines that are read at once.</summary>
public sealed class PlanPage(Phrasebook phrasebook, DayWords days)
{
    /// <summary>Lines at once: more is not read.</summary>
    private const int MostListed = 5;

    /// <summary>The page.</summary>
    /// <param name="turn">Whose plan, and when.</param>
    /// <param name="all">Whether every goal and step is listed.</param>
    internal IReadOnlyList<Phrase> Says(GuideTurn turn, bool all)
    {
        var (goals, plan) = (turn.Profile.Goals, turn.Profile.Plan);
        return
        [
            .. goals.Count > 0 ? [Goals(turn, all)] : Array.Empty<Phrase>(),
            plan.Count > 0 ? Steps(turn, all) : PlanDialog.NoSteps,
        ];
    }

    /// <summary>What can be done next.</summary>
    /// <param name="turn">Whose plan.</param>
    /// <param name="asks">Whether a reminder is asked about: then that comes first.</param>
    /// <param name="all">Whether every goal and step is listed.</param>
    internal static IReadOnlyList<AnswerOption> Offers(GuideTurn turn, bool asks, bool all)
    {
        var (plan, hides) = (turn.Profile.Plan, !all && PlanOrder.Open(turn.Profile.Plan).Count > MostListed - OpenGoals(turn.Profile));
        AnswerOption?[] options =
        [
            asks ? AnswerOption.Of(PlanDialog.RemindButton) : null,
            asks ? AnswerOption.Of(PlanDialog.NoReminderButton) : null,
            AnswerOption.Of(PlanDialog.AddButton, $"{PlanDialog.DialogId}:{PlanDialog.AddArgument}"),
            plan.Exists(s => !s.Done) ? AnswerOption.Of(PlanDialog.ChangeButton, PlanChangeDialog.DialogId) : null,
            hides && !asks ? AnswerOption.Of(PlanDialog.AllButton, $"{PlanDialog.DialogId}:{PlanDialog.AllArgument}") : null,
            PlanCalendar.Steps(plan).Count > 0 ? AnswerOption.Of(PlanDialog.CalendarButton, CalendarDialog.DialogId) : null,
            asks ? null : AnswerOption.Of(PlanDialog.LearnMoreButton, LearnMoreDialog.DialogId),
            asks || hides ? null : AnswerOption.Of(PlanDialog.MatchesButton, MatchesDialog.DialogId),
        ];
        var shown = options.OfType<AnswerOption>().ToList();
        // Goals are set and changed by words everywhere; by a button where there is room for one, also beside the one that leads back.
        var room = GuideDialog.MostOptions - shown.Count - (turn.Conversation.Open.Count > 0 ? 1 : 0);
        if (!asks) shown.InsertRange(1, OfGoals(turn.Profile).Take(Math.Max(room, 0)));
        return shown;
    }

    private static IEnumerable<AnswerOption> OfGoals(Profile profile)
    {
        if (OpenGoals(profile) < PlanGoal.MostOpen) yield return AnswerOption.Of(GoalDialog.SetButton, $"{GoalDialog.DialogId}:{GoalDialog.AddArgument}");
        if (profile.Goals.Count > 0) yield return AnswerOption.Of(PlanDialog.ChangeGoalButton, GoalChangeDialog.DialogId);
    }

    /// <summary>Goals that are not reached; those that are follow where the open steps leave room.</summary>
    private static IReadOnlyList<PlanGoal> Listed(Profile profile)
    {
        var goals = PlanGoal.Shown(profile.Goals);
        var room = MostListed - profile.Plan.Count(s => !s.Done);
        return [.. goals.Take(Math.Clamp(room, OpenGoals(profile), PlanGoal.MostOpen))];
    }

    private Phrase Goals(GuideTurn turn, bool all)
    {
        var goals = PlanGoal.Shown(turn.Profile.Goals);
        var listed = all ? goals : Listed(turn.Profile);
        var lines = listed.Select(g => Words(PlanDialog.Goal.With(PlanGoal.NumberOf(g), g.Text, g.By is { } by ? days.Far(by, turn.Profile.Language, TodayOf(turn)) : "", g.Reached ? "yes" : ""), turn));
        return PlanDialog.YourGoals.With(string.Join('\n', lines), goals.Count > listed.Count ? goals.Count - listed.Count : "");
    }

    /// <summary>Open steps by day; those that are done follow where there is room.</summary>
    private Phrase Steps(GuideTurn turn, bool all)
    {
        var (plan, open) = (turn.Profile.Plan, PlanOrder.Open(turn.Profile.Plan));
        var done = plan.Where(s => s.Done).OrderByDescending(PlanOrder.NumberOf).ToList();
        var most = all ? plan.Count : MostListed - Listed(turn.Profile).Count;
        var listed = open.Take(most).Concat(done.Take(most - Math.Min(most, open.Count))).ToList();
        var lines = listed.Select(s => Words(
            PlanDialog.Item.With(PlanOrder.NumberOf(s), s.Text, s.Due is { } due ? days.Of(due, s.At, turn.Profile.Language, TodayOf(turn)) : "", s.At is null ? "" : "yes", s.Done ? "yes" : ""), turn));
        var (more, hidden) = (open.Count - most, done.Count - listed.Count(s => s.Done));
        return PlanDialog.Your.With(string.Join('\n', lines), more > 0 ? more : "", hidden > 0 ? hidden : "");
    }

    private static int OpenGoals(Profile profile) => profile.Goals.Count(g => !g.Reached);

    private string Words(Phrase phrase, GuideTurn turn) => phrasebook.Render(phrase, turn.Profile.Language);

    private static DateOnly TodayOf(GuideTurn turn) => DateOnly.FromDateTime(turn.Now.DateTime);
}
