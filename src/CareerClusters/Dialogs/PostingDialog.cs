using System.Globalization;
using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Planning;
using CareerClusters.Guidance.Postings;
using CareerClusters.Guidance.School;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>
/// The third door: a job posting, pasted. Says which occupation and cluster it belongs to, what it asks for, and what the person has
/// said of that. Nothing of the posting is kept: its own words are shown once, and what stays are names of the catalog.
/// </summary>
public sealed class PostingDialog : GuideDialog
{
    public const string DialogId = "posting";

    /// <summary>Argument: the message itself is the posting.</summary>
    public const string PastedArgument = "pasted";

    public static readonly LineSet Lines = new("posting");

    private const string NothingArgument = "nothing", OtherLanguageArgument = "other-language", PlanArgument = "plan", CompareArgument = "compare";

    /// <summary>Most list entries of a line.</summary>
    private const int Listed = 5;

    /// <summary>Self-rating from which a skill counts as one the person has.</summary>
    private const int HasFrom = 4;

    private static readonly Line Ask = Lines.Line("ask");
    private static readonly Line NothingRead = Lines.Line(NothingArgument);
    private static readonly Line OtherLanguage = Lines.Line(OtherLanguageArgument);
    private static readonly Line Stated = Lines.Line("stated", "low", "high", "period", "place", "remote", "age");
    private static readonly Line StatedBefore = Lines.Line("stated-before");
    private static readonly Line Found = Lines.Line("found", "title", "cluster", "likely");
    private static readonly Line ClusterOnly = Lines.Line("cluster-only", "cluster");
    private static readonly Line Scam = Lines.Line("scam");
    private static readonly Line Asks = Lines.Line("asks", "skills", "more_skills", "credentials", "more_credentials", "welcome", "more_welcome");
    private static readonly Line Compared = Lines.Line("compared", "have", "more_have", "build", "more_build", "untold", "more_untold");
    private static readonly Line RateSkills = Lines.Line("rate-skills");
    private static readonly Line Builds = Lines.Line("builds", "get", "more_get", "school", "program", "sample");
    private static readonly Line NotKept = Lines.Line("not-kept");
    private static readonly Line PlanStepText = Lines.Line("plan-step", "title");
    private static readonly ButtonLine JobInMind = Lines.Button("job-in-mind");
    private static readonly ButtonLine TellMe = Lines.Button("tell-me");
    private static readonly ButtonLine ClusterButton = Lines.Button("cluster");
    private static readonly ButtonLine ProgramsButton = Lines.Button("programs");
    private static readonly ButtonLine SkillsButton = Lines.Button("skills");
    private static readonly ButtonLine PlanButton = Lines.Button(PlanArgument);
    private static readonly ButtonLine AnotherButton = Lines.Button("another");

    private readonly CareerGuidance guidance;
    private readonly SchoolContent school;
    private readonly PostingWatch watch;
    private readonly Phrasebook phrasebook;

    public PostingDialog(CareerGuidance guidance, SchoolContent school, PostingWatch watch, Phrasebook phrasebook) : base(DialogId)
    {
        (this.guidance, this.school, this.watch, this.phrasebook) = (guidance, school, watch, phrasebook);
        AddStep(AskAsync);
        AddStep(ReadAsync);
        AddStep(FollowAsync);
    }

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var argument = ArgumentOf(step) ?? "";
        if (argument == PastedArgument && guidance.Postings.LooksPasted(TurnOf(step).Text)) return step.NextAsync(null, cancellationToken);
        if (argument.Split('|') is [PlanArgument, var code] && guidance.FindOccupation(code) is { } occupation) return PlanAsync(step, occupation, cancellationToken);
        if (argument.Split('|') is [CompareArgument, var posted, var skills]) return CompareAsync(step, posted, skills.Split(','), cancellationToken);
        watch.Start(KeyOf(step));
        return AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "paste",
            Says = argument switch { NothingArgument => [NothingRead], OtherLanguageArgument => [OtherLanguage], _ => [Ask] },
            Options = [AnswerOption.Of(JobInMind, JobInMindDialog.DialogId)],
            Kind = AnswerKind.Text,
            // A posting may read as a comparison or a question, and nothing of it may be kept as one.
            TakesQuestions = true,
            CanSkip = true,
        }, cancellationToken);
    }

    private async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = TurnOf(step);
        var answer = step.Result as Answer;
        watch.Stop(KeyOf(step));
        if (answer is { Skipped: true }) return await GoToAsync(step, GoOn, cancellationToken);
        if (answer?.Value is { } elsewhere) return await GoToAsync(step, elsewhere, cancellationToken);
        // "Back" would keep the words of an answer.
        turn.Answer = null;
        var posting = guidance.Postings.Read(answer?.Text ?? turn.Text, turn.Profile.Language);
        if (posting.IsScam) await SayAsync(step, cancellationToken, Scam);
        if (posting.Kind is PostingKind.Nothing or PostingKind.OtherLanguage)
            return await step.ReplaceDialogAsync(Id, posting.Kind == PostingKind.Nothing ? NothingArgument : OtherLanguageArgument, cancellationToken);
        if (posting.Pay is not null || posting.Place is not null || posting.IsRemote || posting.Age is not null) await turn.ShowOnceAsync(StatedBy(posting), StatedBefore, cancellationToken);
        turn.Profile.Cluster = posting.Cluster!.Id;
        // What is asked next ("what does it pay") is about what the posting was read as, and of no job looked at before.
        turn.Profile.Occupation = posting.Occupation?.Code.Value;
        return await AskNextAsync(step, "read", [.. Says(posting, turn.Profile)], Options(posting), cancellationToken, posting.Skills.Count == 0 ? []
            : [AnswerOption.Of(SkillsButton, turn.Profile.SkillRatings.Count == 0 ? To(SkillsDialog.DialogId, SkillsDialog.RatingsArgument) : To(DialogId, $"{CompareArgument}|{posting.Occupation?.Code.Value ?? posting.Cluster.Id}|{string.Join(',', posting.Skills.Select(s => s.Id))}"))]);
    }

    private static Phrase StatedBy(ReadPosting posting) => Stated.With(
        Money(posting.Pay?.Least), posting.Pay?.Most > posting.Pay?.Least ? Money(posting.Pay?.Most) : "", posting.Pay?.Period.ToString().ToLowerInvariant(),
        posting.Place, posting.IsRemote ? "yes" : "", posting.Age);

    private static string Money(decimal? usd) => usd is not { } amount ? ""
        : amount.ToString(amount == decimal.Truncate(amount) ? "$#,0" : "$#,0.00", CultureInfo.InvariantCulture);

    private IEnumerable<Phrase> Says(ReadPosting posting, Profile profile)
    {
        var language = profile.Language;
        var cluster = posting.Cluster!.NameIn(language);
        yield return posting.Occupation is { } occupation ? Found.With(occupation.Title, cluster, posting.Kind == PostingKind.Likely ? "yes" : "") : ClusterOnly.With(cluster);
        var welcome = posting.WelcomeSkills.Select(w => w.Name.For(language)).Concat(posting.WelcomeCredentials.Select(c => c.Name.For(language))).ToList();
        if (posting.Skills.Count + posting.Credentials.Count + welcome.Count > 0)
            yield return Asks.With([.. Joined(posting.Skills.Select(s => s.Name.For(language))), .. Joined(posting.Credentials.Select(c => c.Name.For(language))), .. Joined(welcome)]);
        if (CompareSkills(posting, profile) is { } compared) yield return compared;
        var (own, program) = (guidance.PostingPrograms.AtSchool(posting, school), guidance.PostingPrograms.After(posting));
        var papers = posting.Credentials.Where(c => c.IsEarned).Select(c => c.Name.For(language)).ToList();
        if (own is not null || program is not null || papers.Count > 0) yield return Builds.With([.. Joined(papers), own?.In(language).Name, program?.Title, school.IsSample ? "yes" : ""]);
        yield return NotKept;
    }

    /// <summary>Which of the skills asked for the person says they have, and which are still to build; else how they can say it.</summary>
    private Phrase? CompareSkills(ReadPosting posting, Profile profile)
    {
        if (posting.Skills.Count == 0) return null;
        return profile.SkillRatings.Count == 0 ? RateSkills : Compare(posting.Skills, profile);
    }

    /// <summary>What the person was never asked about is neither theirs nor still to build.</summary>
    private Phrase Compare(IEnumerable<SkillElement> skills, Profile profile)
    {
        var answered = guidance.Catalog.Content.SkillRatings.Where(r => profile.SkillRatings.ContainsKey(r.Id)).ToList();
        var told = answered.SelectMany(r => r.ElementIds).ToHashSet();
        var has = answered.Where(r => profile.SkillRatings[r.Id] >= HasFrom).SelectMany(r => r.ElementIds).ToHashSet();
        var named = skills.ToLookup(s => has.Contains(s.Id) ? true : told.Contains(s.Id) ? false : (bool?)null, s => s.Name.For(profile.Language));
        return Compared.With([.. Joined(named[true]), .. Joined(named[false]), .. Joined(named[null])]);
    }

    private static IReadOnlyList<AnswerOption> Options(ReadPosting posting) => posting.Occupation is { } occupation
        ?
        [
            posting.Kind == PostingKind.Sure ? AnswerOption.Of(TellMe, To(OccupationDialog.DialogId, occupation.Code.Value)) : AnswerOption.Named(To(OccupationDialog.DialogId, occupation.Code.Value), occupation.Title),
            .. posting.Kind == PostingKind.Sure ? [] : posting.Others.Take(1).Select(o => AnswerOption.Named(To(OccupationDialog.DialogId, o.Code.Value), o.Title)),
            AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, occupation.Code.Value)),
            AnswerOption.Of(PlanButton, To(DialogId, $"{PlanArgument}|{occupation.Code}")),
            AnswerOption.Of(AnotherButton, DialogId),
        ]
        :
        [
            AnswerOption.Of(ClusterButton, To(ClusterDialog.DialogId, posting.Cluster!.Id)),
            AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, posting.Cluster.Id)),
            AnswerOption.Of(JobInMind, JobInMindDialog.DialogId),
            AnswerOption.Of(AnotherButton, DialogId),
        ];

    /// <summary>Says once more which of the skills that a posting asked for the person has.</summary>
    private Task<DialogTurnResult> CompareAsync(WaterfallStepContext step, string posted, string[] skills, CancellationToken cancellationToken) => AskNextAsync(
        step, "read", [Compare(guidance.Catalog.Content.SkillElements.Where(e => skills.Contains(e.Id)), ProfileOf(step))],
        [
            guidance.FindOccupation(posted) is not null ? AnswerOption.Of(TellMe, To(OccupationDialog.DialogId, posted)) : AnswerOption.Of(ClusterButton, To(ClusterDialog.DialogId, posted)),
            AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, posted)),
            AnswerOption.Of(AnotherButton, DialogId),
        ],
        cancellationToken);

    private Task<DialogTurnResult> PlanAsync(WaterfallStepContext step, Occupation occupation, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var text = phrasebook.Render(PlanStepText.With(occupation.Title), profile.Language);
        if (profile.Plan.Find(s => !s.Done && s.Text == text) is not { } item)
        {
            item = new PlanStep(profile.NextPlanStep++.ToString(CultureInfo.InvariantCulture), text, null, Done: false);
            profile.Plan.Add(item);
        }

        return step.ReplaceDialogAsync(PlanDayDialog.DialogId, PlanDayDialog.Argument(item, null), cancellationToken);
    }

    /// <summary>The first names, and how many more there are; no words for none.</summary>
    private static object?[] Joined(IEnumerable<string> names)
    {
        var all = names.ToList();
        return [string.Join(", ", all.Take(Listed)), all.Count > Listed ? all.Count - Listed : ""];
    }

    private static string KeyOf(WaterfallStepContext step) => TurnAddresses.Of(step.Context.Activity).ConversationKey;
}
