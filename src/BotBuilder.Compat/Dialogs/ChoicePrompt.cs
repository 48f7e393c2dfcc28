using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one of several choices; label, other name, number and order ("the second") are answers.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    /// <summary>A prompt for a choice; messages without a locale are read as <paramref name="defaultLocale"/>, else English.</summary>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>How choices are shown unless the options say otherwise.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>Language of messages without a locale; null for English.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>Words and numbers of lists in text; null for those of the message's language.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>How answers are matched; null for the defaults.</summary>
    public FindChoicesOptions? RecognizerOptions { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var listOptions = ChoiceOptions ?? PromptCultureModels.ListOptions(PromptMessages.Culture(turnContext.Activity, DefaultLocale));
        var question = isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt;
        var message = AppendChoices(
            question, turnContext.Activity.ChannelId, options.Choices ?? [], options.Style ?? Style, listOptions, cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<FoundChoice>();
        if (turnContext.Activity is not { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity) return Task.FromResult(result);
        // A copy: the prompt serves several people at once, each in a language.
        var matching = new FindChoicesOptions(RecognizerOptions) { Locale = PromptMessages.Culture(activity, DefaultLocale) };
        var found = ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? [], matching);
        if (found.Count > 0) (result.Succeeded, result.Value) = (true, found[0].Resolution);
        return Task.FromResult(result);
    }
}
