using System.Text.Json;
using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;

namespace CareerClusters.Dialogs;

/// <summary>Shows what is kept of the person, all of it on request, and deletes it after asking once more.</summary>
public sealed class MyDataDialog : GuideDialog
{
    public const string DialogId = "my-data";

    /// <summary>Argument: ask about deleting at once.</summary>
    public const string DeleteArgument = "delete";

    public static readonly LineSet Lines = new("my-data");

    /// <summary>Argument: show all of the profile.</summary>
    internal const string ShowArgument = "show";

    private const string YesDelete = "yes-delete";

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        IndentCharacter = '\t',
        IndentSize = 1,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Line Summary = Lines.Line("summary", "statements", "skills", "subjects", "values", "jobs", "plan", "talks", "copies", "days");
    private static readonly Line Goals = Lines.Line("goals", "goals");
    private static readonly Line Links = Lines.Line("links", "links", "share");
    private static readonly Line All = Lines.Line("all", "json");
    private static readonly Line Sure = Lines.Line("sure");
    private static readonly Line Deleted = Lines.Line("deleted");
    private static readonly ButtonLine ShowButton = Lines.Button(ShowArgument);
    private static readonly ButtonLine DeleteButton = Lines.Button(DeleteArgument);
    private static readonly ButtonLine YesButton = Lines.Button(YesDelete);
    private static readonly ButtonLine StopSharingButton = Lines.Button("stop-sharing");
    private static readonly ButtonLine NoButton = Lines.Button("no");

    private readonly IHandouts handouts;
    private readonly ITurnStore store;
    private readonly DayWords days;
    private readonly int keepDays;

    public MyDataDialog(IHandouts handouts, ITurnStore store, DayWords days, IOptions<RetentionOptions> retention) : base(DialogId)
    {
        (this.handouts, this.store, this.days, keepDays) = (handouts, store, days, retention.Value.ProfileDays);
        AddStep(ShowAsync);
        AddStep(ReadAsync);
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        if (ArgumentOf(step) == DeleteArgument)
        {
            return await AskAsync(step, new OpenQuestion
            {
                Dialog = Id, Step = "sure", Says = [Sure], Options = [AnswerOption.Of(YesButton), AnswerOption.Of(NoButton, GoOn)],
            }, cancellationToken);
        }

        Phrase says = ArgumentOf(step) == ShowArgument
            ? All.With(JsonSerializer.Serialize(profile, Readable))
            : Summary.With(
                profile.Interests.Count, profile.SkillRatings.Count, profile.LikedSubjects.Count, profile.ValueRatings.Count, profile.OccupationsInMind.Count,
                profile.Plan.Count, profile.Talks.Count, profile.Snapshots.Count, keepDays);
        var person = await store.FindPersonAsync(TurnAddresses.Of(step.Context.Activity), cancellationToken);
        var living = await handouts.LivingAsync(person, cancellationToken);
        return await AskNextAsync(
            step, "my-data", [
                says,
                .. profile.Goals.Count == 0 || ArgumentOf(step) == ShowArgument ? Array.Empty<Phrase>() : [Goals.With(profile.Goals.Count)],
                .. living.Count == 0 ? Array.Empty<Phrase>() : [LinksPhrase(living, TurnOf(step))],
            ],
            [
                .. ArgumentOf(step) == ShowArgument ? Array.Empty<AnswerOption>() : [AnswerOption.Of(ShowButton, To(Id, ShowArgument))],
                AnswerOption.Of(DeleteButton, To(Id, DeleteArgument)),
                .. living.Count == 0 ? Array.Empty<AnswerOption>() : [AnswerOption.Of(StopSharingButton, To(SummaryDialog.DialogId, SummaryDialog.StopArgument))],
                AnswerOption.Of(NoButton, GoOn),
            ],
            cancellationToken);
    }

    private Phrase LinksPhrase(IReadOnlyList<LivingLink> living, GuideTurn turn) => Links.With(
        living.Count,
        living.FirstOrDefault(l => l.IsShare) is { } share ? days.Of(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(share.ExpiresAt, turn.Zone).DateTime), turn.Profile.Language) : "");

    private static async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (AnswerOf(step).Value != YesDelete) return await FollowAsync(step, cancellationToken);
        await SayAsync(step, cancellationToken, Deleted);
        TurnOf(step).Ending = TurnEnding.DeletePerson;
        return EndOfTurn;
    }
}
