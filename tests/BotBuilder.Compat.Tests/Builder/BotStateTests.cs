using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Builder;

public class BotStateTests
{
    private readonly CountingStorage _storage = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static TurnContext NewTurn()
    {
        var adapter = new TestAdapter();
        var activity = adapter.MakeActivity("hi");
        activity.ChannelId = "test";
        return new TurnContext(adapter, activity);
    }

    private async Task<T> InTurnAsync<T>(Func<ITurnContext, ConversationState, Task<T>> work)
    {
        using var turn = NewTurn();
        var state = new ConversationState(_storage);
        var result = await work(turn, state);
        await state.SaveChangesAsync(turn, cancellationToken: Token);
        return result;
    }

    private async Task SetAsync<T>(string name, T value) => await InTurnAsync(async (turn, state) =>
    {
        await state.CreateProperty<T>(name).SetAsync(turn, value, Token);
        return 0;
    });

    private Task<T> GetAsync<T>(string name, Func<T>? orElse = null) =>
        InTurnAsync((turn, state) => state.CreateProperty<T>(name).GetAsync(turn, orElse, Token));

    [Fact]
    public async Task What_is_changed_in_place_is_saved()
    {
        await GetAsync("profile", () => new Profile { Name = "Ana" });
        await InTurnAsync(async (turn, state) =>
        {
            var profile = await state.CreateProperty<Profile>("profile").GetAsync(turn, cancellationToken: Token);
            profile.Scores.Add(4);
            return profile;
        });
        var read = await GetAsync<Profile>("profile");
        Assert.Equal("Ana", read.Name);
        Assert.Equal([4], read.Scores);
    }

    [Fact]
    public async Task Nothing_is_written_when_nothing_changed()
    {
        await SetAsync("profile", new Profile { Name = "Ana", When = new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero) });
        Assert.Equal(1, _storage.Writes);
        await GetAsync<Profile>("profile");
        await GetAsync<Profile>("absent");
        await InTurnAsync((_, _) => Task.FromResult(0));
        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task A_second_save_in_the_same_turn_writes_only_what_is_new()
    {
        using var turn = NewTurn();
        var state = new ConversationState(_storage);
        var count = state.CreateProperty<int>("count");
        await count.SetAsync(turn, 1, Token);
        await state.SaveChangesAsync(turn, cancellationToken: Token);
        await state.SaveChangesAsync(turn, cancellationToken: Token);
        Assert.Equal(1, _storage.Writes);
        await count.SetAsync(turn, 2, Token);
        await state.SaveChangesAsync(turn, cancellationToken: Token);
        await state.SaveChangesAsync(turn, force: true, cancellationToken: Token);
        Assert.Equal(3, _storage.Writes);
    }

    [Fact]
    public async Task Removed_and_replaced_properties_are_saved()
    {
        await SetAsync("a", 1);
        await SetAsync("b", 2);
        await InTurnAsync(async (turn, state) =>
        {
            await state.CreateProperty<int>("a").DeleteAsync(turn, Token);
            return 0;
        });
        Assert.Equal(7, await GetAsync("a", () => 7));
        Assert.Equal(2, await GetAsync<int>("b"));
    }

    [Fact]
    public async Task A_cleared_state_is_saved_as_empty_and_a_deleted_one_is_gone()
    {
        await SetAsync("a", 1);
        await InTurnAsync(async (turn, state) =>
        {
            await state.LoadAsync(turn, cancellationToken: Token);
            await state.ClearStateAsync(turn, Token);
            return 0;
        });
        Assert.Equal(0, await GetAsync<int>("a"));

        await SetAsync("a", 1);
        await InTurnAsync(async (turn, state) =>
        {
            await state.DeleteAsync(turn, Token);
            return 0;
        });
        Assert.Empty(await _storage.ReadAsync(["test/conversations/Convo1"], Token));
    }

    [Fact]
    public async Task Untyped_values_come_back_as_plain_values()
    {
        await SetAsync<object>("bag", new Dictionary<string, object>
        {
            ["text"] = "a", ["whole"] = 1, ["part"] = 1.5, ["yes"] = true,
            ["list"] = new List<object> { "x", 2 }, ["inner"] = new { Deep = "d" },
        });
        var bag = await GetAsync<Dictionary<string, object>>("bag");
        Assert.Equal("a", bag["text"]);
        Assert.Equal(1, bag["whole"]);
        Assert.Equal(1.5, bag["part"]);
        Assert.Equal(true, bag["yes"]);
        Assert.Equal(["x", 2], Assert.IsType<List<object>>(bag["list"]));
        Assert.Equal("d", Assert.IsType<Dictionary<string, object>>(bag["inner"])["deep"]);
        Assert.IsType<Dictionary<string, object>>(await GetAsync<object>("bag"));
    }

    [Fact]
    public async Task A_type_named_in_stored_data_is_only_text()
    {
        await SetAsync<object>("evil", new Dictionary<string, object> { ["$type"] = "System.IO.FileInfo, System.Runtime", ["name"] = "x" });
        Assert.Equal("System.IO.FileInfo, System.Runtime", (await GetAsync<Dictionary<string, object>>("evil"))["$type"]);
        Assert.Equal("x", (await GetAsync<Profile>("evil")).Name);
    }

    [Fact]
    public async Task Activities_are_kept_in_state()
    {
        await SetAsync("sent", new List<Activity> { MessageFactory.Text("hello") });
        var read = Assert.Single(await GetAsync<List<Activity>>("sent"));
        Assert.Equal(("message", "hello", "acceptingInput"), (read.Type, read.Text, read.InputHint));
    }

    [Fact]
    public async Task Each_state_has_its_key()
    {
        using var turn = NewTurn();
        BotState[] states = [new ConversationState(_storage), new UserState(_storage), new PrivateConversationState(_storage)];
        foreach (var state in states) await state.CreateProperty<int>("n").SetAsync(turn, 1, Token);
        await new BotStateSet(states).SaveAllChangesAsync(turn, cancellationToken: Token);
        Assert.Equal(
            ["test/conversations/Convo1", "test/conversations/Convo1/users/user1", "test/users/user1"], _storage.Keys.Order(StringComparer.Ordinal));
        turn.Activity.From = null!;
        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(turn, true, Token));
    }

    [Fact]
    public async Task The_middleware_saves_at_the_end_of_a_turn_that_succeeds()
    {
        var state = new ConversationState(_storage);
        var count = state.CreateProperty<int>("count");
        var adapter = new TestAdapter();
        adapter.Use(new AutoSaveStateMiddleware(state));
        var flow = new TestFlow(adapter, async (turn, token) =>
        {
            var seen = await count.GetAsync(turn, cancellationToken: token) + 1;
            await count.SetAsync(turn, seen, token);
            if (turn.Activity.Text == "fail") throw new InvalidOperationException();
            await turn.SendActivityAsync($"{seen}", cancellationToken: token);
        });
        await flow.Test("a", "1").Test("b", "2").StartTestAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(flow.Send("fail").StartTestAsync);
        await flow.Test("c", "3").StartTestAsync();
    }

    private sealed class Profile
    {
        public string? Name { get; set; }

        public List<int> Scores { get; set; } = [];

        public DateTimeOffset? When { get; set; }
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _inner = new();

        public int Writes { get; private set; }

        public HashSet<string> Keys { get; } = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
            _inner.ReadAsync(keys, cancellationToken);

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            Keys.UnionWith(changes.Keys);
            return _inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _inner.DeleteAsync(keys, cancellationToken);
    }
}
