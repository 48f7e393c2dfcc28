using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Interviews;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>The interview guide: questions for one job, chosen by what the person cares about and is unsure of, five at a time.</summary>
public sealed class InterviewDialog : GuideDialog
{
    public const string DialogId = "interview";

    public static readonly LineSet Lines = new("interview");

    private const int PageSize = 5;

    /// <summary>Self-rating or value from which something matters to the person.</summary>
    private const int MattersFrom = 4;

    /// <summary>Published area score from which a job has much of a kind of work, 1 to 7.</summary>
    private const double MuchFrom = 5;

    private static readonly Line Page = Lines.Line("page", "name", "list", "first");
    private static readonly Line Which = Lines.Line("which");
    private static readonly Line Question = Lines.Line("question", "number", "topic", "detail");
    private static readonly ButtonLine MoreButton = Lines.Button("more");
    private static readonly ButtonLine FirstButton = Lines.Button("first");
    private static readonly ButtonLine TalkButton = Lines.Button("talk");
    private static readonly ButtonLine PlanButton = Lines.Button("plan");
    private static readonly ButtonLine JobButton = Lines.Button("job");
    private static readonly ButtonLine ChooseButton = Lines.Button("choose");

    private readonly CareerGuidance guidance;
    private readonly CareerStanding standing;
    private readonly ReasonWords reasons;
    private readonly PublishedTerms terms;

    public InterviewDialog(CareerGuidance guidance, CareerStanding standing, ReasonWords reasons, PublishedTerms terms) : base(DialogId)
    {
        (this.guidance, this.standing, this.reasons, this.terms) = (guidance, standing, reasons, terms);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var argument = (ArgumentOf(step) ?? profile.Occupation ?? profile.Cluster ?? "").Split('|');
        if (CareerSubject.Find(guidance, argument[0]) is not { } subject) return AskNextAsync(step, "which", [Which], [AnswerOption.Of(ChooseButton, LearnMoreDialog.DialogId)], cancellationToken);
        var questions = InterviewGuide.Choose(NeedsOf(profile, subject));
        var from = argument is [_, var at] && int.TryParse(at, out var page) ? Math.Clamp(page, 0, (questions.Count - 1) / PageSize) * PageSize : 0;
        var list = questions.Skip(from).Take(PageSize).Select((q, i) => reasons.Words(Question.With(from + i + 1, q.Topic, q.Detail), profile.Language));
        return AskNextAsync(
            step, "questions", [Page.With(subject.NameIn(profile.Language), string.Join('\n', list), from == 0 ? questions.Count : "")],
            [
                from + PageSize < questions.Count ? AnswerOption.Of(MoreButton, To(Id, $"{argument[0]}|{(from / PageSize) + 1}")) : AnswerOption.Of(FirstButton, To(Id, argument[0])),
                AnswerOption.Of(TalkButton, To(TalkDialog.DialogId, argument[0])),
                AnswerOption.Of(PlanButton, To(PlanDialog.DialogId, PlanDialog.AddArgument)),
                AnswerOption.Of(JobButton, To(subject.Page.DialogId, subject.Page.Argument)),
            ],
            cancellationToken);
    }

    private InterviewNeeds NeedsOf(Profile profile, CareerSubject subject)
    {
        var language = profile.Language;
        var match = standing.Match(profile).Clusters.FirstOrDefault(m => m.Cluster.Id == subject.Cluster.Id);
        var figures = subject.Occupation?.Figures;
        return new InterviewNeeds
        {
            // A liked statement may lower a cluster; asked about, it must still be called liked.
            Liked = StatementIn(match?.Raised.Where(c => c.Value > StatementAnswer.Neutral), language),
            Disliked = StatementIn(match?.Lowered.Where(c => c.Value < StatementAnswer.Neutral), language),
            ValueIds = [.. profile.ValueRatings.Where(v => v.Value >= MattersFrom).OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).Select(v => v.Key)],
            MostSchoolYears = profile.MostSchoolYears,
            LeastPayUsd = profile.LeastPayUsd,
            UnsureAreas = subject.Occupation is { } occupation ? UnsureAreas(profile, occupation) : [],
            Skills = subject.Occupation is { } job ? [.. WeakSkills(profile, job).Select(s => s.Name.For(language))] : [],
            Schooling = terms.Words(figures?.EntryEducation, language),
            IsApprenticeship = figures?.Training == ProgramsDialog.Apprenticeship,
            HasTraining = figures?.Training != ProgramsDialog.Apprenticeship && terms.Words(figures?.Training, language).Length > 0,
        };
    }

    private string StatementIn(IEnumerable<AnswerContribution>? said, string language) =>
        said?.FirstOrDefault(c => c.Kind == EvidenceKind.Statement) is { } statement ? reasons.StatementText(statement.Id, language) : "";

    /// <summary>Areas of which the job has much, and whose statements the person rated low, or passed over where others were rated.</summary>
    private List<InterestArea> UnsureAreas(Profile profile, Occupation occupation)
    {
        if (profile.Interests.Count == 0) return [];
        var areas = guidance.Catalog.Content.Statements.ToDictionary(s => s.Id, s => s.Area);
        var means = profile.Interests.Where(a => areas.ContainsKey(a.StatementId)).ToLookup(a => areas[a.StatementId], a => a.Value);
        return [.. Enum.GetValues<InterestArea>().Where(a => occupation.Interests[a] >= MuchFrom && means[a].DefaultIfEmpty(1).Average() <= StatementAnswer.Neutral)];
    }

    /// <summary>Skills the job stands out for that the person rated low or passed over; the first of all where nothing was rated.</summary>
    private IEnumerable<SkillElement> WeakSkills(Profile profile, Occupation occupation)
    {
        var telling = guidance.TellingSkills.Of(occupation.Code, PageSize);
        var weak = guidance.Catalog.Content.SkillRatings
            .Where(r => profile.SkippedSkills.Contains(r.Id) || profile.SkillRatings.GetValueOrDefault(r.Id, MattersFrom) < StatementAnswer.Neutral).SelectMany(r => r.ElementIds).ToHashSet();
        var found = telling.Where(s => weak.Contains(s.Id)).ToList();
        return found.Count > 0 ? found : telling.Take(1);
    }
}
