using Microsoft.Recognizers.Text.NumberWithUnit;

namespace BotBuilder.Compat.Tests.Recognizers;

public sealed class CurrencyRecognizerTests
{
    [Theory]
    [InlineData("en-us", "$25", "$25=25 Dollar")]
    [InlineData("en-us", "at least $1,234.50 a month", "$1,234.50=1234.5 Dollar")]
    [InlineData("en-us", "about $40k a year", "$40k=40000 Dollar")]
    [InlineData("en-us", "$1.5 million", "$1.5 million=1500000 Dollar")]
    [InlineData("en-us", "ten dollars, or 20 euros", "ten dollars=10 Dollar; 20 euros=20 Euro EUR")]
    [InlineData("en-us", "15 bucks an hour", "15 bucks=15 Dollar")]
    [InlineData("en-us", "us$ 30", "us$ 30=30 United States dollar USD")]
    [InlineData("en-us", "100 mexican pesos", "100 mexican pesos=100 Mexican peso MXN")]
    [InlineData("en-us", "€20", "€20=20 Euro EUR")]
    [InlineData("en-us", "50 cents.", "50 cents=50 Cent")]
    [InlineData("en-us", "$15/hour", "$15=15 Dollar")]
    [InlineData("en-us", "-$5", "")]
    [InlineData("en-us", "25", "")]
    [InlineData("en-us", "25 friends", "")]
    [InlineData("en-us", "5 and $6", "$6=6 Dollar")]
    [InlineData("en-us", "$", "")]
    [InlineData("es-es", "15,50 euros", "15,50 euros=15,5 Euro EUR")]
    [InlineData("es-es", "2 millones de dólares", "2 millones de dólares=2000000 Dólar")]
    [InlineData("es-mx", "100.50 pesos mexicanos", "100.50 pesos mexicanos=100.5 Peso mexicano MXN")]
    [InlineData("es-es", "20 €", "20 €=20 Euro EUR")]
    [InlineData("es-es", "gratis", "")]
    public void Finds_amounts_of_money(string culture, string text, string expected)
    {
        var found = NumberWithUnitRecognizer.RecognizeCurrency(text, culture);
        Assert.All(found, amount => Assert.Equal(("currency", amount.Text), (amount.TypeName, text[amount.Start..(amount.End + 1)])));
        Assert.Equal(expected, string.Join("; ", found.Select(amount =>
            $"{amount.Text}={amount.Resolution["value"]} {amount.Resolution["unit"]} {amount.Resolution.GetValueOrDefault("isoCurrency")}".TrimEnd())));
    }
}
