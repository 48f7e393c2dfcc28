namespace CareerClusters.Channels;

/// <summary>The start page, for whoever opens the server's address in a browser.</summary>
public static class PagesEndpoints
{
    // Found beside the program: the working directory is wherever someone typed "dotnet run".
    private static readonly string StartPage = Path.Combine(AppContext.BaseDirectory, "wwwroot", "index.html");

    /// <summary>Maps <c>/</c>. The page runs no script and loads nothing, and its headers hold it to that.</summary>
    public static IEndpointConventionBuilder MapPages(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], context =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
                + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            return TypedResults.PhysicalFile(StartPage, "text/html; charset=utf-8").ExecuteAsync(context);
        });
}
