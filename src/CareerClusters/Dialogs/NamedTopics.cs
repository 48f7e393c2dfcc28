using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Planning;
using CareerClusters.Guidance.Search;
using CareerClusters.Guidance.Understanding;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Follows what people name or wish for, guesses where it is near to a name, and says when it was not understood.</summary>
public sealed class NamedTopics(CareerGuidance guidance, Phrasebook phrasebook, PlanAdditions plans, SchoolContacts school)
{
    public static readonly LineSet Lines = new("named-topics");

    /// <summary>Search score from which it is worth asking "did you mean".</summary>
    private const double WorthAGuess = 0.5;

    /// <summary>Confidence from which a sentence is answered with jobs without asking first.</summary>
    private const double ClearWish = 0.5;

    /// <summary>Scores that differ by less are the same name.</summary>
    private const double SameName = 0.01;

    private static readonly Line NotThat = Lines.Line("not-that");
    private static readonly Line NotYet = Lines.Line("not-yet");
    private static readonly Line NotOfIt = Lines.Line("not-of-it", "title");
    private static readonly ButtonLine No = Lines.Button("no");

    /// <summary>Pages about one job.</summary>
    private static readonly HashSet<string> JobPages = [OccupationDialog.DialogId, TalkDialog.DialogId, InterviewDialog.DialogId, ProgramsDialog.DialogId, PictureDialog.DialogId];

    /// <summary>Follows a topic the person named, guesses at it, or says in three steps that it was not understood.</summary>
    public async Task<DialogTurnResult> FollowAsync(DialogContext dc, GuideTurn turn, CancellationToken cancellationToken)
    {
        if (PlanAdditions.IsDatedStep(turn)) return await Onward.GoAsync(dc, turn, $"{PlanDialog.DialogId}:{PlanDialog.NewArgument}{plans.WithoutLead(turn.Text)}", turn.Text, cancellationToken);
        if (plans.FindAddedOffer(turn) is { } added) return await dc.BeginDialogAsync(PlanOfferDialog.DialogId, added, cancellationToken);
        // Nothing here was asked that "no" or "not yet" answers.
        var said = SaidText.Normalize(turn.Text);
        if (phrasebook.IsSaid(No, said)) return await Onward.SayAndAskAgainAsync(dc, turn, [NotThat], cancellationToken);
        if (phrasebook.IsSaid(PlanChangeDialog.SaidButton(PlanChangeDialog.NotDone), PlanRefusals.Plain(said))) return await Onward.SayAndAskAgainAsync(dc, turn, [NotYet], cancellationToken);
        // "I didnt reach my goal" wishes for no job.
        if (GoalWords.IsAbout(said) && AnswerReader.Negates(said.Split(' '))) return await Onward.SayAndAskAgainAsync(dc, turn, [NotYet], cancellationToken);
        // Of what is known it was asked already; "mind" wishes for no job.
        if (phrasebook.Gaps(ExperienceDialog.SaidChanged, said).Any()) return await Onward.GoAsync(dc, turn, $"{ExperienceDialog.DialogId}:{ExperienceDialog.NotFound}", turn.Text, cancellationToken);
        var (understood, result) = Read(turn.Text, turn.Profile.Language);
        // "How long does it take" names no job, though "taker" is one.
        if (guidance.Questions.IsTalk(turn.Text)) result = result.NamedIn(turn.Text);
        if (OfIt(turn, result) is { } unanswered) return await Onward.SayAndAskAgainAsync(dc, turn, [unanswered], cancellationToken);
        if (guidance.Listings.OnlySorts(turn.Text, amongSmallWords: true) is not null || IsWish(understood, result) || IsThemed(turn, understood, result) || IsLiking(turn, understood, result)) return await Onward.GoAsync(dc, turn, $"{WishDialog.DialogId}:{WishDialog.For(turn, understood)}", turn.Text, cancellationToken);
        if (Alike(result) is { Count: > 1 } jobs) return await Onward.GoAsync(dc, turn, $"{WishDialog.DialogId}:{WishDialog.Among(turn.Text, jobs)}", turn.Text, cancellationToken);
        if (plans.FindOffer(turn) is { } step && (result.Confidence != Confidence.Sure || !NamesAJobWithoutItsDay(turn))) return await dc.BeginDialogAsync(PlanOfferDialog.DialogId, step, cancellationToken);
        if (result.Confidence == Confidence.Sure || turn.Conversation.Misses == 0 && result.Hits is [{ Score: >= WorthAGuess }, ..])
            return await GoOrGuessAsync(dc, turn, result, result.Hits[0], cancellationToken);
        // A guess, then a rephrase, then the menu and a person.
        var rephrase = turn.Conversation.Misses <= 1;
        turn.Conversation.Misses = 2;
        return await CommandRunner.SayAndAskAgainAsync(dc, turn, rephrase ? Commands.Rephrase : Commands.Lost.With(school.InWords(turn.Profile.Language)), cancellationToken);
    }

    /// <summary>What a question about the job looked at is told that nothing here answers: no far name is guessed for it. Null for any other message.</summary>
    private Phrase? OfIt(GuideTurn turn, SearchResult result) =>
        turn.Conversation.Current is { LeadsAnywhere: true, Dialog: var page } && JobPages.Contains(page) && guidance.FindOccupation(turn.Profile.Occupation) is { } job
        && guidance.Questions.Asks(turn.Text) && !NamesJob(result) && guidance.Questions.SpeaksOfIt(turn.Text, turn.Profile.Language) ? NotOfIt.With(job.Title) : null;

    /// <summary>The jobs and clusters a text names, best first.</summary>
    internal SearchResult Named(string text, string language) => Read(text, language).Names;

    private (UnderstoodText Understood, SearchResult Names) Read(string text, string language)
    {
        // A bare number is a slip of the finger, not the name of a job (4-H leader).
        var understood = guidance.Texts.Read(text.Any(char.IsLetter) || text.Any(char.IsSurrogate) ? text : "", language);
        var plain = guidance.Search.Find(text.Any(char.IsLetter) ? text : "");
        return (understood, plain.Hits.Count > 0 && plain.Confidence >= understood.Names.Confidence ? plain : understood.Names);
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

    /// <summary>Whether a text wishes for what many do ("jobs with cars"): jobs say more than a cluster; a job they name is shown itself.</summary>
    private bool IsThemed(GuideTurn turn, UnderstoodText text, SearchResult names) =>
        text.Themes.Count > 0 && (text.IsAllThemes || names.Confidence != Confidence.Sure) && !NamesJob(names) && !guidance.Questions.IsTalk(turn.Text);

    /// <summary>Whether it is more than the day of a text that names something: "tomorrow" is in the names of jobs, too.</summary>
    private bool NamesAJobWithoutItsDay(GuideTurn turn) =>
        PlanRequests.DayIn(turn) is { } day && Named(PlanText.WithoutSpan(turn.Text, day.Start, day.End), turn.Profile.Language).Confidence == Confidence.Sure;

    private static bool NamesJob(SearchResult names) => names is { Confidence: Confidence.Sure, Hits: [{ Kind: HitKind.Occupation }, ..] };

    /// <summary>Whether a text answers the question what a person likes, after they said their limits; a job they name is shown itself.</summary>
    private static bool IsLiking(GuideTurn turn, UnderstoodText text, SearchResult names) =>
        WishDialog.AwaitsLikes(turn) && text is { IsUnderstood: true, Wanted.Count: > 0 } && !NamesJob(names);

    /// <summary>Jobs that share the name a person typed ("teacher"), the one with most workers first; empty when one is meant.</summary>
    internal List<Occupation> Alike(SearchResult result) => Alike(guidance, result);

    /// <inheritdoc cref="Alike(SearchResult)"/>
    internal static List<Occupation> Alike(CareerGuidance guidance, SearchResult result) =>
        result is { Confidence: Confidence.Guess, Hits: [{ Kind: HitKind.Occupation, Score: >= CareerSearch.SureScore } first, ..] }
            ? [.. result.Hits.Where(h => h.Kind == HitKind.Occupation && h.Score >= first.Score - SameName).Select(h => guidance.FindOccupation(h.Id)!)
                .OrderByDescending(o => o.RankedJobs ?? 0)]
            : [];

    /// <summary>Goes to what was found, or asks whether it is meant.</summary>
    public async Task<DialogTurnResult> GoOrGuessAsync(
        DialogContext dc, GuideTurn turn, SearchResult result, SearchHit hit, CancellationToken cancellationToken)
    {
        var (destination, name) = PageOf(hit, turn.Profile.Language);
        if (turn.Conversation.Current is { LeadsAnywhere: true } && result.Confidence != Confidence.Guess)
            return await Onward.GoAsync(dc, turn, destination, name, cancellationToken);
        turn.Conversation.Misses = 1;
        return await dc.BeginDialogAsync(GuessDialog.DialogId, GuessDialog.About(destination, name), cancellationToken);
    }

    /// <summary>Where the page of something found is, and its name in a language.</summary>
    internal (string Destination, string Name) PageOf(SearchHit hit, string language) => hit.Kind == HitKind.Occupation
        ? ($"{OccupationDialog.DialogId}:{hit.Id}", guidance.FindOccupation(hit.Id)?.Title ?? hit.Label)
        : ($"{ClusterDialog.DialogId}:{hit.Id}", guidance.Catalog.FindCluster(hit.Id)?.NameIn(language) ?? guidance.Catalog.FindSubCluster(hit.Id)?.NameIn(language) ?? hit.Label);
}
