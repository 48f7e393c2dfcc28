using CareerClusters.Replies.Pictures;

namespace CareerClusters.Tests.Replies.Pictures;

public sealed class TextBarsTests
{
    [Fact]
    public void Draws_a_line_of_words_and_a_line_of_bar_each()
    {
        var chart = new BarChart("Pay", [new ChartBar("This job", "$60,000", 0.25, 0.75, 0.5), new ChartBar("All work", "$50,000", 0, 1)], "US");
        var (quarter, half) = (TextBars.Width / 4, TextBars.Width / 2);
        Assert.Equal(
            $"Pay\nThis job: $60,000\n{new string('░', quarter)}{new string('█', half - quarter)}│{new string('█', quarter - 1)}{new string('░', quarter)}\nAll work: $50,000\n{new string('█', TextBars.Width)}\nUS",
            TextBars.Of(chart));
    }

    [Theory]
    // What shrinks goes to the left of where it begins, and what is nearly nothing is still seen.
    [InlineData(0.5, 0.25, 12)]
    [InlineData(0.5, 0.5, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(0, 0.001, 1)]
    [InlineData(0, 1, TextBars.Width)]
    public void A_bar_is_as_long_as_its_value(double from, double to, int columns)
    {
        var line = TextBars.Of(new BarChart("", [new ChartBar("", "", from, to)], "")).Split('\n')[^1];
        Assert.Equal((TextBars.Width, columns), (line.Length, line.Count(c => c == '█')));
    }
}
