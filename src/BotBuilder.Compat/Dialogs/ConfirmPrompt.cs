using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks a yes-or-no question.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    /// <summary>A prompt for yes or no; messages without a locale are read as <paramref name="defaultLocale"/>, else English.</summary>
    public ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>How yes and no are shown unless the options say otherwise.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>Language of messages without a locale; null for English.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>Words and numbers of lists in text; null for those of the message's language.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>Yes and no in words of one's own; null for those of the message's language.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var culture = PromptMessages.Culture(turnContext.Activity, DefaultLocale);
        var question = isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt;
        var message = AppendChoices(
            question, turnContext.Activity.ChannelId, Answers(culture), options.Style ?? Style,
            ChoiceOptions ?? PromptCultureModels.ListOptions(culture), cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    /// <summary>Reads yes and no in the message's language; then the shown words and their numbers.</summary>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<bool>();
        if (turnContext.Activity is not { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity) return Task.FromResult(result);
        var culture = PromptMessages.Culture(activity, DefaultLocale);
        var found = ChoiceRecognizer.RecognizeBoolean(text, culture);
        if (found.Count > 0 && found[0].Resolution["value"] is bool value) (result.Succeeded, result.Value) = (true, value);
        else if ((ChoiceOptions?.IncludeNumbers ?? true)
            && ChoiceRecognizers.RecognizeChoices(text, Answers(culture), new FindChoicesOptions { Locale = culture }) is [var first, ..])
            (result.Succeeded, result.Value) = (true, first.Resolution.Index == 0);
        return Task.FromResult(result);
    }

    private List<Choice> Answers(string culture)
    {
        if (ConfirmChoices is { } own) return [own.Item1, own.Item2];
        var model = PromptCultureModels.ForLocale(culture);
        return [new Choice(model.YesInLanguage), new Choice(model.NoInLanguage)];
    }
}
