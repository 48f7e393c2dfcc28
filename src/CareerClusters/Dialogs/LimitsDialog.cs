using System.Globalization;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.Understanding;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Limits a person may set: most years of school, least pay. They lower and mark jobs, and hide none.</summary>
public sealed class LimitsDialog : GuideDialog
{
    public const string DialogId = "limits";

    /// <summary>Argument: take every limit off.</summary>
    public const string NoneArgument = "none";

    public static readonly LineSet Lines = new("limits");

    private const string PayArgument = "pay";
    private const string SetArgument = "set";
    private const string NotReadArgument = "not-read";

    /// <summary>Years of school after high school to pick from: none, an associate degree, a bachelor's degree.</summary>
    private static readonly (ButtonLine Button, int Years)[] Schooling = [(Lines.Button("no-school"), 0), (Lines.Button("two-years"), 2), (Lines.Button("four-years"), 4)];

    /// <summary>Yearly pay to pick from, around what half of all jobs in the United States pay.</summary>
    private static readonly int[] Pays = [40_000, 60_000, 80_000];

    private static readonly Line AskSchool = Lines.Line("ask-school");
    private static readonly Line AskPay = Lines.Line("ask-pay");
    private static readonly Line NotRead = Lines.Line("not-read");
    private static readonly Line Noted = Lines.Line("noted", "school", "pay");
    private static readonly Line TakenOff = Lines.Line("taken-off");
    private static readonly Line MarkedJob = Lines.Line("marked", "job", "more_school", "less_pay");
    private static readonly ButtonLine NoLimitButton = Lines.Button("no-limit");

    private readonly CareerGuidance guidance;

    public LimitsDialog(CareerGuidance guidance) : base(DialogId)
    {
        this.guidance = guidance;
        AddStep(AskAsync);
        AddStep(ReadAsync);
    }

    /// <summary>The argument that notes limits a person stated in a sentence.</summary>
    public static string Stated(StatedLimits limits) => $"{SetArgument}|{limits.MostSchoolYears}|{limits.LeastAnnualPayUsd}";

    /// <summary>A job on a list, and which limits it exceeds.</summary>
    public static string Marked(string job, LimitMarks marks, Phrasebook phrasebook, string language) => marks == LimitMarks.None ? job : phrasebook.Render(
        MarkedJob.With(job, marks.HasFlag(LimitMarks.MoreEducation) ? "yes" : "", marks.HasFlag(LimitMarks.LessPay) ? "yes" : ""), language);

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        profile.LimitsAsked = true;
        var argument = (ArgumentOf(step) ?? "").Split('|');
        switch (argument[0])
        {
            case NoneArgument:
                (profile.MostSchoolYears, profile.LeastPayUsd) = (null, null);
                await SayAsync(step, cancellationToken, TakenOff);
                return await GoToAsync(step, MatchesDialog.DialogId, cancellationToken);
            case SetArgument:
                profile.MostSchoolYears = Number(argument.ElementAtOrDefault(1)) ?? profile.MostSchoolYears;
                profile.LeastPayUsd = Number(argument.ElementAtOrDefault(2)) ?? profile.LeastPayUsd;
                return await FinishAsync(step, cancellationToken);
            default:
                if (argument.Contains(NotReadArgument)) await SayAsync(step, cancellationToken, NotRead);
                return await AskAsync(step, argument[0] == PayArgument ? PayQuestion() : SchoolQuestion(), cancellationToken);
        }
    }

    private static OpenQuestion SchoolQuestion() => new()
    {
        Dialog = DialogId,
        Step = "school",
        Says = [AskSchool],
        Options = [AnswerOption.Of(NoLimitButton), .. Schooling.Select(s => AnswerOption.Of(s.Button, s.Years.ToString(CultureInfo.InvariantCulture)))],
        Kind = AnswerKind.Text,
        CanSkip = true,
    };

    private static OpenQuestion PayQuestion() => new()
    {
        Dialog = DialogId,
        Step = "pay",
        Says = [AskPay],
        Options = [AnswerOption.Of(NoLimitButton), .. Pays.Select(p => AnswerOption.Named(p.ToString(CultureInfo.InvariantCulture), FigurePhrases.Money((decimal?)p)))],
        Kind = AnswerKind.Text,
        CanSkip = true,
    };

    private async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var answer = AnswerOf(step);
        var isPay = ArgumentOf(step)?.Split('|')[0] == PayArgument;
        var stated = answer.Value is null && !answer.Skipped ? Read(answer.Text, profile, isPay) : null;
        if (stated is { Any: false }) return await step.ReplaceDialogAsync(Id, isPay ? $"{PayArgument}|{NotReadArgument}" : NotReadArgument, cancellationToken);
        if (stated is not null)
        {
            profile.MostSchoolYears = stated.MostSchoolYears ?? profile.MostSchoolYears;
            profile.LeastPayUsd = stated.LeastAnnualPayUsd ?? profile.LeastPayUsd;
        }
        else if (!answer.Skipped)
        {
            if (isPay) profile.LeastPayUsd = Number(answer.Value);
            else profile.MostSchoolYears = Number(answer.Value);
        }

        return isPay || stated?.LeastAnnualPayUsd is not null
            ? await FinishAsync(step, cancellationToken)
            : await step.ReplaceDialogAsync(Id, PayArgument, cancellationToken);
    }

    /// <summary>Limits in the person's own words; a bare number is what was asked for.</summary>
    private StatedLimits Read(string text, Profile profile, bool isPay)
    {
        var stated = guidance.Texts.Read(text, profile.Language).Limits;
        if (stated.Any) return stated;
        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        if (Number(digits) is not { } number || text.Any(c => char.IsLetter(c) && c is not ('k' or 'K'))) return StatedLimits.None;
        if (!isPay) return number <= MostYears ? new StatedLimits(number, null) : StatedLimits.None;
        var pay = number < ShortPay ? number * 1000 : number;
        return pay <= MostPay ? new StatedLimits(null, pay) : StatedLimits.None;
    }

    private const int MostYears = 12;

    /// <summary>Who answers "50" to a question for yearly pay means thousands.</summary>
    private const int ShortPay = 1000;

    private const int MostPay = 1_000_000;

    private static async Task<DialogTurnResult> FinishAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        await SayAsync(step, cancellationToken, profile is { MostSchoolYears: null, LeastPayUsd: null }
            ? TakenOff
            : Noted.With(profile.MostSchoolYears?.ToString(CultureInfo.InvariantCulture) ?? "", FigurePhrases.Money((decimal?)profile.LeastPayUsd)));
        return await GoToAsync(step, MatchesDialog.DialogId, cancellationToken);
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
