using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;
using CareerClusters.Guidance.Understanding;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>What is neither an answer nor a command: questions of the person's own, topics they name, and what is not understood.</summary>
public sealed class Digressions(
    CareerGuidance guidance, FigurePhrases figures, AboutClustersDialog about, OccupationDialog occupations, DigressionContext context)
{
    public static readonly LineSet Lines = new("digressions");

    /// <summary>Search score from which a question is answered for the nearest job, named, without asking first.</summary>
    private const double NearEnough = 0.6;

    /// <summary>Search score from which it is worth asking "did you mean".</summary>
    private const double WorthAGuess = 0.5;

    /// <summary>Confidence from which a sentence is answered with jobs without asking first.</summary>
    private const double ClearWish = 0.5;

    /// <summary>Scores that differ by less are the same name.</summary>
    private const double SameName = 0.01;

    /// <summary>Words for what is looked at, in both languages.</summary>
    private static readonly HashSet<string> ItWords = ["it", "this", "that", "this one", "that one", "this job", "esto", "eso", "este", "ese", "este trabajo"];

    private static readonly Line Nearest = Lines.Line("nearest", "text", "title");
    private static readonly Line NotThat = Lines.Line("not-that");
    private static readonly ButtonLine No = Lines.Button("no");
    private static readonly Line WhichJob = Lines.Line("which-job");
    private static readonly Line NoSuchJob = Lines.Line("no-such-job", "text");

    /// <summary>Whether a message is a pasted job posting.</summary>
    public bool IsPosting(GuideTurn turn) => guidance.Postings.LooksPasted(turn.Text);

    /// <summary>Answers a question and asks the open one again; null when the message is no question that can be answered.</summary>
    public async Task<DialogTurnResult?> AnswerQuestionAsync(DialogContext dc, GuideTurn turn, CancellationToken cancellationToken)
    {
        if (JobsDialog.Narrowed(guidance, turn) is { } jobs) return await GoAsync(dc, turn, jobs, turn.Text, cancellationToken);
        if (PictureDialog.Find(guidance, context.Phrasebook, turn) is { } picture) return await GoAsync(dc, turn, picture, turn.Text, cancellationToken);
        if (context.Sources.IsAsked(turn.Text))
            return await SayAndAskAgainAsync(dc, turn, [context.Sources.Tell(turn.Conversation.FigureLines, turn.Profile.Language) ?? about.Tell(AboutClustersDialog.NumbersTopic, turn.Profile.Language)], cancellationToken);
        if (AboutClustersDialog.FindTopic(context.Phrasebook, turn.Text) is { } topic)
            return await SayAndAskAgainAsync(dc, turn, [about.Tell(topic, turn.Profile.Language)], cancellationToken);
        if (context.FormerClusters.Find(turn.Text, turn.Conversation.Current is { Kind: AnswerKind.Choice }) is { } former)
        {
            return turn.Conversation.Current is { LeadsAnywhere: true }
                ? await GoAsync(dc, turn, $"{FormerClustersDialog.DialogId}:{former}", turn.Text, cancellationToken)
                : await SayAndAskAgainAsync(dc, turn, [context.FormerClusters.Tell(former, turn.Profile.Language)], cancellationToken);
        }

        if (AtSchoolDialog.Find(guidance, turn) is { } offered) return await GoAsync(dc, turn, offered, turn.Text, cancellationToken);
        var asked = guidance.Questions.Read(turn.Text);
        if (asked.Kind == QuestionKind.None) return null;
        if (asked is { Kind: QuestionKind.Compare, Other: { } other }) return await GoAsync(dc, turn, CompareDialog.Between(Compared(turn, asked.Subject, other)), turn.Text, cancellationToken);

        if (asked.Subject.Length == 0) return await AnswerAboutItAsync(dc, turn, asked.Kind, cancellationToken);
        var result = guidance.Search.FindAsked(asked.Subject);
        if (result.Hits.Count == 0)
            return asked.Kind == QuestionKind.WhatIs ? null : await SayAndAskAgainAsync(dc, turn, [NoSuchJob.With(asked.Subject)], cancellationToken);
        var hit = result.Hits[0];
        if (hit.Kind != HitKind.Occupation || asked.Kind == QuestionKind.WhatIs && turn.Conversation.Current is { LeadsAnywhere: true })
            return await GoOrGuessAsync(dc, turn, result, hit, cancellationToken);
        var occupation = guidance.FindOccupation(hit.Id)!;
        if (result.Confidence == Confidence.Guess && hit.Score < NearEnough) return await GoOrGuessAsync(dc, turn, result, hit, cancellationToken);
        if (asked.Kind == QuestionKind.RelatedJobs && turn.Conversation.Current is { LeadsAnywhere: true })
            return await GoAsync(dc, turn, LearnMoreDialog.SimilarTo(occupation), occupation.Title, cancellationToken);
        Phrase[] nearest = result.Confidence == Confidence.Guess ? [Nearest.With(asked.Subject, occupation.Title)] : [];
        return await SayAndAskAgainAsync(dc, turn, [.. nearest, .. Answer(asked.Kind, occupation, turn.Profile.Language)], cancellationToken);
    }

    /// <summary>"What does it pay?" asks about the cluster at hand, else about the job looked at last.</summary>
    private async Task<DialogTurnResult?> AnswerAboutItAsync(DialogContext dc, GuideTurn turn, QuestionKind kind, CancellationToken cancellationToken)
    {
        if (AtHand(turn) is { } cluster && guidance.Catalog.FindCluster(cluster) is not null)
        {
            return kind is QuestionKind.Pay or QuestionKind.Outlook or QuestionKind.Education ? await GoAsync(dc, turn, ClusterDialog.MarketOf(cluster), turn.Text, cancellationToken) : null;
        }

        if (guidance.FindOccupation(turn.Profile.Occupation) is not { } occupation)
            return kind == QuestionKind.WhatIs ? null : await SayAndAskAgainAsync(dc, turn, [WhichJob], cancellationToken);
        return kind == QuestionKind.RelatedJobs && turn.Conversation.Current is { LeadsAnywhere: true }
            ? await GoAsync(dc, turn, LearnMoreDialog.SimilarTo(occupation), occupation.Title, cancellationToken)
            : await SayAndAskAgainAsync(dc, turn, Answer(kind, occupation, turn.Profile.Language), cancellationToken);
    }

    /// <summary>Where a message leads that changes a step of the plan or adds one ("done 2", "move ms ortiz to friday"); null when it does neither.</summary>
    public string? FindPlanRequest(GuideTurn turn) => context.Plans.Find(turn) is { } request ? PlanChange(turn, request)
        : context.Additions.FindReminder(turn) ?? (context.Additions.FindAddition(turn) is { } step ? $"{PlanDialog.DialogId}:{(step.Length > 0 ? PlanDialog.NewArgument + step : PlanDialog.AddArgument)}" : null);

    /// <summary>Where a message leads that tells of something done which is a step of the plan ("i asked ms ortiz"); null when it tells of none.</summary>
    public static string? FindPlanTold(GuideTurn turn) => PlanRequests.FindTold(turn) is { } told ? PlanChange(turn, told) : null;

    private static string PlanChange(GuideTurn turn, PlanRequest request) =>
        $"{PlanChangeDialog.DialogId}:{(turn.Conversation.Current is { Dialog: PlanDueDialog.DialogId } ? PlanChangeDialog.DueArgument : "")}{PlanChangeDialog.Argument(request)}";

    /// <summary>Where a message leads that speaks of a talk ("talk on friday at 3pm", "i talked to a nurse"); null when none does.</summary>
    public string? FindTalk(GuideTurn turn) => 
        context.Talks.FindLog(turn) ?? context.Talks.FindDate(turn) ?? context.Talks.FindQuestions(turn) ?? context.Talks.FindWho(turn) ?? context.Talks.FindBareDay(turn);

    /// <summary>Where a message leads that asks for programs by name; null when it does not.</summary>
    public string? FindPrograms(GuideTurn turn) => context.Programs.Find(turn);

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
        PlanDueDialog.HasNews(turn) ? await GoAsync(dc, turn, PlanDueDialog.DialogId, turn.Text, cancellationToken) : null;

    /// <summary>Asks about what a person tells of something they tried; null when the message reads as anything else.</summary>
    public async Task<DialogTurnResult?> AskAboutExperienceAsync(DialogContext dc, GuideTurn turn, CancellationToken cancellationToken) =>
        guidance.Experiences.Read(turn.Text) is { IsClear: true } told
            ? await GoAsync(dc, turn, $"{ExperienceDialog.DialogId}:{ExperienceDialog.Argument(turn.Profile.Turn, told.Answers.Select(ToldAnswer.Of))}", turn.Text, cancellationToken)
            : null;

    /// <summary>Follows a topic the person named, guesses at it, or says in three steps that it was not understood.</summary>
    public async Task<DialogTurnResult> FollowTopicAsync(DialogContext dc, GuideTurn turn, CancellationToken cancellationToken)
    {
        if (PlanAdditions.IsDatedStep(turn)) return await GoAsync(dc, turn, $"{PlanDialog.DialogId}:{PlanDialog.NewArgument}{turn.Text}", turn.Text, cancellationToken);
        // Nothing here was asked that "no" answers.
        if (context.Phrasebook.Languages.Any(l => SaidText.IsOneOf(SaidText.Normalize(turn.Text), context.Phrasebook.Button(No.Key, l)))) return await SayAndAskAgainAsync(dc, turn, [NotThat], cancellationToken);
        // A bare number is a slip of the finger, not the name of a job (4-H leader).
        var understood = guidance.Texts.Read(turn.Text.Any(char.IsLetter) || turn.Text.Any(char.IsSurrogate) ? turn.Text : "", turn.Profile.Language);
        var plain = guidance.Search.Find(turn.Text.Any(char.IsLetter) ? turn.Text : "");
        var result = plain.Hits.Count > 0 && plain.Confidence >= understood.Names.Confidence ? plain : understood.Names;
        // "How long does it take" names no job, though "taker" is one.
        if (guidance.Questions.IsTalk(turn.Text)) result = result.NamedIn(turn.Text);
        if (IsWish(understood, result) || IsLiking(turn, understood, result)) return await GoAsync(dc, turn, $"{WishDialog.DialogId}:{WishDialog.For(turn)}", turn.Text, cancellationToken);
        if (Alike(result) is { Count: > 1 } jobs) return await GoAsync(dc, turn, $"{WishDialog.DialogId}:{WishDialog.Among(turn.Text, jobs)}", turn.Text, cancellationToken);
        if (result.Confidence == Confidence.Sure || turn.Conversation.Misses == 0 && result.Hits is [{ Score: >= WorthAGuess }, ..])
            return await GoOrGuessAsync(dc, turn, result, result.Hits[0], cancellationToken);
        // A guess, then a rephrase, then the menu and a person.
        var rephrase = turn.Conversation.Misses <= 1;
        turn.Conversation.Misses = 2;
        return await CommandRunner.SayAndAskAgainAsync(dc, turn, rephrase ? Commands.Rephrase : Commands.Lost.With(context.School.InWords(turn.Profile.Language)), cancellationToken);
    }

    /// <summary>
    /// Whether a text wishes for something rather than naming one thing: it states a limit or a refusal, or it speaks for clusters
    /// clearly in a sentence that is no name.
    /// </summary>
    private static bool IsWish(UnderstoodText text, SearchResult names) =>
        text.Limits.Any
        || (text.Kind != TextKind.Unknown && text.Unwanted.Count > 0 && text.Wanted.Count > 0)
        || text is { Language: not null, Unwanted.Count: > 0, Wanted.Count: 0 }
        || (names.Confidence != Confidence.Sure && text is { Kind: TextKind.Clusters, Language: not null, Wanted.Count: > 1 } && text.Confidence >= ClearWish);

    /// <summary>Whether a text answers the question what a person likes, after they said their limits; a job they name is shown itself.</summary>
    private static bool IsLiking(GuideTurn turn, UnderstoodText text, SearchResult names) =>
        WishDialog.AwaitsLikes(turn) && text is { IsUnderstood: true, Wanted.Count: > 0 } && names is not { Confidence: Confidence.Sure, Hits: [{ Kind: HitKind.Occupation }, ..] };

    /// <summary>Jobs that share the name a person typed ("teacher"), the one with most workers first; empty when one is meant.</summary>
    private List<Occupation> Alike(SearchResult result) =>
        result is { Confidence: Confidence.Guess, Hits: [{ Kind: HitKind.Occupation, Score: >= CareerSearch.SureScore } first, ..] }
            ? [.. result.Hits.Where(h => h.Kind == HitKind.Occupation && h.Score >= first.Score - SameName).Select(h => guidance.FindOccupation(h.Id)!)
                .OrderByDescending(o => o.Figures.Employment ?? 0)]
            : [];

    private IReadOnlyList<Phrase> Answer(QuestionKind kind, Occupation occupation, string language) => kind switch
    {
        QuestionKind.Pay => [figures.Pay(occupation, language)],
        QuestionKind.Education => [figures.StartWith(occupation, language)],
        QuestionKind.Outlook => [figures.JobOutlook(occupation, language)],
        QuestionKind.Skills => [occupations.TellSkills(occupation, language) ?? figures.StartWith(occupation, language)],
        _ => [occupations.Tell(occupation, language)],
    };

    /// <summary>The names of a comparison; a number is a place of the list the person sees.</summary>
    private IEnumerable<string> Compared(GuideTurn turn, string first, string rest)
    {
        var joint = $" {turn.Text} ".Contains(" y ", StringComparison.OrdinalIgnoreCase) ? " y " : " and ";
        var read = turn.Text.Contains(',') ? guidance.Questions.Read(turn.Text.Replace(",", joint, StringComparison.Ordinal)) : null;
        var names = read is { Kind: QuestionKind.Compare, Other: { } others } ? context.Compared.Split(read.Subject, others) : context.Compared.Split(first, rest);
        return names.Select(name => (name.Length == 0 || ItWords.Contains(name)) && AtHand(turn) is { } it ? it : int.TryParse(name, out var place) && turn.Conversation.Current?.Options.ElementAtOrDefault(place - 1) is { } option
            && option.Value.Split(':') is [OccupationDialog.DialogId or ClusterDialog.DialogId, var id] ? id : name);
    }

    /// <summary>What "it" is where one job or cluster is looked at.</summary>
    private static string? AtHand(GuideTurn turn) => turn.Conversation.Current?.Dialog switch
    {
        OccupationDialog.DialogId or TalkDialog.DialogId => turn.Profile.Occupation,
        ClusterDialog.DialogId or JobsDialog.DialogId or LearnMoreDialog.DialogId => turn.Profile.Cluster,
        ProgramsDialog.DialogId => turn.Profile.Occupation ?? turn.Profile.Cluster,
        _ => null,
    };

    private async Task<DialogTurnResult> GoOrGuessAsync(
        DialogContext dc, GuideTurn turn, SearchResult result, SearchHit hit, CancellationToken cancellationToken)
    {
        var (dialog, name) = hit.Kind == HitKind.Occupation
            ? (OccupationDialog.DialogId, guidance.FindOccupation(hit.Id)?.Title ?? hit.Label)
            : (ClusterDialog.DialogId, guidance.Catalog.FindCluster(hit.Id)?.NameIn(turn.Profile.Language) ?? guidance.Catalog.FindSubCluster(hit.Id)?.NameIn(turn.Profile.Language) ?? hit.Label);
        var destination = $"{dialog}:{hit.Id}";
        if (turn.Conversation.Current is { LeadsAnywhere: true } && result.Confidence != Confidence.Guess)
            return await GoAsync(dc, turn, destination, name, cancellationToken);
        turn.Conversation.Misses = 1;
        return await dc.BeginDialogAsync(GuessDialog.DialogId, GuessDialog.About(destination, name), cancellationToken);
    }

    /// <summary>Goes where the person wants to; a question that waits for an answer stays below and is asked again afterwards.</summary>
    public Task<DialogTurnResult> GoAsync(DialogContext dc, GuideTurn turn, string destination, string name, CancellationToken cancellationToken)
    {
        turn.Conversation.Misses = 0;
        // A change of the plan that is told where one is asked for answers that question.
        var answers = turn.Conversation.Current is { Dialog: PlanChangeDialog.DialogId } && destination.StartsWith(PlanChangeDialog.DialogId + ":", StringComparison.Ordinal);
        if (!answers && turn.Conversation.Current is not { LeadsAnywhere: true })
        {
            var parts = destination.Split(':', 2);
            return dc.BeginDialogAsync(parts[0], parts.Length > 1 ? parts[1] : null, cancellationToken);
        }

        // Between things a place is as good an answer as a button.
        turn.Answer = new Answer(destination, name);
        return dc.ContinueDialogAsync(cancellationToken);
    }

    private static async Task<DialogTurnResult> SayAndAskAgainAsync(
        DialogContext dc, GuideTurn turn, IReadOnlyList<Phrase> says, CancellationToken cancellationToken)
    {
        turn.Conversation.Misses = 0;
        await turn.SayAsync(cancellationToken, says);
        await turn.AskAgainAsync(dc, cancellationToken, turn.Conversation.Current is { LeadsAnywhere: true } ? [] : [Commands.WhereWeWere]);
        return Dialog.EndOfTurn;
    }
}

/// <summary>What digressions speak with.</summary>
/// <param name="Phrasebook">The words.</param>
/// <param name="School">People to turn to.</param>
/// <param name="Plans">Reads what changes the plan.</param>
/// <param name="FormerClusters">What became of the clusters of before 2024.</param>
/// <param name="Compared">Tells the names of a comparison apart.</param>
/// <param name="Sources">Where figures come from.</param>
/// <param name="Talks">Reads what is said of talks.</param>
/// <param name="Programs">Reads what is asked of programs by name.</param>
/// <param name="Pages">Answers what is asked of a page.</param>
/// <param name="Additions">Reads what adds to the plan.</param>
public sealed record DigressionContext(
    Phrasebook Phrasebook, SchoolContacts School, PlanRequests Plans, FormerClustersDialog FormerClusters, ComparedNames Compared, FigureSources Sources, TalkRequests Talks,
    PageQuestions Pages, ProgramRequests Programs, PlanAdditions Additions);
