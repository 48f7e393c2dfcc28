using System.Net;
using System.Text.Json.Nodes;
using CareerClusters.Bot;
using CareerClusters.Bot.Reminders;
using CareerClusters.Storage;
using CareerClusters.Tests.Dialogs;
using CareerClusters.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CareerClusters.Tests.Bot.Reminders;

/// <summary>It is Thursday, ten o'clock; a step is due on Saturday, and its reminder on Friday at four.</summary>
public sealed class ReminderDeliveryTests
{
    private const string Asked = "my plan>call my zebra on saturday>yes";
    private static readonly TimeSpan UntilFridayAtFour = TimeSpan.FromHours(30);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Comes_once_at_its_time_and_says_nothing_of_the_step()
    {
        await using var bot = await WithAsync(Asked);
        bot.Time.Advance(UntilFridayAtFour - TimeSpan.FromMinutes(1));
        Assert.Equal(0, await DeliverAsync(bot));
        bot.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await DeliverAsync(bot));
        bot.Time.Advance(TimeSpan.FromDays(3));
        Assert.Equal(0, await DeliverAsync(bot));
        var sent = Assert.Single(bot.Outgoing.Activities);
        Assert.StartsWith("You have a step in your plan for tomorrow.", (string?)sent["text"], StringComparison.Ordinal);
        Assert.DoesNotContain("zebra", sent.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(bot.As.Conversation, (string?)sent["conversation"]?["id"]);
        Assert.Null(sent["replyToId"]);
    }

    [Fact]
    public async Task Waits_while_the_person_is_in_a_turn_on_another_device()
    {
        await using var bot = await WithAsync(Asked);
        bot.Time.Advance(UntilFridayAtFour);
        var address = new TurnAddress(bot.As.Channel, "", bot.As.User, bot.As.Conversation);
        var person = await bot.Services.GetRequiredService<ITurnStore>().FindPersonAsync(address, Token);
        using (await bot.Services.GetRequiredService<TurnLocks>().EnterAsync(person, Token))
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
            patience.CancelAfter(TimeSpan.FromMilliseconds(500));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bot.Services.GetRequiredService<ReminderDelivery>().DeliverAsync(patience.Token));
        }

        // The claim of the one that was cut off ends.
        bot.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(1, await DeliverAsync(bot));
    }

    [Fact]
    public async Task The_open_question_and_its_buttons_still_work()
    {
        await using var bot = await WithAsync($"{Asked}>start>1");
        bot.Time.Advance(UntilFridayAtFour);
        Assert.Equal(1, await DeliverAsync(bot));
        Assert.Contains("3 of 12.", TestBot.Text(await bot.PressAsync("Love it")), StringComparison.Ordinal);
        Assert.Contains("Call my zebra, by Saturday, November 21", await bot.AskAsync("my plan"), StringComparison.Ordinal);
    }

    [Theory]
    // Never without being asked for.
    [InlineData("my plan>call my zebra on saturday")]
    [InlineData("my plan>call my zebra on saturday>no")]
    [InlineData("my plan>call my zebra")]
    // Over with the step, with a word, and with everything.
    [InlineData(Asked + ">done 1")]
    [InlineData(Asked + ">drop 1")]
    [InlineData(Asked + ">move 1 to next friday")]
    [InlineData(Asked + ">stop reminders")]
    [InlineData(Asked + ">stop")]
    [InlineData(Asked + ">back")]
    [InlineData(Asked + ">delete my data>yes")]
    public async Task Does_not_come(string inputs)
    {
        await using var bot = await WithAsync(inputs);
        bot.Time.Advance(UntilFridayAtFour);
        Assert.Equal(0, await DeliverAsync(bot));
        Assert.Empty(bot.Outgoing.Activities);
    }

    [Theory]
    [InlineData(Asked + ">done 1>back", 1)]
    [InlineData(Asked + ">drop 1>back", 1)]
    [InlineData(Asked + ">move 1 to sunday", 2)]
    [InlineData(Asked + ">snooze 1", 8)]
    public async Task Comes_back_with_the_step_and_moves_with_it(string inputs, int days)
    {
        await using var bot = await WithAsync(inputs);
        bot.Time.Advance(UntilFridayAtFour + TimeSpan.FromDays(days - 1) - TimeSpan.FromMinutes(1));
        Assert.Equal(0, await DeliverAsync(bot));
        bot.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await DeliverAsync(bot));
    }

    [Fact]
    public async Task Survives_a_restart_and_says_what_the_day_is_then()
    {
        await using var bot = await WithAsync(Asked);
        bot.Time.Advance(UntilFridayAtFour + TimeSpan.FromHours(10));
        await bot.RestartAsync();
        // Two in the night.
        Assert.Equal(0, await DeliverAsync(bot));
        bot.Time.Advance(TimeSpan.FromHours(6));
        Assert.Equal(1, await DeliverAsync(bot));
        Assert.StartsWith("You have a step in your plan for today.", (string?)Assert.Single(bot.Outgoing.Activities)["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_tried_again_later_and_given_up_in_the_end()
    {
        await using var bot = await WithAsync(Asked);
        bot.Outgoing.Status = HttpStatusCode.BadRequest;
        bot.Time.Advance(UntilFridayAtFour);
        Assert.Equal(0, await DeliverAsync(bot));
        Assert.Single(bot.Outgoing.Activities);
        Assert.Equal(0, await DeliverAsync(bot));
        Assert.Single(bot.Outgoing.Activities);
        for (var hours = 0; hours < 48; hours++)
        {
            bot.Time.Advance(TimeSpan.FromHours(1));
            await DeliverAsync(bot);
        }

        Assert.Equal(6, bot.Outgoing.Activities.Count);
        Assert.Contains("given up", bot.Log.ToString(), StringComparison.Ordinal);
        // What was not taken does not get in the way of what the person says next.
        Assert.Contains("1 of 12.", await bot.AskAsync("start"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_that_passes_brings_it_once()
    {
        await using var bot = await WithAsync(Asked);
        bot.Outgoing.Status = HttpStatusCode.BadRequest;
        bot.Time.Advance(UntilFridayAtFour);
        await DeliverAsync(bot);
        bot.Outgoing.Status = HttpStatusCode.OK;
        bot.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await DeliverAsync(bot));
        bot.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(0, await DeliverAsync(bot));
    }

    [Fact]
    public async Task Who_blocked_the_bot_gets_no_other_either()
    {
        await using var bot = await WithAsync($"{Asked}>add>read a book on monday>yes");
        (bot.Outgoing.Status, bot.Outgoing.Error) = (HttpStatusCode.Forbidden, "MessageWritesBlocked");
        bot.Time.Advance(UntilFridayAtFour);
        Assert.Equal(0, await DeliverAsync(bot));
        bot.Time.Advance(TimeSpan.FromDays(5));
        Assert.Equal(0, await DeliverAsync(bot));
        Assert.Single(bot.Outgoing.Activities);
    }

    [Fact]
    public async Task A_group_is_never_offered_one()
    {
        await using var bot = await WithAsync("my plan");
        var said = bot.Message("call my zebra on saturday");
        said.Conversation.IsGroup = true;
        Assert.DoesNotContain("reminder", TestBot.Text(await bot.SendAsync(said)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_terminal_is_told_beforehand_and_hears_it_at_its_next_start()
    {
        await using var bot = new TestBot { As = ("terminal", "terminal", "you") };
        await bot.JoinAsync();
        await bot.SayAsync("my plan");
        Assert.Contains("I can't reach you here", await bot.AskAsync("call my zebra on saturday"), StringComparison.Ordinal);
        await bot.SayAsync("yes");
        bot.Time.Advance(UntilFridayAtFour);
        Assert.Equal(0, await DeliverAsync(bot));
        Assert.Contains("\"Call my zebra\", for tomorrow.", await bot.AskAsync("hi"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_in_what_a_person_exports()
    {
        await using var bot = await WithAsync(Asked);
        var person = await bot.Services.GetRequiredService<ITurnStore>().FindPersonAsync(new TurnAddress(bot.As.Channel, "", bot.As.User, bot.As.Conversation), Token);
        var export = JsonNode.Parse(await bot.Services.GetRequiredService<IPersonExport>().ReadAsync(person, bot.Time.GetUtcNow(), Token))!;
        var reminder = Assert.Single(export["reminders"]!.AsArray());
        Assert.Equal(("1", TestBot.Thursday + UntilFridayAtFour), ((string?)reminder!["step"], (DateTimeOffset)reminder["at"]!));
    }

    [Fact]
    public async Task Keeps_no_name_and_is_gone_from_the_files_with_the_person()
    {
        await using var bot = await WithAsync(Asked);
        var due = await bot.Services.GetRequiredService<IReminderStore>().ClaimAsync(TimeSpan.Zero, 1, Token);
        Assert.Empty(due);
        Assert.NotEmpty(StorageFolder.FilesWith(bot.Folder, "OffsetMinutes"));
        Assert.Empty(StorageFolder.FilesWith(bot.Folder, "A Name"));
        await bot.SayAsync("delete my data");
        await bot.SayAsync("yes");
        Assert.Empty(StorageFolder.FilesWith(bot.Folder, "OffsetMinutes"));
    }

    private static async Task<TestBot> WithAsync(string inputs)
    {
        var bot = new TestBot();
        await Played.OnAsync(bot, inputs);
        return bot;
    }

    private static Task<int> DeliverAsync(TestBot bot) => bot.Services.GetRequiredService<ReminderDelivery>().DeliverAsync(Token);
}
