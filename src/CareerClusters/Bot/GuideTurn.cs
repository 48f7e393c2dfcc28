using CareerClusters.Bot.Reminders;
using CareerClusters.Dialogs;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Replies.Pictures;
using CareerClusters.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Bot;

/// <summary>What one turn works on: the person's profile, where the conversation stands, and a way to speak.</summary>
public sealed class GuideTurn(ITurnContext context, ReplyRenderer renderer, Profile profile, ConversationData conversation, DateTimeOffset now)
{
    private readonly IReadOnlyList<PlanStep> planAtStart = [.. profile.Plan];
    private readonly IReadOnlyList<PlanGoal> goalsAtStart = [.. profile.Goals];
    private readonly ProfileSnapshot toldAtStart = ProfileSnapshot.Of(profile, DateOnly.FromDateTime(now.DateTime));
    private readonly bool canGoBack = conversation.Steps > 0 || conversation.Current is not null;
    private bool briefly, toldFigures, isSilent;

    /// <summary>The person's profile; changes are saved when the turn ends well.</summary>
    public Profile Profile { get; } = profile;

    /// <summary>Where the conversation stands; saved likewise.</summary>
    public ConversationData Conversation { get; } = conversation;

    /// <summary>The person's local time.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>The person's words, masked and trimmed; empty when there are none.</summary>
    public string Text { get; init; } = "";

    /// <summary>The pressed button; null when the person typed.</summary>
    public ButtonPress? Press { get; init; }

    /// <summary>The person's time zone.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>How a reminder can reach the person in this conversation.</summary>
    public ReminderReach Reach { get; } = ReminderReference.ReachOf(context.Activity);

    /// <summary>The plan as it was when the turn began.</summary>
    public IReadOnlyList<PlanStep> PlanAtStart => planAtStart;

    /// <summary>Whether the person only came back, and said nothing.</summary>
    public bool IsReturn { get; set; }

    /// <summary>Whether an earlier question was just brought back, and waits to be asked again.</summary>
    public bool IsBack { get; set; }

    /// <summary>What this turn did to the plan so far.</summary>
    public IReadOnlyList<PlanChange> PlanChanges => PlanChange.Between(planAtStart, Profile.Plan);

    /// <summary>What this turn did to the goals so far; null for nothing.</summary>
    public GoalChange? GoalChange => GoalChange.Between(goalsAtStart, Profile.Goals);

    /// <summary>Marks the steps of the plan that this turn changed so far; before anything takes a copy of them away, and at its end.</summary>
    public void MarkPlanChanges() => PlanChange.Mark(Profile.Plan, planAtStart, Profile.Turn, Now);

    /// <summary>What the person had told when the turn began, if it took out, limited or took back something: no question asks that again. Else null.</summary>
    public ProfileSnapshot? Undo => toldAtStart.HasSameChoicesAs(Profile) && Profile.Interests.Count >= toldAtStart.Interests.Count ? null : toldAtStart;

    /// <summary>The answer to the open question, once it was understood.</summary>
    public Answer? Answer { get; set; }

    /// <summary>What the next question's message says first.</summary>
    public IReadOnlyList<Phrase> Before { get; set; } = [];

    /// <summary>A question that is asked anew in other words: the next one keeps its number and its place. Null when there is none.</summary>
    public OpenQuestion? AskedAnew { get; set; }

    /// <summary>Whether there is a place to go back to from a question asked in this turn.</summary>
    public bool CanGoBack => canGoBack && Ending != TurnEnding.ForgetPlaces;

    /// <summary>What the end of the turn shall do besides saving.</summary>
    public TurnEnding Ending { get; set; }

    /// <summary>What the end of the turn does to the person's resume code; null when nothing.</summary>
    public ResumeCodeChange? Code { get; set; }

    /// <summary>What the end of the turn does to the person's links; null when nothing.</summary>
    public HandoutChange? Handout { get; set; }

    /// <summary>Whose person this address becomes when the turn ends in <see cref="TurnEnding.Adopt"/>.</summary>
    public Adoption? Adoption { get; set; }

    /// <summary>The turn a step runs in.</summary>
    /// <exception cref="InvalidOperationException">The dialog runs outside the bot's turn.</exception>
    public static GuideTurn Of(ITurnContext context) =>
        context.TurnState.Get<GuideTurn>() ?? throw new InvalidOperationException("Dialogs run inside a turn of CareerBot only.");

    /// <summary>Says something that waits for no answer.</summary>
    public Task SayAsync(CancellationToken cancellationToken, params IReadOnlyList<Phrase> phrases)
    {
        if (isSilent) return Task.CompletedTask;
        NoteFigures(phrases);
        return context.SendActivityAsync(renderer.Say(phrases, Profile.Language), cancellationToken);
    }

    /// <summary>Says something that is shown once and not kept; in its place something else is.</summary>
    public Task ShowOnceAsync(Phrase phrase, Phrase kept, CancellationToken cancellationToken)
    {
        if (context.TurnState.Get<UnkeptReplies>() is not { } unkept) context.TurnState.Set(unkept = new UnkeptReplies());
        var reply = renderer.Say([phrase], Profile.Language);
        unkept.Add(reply, renderer.Say([kept], Profile.Language));
        return context.SendActivityAsync(reply, cancellationToken);
    }

    /// <summary>Asks, with the buttons this channel can show. What was to be said before goes into the same message.</summary>
    public Task AskAsync(OpenQuestion question, CancellationToken cancellationToken)
    {
        if (briefly && question.LeadsAnywhere) question = question with { Says = [Commands.WhatNext], Links = [] };
        var asked = question with { Says = [.. Before, .. question.Says] };
        Before = [];
        if (isSilent) return Task.CompletedTask;
        NoteFigures(asked.Says);
        return context.SendActivityAsync(renderer.Ask(asked, Profile.Language, context.Activity.ChannelId), cancellationToken);
    }

    /// <summary>Shows a chart where this channel takes pictures; what it shows is said in the same message in any case.</summary>
    public Task ShowAsync(ToldChart told, PictureLinks links, CancellationToken cancellationToken)
    {
        if (isSilent) return Task.CompletedTask;
        NoteFigures([told.Words]);
        var channel = context.Activity.ChannelId;
        return context.SendActivityAsync(
            renderer.Show(told, Profile.Language, channel, links.LinkTo(told, this, channel), PersonsClient.IsDark(context.Activity)), cancellationToken);
    }

    /// <summary>Does something that would speak, and says none of it.</summary>
    public async Task SilentlyAsync(Func<Task> work)
    {
        isSilent = true;
        try
        {
            await work();
        }
        finally
        {
            isSilent = false;
        }
    }

    // All figures of one turn; those of the turn before only as long as no others are said.
    private void NoteFigures(IReadOnlyList<Phrase> says)
    {
        if (FigureSources.In(says) is not { Count: > 0 } lines) return;
        Conversation.FigureLines = toldFigures ? [.. Conversation.FigureLines, .. lines] : lines;
        toldFigures = true;
    }

    /// <summary>Pages that only offer ways on are not read out again in this turn: they may say what is not so any more.</summary>
    public void ReadNoPageAgain() => briefly = true;

    /// <summary>Asks what waits again, after saying something else. A page that only offers ways on is not read out again.</summary>
    public Task AskAgainAsync(DialogContext dc, CancellationToken cancellationToken, params IReadOnlyList<Phrase> before)
    {
        (Before, briefly) = (before, true);
        return dc.RepromptDialogAsync(cancellationToken);
    }
}

/// <summary>What the end of a turn does besides saving.</summary>
public enum TurnEnding
{
    /// <summary>Saves.</summary>
    Save,

    /// <summary>Saves, and forgets the places <c>back</c> returns to: they may tell of what was deleted.</summary>
    ForgetPlaces,

    /// <summary>Brings the previous question back.</summary>
    Back,

    /// <summary>Deletes everything kept of the person instead of saving.</summary>
    DeletePerson,

    /// <summary>Leads this address to the person who made the code, instead of saving.</summary>
    Adopt,
}
