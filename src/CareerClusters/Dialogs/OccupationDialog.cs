using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>One occupation: what people do, pay, outlook, what it takes to start, and the skills that matter most.</summary>
public sealed class OccupationDialog : GuideDialog
{
    public const string DialogId = "occupation";

    public static readonly LineSet Lines = new("occupation");

    private const string Not = "not";
    private const string AllDayArgument = "all-day";
    private const int SkillsShown = 4;

    private static readonly Line About = Lines.Line("about", "title", "description", "cluster", "also");
    private static readonly Line AllDay = Lines.Line("all-day", "title", "list", "source");
    private static readonly Line Skills = Lines.Line("skills", "title", "skills", "source");
    private static readonly Line Unknown = Lines.Line("unknown");
    private static readonly Line Removed = Lines.Line("removed", "title");
    private static readonly ButtonLine AllDayButton = Lines.Button(AllDayArgument);
    private static readonly ButtonLine PageButton = Lines.Button("page");
    private static readonly ButtonLine TalkButton = Lines.Button("talk");
    private static readonly ButtonLine ProgramsButton = Lines.Button("programs");
    private static readonly ButtonLine SimilarButton = Lines.Button("similar");
    private static readonly ButtonLine PlanButton = Lines.Button("plan");
    private static readonly ButtonLine NotButton = Lines.Button(Not);
    private static readonly ButtonLine ClusterButton = Lines.Button("cluster");

    private readonly CareerGuidance guidance;
    private readonly FigurePhrases figures;

    public OccupationDialog(CareerGuidance guidance, FigurePhrases figures) : base(DialogId)
    {
        (this.guidance, this.figures) = (guidance, figures);
        AddStep(ShowAsync);
        AddStep(ReadAsync);
    }

    /// <summary>What people in an occupation do, and where it belongs.</summary>
    public Phrase Tell(Occupation occupation, string language) => About.With(
        occupation.Title, occupation.Description?.For(language), ClusterName(occupation.PrimaryClusterId, language),
        string.Join(", ", occupation.ClusterIds.Skip(1).Select(id => ClusterName(id, language))));

    /// <summary>What people in an occupation do on a day; that it is not written yet where it is not.</summary>
    public Phrase TellTasks(Occupation occupation, string language) => AllDay.With(
        occupation.Title, string.Join('\n', occupation.Tasks.Select(t => $"- {t.For(language)}")), figures.SourceOf("tasks.csv", "task_id", language));

    /// <summary>The skills and knowledge that set an occupation apart; null when they are not published.</summary>
    public Phrase? TellSkills(Occupation occupation, string language)
    {
        var telling = guidance.TellingSkills.Of(occupation.Code, SkillsShown);
        return telling.Count == 0 ? null
            : Skills.With(occupation.Title, string.Join(", ", telling.Select(e => e.Name.For(language))), figures.SourceOf("skills.csv", "*", language));
    }

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var argument = (ArgumentOf(step) ?? "").Split('|');
        if (guidance.FindOccupation(argument[0]) is not { } occupation)
            return AskNextAsync(step, "unknown", [Unknown], [AnswerOption.Of(ClusterButton, LearnMoreDialog.DialogId)], cancellationToken);

        var code = occupation.Code.Value;
        profile.Occupation = code;
        profile.Cluster ??= occupation.PrimaryClusterId;
        var allDay = argument is [_, AllDayArgument];
        Phrase?[] says = allDay
            ? [TellTasks(occupation, profile.Language)]
            : [Tell(occupation, profile.Language), figures.Facts(occupation, profile.Language), TellSkills(occupation, profile.Language)];
        return AskNextAsync(
            step, "occupation", [.. says.OfType<Phrase>()],
            [
                allDay ? AnswerOption.Of(PageButton, To(Id, code)) : AnswerOption.Of(AllDayButton, To(Id, $"{code}|{AllDayArgument}")),
                AnswerOption.Of(TalkButton, To(TalkDialog.DialogId, code)),
                AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, code)),
                AnswerOption.Of(SimilarButton, LearnMoreDialog.SimilarTo(occupation)),
                allDay ? AnswerOption.Of(PlanButton, To(PlanDialog.DialogId, PlanDialog.AddArgument)) : AnswerOption.Of(NotButton, $"{Not}:{code}"),
            ],
            cancellationToken);
    }

    private async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (AnswerOf(step).Value?.Split(':') is not [Not, var code]) return await FollowAsync(step, cancellationToken);
        var profile = ProfileOf(step);
        if (!profile.ExcludedOccupations.Contains(code)) profile.ExcludedOccupations.Add(code);
        profile.OccupationsInMind.Remove(code);
        var occupation = guidance.FindOccupation(code);
        await SayAsync(step, cancellationToken, Removed.With(occupation?.Title));
        return await GoToAsync(step, JobsDialog.Of(occupation?.PrimaryClusterId ?? profile.Cluster ?? ""), cancellationToken);
    }

    private string ClusterName(string id, string language) => guidance.Catalog.FindCluster(id)?.NameIn(language) ?? id;
}
