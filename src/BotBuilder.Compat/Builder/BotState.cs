using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotBuilder.Compat;

namespace Microsoft.Bot.Builder;

/// <summary>
/// A set of properties that outlives the turn. It is read once a turn, kept in the turn state, and written only when its JSON changed.
/// </summary>
public abstract class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>A state in a storage, kept in the turn state under <paramref name="contextServiceKey"/>.</summary>
    protected BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <inheritdoc/>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new Accessor<T>(this, name);
    }

    /// <summary>What is loaded in this turn, or null before the first load.</summary>
    public CachedBotState? GetCachedState(ITurnContext turnContext) => turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);

    /// <summary>Reads the state unless it is there already; <paramref name="force"/> reads anew and drops what was not saved.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && GetCachedState(turnContext) is not null) return;
        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState[_contextServiceKey] = new CachedBotState(stored);
    }

    /// <summary>Writes the state if it changed, or always with <paramref name="force"/>.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (GetCachedState(turnContext) is not { } cached || (!force && cached.IsUntouched())) return;
        var json = CachedState.Serialize(cached.State);
        if (!force && !cached.DiffersFrom(json)) return;
        // For one entry a sorted list is half the size of a dictionary.
        var changes = new SortedList<string, object>(1, StringComparer.Ordinal) { [GetStorageKey(turnContext)] = new SavedState(cached.State, json) };
        await _storage.WriteAsync(changes, cancellationToken);
        cached.MarkSaved(json);
    }

    /// <summary>Empties the state for the rest of the turn; the next save writes that.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var empty = new CachedBotState(null);
        empty.MarkSaved(null);
        turnContext.TurnState[_contextServiceKey] = empty;
        return Task.CompletedTask;
    }

    /// <summary>Removes the state from the turn and from the storage.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>A copy of what is loaded, for diagnostics; null before the first load.</summary>
    public JsonNode? Get(ITurnContext turnContext) =>
        GetCachedState(turnContext) is { } cached ? JsonSerializer.SerializeToNode(cached.State, BotStateJson.Options) : null;

    /// <summary>The key under which this turn's state is stored.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>A property of the loaded state, read as <typeparamref name="T"/> and kept so, that later changes to it are saved.</summary>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default) =>
        Task.FromResult(GetPropertyValue<T>(turnContext, propertyName));

    /// <summary>Removes a property of the loaded state.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        GetCachedState(turnContext)!.State.Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets a property of the loaded state.</summary>
    protected Task SetPropertyValueAsync(
        ITurnContext turnContext, string propertyName, object? value, CancellationToken cancellationToken = default)
    {
        GetCachedState(turnContext)!.State[propertyName] = value!;
        return Task.CompletedTask;
    }

    private T GetPropertyValue<T>(ITurnContext turnContext, string propertyName)
    {
        var state = GetCachedState(turnContext)!.State;
        if (!state.TryGetValue(propertyName, out var stored)) return default!;
        var value = StoredValue.As<T>(stored);
        if (value is not null && !ReferenceEquals(value, stored)) state[propertyName] = value;
        return value!;
    }

    /// <summary>A state as loaded in one turn.</summary>
    public class CachedBotState
    {
        private JsonElement _loaded;
        private byte[]? _saved;

        internal CachedBotState(object? stored)
        {
            State = CachedState.Read(stored);
            if (stored is JsonElement element) _loaded = element;
            else _saved = CachedState.Serialize(State);
        }

        /// <summary>The properties by name; values from a storage stay JSON until an accessor asks for their type.</summary>
        public IDictionary<string, object> State { get; }

        internal bool IsUntouched() => _loaded.ValueKind == JsonValueKind.Object && CachedState.IsUntouched(State, _loaded);

        internal bool DiffersFrom(byte[] json) => _loaded.ValueKind == JsonValueKind.Object
            ? !JsonMarshal.GetRawUtf8Value(_loaded).SequenceEqual(json)
            : _saved is null || !_saved.AsSpan().SequenceEqual(json);

        internal void MarkSaved(byte[]? json)
        {
            _loaded = default;
            _saved = json;
        }
    }

    private sealed class Accessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            var absent = !state.GetCachedState(turnContext)!.State.ContainsKey(name);
            var value = state.GetPropertyValue<T>(turnContext, name);
            if (defaultValueFactory is null || (!absent && value is not null)) return value;
            value = defaultValueFactory();
            await SetAsync(turnContext, value, cancellationToken);
            return value;
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken);
        }
    }
}
