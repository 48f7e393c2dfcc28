using System.Globalization;
using System.Text;
using CareerClusters.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CareerClusters.Tests.Storage;

/// <summary>What every log of web chats promises, whatever database is under it. Each database inherits these tests.</summary>
public abstract class ChatLogContract
{
    private const string Chat = "c1";

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 19, 10, 0, 0, TimeSpan.Zero));

    protected abstract IChatLog Log { get; }

    [Fact]
    public async Task A_chat_opens_once_and_begins_empty()
    {
        Assert.Null(await Log.FindLastAsync(Chat, Token));
        Assert.True(await Log.OpenAsync(Chat, "ada", Token));
        Assert.False(await Log.OpenAsync(Chat, "eve", Token));
        Assert.Equal(0, await Log.FindLastAsync(Chat, Token));
        Assert.Empty(await Log.ReadAsync(Chat, 0, 10, Token));
    }

    [Fact]
    public async Task Entries_get_numbers_from_one_and_are_written_knowing_them()
    {
        await Log.OpenAsync(Chat, "ada", Token);
        await SayAsync("hi", "there");
        await SayAsync("again");
        Assert.Equal(["1 hi", "2 there", "3 again"], await ReadAsync(0));
        Assert.Equal(["3 again"], await ReadAsync(2));
        Assert.Equal(["1 hi", "2 there"], (await Log.ReadAsync(Chat, 0, 2, Token)).Select(Words));
        Assert.Equal(3, await Log.FindLastAsync(Chat, Token));
    }

    [Fact]
    public async Task An_entry_that_comes_again_is_the_one_that_is_there()
    {
        await Log.OpenAsync(Chat, "ada", Token);
        var first = Assert.Single(await Log.AppendAsync(Chat, [Entry("hi", "k1")], Token));
        var again = Assert.Single(await Log.AppendAsync(Chat, [Entry("other words", "k1")], Token));
        Assert.Equal((true, false), (first.IsNew, again.IsNew));
        Assert.Equal("1 hi", Words(again));
        Assert.Equal(["1 hi"], await ReadAsync(0));
        await Log.OpenAsync("c2", "ada", Token);
        Assert.True(Assert.Single(await Log.AppendAsync("c2", [Entry("hi", "k1")], Token)).IsNew);
    }

    [Fact]
    public async Task Nobody_speaks_in_a_chat_that_was_never_opened() =>
        await Assert.ThrowsAsync<KeyNotFoundException>(() => Log.AppendAsync("nowhere", [Entry("hi")], Token));

    [Fact]
    public async Task Writers_at_once_leave_no_gap_and_no_double()
    {
        await Log.OpenAsync(Chat, "ada", Token);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Log.AppendAsync(Chat, [Entry($"{i}"), Entry($"{i}")], Token))));
        Assert.Equal(Enumerable.Range(1, 16).Select(i => (long)i), (await Log.ReadAsync(Chat, 0, 100, Token)).Select(e => e.Number));
    }

    [Fact]
    public async Task What_the_bot_has_not_answered_waits_until_it_is_too_old()
    {
        await Log.OpenAsync(Chat, "ada", Token);
        await Log.AppendAsync(Chat, [Entry("first", waits: true), Entry("second", waits: true), Entry("a reply")], Token);
        await Log.MarkAnsweredAsync(Chat, 1, Token);
        var (chat, entry) = Assert.Single(await Log.ReadWaitingAsync(Time.GetUtcNow(), Token));
        Assert.Equal((Chat, "2 second"), (chat, Words(entry)));
        Assert.Empty(await Log.ReadWaitingAsync(Time.GetUtcNow().AddSeconds(1), Token));
    }

    [Fact]
    public async Task The_oldest_entries_go_and_the_numbers_grow_on()
    {
        await Log.OpenAsync(Chat, "ada", Token);
        await SayAsync("1", "2", "3");
        await Log.TrimAsync(Chat, 1, Token);
        Assert.Equal(["3 3"], await ReadAsync(0));
        await SayAsync("4");
        Assert.Equal(["3 3", "4 4"], await ReadAsync(0));
    }

    [Fact]
    public async Task The_sweep_deletes_old_entries_and_empty_chats()
    {
        await Log.OpenAsync(Chat, "ada", Token);
        await Log.OpenAsync("never used", "bob", Token);
        await SayAsync("old");
        Time.Advance(TimeSpan.FromDays(2));
        await SayAsync("new");
        await Log.SweepAsync(Time.GetUtcNow().AddDays(-1), Token);
        Assert.Equal(["2 new"], await ReadAsync(0));
        Assert.Null(await Log.FindLastAsync("never used", Token));
        Time.Advance(TimeSpan.FromDays(2));
        await Log.SweepAsync(Time.GetUtcNow().AddDays(-1), Token);
        Assert.Null(await Log.FindLastAsync(Chat, Token));
    }

    [Fact]
    public async Task A_ticket_works_once()
    {
        Assert.True(await Log.TryUseTicketAsync("t1", Time.GetUtcNow().AddMinutes(1), Token));
        Assert.False(await Log.TryUseTicketAsync("t1", Time.GetUtcNow().AddMinutes(1), Token));
        Assert.True(await Log.TryUseTicketAsync("t2", Time.GetUtcNow().AddMinutes(1), Token));
    }

    [Fact]
    public void A_key_is_random_and_stays()
    {
        var key = Log.GetKey("tokens", 32);
        Assert.Equal(32, key.Length);
        Assert.Equal(key, Log.GetKey("tokens", 32));
        Assert.NotEqual(key, Log.GetKey("others", 32));
    }

    protected static NewChatEntry Entry(string words, string? key = null, bool waits = false) =>
        new(key, waits, number => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number} {words}")));

    private async Task SayAsync(params string[] words) => await Log.AppendAsync(Chat, [.. words.Select(w => Entry(w))], Token);

    private async Task<IEnumerable<string>> ReadAsync(long after) => (await Log.ReadAsync(Chat, after, 100, Token)).Select(Words);

    private static string Words(ChatEntry entry) => Encoding.UTF8.GetString(entry.Json);
}
