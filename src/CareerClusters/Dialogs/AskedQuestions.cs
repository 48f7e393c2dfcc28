using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.School;
using CareerClusters.Guidance.Search;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Answers what people ask of their own: of figures and their sources, of clusters, of the school, and of a job they name or look at.</summary>
public sealed class AskedQuestions(CareerGuidance guidance, FigurePhrases figures, AboutClustersDialog about, OccupationDialog occupations, NamedTopics topics, AskedContext context)
{
    public static readonly LineSet Lines = new("asked-questions");

    /// <summary>Search score from which a question is answered for the nearest job, named, without asking first.</summary>
    private const double NearEnough = 0.6;

    private static readonly Line Nearest = Lines.Line("nearest", "text", "title");
    private static readonly Line WhichJob = Lines.Line("which-job");
    private static readonly Line NoSuchJob = Lines.Line("no-such-job", "text");

    /// <summary>What a message asks to be told about ("tell me about the first one"); null when it asks for something else.</summary>
    public string? WhatOf(GuideTurn turn) => guidance.Questions.Read(turn.Text) is { Kind: QuestionKind.WhatIs, Subject: { Length: > 0 } what } ? what : null;

    /// <summary>Answers a question and asks the open one again; null when the message is no question that can be answered.</summary>
    public async Task<DialogTurnResult?> AnswerAsync(DialogContext dc, GuideTurn turn, CancellationToken cancellationToken)
    {
        if (JobsDialog.Narrowed(guidance, turn) is { } jobs) return await Onward.GoAsync(dc, turn, jobs, turn.Text, cancellationToken);
        if (PictureDialog.Find(guidance, context.Phrasebook, turn) is { } picture) return await Onward.GoAsync(dc, turn, picture, turn.Text, cancellationToken);
        if (context.Sources.IsAsked(turn.Text))
            return await Onward.SayAndAskAgainAsync(dc, turn, [context.Sources.Tell(turn.Conversation.FigureLines, turn.Profile.Language) ?? about.Tell(AboutClustersDialog.NumbersTopic, turn.Profile.Language)], cancellationToken);
        if (AboutClustersDialog.FindTopic(context.Phrasebook, turn.Text) is { } topic)
            return await Onward.SayAndAskAgainAsync(dc, turn, [about.Tell(topic, turn.Profile.Language)], cancellationToken);
        if (context.FormerClusters.Find(turn.Text, turn.Conversation.Current is { Kind: AnswerKind.Choice }) is { } former)
        {
            return turn.Conversation.Current is { LeadsAnywhere: true }
                ? await Onward.GoAsync(dc, turn, $"{FormerClustersDialog.DialogId}:{former}", turn.Text, cancellationToken)
                : await Onward.SayAndAskAgainAsync(dc, turn, [context.FormerClusters.Tell(former, turn.Profile.Language)], cancellationToken);
        }

        // "I tried coding in class and it was boring" tells of a class.
        if (AtSchoolDialog.Find(guidance, turn) is { } offered && !guidance.Experiences.Read(turn.Text).IsClear)
        {
            if (AtSchoolDialog.FindJob(guidance, turn) is { } job) turn.Profile.See(job);
            return await Onward.GoAsync(dc, turn, offered, turn.Text, cancellationToken);
        }

        if (ComparedWith(turn) is { } beside) return await Onward.GoAsync(dc, turn, beside, turn.Text, cancellationToken);
        var asked = guidance.Questions.Read(turn.Text);
        // "Sort by pay" asks for no job called so.
        if (asked.Kind == QuestionKind.None || guidance.Listings.OnlySorts(turn.Text) is not null) return null;
        if (asked is { Kind: QuestionKind.Compare, Other: { } other }) return await Onward.GoAsync(dc, turn, CompareDialog.Between(Compared(turn, asked.Subject, other)), turn.Text, cancellationToken);

        if (asked.Subject.Length == 0) return await AnswerAboutItAsync(dc, turn, asked.Kind, cancellationToken);
        var result = guidance.Search.FindAsked(asked.Subject);
        if (result.Hits.Count == 0)
            return asked.Kind == QuestionKind.WhatIs ? null : await Onward.SayAndAskAgainAsync(dc, turn, [NoSuchJob.With(asked.Subject)], cancellationToken);
        var hit = result.Hits[0];
        if (hit.Kind != HitKind.Occupation || asked.Kind == QuestionKind.WhatIs && turn.Conversation.Current is { LeadsAnywhere: true })
            return await topics.GoOrGuessAsync(dc, turn, result, hit, cancellationToken);
        var occupation = guidance.FindOccupation(hit.Id)!;
        if (result.Confidence == Confidence.Guess && hit.Score < NearEnough) return await topics.GoOrGuessAsync(dc, turn, result, hit, cancellationToken);
        if (asked.Kind == QuestionKind.RelatedJobs && turn.Conversation.Current is { LeadsAnywhere: true })
            return await Onward.GoAsync(dc, turn, LearnMoreDialog.SimilarTo(occupation), occupation.Title, cancellationToken);
        // What is asked next ("and how much school?") is about it, too.
        if (result.Confidence == Confidence.Sure) turn.Profile.See(occupation.Code.Value);
        Phrase[] nearest = result.Confidence == Confidence.Guess ? [Nearest.With(asked.Subject, occupation.Title)] : [];
        return await Onward.SayAndAskAgainAsync(dc, turn, [.. nearest, .. Answer(asked.Kind, occupation, turn.Profile.Language)], cancellationToken);
    }

    /// <summary>"What does it pay?" asks about the cluster at hand, else about the job looked at last.</summary>
    private async Task<DialogTurnResult?> AnswerAboutItAsync(DialogContext dc, GuideTurn turn, QuestionKind kind, CancellationToken cancellationToken)
    {
        if (AtHand(turn) is { } cluster && guidance.Catalog.FindCluster(cluster) is not null)
        {
            return kind == QuestionKind.RelatedJobs ? await Onward.GoAsync(dc, turn, JobsDialog.Of(cluster), turn.Text, cancellationToken)
                : kind is QuestionKind.Pay or QuestionKind.Outlook or QuestionKind.Education ? await Onward.GoAsync(dc, turn, ClusterDialog.MarketOf(cluster), turn.Text, cancellationToken) : null;
        }

        // A list of jobs that were found is about none of those looked at before.
        if (turn.Conversation.Current?.Dialog == WishDialog.DialogId || guidance.FindOccupation(AtHand(turn) ?? turn.Profile.Occupation) is not { } occupation)
            return kind == QuestionKind.WhatIs ? null : await Onward.SayAndAskAgainAsync(dc, turn, [WhichJob], cancellationToken);
        return kind == QuestionKind.RelatedJobs && turn.Conversation.Current is { LeadsAnywhere: true }
            ? await Onward.GoAsync(dc, turn, LearnMoreDialog.SimilarTo(occupation), occupation.Title, cancellationToken)
            : await Onward.SayAndAskAgainAsync(dc, turn, Answer(kind, occupation, turn.Profile.Language), cancellationToken);
    }

    private IReadOnlyList<Phrase> Answer(QuestionKind kind, Occupation occupation, string language) => kind switch
    {
        QuestionKind.Pay => [figures.Pay(occupation, language)],
        QuestionKind.Education => [figures.StartWith(occupation, language)],
        QuestionKind.Outlook => [figures.JobOutlook(occupation, language)],
        QuestionKind.Skills => [occupations.TellSkills(occupation, language) ?? figures.StartWith(occupation, language)],
        _ => [occupations.Tell(occupation, language)],
    };

    /// <summary>Where "compare with electrician" leads: what was looked at last stands beside it. Null when nothing was, or the words say something else.</summary>
    private string? ComparedWith(GuideTurn turn) =>
        context.Phrasebook.Gaps(CompareDialog.WithButton, SaidText.Normalize(turn.Text)).FirstOrDefault() is { } named && Beside(turn, named) is { } it
            ? CompareDialog.Between(context.Compared.Split(it, named)) : null;

    /// <summary>What "it" is next to something named: beside a job the job looked at last, also on a list of jobs.</summary>
    private string? Beside(GuideTurn turn, string named) =>
        AtHand(turn) is { } it && !(guidance.Catalog.FindCluster(it) is not null && guidance.Search.FindAsked(named) is { Confidence: Confidence.Sure, Hits: [{ Kind: HitKind.Occupation }, ..] })
            ? it : turn.Profile.Occupation ?? AtHand(turn) ?? turn.Profile.Cluster;

    /// <summary>The names of a comparison; a number is a place of the list the person sees.</summary>
    private IEnumerable<string> Compared(GuideTurn turn, string first, string rest)
    {
        var joint = $" {turn.Text} ".Contains(" y ", StringComparison.OrdinalIgnoreCase) ? " y " : " and ";
        var read = turn.Text.Contains(',') ? guidance.Questions.Read(turn.Text.Replace(",", joint, StringComparison.Ordinal)) : null;
        var names = read is { Kind: QuestionKind.Compare, Other: { } others } ? context.Compared.Split(read.Subject, others) : context.Compared.Split(first, rest);
        return names.Select(name => (name.Length == 0 || guidance.Questions.Points(name)) && Beside(turn, names.Last(n => n.Length > 0)) is { } it ? it : int.TryParse(name, out var place) && turn.Conversation.Current?.Options.ElementAtOrDefault(place - 1) is { } option
            && option.Value.Split(':') is [OccupationDialog.DialogId or ClusterDialog.DialogId, var id] ? id : name);
    }

    /// <summary>What "it" is where one job or cluster is looked at.</summary>
    private string? AtHand(GuideTurn turn) => turn.Conversation.Current?.Dialog switch
    {
        OccupationDialog.DialogId => turn.Profile.Occupation,
        JobInMindDialog.DialogId => OccupationDialog.FirstOf(turn.Conversation.Current),
        ClusterDialog.DialogId or JobsDialog.DialogId or LearnMoreDialog.DialogId => turn.Profile.Cluster,
        ProgramsDialog.DialogId or TalkDialog.DialogId or InterviewDialog.DialogId or PostingDialog.DialogId or PictureDialog.DialogId => turn.Profile.Occupation ?? turn.Profile.Cluster,
        FormerClustersDialog.DialogId => FormerClustersDialog.Only(turn.Conversation.Current),
        // Programs of another cluster are not about the job looked at before.
        AtSchoolDialog.DialogId => SchoolProgramFilter.Parse(turn.Conversation.SchoolFilter ?? "").ClusterId is { } listed
            && guidance.FindOccupation(turn.Profile.Occupation)?.ClusterIds.Contains(listed) != true ? listed : turn.Profile.Occupation,
        _ => null,
    };
}

/// <summary>What questions are read and answered by.</summary>
/// <param name="Phrasebook">The words.</param>
/// <param name="FormerClusters">What became of the clusters of before 2024.</param>
/// <param name="Compared">Tells the names of a comparison apart.</param>
/// <param name="Sources">Where figures come from.</param>
public sealed record AskedContext(Phrasebook Phrasebook, FormerClustersDialog FormerClusters, ComparedNames Compared, FigureSources Sources);
