using CareerClusters.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CareerClusters.Tests.Storage;

/// <summary>What every store of reminders promises, whatever database is under it. Each database inherits these tests.</summary>
public abstract class ReminderStoreContract
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TurnAddress Ada = new("emulator", "", "ada", "c1");
    private int turns;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 19, 10, 0, 0, TimeSpan.Zero));

    protected abstract IReminderStore Store { get; }

    protected abstract ITurnStore Turns { get; }

    [Fact]
    public async Task One_is_claimed_when_its_time_has_come_and_not_before()
    {
        await SetAsync("1", hours: 1);
        Assert.Empty(await ClaimAsync());
        Time.Advance(TimeSpan.FromHours(1));
        var claimed = Assert.Single(await ClaimAsync());
        Assert.Equal(("1", 1, "ref 1"), (claimed.Step, claimed.Tries, System.Text.Encoding.UTF8.GetString(claimed.Reference)));
        Assert.Equal((await Turns.OpenAsync(Ada, null, Token)).PersonId, claimed.PersonId);
    }

    [Fact]
    public async Task A_claimed_one_is_nobody_elses_until_the_claim_ends()
    {
        await SetAsync("1");
        var first = Assert.Single(await ClaimAsync());
        Assert.Empty(await ClaimAsync());
        Time.Advance(Lease);
        var second = Assert.Single(await ClaimAsync());
        Assert.Equal((first.Number, 2), (second.Number, second.Tries));
        // Who comes too late must not take off what another holds.
        Assert.False(await Store.FinishAsync(first, Token));
        Assert.False(await Store.RetryAsync(first, Time.GetUtcNow(), wasTried: true, Token));
        Assert.True(await Store.FinishAsync(second, Token));
    }

    [Fact]
    public async Task A_finished_one_never_comes_again()
    {
        await SetAsync("1");
        Assert.True(await Store.FinishAsync(Assert.Single(await ClaimAsync()), Token));
        Time.Advance(TimeSpan.FromDays(30));
        Assert.Empty(await ClaimAsync());
    }

    [Fact]
    public async Task One_given_back_comes_again_at_its_time()
    {
        await SetAsync("1");
        Assert.True(await Store.RetryAsync(Assert.Single(await ClaimAsync()), Time.GetUtcNow().AddMinutes(5), wasTried: true, Token));
        Time.Advance(TimeSpan.FromMinutes(4));
        Assert.Empty(await ClaimAsync());
        Time.Advance(TimeSpan.FromMinutes(1));
        var second = Assert.Single(await ClaimAsync());
        Assert.Equal(2, second.Tries);
        Assert.True(await Store.RetryAsync(second, Time.GetUtcNow(), wasTried: false, Token));
        Assert.Equal(2, Assert.Single(await ClaimAsync()).Tries);
    }

    [Fact]
    public async Task Many_claimers_share_them_and_none_is_claimed_twice()
    {
        for (var i = 0; i < 20; i++) await SetAsync($"{i}");
        var claimed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Store.ClaimAsync(Lease, 3, Token)));
        Assert.Equal(20, claimed.Sum(c => c.Count));
        Assert.Equal(20, claimed.SelectMany(c => c).DistinctBy(r => r.Number).Count());
        Assert.All(claimed, c => Assert.InRange(c.Count, 0, 3));
    }

    [Fact]
    public async Task Moving_one_moves_it_and_ends_a_claim_on_it()
    {
        await SetAsync("1");
        var claimed = Assert.Single(await ClaimAsync());
        await SetAsync("1", hours: 24);
        Assert.False(await Store.FinishAsync(claimed, Token));
        Time.Advance(TimeSpan.FromHours(23));
        Assert.Empty(await ClaimAsync());
        Time.Advance(TimeSpan.FromHours(1));
        Assert.NotEqual(claimed.Number, Assert.Single(await ClaimAsync()).Number);
    }

    [Fact]
    public async Task One_goes_with_its_step_all_go_with_stop_and_with_the_person()
    {
        await SetAsync("1");
        await SetAsync("2");
        await CommitAsync(new ReminderChange("1", null, null));
        var left = Assert.Single(await ClaimAsync());
        Assert.Equal("2", left.Step);
        Assert.Equal(1, await Store.StopAsync(left.PersonId, Token));
        Assert.False(await Store.FinishAsync(left, Token));

        await SetAsync("3");
        var opened = await Turns.OpenAsync(Ada, null, Token);
        await Turns.DeletePersonAsync(new TurnCommit { PersonId = opened.PersonId, Conversation = Ada.ConversationKey, Replies = "[]"u8.ToArray() }, Token);
        Assert.Empty(await ClaimAsync());
    }

    private Task<IReadOnlyList<DueReminder>> ClaimAsync() => Store.ClaimAsync(Lease, 10, Token);

    private Task SetAsync(string step, int hours = 0) =>
        CommitAsync(new ReminderChange(step, Time.GetUtcNow().AddHours(hours), System.Text.Encoding.UTF8.GetBytes($"ref {step}")));

    private async Task CommitAsync(ReminderChange change)
    {
        var opened = await Turns.OpenAsync(Ada, null, Token);
        await Turns.CommitAsync(new TurnCommit
        {
            PersonId = opened.PersonId, Conversation = Ada.ConversationKey, ActivityId = $"a{++turns}", Replies = "[]"u8.ToArray(), Reminders = [change],
        }, Token);
    }
}
