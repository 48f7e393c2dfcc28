using System.Collections;
using System.Reflection;
using CareerClusters.Bot;

namespace CareerClusters.Tests.Bot;

public class TurnLocksTests
{
    private readonly TurnLocks locks = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Turns_of_one_person_go_one_by_one_in_the_order_they_came()
    {
        var order = new List<int>();
        var first = await locks.EnterAsync("ada", Token);
        var waiting = Enumerable.Range(0, 20).Select(i => TurnAsync(i)).ToList();
        Assert.Empty(order);
        first.Dispose();
        await Task.WhenAll(waiting);
        Assert.Equal(Enumerable.Range(0, 20), order);
        Assert.Equal(0, Kept);

        async Task TurnAsync(int number)
        {
            using var turn = await locks.EnterAsync("ada", Token);
            order.Add(number);
            await Task.Yield();
            Assert.Equal(number, order[^1]);
        }
    }

    [Fact]
    public async Task Another_person_does_not_wait()
    {
        using var ada = await locks.EnterAsync("ada", Token);
        using var bob = await locks.EnterAsync("bob", Token);
        Assert.False(locks.EnterAsync("ada", Token).IsCompleted);
    }

    [Fact]
    public async Task A_turn_that_throws_lets_the_next_one_in()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            using var turn = await locks.EnterAsync("ada", Token);
            throw new InvalidOperationException();
        });
        (await locks.EnterAsync("ada", Token)).Dispose();
        Assert.Equal(0, Kept);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_nothing_behind()
    {
        using var giveUp = new CancellationTokenSource();
        var first = await locks.EnterAsync("ada", Token);
        var second = locks.EnterAsync("ada", giveUp.Token);
        var third = locks.EnterAsync("ada", Token);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(third.IsCompleted);
        first.Dispose();
        (await third).Dispose();
        Assert.Equal(0, Kept);
    }

    /// <summary>How many people are remembered: none when none waits, however many came.</summary>
    private int Kept => ((IDictionary)typeof(TurnLocks).GetField("entries", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(locks)!).Count;
}
