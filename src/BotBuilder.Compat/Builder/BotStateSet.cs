namespace Microsoft.Bot.Builder;

/// <summary>Several states, loaded and saved together.</summary>
public class BotStateSet
{
    /// <summary>The states given.</summary>
    public BotStateSet(params BotState[] botStates) => BotStates.AddRange(botStates);

    /// <summary>The states, in order.</summary>
    public List<BotState> BotStates { get; } = [];

    /// <summary>Adds a state.</summary>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Loads all states.</summary>
    public Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.LoadAsync(turnContext, force, cancellationToken)));

    /// <summary>Saves the states that changed.</summary>
    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(state => state.SaveChangesAsync(turnContext, force, cancellationToken)));
}

/// <summary>Saves states at the end of every turn that did not fail.</summary>
public class AutoSaveStateMiddleware : IMiddleware
{
    /// <summary>Saves the states given.</summary>
    public AutoSaveStateMiddleware(params BotState[] botStates) => BotStateSet = new BotStateSet(botStates);

    /// <summary>Saves the states in a set.</summary>
    public AutoSaveStateMiddleware(BotStateSet botStateSet) => BotStateSet = botStateSet;

    /// <summary>The states that are saved.</summary>
    public BotStateSet BotStateSet { get; set; }

    /// <summary>Adds a state.</summary>
    public AutoSaveStateMiddleware Add(BotState botState)
    {
        BotStateSet.Add(botState);
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        await BotStateSet.SaveAllChangesAsync(turnContext, false, cancellationToken);
    }
}
