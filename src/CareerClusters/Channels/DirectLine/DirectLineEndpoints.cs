using Microsoft.AspNetCore.Cors.Infrastructure;

namespace CareerClusters.Channels.DirectLine;

/// <summary>Direct Line 3.0, the protocol of the official web chat, in this process.</summary>
public static class DirectLineEndpoints
{
    /// <summary>Where it is served.</summary>
    public const string Path = "/v3/directline";

    /// <summary>Time without a sign of life after which a socket is given up.</summary>
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(30);

    /// <summary>Maps the calls and the socket.</summary>
    public static void MapDirectLine(this WebApplication app)
    {
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = KeepAlive, KeepAliveTimeout = KeepAlive });
        var calls = app.MapGroup(Path).RequireCors(nameof(DirectLine)).AddEndpointFilter(GuardAsync);
        var services = app.Services;
        var (tokens, chats, activities) = (services.GetRequiredService<TokenCalls>(), services.GetRequiredService<ConversationCalls>(), services.GetRequiredService<ActivityCalls>());
        calls.MapPost("/tokens/generate", tokens.GenerateAsync);
        calls.MapPost("/tokens/refresh", tokens.RefreshAsync);
        calls.MapGet("/session/getsessionid", TokenCalls.GetSessionAsync);
        calls.MapPost("/conversations", chats.StartAsync);
        calls.MapGet("/conversations/{conversation}", chats.ReconnectAsync);
        calls.MapPost("/conversations/{conversation}/activities", activities.PostAsync);
        calls.MapGet("/conversations/{conversation}/activities", activities.ReadAsync);
        calls.MapPost("/conversations/{conversation}/upload", activities.UploadAsync);
        calls.MapGet("/conversations/{conversation}/stream", services.GetRequiredService<StreamCalls>().StreamAsync);
    }

    /// <summary>Lets the sites of the settings call, and no other.</summary>
    public static void AddPolicy(CorsOptions cors, DirectLineOptions options) => cors.AddPolicy(nameof(DirectLine), policy => policy
        .WithOrigins([.. options.Origins])
        .WithMethods(HttpMethods.Get, HttpMethods.Post, HttpMethods.Options)
        .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
        .WithExposedHeaders("Retry-After")
        .SetPreflightMaxAge(TimeSpan.FromHours(1))
        .AllowCredentials());

    /// <summary>Refuses pages of other sites, and answers what goes wrong so that clients can read it.</summary>
    private static async ValueTask<object?> GuardAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var context = call.HttpContext;
        (context.Response.Headers.CacheControl, context.Response.Headers.XContentTypeOptions) = ("no-store", "nosniff");
        var services = context.RequestServices;
        try
        {
            if (services.GetRequiredService<DirectLineCaller>().MayCall(context.Request)) return await next(call);
            await DirectLineProblem.ForeignOrigin.WriteAsync(context);
        }
        catch (BadHttpRequestException broken) when (!context.Response.HasStarted)
        {
            await DirectLineProblem.Unreadable(broken.StatusCode).WriteAsync(context);
        }
#pragma warning disable CA1031 // Whatever it was: without an answer of ours the browser hides even the status from the client.
        catch (Exception failed) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
#pragma warning restore CA1031
        {
            services.GetRequiredService<ILogger<DirectLineAdapter>>().CallFailed(failed);
            await DirectLineProblem.Failed.WriteAsync(context);
        }

        return Results.Empty;
    }
}
