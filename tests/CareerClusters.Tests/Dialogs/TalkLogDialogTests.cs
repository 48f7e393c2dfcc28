using CareerClusters.Dialogs.State;
using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

public sealed class TalkLogDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private const string Surprised = "What surprised you?";
    private const string Calm = "i loved how she helped patients and i hated the paperwork";
    private const string Proposed = "[Caring for people who are hurt or ill: like it] [Typing in medical notes: not for me now]";

    [Theory]
    // Told in one sentence, wherever a choice waits
    [InlineData("i talked to a nurse", "Three short questions about your talk (Registered Nurses). You can skip any.\n" + Surprised)]
    [InlineData("i talked to an electrician>skip>id like it", "Last one: what do you want to check")]
    [InlineData("i talked to an electrician>skip>probably not", "Last one: what do you want to check")]
    [InlineData("i talked to an electrician>skip>kinda", "Last one: what do you want to check")]
    [InlineData("español>i talked to an electrician>saltar>me encantaria", "La última: ¿qué quieres averiguar")]
    [InlineData("i just talked with an electrician", "(Electricians)|" + Surprised)]
    [InlineData("start>I talked to a nurse yesterday.", "(Registered Nurses)|" + Surprised)]
    [InlineData("i interviewed a plumber today", "(Plumbers, Pipefitters, and Steamfitters)|" + Surprised)]
    [InlineData("i had my interview", "A talk! Which job was it about?")]
    [InlineData("plumber>i had my interview", "A talk! Which job was it about?|[Plumbers, Pipefitters, and Steamfitters]")]
    [InlineData("i had my interview>a nurse", "(Registered Nurses)|" + Surprised)]
    [InlineData("i had my interview>zzgx", "I don't know that job, and that's fine. Three short questions about your talk.")]
    [InlineData("i had my interview>skip", "Three short questions about your talk.")]
    [InlineData("español>hablé con una enfermera", "(Registered Nurses)|¿Qué te sorprendió?")]
    [InlineData("español>ya tuve mi entrevista", "¿Sobre qué trabajo fue?")]
    // Talking to one's own people is no talk about work
    [InlineData("start>i talked to my mom", "1 of 12.")]
    [InlineData("start>i talked to ms ortiz", "1 of 12.")]
    // One question at a time, each to be skipped
    [InlineData("i talked to a nurse>she never sits down", "Would you like to do this work?|[Yes] [Not sure] [No] [Back] [Skip]")]
    [InlineData("i talked to a nurse>skip", "Would you like to do this work?")]
    [InlineData("i talked to a nurse>skip>not sure", "Last one: what do you want to check or find out next?")]
    [InlineData("i talked to a nurse>skip>skip>skip", "OK, I kept nothing of this talk.|Where do you want to go next?|[My matches] [My plan] [Talk to someone else] [My history]")]
    [InlineData("i talked to a nurse>night shifts>not sure>skip", "I keep what you told me in your history, for you alone.|looking at two side by side may help.|[Compare two] [My matches]")]
    [InlineData("i talked to a nurse>night shifts>not sure>skip>[Compare two]", "Registered Nurses")]
    // What to check next becomes a step where that is wanted
    [InlineData("i talked to a nurse>skip>skip>look up night pay by friday", "Shall I put this in your plan: \"Look up night pay\"?|[Yes, put it in my plan] [No]")]
    [InlineData("i talked to a nurse>skip>skip>look up night pay by friday>yes", "Got it: \"Look up night pay\" is in your plan, by Friday, November 20.")]
    [InlineData("i talked to a nurse>skip>skip>look up night pay by friday>yes>my plan", "1. Look up night pay, by Friday, November 20")]
    [InlineData("i talked to a nurse>skip>skip>look up night pay by friday>no>my plan", "What is one thing you could do")]
    [InlineData("i talked to a nurse>skip>skip>look up night pay>yes>back>no>my plan", "What is one thing you could do")]
    // What it says of likes is asked, and only then counts
    [InlineData("i talked to a nurse>" + Calm + ">skip>skip", "Did I get this right? Tap what is true. Nothing else counts.|" + Proposed)]
    [InlineData("i talked to a nurse>skip>yes>skip", "[Caring for people who are hurt or ill: like it] [None of these]")]
    [InlineData("i talked to a nurse>skip>no>skip", "[Caring for people who are hurt or ill: not for me now] [None of these]")]
    [InlineData("i talked to a nurse>skip>no>skip>[None of these]", "OK, nothing changed.|Where do you want to go next?")]
    [InlineData("i talked to a nurse and loved helping patients>skip>skip>skip", "[Caring for people who are hurt or ill: like it]")]
    [InlineData("i talked to a nurse>i was good at calming them>yes>skip", "[Listening to people and calming them: good at it] [Caring for people who are hurt or ill: like it] [All of these]")]
    [InlineData("i talked to a nurse>she is good at calming them>skip>skip", "Where do you want to go next?")]
    [InlineData("i talked to a nurse and i was good at listening>skip>skip>skip>1>undo", "Your answers are as they were before.")]
    [InlineData("{sketch}>i talked to a nurse>" + Calm + ">not sure>skip>all", "[My matches] [Undo] [Compare two] [My plan]")]
    [InlineData("{sketch}>i talked to a nurse>" + Calm + ">not sure>skip>all>[Undo]", "Your answers are as they were before.")]
    [InlineData("i talked to an electrician>he touched my leg", "I'm so sorry this is happening.")]
    [InlineData("i talked to an electrician>he asked for pics", "I'm so sorry this is happening.")]
    [InlineData("i talked to an electrician>he asked for my snap>im safe>skip>skip>skip>my history", "There is nothing in your history yet.")]
    [InlineData("i talked to an electrician>he was kind of creepy", "I'm sorry it felt that way|You don't have to talk to this person again.|Where do you want to go next?")]
    [InlineData("i talked to an electrician>weird vibes>my history", "There is nothing in your history yet.")]
    [InlineData("i talked to an electrician>skip>he made me uncomfortable", "tell your counselor or a parent what happened|Where do you want to go next?")]
    [InlineData("i talked to an electrician and he made me uncomfortable", "I'm sorry it felt that way")]
    [InlineData("español>hablé con una enfermera>me hizo sentir incómoda", "Siento que haya sido así|¿A dónde")]
    [InlineData("i talked to a nurse>skip>skip>skip>he was weird with me", "I'm sorry it felt that way|[Talk to someone else]")]
    [InlineData("i talked to an electrician>he touched on pay", "Would you like to do this work?")]
    [InlineData("i talked to a nurse>skip>skip>nope", "OK, I kept nothing of this talk.|Where do you want to go next?")]
    [InlineData("i talked to a nurse>nothing>skip>no", "OK, I kept nothing of this talk.")]
    [InlineData("i talked to a nurse>skip>skip>idk", "OK, I kept nothing of this talk.")]
    [InlineData("español>hablé con una enfermera>nada>omitir>nada", "¿A dónde")]
    [InlineData("i talked to a nurse>skip>skip>nothing about pay but the hours", "Shall I put this in your plan")]
    // From the plan
    [InlineData("plumber>talk on friday at 3pm>yes>done with the talk", "Well done!|(Plumbers, Pipefitters, and Steamfitters)|" + Surprised)]
    [InlineData("what does a plumber earn>tell me about plumbers>my plan>[Ask someone about Plumbers, Pipefitters, and Steamfitters]>[No date yet]>done 1", "Well done!|" + Surprised)]
    [InlineData("my plan>talk to a nurse>no date>i talked to a nurse", "Three short questions")]
    [InlineData("plumber>talk today at 3pm>yes>i had my talk", "I marked it done in your plan. Three short questions about your talk (Plumbers")]
    [InlineData("plumber>talk today at 3pm>yes>i had my talk>back>my plan", "1. Talk to someone about Plumbers, Pipefitters, and Steamfitters, Thursday, November 19 at 3:00 PM")]
    [InlineData("plumber>talk on friday at 3pm>yes>i talked to a nurse", "Three short questions about your talk (Registered Nurses)")]
    // The history: to see and to delete
    [InlineData("i talked to a nurse>night shifts>not sure>skip>my history", "1. Thursday, November 19: a talk about Registered Nurses. You were not sure. What surprised you: \"night shifts\".|Of other things I keep only this, not your sentences.")]
    [InlineData("i talked to a nurse>how little she earns>skip>skip>my history", "What surprised you: \"how little she earns\".")]
    [InlineData("i talked to a nurse>night shifts>no>ask about pay>no>none>my history", "You would not like this work. What surprised you: \"night shifts\". To check: \"ask about pay\".")]
    [InlineData("i talked to a nurse>night shifts>skip>skip>my history>[Delete my history]>my history", "There is nothing in your history yet.")]
    [InlineData("i talked to a nurse>night shifts>skip>skip>back>weekend work too>skip>my history", "1. Thursday, November 19: a talk about Registered Nurses.")]
    [InlineData("i talked to a nurse>night shifts>back>weekends>skip>skip>my history", "What surprised you: \"weekends\".")]
    [InlineData("i talked to a nurse>night shifts>back>skip>skip>skip>my history", "There is nothing in your history yet.")]
    [InlineData("i talked to a nurse>night shifts>skip>skip>my data", "Talks you noted: 1.")]
    [InlineData("i talked to a nurse>night shifts>skip>skip>my data>[Show me all of it]", "\"surprised\": \"night shifts\"")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Theory]
    [InlineData("i talked to a nurse>" + Calm + ">yes>skip", 0)]
    [InlineData("i talked to a nurse>" + Calm + ">yes>i want to try coding, i loved it>no", 0)]
    [InlineData("i talked to a nurse>" + Calm + ">yes>skip>none", 0)]
    [InlineData("i talked to a nurse>" + Calm + ">yes>skip>1>that's all", 1)]
    [InlineData("i talked to a nurse>" + Calm + ">yes>skip>all", 2)]
    [InlineData("i talked to a nurse>" + Calm + ">yes>skip>all>undo", 0)]
    [InlineData("i talked to a nurse>" + Calm + ">yes>skip>all>back>none", 0)]
    public async Task Nothing_counts_without_a_tap(string inputs, int statements)
    {
        await using var bot = new TestBot();
        Assert.Contains($"Rated statements: {statements}.", await Played.OnAsync(bot, $"{inputs}>my data"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hi", "One step of your plan is due: \"Talk to someone about Plumbers, Pipefitters, and Steamfitters\", which was for Friday, November 20 at 3:00 PM. How did it go?|[We talked] [Move it] [Drop it] [Not now]")]
    [InlineData("hi>[We talked]", "Well done!|" + Surprised)]
    [InlineData("hi>yes", "Well done!|" + Surprised)]
    [InlineData("hi>[Move it]", "by when?")]
    public async Task A_talk_whose_day_has_passed_is_asked_about_on_return(string inputs, string expected)
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, "plumber>talk on friday at 3pm>yes>menu");
        bot.Time.Advance(TimeSpan.FromDays(2));
        await ExpectAsync(bot, inputs, expected);
    }

    [Fact]
    public async Task A_talk_later_today_is_no_news_yet_but_a_chance_to_look_at_the_questions()
    {
        await using var bot = new TestBot();
        await Played.OnAsync(bot, "plumber>talk on friday at 3pm>yes>menu");
        bot.Time.Advance(TimeSpan.FromDays(1));
        await ExpectAsync(bot, "hi", "Friday, November 20 at 3:00 PM. Want to look at your questions?|[Questions to ask] [Move it] [Drop it] [Not now]");
        await ExpectAsync(bot, "[Questions to ask]", "questions picked for you, for a talk about Plumbers");
    }

    [Fact]
    public void A_log_keeps_what_was_said_last_and_a_profile_no_more_than_it_may()
    {
        var profile = new Profile();
        for (var told = 1; told <= Profile.MostTalks + 5; told++)
        {
            profile.Keep(new TalkNote(told, new DateOnly(2026, 11, 19), "29-1141.00") { Surprised = TalkNote.Kept(new string('é', 5000)), Next = TalkNote.Kept(string.Concat(Enumerable.Repeat("🚀", 500))) });
            profile.Keep(new TalkNote(told, new DateOnly(2026, 11, 19), "29-1141.00") { Verdict = TalkNote.Yes });
            profile.Keep(new TalkNote(told, new DateOnly(2026, 11, 19), "29-1141.00") { Surprised = TalkNote.Kept(new string('é', 5000)), Next = TalkNote.Kept(string.Concat(Enumerable.Repeat("🚀", 500))) });
        }

        Assert.Equal(Enumerable.Range(6, Profile.MostTalks), profile.Talks.Select(t => t.Told));
        Assert.All(profile.Talks, t => Assert.True(t.Surprised.Length <= TalkNote.LongestText && t.Next.EnumerateRunes().All(rune => rune.Value != 0xFFFD)));
        profile.Keep(new TalkNote(25, new DateOnly(2026, 11, 19), ""));
        Assert.Equal(Profile.MostTalks - 1, profile.Talks.Count);
    }

    [Fact]
    public void A_profile_of_before_has_no_talks() =>
        Assert.Empty(System.Text.Json.JsonSerializer.Deserialize<Profile>("""{"Language":"en","Experiences":[],"Turn":3}""")!.Talks);

    private static async Task ExpectAsync(TestBot bot, string inputs, string expected)
    {
        var last = "";
        foreach (var input in inputs.Split('>')) last = await Played.SayAsync(bot, input);
        foreach (var part in expected.Split('|')) Assert.Contains(part, last, StringComparison.Ordinal);
    }
}
