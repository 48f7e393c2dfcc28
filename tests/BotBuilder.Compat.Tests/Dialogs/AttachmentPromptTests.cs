using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Dialogs;

public class AttachmentPromptTests
{
    [Fact]
    public async Task Asks_until_a_picture_comes()
    {
        var conversation = new Conversation(new PictureDialog());
        Assert.Equal("Your picture?", await conversation.SayAsync("hi"));
        Assert.Equal("A picture, please.", await conversation.SayAsync("no"));
        var answer = await conversation.SendAsync(
            new Activity(ActivityTypes.Message) { Attachments = [new Attachment("image/png", "https://a/b.png", name: "b.png")] });
        Assert.Equal("Got 1: b.png", Assert.Single(answer).Text);
    }

    [Fact]
    public async Task A_validator_may_refuse_a_file()
    {
        var conversation = new Conversation(new PictureDialog((prompt, _) =>
            Task.FromResult(prompt.Recognized is { Succeeded: true, Value: [{ ContentType: "image/png" }, ..] })));
        await conversation.SayAsync("hi");
        var answer = await conversation.SendAsync(new Activity(ActivityTypes.Message) { Attachments = [new Attachment("text/plain")] });
        Assert.Equal("A picture, please.", Assert.Single(answer).Text);
    }

    private sealed class PictureDialog : ComponentDialog
    {
        public PictureDialog(PromptValidator<IList<Attachment>>? validator = null)
            : base("picture")
        {
            AddDialog(new WaterfallDialog("steps", [AskAsync, ThankAsync]));
            AddDialog(new AttachmentPrompt("ask", validator));
            InitialDialogId = "steps";
        }

        private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken token) => step.PromptAsync(
            "ask",
            new PromptOptions { Prompt = MessageFactory.Text("Your picture?"), RetryPrompt = MessageFactory.Text("A picture, please.") },
            token);

        private static async Task<DialogTurnResult> ThankAsync(WaterfallStepContext step, CancellationToken token)
        {
            var files = (IList<Attachment>)step.Result!;
            await step.Context.SendActivityAsync($"Got {files.Count}: {files[0].Name}", cancellationToken: token);
            return await step.EndDialogAsync(null, token);
        }
    }
}
