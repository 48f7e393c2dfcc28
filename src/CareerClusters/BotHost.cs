using System.Security.Cryptography;
using CareerClusters.Bot;
using CareerClusters.Bot.Reminders;
using CareerClusters.Bot.ResumeCodes;
using CareerClusters.Bot.Safety;
using CareerClusters.Channels;
using CareerClusters.Channels.DirectLine;
using CareerClusters.Channels.Messages;
using CareerClusters.Channels.Widget;
using CareerClusters.Dialogs;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Replies.Pictures;
using CareerClusters.Replies.Printing;
using CareerClusters.Storage;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CareerClusters;

/// <summary>Puts the stations together, in the order a message passes them.</summary>
public static class BotHost
{
    /// <summary>Builds the web program; it listens when it is run. Settings are checked here.</summary>
    /// <exception cref="SettingsException">A setting is wrong.</exception>
    public static WebApplication Build(string[] args, ContentFolders folders, StartUpContent content, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot") });
        AddSettings(builder.Configuration, folders, args);
        configure?.Invoke(builder);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        AddStations(builder.Services, folders, content);

        var app = builder.Build();
        _ = app.Services.GetRequiredService<IOptions<RetentionOptions>>().Value;
        _ = app.Services.GetRequiredService<IOptions<ResumeCodeOptions>>().Value;
        _ = app.Services.GetRequiredService<IOptions<HandoutLinkOptions>>().Value;
        _ = app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value;
        _ = app.Services.GetRequiredService<IOptions<ChatTheme>>().Value;
        _ = app.Services.GetRequiredService<IOptions<PlanOptions>>().Value;
        _ = app.Services.GetRequiredService<IOptions<AnswerPaceOptions>>().Value;
        app.Services.GetRequiredService<SqliteDatabase>().Migrate();
        CheckRegistration(app.Services);
        app.MapPages();
        app.MapHandouts();
        app.MapPictures();
        app.MapHealth(app.Services.GetRequiredService<SqliteDatabase>().IsReadyAsync);
        app.MapMessages();
        app.UseCors();
        app.MapDirectLine();
        app.MapWidget();
        return app;
    }

    /// <summary>A wrong registration is told now, not to the first person who writes.</summary>
    private static void CheckRegistration(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IBotFrameworkHttpAdapter>();
        }
        catch (Exception wrong) when (wrong is ArgumentException or InvalidOperationException)
        {
            throw new SettingsException("MicrosoftApp...", wrong.Message, "see the settings of that name in the template", wrong);
        }
    }

    /// <summary>The template is the base, a file beside it overrides it, the environment and the command line override both.</summary>
    internal static void AddSettings(ConfigurationManager configuration, ContentFolders folders, string[] args)
    {
        configuration.AddJsonFile(Path.Combine(folders.Root, ContentFolders.SettingsTemplate), optional: false);
        configuration.AddJsonFile(Path.Combine(folders.Root, "appsettings.json"), optional: true);
        configuration.AddEnvironmentVariables();
        configuration.AddCommandLine(args);
    }

    /// <summary>Registers the stations by hand.</summary>
    internal static void AddStations(IServiceCollection services, ContentFolders folders, StartUpContent content)
    {
        services.TryAddSingleton(TimeProvider.System);
        AddChannels(services);
        AddBot(services, content);
        services.AddDialogs(content);
        services.AddSingleton(content.Guidance);
        services.AddSingleton(content.Guidance.Catalog);
        services.AddSingleton(content.Phrasebook);
        services.AddSingleton<ReplyRenderer>();
        services.AddSingleton<PublishedTerms>();
        services.AddSingleton<DayWords>();
        services.AddSingleton<FigurePhrases>();
        services.AddSingleton<FigureLists>();
        services.AddSingleton<FigureSources>();
        services.AddSingleton<CareerCharts>();
        services.AddSingleton<PdfPageWriter>();
        services.AddSingleton(provider => new ChartPainter(
            provider.GetRequiredService<PictureFonts>(), dark: provider.GetRequiredService<IOptions<ChatTheme>>().Value.Scheme == "dark"));
        services.AddSingleton(provider => new PictureFonts(PictureFonts.Folder, provider.GetRequiredService<ILogger<PictureFonts>>()));
        AddStorage(services, folders);
    }

    private static void AddChannels(IServiceCollection services)
    {
        services.AddHttpClient();
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(), httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: provider.GetRequiredService<ILogger<BotFrameworkAuthentication>>()));
        services.AddSingleton<IBotFrameworkHttpAdapter, ErrorAnsweringAdapter>();
        AddDirectLine(services);
    }

    private static void AddDirectLine(IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>().Configure<IConfiguration>((options, settings) => options.Read(settings));
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<DirectLineOptions>>((cors, options) => DirectLineEndpoints.AddPolicy(cors, options.Value));
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineCaller>();
        services.AddSingleton<ChatLimits>();
        services.AddSingleton<LiveChats>();
        services.AddSingleton<ChatReader>();
        services.AddSingleton<ChatWriter>();
        services.AddSingleton<ChatSocket>();
        services.AddSingleton<DirectLineAdapter>();
        services.AddSingleton<KeptWords>();
        services.AddSingleton<ChatTurns>();
        services.AddSingleton<ChatErrands>();
        services.AddHostedService(provider => provider.GetRequiredService<ChatErrands>());
        services.AddSingleton<TokenCalls>();
        services.AddSingleton<ConversationCalls>();
        services.AddSingleton<ActivityCalls>();
        services.AddSingleton<StreamCalls>();
        services.AddSingleton<WidgetCalls>();
        services.AddOptions<ChatTheme>().Configure<IConfiguration>((theme, settings) => theme.Read(settings));
        services.AddSingleton(provider => new WebAssets(
            WebAssets.Folder, provider.GetRequiredService<Phrasebook>(), provider.GetRequiredService<IOptions<ChatTheme>>().Value));
        services.AddSingleton<ChatPage>();
    }

    private static void AddBot(IServiceCollection services, StartUpContent content)
    {
        services.AddSingleton(content.Safety);
        services.AddSingleton<SafetyWatch>();
        services.AddSingleton<SafetyResponder>();
        services.AddSingleton<TurnLocks>();
        services.AddSingleton(content.Codes);
        services.TryAddSingleton<Func<int, int>>(RandomNumberGenerator.GetInt32);
        services.AddSingleton<ResumeCodeMaker>();
        services.AddOptions<HandoutLinkOptions>().Configure<IConfiguration>((links, settings) => links.Read(settings));
        services.AddSingleton<HandoutLinks>();
        services.AddSingleton<PictureLinks>();
        services.AddOptions<PlanOptions>().Configure<IConfiguration>((plan, settings) => plan.Read(settings));
        services.AddSingleton<PersonClock>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<ReplyOutbox>();
        services.AddSingleton<IBot, CareerBot>();
        services.AddSingleton<ReminderSender>();
        services.AddSingleton<ReminderDelivery>();
        services.AddHostedService(provider => provider.GetRequiredService<ReminderDelivery>());
    }

    private static void AddStorage(IServiceCollection services, ContentFolders folders)
    {
        services.AddOptions<StorageOptions>().Configure<IConfiguration>((storage, settings) => storage.Read(settings, folders.Root));
        services.AddOptions<RetentionOptions>().Configure<IConfiguration>((retention, settings) => retention.Read(settings));
        services.AddSingleton<SqliteDatabase>();
        services.AddSingleton<ITurnStore, SqliteTurnStore>();
        services.AddSingleton<IChatLog, SqliteChatLog>();
        services.AddOptions<ResumeCodeOptions>().Configure<IConfiguration>((codes, settings) => codes.Read(settings));
        services.AddSingleton<IResumeCodes, SqliteResumeCodes>();
        services.AddSingleton<IHandouts, SqliteHandouts>();
        services.AddSingleton<IPersonExport, SqlitePersonExport>();
        services.AddSingleton<IReminderStore, SqliteReminderStore>();
        services.AddHostedService<RetentionSweep>();
    }
}
