using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;

namespace CareerClusters.Benchmarks.Compat;

/// <summary>One utterance, read again and again.</summary>
internal static class RecognizerRun
{
    private const int Batch = 100;
    private static readonly DateTime Reference = new(2026, 11, 2, 10, 0, 0, DateTimeKind.Local);
    private static readonly IList<Choice> Clusters = ChoiceFactory.ToChoices(["health science", "marketing", "finance"]);
    private static readonly FindChoicesOptions Options = new() { Locale = "en-us" };

    public static Task<Measured> DateAsync(string text, string culture) =>
        MeasureAsync(() => DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: Reference).Count);

    public static Task<Measured> NumberAsync(string text) => MeasureAsync(() => NumberRecognizer.RecognizeNumber(text, "en-us").Count);

    public static Task<Measured> ChoiceAsync(string text) =>
        MeasureAsync(() => ChoiceRecognizers.RecognizeChoices(text, Clusters, Options).Count);

    private static Task<Measured> MeasureAsync(Func<int> recognize) => Rounds.MedianAsync(() =>
    {
        for (var i = 0; i < Batch; i++)
            if (recognize() == 0) throw new InvalidOperationException("Nothing was recognized.");
        return Task.FromResult(Batch);
    });
}
