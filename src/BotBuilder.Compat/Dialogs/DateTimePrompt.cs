using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One reading of a date or time that a person gave.</summary>
public class DateTimeResolution
{
    /// <summary>The date when it is one: yyyy-MM-dd, yyyy-MM-dd HH:mm:ss or HH:mm:ss; null for a range.</summary>
    public string? Value { get; set; }

    /// <summary>First moment of a range, or null.</summary>
    public string? Start { get; set; }

    /// <summary>The moment after a range, or null.</summary>
    public string? End { get; set; }

    /// <summary>The TIMEX expression; X marks what was left open.</summary>
    public string? Timex { get; set; }
}

/// <summary>Asks for a date or a time; ends with every reading of the first one found, earlier ones first.</summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    /// <summary>A prompt for a date; messages without a locale are read as <paramref name="defaultLocale"/>, else English.</summary>
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>Language of messages without a locale; null for English.</summary>
    public string? DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default) => SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Reads the answer relative to the message's local time.</summary>
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        if (turnContext.Activity is not { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity) return Task.FromResult(result);
        var culture = PromptMessages.Culture(activity, DefaultLocale);
        var found = DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: activity.LocalTimestamp?.DateTime);
        if (found.Count > 0)
        {
            var values = (List<Dictionary<string, string>>)found[0].Resolution["values"];
            (result.Succeeded, result.Value) = (true, [.. values.Select(Resolution)]);
        }

        return Task.FromResult(result);
    }

    private static DateTimeResolution Resolution(Dictionary<string, string> value) => new()
    {
        Timex = value.GetValueOrDefault("timex"),
        Value = value.GetValueOrDefault("value"),
        Start = value.GetValueOrDefault("start"),
        End = value.GetValueOrDefault("end"),
    };
}
