using CareerClusters.Dialogs;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace CareerClusters.Bot.Safety;

/// <summary>What the safety check made of a message.</summary>
public enum SafetyVerdict
{
    /// <summary>Nothing to do with it: the turn goes its way.</summary>
    Clear,

    /// <summary>Answered with care and contacts: the turn ends here and leaves no trace.</summary>
    Answered,

    /// <summary>The person is sad, said they are safe or were misunderstood: the open question is asked again.</summary>
    GoOn,
}

/// <summary>
/// Looks at each message before anything else does. Danger is answered at once, whatever dialog is open; no screening
/// question is asked; nothing of the turn is scored, stored or logged.
/// </summary>
public sealed class SafetyResponder(
    SafetySignals signals, SafetyWatch watch, ReplyRenderer renderer, AnswerReader answers, SchoolContacts school)
{
    private const string Dialog = "safety";
    private const string Contacts = "show-contacts";
    private const string Safe = "im-safe";
    private const string Misunderstood = "misunderstood";

    public static readonly LineSet Lines = new("safety");

    /// <summary>The kind that is no danger: a kind word and whom to talk to, once, and the conversation goes on.</summary>
    private const string Distress = "distress";

    private static readonly Line Comfort = Lines.Line("comfort", "contacts");
    private static readonly Line Care = Lines.Line("care", "kind", "teams");
    private static readonly Line TurnTo = Lines.Line("turn-to", "contacts");
    private static readonly Line AtSchool = Lines.Line("at-school", "contacts");
    private static readonly Line GladSafe = Lines.Line("glad-safe");
    private static readonly Line SorryMisunderstood = Lines.Line("sorry-misunderstood");
    private static readonly ButtonLine[] Buttons = [Lines.Button(Contacts), Lines.Button(Safe), Lines.Button(Misunderstood)];

    /// <summary>Whether the safety check will have to do with a message, so that a channel keeps nothing of that turn.</summary>
    public bool Concerns(TurnAddress address, string text, ButtonPress? press) =>
        press is { Dialog: Dialog } || watch.Find(address.ConversationKey) is not null || signals.Find(text) is not null;

    /// <summary>Answers a message that suggests danger, and what follows it until the person says they are safe.</summary>
    public async Task<SafetyVerdict> AnswerAsync(
        ITurnContext context, TurnAddress address, string text, ButtonPress? press, CancellationToken cancellationToken)
    {
        var key = address.ConversationKey;
        var (found, watched, ours) = (signals.Find(text), watch.Find(key), press is { Dialog: Dialog });
        if (found is { Kind: Distress } && watched is null)
        {
            await context.SendActivityAsync(renderer.Say([Comfort.With(ContactsFor(found)), AtSchool.With(school.InWords(found.Language))], found.Language), cancellationToken);
            return SafetyVerdict.GoOn;
        }

        if (found is not null) return await CareAsync(found.Kind == Distress ? watched! : found);
        if (watched is null && !ours) return SafetyVerdict.Clear;

        watched ??= new SafetySignal(press!.Step, Phrasebook.BaseLanguage);
        var choice = ours ? press!.Choice : answers.ReadExactly(Question(watched, ""), text, watched.Language)?.Value;
        if (choice is not (Safe or Misunderstood)) return await CareAsync(watched);
        watch.Stop(key);
        await context.SendActivityAsync(renderer.Say([choice == Safe ? GladSafe : SorryMisunderstood], watched.Language), cancellationToken);
        return SafetyVerdict.GoOn;

        async Task<SafetyVerdict> CareAsync(SafetySignal about)
        {
            watch.Start(key, about);
            var teams = context.Activity.ChannelId == ChannelIds.Msteams ? "yes" : "";
            await context.SendActivityAsync(renderer.Ask(Question(about, teams), about.Language, context.Activity.ChannelId), cancellationToken);
            return SafetyVerdict.Answered;
        }
    }

    private string ContactsFor(SafetySignal signal) =>
        string.Join('\n', signals.Contacts.Where(c => c.Kinds.Contains(signal.Kind)).Select(c => c.Text.For(signal.Language)));

    private OpenQuestion Question(SafetySignal signal, string teams) => new()
    {
        Dialog = Dialog,
        // The kind of danger travels with the button, not in any store.
        Step = signal.Kind,
        Says =
        [
            Care.With(signal.Kind, teams),
            TurnTo.With(ContactsFor(signal)),
            AtSchool.With(school.InWords(signal.Language)),
        ],
        Options = [.. Buttons.Select(b => AnswerOption.Of(b))],
        HasCommands = false,
    };
}
