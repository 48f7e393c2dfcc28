using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>The interview guide: questions for one job, chosen by what the person cares about and is unsure of, five at a time.</summary>
public sealed class InterviewDialog : SubjectDialog
{
    public const string DialogId = "interview";

    public static readonly LineSet Lines = new("interview");

    private const int PageSize = 5;

    private static readonly Line Page = Lines.Line("page", "name", "list", "first");
    /// <summary>One question of the guide.</summary>
    internal static readonly Line Question = Lines.Line("question", "number", "topic", "detail");

    /// <summary>Forms that ask for the questions of a job.</summary>
    internal static readonly ButtonLine SaidQuestions = Lines.Button("said-questions");

    private static readonly Line Which = Lines.Line("which");
    private static readonly ButtonLine MoreButton = Lines.Button("more");
    private static readonly ButtonLine FirstButton = Lines.Button("first");
    private static readonly ButtonLine TalkButton = Lines.Button("talk");
    private static readonly ButtonLine CalendarButton = Lines.Button("calendar");
    private static readonly ButtonLine PlanButton = Lines.Button("plan");
    private static readonly ButtonLine JobButton = Lines.Button("job");
    private static readonly ButtonLine ChooseButton = Lines.Button("choose");

    private readonly InterviewQuestions questions;

    public InterviewDialog(CareerGuidance guidance, InterviewQuestions questions) : base(DialogId, guidance, Which, ChooseButton) => this.questions = questions;

    private protected override Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CareerSubject subject, string[] argument, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var all = questions.For(profile, subject);
        var from = argument is [_, var at] && int.TryParse(at, out var page) ? Math.Clamp(page, 0, (all.Count - 1) / PageSize) * PageSize : 0;
        var list = all.Skip(from).Take(PageSize);
        return AskNextAsync(
            step, "questions", [Page.With(subject.NameIn(profile.Language), string.Join('\n', list), from == 0 ? all.Count : "")],
            [
                from + PageSize < all.Count ? AnswerOption.Of(MoreButton, To(Id, $"{argument[0]}|{(from / PageSize) + 1}")) : AnswerOption.Of(FirstButton, To(Id, argument[0])),
                AnswerOption.Of(TalkButton, To(TalkDialog.DialogId, argument[0])),
                AnswerOption.Of(CalendarButton, To(TalkDateDialog.DialogId, TalkAppointment.About(argument[0]))),
                AnswerOption.Of(PlanButton, To(PlanDialog.DialogId, PlanDialog.AddArgument)),
                AnswerOption.Of(JobButton, To(subject.Page.DialogId, subject.Page.Argument)),
            ],
            cancellationToken, TalkDialog.Drafts(argument[0]));
    }
}
