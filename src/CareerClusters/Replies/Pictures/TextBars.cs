using System.Text;

namespace CareerClusters.Replies.Pictures;

/// <summary>A chart in signs, for a terminal: a line of words and a line of bar each, narrower than 80 columns.</summary>
public static class TextBars
{
    /// <summary>Columns of a bar.</summary>
    public const int Width = 48;

    private const char Full = '█', Empty = '░', Mark = '│';

    /// <summary>The chart; its note only where a mark in the bars needs one, as the words beside it say the rest.</summary>
    public static string Of(BarChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var text = new StringBuilder(chart.Title);
        foreach (var bar in chart.Bars) text.Append('\n').Append(bar.Label).Append(": ").Append(bar.Value).Append('\n').Append(Line(bar));
        if (chart.Bars.Any(b => b.Tick is not null)) text.Append('\n').Append(chart.Note);
        return text.ToString();
    }

    private static string Line(ChartBar bar)
    {
        var (from, to) = (Column(Math.Min(bar.From, bar.To)), Column(Math.Max(bar.From, bar.To)));
        var line = new char[Width];
        // What is nearly nothing is still seen.
        for (var i = 0; i < Width; i++) line[i] = i >= Math.Min(from, Width - 1) && i < Math.Max(to, from + 1) ? Full : Empty;
        if (bar.Tick is { } tick) line[Math.Min(Column(tick), Width - 1)] = Mark;
        return new string(line);
    }

    private static int Column(double place) => (int)Math.Round(Math.Clamp(place, 0, 1) * Width);
}
