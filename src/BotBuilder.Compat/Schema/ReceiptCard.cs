namespace Microsoft.Bot.Schema;

/// <summary>A card that lists what was bought. Amounts are text as it is shown, currency sign included.</summary>
public class ReceiptCard
{
    /// <summary>Media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.receipt";

    /// <summary>An empty receipt.</summary>
    public ReceiptCard() { }

    /// <summary>A receipt with its fields.</summary>
    public ReceiptCard(
        string? title = null, IList<Fact>? facts = null, IList<ReceiptItem>? items = null, CardAction? tap = null,
        string? total = null, string? tax = null, string? vat = null, IList<CardAction>? buttons = null) =>
        (Title, Facts, Items, Tap, Total, Tax, Vat, Buttons) = (title, facts, items, tap, total, tax, vat, buttons);

    /// <summary>Heading, or null.</summary>
    public string? Title { get; set; }

    /// <summary>Pairs such as order number and payment method; null means none.</summary>
    public IList<Fact>? Facts { get; set; }

    /// <summary>What was bought; null means nothing.</summary>
    public IList<ReceiptItem>? Items { get; set; }

    /// <summary>What a tap on the card does, or null.</summary>
    public CardAction? Tap { get; set; }

    /// <summary>Sum, tax included.</summary>
    public string? Total { get; set; }

    /// <summary>Tax, or null.</summary>
    public string? Tax { get; set; }

    /// <summary>Value added tax, or null.</summary>
    public string? Vat { get; set; }

    /// <summary>Buttons; null means none.</summary>
    public IList<CardAction>? Buttons { get; set; }
}

/// <summary>A name and its value on a receipt.</summary>
public class Fact
{
    /// <summary>An empty pair.</summary>
    public Fact() { }

    /// <summary>A pair.</summary>
    public Fact(string? key = null, string? value = null) => (Key, Value) = (key, value);

    /// <summary>What the value is.</summary>
    public string? Key { get; set; }

    /// <summary>The value, as shown.</summary>
    public string? Value { get; set; }
}

/// <summary>One line of a receipt.</summary>
public class ReceiptItem
{
    /// <summary>An empty line.</summary>
    public ReceiptItem() { }

    /// <summary>A line with its fields.</summary>
    public ReceiptItem(
        string? title = null, string? subtitle = null, string? text = null, CardImage? image = null,
        string? price = null, string? quantity = null, CardAction? tap = null) =>
        (Title, Subtitle, Text, Image, Price, Quantity, Tap) = (title, subtitle, text, image, price, quantity, tap);

    /// <summary>What was bought.</summary>
    public string? Title { get; set; }

    /// <summary>Line under it, or null.</summary>
    public string? Subtitle { get; set; }

    /// <summary>More about it, or null.</summary>
    public string? Text { get; set; }

    /// <summary>Its picture, or null.</summary>
    public CardImage? Image { get; set; }

    /// <summary>Price, currency sign included.</summary>
    public string? Price { get; set; }

    /// <summary>How many.</summary>
    public string? Quantity { get; set; }

    /// <summary>What a tap on the line does, or null.</summary>
    public CardAction? Tap { get; set; }
}
