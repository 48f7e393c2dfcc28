using CareerClusters.Bot;
using CareerClusters.Bot.ResumeCodes;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Takes a code made elsewhere. Who has answers of their own here is asked which to keep; the others are deleted.</summary>
public sealed class EnterCodeDialog : GuideDialog
{
    public const string DialogId = "enter-code";

    /// <summary>Argument: the message of this turn holds the code. The code itself is in no argument, as those are stored.</summary>
    public const string TypedArgument = "typed";

    public static readonly LineSet Lines = new("enter-code");

    private const string Bring = "bring";
    private const string NotSure = "not-sure";
    private const string HashValue = "hash";
    private const string PersonValue = "person";

    /// <summary>Place of the step that reads which answers are wanted for the first time.</summary>
    private const int WhichStep = 2;

    internal static readonly Line Arrived = Lines.Line("arrived");
    internal static readonly Line Gone = Lines.Line("gone");
    private static readonly Line Ask = Lines.Line("ask");
    private static readonly Line NotACode = Lines.Line("not-a-code");
    private static readonly Line Wrong = Lines.Line("wrong");
    private static readonly Line TooMany = Lines.Line("too-many");
    private static readonly Line Yours = Lines.Line("yours");
    private static readonly Line NoCode = Lines.Line("no-code");
    private static readonly Line Which = Lines.Line("which");
    private static readonly Line WhichHelp = Lines.Line("which-help");
    private static readonly Line Kept = Lines.Line("kept");
    private static readonly ButtonLine NoCodeButton = Lines.Button("no-code");
    private static readonly ButtonLine BringButton = Lines.Button(Bring);
    private static readonly ButtonLine KeepButton = Lines.Button("keep");
    private static readonly ButtonLine NotSureButton = Lines.Button(NotSure);

    private readonly ResumeCodeWords words;
    private readonly IResumeCodes codes;
    private readonly ITurnStore store;
    private readonly CareerStanding standing;

    public EnterCodeDialog(ResumeCodeWords words, IResumeCodes codes, ITurnStore store, CareerStanding standing) : base(DialogId)
    {
        (this.words, this.codes, this.store, this.standing) = (words, codes, store, standing);
        AddStep(AskCodeAsync);
        AddStep(ReadCodeAsync);
        AddStep(ReadWhichAsync);
        // Who is not sure is told more and asked once again.
        AddStep(ReadWhichAsync);
    }

    private Task<DialogTurnResult> AskCodeAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        ArgumentOf(step) == TypedArgument
            ? step.NextAsync(new Answer(null, TurnOf(step).Text), cancellationToken)
            : AskAsync(step, new OpenQuestion
            {
                Dialog = Id, Step = "code", Says = [Ask], Options = [AnswerOption.Of(NoCodeButton)], Kind = AnswerKind.Text,
            }, cancellationToken);

    private async Task<DialogTurnResult> ReadCodeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, answer) = (TurnOf(step), AnswerOf(step));
        if (answer.Value is not null) return await EndAsync(step, NoCode, cancellationToken);
        // What a person answered is kept for "back"; a code is not.
        turn.Answer = null;
        if (words.Find(answer.Text) is not { } code) return await AskAgainAsync(step, NotACode, cancellationToken);
        var address = TurnAddresses.Of(step.Context.Activity);
        var tried = await codes.TryAsync(address.PersonKey, code, cancellationToken);
        if (tried.Result == ResumeTryResult.TooMany) return await EndAsync(step, TooMany, cancellationToken);
        if (tried.Code is not { } found) return await AskAgainAsync(step, Wrong, cancellationToken);
        if (found.PersonId == await store.FindPersonAsync(address, cancellationToken)) return await EndAsync(step, Yours, cancellationToken);
        if (standing.IsNew(turn.Profile)) return Adopt(step, found.PersonId, found.Hash);
        step.Values[PersonValue] = found.PersonId;
        step.Values[HashValue] = Convert.ToBase64String(found.Hash);
        return await AskWhichAsync(step, Which, cancellationToken);
    }

    private Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, Line says, CancellationToken cancellationToken) => AskAsync(step, new OpenQuestion
    {
        Dialog = Id, Step = "which", Says = [says], Options = [AnswerOption.Of(BringButton), AnswerOption.Of(KeepButton), AnswerOption.Of(NotSureButton)],
    }, cancellationToken);

    private async Task<DialogTurnResult> ReadWhichAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AnswerOf(step).Value == NotSure && step.Index == WhichStep ? await AskWhichAsync(step, WhichHelp, cancellationToken)
        : AnswerOf(step).Value == Bring
            ? Adopt(step, step.Values[PersonValue].ToString()!, Convert.FromBase64String(step.Values[HashValue].ToString()!))
            : await EndAsync(step, Kept, cancellationToken);

    private static DialogTurnResult Adopt(WaterfallStepContext step, string personId, byte[] hash)
    {
        var turn = TurnOf(step);
        (turn.Adoption, turn.Ending) = (new Adoption(personId, hash), TurnEnding.Adopt);
        return EndOfTurn;
    }

    private static Task<DialogTurnResult> AskAgainAsync(WaterfallStepContext step, Line says, CancellationToken cancellationToken)
    {
        TurnOf(step).Before = [says];
        return step.ReplaceDialogAsync(DialogId, null, cancellationToken);
    }
}
