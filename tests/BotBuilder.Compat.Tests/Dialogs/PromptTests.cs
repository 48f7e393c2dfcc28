using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Dialogs;

public sealed class PromptTests
{
    private static readonly Choice[] Colors =
    [
        new("red") { Synonyms = ["crimson", "rojo"] },
        new("green"),
        new("dark blue") { Action = new CardAction(ActionTypes.ImBack, "Navy", value: "dark blue") },
    ];

    [Theory]
    [InlineData("en-us", "red", "red 0")]
    [InlineData("en-us", "I would like GREEN please", "green 1")]
    [InlineData("en-us", "crimson", "red 0")]
    [InlineData("en-us", "navy", "dark blue 2")]
    [InlineData("en-us", "2", "green 1")]
    [InlineData("en-us", "three", "dark blue 2")]
    [InlineData("en-us", "the first one", "red 0")]
    [InlineData("en-us", "last", "dark blue 2")]
    [InlineData("es-es", "el segundo", "green 1")]
    [InlineData("es-es", "rojo", "red 0")]
    [InlineData("en-us", "7", "Which color?")]
    [InlineData("en-us", "blue", "Which color?")]
    public async Task Chooses_by_label_synonym_title_number_and_order(string locale, string answer, string reply)
    {
        var conversation = new Conversation(Ask<FoundChoice>(
            new ChoicePrompt("prompt"), found => $"{found.Value} {found.Index}", new PromptOptions
            {
                Prompt = MessageFactory.Text("Which color?"),
                Choices = [.. Colors],
                Style = ListStyle.None,
            })) { Locale = locale };
        await conversation.SayAsync("hi");
        Assert.Equal(reply, await conversation.SayAsync(answer));
    }

    [Theory]
    [InlineData("en-us", "yes", "True")]
    [InlineData("en-us", "nope", "False")]
    [InlineData("en-us", "1", "True")]
    [InlineData("en-us", "2", "False")]
    [InlineData("es-es", "claro", "True")]
    [InlineData("es-mx", "sí", "True")]
    [InlineData("en-us", "what?", "Really? (1) Yes or (2) No")]
    [InlineData("es-es", "¿qué?", "Really? (1) Sí o (2) No")]
    public async Task Confirms_in_the_language_of_the_message(string locale, string answer, string reply)
    {
        var conversation = new Conversation(Ask<bool>(
            new ConfirmPrompt("prompt"), value => value.ToString(), new PromptOptions { Prompt = MessageFactory.Text("Really?") }))
        {
            Locale = locale,
        };
        await conversation.SayAsync("hi");
        Assert.Equal(reply, await conversation.SayAsync(answer));
    }

    [Fact]
    public async Task Reads_a_date_relative_to_the_local_time_of_the_message()
    {
        var conversation = new Conversation(Ask<IList<DateTimeResolution>>(
            new DateTimePrompt("prompt"), dates => $"{dates[^1].Timex} {dates[^1].Value}",
            new PromptOptions { Prompt = MessageFactory.Text("When?"), RetryPrompt = MessageFactory.Text("A date, please.") }));
        Assert.Equal("When?", await conversation.SayAsync("hi"));
        Assert.Equal("A date, please.", await conversation.SayAsync("soon"));
        var answer = new Activity(ActivityTypes.Message)
        {
            Text = "next friday",
            Locale = "en-us",
            LocalTimestamp = new DateTimeOffset(2026, 11, 18, 22, 0, 0, TimeSpan.FromHours(-8)),
        };
        Assert.Equal("2026-11-27 2026-11-27", (await conversation.SendAsync(answer))[0].Text);
    }

    [Fact]
    public async Task Counts_attempts_across_stored_turns()
    {
        var attempts = new List<int>();
        var conversation = new Conversation(Ask<int>(
            new NumberPrompt<int>("prompt", async (prompt, cancellationToken) =>
            {
                attempts.Add(prompt.AttemptCount);
                if (prompt.Recognized is { Succeeded: true, Value: > 12 and < 100 }) return true;
                if (prompt.AttemptCount < 3) return false;
                await prompt.Context.SendActivityAsync("It is in your passport.", cancellationToken: cancellationToken);
                return false;
            }),
            age => $"{age}!",
            new PromptOptions { Prompt = MessageFactory.Text("Age?"), RetryPrompt = MessageFactory.Text("A number above 12.") }));
        Assert.Equal("Age?", await conversation.SayAsync("hi"));
        Assert.Equal("A number above 12.", await conversation.SayAsync("old"));
        Assert.Equal("A number above 12.", await conversation.SayAsync("7"));
        Assert.Equal("It is in your passport.", await conversation.SayAsync("3.5"));
        Assert.Equal("15!", await conversation.SayAsync("fifteen"));
        Assert.Equal([1, 2, 3, 4], attempts);
    }

    [Theory]
    [InlineData("es-es", "3,5", 3.5)]
    [InlineData("es-mx", "3.5", 3.5)]
    [InlineData("en-us", "minus two", -2.0)]
    [InlineData("en-us", "1,250.75", 1250.75)]
    public async Task Reads_decimals_as_the_language_writes_them(string locale, string answer, double expected)
    {
        var answers = new List<double>();
        var conversation = new Conversation(Ask<double>(
            new NumberPrompt<double>("prompt"),
            value =>
            {
                answers.Add(value);
                return "ok";
            },
            new PromptOptions { Prompt = MessageFactory.Text("How much?") })) { Locale = locale };
        await conversation.SayAsync("hi");
        Assert.Equal("ok", await conversation.SayAsync(answer));
        Assert.Equal([expected], answers);
    }

    [Fact]
    public async Task Hands_the_validator_what_the_options_hold_after_a_reload()
    {
        object? validations = null;
        var conversation = new Conversation(Ask<string>(
            new TextPrompt("prompt", (prompt, _) =>
            {
                validations = prompt.Options.Validations;
                return Task.FromResult(true);
            }),
            text => text,
            new PromptOptions { Prompt = MessageFactory.Text("Word?"), Validations = new { Least = 3 } }));
        await conversation.SayAsync("hi");
        Assert.Equal("anything", await conversation.SayAsync("anything"));
        var stored = Assert.IsType<IDictionary<string, object>>(validations, exactMatch: false);
        Assert.Equal(3, stored["least"]);
    }

    [Fact]
    public async Task Shows_choices_as_buttons_where_the_channel_has_them_and_keeps_the_question_clean()
    {
        var question = new Activity(ActivityTypes.Message) { Text = "Which color?" };
        var conversation = new Conversation(
            Ask<FoundChoice>(new ChoicePrompt("prompt"), found => found.Value, new PromptOptions { Prompt = question, Choices = [.. Colors] }),
            "webchat");
        var reply = Assert.Single(await conversation.SendTextAsync("hi"));
        Assert.Equal(["red", "green", "Navy"], reply.SuggestedActions!.Actions.Select(action => action.Title));
        Assert.Equal(InputHints.ExpectingInput, reply.InputHint);
        Assert.Null(question.SuggestedActions);
        Assert.Null(question.Id);
    }

    [Fact]
    public async Task Refuses_options_of_another_type()
    {
        var conversation = new Conversation(new ComponentDialog("root")
            .AddDialog(new WaterfallDialog("main", [(step, cancellationToken) => step.BeginDialogAsync("prompt", "text", cancellationToken)]))
            .AddDialog(new TextPrompt("prompt")));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => conversation.SayAsync("hi"));
    }

    [Fact]
    public void Refuses_numbers_it_cannot_read() => Assert.Throws<NotSupportedException>(() => new NumberPrompt<DateTime>("prompt"));

    private static ComponentDialog Ask<T>(Dialog prompt, Func<T, string> show, PromptOptions options) => new ComponentDialog("root")
        .AddDialog(new WaterfallDialog("main",
        [
            (step, cancellationToken) => step.PromptAsync("prompt", options, cancellationToken),
            async (step, cancellationToken) =>
            {
                await step.Context.SendActivityAsync(show((T)step.Result!), cancellationToken: cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            },
        ]))
        .AddDialog(prompt);
}
