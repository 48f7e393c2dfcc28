using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Clusters and occupations that are not for the person: takes one out, lists them, brings back one or all.</summary>
public sealed class RemovedDialog : GuideDialog
{
    public const string DialogId = "removed";

    /// <summary>Argument: bring back the only one there is, or ask which.</summary>
    public const string BringBackArgument = "bring-back";

    public static readonly LineSet Lines = new("removed");

    private const string OutArgument = "out";
    private const string BackArgument = "back";
    private const string All = "all";

    /// <summary>Names listed at once; the words of a person bring back any other.</summary>
    private const int MostListed = 5;

    private static readonly Line Removed = Lines.Line("removed", "list", "more");
    private static readonly Line Nothing = Lines.Line("nothing");
    private static readonly Line Out = Lines.Line("out", "name");
    private static readonly Line BroughtBack = Lines.Line("brought-back", "names");
    private static readonly ButtonLine AllButton = Lines.Button(All);
    private static readonly ButtonLine MatchesButton = Lines.Button("matches");

    private readonly CareerGuidance guidance;

    public RemovedDialog(CareerGuidance guidance) : base(DialogId)
    {
        this.guidance = guidance;
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    /// <summary>The destination that takes a cluster out and goes on to the matches.</summary>
    public static string TakeOut(CareerCluster cluster) => To(DialogId, $"{OutArgument}|{cluster.Id}");

    /// <summary>The destination that takes an occupation out and goes on to the matches.</summary>
    public static string TakeOut(Occupation occupation) => To(DialogId, $"{OutArgument}|{occupation.Code}");

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var removed = RemovedFrom(profile);
        switch ((ArgumentOf(step) ?? "").Split('|'))
        {
            case [OutArgument, var id] when NameOf(id, profile.Language) is { } name:
                TakeOut(profile, id);
                return await SayAndShowMatchesAsync(step, Out.With(name), cancellationToken);
            case [BackArgument, All]:
                return await BringBackAsync(step, removed, cancellationToken);
            case [BackArgument, var id]:
                return await BringBackAsync(step, [.. removed.Where(r => r.Id == id)], cancellationToken);
            case [BringBackArgument] when removed.Count == 1:
                return await BringBackAsync(step, removed, cancellationToken);
            default:
                return removed.Count == 0
                    ? await AskNextAsync(step, "nothing", [Nothing], [AnswerOption.Of(MatchesButton, MatchesDialog.DialogId)], cancellationToken)
                    : await AskWhichAsync(step, removed, cancellationToken);
        }
    }

    private Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, List<(string Id, string Name)> removed, CancellationToken cancellationToken)
    {
        // The one taken out last is wanted back most.
        var listed = removed.AsEnumerable().Reverse().Take(MostListed).ToList();
        return AskNextAsync(
            step, "removed",
            [Removed.With(string.Join('\n', listed.Select((r, i) => $"{i + 1}. {r.Name}")), removed.Count > listed.Count ? removed.Count - listed.Count : "")],
            [
                .. listed.Take(MostOptions - 2).Select(r => AnswerOption.Named(To(Id, $"{BackArgument}|{r.Id}"), r.Name)),
                AnswerOption.Of(AllButton, To(Id, $"{BackArgument}|{All}")),
                AnswerOption.Of(MatchesButton, MatchesDialog.DialogId),
            ],
            cancellationToken);
    }

    private static Task<DialogTurnResult> BringBackAsync(WaterfallStepContext step, List<(string Id, string Name)> back, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        profile.ExcludedClusters.RemoveAll(id => back.Any(b => b.Id == id));
        profile.ExcludedOccupations.RemoveAll(id => back.Any(b => b.Id == id));
        return back.Count == 0
            ? GoToAsync(step, MatchesDialog.DialogId, cancellationToken)
            : SayAndShowMatchesAsync(step, BroughtBack.With(string.Join(", ", back.Select(b => b.Name))), cancellationToken);
    }

    private static async Task<DialogTurnResult> SayAndShowMatchesAsync(WaterfallStepContext step, Phrase news, CancellationToken cancellationToken)
    {
        await SayAsync(step, cancellationToken, news);
        return await GoToAsync(step, MatchesDialog.DialogId, cancellationToken);
    }

    private void TakeOut(Profile profile, string id)
    {
        var list = guidance.Catalog.FindCluster(id) is null ? profile.ExcludedOccupations : profile.ExcludedClusters;
        if (!list.Contains(id)) list.Add(id);
        profile.OccupationsInMind.Remove(id);
    }

    /// <summary>What was taken out and is still in the catalog, clusters first, each kind in the order it was taken out.</summary>
    private List<(string Id, string Name)> RemovedFrom(Profile profile) =>
        [.. profile.ExcludedClusters.Concat(profile.ExcludedOccupations).Select(id => (Id: id, Name: NameOf(id, profile.Language)!)).Where(r => r.Name is not null)];

    private string? NameOf(string id, string language) => guidance.Catalog.FindCluster(id)?.NameIn(language) ?? guidance.FindOccupation(id)?.Title;
}
