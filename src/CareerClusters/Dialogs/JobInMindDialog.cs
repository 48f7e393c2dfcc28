using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Search;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>The second door: a person who has a job in mind starts from it and lands on the same map.</summary>
public sealed class JobInMindDialog : GuideDialog
{
    public const string DialogId = "job-in-mind";

    public static readonly LineSet Lines = new("job-in-mind");

    private const string NoneOfThese = "none-of-these";

    private static readonly Line Ask = Lines.Line("ask");
    private static readonly Line DidYouMean = Lines.Line("did-you-mean", "text");
    private static readonly Line NotFound = Lines.Line("not-found", "text");
    private static readonly Line Found = Lines.Line("found", "title", "cluster", "sub_cluster");
    private static readonly ButtonLine PostingButton = Lines.Button("posting");
    private static readonly ButtonLine NoneButton = Lines.Button(NoneOfThese);
    private static readonly ButtonLine TellMe = Lines.Button("tell-me");
    private static readonly ButtonLine ClusterButton = Lines.Button("cluster");
    private static readonly ButtonLine StartButton = Lines.Button("start");
    private static readonly ButtonLine AnotherButton = Lines.Button("another");

    private readonly CareerGuidance guidance;

    public JobInMindDialog(CareerGuidance guidance) : base(DialogId)
    {
        this.guidance = guidance;
        AddStep(AskJobAsync);
        AddStep(ReadJobAsync);
        AddStep(ReadChoiceAsync);
        AddStep(FollowAsync);
    }

    private async Task<DialogTurnResult> AskJobAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (ArgumentOf(step) is { } text) await SayAsync(step, cancellationToken, NotFound.With(text));
        return await AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "job",
            Says = [Ask],
            Options = [AnswerOption.Of(PostingButton, PostingDialog.DialogId)],
            Kind = AnswerKind.Text,
            CanSkip = true,
        }, cancellationToken);
    }

    private Task<DialogTurnResult> ReadJobAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = AnswerOf(step);
        if (answer.Skipped) return GoToAsync(step, GoOn, cancellationToken);
        if (answer.Value == PostingDialog.DialogId) return GoToAsync(step, PostingDialog.DialogId, cancellationToken);
        var understood = guidance.Texts.Read(answer.Text, ProfileOf(step).Language);
        if (understood.Limits.Any && understood.Wanted.Count > 0) return GoToAsync(step, To(WishDialog.DialogId, answer.Text), cancellationToken);
        var plain = guidance.Search.Find(answer.Text, MostOptions);
        var result = plain.Hits.Count > 0 && plain.Confidence >= understood.Names.Confidence ? plain : understood.Names;
        var occupations = result.Hits.Where(h => h.Kind == HitKind.Occupation).Take(MostOptions - 1).ToList();
        if (occupations.Count == 0) return step.ReplaceDialogAsync(Id, answer.Text, cancellationToken);
        if (result is { Confidence: Confidence.Sure, Hits: [{ Kind: HitKind.Occupation, Id: var code }, ..] })
            return step.NextAsync(new Answer(code, answer.Text), cancellationToken);
        return AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "which",
            Says = [DidYouMean.With(answer.Text)],
            Options = [.. occupations.Select(h => AnswerOption.Named(h.Id, guidance.FindOccupation(h.Id)?.Title ?? h.Label)), AnswerOption.Of(NoneButton)],
        }, cancellationToken);
    }

    private Task<DialogTurnResult> ReadChoiceAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        if (guidance.FindOccupation(AnswerOf(step).Value) is not { } occupation) return step.ReplaceDialogAsync(Id, null, cancellationToken);
        var code = occupation.Code.Value;
        if (!profile.OccupationsInMind.Contains(code)) profile.OccupationsInMind.Add(code);
        return AskNextAsync(
            step, "found",
            [Found.With(
                occupation.Title, guidance.Catalog.FindCluster(occupation.PrimaryClusterId)?.NameIn(profile.Language),
                guidance.Catalog.FindSubCluster(occupation.PrimarySubClusterId)?.NameIn(profile.Language))],
            [
                AnswerOption.Of(TellMe, To(OccupationDialog.DialogId, code)),
                AnswerOption.Of(ClusterButton, To(ClusterDialog.DialogId, occupation.PrimaryClusterId)),
                AnswerOption.Of(StartButton, InterestsDialog.DialogId),
                AnswerOption.Of(AnotherButton, Id),
            ],
            cancellationToken);
    }
}
