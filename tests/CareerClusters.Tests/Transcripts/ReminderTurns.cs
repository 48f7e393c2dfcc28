using System.Text.Json;
using System.Text.Json.Nodes;
using CareerClusters.Bot.Reminders;
using CareerClusters.Tests.Hosting;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace CareerClusters.Tests.Transcripts;

/// <summary>What the bot brings of its own accord, as the channel gets it.</summary>
internal static class ReminderTurns
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Everything whose time has come.</summary>
    public static async Task<IReadOnlyList<Activity>> DeliverAsync(TestBot bot)
    {
        var before = bot.Outgoing.Activities.Count;
        await bot.Services.GetRequiredService<ReminderDelivery>().DeliverAsync(TestContext.Current.CancellationToken);
        return [.. bot.Outgoing.Activities.Skip(before).Select(Read)];
    }

    private static Activity Read(JsonNode sent) => new()
    {
        Text = (string?)sent["text"],
        SuggestedActions = sent["suggestedActions"].Deserialize<SuggestedActions>(Web),
        Attachments = [.. (sent["attachments"]?.AsArray() ?? []).Select(a => a!["content"].Deserialize<HeroCard>(Web)!.ToAttachment())],
    };
}
