using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace CareerClusters.Browser.Tests.Hosting;

/// <summary>Takes down which sites asked the program for a token, and with which status it answered.</summary>
public sealed class TokenAnswers : IStartupFilter
{
    private readonly ConcurrentQueue<(string Site, int Status)> given = [];

    public IEnumerable<(string Site, int Status)> Given => given;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, goOn) =>
        {
            await goOn(context);
            if (context.Request.Path == "/widget/token") given.Enqueue((context.Request.Headers.Origin.ToString(), context.Response.StatusCode));
        });
        next(app);
    };
}
