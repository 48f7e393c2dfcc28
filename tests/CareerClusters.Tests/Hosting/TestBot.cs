using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CareerClusters.Tests.Hosting;

/// <summary>The real program in its real container, on a folder and a clock of its own, spoken to as a channel would.</summary>
public sealed class TestBot : IAsyncDisposable
{
    /// <summary>A Thursday: "friday" is tomorrow, "next friday" the week after.</summary>
    public static readonly DateTimeOffset Thursday = new(2026, 11, 19, 10, 0, 0, TimeSpan.Zero);

    private static readonly ContentFolders Folders = ContentFolders.Find();

    /// <summary>The real catalog and content, read once.</summary>
    internal static readonly Lazy<StartUpContent> Content = new(() => StartUpContent.Read(Folders));
    private readonly StartUpContent content;
    private readonly Dictionary<string, string?> settings;
    // Secrets that a transcript shows are the same on every run.
    private readonly Random random = new(7);
    private WebApplication app;
    private int sent;

    public TestBot(params (string Name, string Value)[] settings) : this(Content.Value, settings)
    {
    }

    /// <summary>A bot that knows something else, such as a school's own names.</summary>
    internal TestBot(StartUpContent content, params (string Name, string Value)[] settings)
    {
        this.content = content;
        Folder = Directory.CreateTempSubdirectory("career-clusters-test-").FullName;
        this.settings = settings.ToDictionary(s => s.Name, s => (string?)s.Value);
        this.settings.TryAdd("Storage:Path", Folder);
        try
        {
            app = Build();
        }
        catch
        {
            Directory.Delete(Folder, recursive: true);
            throw;
        }
    }

    /// <summary>Where this bot stores.</summary>
    public string Folder { get; }

    /// <summary>What time it is.</summary>
    public FakeTimeProvider Time { get; } = new(Thursday);

    /// <summary>Whether the channel refuses what the bot sends.</summary>
    public bool ChannelFails { get; set; }

    /// <summary>What the bot sends of its own accord, to a channel over HTTP.</summary>
    public OutgoingCalls Outgoing { get; } = new();

    /// <summary>What everything that was logged says.</summary>
    public LogLines Log { get; } = new();

    /// <summary>Channel, conversation and user that <see cref="SayAsync"/> speaks for.</summary>
    public (string Channel, string Conversation, string User) As { get; set; } = ("emulator", "conversation-1", "user-1");

    /// <summary>The buttons of the last question, by label.</summary>
    public IReadOnlyList<CardAction> Buttons { get; private set; } = [];

    /// <summary>What the bot knows.</summary>
    public Guidance.Catalog.CareerCatalog Catalog => app.Services.GetRequiredService<Guidance.Catalog.CareerCatalog>();

    /// <summary>The program's services.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>What the person says, and what the bot answers.</summary>
    public Task<IReadOnlyList<Activity>> SayAsync(string text) => SendAsync(Message(text));

    /// <summary>The answers as one text, a blank line between messages.</summary>
    public async Task<string> AskAsync(string text) => Text(await SayAsync(text));

    /// <summary>Presses a button of the last question by its label.</summary>
    public Task<IReadOnlyList<Activity>> PressAsync(string label) => SendAsync(Press(Buttons.First(b => b.Title == label)));

    /// <summary>The person opens the conversation.</summary>
    public Task<IReadOnlyList<Activity>> JoinAsync()
    {
        var activity = Incoming(ActivityTypes.ConversationUpdate);
        activity.MembersAdded = [activity.Recipient, activity.From];
        return SendAsync(activity);
    }

    /// <summary>A message with a fresh id.</summary>
    public Activity Message(string text)
    {
        var activity = Incoming(ActivityTypes.Message);
        activity.Text = text;
        return activity;
    }

    /// <summary>A pressed button with a fresh id, its value through JSON as on a wire.</summary>
    public Activity Press(CardAction button)
    {
        var activity = Message(button.Text!);
        activity.Value = JsonSerializer.SerializeToElement(button.Value);
        return activity;
    }

    /// <summary>An activity with a fresh id from who <see cref="As"/> says.</summary>
    public Activity Incoming(string type) => new()
    {
        Type = type,
        Id = $"activity-{++sent}",
        ChannelId = As.Channel,
        ServiceUrl = "http://localhost/",
        Conversation = new ConversationAccount { Id = As.Conversation },
        From = new ChannelAccount { Id = As.User, Name = "A Name" },
        Recipient = new ChannelAccount { Id = "bot" },
        LocalTimestamp = Time.GetUtcNow(),
        // As the web chat's official client marks what it sends.
        ChannelData = As.Channel == "directline" ? new Dictionary<string, object> { ["clientActivityID"] = $"key-{sent}" } : null,
    };

    /// <summary>Hands an activity to the bot.</summary>
    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        var adapter = new ScriptedAdapter { Fails = ChannelFails };
        await adapter.ProcessAsync(activity, app.Services.GetRequiredService<IBot>());
        if (adapter.Sent.Count > 0 && ButtonsOf(adapter.Sent[^1]) is { Count: > 0 } buttons) Buttons = buttons;
        return adapter.Sent;
    }

    /// <summary>The answers below a message, as suggested actions or on cards; a button that opens an address is none.</summary>
    private static IReadOnlyList<CardAction> ButtonsOf(Activity message) =>
        [.. (message.SuggestedActions?.Actions ?? []).Concat((message.Attachments ?? []).Select(a => a.Content).OfType<HeroCard>().SelectMany(c => c.Buttons ?? [])).Where(b => b.Type != ActionTypes.OpenUrl)];

    /// <summary>Ends the program and starts it again on the same folder.</summary>
    public async Task RestartAsync()
    {
        await app.DisposeAsync();
        app = Build();
    }

    /// <summary>The messages as one text, a blank line between them.</summary>
    public static string Text(IEnumerable<Activity> activities) => string.Join("\n\n", activities.Select(a => a.Text));

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private WebApplication Build() => BotHost.Build([], Folders, content, builder =>
    {
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton<Func<int, int>>(random.Next);
        builder.Services.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(() => Outgoing));
        builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Trace);
    });

    private sealed class ScriptedAdapter : BotAdapter
    {
        public List<Activity> Sent { get; } = [];

        public bool Fails { get; init; }

        public async Task ProcessAsync(Activity activity, IBot bot)
        {
            using var context = new TurnContext(this, activity);
            await RunPipelineAsync(context, bot.OnTurnAsync, CancellationToken.None);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            if (Fails) throw new HttpRequestException("The channel is away.");
            Sent.AddRange(activities);
            return Task.FromResult(activities.Select((_, i) => new ResourceResponse($"reply-{i}")).ToArray());
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
