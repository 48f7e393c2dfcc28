using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Value of an invoke named adaptiveCard/action.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The button that was pressed.</summary>
    public AdaptiveCardInvokeAction Action { get; set; } = null!;

    /// <summary>State of a sign-in flow, or null.</summary>
    public string? State { get; set; }
}

/// <summary>A button of an adaptive card that was pressed.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>Type of the action: Action.Execute.</summary>
    public string Type { get; set; } = null!;

    /// <summary>Id of the action in the card, or null.</summary>
    public string? Id { get; set; }

    /// <summary>What the card says is to be done.</summary>
    public string? Verb { get; set; }

    /// <summary>The action's data with the card's inputs; a <see cref="JsonElement"/> after reading.</summary>
    public object? Data { get; set; }
}

/// <summary>Answer to an invoke named adaptiveCard/action.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>HTTP status of the action itself: 200 when <see cref="Value"/> is a card or message.</summary>
    public int StatusCode { get; set; }

    /// <summary>
    /// What <see cref="Value"/> is: application/vnd.microsoft.card.adaptive, application/vnd.microsoft.activity.message
    /// or application/vnd.microsoft.error.
    /// </summary>
    public string Type { get; set; } = null!;

    /// <summary>The card to show instead, the message, or the error.</summary>
    public object? Value { get; set; }
}
