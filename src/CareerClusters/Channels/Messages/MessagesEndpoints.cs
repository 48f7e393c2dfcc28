using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace CareerClusters.Channels.Messages;

/// <summary>Where Teams, Azure Bot Service, the Emulator and the Playground send activities.</summary>
public static class MessagesEndpoints
{
    /// <summary>Path of the endpoint.</summary>
    public const string Path = "/api/messages";

    /// <summary>Maps <see cref="Path"/>: POST goes to the adapter, everything else is answered with 405.</summary>
    public static IEndpointConventionBuilder MapMessages(this IEndpointRouteBuilder endpoints) => endpoints.Map(Path, HandleAsync);

    private static async Task HandleAsync(HttpContext context)
    {
        var (request, response, services) = (context.Request, context.Response, context.RequestServices);
        if (!HttpMethods.IsPost(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = HttpMethods.Post;
            return;
        }

        if (string.IsNullOrWhiteSpace(services.GetRequiredService<IConfiguration>()["MicrosoftAppId"])
            && await LocalGate.CheckAsync(request, context.RequestAborted) is { } refusal)
        {
            services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(MessagesEndpoints)).NotLocal(refusal);
            await LocalGate.RefuseAsync(response, refusal, context.RequestAborted);
            return;
        }

        await services.GetRequiredService<IBotFrameworkHttpAdapter>()
            .ProcessAsync(request, response, services.GetRequiredService<IBot>(), context.RequestAborted);
    }
}
