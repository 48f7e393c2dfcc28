using System.Text.RegularExpressions;
using CareerClusters.Tests.Hosting;
using Microsoft.Bot.Schema;

namespace CareerClusters.Tests.Dialogs;

public sealed partial class EnterCodeDialogTests : IAsyncLifetime
{
    private static readonly (string Channel, string Conversation, string User) Laptop = ("emulator", "laptop-talk", "laptop"), Phone = ("webchat", "phone-talk", "phone");

    private readonly TestBot bot = new(("ResumeCode:WrongPerHour", "3"), ("ResumeCode:WrongPerHourOfAll", "10"));

    public async ValueTask InitializeAsync()
    {
        bot.As = Laptop;
        await bot.JoinAsync();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Theory]
    [InlineData("i have a code", "Type your code")]
    [InlineData("english>tengo un código", "Type your code")]
    [InlineData("i have a code>hello there friend", "doesn't look like a code|Type your code")]
    [InlineData("i have a code>river maple tent 4271", "That code doesn't work.|Type your code")]
    [InlineData("i have a code>[I don't have a code]", "say \"code\"|[Start with what I like]")]
    [InlineData("hi i have a code", "Type your code")]
    [InlineData("start>got a code", "Type your code")]
    [InlineData("start>use code", "Type your code")]
    [InlineData("start>i made a code on the school computer", "Type your code")]
    [InlineData("start>where do i put my code?", "Type your code")]
    [InlineData("start>can i use my code", "Type your code")]
    [InlineData("english>start>tengo un código de otro celular", "Type your code")]
    [InlineData("start>river maple tent 4271", "That code doesn't work.")]
    [InlineData("start>river maple tent 4271>back", "1 of 12")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(bot, inputs, expected);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_code_brings_answers_and_plan_to_another_channel(bool asked)
    {
        await bot.SayAsync("my goal is to see the coast");
        var code = await MakeAsync();
        bot.As = Phone;
        await bot.JoinAsync();
        if (asked) await bot.SayAsync("i have a code");
        var arrived = await bot.AskAsync(asked ? $"It's {code.ToUpperInvariant().Replace(' ', '-')}!" : code);
        Assert.StartsWith("It worked.", arrived, StringComparison.Ordinal);
        Assert.Contains("Welcome back!", arrived, StringComparison.Ordinal);
        Assert.Contains("Rated statements: 1.", await bot.AskAsync("my data"), StringComparison.Ordinal);
        Assert.Contains("Goal 1: See the coast", await bot.AskAsync("my goals"), StringComparison.Ordinal);

        // One person from now on, on both.
        await bot.SayAsync("what i like");
        await bot.SayAsync("hate it");
        bot.As = Laptop;
        Assert.Contains("Rated statements: 2.", await bot.AskAsync("my data"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_as_the_very_first_message_works()
    {
        var code = await MakeAsync();
        bot.As = Phone;
        Assert.Contains("It worked.", await bot.AskAsync(code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        var code = await MakeAsync();
        bot.As = Phone;
        await bot.SayAsync(code);
        bot.As = Phone with { User = "stranger", Conversation = "stranger-talk" };
        Assert.Contains("doesn't work", await bot.AskAsync(code), StringComparison.Ordinal);
        Assert.Contains("Rated statements: 0.", await bot.AskAsync("my data"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_code_ends_the_old_one_and_cancelling_ends_both()
    {
        var (first, second) = (await MakeAsync(), await MakeAsync(rate: false));
        bot.As = Phone;
        Assert.Contains("doesn't work", await bot.AskAsync(first), StringComparison.Ordinal);
        bot.As = Laptop;
        await bot.SayAsync("cancel my code");
        bot.As = Phone;
        Assert.Contains("doesn't work", await bot.AskAsync(second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_expires()
    {
        var code = await MakeAsync();
        bot.Time.Advance(TimeSpan.FromDays(7));
        bot.As = Phone;
        Assert.Contains("doesn't work", await bot.AskAsync(code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_a_persons_data_ends_their_code()
    {
        var code = await MakeAsync();
        await bot.SayAsync("delete my data");
        await bot.SayAsync("yes");
        bot.As = Phone;
        Assert.Contains("doesn't work", await bot.AskAsync(code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ones_own_code_moves_nothing_and_still_works_elsewhere()
    {
        var code = await MakeAsync();
        Assert.Contains("nothing to move", await bot.AskAsync(code), StringComparison.Ordinal);
        bot.As = Phone;
        Assert.Contains("It worked.", await bot.AskAsync(code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_answers_here_is_asked_and_may_bring_the_others()
    {
        var code = await MakeAsync();
        await StartPhoneAsync("i like zanzibar");
        Assert.Contains("I can only keep one set", await bot.AskAsync(code), StringComparison.Ordinal);
        await bot.SayAsync("bring them");
        Assert.Contains("Rated statements: 1.", await bot.AskAsync("my data"), StringComparison.Ordinal);
        // What was here is deleted, not only out of sight.
        Assert.Empty(StorageFolder.FilesWith(bot.Folder, "zanzibar"));
    }

    [Fact]
    public async Task Who_has_answers_here_may_keep_them_and_the_code_still_works()
    {
        var code = await MakeAsync();
        await StartPhoneAsync("hello");
        await bot.SayAsync(code);
        Assert.Contains("all stays as it is here", await bot.AskAsync("keep"), StringComparison.Ordinal);
        Assert.Contains("Rated statements: 3.", await bot.AskAsync("my data"), StringComparison.Ordinal);
        bot.As = Phone with { User = "tablet", Conversation = "tablet-talk" };
        Assert.Contains("It worked.", await bot.AskAsync(code), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("idk", "your code still works", "keep", "Rated statements: 3.")]
    [InlineData("¿cuál es mejor?", "your code still works", "bring", "Rated statements: 1.")]
    [InlineData("el mío de aquí", "all stays as it is", "my matches", "Rated statements: 3.")]
    [InlineData("mine here", "all stays as it is", "my matches", "Rated statements: 3.")]
    public async Task Who_is_not_sure_which_to_keep_is_told_more(string said, string expected, string then, string kept)
    {
        var code = await MakeAsync();
        await StartPhoneAsync("hello");
        await bot.SayAsync("english");
        await bot.SayAsync(code);
        Assert.Contains(expected, await bot.AskAsync(said), StringComparison.Ordinal);
        await bot.SayAsync(then);
        Assert.Contains(kept, await bot.AskAsync("my data"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_leaves_the_language_of_the_device_as_it_is()
    {
        var code = await MakeAsync();
        bot.As = Phone;
        await bot.JoinAsync();
        await bot.SayAsync("español");
        Assert.Contains("Funcionó.", await bot.AskAsync(code), StringComparison.Ordinal);
        Assert.Contains("¿", await bot.AskAsync("borra mis datos"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_is_cancelled_while_the_person_decides_changes_nothing()
    {
        var code = await MakeAsync();
        await StartPhoneAsync("hello");
        await bot.SayAsync(code);
        bot.As = Laptop;
        await bot.SayAsync("cancel my code");
        bot.As = Phone;
        Assert.StartsWith("That code just stopped working.", await bot.AskAsync("bring"), StringComparison.Ordinal);
        Assert.Contains("Rated statements: 3.", await bot.AskAsync("my data"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_codes_are_limited_for_each_person_and_for_all_and_the_hour_passes()
    {
        var code = await MakeAsync();
        for (var person = 0; person < 3; person++)
        {
            bot.As = Phone with { User = $"guesser {person}", Conversation = $"talk {person}" };
            for (var guess = 0; guess < 3; guess++) Assert.Contains("doesn't work", await bot.AskAsync($"river maple tent {4000 + guess}"), StringComparison.Ordinal);
            Assert.Contains("Too many wrong codes", await bot.AskAsync(code), StringComparison.Ordinal);
            // To be somebody new begins no new count of all.
            await bot.SayAsync("delete my data");
            await bot.SayAsync("yes");
        }

        bot.As = Phone;
        Assert.Contains("doesn't work", await bot.AskAsync("river maple tent 5000"), StringComparison.Ordinal);
        Assert.Contains("Too many wrong codes", await bot.AskAsync(code), StringComparison.Ordinal);
        bot.Time.Advance(TimeSpan.FromHours(1));
        Assert.Contains("It worked.", await bot.AskAsync(code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_in_no_file_and_no_log_neither_when_shown_nor_when_typed()
    {
        var code = await MakeAsync();
        await StartPhoneAsync("hello");
        await bot.SayAsync("i have a code");
        await bot.SayAsync($"it is {code}");
        foreach (var word in (string[])[code, code.Replace(' ', '-'), "it is " + code.Split(' ')[0]]) Assert.Empty(StorageFolder.FilesWith(bot.Folder, word));
        await bot.SayAsync("bring");
        Assert.Empty(StorageFolder.FilesWith(bot.Folder, code));
        Assert.DoesNotContain(code, bot.Log.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_message_that_made_a_code_and_comes_again_is_told_how_to_get_a_new_one()
    {
        await bot.SayAsync("start");
        await bot.SayAsync("love it");
        var message = bot.Message("code");
        var code = Code(await bot.SendAsync(message));
        var again = TestBot.Text(await bot.SendAsync(message));
        Assert.DoesNotContain(code, again, StringComparison.Ordinal);
        Assert.Contains("Say \"code\" to get a new one.", again, StringComparison.Ordinal);
        bot.As = Phone;
        Assert.Contains("It worked.", await bot.AskAsync(code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_moved_the_person_and_comes_again_moves_nobody_twice()
    {
        var code = await MakeAsync();
        bot.As = Phone;
        var message = bot.Message(code);
        var arrived = TestBot.Text(await bot.SendAsync(message));
        Assert.Equal(arrived, TestBot.Text(await bot.SendAsync(message)));
        await bot.RestartAsync();
        Assert.Equal(arrived, TestBot.Text(await bot.SendAsync(message)));
    }

    [Fact]
    public async Task Two_people_who_take_each_others_code_at_once_both_get_an_answer()
    {
        var first = await MakeAsync();
        await StartPhoneAsync("hello");
        var second = Code(await bot.SayAsync("code"));
        await bot.SayAsync(first);
        var (phone, laptop) = (bot.Message("bring"), default(Activity));
        bot.As = Laptop;
        await bot.SayAsync(second);
        laptop = bot.Message("bring");
        await Task.WhenAll(Task.Run(() => bot.SendAsync(phone)), Task.Run(() => bot.SendAsync(laptop)));
        Assert.Contains("Rated statements: ", await bot.AskAsync("my data"), StringComparison.Ordinal);
        bot.As = Phone;
        Assert.Contains("Rated statements: ", await bot.AskAsync("my data"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_devices_at_once_lose_no_answer()
    {
        var code = await MakeAsync();
        bot.As = Phone;
        await bot.SayAsync(code);
        await bot.SayAsync("what i like");
        var phone = bot.Message("love it");
        bot.As = Laptop;
        await bot.SayAsync("what i like");
        var laptop = bot.Message("my plan");
        await Task.WhenAll(Task.Run(() => bot.SendAsync(phone)), Task.Run(() => bot.SendAsync(laptop)));
        Assert.Contains("Rated statements: 2.", await bot.AskAsync("my data"), StringComparison.Ordinal);
    }

    private async Task<string> MakeAsync(bool rate = true)
    {
        bot.As = Laptop;
        if (rate)
        {
            await bot.SayAsync("start");
            await bot.SayAsync("love it");
        }

        return Code(await bot.SayAsync("code"));
    }

    private async Task StartPhoneAsync(string says)
    {
        bot.As = Phone;
        await bot.JoinAsync();
        await bot.SayAsync("start");
        for (var i = 0; i < 3; i++) await bot.SayAsync("love it");
        await bot.SayAsync("my plan");
        await bot.SayAsync(says + " tomorrow");
    }

    private static string Code(IReadOnlyList<Activity> replies) => Shown().Match(TestBot.Text(replies)) is { Success: true } shown
        ? shown.Groups[1].Value
        : throw new InvalidOperationException("No code was shown: " + TestBot.Text(replies));

    [GeneratedRegex("Your code: ([a-z]+ [a-z]+ [a-z]+ [0-9]{4})")]
    private static partial Regex Shown();
}
