using System.Security.Cryptography;
using System.Text;
using CareerClusters.Bot;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Replies.Printing;
using CareerClusters.Storage;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>
/// Shows a person their card for a counselor word for word, lets them take things off and put steps of their plan on, and only then makes the
/// link to it. What is on the card travels in the dialog's argument, so it outlives a restart, and is kept in the profile for the next time.
/// </summary>
public sealed class ShareDialog : LinkDialog
{
    public const string DialogId = "share";

    /// <summary>Argument: say first that a bot sends nothing.</summary>
    internal const string SendArgument = ShareRequest.Send;

    public static new readonly LineSet Lines = new("share");

    private const char Between = ';';

    /// <summary>Letters of a print: two cards have the same one once in ten to the nineteenth.</summary>
    private const int PrintLength = 14;

    /// <summary>Things listed at once; any other is named.</summary>
    private const int MostListed = 5;

    private static readonly Line Nothing = Lines.Line("nothing");
    private static readonly Line Intro = Lines.Line("intro", "send");
    private static readonly Line Part = Lines.Line("part", "text");
    private static readonly Line Ask = Lines.Line("ask", "before", "add", "left");
    private static readonly Line AskEmpty = Lines.Line("ask-empty");
    private static readonly Line AskLeaveOut = Lines.Line("ask-leave-out", "list", "more");
    private static readonly Line AskAdd = Lines.Line("ask-add", "list", "more");
    private static readonly Line NotFound = Lines.Line("not-found", "text", "done");
    private static readonly Line NoPlan = Lines.Line("no-plan");
    private static readonly Line Changed = Lines.Line("changed");
    private static readonly Line Made = Lines.Line("made", "link", "until", "before");
    private static readonly ButtonLine MakeButton = Lines.Button("make");
    private static readonly ButtonLine MakeNowButton = Lines.Button("make-now");
    private static readonly ButtonLine LeaveOutButton = Lines.Button("leave-out");
    private static readonly ButtonLine AddButton = Lines.Button("add");
    private static readonly ButtonLine OnlyButton = Lines.Button("only");
    private static readonly ButtonLine AllButton = Lines.Button("all");
    private static readonly ButtonLine NotNowButton = Lines.Button("not-now");
    private static readonly ButtonLine CardButton = Lines.Button("card");

    /// <summary>What several parts at once are called.</summary>
    internal static readonly ButtonLine SaidPlan = Lines.Button("said-plan"), SaidSteps = Lines.Button("said-steps"), SaidGoals = Lines.Button("said-goals"), SaidClusters = Lines.Button("said-clusters"), SaidAll = Lines.Button("said-all");

    /// <summary>What can be done to the card in words, and the forms that say so.</summary>
    internal static readonly IReadOnlyList<(string Way, ButtonLine Said)> Ways =
        [(ShareRequest.LeaveOut, LeaveOutButton), (ShareRequest.Add, AddButton), (ShareRequest.Only, OnlyButton)];

    private readonly SharePage page;
    private readonly ShareWords words;
    private readonly IHandouts handouts;
    private readonly ITurnStore store;

    public ShareDialog(SharePage page, ShareWords words, IHandouts handouts, ITurnStore store, HandoutLinks links, DayWords days) : base(DialogId, links, days)
    {
        (this.page, this.words, this.handouts, this.store) = (page, words, handouts, store);
        AddStep(ShowAsync);
        AddStep(ReadAsync);
        AddStep(FollowAsync);
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (profile, request) = (ProfileOf(step), ShareRequest.Read(ArgumentOf(step)));
        var choice = Keep(profile, request.Choice ?? profile.Card ?? ShareChoice.Untouched);
        var parts = page.PartsOf(profile, choice);
        if (parts.On.Count + parts.Off.Count == 0) return await EndAsync(step, Nothing, cancellationToken);
        if (!CanMake) return await EndAsync(step, NoLinks, cancellationToken);
        request = request with { Choice = choice };
        return (request.Way, parts.On.Count, parts.Off.Count) switch
        {
            (ShareRequest.LeaveOut, > 0, _) => await AskWhichAsync(step, AskLeaveOut, request, parts.On, cancellationToken),
            (ShareRequest.Add, _, > 0) => await AskWhichAsync(step, AskAdd, request, parts.Off, cancellationToken),
            _ => await ShowCardAsync(step, choice, parts, request.Way == ShareRequest.Send ? "yes" : "", cancellationToken),
        };
    }

    private async Task<DialogTurnResult> ShowCardAsync(WaterfallStepContext step, ShareChoice choice, ShareParts parts, string send, CancellationToken cancellationToken)
    {
        var card = CardOf(step, choice);
        var (hasSome, hasMore, print) = (parts.On.Count > 0, parts.Off.Count > 0, PrintOf(card));
        var left = string.Join("; ", parts.Off.Where(part => part.Kind == SharePartKind.Cluster).Select(part => part.Name));
        var (leaveOut, add, all) = (
            AnswerOption.Of(LeaveOutButton, ToWay(ShareRequest.LeaveOut, print, choice)), AnswerOption.Of(AddButton, ToWay(ShareRequest.Add, print, choice)),
            AnswerOption.Of(AllButton, To(Id, (choice with { LeftOut = [] }).ToString())));
        return await AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "card",
            Says = [Intro.With(send), .. TextPageWriter.Write(card).Select(text => Part.With(text)), hasSome ? Ask.With(await BeforeAsync(step, cancellationToken), hasMore ? "yes" : "", left) : AskEmpty],
            Options =
            [
                .. hasSome ? [AnswerOption.Of(MakeButton, MakeOf(print, choice)), leaveOut] : Array.Empty<AnswerOption>(),
                .. hasMore ? [add] : Array.Empty<AnswerOption>(),
                .. left.Length > 0 ? [all] : Array.Empty<AnswerOption>(),
                AnswerOption.Of(NotNowButton, GoOn),
            ],
            Typed = [all, AnswerOption.Of(OnlyButton, ToWay(ShareRequest.Only, print, choice)), leaveOut, add],
            // A number typed is one of the card's own, and never makes the link.
            Numbered = leaveOut,
            // Whoever goes elsewhere has left the card: shown again later it might say of links what is not so any more.
            LeadsAnywhere = true,
        }, cancellationToken);
    }

    private Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, Line ask, ShareRequest request, IReadOnlyList<SharePart> parts, CancellationToken cancellationToken)
    {
        var (listed, choice) = (parts.Take(MostListed).ToList(), request.Choice!);
        var card = AnswerOption.Of(CardButton, To(Id, choice.ToString()));
        return AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = request.Way,
            Says = [ask.With(string.Join('\n', listed.Select((part, i) => $"{i + 1}. {part.Name}")), parts.Count > listed.Count ? parts.Count - listed.Count : "")],
            Options =
            [
                .. listed.Select(part => AnswerOption.Named(To(Id, choice.With(part, request.Way == ShareRequest.Add).ToString()), part.Name)),
                .. listed.Count < MostOptions ? [card] : Array.Empty<AnswerOption>(),
            ],
            // The card that was seen is made at once only as it was seen.
            Typed = [card, AnswerOption.Of(MakeNowButton, MakeOf(request.Print, choice)), AnswerOption.Of(AllButton, To(Id, (choice with { LeftOut = [] }).ToString()))],
            Kind = AnswerKind.Text,
        }, cancellationToken);
    }

    private async Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = AnswerOf(step);
        if (answer.Value?.Split(Between, 3) is [ShareRequest.Make, var print, var shown]) return await MakeAsync(step, ShareChoice.Of(shown), print, cancellationToken);
        if ((answer.Argument ?? (answer.Value is null ? answer.Text : null)) is not { } said) return await FollowAsync(step, cancellationToken);
        var request = ShareRequest.Read(answer.Value is { } value ? value[(Id.Length + 1)..] : ArgumentOf(step));
        var (profile, choice) = (ProfileOf(step), request.Choice ?? ShareChoice.Untouched);
        // A list takes "add 1" and "leave out the plan" too, whichever of the two it is.
        var (way, named) = words.WayOf(TurnOf(step).Text, request.Way, said);
        if (way != ShareRequest.Only && words.IsPointing(named)) return await step.ReplaceDialogAsync(Id, (request with { Way = way }).ToString(), cancellationToken);
        var reading = words.Read(way, named, choice, page.PartsOf(profile, choice));
        if (reading.Unknown.Count > 0)
            await SayAsync(step, cancellationToken, reading.LacksPlan ? NoPlan : NotFound.With(string.Join("\", \"", reading.Unknown), reading.Found ? "yes" : ""));
        // What is not found is asked for by a list.
        return await step.ReplaceDialogAsync(Id, (reading.Found ? request with { Way = "", Choice = reading.Choice } : request with { Way = way }).ToString(), cancellationToken);
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

        Keep(ProfileOf(step), choice);
        var before = await BeforeAsync(step, cancellationToken);
        return await GiveShareAsync(step, card.ToJson(), (link, until) => Made.With(link, until, before), cancellationToken);
    }

    /// <summary>Keeps a choice for the next time, as far as it applies.</summary>
    private ShareChoice Keep(Profile profile, ShareChoice choice)
    {
        choice = page.Fitting(profile, choice);
        profile.Card = choice.IsUntouched ? null : choice;
        return choice;
    }

    private string ToWay(string way, string print, ShareChoice choice) => To(Id, new ShareRequest(way, print, choice).ToString());

    private static string MakeOf(string print, ShareChoice choice) => new ShareRequest(ShareRequest.Make, print, choice).ToString();

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
}
