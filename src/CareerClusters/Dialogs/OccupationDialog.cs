using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>One occupation in small pages: what people do, pay, outlook and start; skills; fit; what is next door.</summary>
public sealed class OccupationDialog : GuideDialog
{
    public const string DialogId = "occupation";

    public static readonly LineSet Lines = new("occupation");

    private const string Not = "not";
    private const string AllDayArgument = "all-day";
    private const string MoreArgument = "more";
    private const string SkillsArgument = "skills";
    private const string FitArgument = "fit";
    private const string NextArgument = "next";
    private const int SkillsShown = 4;

    private static readonly Line About = Lines.Line("about", "title", "description", "cluster", "also");
    private static readonly Line AllDay = Lines.Line("all-day", "title", "list", "source");
    private static readonly Line Skills = Lines.Line("skills", "title", "skills", "source");
    private static readonly Line WhatElse = Lines.Line("what-else", "title");
    private static readonly Line Unknown = Lines.Line("unknown");
    private static readonly Line Removed = Lines.Line("removed", "title");
    private static readonly ButtonLine AllDayButton = Lines.Button(AllDayArgument);
    private static readonly ButtonLine PageButton = Lines.Button("page");
    private static readonly ButtonLine TalkButton = Lines.Button("talk");
    private static readonly ButtonLine ProgramsButton = Lines.Button("programs");
    private static readonly ButtonLine SimilarButton = Lines.Button("similar");
    private static readonly ButtonLine PlanButton = Lines.Button("plan");
    private static readonly ButtonLine MoreButton = Lines.Button(MoreArgument);
    private static readonly ButtonLine SkillsButton = Lines.Button(SkillsArgument);
    private static readonly ButtonLine FitButton = Lines.Button(FitArgument);
    private static readonly ButtonLine NextButton = Lines.Button(NextArgument);
    private static readonly ButtonLine RateButton = Lines.Button("rate");
    private static readonly ButtonLine StartButton = Lines.Button("start");
    private static readonly ButtonLine NotButton = Lines.Button(Not);
    private static readonly ButtonLine ClusterButton = Lines.Button("cluster");

    private readonly CareerGuidance guidance;
    private readonly FigurePhrases figures;
    private readonly OccupationPages pages;
    private readonly ComparedNames names;
    private readonly Phrasebook phrasebook;

    public OccupationDialog(CareerGuidance guidance, FigurePhrases figures, OccupationPages pages, ComparedNames names, Phrasebook phrasebook) : base(DialogId)
    {
        (this.guidance, this.figures, this.pages, this.names, this.phrasebook) = (guidance, figures, pages, names, phrasebook);
        AddStep(ShowAsync);
        AddStep(ReadAsync);
    }

    /// <summary>The code of the first job that a question leads to; null when it leads to none.</summary>
    internal static string? FirstOf(OpenQuestion? question) =>
        question?.Options.Select(o => o.Value.Split(':')).FirstOrDefault(v => v is [DialogId, _])?[1];

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
        profile.See(code);
        profile.Cluster ??= occupation.PrimaryClusterId;
        var page = argument.ElementAtOrDefault(1) ?? "";
        // Every page is reached by its words from every other; buttons show the likeliest.
        AnswerOption[] all =
        [
            AnswerOption.Of(AllDayButton, PageOf(code, AllDayArgument)), AnswerOption.Of(SkillsButton, PageOf(code, SkillsArgument)),
            AnswerOption.Of(FitButton, PageOf(code, FitArgument)), AnswerOption.Of(NextButton, PageOf(code, NextArgument)),
            AnswerOption.Of(TalkButton, To(TalkDialog.DialogId, code)), AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, code)), AnswerOption.Of(ProgramsDialog.SaidTry, ProgramsDialog.ToTry(code)),
            AnswerOption.Of(SimilarButton, LearnMoreDialog.SimilarTo(occupation)), AnswerOption.Of(PlanButton, To(PlanDialog.DialogId, PlanDialog.AddArgument)),
            AnswerOption.Of(PictureDialog.Asked, PictureDialog.PayOf(code)), AnswerOption.Of(MoreButton, PageOf(code, MoreArgument)), AnswerOption.Of(PageButton, To(Id, code)), AnswerOption.Of(NotButton, $"{Not}:{code}") with { Exactly = true },
            AnswerOption.Of(CompareDialog.TheseButton, CompareDialog.WithLike(guidance, occupation, profile)),
            AnswerOption.Of(CompareDialog.WithButton, To(CompareDialog.DialogId, code)),
        ];
        var (says, first) = Page(page, occupation, profile);
        ButtonLine[] shown = page switch
        {
            AllDayArgument => [PageButton, TalkButton, ProgramsButton, SkillsButton, PlanButton],
            MoreArgument => [SkillsButton, FitButton, NextButton, SimilarButton, PictureDialog.Asked],
            SkillsArgument => [FitButton, ProgramsButton, NextButton, PageButton],
            FitArgument => [SkillsButton, SimilarButton, NextButton, PageButton],
            NextArgument => [PageButton],
            _ => [AllDayButton, TalkButton, ProgramsButton, MoreButton, NotButton],
        };
        return AskNextAsync(step, "occupation", says, [.. first, .. shown.Select(b => all.First(o => o.Button == b.Key))], cancellationToken, all);
    }

    /// <summary>What a page says, and the options it has before those of its kind.</summary>
    private (IReadOnlyList<Phrase> Says, AnswerOption[] First) Page(string page, Occupation occupation, Profile profile)
    {
        switch (page)
        {
            case AllDayArgument: return ([TellTasks(occupation, profile.Language)], []);
            case MoreArgument: return ([WhatElse.With(occupation.Title)], []);
            case SkillsArgument:
                return ([pages.TellSkills(occupation, profile)], pages.HasUnaskedSkills(occupation, profile) ? [AnswerOption.Of(RateButton, SkillsDialog.DialogId)] : []);
            case FitArgument:
                return (pages.TellFit(occupation, profile), profile.Interests.Count < InterestInventory.FirstSketchCount ? [AnswerOption.Of(StartButton, InterestsDialog.DialogId)] : []);
            case NextArgument:
                var next = pages.NextDoor(occupation, profile);
                Occupation?[] near = [next.Up, next.Sideways, next.Down];
                var steps = near.OfType<Occupation>().ToList();
                return (
                    pages.TellNext(occupation, next, profile.Language),
                    [
                        .. steps.Select(o => AnswerOption.Named(To(Id, o.Code.Value), o.Title)),
                        .. steps.Count > 0 ? [AnswerOption.Of(CompareDialog.TheseButton, CompareDialog.Between(steps.Take(ComparedNames.Most - 1).Prepend(occupation).Select(o => o.Code.Value)))] : Array.Empty<AnswerOption>(),
                    ]);
            default: return ([Tell(occupation, profile.Language), figures.Facts(occupation, profile.Language)], []);
        }
    }

    private static string PageOf(string code, string page) => To(DialogId, $"{code}|{page}");

    private async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (CompareDialog.WithNamed(names, AnswerOf(step)) is { } beside) return await GoToAsync(step, beside, cancellationToken);
        if (PictureDialog.OfNamed(guidance, phrasebook, TurnOf(step), AnswerOf(step)) is { } picture) return await GoToAsync(step, picture, cancellationToken);
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
