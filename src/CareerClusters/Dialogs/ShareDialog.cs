using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Planning;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Replies.Printing;
using CareerClusters.Storage;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>
/// Shows a person their card for a counselor word for word, lets them take things off and put steps of their plan on, and only then makes the
/// link to it. What is on the card travels in the dialog's argument, so it outlives a restart.
/// </summary>
public sealed class ShareDialog : LinkDialog
{
    public const string DialogId = "share";

    public static new readonly LineSet Lines = new("share");

    private const string Make = "make";
    private const string LeaveOut = "leave-out";
    private const string Add = "add";
    private const char Between = ';';

    /// <summary>Letters of a print: two cards have the same one once in ten to the nineteenth.</summary>
    private const int PrintLength = 14;

    /// <summary>Things listed at once; any other is named.</summary>
    private const int MostListed = 5;

    private static readonly Line Nothing = Lines.Line("nothing");
    private static readonly Line Intro = Lines.Line("intro");
    private static readonly Line Part = Lines.Line("part", "text");
    private static readonly Line Ask = Lines.Line("ask", "before", "add");
    private static readonly Line AskEmpty = Lines.Line("ask-empty");
    private static readonly Line AskLeaveOut = Lines.Line("ask-leave-out", "list", "more");
    private static readonly Line AskAdd = Lines.Line("ask-add", "list", "more");
    private static readonly Line NotFound = Lines.Line("not-found", "text");
    private static readonly Line Changed = Lines.Line("changed");
    private static readonly Line Made = Lines.Line("made", "link", "until", "before");
    private static readonly ButtonLine MakeButton = Lines.Button(Make);
    private static readonly ButtonLine LeaveOutButton = Lines.Button(LeaveOut);
    private static readonly ButtonLine AddButton = Lines.Button(Add);
    private static readonly ButtonLine NotNowButton = Lines.Button("not-now");
    private static readonly ButtonLine CardButton = Lines.Button("card");

    private readonly SharePage page;
    private readonly IHandouts handouts;
    private readonly ITurnStore store;

    public ShareDialog(SharePage page, IHandouts handouts, ITurnStore store, HandoutLinks links, DayWords days) : base(DialogId, links, days)
    {
        (this.page, this.handouts, this.store) = (page, handouts, store);
        AddStep(ShowAsync);
        AddStep(ReadAsync);
        AddStep(FollowAsync);
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (profile, (way, choice)) = (ProfileOf(step), Read(ArgumentOf(step)));
        var (on, off) = (page.On(profile, choice), page.Off(profile, choice));
        if (on.Count + off.Count == 0) return await EndAsync(step, Nothing, cancellationToken);
        if (!CanMake) return await EndAsync(step, NoLinks, cancellationToken);
        return (way, on.Count, off.Count) switch
        {
            (LeaveOut, > 0, _) => await AskWhichAsync(step, AskLeaveOut, choice, on, isOn: false, cancellationToken),
            (Add, _, > 0) => await AskWhichAsync(step, AskAdd, choice, off, isOn: true, cancellationToken),
            _ => await ShowCardAsync(step, choice, on.Count > 0, off.Count > 0, cancellationToken),
        };
    }

    private async Task<DialogTurnResult> ShowCardAsync(WaterfallStepContext step, ShareChoice choice, bool hasSome, bool hasMore, CancellationToken cancellationToken)
    {
        var card = CardOf(step, choice);
        return await AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "card",
            Says = [Intro, .. TextPageWriter.Write(card).Select(text => Part.With(text)), hasSome ? Ask.With(await BeforeAsync(step, cancellationToken), hasMore ? "yes" : "") : AskEmpty],
            Options =
            [
                .. hasSome
                    ? [AnswerOption.Of(MakeButton, string.Join(Between, Make, PrintOf(card), choice)), AnswerOption.Of(LeaveOutButton, To(Id, LeaveOut + Between + choice))]
                    : Array.Empty<AnswerOption>(),
                .. hasMore ? [AnswerOption.Of(AddButton, To(Id, Add + Between + choice))] : Array.Empty<AnswerOption>(),
                AnswerOption.Of(NotNowButton, GoOn),
            ],
            // Whoever goes elsewhere has left the card: shown again later it might say of links what is not so any more.
            LeadsAnywhere = true,
        }, cancellationToken);
    }

    private Task<DialogTurnResult> AskWhichAsync(
        WaterfallStepContext step, Line ask, ShareChoice choice, IReadOnlyList<SharePart> parts, bool isOn, CancellationToken cancellationToken)
    {
        var listed = parts.Take(MostListed).ToList();
        return AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = isOn ? Add : LeaveOut,
            Says = [ask.With(string.Join('\n', listed.Select((part, i) => $"{i + 1}. {part.Name}")), parts.Count > listed.Count ? parts.Count - listed.Count : "")],
            Options =
            [
                .. listed.Select(part => AnswerOption.Named(To(Id, choice.With(part, isOn).ToString()), part.Name)),
                .. listed.Count < MostOptions ? [AnswerOption.Of(CardButton, To(Id, choice.ToString()))] : Array.Empty<AnswerOption>(),
            ],
            Kind = AnswerKind.Text,
        }, cancellationToken);
    }

    private async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = AnswerOf(step);
        if (answer.Value?.Split(Between, 3) is [Make, var print, var shown]) return await MakeAsync(step, ShareChoice.Of(shown), print, cancellationToken);
        if ((answer.Argument ?? (answer.Value is null ? answer.Text : null)) is not { } words) return await FollowAsync(step, cancellationToken);
        var (way, choice) = Read(answer.Value is { } value ? value[(Id.Length + 1)..] : ArgumentOf(step));
        var profile = ProfileOf(step);
        if (Find(words, way == Add ? page.Off(profile, choice) : page.On(profile, choice)) is { } part)
            return await step.ReplaceDialogAsync(Id, choice.With(part, way == Add).ToString(), cancellationToken);
        await SayAsync(step, cancellationToken, NotFound.With(words));
        return await step.ReplaceDialogAsync(Id, ArgumentOf(step), cancellationToken);
    }

    private async Task<DialogTurnResult> MakeAsync(WaterfallStepContext step, ShareChoice choice, string print, CancellationToken cancellationToken)
    {
        var card = CardOf(step, choice);
        // New answers on another device, or another day: what was not seen is not shared.
        if (PrintOf(card) != print)
        {
            await SayAsync(step, cancellationToken, Changed);
            return await step.ReplaceDialogAsync(Id, choice.ToString(), cancellationToken);
        }

        var before = await BeforeAsync(step, cancellationToken);
        return await GiveShareAsync(step, card.ToJson(), (link, until) => Made.With(link, until, before), cancellationToken);
    }

    private PrintedPage CardOf(WaterfallStepContext step, ShareChoice choice) => page.Write(ProfileOf(step), choice, TurnOf(step).Now, ShareEndOf(step));

    /// <summary>Tells one card from another by all that can be read on it. In letters: digits in a row are masked on their way, as numbers of people.</summary>
    private static string PrintOf(PrintedPage card) => string.Concat(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', TextPageWriter.Write(card)))).Take(PrintLength).Select(part => (char)('a' + (part % 26))));

    /// <summary>Until when the card can be seen that was shared before, in words; empty when there is none.</summary>
    private async Task<string> BeforeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await store.FindPersonAsync(TurnAddresses.Of(step.Context.Activity), cancellationToken);
        return (await handouts.LivingAsync(person, cancellationToken)).FirstOrDefault(l => l.IsShare) is { } living
            ? DayOf(TimeZoneInfo.ConvertTime(living.ExpiresAt, TurnOf(step).Zone), ProfileOf(step).Language) : "";
    }

    /// <summary>The part that words name by its number, its place or what it is about; null when none or more than one fits.</summary>
    private static SharePart? Find(string words, IReadOnlyList<SharePart> parts)
    {
        var found = PlanReference.Find(words, [.. parts.Select((part, i) => new PlanStep((i + 1).ToString(CultureInfo.InvariantCulture), part.Name, null, Done: false))], null);
        return found is [var one] ? parts[PlanOrder.NumberOf(one) - 1] : null;
    }

    /// <summary>What is asked about the card, and what is on it.</summary>
    private static (string Way, ShareChoice Choice) Read(string? argument) =>
        argument?.Split(Between, 2) is [var way, var choice] ? (way, ShareChoice.Of(choice)) : ("", ShareChoice.Of(argument));
}
