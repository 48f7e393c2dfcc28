using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>
/// Holds all dialogs and decides what each message is, in this order: a button, an exact answer to the open question,
/// a command, a question of the person's own, a near answer, the person's own words, a topic, or a miss.
/// </summary>
public sealed class RootDialog : ComponentDialog
{
    private readonly AnswerReader answers;
    private readonly CommandRunner commands;
    private readonly Digressions digressions;
    private readonly AskedQuestions questions;
    private readonly NamedTopics topics;
    private readonly LanguageFollower languages;
    private readonly Phrasebook phrasebook;

    public RootDialog(
        IEnumerable<GuideDialog> dialogs, AnswerReader answers, CommandRunner commands, Digressions digressions, AskedQuestions questions, NamedTopics topics, LanguageFollower languages, Phrasebook phrasebook)
        : base("root")
    {
        (this.answers, this.commands, this.digressions, this.questions, this.topics, this.languages, this.phrasebook) = (answers, commands, digressions, questions, topics, languages, phrasebook);
        AddDialog(new QuestionPrompt());
        foreach (var dialog in dialogs) AddDialog(dialog);
        InitialDialogId = WelcomeDialog.DialogId;
    }

    /// <summary>Whether a stored question can still be asked: its words may have been renamed since.</summary>
    public bool Knows(OpenQuestion question) =>
        question.Says.Concat(question.Links.Select(link => link.Label)).All(phrase => phrasebook.HasLine(phrase.Key))
        && question.Options.Concat(question.Typed).All(option => option.Button is null || phrasebook.HasButton(option.Button));

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
    {
        var turn = GuideTurn.Of(innerDc.Context);
        await languages.FollowAsync(innerDc, turn, cancellationToken);
        // A first message may already say what the person wants; the greeting comes first, then the answer to it.
        var result = await base.OnBeginDialogAsync(innerDc, options, cancellationToken);
        return turn.Text.Length > 0 && !WelcomeDialog.IsGreeting(phrasebook, turn.Text)
            ? await OnContinueDialogAsync(innerDc, cancellationToken)
            : result;
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var turn = GuideTurn.Of(innerDc.Context);
        await languages.FollowAsync(innerDc, turn, cancellationToken);
        var result = await RouteAsync(innerDc, turn, cancellationToken);
        // Nothing waits any more: the menu, so that no conversation ends in silence.
        return result.Status is DialogTurnStatus.Complete or DialogTurnStatus.Cancelled or DialogTurnStatus.Empty
            ? await innerDc.BeginDialogAsync(WelcomeDialog.DialogId, WelcomeDialog.MenuArgument, cancellationToken)
            : result;
    }

    private async Task<DialogTurnResult> RouteAsync(DialogContext dc, GuideTurn turn, CancellationToken cancellationToken)
    {
        var question = turn.Conversation.Current;
        if (turn.IsBack && question is not null) return await GuideDialog.AskAgainAsync(dc, cancellationToken);
        if (turn.IsReturn && question is not null) return await digressions.NameDueAsync(dc, turn, cancellationToken) ?? await GuideDialog.AskAgainAsync(dc, cancellationToken);
        if (question is null) return await dc.CancelAllDialogsAsync(cancellationToken);
        if (turn.Press is { } press) return await PressAsync(dc, turn, question, press, cancellationToken);

        if (turn.Text.Length == 0 && dc.Context.Activity.Attachments is { Count: > 0 }) return await CommandRunner.SayAndAskAgainAsync(dc, turn, Commands.NoFiles, cancellationToken);
        var language = turn.Profile.Language;
        question = DropWhatIsInBetween(dc, turn, question, language);
        if (digressions.IsPosting(turn))
            return question is { Dialog: PostingDialog.DialogId, Kind: AnswerKind.Text } ? await AnswerAsync(dc, turn, new Answer(null, turn.Text), cancellationToken)
                : await Onward.GoAsync(dc, turn, $"{PostingDialog.DialogId}:{PostingDialog.PastedArgument}", "", cancellationToken);
        if (commands.IsCode(question, turn.Text)) return await dc.BeginDialogAsync(EnterCodeDialog.DialogId, EnterCodeDialog.TypedArgument, cancellationToken);
        var found = Commands.Find(phrasebook, turn.Text);
        // "No idea" and "no sé" are commands before they are "no" and the name of a cluster.
        if (answers.ReadExactly(question, turn.Text, language) is { } exact && (exact.Argument is null || found is null)) return await AnswerAsync(dc, turn, exact, cancellationToken);
        // Who says the first words of a button means the button that is seen, though the same words are a command elsewhere.
        if (found is not null && answers.ReadBeginning(question, turn.Text, language) is { } begun) return await AnswerAsync(dc, turn, begun, cancellationToken);
        if (found is { } command) return await commands.RunAsync(dc, turn, command, cancellationToken);
        if (await digressions.AnswerOnPageAsync(dc, turn, cancellationToken) is { } onPage) return onPage;
        if (digressions.FindGoal(turn) is { } goal) return await Onward.GoAsync(dc, turn, goal, turn.Text, cancellationToken);
        if (digressions.FindWhereAsked(turn) is { } change) return await Onward.GoAsync(dc, turn, change, turn.Text, cancellationToken);
        if (question.Kind == AnswerKind.Choice && (digressions.FindHistory(turn) ?? digressions.FindPlanRequest(turn) ?? digressions.FindTalk(turn) ?? Digressions.FindPlanTold(turn) ?? digressions.FindPrograms(turn)) is { } request) return await Onward.GoAsync(dc, turn, request, turn.Text, cancellationToken);
        if (WelcomeDialog.IsGreeting(phrasebook, turn.Text)) return await digressions.NameDueAsync(dc, turn, cancellationToken) ?? await CommandRunner.SayAndAskAgainAsync(dc, turn, languages.HelloTo(turn), cancellationToken);
        if (WelcomeDialog.IsGoOn(phrasebook, turn.Text)) return await CommandRunner.SayAndAskAgainAsync(dc, turn, Commands.WhereWeWere, cancellationToken);
        if (SmallTalk.Find(phrasebook, turn) is { } small) return await CommandRunner.SayAndAskAgainAsync(dc, turn, small, cancellationToken);
        if (WelcomeDialog.FindPlace(phrasebook, turn.Text) is var (place, name)) return await Onward.GoAsync(dc, turn, place, name, cancellationToken);
        if (digressions.FindNamed(turn) is { } named) return await Onward.GoAsync(dc, turn, named, turn.Text, cancellationToken);
        if (question is { Kind: AnswerKind.Text, TakesQuestions: true } && turn.Text.Length > 0) return await AnswerAsync(dc, turn, new Answer(null, turn.Text), cancellationToken);
        if (question.LeadsAnywhere && questions.WhatOf(turn) is { } what && answers.ReadPlace(question, what, language) is { } placed) return await AnswerAsync(dc, turn, placed, cancellationToken);
        if (await questions.AnswerAsync(dc, turn, cancellationToken) is { } digression) return digression;
        if (question.Kind == AnswerKind.Choice && await digressions.AskAboutExperienceAsync(dc, turn, cancellationToken) is { } experience) return experience;
        if (question.Kind == AnswerKind.Choice && answers.ReadNearly(question, turn.Text, language) is { } near) return await AnswerAsync(dc, turn, near, cancellationToken);
        if (question.Kind == AnswerKind.Text && turn.Text.Length > 0)
            return await AnswerAsync(dc, turn, new Answer(null, turn.Text), cancellationToken);
        return await topics.FollowAsync(dc, turn, cancellationToken);
    }

    private async Task<DialogTurnResult> PressAsync(
        DialogContext dc, GuideTurn turn, OpenQuestion question, ButtonPress press, CancellationToken cancellationToken)
    {
        if (press.BelongsTo(question))
        {
            if (press.Command is { } command && Commands.All.Contains(command))
                return await commands.RunAsync(dc, turn, command, cancellationToken);
            if (press.Choice is { } choice && answers.ReadPress(question, choice, turn.Profile.Language) is { } answer)
                return await AnswerAsync(dc, turn, answer, cancellationToken);
        }

        return await CommandRunner.SayAndAskAgainAsync(dc, turn, Commands.StalePress, cancellationToken);
    }

    /// <summary>Whoever says something else to a guess or an offer, or to the list of commands, speaks to the question below it.</summary>
    private OpenQuestion DropWhatIsInBetween(DialogContext dc, GuideTurn turn, OpenQuestion question, string language)
    {
        if (question.Dialog is not (GuessDialog.DialogId or PlanOfferDialog.DialogId or MoreDialog.DialogId) || turn.Conversation.Open is not [.., var below, _]
            || turn.Text.Length == 0 || Commands.Find(phrasebook, turn.Text) is not null || (answers.ReadExactly(question, turn.Text, language) ?? answers.ReadNearly(question, turn.Text, language)) is not null) return question;
        CommandRunner.DropIf(question.Dialog, dc, turn);
        // A guess that was passed by was wrong: no second one follows it.
        if (question.Dialog == GuessDialog.DialogId) turn.Conversation.Misses = Math.Max(turn.Conversation.Misses, 1);
        return below;
    }

    private static Task<DialogTurnResult> AnswerAsync(DialogContext dc, GuideTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        turn.Answer = answer;
        turn.Conversation.Misses = 0;
        return dc.ContinueDialogAsync(cancellationToken);
    }
}
