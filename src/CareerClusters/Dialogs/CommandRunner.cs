using CareerClusters.Bot;
using CareerClusters.Bot.ResumeCodes;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Carries out the commands that work at every turn.</summary>
public sealed class CommandRunner(SchoolContacts contacts, ResumeCodeWords codes)
{
    /// <summary>Whether a person typed a resume code where nobody asked for one.</summary>
    public bool IsCode(OpenQuestion question, string text) => question.Dialog != EnterCodeDialog.DialogId && codes.IsCode(text);

    /// <summary>Carries out one of <see cref="Commands"/>; the open question is asked again where the command leaves it open.</summary>
    public Task<DialogTurnResult> RunAsync(DialogContext dc, GuideTurn turn, string command, CancellationToken cancellationToken)
    {
        turn.Conversation.Misses = 0;
        // A command picked from the list of commands is about the question below the list.
        if (command != Commands.Back) DropIf(MoreDialog.DialogId, dc, turn);
        return command switch
        {
            Commands.More => dc.BeginDialogAsync(MoreDialog.DialogId, null, cancellationToken),
            Commands.Menu => MenuAsync(dc, cancellationToken),
            Commands.Back => Back(turn),
            Commands.Skip => SkipAsync(dc, turn, cancellationToken),
            Commands.Stop => StopAsync(dc, turn, cancellationToken),
            Commands.StopReminders => SayAndAskAgainAsync(dc, turn, Commands.RemindersStopped.With(EndReminders(turn) ? "yes" : ""), cancellationToken),
            Commands.StartOver => dc.BeginDialogAsync(StartOverDialog.DialogId, null, cancellationToken),
            Commands.MyData => dc.BeginDialogAsync(MyDataDialog.DialogId, null, cancellationToken),
            Commands.DeleteMyData => dc.BeginDialogAsync(MyDataDialog.DialogId, MyDataDialog.DeleteArgument, cancellationToken),
            Commands.Person => SayAndAskAgainAsync(dc, turn, Commands.PersonText.With(contacts.InWords(turn.Profile.Language)), cancellationToken),
            Commands.Spanish => SpeakAsync(dc, turn, "es", Commands.SpanishText, cancellationToken),
            Commands.English => SpeakAsync(dc, turn, "en", Commands.EnglishText, cancellationToken),
            _ => SayAndAskAgainAsync(dc, turn, Commands.HelpText, cancellationToken),
        };
    }

    /// <summary>Takes a dialog that only asked something in between off the stack; the question below is the open one again.</summary>
    internal static void DropIf(string dialogId, DialogContext dc, GuideTurn turn)
    {
        if (turn.Conversation.Open is not [.., _, { } top] || top.Dialog != dialogId) return;
        // Two entries, its question and its waterfall; nothing of it needs to be ended.
        dc.Stack.RemoveRange(0, 2);
        turn.Conversation.Open.Remove(top);
    }

    /// <summary>Says something beside the open question and asks it again.</summary>
    internal static async Task<DialogTurnResult> SayAndAskAgainAsync(
        DialogContext dc, GuideTurn turn, Replies.Content.Phrase phrase, CancellationToken cancellationToken)
    {
        await turn.AskAgainAsync(dc, cancellationToken, phrase);
        return Dialog.EndOfTurn;
    }

    private static async Task<DialogTurnResult> MenuAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(WelcomeDialog.DialogId, WelcomeDialog.MenuArgument, cancellationToken);
    }

    // The bot, not a dialog, brings the earlier conversation back: it is stored as a whole.
    private static Task<DialogTurnResult> Back(GuideTurn turn)
    {
        turn.Ending = TurnEnding.Back;
        return Task.FromResult(Dialog.EndOfTurn);
    }

    private static Task<DialogTurnResult> SkipAsync(DialogContext dc, GuideTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Conversation.Current is not { CanSkip: true })
            return SayAndAskAgainAsync(dc, turn, Commands.CannotSkip, cancellationToken);
        turn.Answer = new Answer(null, "", Skipped: true);
        return dc.ContinueDialogAsync(cancellationToken);
    }

    private static async Task<DialogTurnResult> StopAsync(DialogContext dc, GuideTurn turn, CancellationToken cancellationToken)
    {
        await turn.SayAsync(cancellationToken, Commands.Stopped.With(EndReminders(turn) ? "yes" : ""));
        return await MenuAsync(dc, cancellationToken);
    }

    /// <returns>Whether there were any.</returns>
    private static bool EndReminders(GuideTurn turn)
    {
        var plan = turn.Profile.Plan;
        var any = plan.Exists(s => s.Remind);
        for (var i = 0; i < plan.Count; i++) plan[i] = plan[i] with { Remind = false };
        return any;
    }

    private static async Task<DialogTurnResult> SpeakAsync(
        DialogContext dc, GuideTurn turn, string language, Replies.Content.Line line, CancellationToken cancellationToken)
    {
        (turn.Profile.Language, turn.Profile.LanguageFrom) = (language, LanguageOrigin.Asked);
        await turn.SayAsync(cancellationToken, line);
        return await GuideDialog.AskAnewAsync(dc, cancellationToken);
    }
}
