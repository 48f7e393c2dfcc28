using System.Text;
using CareerClusters.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CareerClusters.Tests.Storage;

/// <summary>What every store of turns promises, whatever database is under it. Each database inherits these tests.</summary>
public abstract class TurnStoreContract
{
    protected static readonly TurnAddress Ada = new("emulator", "", "ada", "c1");

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 19, 10, 0, 0, TimeSpan.Zero));

    protected abstract ITurnStore Store { get; }

    [Fact]
    public async Task A_new_person_has_a_random_id_and_nothing_else()
    {
        var opened = await Store.OpenAsync(Ada, "a1", Token);
        Assert.Matches("^[0-9a-f]{32}$", opened.PersonId);
        Assert.Null(opened.Profile);
        Assert.Null(opened.Conversation);
        Assert.Null(opened.Handled);
        Assert.Empty(opened.Unsent);
        Assert.Equal(opened.PersonId, (await Store.OpenAsync(Ada, "a2", Token)).PersonId);
        Assert.NotEqual(opened.PersonId, (await Store.OpenAsync(Ada with { User = "bob" }, "a1", Token)).PersonId);
    }

    [Fact]
    public async Task What_a_turn_wrote_the_next_one_reads()
    {
        await CommitAsync(Ada, "a1", ("profile", "{\"p\":1}"), (Ada.ConversationKey, "{\"c\":1}"), ("note", "{\"n\":1}"));
        var opened = await Store.OpenAsync(Ada, "a2", Token);
        Assert.Equal("{\"p\":1}", Text(opened.Profile));
        Assert.Equal("{\"c\":1}", Text(opened.Conversation));
        var read = await Store.ReadAsync(opened.PersonId, ["note", "absent"], Token);
        Assert.Equal("{\"n\":1}", Text(Assert.Single(read).Value));
    }

    [Fact]
    public async Task A_document_is_replaced_and_deleted_by_null()
    {
        await CommitAsync(Ada, "a1", ("profile", "{\"p\":1}"), ("note", "{}"));
        await CommitAsync(Ada, "a2", ("profile", "{\"p\":2}"), ("note", null));
        var opened = await Store.OpenAsync(Ada, "a3", Token);
        Assert.Equal("{\"p\":2}", Text(opened.Profile));
        Assert.Empty(await Store.ReadAsync(opened.PersonId, ["note"], Token));
    }

    [Fact]
    public async Task A_person_keeps_one_profile_across_conversations()
    {
        await CommitAsync(Ada, "a1", ("profile", "{\"p\":1}"), (Ada.ConversationKey, "{\"c\":1}"));
        var elsewhere = await Store.OpenAsync(Ada with { Conversation = "c2" }, "b1", Token);
        Assert.Equal("{\"p\":1}", Text(elsewhere.Profile));
        Assert.Null(elsewhere.Conversation);
    }

    [Fact]
    public async Task A_commit_that_fails_leaves_nothing()
    {
        await CommitAsync(Ada, "a1", ("profile", "{\"p\":1}"));
        var opened = await Store.OpenAsync(Ada, "a2", Token);
        // The activity was handled already: the last write of the transaction is refused.
        var doubled = Commit(opened, Ada, "a1", ("profile", "{\"p\":2}"), ("note", "{}"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Store.CommitAsync(doubled, Token));
        Assert.Equal("{\"p\":1}", Text((await Store.OpenAsync(Ada, "a2", Token)).Profile));
        Assert.Empty(await Store.ReadAsync(opened.PersonId, ["note"], Token));
    }

    [Fact]
    public async Task A_handled_activity_is_found_again_in_its_own_conversation_only()
    {
        var turn = await CommitAsync(Ada, "a1", ("profile", "{}"));
        var again = await Store.OpenAsync(Ada, "a1", Token);
        Assert.Equal((turn, "replies of a1"), (again.Handled!.Turn, Text(again.Handled.Replies)));
        Assert.Null((await Store.OpenAsync(Ada with { Conversation = "c2" }, "a1", Token)).Handled);
        Assert.Null((await Store.OpenAsync(Ada, null, Token)).Handled);
    }

    [Fact]
    public async Task Activities_without_an_id_are_all_different()
    {
        await CommitAsync(Ada, null, ("profile", "{\"p\":1}"));
        await CommitAsync(Ada, null, ("profile", "{\"p\":2}"));
        Assert.Equal("{\"p\":2}", Text((await Store.OpenAsync(Ada, null, Token)).Profile));
    }

    [Fact]
    public async Task Replies_stay_unsent_until_the_channel_took_them()
    {
        var first = await CommitAsync(Ada, "a1", ("profile", "{}"));
        var second = await CommitAsync(Ada, "a2", ("profile", "{}"));
        Assert.True(second > first);
        Assert.Equal([first, second], (await Store.OpenAsync(Ada, "a3", Token)).Unsent.Select(u => u.Turn));
        Assert.Empty((await Store.OpenAsync(Ada with { Conversation = "c2" }, "a3", Token)).Unsent);
        await Store.MarkSentAsync(Ada.ConversationKey, first, Token);
        Assert.Equal(second, Assert.Single((await Store.OpenAsync(Ada, "a3", Token)).Unsent).Turn);
        await Store.MarkSentAsync(Ada.ConversationKey, second, Token);
        Assert.Empty((await Store.OpenAsync(Ada, "a3", Token)).Unsent);
    }

    [Fact]
    public async Task A_deleted_person_is_a_new_person()
    {
        var elsewhere = Ada with { Conversation = "c2" };
        await CommitAsync(Ada, "a1", ("profile", "{}"), (Ada.ConversationKey, "{}"), ("note", "{}"));
        await CommitAsync(elsewhere, "b1", (elsewhere.ConversationKey, "{}"));
        await CommitAsync(Ada with { User = "bob" }, "a1", ("profile", "{\"p\":1}"));
        var before = await Store.OpenAsync(Ada, "a2", Token);
        await Store.DeletePersonAsync(Commit(before, Ada, "a2"), Token);

        var after = await Store.OpenAsync(Ada, "a3", Token);
        Assert.NotEqual(before.PersonId, after.PersonId);
        Assert.Null(after.Profile);
        Assert.Null(after.Conversation);
        Assert.Null((await Store.OpenAsync(elsewhere, "b1", Token)).Handled);
        Assert.Empty(await Store.ReadAsync(before.PersonId, ["profile", "note", Ada.ConversationKey], Token));
        Assert.Equal("{\"p\":1}", Text((await Store.OpenAsync(Ada with { User = "bob" }, "a2", Token)).Profile));
    }

    [Fact]
    public async Task The_word_that_everything_was_deleted_is_kept_until_it_was_sent()
    {
        await CommitAsync(Ada, "a1", ("profile", "{}"));
        var turn = await Store.DeletePersonAsync(Commit(await Store.OpenAsync(Ada, "a2", Token), Ada, "a2"), Token);
        Assert.Equal("replies of a2", Text((await Store.OpenAsync(Ada, "a2", Token)).Handled?.Replies));
        Assert.Equal(turn, Assert.Single((await Store.OpenAsync(Ada with { }, "a3", Token)).Unsent).Turn);
        await Store.MarkSentAsync(Ada.ConversationKey, turn, Token);
        Assert.Empty((await Store.OpenAsync(Ada, "a3", Token)).Unsent);
    }

    [Fact]
    public async Task The_first_message_after_a_deletion_already_finds_its_unsent_word()
    {
        await CommitAsync(Ada, "a1", ("profile", "{}"));
        var turn = await Store.DeletePersonAsync(Commit(await Store.OpenAsync(Ada, "a2", Token), Ada, "a2"), Token);
        Assert.Equal(turn, Assert.Single((await Store.OpenAsync(Ada, "a3", Token)).Unsent).Turn);
    }

    [Fact]
    public async Task A_turn_of_a_person_deleted_meanwhile_is_refused()
    {
        var opened = await Store.OpenAsync(Ada, "a1", Token);
        await Store.DeletePersonAsync(Commit(opened, Ada, "a2"), Token);
        await Assert.ThrowsAsync<System.Data.DBConcurrencyException>(() => Store.CommitAsync(Commit(opened, Ada, "a1", ("profile", "{}")), Token));
        Assert.Empty(await Store.ReadAsync(opened.PersonId, ["profile"], Token));
    }

    [Fact]
    public async Task A_sweep_takes_people_by_their_last_use_and_turns_by_their_age()
    {
        var start = Time.GetUtcNow();
        await CommitAsync(Ada, "a1", ("profile", "{\"p\":1}"));
        await CommitAsync(Ada with { User = "bob" }, "b1", ("profile", "{}"));
        Time.Advance(TimeSpan.FromDays(1));
        await CommitAsync(Ada, "a2", ("note", "{}"));

        Assert.Equal(0, await Store.SweepAsync(start, start.AddHours(1), Token));
        Assert.Null((await Store.OpenAsync(Ada, "a1", Token)).Handled);
        Assert.NotNull((await Store.OpenAsync(Ada, "a2", Token)).Handled);
        Assert.Equal(1, await Store.SweepAsync(start.AddHours(1), start, Token));
        Assert.Equal("{\"p\":1}", Text((await Store.OpenAsync(Ada, "a3", Token)).Profile));
        Assert.Null((await Store.OpenAsync(Ada with { User = "bob" }, "b2", Token)).Profile);
    }

    [Fact]
    public async Task Two_first_messages_at_once_make_one_person()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Store.OpenAsync(Ada, $"a{i}", Token))));
        Assert.Single(opened.Select(o => o.PersonId).Distinct());
    }

    [Fact]
    public async Task Different_people_commit_at_the_same_time()
    {
        var people = Enumerable.Range(0, 12).Select(i => Ada with { User = $"user-{i}" }).ToList();
        await Task.WhenAll(people.Select(p => Task.Run(async () =>
        {
            for (var i = 0; i < 5; i++) await CommitAsync(p, $"a{i}", ("profile", $"{{\"p\":\"{p.User}-{i}\"}}"));
        })));
        foreach (var p in people)
            Assert.Equal($"{{\"p\":\"{p.User}-4\"}}", Text((await Store.OpenAsync(p, null, Token)).Profile));
    }

    protected static string? Text(byte[]? json) => json is null ? null : Encoding.UTF8.GetString(json);

    protected static TurnCommit Commit(OpenedTurn opened, TurnAddress address, string? activityId, params (string Key, string? Json)[] documents) => new()
    {
        PersonId = opened.PersonId,
        Conversation = address.ConversationKey,
        ActivityId = activityId,
        Documents = documents.ToDictionary(d => d.Key, d => d.Json is null ? null : Encoding.UTF8.GetBytes(d.Json)),
        Replies = Encoding.UTF8.GetBytes($"replies of {activityId}"),
    };

    protected async Task<long> CommitAsync(TurnAddress address, string? activityId, params (string Key, string? Json)[] documents) =>
        await Store.CommitAsync(Commit(await Store.OpenAsync(address, activityId, Token), address, activityId, documents), Token);
}
