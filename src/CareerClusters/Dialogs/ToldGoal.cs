using System.Globalization;
using CareerClusters.Bot;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Planning;

namespace CareerClusters.Dialogs;

/// <summary>A goal as a person told it.</summary>
/// <param name="Text">What to reach, without its day.</param>
/// <param name="By">The day that was said; null for none, or one that has passed.</param>
/// <param name="IsPast">Whether a day was said that has passed.</param>
internal sealed record ToldGoal(string Text, DateOnly? By, bool IsPast)
{
    /// <summary>Whether nothing but a day was told; then the text is that day.</summary>
    public bool IsOnlyADay { get; private init; }

    /// <summary>Longest text of a goal, in characters.</summary>
    private const int Longest = 300;

    /// <summary>Reads a goal and its day.</summary>
    public static ToldGoal Read(string told, GuideTurn turn)
    {
        var text = told.ReplaceLineEndings(" ").TrimEnd(' ', '?', '!', '.');
        if (text.Length > Longest) text = text[..Longest];
        var (ahead, past) = (PlanDates.Find(text, turn.Profile.Language, turn.Now), PlanDates.FindPast(text, turn.Profile.Language, turn.Now));
        var day = ahead ?? past;
        var words = PlanText.WithoutSpan(text, day?.Start ?? 0, day?.End ?? -1);
        return new ToldGoal(words.Length > 0 ? words : text, ahead?.Due, past is not null) { IsOnlyADay = day is not null && words.Length == 0 };
    }

    /// <summary>The goal that says the same already; null when none does.</summary>
    public PlanGoal? Same(Profile profile) => profile.Goals.Find(g => !g.Reached && g.Text.Equals(Text, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether there is room for it beside the goals there are.</summary>
    public bool Fits(Profile profile) => Same(profile) is not null || PlanGoal.Open(profile.Goals).Count < PlanGoal.MostOpen;

    /// <summary>Keeps it; told again it is the same goal, with the day said last.</summary>
    public PlanGoal Keep(Profile profile)
    {
        var goal = Same(profile) is { } same ? same with { By = By ?? same.By } : new PlanGoal(profile.NextGoal.ToString(CultureInfo.InvariantCulture), Text, By, Reached: false);
        var at = profile.Goals.FindIndex(g => g.Id == goal.Id);
        if (at >= 0) profile.Goals[at] = goal;
        else profile.Goals.Add(goal);
        profile.NextGoal = Math.Max(profile.NextGoal, PlanGoal.NumberOf(goal) + 1);
        return goal;
    }
}
