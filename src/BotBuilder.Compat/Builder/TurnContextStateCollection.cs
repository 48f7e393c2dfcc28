namespace Microsoft.Bot.Builder;

/// <summary>What the parts of a bot share during one turn, by key or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    /// <summary>The value under a key, or default when it is absent or of another type.</summary>
    public T? Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The value under the full name of its type.</summary>
    public T? Get<T>()
        where T : class => Get<T>(typeof(T).FullName!);

    /// <summary>Adds a value.</summary>
    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds a value under the full name of its type.</summary>
    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName!, value);

    /// <summary>Adds or replaces a value; null removes it.</summary>
    public void Set<T>(string key, T? value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        if (value is null) Remove(key);
        else this[key] = value;
    }

    /// <summary>Adds or replaces a value under the full name of its type.</summary>
    public void Set<T>(T? value)
        where T : class => Set(typeof(T).FullName!, value);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the values that ask for it.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        foreach (var value in Values.OfType<IDisposable>()) value.Dispose();
        Clear();
    }
}
