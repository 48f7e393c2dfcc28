using System.Globalization;
using CareerClusters.Guidance.Interests;
using CareerClusters.Storage;
using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

public sealed class CarelessAnswersTests
{
    /// <summary>Where people answer: programs are not timed.</summary>
    private static readonly (string Channel, string Conversation, string User) WebChat = ("directline", "conversation-1", "user-1");

    [Fact]
    public async Task Answers_faster_than_reading_are_asked_again_kindly()
    {
        await using var bot = new TestBot { As = WebChat };
        var answer = await RateAsync(bot, 12, TimeSpan.FromMilliseconds(200), Mixed);
        Assert.Contains("faster than most people can read them", answer, StringComparison.Ordinal);
        Assert.Contains("[Yes, ask me three again] [No, I mean it]", answer, StringComparison.Ordinal);
        Assert.Contains(" of 12. ", await Played.SayAsync(bot, "yes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fast_answers_never_make_a_confident_list()
    {
        await using var bot = new TestBot { As = WebChat };
        await RateAsync(bot, 12, TimeSpan.FromMilliseconds(200), Mixed);
        var matches = await Played.SayAsync(bot, "no") + await Played.SayAsync(bot, "menu") + await Played.SayAsync(bot, "my matches");
        Assert.Contains("follow a pattern", matches, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3000, 700)]
    [InlineData(200, 0)]
    public async Task Unhurried_answers_and_programs_are_not_stopped(int milliseconds, int setting)
    {
        await using var bot = new TestBot(("Interests:FastestAnswerMilliseconds", setting.ToString(CultureInfo.InvariantCulture))) { As = WebChat };
        Assert.Contains("first sketch", await RateAsync(bot, 12, TimeSpan.FromMilliseconds(milliseconds), Mixed), StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_out_of_range_is_refused_at_the_start()
    {
        var wrong = Assert.Throws<SettingsException>(() => new TestBot(("Interests:FastestAnswerMilliseconds", "fast")));
        Assert.Contains("write a whole number of milliseconds from 0 to 5000; 0 is off", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Near_twins_rated_the_opposite_way_are_named_and_asked_again()
    {
        await using var bot = new TestBot { As = WebChat };
        var answer = await RateAsync(bot, 60, TimeSpan.FromSeconds(5), Contradicting(bot), pastSettled: true);
        Assert.Contains("almost the same, and you rated them in opposite ways: \"", answer, StringComparison.Ordinal);
        var twins = bot.Catalog.Content.Statements.Where(s => s.TwinId is not null).SelectMany(s => new[] { s.Id, s.TwinId! }).ToHashSet();
        var again = await Played.SayAsync(bot, "yes");
        Assert.Contains(bot.Catalog.Content.Statements, s => twins.Contains(s.Id) && again.Contains(s.Text.En, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_when_the_top_three_are_settled_and_goes_on_if_wanted()
    {
        await using var bot = new TestBot { As = WebChat };
        var told = await RateAsync(bot, 60, TimeSpan.FromSeconds(5), s => s.ClusterLoadings.ContainsKey("healthcare-human-services") ? 5 : s.Area == InterestArea.Social ? 4 : 1 + (s.Id.Length % 2));
        Assert.True(told.Contains("look settled", StringComparison.Ordinal), told);
        Assert.True(told.Contains("[Show my matches] [Go on]", StringComparison.Ordinal) || told.Contains("You can go on all the same", StringComparison.Ordinal), told);
        Assert.Contains(told.Contains("[Go on]", StringComparison.Ordinal) ? " of " : "13 of 24", await Played.SayAsync(bot, "rate more statements"), StringComparison.Ordinal);
    }

    private static int Mixed(InterestStatement statement) => 1 + (statement.Id.Sum(c => c) % 5);

    private static Func<InterestStatement, int> Contradicting(TestBot bot)
    {
        var named = bot.Catalog.Content.Statements.Where(s => s.TwinId is not null).ToList();
        return s => named.Exists(n => n.Id == s.Id) ? 5 : named.Exists(n => n.TwinId == s.Id) ? 1 : Mixed(s);
    }

    /// <summary>Rates until something else than a statement is asked. Of sixty it goes on past a sketch, and past what is settled when told to.</summary>
    private static async Task<string> RateAsync(TestBot bot, int most, TimeSpan pace, Func<InterestStatement, int> taste, bool pastSettled = false)
    {
        var last = await Played.OnAsync(bot, "start");
        for (var asked = 0; asked < most; asked++)
        {
            var statement = last.Contains("[Hate it]", StringComparison.Ordinal) ? bot.Catalog.Content.Statements.First(s => last.Contains(". " + s.Text.En, StringComparison.Ordinal)) : null;
            var goesOn = most > InterestInventory.FirstSketchCount && (last.Contains("look settled", StringComparison.Ordinal) ? pastSettled : last.Contains("first sketch", StringComparison.Ordinal));
            if (statement is null && !goesOn) return last;
            bot.Time.Advance(pace);
            last = await Played.SayAsync(bot, statement is null ? "rate more statements" : taste(statement).ToString(CultureInfo.InvariantCulture));
        }

        return last;
    }
}
