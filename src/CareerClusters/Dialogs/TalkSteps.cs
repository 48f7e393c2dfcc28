using System.Globalization;
using CareerClusters.Bot;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Talks as steps of a plan: one open talk about each kind of work.</summary>
public sealed class TalkSteps(CareerGuidance guidance, InterviewQuestions questions, Phrasebook phrasebook)
{
    /// <summary>The talk about some work that is still to come; null when there is none.</summary>
    public static PlanStep? Open(Profile profile, string subject) => profile.Plan.Find(s => !s.Done && s.Talk == subject);

    /// <summary>The open talk that a person may mean who had one: the one due by a day, or without a day; null when there is none, or more than one.</summary>
    /// <param name="plan">All steps.</param>
    /// <param name="subject">What it was about; null when that was not said.</param>
    /// <param name="today">The day.</param>
    public static PlanStep? Had(IEnumerable<PlanStep> plan, string? subject, DateOnly today) =>
        plan.Where(s => s is { Done: false, Talk: { } about } && (subject is null || about == subject) && !(s.Due > today)).ToList() is [var one] ? one : null;

    /// <summary>Marks a step done; whether it is, and is a step of the plan.</summary>
    public static bool Finish(Profile profile, string id)
    {
        var at = profile.Plan.FindIndex(s => s.Id == id);
        if (at >= 0) profile.Plan[at] = profile.Plan[at] with { Done = true };
        return at >= 0;
    }

    /// <summary>What a talk is about, in words; empty for no known work.</summary>
    public string NameOf(string subject, string language) => CareerSubject.Find(guidance, subject)?.NameIn(language) ?? "";

    /// <summary>Puts a talk into the plan: an open one about the same work gets the new day, as one does not plan it twice.</summary>
    internal PlanStep Plan(Profile profile, TalkAppointment talk)
    {
        if (Open(profile, talk.Subject) is { } open)
        {
            var moved = At(open, talk);
            profile.Plan[profile.Plan.IndexOf(open)] = moved;
            return moved;
        }

        var added = At(New(profile, talk) with { Id = profile.NextPlanStep++.ToString(CultureInfo.InvariantCulture) }, talk);
        profile.Plan.Add(added);
        return added;
    }

    /// <summary>A talk as a step that is in no plan: a calendar knows it by what it is about.</summary>
    internal PlanStep Unplanned(GuideTurn turn, TalkAppointment talk) => At(New(turn.Profile, talk), talk) with { Revision = turn.Profile.Turn, ChangedAt = turn.Now };

    /// <summary>What a calendar says of a talk: to let an adult know, and the questions to ask, a line each; empty for a step that is no talk.</summary>
    public string Describe(Profile profile, PlanStep step) => step.Talk is not { } about ? "" : phrasebook.Render(
        TalkDateDialog.Description.With(CareerSubject.Find(guidance, about) is { } subject ? string.Join('\n', questions.For(profile, subject)) : ""), profile.Language);

    private PlanStep New(Profile profile, TalkAppointment talk) =>
        new("", phrasebook.Render(TalkDateDialog.Step.With(NameOf(talk.Subject, profile.Language)), profile.Language), null, Done: false) { Talk = talk.Subject };

    private static PlanStep At(PlanStep step, TalkAppointment talk) => step with { Due = talk.Day, At = talk.At, Minutes = talk.At is null ? 0 : talk.Minutes };
}
