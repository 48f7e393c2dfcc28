using System.Threading.Channels;
using CareerClusters.Storage;
using CareerClusters.Tests.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CareerClusters.Tests.Storage;

public sealed class RetentionSweepTests : IDisposable
{
    private readonly StorageFolder folder = new();
    private readonly FakeTimeProvider time = new(TestBot.Thursday);
    private readonly LogLines log = new();
    private readonly SweepsOnly store = new();

    public void Dispose()
    {
        log.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Sweeps_at_start_up_and_every_day_by_the_settings()
    {
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(log));
        using var sweep = new RetentionSweep(store, Chats(), Options.Create(new RetentionOptions { ProfileDays = 100, HandledTurnDays = 2 }), time, factory.CreateLogger<RetentionSweep>());
        await sweep.StartAsync(TestContext.Current.CancellationToken);
        await store.NextAsync();
        Assert.Equal((TestBot.Thursday.AddDays(-100), TestBot.Thursday.AddDays(-2)), store.Last);
        await AdvanceAsync();
        Assert.Equal(TestBot.Thursday.AddDays(-99), store.Last.People);
        await sweep.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_database_that_fails_once_is_asked_again_the_next_day()
    {
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(log));
        using var sweep = new RetentionSweep(store, Chats(), Options.Create(new RetentionOptions()), time, factory.CreateLogger<RetentionSweep>());
        store.Fails = true;
        await sweep.StartAsync(TestContext.Current.CancellationToken);
        await store.NextAsync();
        await AdvanceAsync();
        Assert.False(sweep.ExecuteTask!.IsFaulted);
        Assert.Contains("tried again tomorrow", log.ToString(), StringComparison.Ordinal);
        await sweep.StopAsync(TestContext.Current.CancellationToken);
    }

    private SqliteChatLog Chats()
    {
        var database = new SqliteDatabase(Options.Create(new StorageOptions { Path = folder.Path }));
        database.Migrate();
        return new SqliteChatLog(database, time);
    }

    private Task AdvanceAsync()
    {
        time.Advance(TimeSpan.FromDays(1));
        return store.NextAsync();
    }

    private sealed class SweepsOnly : ITurnStore
    {
        private readonly Channel<bool> swept = Channel.CreateUnbounded<bool>();

        public bool Fails { get; set; }

        public (DateTimeOffset People, DateTimeOffset Turns) Last { get; private set; }

        public async Task NextAsync() => await swept.Reader.ReadAsync(TestContext.Current.CancellationToken);

        public Task<int> SweepAsync(DateTimeOffset peopleBefore, DateTimeOffset turnsBefore, CancellationToken cancellationToken)
        {
            Last = (peopleBefore, turnsBefore);
            swept.Writer.TryWrite(true);
            return Fails ? throw new Microsoft.Data.Sqlite.SqliteException("disk I/O error", 10) : Task.FromResult(0);
        }

        public Task<OpenedTurn> OpenAsync(TurnAddress address, string? activityId, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<string> FindPersonAsync(TurnAddress address, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<long?> AdoptAsync(TurnCommit commit, TurnAddress address, byte[] codeHash, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyDictionary<string, byte[]>> ReadAsync(string personId, IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<long> CommitAsync(TurnCommit commit, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task MarkSentAsync(string conversation, long turn, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<long> DeletePersonAsync(TurnCommit last, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
