using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks one question until an answer fits, then ends with it.</summary>
public abstract class Prompt<T> : Dialog
{
    internal const string AttemptCountKey = "AttemptCount";

    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    private readonly PromptValidator<T>? _validator;

    /// <summary>A prompt; without a validator everything recognized is accepted.</summary>
    /// <exception cref="ArgumentNullException">No id was given.</exception>
    protected Prompt(string dialogId, PromptValidator<T>? validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId)) throw new ArgumentNullException(nameof(dialogId));
        _validator = validator;
    }

    /// <summary>Asks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The options are not <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is not PromptOptions opt)
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        if (opt.Prompt is { } prompt && string.IsNullOrEmpty(prompt.InputHint)) prompt.InputHint = InputHints.ExpectingInput;
        if (opt.RetryPrompt is { } retry && string.IsNullOrEmpty(retry.InputHint)) retry.InputHint = InputHints.ExpectingInput;

        var state = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        dc.ActiveDialog!.State[PersistedOptions] = opt;
        dc.ActiveDialog.State[PersistedState] = state;
        await OnPromptAsync(dc.Context, state, opt, false, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Reads a message as the answer; asks again when it does not fit and nothing else was said.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message) return EndOfTurn;
        var (state, options) = Stored(dc.ActiveDialog!);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        state[AttemptCountKey] = state.ReadInt32(AttemptCountKey) + 1;

        var accepted = _validator is null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken);
        if (accepted) return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        if (!dc.Context.Responded) await OnPromptAsync(dc.Context, state, options, true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>A dialog started over this one has ended: asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var (state, options) = Stored(instance);
        return OnPromptAsync(turnContext, state, options, false, cancellationToken);
    }

    /// <summary>Sends the question, or with <paramref name="isRetry"/> the one after an answer that did not fit.</summary>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the answer.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>A copy of the question with the choices added as <paramref name="style"/> says; the question stored stays as it is.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var message = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => MessageFactory.Text(text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options),
        };
        if (prompt is not Activity asked)
        {
            message.InputHint = InputHints.ExpectingInput;
            return message;
        }

        var copy = PromptMessages.Copy(asked);
        copy.Text = message.Text;
        if (message.SuggestedActions is { Actions.Count: > 0 }) copy.SuggestedActions = message.SuggestedActions;
        if (message.Attachments is { Count: > 0 } cards) copy.Attachments = [.. copy.Attachments ?? [], .. cards];
        return copy;
    }

    /// <summary>Sends the question without choices.</summary>
    private protected static async Task SendAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var question = isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt;
        if (question is not null) await turnContext.SendActivityAsync(PromptMessages.Copy(question), cancellationToken);
    }

    private static (IDictionary<string, object> State, PromptOptions Options) Stored(DialogInstance instance)
    {
        var options = instance.State.Read<PromptOptions>(PersistedOptions) ?? new PromptOptions();
        var state = instance.State.Read<IDictionary<string, object>>(PersistedState);
        if (state is null) instance.State[PersistedState] = state = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        return (state, options);
    }
}

/// <summary>Copies of questions, so that sending one does not write ids and addresses into the stored state.</summary>
internal static class PromptMessages
{
    internal static Activity Copy(Activity asked) => new(asked.Type)
    {
        Text = asked.Text,
        TextFormat = asked.TextFormat,
        Speak = asked.Speak,
        InputHint = asked.InputHint,
        Locale = asked.Locale,
        Summary = asked.Summary,
        SuggestedActions = asked.SuggestedActions,
        Attachments = asked.Attachments,
        AttachmentLayout = asked.AttachmentLayout,
        Entities = asked.Entities,
        ChannelData = asked.ChannelData,
        Value = asked.Value,
        ValueType = asked.ValueType,
        Name = asked.Name,
        Importance = asked.Importance,
        ListenFor = asked.ListenFor,
        Properties = asked.Properties,
    };

    /// <summary>The language an answer is read in: the message's, else the prompt's, else English.</summary>
    internal static string Culture(Activity activity, string? defaultLocale)
    {
        var locale = !string.IsNullOrEmpty(activity.Locale) ? activity.Locale
            : !string.IsNullOrEmpty(defaultLocale) ? defaultLocale
            : PromptCultureModels.English.Locale;
        // Mexico writes 3.5 where Spain writes 3,5: the recognizers tell them apart.
        return locale.ToLowerInvariant() is "es-mx" or "es-us" ? locale : PromptCultureModels.MapToNearestLanguage(locale);
    }
}
