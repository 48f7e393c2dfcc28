using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>What is neither an answer nor a command and leads elsewhere: postings, goals, the plan, talks, programs, what was tried, and what is asked of the open page.</summary>
public sealed class Digressions(CareerGuidance guidance, DigressionContext context)
{
    /// <summary>Whether a message is a pasted job posting.</summary>
    public bool IsPosting(GuideTurn turn) => guidance.Postings.LooksPasted(turn.Text);

    /// <summary>Where a message leads that sets a goal or changes one ("my goal is to become a nurse"); null when it does neither.</summary>
    public string? FindGoal(GuideTurn turn) => context.Goals.Find(turn) ?? context.Goals.FindOnPage(turn);

    /// <summary>Where a message leads that changes a step of the plan or adds one ("done 2", "move ms ortiz to friday"); null when it does neither.</summary>
    public string? FindPlanRequest(GuideTurn turn) => context.Plans.Find(turn) is { } request ? PlanChange(turn, request)
        : context.Additions.FindReminder(turn) ?? (context.Additions.FindAddition(turn) is { } step ? $"{PlanDialog.DialogId}:{(step.Length > 0 ? PlanDialog.NewArgument + step : PlanDialog.AddArgument)}" : null);

    /// <summary>Where a message leads that answers neither which step nor which day is asked for: it changes a step there is, or asks for programs; null when it does neither.</summary>
    public string? FindWhereAsked(GuideTurn turn) =>
        context.Plans.FindWhereAsked(turn) is { } request ? PlanChange(turn, request)
        : turn.Conversation.Current is { Dialog: PlanDayDialog.DialogId } && PlanRequests.DayIn(turn) is null ? FindPrograms(turn) : null;

    /// <summary>Where a message leads that deletes an entry of the history ("forget what i said about welding"); null when it does not.</summary>
    public string? FindHistory(GuideTurn turn) => context.History.Find(turn);

    /// <summary>Where a message leads that tells of something done which is a step of the plan ("i asked ms ortiz"); null when it tells of none.</summary>
    public static string? FindPlanTold(GuideTurn turn) => PlanRequests.FindTold(turn) is { } told ? PlanChange(turn, told) : null;

    private static string PlanChange(GuideTurn turn, PlanRequest request) =>
        $"{PlanChangeDialog.DialogId}:{(turn.Conversation.Current is { Dialog: PlanDueDialog.DialogId } ? PlanChangeDialog.DueArgument : "")}{PlanChangeDialog.Argument(request)}";

    /// <summary>Where a message leads that speaks of a talk ("talk on friday at 3pm", "i talked to a nurse"); null when none does.</summary>
    public string? FindTalk(GuideTurn turn) =>
        context.Talks.FindLog(turn) ?? context.Talks.FindDate(turn) ?? context.Talks.FindQuestions(turn) ?? context.Talks.FindWho(turn) ?? context.Talks.FindBareDay(turn);

    /// <summary>Where a message leads that asks for programs by name; null when it does not.</summary>
    public string? FindPrograms(GuideTurn turn) => context.Programs.Find(turn);

    /// <summary>Where a name leads that answers a page which asks what it is to be about; null elsewhere.</summary>
    public string? FindNamed(GuideTurn turn) => context.Programs.FindNamed(turn);

    /// <summary>Answers what is asked of the open page, and a person who felt uneasy with somebody; null when a message does neither.</summary>
    public async Task<DialogTurnResult?> AnswerOnPageAsync(DialogContext dc, GuideTurn turn, CancellationToken cancellationToken)
    {
        if (context.Pages.TellsUnease(turn) && turn.Conversation.Current is not { Kind: AnswerKind.Text, Dialog: not (TalkLogDialog.DialogId or TalkDateDialog.DialogId) })
        {
            if (turn.Conversation.Current is not { Dialog: TalkLogDialog.DialogId, LeadsAnywhere: false }) return await CommandRunner.SayAndAskAgainAsync(dc, turn, PageQuestions.Uneasy, cancellationToken);
            turn.Answer = new Answer(TalkLogDialog.UneasyValue, turn.Text);
            return await dc.ContinueDialogAsync(cancellationToken);
        }

        return context.Pages.Find(turn) is { } answer ? await CommandRunner.SayAndAskAgainAsync(dc, turn, answer, cancellationToken) : null;
    }

    /// <summary>Names what is due to a person who is back, once a day; null when nothing is, or it was named today.</summary>
    public async Task<DialogTurnResult?> NameDueAsync(DialogContext dc, GuideTurn turn, CancellationToken cancellationToken) =>
        PlanDueDialog.HasNews(turn) ? await Onward.GoAsync(dc, turn, PlanDueDialog.DialogId, turn.Text, cancellationToken) : null;

    /// <summary>Asks about what a person tells of something they tried; null when the message reads as anything else.</summary>
    public async Task<DialogTurnResult?> AskAboutExperienceAsync(DialogContext dc, GuideTurn turn, CancellationToken cancellationToken) =>
        guidance.Experiences.Read(turn.Text) is { IsClear: true } told
            ? await Onward.GoAsync(dc, turn, $"{ExperienceDialog.DialogId}:{ExperienceDialog.Argument(turn.Profile.Turn, told.Answers.Select(ToldAnswer.Of))}", turn.Text, cancellationToken)
            : null;

}

/// <summary>What digressions are read by.</summary>
/// <param name="Goals">Reads what sets and changes goals.</param>
/// <param name="Plans">Reads what changes the plan.</param>
/// <param name="Additions">Reads what adds to the plan.</param>
/// <param name="Talks">Reads what is said of talks.</param>
/// <param name="Programs">Reads what is asked of programs by name.</param>
/// <param name="Pages">Answers what is asked of a page.</param>
/// <param name="History">Reads what deletes an entry of the history.</param>
public sealed record DigressionContext(GoalRequests Goals, PlanRequests Plans, PlanAdditions Additions, TalkRequests Talks, ProgramRequests Programs, PageQuestions Pages, HistoryRequests History);
