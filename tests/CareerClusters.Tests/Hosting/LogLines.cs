using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CareerClusters.Tests.Hosting;

/// <summary>Keeps every line that is logged, exceptions and scopes included, to look for what must not be there.</summary>
public sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    /// <summary>All lines as one text.</summary>
    public override string ToString() => string.Join('\n', lines);

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        lines.Enqueue(state.ToString() ?? "");
        return null;
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
