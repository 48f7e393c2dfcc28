using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks; stored until it is answered.</summary>
public class PromptOptions
{
    /// <summary>The question; null to ask nothing and only wait.</summary>
    public Activity? Prompt { get; set; }

    /// <summary>The question after an answer that did not fit; null to repeat <see cref="Prompt"/>.</summary>
    public Activity? RetryPrompt { get; set; }

    /// <summary>What can be chosen, for a <see cref="ChoicePrompt"/>.</summary>
    public IList<Choice>? Choices { get; set; }

    /// <summary>How choices are shown; null for the prompt's own style.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Data for the validator. After a reload: strings, numbers, lists and dictionaries.</summary>
    public object? Validations { get; set; }
}

/// <summary>What a prompt made of an answer.</summary>
public class PromptRecognizerResult<T>
{
    /// <summary>Nothing recognized yet.</summary>
    public PromptRecognizerResult()
    {
    }

    /// <summary>True when <see cref="Value"/> holds an answer.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The answer; default when not <see cref="Succeeded"/>.</summary>
    public T Value { get; set; } = default!;

    /// <summary>True when a prompt inside a dialog around should leave this answer alone.</summary>
    public bool AllowInterruption { get; set; }
}

/// <summary>Decides whether an answer is accepted. It may send a message of its own; then the question is not repeated.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);

/// <summary>What a validator sees.</summary>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options) =>
        (Context, Recognized, State, Options) = (turnContext, recognized, state, options);

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What the prompt made of the answer.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>The options the prompt was started with.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the prompt keeps between turns; the validator may add to it.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How often the question was answered, this time included: 1 for the first answer.</summary>
    public int AttemptCount => State.ReadInt32(Prompt<T>.AttemptCountKey);
}
