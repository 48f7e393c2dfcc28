using CareerClusters.Bot.Reminders;
using CareerClusters.Dialogs;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;

namespace CareerClusters.Bot;

/// <summary>Runs the dialogs on an opened turn, writes what changed with the replies in one transaction, then sends.</summary>
public sealed partial class TurnRunner(
    ITurnStore store, RootDialog root, ReplyRenderer renderer, ReplyOutbox outbox, PersonClock clock, IOptions<PlanOptions> plan, ILogger<TurnRunner> log)
{
    /// <summary>Where the count of turns begins; a whole number of seconds since then lasts until 2094.</summary>
    private static readonly DateTimeOffset Epoch = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Runs one message.</summary>
    /// <returns>Null; or whose person this address shall become, and then nothing was written or sent: <see cref="AdoptAsync"/> does.</returns>
    public async Task<Adoption?> RunAsync(ITurnContext context, OpenedTurn opened, TurnAddress address, InboundMessage message, CancellationToken cancellationToken)
    {
        using var buffer = ReplyBuffer.On(context);
        var state = await LoadAsync(context, opened, address, cancellationToken);
        // What was said to a question that is lost answers nothing.
        var turn = Begin(context, state, state.IsLost ? InboundMessage.None : message);
        // A new profile counts on from the clock, so that no button from before a deletion fits a question asked after it.
        if (turn.Profile.Turn == 0) turn.Profile.Turn = (int)(clock.Now(context.Activity) - Epoch).TotalSeconds;
        turn.Profile.Turn++;
        var before = turn.Conversation.Current;

        if (state.IsLost) await BeginAnewAsync(context, state, turn, cancellationToken);
        else await root.RunAsync(context, state.Dialogs, cancellationToken);

        if (turn.Ending == TurnEnding.Adopt) return turn.Adoption;
        if (turn.Ending == TurnEnding.Back) state = await GoBackAsync(context, state, turn, cancellationToken);
        else if (turn.Ending == TurnEnding.ForgetPlaces) state.History.Forget(turn.Conversation);
        else Remember(state, turn, before);
        await FinishAsync(context, address, opened, state, turn, buffer, cancellationToken);
        return null;
    }

    /// <summary>Leads the address to the person who made a code, and welcomes them there; when the code lives no more, says so here.</summary>
    public async Task AdoptAsync(ITurnContext context, OpenedTurn opened, TurnAddress address, Adoption adoption, CancellationToken cancellationToken)
    {
        var kept = await store.ReadAsync(adoption.PersonId, [TurnDocuments.ProfileKey], cancellationToken);
        var theirs = new OpenedTurn { PersonId = adoption.PersonId, Profile = kept.GetValueOrDefault(TurnDocuments.ProfileKey) };
        if (await TryArriveAsync(context, theirs, address, EnterCodeDialog.Arrived, commit => store.AdoptAsync(commit, address, adoption.CodeHash, cancellationToken), cancellationToken)) return;
        await TryArriveAsync(
            context, opened with { Conversation = null }, address, EnterCodeDialog.Gone, async commit => await store.CommitAsync(commit, cancellationToken), cancellationToken);
    }

    private async Task<bool> TryArriveAsync(
        ITurnContext context, OpenedTurn opened, TurnAddress address, Line says, Func<TurnCommit, Task<long?>> commitAsync, CancellationToken cancellationToken)
    {
        using var buffer = ReplyBuffer.On(context);
        // No button of this conversation so far may fit a question asked from here on, whoever counted the turns.
        var here = GuideTurn.Of(context).Profile;
        var turns = here.Turn;
        var state = await LoadAsync(context, opened, address, cancellationToken, " " + opened.PersonId);
        var turn = Begin(context, state, InboundMessage.None);
        turn.Profile.Turn = Math.Max(turn.Profile.Turn, turns) + 1;
        // A language chosen on this device stays; one that nobody chose does not.
        if (here.Language != Phrasebook.BaseLanguage) turn.Profile.Language = here.Language;
        await turn.SayAsync(cancellationToken, says);
        if (state.IsLost) await BeginAnewAsync(context, state, turn, cancellationToken);
        else await root.RunAsync(context, state.Dialogs, cancellationToken);
        var commit = Commit(context, address, opened, turn, buffer) with { Documents = await state.ChangesAsync(context, cancellationToken) };
        if (await commitAsync(commit) is not { } number) return false;
        buffer.Close();
        await outbox.SendAsync(context, address, number, buffer.Replies, cancellationToken);
        return true;
    }

    /// <summary>The person is back: what waits is asked again; without a conversation the greeting opens one.</summary>
    public async Task ResumeAsync(ITurnContext context, OpenedTurn opened, TurnAddress address, CancellationToken cancellationToken)
    {
        if (opened.Conversation is null)
        {
            await RunAsync(context, opened, address, InboundMessage.None, cancellationToken);
            return;
        }

        using var buffer = ReplyBuffer.On(context);
        var state = await LoadAsync(context, opened, address, cancellationToken);
        var turn = Begin(context, state, InboundMessage.None);
        turn.Before = [WelcomeDialog.HereAgain];
        turn.IsReturn = true;
        if (state.IsLost) await BeginAnewAsync(context, state, turn, cancellationToken);
        else await root.RunAsync(context, state.Dialogs, cancellationToken);
        await FinishAsync(context, address, opened, state, turn, buffer, cancellationToken);
    }

    /// <summary>Asks what waits again and stores nothing: the turn after a safety message leaves no trace.</summary>
    public async Task AskAgainAsync(ITurnContext context, OpenedTurn opened, TurnAddress address, CancellationToken cancellationToken)
    {
        var state = await LoadAsync(context, opened, address, cancellationToken);
        var turn = Begin(context, state, InboundMessage.None);
        if (state.IsLost) await BeginAnewAsync(context, state, turn, cancellationToken);
        else await RepromptAsync(context, state, cancellationToken);
    }

    /// <summary>
    /// Says that a step of the plan is due, and of it no more: it may be read on a locked screen. Stores nothing; what waits stays open. In
    /// the web chat, where a new message takes the buttons away, it is asked again.
    /// </summary>
    /// <returns>Whether it was said; not when the step is done, dropped or moved, or no reminder of it is wanted any more.</returns>
    public async Task<bool> RemindAsync(
        ITurnContext context, OpenedTurn opened, TurnAddress address, DueReminder reminder, ReminderReference reference, CancellationToken cancellationToken)
    {
        var state = await LoadAsync(context, opened, address, cancellationToken);
        var turn = Begin(context, state, InboundMessage.None);
        var offset = TimeSpan.FromMinutes(reference.OffsetMinutes);
        if (state.Profile.Plan.Find(s => s.Id == reminder.Step) is not { Remind: true, Done: false, Due: { } due }
            || due != DateOnly.FromDateTime(reminder.DueAt.ToOffset(offset).DateTime).AddDays(1)) return false;
        var days = due.DayNumber - DateOnly.FromDateTime(turn.Now.ToOffset(offset).DateTime).DayNumber;
        await turn.SayAsync(cancellationToken, Commands.Reminder.With(days > 0 ? "tomorrow" : days == 0 ? "today" : ""));
        if (reference.InWebChat && !state.IsLost && state.Conversation.Current is not null) await RepromptAsync(context, state, cancellationToken);
        return true;
    }

    private async Task<TurnState> LoadAsync(ITurnContext context, OpenedTurn opened, TurnAddress address, CancellationToken cancellationToken, string place = "")
    {
        var documents = new TurnDocuments(store, opened, address.ConversationKey);
        var state = await TurnState.LoadAsync(root, context, documents, address.ConversationKey, place, cancellationToken);
        if (state.ProfileSetAside is { } key) LogSetAside(key);
        else if (state.IsLost) LogLost();
        return state;
    }

    // The menu instead of an error at each message: the person can go on from there with all they have told.
    private async Task BeginAnewAsync(ITurnContext context, TurnState state, GuideTurn turn, CancellationToken cancellationToken)
    {
        turn.Before = [state.ProfileSetAside is null ? Commands.Interrupted : Commands.ProfileLost];
        var dc = await new DialogSet(state.Dialogs).Add(root).CreateContextAsync(context, cancellationToken);
        await dc.BeginDialogAsync(root.Id, WelcomeDialog.MenuArgument, cancellationToken);
    }

    private GuideTurn Begin(ITurnContext context, TurnState state, InboundMessage message)
    {
        var turn = new GuideTurn(context, renderer, state.Profile, state.Conversation, clock.Now(context.Activity)) { Text = message.Text, Press = message.Press, Zone = clock.ZoneOf(context.Activity) };
        context.TurnState.Set(turn);
        return turn;
    }

    // A change of the plan is a place of its own too: "done 2" leaves the open question as it is, and "back" takes it back.
    private static void Remember(TurnState state, GuideTurn turn, OpenQuestion? before)
    {
        turn.MarkPlanChanges();
        var (changes, goals) = (turn.PlanChanges, turn.GoalChange);
        if (before is not null && (changes.Count > 0 || goals is not null || before.Turn != turn.Conversation.Current?.Turn))
            state.History.Push(turn.Conversation, turn.Answer, changes, goals, turn.Undo);
    }

    private async Task<TurnState> GoBackAsync(ITurnContext context, TurnState state, GuideTurn turn, CancellationToken cancellationToken)
    {
        var place = await state.History.PopAsync(turn.Conversation, cancellationToken);
        var earlier = place is null ? state : await state.WithConversationAsync(context, place.Conversation, cancellationToken);
        var undone = place is null ? [] : PlanChange.Undo(earlier.Profile.Plan, place.PlanChanges);
        var goal = place?.GoalChange?.Undo(earlier.Profile.Goals);
        // What was taken back is a change of its own.
        PlanChange.Mark(earlier.Profile.Plan, turn.PlanAtStart, earlier.Profile.Turn, turn.Now);
        place?.Undo?.RestoreTo(earlier.Profile);
        Phrase says = place is null ? Commands.NothingBefore
            : undone.Count > 0 ? PlanChangeDialog.TakenBack(undone[0])
            : goal is not null ? GoalChangeDialog.TakenBack(goal, earlier.Profile)
            : place.Undo is not null ? Commands.Undone
            : place.Answer is { Length: > 0 } answer && earlier.Conversation.Current is { LeadsAnywhere: false } ? Commands.BackAgain.With(answer)
            : Commands.BackPlain;
        var there = Begin(context, earlier, InboundMessage.None);
        (there.Before, there.IsBack) = ([says], true);
        if (earlier.IsLost) await BeginAnewAsync(context, earlier, there, cancellationToken);
        else await root.RunAsync(context, earlier.Dialogs, cancellationToken);
        return earlier;
    }

    private async Task RepromptAsync(ITurnContext context, TurnState state, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(state.Dialogs);
        dialogs.Add(root);
        var dc = await dialogs.CreateContextAsync(context, cancellationToken);
        if (dc.ActiveDialog is null) await root.RunAsync(context, state.Dialogs, cancellationToken);
        else await dc.RepromptDialogAsync(cancellationToken);
    }

    private async Task FinishAsync(
        ITurnContext context, TurnAddress address, OpenedTurn opened, TurnState state, GuideTurn turn, ReplyBuffer buffer, CancellationToken cancellationToken)
    {
        var commit = Commit(context, address, opened, turn, buffer);
        long number;
        if (turn.Ending == TurnEnding.DeletePerson) number = await store.DeletePersonAsync(commit, cancellationToken);
        else number = await store.CommitAsync(commit with
        {
            Documents = await state.ChangesAsync(context, cancellationToken),
            Reminders = ReminderChanges.Of(PlanChange.Between(turn.PlanAtStart, state.Profile.Plan), plan.Value.ReminderHour, turn.Zone, turn.Now, context.Activity),
        }, cancellationToken);
        buffer.Close();
        await outbox.SendAsync(context, address, number, buffer.Replies, cancellationToken);
    }

    private static TurnCommit Commit(ITurnContext context, TurnAddress address, OpenedTurn opened, GuideTurn turn, ReplyBuffer buffer) => new()
    {
        PersonId = opened.PersonId,
        Conversation = address.ConversationKey,
        ActivityId = context.Activity.Id,
        Replies = StateJson.Write(context.TurnState.Get<UnkeptReplies>() is { } unkept ? buffer.Replies.Select(unkept.KeptOf).ToList() : buffer.Replies.ToList()),
        Code = turn.Code,
        Handout = turn.Handout,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "A stored conversation is not what this release can read; it begins anew at the menu, the profile stays")]
    private partial void LogLost();

    [LoggerMessage(Level = LogLevel.Error, Message = "A stored profile is not what this release can read; it is kept as document '{Key}', and the person begins with a new one")]
    private partial void LogSetAside(string key);
}
