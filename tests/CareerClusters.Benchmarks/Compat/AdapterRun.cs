using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;

namespace CareerClusters.Benchmarks.Compat;

/// <summary>Whole conversations on the test adapter, one after the other on one thread, all in one storage.</summary>
internal static class AdapterRun
{
    public static Task<Measured> TextsAsync() => MeasureAsync(WaterfallBot.Texts, WaterfallBot.TextAnswers);

    public static Task<Measured> MixedAsync() => MeasureAsync(WaterfallBot.Mixed, WaterfallBot.MixedAnswers);

    private static Task<Measured> MeasureAsync(Func<IStorage, WaterfallBot> create, IReadOnlyList<string> answers)
    {
        var bot = create(new MemoryStorage());
        var adapter = new TestAdapter(TestAdapter.CreateConversation("bench"));
        BotCallbackHandler callback = bot.OnTurnAsync;
        return Rounds.MedianAsync(async () =>
        {
            var last = string.Empty;
            foreach (var answer in answers)
            {
                await adapter.SendTextToBotAsync(answer, callback, CancellationToken.None);
                if (adapter.ActiveQueue.Count != 1) throw new InvalidOperationException($"\"{answer}\" was not answered once.");
                while (adapter.GetNextReply() is { } reply) last = reply.AsMessageActivity()?.Text;
            }

            return last == "Thank you." ? answers.Count : throw new InvalidOperationException("The waterfall did not end.");
        });
    }
}
