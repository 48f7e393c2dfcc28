using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace BotBuilder.Compat.Tests.Samples;

/// <summary>
/// The shapes of 13.core-bot without LUIS (help and cancel in a base class, a form, a date dialog that asks until the date is definite)
/// and of 43.complex-dialog (a component that starts itself anew).
/// </summary>
public class CoreBotTests
{
    // The one line that the sample does not have: its own class travels through the state under a name instead of a .NET type name.
    static CoreBotTests() => BotStateJson.Allow<Trip>("trip");

    [Fact]
    public async Task A_trip_is_planned_with_help_in_between_and_a_date_made_definite() =>
        await Flow()
            .Test("hi", "Where to?")
            .Test("help", "Say a place, or cancel.")
            .Test("Lisbon", "When do you travel?")
            .Test("soon", "Please name a whole date, such as 2030-05-01.")
            .Test("friday", "Please name a whole date, such as 2030-05-01.")
            .Test("2030-05-01", "Lisbon on 2030-05-01. Right? (1) Yes or (2) No")
            .Test("yes", "Booked.").AssertReply("Where to?")
            .StartTestAsync();

    [Fact]
    public async Task Cancel_ends_everything_and_the_next_message_starts_anew() =>
        await Flow()
            .Test("hi", "Where to?")
            .Test("Lisbon", "When do you travel?")
            .Test("cancel", "Stopped.")
            .Test("hi", "Where to?")
            .StartTestAsync();

    [Fact]
    public async Task A_dialog_that_replaces_itself_collects_a_list()
    {
        var storage = new MemoryStorage();
        await new TestFlow(new TestAdapter(), new DialogBot<Picker>(new ConversationState(storage), new UserState(storage), new Picker()))
            .Test("hi", "Pick one. (1) Ash, (2) Oak, or (3) done")
            .Test("oak", "Pick one. (1) Ash or (2) done")
            .Test("1", "Oak, Ash")
            .Test("hi", "Pick one. (1) Ash, (2) Oak, or (3) done")
            .Test("done", "Nothing")
            .StartTestAsync();
    }

    private static TestFlow Flow()
    {
        var storage = new MemoryStorage();
        return new TestFlow(new TestAdapter(), new DialogBot<MainDialog>(new ConversationState(storage), new UserState(storage), new MainDialog()));
    }

    private sealed class Trip
    {
        public string? Place { get; set; }

        public string? Date { get; set; }
    }

    private abstract class CancelAndHelpDialog(string id) : ComponentDialog(id)
    {
        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text?.ToLowerInvariant())
            {
                case "help":
                    await innerDc.Context.SendActivityAsync(
                        MessageFactory.Text("Say a place, or cancel.", inputHint: InputHints.ExpectingInput), cancellationToken);
                    return new DialogTurnResult(DialogTurnStatus.Waiting);
                case "cancel":
                    await innerDc.Context.SendActivityAsync(MessageFactory.Text("Stopped."), cancellationToken);
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }

    private sealed class MainDialog : ComponentDialog
    {
        public MainDialog()
            : base(nameof(MainDialog))
        {
            AddDialog(new TripDialog());
            AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [BeginStep, FinalStep]));
            InitialDialogId = nameof(WaterfallDialog);
        }

        private static Task<DialogTurnResult> BeginStep(WaterfallStepContext step, CancellationToken token) =>
            step.BeginDialogAsync(nameof(TripDialog), new Trip(), token);

        private async Task<DialogTurnResult> FinalStep(WaterfallStepContext step, CancellationToken token)
        {
            if (step.Result is not Trip) return await step.EndDialogAsync(null, token);
            await step.Context.SendActivityAsync(MessageFactory.Text("Booked."), token);
            return await step.ReplaceDialogAsync(InitialDialogId!, null, token);
        }
    }

    private sealed class TripDialog : CancelAndHelpDialog
    {
        public TripDialog()
            : base(nameof(TripDialog))
        {
            AddDialog(new TextPrompt(nameof(TextPrompt)));
            AddDialog(new ConfirmPrompt(nameof(ConfirmPrompt)));
            AddDialog(new DateDialog());
            AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [PlaceStep, DateStep, ConfirmStep, FinalStep]));
            InitialDialogId = nameof(WaterfallDialog);
        }

        private static Task<DialogTurnResult> PlaceStep(WaterfallStepContext step, CancellationToken token) =>
            step.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = MessageFactory.Text("Where to?", "Where to?", InputHints.ExpectingInput) }, token);

        private static Task<DialogTurnResult> DateStep(WaterfallStepContext step, CancellationToken token)
        {
            var trip = (Trip)step.Options!;
            trip.Place = (string)step.Result!;
            return step.BeginDialogAsync(nameof(DateDialog), trip.Date, token);
        }

        private static Task<DialogTurnResult> ConfirmStep(WaterfallStepContext step, CancellationToken token)
        {
            var trip = (Trip)step.Options!;
            trip.Date = (string)step.Result!;
            return step.PromptAsync(
                nameof(ConfirmPrompt), new PromptOptions { Prompt = MessageFactory.Text($"{trip.Place} on {trip.Date}. Right?") }, token);
        }

        private static Task<DialogTurnResult> FinalStep(WaterfallStepContext step, CancellationToken token) => step.EndDialogAsync(
            (bool)step.Result! ? (Trip)step.Options! : null, token);
    }

    private sealed class DateDialog : CancelAndHelpDialog
    {
        public DateDialog()
            : base(nameof(DateDialog))
        {
            AddDialog(new DateTimePrompt(nameof(DateTimePrompt), IsDefinite));
            AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskStep, FinalStep]));
            InitialDialogId = nameof(WaterfallDialog);
        }

        private static Task<DialogTurnResult> AskStep(WaterfallStepContext step, CancellationToken token) => step.PromptAsync(
            nameof(DateTimePrompt),
            new PromptOptions
            {
                Prompt = MessageFactory.Text("When do you travel?"),
                RetryPrompt = MessageFactory.Text("Please name a whole date, such as 2030-05-01."),
            },
            token);

        private static Task<DialogTurnResult> FinalStep(WaterfallStepContext step, CancellationToken token) =>
            step.EndDialogAsync(((List<DateTimeResolution>)step.Result!)[0].Timex, token);

        private static Task<bool> IsDefinite(PromptValidatorContext<IList<DateTimeResolution>> context, CancellationToken token) => Task.FromResult(
            context.Recognized.Succeeded
            && new TimexProperty(context.Recognized.Value[0].Timex!.Split('T')[0]).Types.Contains(Constants.TimexTypes.Definite));
    }

    private sealed class Picker : ComponentDialog
    {
        private const string Done = "done";
        private static readonly string[] Trees = ["Ash", "Oak"];

        public Picker()
            : base(nameof(Picker))
        {
            AddDialog(new ChoicePrompt(nameof(ChoicePrompt)));
            AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskStep, LoopStep]));
            InitialDialogId = nameof(WaterfallDialog);
        }

        private static Task<DialogTurnResult> AskStep(WaterfallStepContext step, CancellationToken token)
        {
            var picked = (List<string>?)step.Options ?? [];
            step.Values["picked"] = picked;
            return step.PromptAsync(
                nameof(ChoicePrompt),
                new PromptOptions
                {
                    Prompt = MessageFactory.Text("Pick one."),
                    Choices = Microsoft.Bot.Builder.Dialogs.Choices.ChoiceFactory.ToChoices([.. Trees.Except(picked), Done]),
                },
                token);
        }

        private async Task<DialogTurnResult> LoopStep(WaterfallStepContext step, CancellationToken token)
        {
            var picked = (List<string>)step.Values["picked"];
            var choice = ((Microsoft.Bot.Builder.Dialogs.Choices.FoundChoice)step.Result!).Value;
            if (choice != Done) picked.Add(choice);
            if (choice != Done && picked.Count < 2) return await step.ReplaceDialogAsync(InitialDialogId!, picked, token);
            await step.Context.SendActivityAsync(picked.Count == 0 ? "Nothing" : string.Join(", ", picked), cancellationToken: token);
            return await step.EndDialogAsync(picked, token);
        }
    }
}
