using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.SecondOpinion;

/// <summary>The bot of tests/node/second-opinion/dialogs.json on our layer; scripted-bot.js there is the same on the official JavaScript SDK.</summary>
internal sealed class ScriptedDialog : ComponentDialog
{
    private readonly JsonObject _script;

    internal ScriptedDialog(string id, JsonObject script)
        : base(id)
    {
        _script = script;
        var steps = script["steps"]!.AsArray().Select((step, index) => ToStep(step!.AsObject(), index)).ToList();
        AddDialog(new WaterfallDialog("steps", [.. steps, EndAsync]));
        AddDialog(new TextPrompt("aside"));
        InitialDialogId = "steps";
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        switch ((bool?)_script["interruptions"] == true ? innerDc.Context.Activity.Text : null)
        {
            case "help":
                await innerDc.Context.SendActivityAsync("Help.", cancellationToken: cancellationToken);
                return EndOfTurn;
            case "cancel":
                await innerDc.Context.SendActivityAsync("Cancelled.", cancellationToken: cancellationToken);
                return await innerDc.CancelAllDialogsAsync(cancellationToken);
            case "again":
                await innerDc.RepromptDialogAsync(cancellationToken);
                return EndOfTurn;
            case "aside":
                return await innerDc.BeginDialogAsync("aside", new PromptOptions { Prompt = Question("Aside?") }, cancellationToken);
            default:
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }
    }

    private static Activity? Question(JsonNode? node) => node is JsonObject activity
        ? new Activity((string)activity["type"]!) { Text = (string?)activity["text"], InputHint = (string?)activity["inputHint"] }
        : node is null ? null : new Activity(ActivityTypes.Message) { Text = (string?)node };

    private static Choice AsChoice(JsonNode? node) => node is JsonObject choice
        ? new Choice((string?)choice["value"]) { Synonyms = choice["synonyms"]?.AsArray().Select(synonym => (string)synonym!).ToList() }
        : new Choice((string?)node);

    private static Dialog Prompt(string kind, string id, string? validator) => kind switch
    {
        "text" => new TextPrompt(id, Validator<string>(validator)),
        "number" => new NumberPrompt<double>(id, Validator<double>(validator)),
        "choice" => new ChoicePrompt(id, Validator<FoundChoice>(validator)),
        "confirm" => new ConfirmPrompt(id, Validator<bool>(validator)),
        "datetime" => new DateTimePrompt(id, Validator<IList<DateTimeResolution>>(validator)),
        _ => new AttachmentPrompt(id, Validator<IList<Attachment>>(validator)),
    };

    private static PromptValidator<T>? Validator<T>(string? name) => name switch
    {
        "third" => (prompt, _) => Task.FromResult(prompt.Recognized.Succeeded && prompt.AttemptCount >= 3),
        "anything" => (_, _) => Task.FromResult(true),
        "speaks" => async (prompt, token) =>
        {
            if (prompt.Recognized.Succeeded) return true;
            await prompt.Context.SendActivityAsync($"Not yet ({prompt.AttemptCount}).", cancellationToken: token);
            return false;
        },
        _ => null,
    };

    private static string Describe(object? result) => result switch
    {
        null => "nothing",
        string text => text,
        bool truth => truth ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateTimeResolution date => string.Join(' ', new[] { date.Timex, date.Value, date.Start, date.End }.Where(part => part is not null)),
        FoundChoice choice => $"{choice.Value} #{choice.Index}",
        Attachment file => file.Name!,
        IEnumerable list => string.Join("; ", list.Cast<object>().Select(Describe)),
        _ => result.ToString()!,
    };

    private static Task<DialogTurnResult> RememberAsync(WaterfallStepContext step, Func<Task<DialogTurnResult>> thenAsync)
    {
        if (step.Result is not null)
            step.Values["answers"] = step.Values.TryGetValue("answers", out var before) ? $"{before} | {Describe(step.Result)}" : Describe(step.Result);
        return thenAsync();
    }

    private WaterfallStep ToStep(JsonObject step, int index)
    {
        var id = $"{(string?)step["prompt"] ?? "part"}{index}";
        if ((string?)step["prompt"] is { } kind)
        {
            AddDialog(Prompt(kind, id, (string?)step["validator"]));
            return (dc, token) => RememberAsync(dc, () => dc.PromptAsync(id, Options(step), token));
        }

        if (step["begin"] is JsonObject inner)
        {
            AddDialog(new ScriptedDialog(id, inner));
            return (dc, token) => RememberAsync(dc, () => dc.BeginDialogAsync(id, null, token));
        }

        return (string?)step["say"] is not { } text
            ? (dc, _) => RememberAsync(dc, () => Task.FromResult(EndOfTurn))
            : (dc, token) => RememberAsync(dc, async () =>
            {
                await dc.Context.SendActivityAsync(text, cancellationToken: token);
                return await dc.NextAsync(null, token);
            });
    }

    private static PromptOptions Options(JsonObject step) => new()
    {
        Prompt = Question(step["question"]),
        RetryPrompt = Question(step["retry"]),
        Choices = step["choices"]?.AsArray().Select(AsChoice).ToList(),
        Style = (string?)step["style"] is { } style ? Enum.Parse<ListStyle>(style, ignoreCase: true) : null,
    };

    private async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await RememberAsync(step, () => Task.FromResult(EndOfTurn));
        await step.Context.SendActivityAsync($"Answers: {(step.Values.TryGetValue("answers", out var answers) ? answers : "")}", cancellationToken: cancellationToken);
        return await step.EndDialogAsync((string?)_script["result"], cancellationToken);
    }
}
