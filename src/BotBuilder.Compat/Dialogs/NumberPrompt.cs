using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, in digits or words.</summary>
/// <typeparam name="T">int, long, float, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct, IComparable<T>
{
    /// <summary>A prompt for a number; messages without a locale are read as <paramref name="defaultLocale"/>, else English.</summary>
    /// <exception cref="NotSupportedException">Numbers of this type cannot be asked for.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        if (default(T) is not (int or long or float or double or decimal))
            throw new NotSupportedException($"NumberPrompt: type argument T of type '{typeof(T)}' is not supported");
        DefaultLocale = defaultLocale;
    }

    /// <summary>Language of messages without a locale; null for English.</summary>
    public string? DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default) => SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        if (turnContext.Activity is not { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity) return Task.FromResult(result);
        var found = NumberRecognizer.RecognizeNumber(text, PromptMessages.Culture(activity, DefaultLocale));
        // The recognizer writes the decimal mark of the language; the invariant one is parsed here.
        if (found.Count > 0 && Parse(found[0].Resolution["value"].ToString()!.Replace(',', '.')) is { } number)
            (result.Succeeded, result.Value) = (true, number);
        return Task.FromResult(result);
    }

    private static T? Parse(string value)
    {
        var invariant = CultureInfo.InvariantCulture;
        object? number = default(T) switch
        {
            int => int.TryParse(value, NumberStyles.Integer, invariant, out var parsed) ? parsed : null,
            long => long.TryParse(value, NumberStyles.Integer, invariant, out var parsed) ? parsed : null,
            float => float.TryParse(value, NumberStyles.Float, invariant, out var parsed) ? parsed : null,
            double => double.TryParse(value, NumberStyles.Float, invariant, out var parsed) ? parsed : null,
            _ => decimal.TryParse(value, NumberStyles.Float, invariant, out var parsed) ? parsed : null,
        };
        return (T?)number;
    }
}
