namespace CareerClusters.Channels;

/// <summary>Tells a load balancer whether this copy can hold conversations.</summary>
public static class HealthEndpoints
{
    /// <summary>Maps <c>/health</c>: 200 <c>{"status":"ready"}</c>, or 503 <c>{"status":"unavailable"}</c>.</summary>
    /// <param name="endpoints">Where to map it.</param>
    /// <param name="isReady">Asks the storage. False and any exception mean not ready.</param>
    public static IEndpointConventionBuilder MapHealth(this IEndpointRouteBuilder endpoints, Func<CancellationToken, Task<bool>> isReady) =>
        endpoints.MapMethods("/health", [HttpMethods.Get, HttpMethods.Head], async context =>
        {
            var ready = await AskAsync(context, isReady);
            context.Response.StatusCode = ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.CacheControl = "no-store";
            await context.Response.WriteAsJsonAsync(new { status = ready ? "ready" : "unavailable" }, context.RequestAborted);
        });

    private static async Task<bool> AskAsync(HttpContext context, Func<CancellationToken, Task<bool>> isReady)
    {
        try
        {
            return await isReady(context.RequestAborted);
        }
#pragma warning disable CA1031 // Whatever keeps the storage from answering, the one fact a caller needs is: not ready.
        catch (Exception failed) when (!context.RequestAborted.IsCancellationRequested)
#pragma warning restore CA1031
        {
            var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(HealthEndpoints));
            log.NotReady(failed.GetType().Name);
            return false;
        }
    }
}
