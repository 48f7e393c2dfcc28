using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware in the order in which a turn passes it.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    /// <summary>Adds one at the end.</summary>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await ReceiveActivityWithStatusAsync(turnContext, null, cancellationToken);
        await next(cancellationToken);
    }

    /// <summary>Takes a turn through all middleware and then to <paramref name="callback"/>.</summary>
    public Task ReceiveActivityWithStatusAsync(
        ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken = default) =>
        RunFromAsync(0, turnContext, callback, cancellationToken);

    /// <inheritdoc/>
    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunFromAsync(int index, ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        index == _middleware.Count
            ? callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask
            : _middleware[index].OnTurnAsync(
                turnContext, token => RunFromAsync(index + 1, turnContext, callback, token), cancellationToken);
}
