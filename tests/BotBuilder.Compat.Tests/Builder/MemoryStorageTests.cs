using Microsoft.Bot.Builder;

namespace BotBuilder.Compat.Tests.Builder;

public class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Task WriteAsync(object value) => _storage.WriteAsync(new Dictionary<string, object> { ["key"] = value }, Token);

    private async Task<Item> ReadAsync() => (await _storage.ReadAsync<Item>(["key", "absent"], Token)).Single().Value;

    [Fact]
    public async Task What_was_written_is_no_longer_shared()
    {
        var item = new Item { Text = "before" };
        await WriteAsync(item);
        item.Text = "after";
        Assert.Equal("before", (await ReadAsync()).Text);
        Assert.NotSame(await ReadAsync(), await ReadAsync());
    }

    [Fact]
    public async Task An_item_is_not_written_over_a_newer_one()
    {
        await WriteAsync(new Item { Text = "one" });
        var (mine, theirs) = (await ReadAsync(), await ReadAsync());
        theirs.Text = "theirs";
        await WriteAsync(theirs);
        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(mine));
        Assert.Equal("theirs", (await ReadAsync()).Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*")]
    public async Task No_tag_or_a_star_overwrites_any(string? tag)
    {
        await WriteAsync(new Item { Text = "one" });
        await WriteAsync(new Item { Text = "two", ETag = tag });
        Assert.Equal("two", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task What_is_deleted_is_gone()
    {
        await WriteAsync(new Item());
        await _storage.DeleteAsync(["key", "absent"], Token);
        Assert.Empty(await _storage.ReadAsync(["key"], Token));
    }

    private sealed class Item : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
