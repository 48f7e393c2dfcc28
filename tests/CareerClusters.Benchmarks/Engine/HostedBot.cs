using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerClusters.Benchmarks.Engine;

/// <summary>The real program in this process, on a folder of its own, without the web in front.</summary>
internal sealed class HostedBot : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("career-clusters-bench-");
    private readonly WebApplication app;
    private readonly IBot bot;
    private int sent;

    public HostedBot()
    {
        var folders = ContentFolders.Find();
        var content = StartUpContent.Read(folders);
        content.Guidance.WarmUp();
        app = BotHost.Build([], folders, content, builder =>
        {
            builder.Configuration.AddInMemoryCollection([new("Storage:Path", folder.FullName), new("Interests:FastestAnswerMilliseconds", "0")]);
            builder.Logging.ClearProviders();
        });
        bot = app.Services.GetRequiredService<IBot>();
    }

    /// <summary>One turn: from the message to its stored replies.</summary>
    /// <returns>What the bot said last.</returns>
    /// <exception cref="InvalidOperationException">It said nothing.</exception>
    public async Task<string> SayAsync(string text)
    {
        var adapter = new CollectingAdapter();
        using var context = new TurnContext(adapter, Message(text));
        await adapter.RunAsync(context, bot);
        return adapter.LastText ?? throw new InvalidOperationException($"No reply to '{text}'.");
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private Activity Message(string text) => new()
    {
        Type = ActivityTypes.Message,
        Id = $"activity-{++sent}",
        Text = text,
        ChannelId = "emulator",
        ServiceUrl = "http://localhost/",
        Conversation = new ConversationAccount { Id = "conversation-1" },
        From = new ChannelAccount { Id = "user-1" },
        Recipient = new ChannelAccount { Id = "bot" },
    };

    private sealed class CollectingAdapter : BotAdapter
    {
        public string? LastText { get; private set; }

        public Task RunAsync(ITurnContext context, IBot bot) => RunPipelineAsync(context, bot.OnTurnAsync, CancellationToken.None);

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            LastText = activities.LastOrDefault(a => a.Text is not null)?.Text ?? LastText;
            return Task.FromResult(Array.ConvertAll(activities, _ => new ResourceResponse("reply")));
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
