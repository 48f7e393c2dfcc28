using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

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

    public static Task<Measured> CurrencyAsync(string text) =>
        MeasureAsync(() => NumberWithUnitRecognizer.RecognizeCurrency(text, "en-us").Count);

    /// <summary>A message as an attacker writes it: every mention of the bot is spelled in another way.</summary>
    public static Task<Measured> MentionsAsync()
    {
        var names = Enumerable.Range(0, 4_000).Select(i => $"<at>Career guide number {i}</at>").ToList();
        var text = string.Join(' ', names);
        List<Entity> mentions = [.. names.Select(name => new Mention(new ChannelAccount("bot"), name))];
        return Rounds.MedianAsync(() =>
        {
            var message = new Activity(ActivityTypes.Message) { Text = text, Recipient = new ChannelAccount("bot"), Entities = mentions };
            return Task.FromResult(message.RemoveRecipientMention()!.Length < text.Length ? 1 : throw new InvalidOperationException("No mention was taken out."));
        });
    }

    public static Task<Measured> ChoiceAsync(string text) =>
        MeasureAsync(() => ChoiceRecognizers.RecognizeChoices(text, Clusters, Options).Count);

    private static Task<Measured> MeasureAsync(Func<int> recognize) => Rounds.MedianAsync(() =>
    {
        for (var i = 0; i < Batch; i++)
            if (recognize() == 0) throw new InvalidOperationException("Nothing was recognized.");
        return Task.FromResult(Batch);
    });
}
