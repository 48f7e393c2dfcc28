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
        var calls = app.MapGroup(Path).RequireCors(nameof(DirectLine)).AddEndpointFilter(RefuseForeignAsync);
        var (tokens, chats) = (app.Services.GetRequiredService<TokenCalls>(), app.Services.GetRequiredService<ChatCalls>());
        calls.MapPost("/tokens/generate", tokens.GenerateAsync);
        calls.MapPost("/tokens/refresh", tokens.RefreshAsync);
        calls.MapGet("/session/getsessionid", TokenCalls.GetSessionAsync);
        calls.MapPost("/conversations", chats.StartAsync);
        calls.MapGet("/conversations/{conversation}", chats.ReconnectAsync);
        calls.MapPost("/conversations/{conversation}/activities", chats.PostAsync);
        calls.MapGet("/conversations/{conversation}/activities", chats.ReadAsync);
        calls.MapPost("/conversations/{conversation}/upload", chats.UploadAsync);
        calls.MapGet("/conversations/{conversation}/stream", chats.StreamAsync);
    }

    /// <summary>Lets the sites of the settings call, and no other.</summary>
    public static void AddPolicy(CorsOptions cors, DirectLineOptions options) => cors.AddPolicy(nameof(DirectLine), policy => policy
        .WithOrigins([.. options.Origins])
        .WithMethods(HttpMethods.Get, HttpMethods.Post)
        .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
        .WithExposedHeaders("Retry-After")
        .SetPreflightMaxAge(TimeSpan.FromHours(1))
        .AllowCredentials());

    private static async ValueTask<object?> RefuseForeignAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var context = call.HttpContext;
        context.Response.Headers.CacheControl = "no-store";
        if (context.RequestServices.GetRequiredService<DirectLineCaller>().MayCall(context.Request)) return await next(call);
        await DirectLineProblem.ForeignOrigin.WriteAsync(context);
        return Results.Empty;
    }
}
