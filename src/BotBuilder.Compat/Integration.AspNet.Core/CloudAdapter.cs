using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Answers a channel's HTTP request by running the bot.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Reads the activity, runs one turn, writes the answer.</summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}

/// <summary>
/// The adapter for channels over HTTP. Status codes: 405 not POST, 415 not JSON, 413 over 1 MB, 400 no activity,
/// 401 caller refused, else what the turn says. When the bot failed and OnTurnError did not help: 400 for an activity without sender,
/// conversation, channel or a way to answer, else 500.
/// </summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>An adapter by the official settings.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or unknown.</exception>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <summary>An adapter that knows callers by <paramref name="botFrameworkAuthentication"/>.</summary>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <inheritdoc/>
    public virtual async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            httpResponse.Headers.Allow = HttpMethods.Post;
            return;
        }

        var (activity, problem) = await ActivityBody.ReadAsync(httpRequest, cancellationToken);
        if (activity is null) httpResponse.StatusCode = problem;
        else await RunAsync(httpRequest, httpResponse, activity, bot, cancellationToken);
    }

    // The exception's message may repeat what a person typed, so only its type and place are logged.
    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The bot failed with {Type}\n{StackTrace}")]
    private static partial void LogFailed(ILogger logger, string type, string? stackTrace);

    private static bool IsComplete(Activity activity) =>
        activity is { ChannelId: not null, From.Id: not null } && IsId(activity.Conversation?.Id)
        && (string.IsNullOrWhiteSpace(activity.Id) || IsId(activity.Id))
        && (activity.DeliveryMode == DeliveryModes.ExpectReplies
            || (Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"));

    // Blank, or of dots alone, it cannot stand in the address of a reply.
    private static bool IsId(string? id) => !string.IsNullOrWhiteSpace(id) && !id.AsSpan().Trim('.').IsEmpty;

    private async Task RunAsync(
        HttpRequest request, HttpResponse response, Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        AuthenticateRequestResult caller;
        try
        {
            caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(
                activity, request.Headers.Authorization.ToString(), cancellationToken);
        }
        catch (UnauthorizedAccessException)
        {
            response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        // Judged before the turn, in which the bot may change the activity, and told only after it: some bots need none of this.
        var complete = IsComplete(activity);
        InvokeResponse? answer;
        try
        {
            answer = await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(Logger, exception.GetType().Name, exception.StackTrace);
            response.StatusCode = complete ? StatusCodes.Status500InternalServerError : StatusCodes.Status400BadRequest;
            return;
        }

        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is { } body) await ActivityBody.WriteAsync(response, body, cancellationToken);
    }
}
