namespace Microsoft.Bot.Builder;

/// <summary>A named property of a state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>Name of the property within its state.</summary>
    string Name { get; }
}

/// <summary>Reads and writes one property of a state during a turn; nothing is stored before the state is saved.</summary>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The value; when absent, that of <paramref name="defaultValueFactory"/>, which is kept, else default.</summary>
    Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Removes the property.</summary>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    /// <summary>Sets the property.</summary>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}

/// <summary>Makes accessors.</summary>
public interface IPropertyManager
{
    /// <summary>An accessor of the property with this name.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
