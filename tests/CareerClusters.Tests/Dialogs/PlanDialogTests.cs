using CareerClusters.Tests.Hosting;

namespace CareerClusters.Tests.Dialogs;

public sealed class PlanDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("my plan", "What is one thing you could do, and by when?|[Ask my counselor whom I can talk to] [Find out which class fits] [Ask for a day of job shadowing] [Back] [Skip] [Options]")]
    [InlineData("my plan>[Ask my counselor whom I can talk to]", "by when?|[In one week] [In two weeks] [In one month] [No date yet]")]
    [InlineData("my plan>[Find out which class fits]>[In one week]", "by Thursday, November 26")]
    [InlineData("my plan>[Ask for a day of job shadowing]>[In two weeks]", "by Thursday, December 3")]
    [InlineData("my plan>visit the clinic>[In one month]", "by Saturday, December 19")]
    [InlineData("my plan>visit the clinic>[No date yet]", "Got it: \"Visit the clinic\". You can ask")]
    [InlineData("my plan>visit the clinic>skip", "1. Visit the clinic\n")]
    [InlineData("my plan>visit the clinic>by friday", "Got it: \"Visit the clinic\" by Friday, November 20.")]
    [InlineData("my plan>visit the clinic>when the cows come home", "I can't find a day|[In one week]")]
    [InlineData("my plan>visit the clinic>no date>add step call mom by friday", "Got it: \"Call mom\" by Friday, November 20.")]
    [InlineData("my plan>visit the clinic>yesterday", "\"Visit the clinic\": Wednesday, November 18 is in the past. Which day from today on would work?")]
    [InlineData("my plan>call mom yesterday", "\"Call mom\": Wednesday, November 18 is in the past.")]
    [InlineData("my plan>a>no date>add>b>no date>add>c>no date>add>d tomorrow>add>e today>add>f today", "5. E, by Thursday, November 19\n6. F, by Thursday, November 19\n4. D, by Friday, November 20\n1. A\n2. B\n|And 1 more for later.")]
    [InlineData("my plan>a>no date>add>b>no date>add>c>no date>add>d tomorrow>add>e today>add>f today>[Show all steps]", "5. E, by Thursday, November 19\n6. F, by Thursday, November 19\n4. D, by Friday, November 20\n1. A\n2. B\n3. C\n")]
    [InlineData("my plan>a>no date>add>b>no date>add>c>no date>add>d tomorrow>add>e today>add>f today>show me the rest", "5. E, by Thursday, November 19\n6. F, by Thursday, November 19\n4. D, by Friday, November 20\n1. A\n2. B\n3. C\n")]
    [InlineData("my plan>a>no date>add>b>no date>add>c>no date>add>d tomorrow>add>e today>add>f today>more", "5. E, by Thursday, November 19\n6. F, by Thursday, November 19\n4. D, by Friday, November 20\n1. A\n2. B\n3. C\n")]
    [InlineData("my plan>a>no date>add>b>no date>add>c>no date>add>d tomorrow>add>e today>add>f today>my whole plan", "5. E, by Thursday, November 19\n6. F, by Thursday, November 19\n4. D, by Friday, November 20\n1. A\n2. B\n3. C\n")]
    [InlineData("my plan>a>no date>add>b>no date>add>c>no date>add>d tomorrow>add>e today>add>f today>ver todo", "5. E, by Thursday, November 19\n6. F, by Thursday, November 19\n4. D, by Friday, November 20\n1. A\n2. B\n3. C\n")]
    [InlineData("my plan>visit the clinic>add a step", "\"Visit the clinic\" is in your plan without a day.|What is one thing you could do")]
    [InlineData("my plan>visit the clinic>add apply for scholarship by dec 4 to my plan", "\"Visit the clinic\" is in your plan without a day.|Got it: \"Apply for scholarship\" by Friday, December 4.|2. Apply for scholarship, by Friday, December 4\n1. Visit the clinic")]
    [InlineData("my plan>visit the clinic>agregar un paso", "What is one thing you could do")]
    [InlineData("my plan>visit the clinic>no", "\"Visit the clinic\" is in your plan without a day.|1. Visit the clinic")]
    [InlineData("my plan>visit the clinic>idk", "\"Visit the clinic\" is in your plan without a day.|1. Visit the clinic")]
    [InlineData("my plan>[Ask for a day of job shadowing]>idk", "\"Ask for a day of job shadowing\" is in your plan without a day.")]
    [InlineData("my plan>visit the clinic on friday>no>move 1>no", "\"Visit the clinic\" stays as it is.|1. Visit the clinic, by Friday, November 20")]
    [InlineData("my plan>visit the clinic>sin fecha todavia", "Got it: \"Visit the clinic\". You can ask")]
    [InlineData("add a step", "What is one thing you could do")]
    [InlineData("agregar un paso", "What is one thing you could do")]
    [InlineData("my plan>add a step", "What is one thing you could do")]
    [InlineData("add read by friday to my plan", "Got it: \"Read\" by Friday, November 20.")]
    [InlineData("my plan>call mom by march 5 2028", "Got it: \"Call mom\" by Sunday, March 5, 2028.|1. Call mom, by Sunday, March 5, 2028")]
    [InlineData("my plan>finsh resume in 2 wks", "Got it: \"Finsh resume\" by Thursday, December 3.")]
    [InlineData("my plan>email coach 12/4 or 12/5", "Got it: \"Email coach\" by Friday, December 4.")]
    [InlineData("my plan>read a book every friday", "Got it: \"Read a book\" by Friday, November 20. I keep one day for a step, so this is the next one.")]
    [InlineData("my plan>read a book>every friday", "by Friday, November 20. I keep one day for a step")]
    [InlineData("my plan>email coach friday after next", "Got it: \"Email coach\" by Friday, December 4.")]
    [InlineData("my plan>yes", "What is one thing you could do, and by when?")]
    [InlineData("my plan>finish it before christmas", "Got it: \"Finish it\" by Thursday, December 24.")]
    [InlineData("my plan>call mom sometime next week", "Got it: \"Call mom\" by Sunday, November 29.")]
    [InlineData("my plan>essay is due on friday", "Got it: \"Essay\" by Friday, November 20.")]
    [InlineData("my plan>send the form by monday at the latest", "Got it: \"Send the form\" by Monday, November 23.")]
    [InlineData("my plan>apply by nov 12", "\"Apply\": Thursday, November 12 is in the past. Which day")]
    [InlineData("my plan>apply in the spring", "by when?")]
    [InlineData("my plan>call mom tomorrow>no>apply for a job in the spring", "by when?")]
    [InlineData("my plan>by friday ask ms ortiz and by monday email coach", "Got it: \"Ask ms ortiz\" by Friday, November 20.|Got it: \"Email coach\" by Monday, November 23.|1. Ask ms ortiz, by Friday, November 20\n2. Email coach, by Monday, November 23")]
    [InlineData("español>my plan>hablar con la maestra de hoy en ocho", "\"Hablar con la maestra\"|jueves 26 de noviembre")]
    [InlineData("español>my plan>llamar a mamá pa el lunes", "\"Llamar a mamá\", para el lunes 23 de noviembre")]
    [InlineData("español>my plan>terminar el ensayo este finde", "\"Terminar el ensayo\", para el domingo 22 de noviembre")]
    [InlineData("what does a plumber earn>tell me about plumbers>my plan", "[Ask someone about Plumbers, Pipefitters, and Steamfitters] [Pick a program for Plumbers, Pipefitters, and Steamfitters]")]
    [InlineData("tell me about construction>my plan", "[Find a class for Construction] [Ask for a day of job shadowing]")]
    [InlineData("tell me about construction>my plan>[Find a class for Construction]>[In one week]", "1. Find a class for Construction, by Thursday, November 26")]
    [InlineData("my plan>visit the clinic>blah>december 4", "by Friday, December 4")]
    [InlineData("my plan>call ms ortiz by next friday", "Got it: \"Call ms ortiz\" by Friday, November 27.|1. Call ms ortiz, by Friday, November 27|Want a reminder the day before?|[Yes, remind me] [No reminder] [Add a step] [Done, move or drop a step] [Put it in my calendar]")]
    [InlineData("my plan>call ms ortiz by next friday>no", "[Add a step] [Done, move or drop a step] [Put it in my calendar] [Learn more] [My matches]")]
    [InlineData("my plan>call ms ortiz by next friday>yes", "OK, I'll remind you the day before. Say \"stop reminders\" to end it.|[My matches]")]
    [InlineData("my plan>call ms ortiz today", "[Add a step] [Done, move or drop a step] [Put it in my calendar] [Learn more] [My matches]")]
    [InlineData("my plan>call ms ortiz by next friday>yes>stop reminders", "Done. I won't send you reminders any more.")]
    [InlineData("my plan>call ms ortiz by next friday>yes>stop", "I'll stop here, and I won't send you reminders any more.")]
    [InlineData("my plan>call ms ortiz by next friday>yes>español>para los recordatorios", "Ya no te mandaré recordatorios.")]
    [InlineData("my plan>no more reminders", "There are no reminders.")]
    [InlineData("my plan>skip", "Where do you want to go?")]
    [InlineData("my plan>call mom tomorrow>[Add a step]", "What is one thing")]
    [InlineData("my plan>call mom tomorrow>add>read a book today", "2. Read a book, by Thursday, November 19\n1. Call mom, by Friday, November 20")]
    // A step is told where the plan is shown, and anywhere in words that name the plan.
    [InlineData("my plan>call mom tomorrow>no>ask ms. ortiz about auto tech by tuesday", "Got it: \"Ask ms. ortiz about auto tech\" by Tuesday, November 24.|2. Ask ms. ortiz about auto tech")]
    [InlineData("add call the vet clinic to my plan by friday", "Got it: \"Call the vet clinic\" by Friday, November 20.")]
    [InlineData("put visit Mr. Lee's shop in my plan", "\"Visit Mr. Lee's shop\": by when?")]
    [InlineData("español>añade llamar a mamá a mi plan para el lunes", "\"Llamar a mamá\"|lunes 23 de noviembre")]
    [InlineData("my plan>call mom tomorrow>no>i'll do it on monday", "OK, \"Call mom\" is now due Monday, November 23.")]
    [InlineData("my plan>call mom tomorrow>no>what's due?", "1. Call mom, by Friday, November 20\n|[Add a step]")]
    [InlineData("tell me about plumbers>put this job in my plan", "What is one thing you could do, and by when?|[Ask someone about Plumbers, Pipefitters, and Steamfitters]")]
    [InlineData("my plan>call mom tomorrow>no>[Learn more]", "Step 3 of 4")]
    [InlineData("my plan>call mom tomorrow>my matches", "can't name clusters")]
    [InlineData("my plan>call mom tomorrow>[Done, move or drop a step]", "[Done] [Move it] [One week later] [Drop it]")]
    [InlineData("my plan>call mom tomorrow>[Back]>call dad on monday", "1. Call dad, by Monday, November 23")]
    // The buttons keep their English words in Spanish; a press must still be understood.
    [InlineData("my plan>visit the clinic>español>[En dos semanas]", "jueves 3 de diciembre")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    // At 04:00 UTC on Friday it is still Thursday evening on the west coast, and Friday afternoon in Tokyo.
    [Theory]
    [InlineData(-8, "today", "Thursday, November 19")]
    [InlineData(-8, "tomorrow", "Friday, November 20")]
    [InlineData(-8, "by friday", "Friday, November 20")]
    [InlineData(0, "tomorrow", "Saturday, November 21")]
    [InlineData(9, "today", "Friday, November 20")]
    [InlineData(9, "by monday", "Monday, November 23")]
    public async Task A_day_counts_from_where_the_person_is(int offset, string day, string expected)
    {
        await using var bot = new TestBot();
        bot.Time.SetUtcNow(TestBot.Thursday.AddHours(18));
        await Played.OnAsync(bot, "my plan");
        var activity = bot.Message($"call mom {day}");
        activity.LocalTimestamp = bot.Time.GetUtcNow().ToOffset(TimeSpan.FromHours(offset));
        Assert.Contains($"\"Call mom\" by {expected}.", TestBot.Text(await bot.SendAsync(activity)), StringComparison.Ordinal);
    }
}
