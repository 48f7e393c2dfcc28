namespace Microsoft.Bot.Schema;

/// <summary>A card that asks the person to sign in at a web page.</summary>
public class SigninCard
{
    /// <summary>Media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.signin";

    /// <summary>An empty card.</summary>
    public SigninCard() { }

    /// <summary>A card with its fields.</summary>
    public SigninCard(string? text = null, IList<CardAction>? buttons = null) => (Text, Buttons) = (text, buttons);

    /// <summary>Why to sign in, or null.</summary>
    public string? Text { get; set; }

    /// <summary>Buttons, usually one of type signin.</summary>
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>A card with one button that opens the page.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url) =>
        new(text, [new CardAction(ActionTypes.Signin, buttonLabel, value: url)]);
}
