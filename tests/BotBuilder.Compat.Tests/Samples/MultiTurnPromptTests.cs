using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Samples;

/// <summary>The shape of 05.multi-turn-prompt: one waterfall over choice, text, confirm, number and attachment, kept in the user state.</summary>
public class MultiTurnPromptTests
{
    [Fact]
    public async Task A_form_is_filled_step_by_step_with_retries()
    {
        var storage = new MemoryStorage();
        var (conversation, user) = (new ConversationState(storage), new UserState(storage));
        var picture = new Activity(ActivityTypes.Message)
        {
            Attachments = [new Attachment("image/png", "https://a.example/me.png", name: "me.png")],
        };
        await new TestFlow(new TestAdapter(Microsoft.Bot.Connector.Channels.Test), new DialogBot<ClubForm>(conversation, user, new ClubForm(user)))
            .Test("hello", "Which club? (1) Chess, (2) Choir, or (3) Garden")
            .Test("football", "Which club? (1) Chess, (2) Choir, or (3) Garden")
            .Test("2", "What is your name?")
            .Test("Ana", "Thanks Ana.").AssertReply("Tell us your age? (1) Yes or (2) No")
            .Test("maybe", "Yes or no? (1) Yes or (2) No")
            .Test("yes", "How old are you?")
            .Test("200", "Between 1 and 149, please.")
            .Test("fifteen", "15, noted.").AssertReply("Send a picture, or anything else to go without.")
            .Send(picture).AssertReply("Is that right? (1) Yes or (2) No")
            .Test("1", "Ana, 15, joins Choir.").AssertReply(reply =>
                Assert.Equal("me.png", Assert.Single(((Activity)reply).Attachments!).Name))
            .Test("again", "Which club? (1) Chess, (2) Choir, or (3) Garden")
            .StartTestAsync();
    }

    private sealed class Member
    {
        public string Club { get; set; } = "";

        public string Name { get; set; } = "";

        public int Age { get; set; }

        public Attachment? Picture { get; set; }
    }

    private sealed class ClubForm : ComponentDialog
    {
        private readonly IStatePropertyAccessor<Member> _member;

        public ClubForm(UserState userState)
            : base(nameof(ClubForm))
        {
            _member = userState.CreateProperty<Member>(nameof(Member));
            AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [ClubStep, NameStep, AskAgeStep, AgeStep, PictureStep, ConfirmStep, SummaryStep]));
            AddDialog(new TextPrompt(nameof(TextPrompt)));
            AddDialog(new NumberPrompt<int>(nameof(NumberPrompt<int>), (context, _) =>
                Task.FromResult(context.Recognized.Succeeded && context.Recognized.Value is > 0 and < 150)));
            AddDialog(new ChoicePrompt(nameof(ChoicePrompt)));
            AddDialog(new ConfirmPrompt(nameof(ConfirmPrompt)));
            AddDialog(new AttachmentPrompt(nameof(AttachmentPrompt), AcceptPictureOrNothing));
            InitialDialogId = nameof(WaterfallDialog);
        }

        private static Task<DialogTurnResult> ClubStep(WaterfallStepContext step, CancellationToken token) =>
            step.PromptAsync(
                nameof(ChoicePrompt),
                new PromptOptions { Prompt = MessageFactory.Text("Which club?"), Choices = ChoiceFactory.ToChoices(["Chess", "Choir", "Garden"]) },
                token);

        private static Task<DialogTurnResult> NameStep(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["club"] = ((FoundChoice)step.Result!).Value;
            return step.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = MessageFactory.Text("What is your name?") }, token);
        }

        private static async Task<DialogTurnResult> AskAgeStep(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["name"] = (string)step.Result!;
            await step.Context.SendActivityAsync(MessageFactory.Text($"Thanks {step.Result}."), token);
            return await step.PromptAsync(
                nameof(ConfirmPrompt),
                new PromptOptions { Prompt = MessageFactory.Text("Tell us your age?"), RetryPrompt = MessageFactory.Text("Yes or no?") }, token);
        }

        private static Task<DialogTurnResult> AgeStep(WaterfallStepContext step, CancellationToken token) => (bool)step.Result!
            ? step.PromptAsync(
                nameof(NumberPrompt<int>),
                new PromptOptions { Prompt = MessageFactory.Text("How old are you?"), RetryPrompt = MessageFactory.Text("Between 1 and 149, please.") },
                token)
            : step.NextAsync(-1, token);

        private static async Task<DialogTurnResult> PictureStep(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["age"] = (int)step.Result!;
            await step.Context.SendActivityAsync(MessageFactory.Text($"{step.Result}, noted."), token);
            return await step.PromptAsync(
                nameof(AttachmentPrompt), new PromptOptions { Prompt = MessageFactory.Text("Send a picture, or anything else to go without.") }, token);
        }

        private static Task<DialogTurnResult> ConfirmStep(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["picture"] = ((IList<Attachment>?)step.Result)?.FirstOrDefault()!;
            return step.PromptAsync(nameof(ConfirmPrompt), new PromptOptions { Prompt = MessageFactory.Text("Is that right?") }, token);
        }

        private async Task<DialogTurnResult> SummaryStep(WaterfallStepContext step, CancellationToken token)
        {
            var member = await _member.GetAsync(step.Context, () => new Member(), token);
            (member.Club, member.Name, member.Age) = ((string)step.Values["club"], (string)step.Values["name"], (int)step.Values["age"]);
            await step.Context.SendActivityAsync($"{member.Name}, {member.Age}, joins {member.Club}.", cancellationToken: token);
            member.Picture = (Attachment?)step.Values["picture"];
            if (member.Picture is not null) await step.Context.SendActivityAsync(MessageFactory.Attachment(member.Picture, "Your picture"), token);
            return await step.EndDialogAsync(cancellationToken: token);
        }

        private static async Task<bool> AcceptPictureOrNothing(PromptValidatorContext<IList<Attachment>> context, CancellationToken token)
        {
            if (context.Recognized.Succeeded) return context.Recognized.Value.Any(file => file.ContentType is "image/png" or "image/jpeg");
            await context.Context.SendActivityAsync("No picture, then.", cancellationToken: token);
            return true;
        }
    }
}
