using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Planning;
using CareerClusters.Guidance.Search;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Goals that a person may have, made from the job or cluster at hand or in mind; and the page of a job that a goal names.</summary>
public sealed class GoalSuggestions(CareerGuidance guidance, NamedTopics topics, Phrasebook phrasebook)
{
    public static readonly LineSet Lines = new("goal-suggestions");

    /// <summary>Begins the value of an option that is no goal but a place.</summary>
    private const string Place = "to ";

    private static readonly Line Become = Lines.Line("become", "title");
    private static readonly Line BecomeAn = Lines.Line("become-an", "title");
    private static readonly Line WorkIn = Lines.Line("work-in", "name");
    private static readonly Line See = Lines.Line("see", "title");
    private static readonly ButtonLine SeeJobs = Lines.Button("see-jobs");
    private static readonly ButtonLine School = Lines.Button("finish-school");
    private static readonly ButtonLine Find = Lines.Button("find-work");
    private static readonly ButtonLine Start = Lines.Button("start");
    private static readonly ButtonLine Matches = Lines.Button("matches");
    private static readonly ButtonLine Being = Lines.Button("said-being");

    /// <summary>Up to three suggestions.</summary>
    public IReadOnlyList<AnswerOption> For(Profile profile)
    {
        string Made(Phrase phrase) => phrasebook.Render(phrase, profile.Language);
        var jobs = new[] { profile.Occupation }.Concat(Enumerable.Reverse(profile.OccupationsInMind)).Distinct();
        var job = jobs.Select(code => guidance.FindOccupation(code)).OfType<Guidance.Catalog.Occupation>().Select(o => JobTitle.OneOf(o.Title)).FirstOrDefault(title => title is not null);
        var cluster = profile.Cluster is { } id ? guidance.Catalog.FindCluster(id) : null;
        return
        [
            .. job is null ? Array.Empty<AnswerOption>() : [AnswerOption.Named("become", Made((job.BeginsWithVowel ? BecomeAn : Become).With(job.Text)))],
            .. cluster is null ? Array.Empty<AnswerOption>() : [AnswerOption.Named("work-in", Made(WorkIn.With(cluster.NameIn(profile.Language))))],
            .. job is null && cluster is null ? [AnswerOption.Of(Find)] : Array.Empty<AnswerOption>(),
            AnswerOption.Of(School),
        ];
    }

    /// <summary>Where to look around for somebody who knows no goal yet.</summary>
    public IReadOnlyList<AnswerOption> WaysToLook(Profile profile) =>
        [profile.Interests.Count < InterestInventory.FirstSketchCount ? AnswerOption.Of(Start, Place + InterestsDialog.DialogId) : AnswerOption.Of(Matches, Place + MatchesDialog.DialogId)];

    /// <summary>Where the value of an option or of an answer told in words leads; null for a goal.</summary>
    internal static string? Destination(string value) =>
        value.StartsWith(Place, StringComparison.Ordinal) ? value[Place.Length..] : value.Contains(':', StringComparison.Ordinal) ? value : null;

    /// <summary>The page of the job or cluster that a goal surely names, or of the jobs that share the name; null when it names none.</summary>
    public AnswerOption? PageOf(string goal, string language)
    {
        var being = phrasebook.Gaps(Being, SaidText.Normalize(goal)).FirstOrDefault();
        var names = topics.Named(being ?? goal, language);
        // "Get my drivers license" is near to a job's name, but no wish to have that job.
        if (being is null) names = names.NamedIn(goal);
        if (being is not null && topics.Alike(names) is { Count: > 1 } alike) return AnswerOption.Of(SeeJobs, $"{WishDialog.DialogId}:{WishDialog.Among(goal, alike)}");
        if (names is not { Confidence: Confidence.Sure, Hits: [var hit, ..] }) return null;
        var (destination, name) = topics.PageOf(hit, language);
        return AnswerOption.Named(destination, phrasebook.Render(See.With(name), language));
    }
}
