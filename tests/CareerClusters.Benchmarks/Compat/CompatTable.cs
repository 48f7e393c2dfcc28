using System.Globalization;

namespace CareerClusters.Benchmarks.Compat;

/// <summary>Prints what the Bot Framework layer costs.</summary>
internal static class CompatTable
{
    private const double OfficialTexts = 2_050, OfficialMixed = 1_400;
    private const double BytesPerKilobyte = 1e3;

    public static async Task<int> PrintAsync(TextWriter output)
    {
        await output.WriteLineAsync("Medians                              per second   processor µs    allocated");
        var texts = await AdapterRun.TextsAsync();
        await PrintAsync(output, "turn: six-step text waterfall", texts, OfficialTexts);
        await PrintJavaScriptAsync(output, texts);
        await PrintAsync(output, "turn: number, choice, confirm, date", await AdapterRun.MixedAsync(), OfficialMixed);
        await PrintAsync(output, "date: \"next friday\"", await RecognizerRun.DateAsync("next friday", "en-us"));
        await PrintAsync(output, "date: \"remind me on march 3rd at 5pm\"", await RecognizerRun.DateAsync("remind me on march 3rd at 5pm", "en-us"));
        await PrintAsync(output, "date: \"el próximo viernes a las 5\"", await RecognizerRun.DateAsync("el próximo viernes a las 5", "es-es"));
        await PrintAsync(output, "date: a sentence of 15 words", await RecognizerRun.DateAsync(
            "could you please remind me to write to the college two weeks from next monday morning", "en-us"));
        await PrintAsync(output, "choice: \"marketing\"", await RecognizerRun.ChoiceAsync("marketing"));
        await PrintAsync(output, "choice: \"the second one\"", await RecognizerRun.ChoiceAsync("the second one"));
        await PrintAsync(output, "currency: \"at least $1,234.50 a month\"", await RecognizerRun.CurrencyAsync("at least $1,234.50 a month"));
        await PrintAsync(output, "mention: 4,000 in 128 KB taken out", await RecognizerRun.MentionsAsync());
        await PrintAsync(output, "number: \"seventeen\"", await RecognizerRun.NumberAsync("seventeen"));
        await PrintHttpAsync(output);
        return 0;
    }

    private static async Task PrintJavaScriptAsync(TextWriter output, Measured ours)
    {
        if (await JavaScriptRun.TextsAsync() is not { } theirs)
        {
            await output.WriteLineAsync("  official JavaScript SDK: not installed; npm ci --prefix tests/node");
            return;
        }

        await output.WriteLineAsync(Text(
            $"{"  the same, official JavaScript SDK",-37}{theirs.PerSecond,10:0}{theirs.Processor,15:0.00}   ours {ours.PerSecond / theirs.PerSecond:0} times, {theirs.Processor / ours.Processor:0} times by processor time"));
    }

    private static async Task PrintHttpAsync(TextWriter output)
    {
        await using var http = await HttpRun.StartAsync();
        var (bot, empty) = await http.RatesAsync();
        var latency = await http.LatencyAsync(bot / 2);
        await output.WriteLineAsync(Text($"http: bot {bot:0}/s, empty endpoint {empty:0}/s, ratio {bot / empty:0%}"));
        await output.WriteLineAsync(Text($"http: at half load p50 {latency.Median:0.00} ms, p99 {latency.P99:0.00} ms"));
    }

    private static Task PrintAsync(TextWriter output, string what, Measured measured, double? official = null)
    {
        var times = official is { } rate ? Text($"   {measured.PerSecond / rate:0.0} times official .NET") : string.Empty;
        return output.WriteLineAsync(Text(
            $"{what,-37}{measured.PerSecond,10:0}{measured.Processor,15:0.00}{measured.Bytes / BytesPerKilobyte,10:0.00} KB{times}"));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
