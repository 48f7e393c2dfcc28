using System.Text;
using CareerClusters.Dialogs;
using CareerClusters.Guidance.Planning;
using CareerClusters.Tests.Hosting;
using Ical.Net;

namespace CareerClusters.Tests.Dialogs;

public sealed class TalkDateDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private const string Job = "Plumbers, Pipefitters, and Steamfitters";
    private const string Friday = "Friday, November 20 at 3:00 PM";

    [Theory]
    // From the page, a question at a time
    [InlineData("plumber>talk>[Put the talk in my calendar]", $"When is the talk about {Job}?")]
    [InlineData("plumber>talk>how do i put it on a calendar", $"When is the talk about {Job}?")]
    [InlineData("plumber>talk>put it in my calendar", $"When is the talk about {Job}?")]
    [InlineData("plumber>interview questions>[Put the talk in my calendar]", $"When is the talk about {Job}?")]
    [InlineData("plumber>interview questions>tmrw at 4", "Friday, November 20 at 4:00")]
    [InlineData("plumber>talk>put it in my calendar>friday", "Friday, November 20: at what time?|[No time yet]")]
    [InlineData("plumber>talk>put it in my calendar>friday>3", $"A talk about {Job}: {Friday}, for 30 minutes.|Shall I put it in your plan?|[Put it in my plan] [Only the calendar file] [Another day or time]")]
    [InlineData("plumber>talk>put it in my calendar>friday at 3pm", $"{Friday}, for 30 minutes.")]
    [InlineData("plumber>talk>put it in my calendar>friday from 3 to 3:45pm", $"{Friday}, for 45 minutes.")]
    [InlineData("plumber>talk>put it in my calendar>friday>[No time yet]", $"A talk about {Job}: Friday, November 20.\n|[Put it in my plan]")]
    [InlineData("plumber>talk>put it in my calendar>at 3pm", $"When is the talk about {Job}?")]
    [InlineData("plumber>talk>put it in my calendar>at 3pm>friday", $"{Friday}, for 30 minutes.")]
    [InlineData("plumber>talk>put it in my calendar>when the cows come home", "I can't find a day from today on in that. When is the talk")]
    [InlineData("plumber>talk>put it in my calendar>friday>in a while", "I can't find a time in that. Friday, November 20: at what time?")]
    [InlineData("plumber>talk>put it in my calendar>skip", "Where do you want to go?")]
    // The past is asked again, kindly; the hour stays
    [InlineData("plumber>talk>put it in my calendar>yesterday at 3pm", "Wednesday, November 18 at 3:00 PM has passed. Which day and time from now on?")]
    [InlineData("plumber>talk>put it in my calendar>today at 9am", "Thursday, November 19 at 9:00 AM has passed.")]
    [InlineData("plumber>talk>put it in my calendar>yesterday at 3pm>friday", $"{Friday}, for 30 minutes.")]
    // In one sentence, wherever a choice waits
    [InlineData("plumber>talk on friday at 3pm", $"A talk about {Job}: {Friday}")]
    [InlineData("plumber>my interview is on friday at 3", $"A talk about {Job}: {Friday}")]
    [InlineData("plumber>add the talk to my calendar", $"When is the talk about {Job}?")]
    [InlineData("talk with a plumber on friday at 3", $"A talk about {Job}: {Friday}")]
    [InlineData("i'm meeting with an electrician next friday at 10", "A talk about Electricians: Friday, November 27 at 10:00 AM")]
    [InlineData("talk on friday at 3pm", $"A talk: {Friday}")]
    [InlineData("start>talk with a plumber on friday at 3>[Only the calendar file]>[Go on]", "1 of 12.")]
    [InlineData("español>plomero>mi charla es el viernes a las 3", "viernes 20 de noviembre a las 3:00 pm, de 30 minutos.|[Ponerla en mi plan]")]
    [InlineData("español>hablo con un electricista el lunes a la 1", "Una charla sobre Electricians: lunes 23 de noviembre a la 1:00 pm")]
    [InlineData("español>plomero>agrega la charla a mi calendario", "¿Cuándo es la charla sobre")]
    // What the page is about goes before what was looked at
    [InlineData("can i talk to a nurse>talk on friday at 3pm", "A talk about Registered Nurses: ")]
    [InlineData("registered nurse>construction>learn more>talk>talk on friday at 3pm", "A talk about Construction: ")]
    [InlineData("can i talk to a nurse>menu>talk on friday at 3pm", "A talk about Registered Nurses: ")]
    // A week is no day
    [InlineData("plumber>talk>put it in my calendar>next week", "Which day, from Monday, November 23 to Sunday, November 29?")]
    [InlineData("plumber>talk>put it in my calendar>next week>tuesday at 3", "Tuesday, November 24 at 3:00 PM")]
    [InlineData("plumber>talk>put it in my calendar>next month>friday at 3", "Friday, December 4 at 3:00 PM")]
    [InlineData("plumber>talk>put it in my calendar>next week>idk", "the talk can wait for its day")]
    [InlineData("talk with a plumber next week", "Which day, from Monday, November 23")]
    [InlineData("español>plomero>hablar>ponla en mi calendario>la próxima semana", "¿Qué día, del lunes 23 de noviembre al domingo 29 de noviembre?")]
    [InlineData("plumber>talk>put it in my calendar>next tues 330", "Tuesday, November 24 at 3:30 PM")]
    // No day yet
    [InlineData("plumber>talk>put it in my calendar>i dont know yet", "That's fine, the talk can wait for its day.|my talk is on Friday at 3")]
    [InlineData("plumber>talk>put it in my calendar>no", "the talk can wait for its day")]
    [InlineData("plumber>talk>put it in my calendar>idk>my plan", "What is one thing you could do")]
    [InlineData("español>plomero>hablar>ponla en mi calendario>todavía no sé", "la charla puede esperar su día")]
    [InlineData("plumber>talk>put it in my calendar>i talked to the chef", "(Chefs and Head Cooks)|What surprised you?")]
    [InlineData("plumber>talk>put it in my calendar>he made me uncomfortable", "I'm sorry it felt that way|When is the talk")]
    // A bare day on the page of a talk, and beside a draft
    [InlineData("plumber>talk>friday at 3", $"A talk about {Job}: {Friday}")]
    [InlineData("plumber>talk>friday", "Friday, November 20: at what time?")]
    [InlineData("plumber>talk>[A friendly message to send]>friday", $"\"Hand in my message about {Job}\" by Friday, November 20.")]
    [InlineData("plumber>talk>[A friendly message to send]>by friday", $"\"Hand in my message about {Job}\" by Friday, November 20.")]
    [InlineData("plumber>talk>[A friendly message to send]>next week", "Which day, from Monday, November 23")]
    [InlineData("plumber>friday", "I didn't get that.")]
    // What it becomes
    [InlineData("plumber>talk on friday at 3pm>yes", $"the talk is in your plan for {Friday}.|puts the talk in your calendar, with your questions and a note the day before: |/pages/|[Go on] [Questions to ask] [Stop sharing]")]
    [InlineData("plumber>talk on friday at 3pm>yes>[Go on]", $"1. Talk to someone about {Job}, {Friday}|[Done, move or drop a step]")]
    [InlineData("plumber>talk on next friday at 3pm>yes>[Go on]", "Want a reminder the day before?")]
    [InlineData("plumber>talk on friday at 3pm>[Only the calendar file]>my plan", "What is one thing you could do")]
    [InlineData("plumber>talk on friday at 3pm>[Only the calendar file]>[Questions to ask]", $"questions picked for you, for a talk about {Job}")]
    [InlineData("plumber>talk on friday at 3pm>[Another day or time]", $"When is the talk about {Job}?")]
    [InlineData("plumber>talk on friday at 3pm>yes>talk on monday at 10", $"Monday, November 23 at 10:00 AM, for 30 minutes. It was planned for {Friday}.")]
    [InlineData("plumber>talk on friday at 3pm>yes>talk on monday at 10>yes>my plan", $"1. Talk to someone about {Job}, Monday, November 23 at 10:00 AM\n")]
    [InlineData("plumber>talk on friday at 3pm>yes>move the plumbers talk to monday>my plan", $"1. Talk to someone about {Job}, Monday, November 23 at 3:00 PM\n")]
    [InlineData("plumber>talk on friday at 3pm>yes>my plan>[Put it in my calendar]", "puts your step with a date in your calendar")]
    [InlineData("plumber>talk on friday at 3pm>yes>back>my plan", "What is one thing you could do")]
    // Said where a place is meant, or about something else, it is no talk
    [InlineData("plumber>talk", "Stay safe")]
    [InlineData("talk to ms ortiz on friday", "Should I put \"Talk to ms ortiz\" in your plan, by Friday, November 20?")]
    [InlineData("my plan>talk to ms ortiz on friday", "\"Talk to ms ortiz\" by Friday, November 20.")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Theory]
    // Winter time in Chicago, year's end, the last day of summer time and the first of winter time, a fixed offset, none at all.
    [InlineData("America/Chicago", "2026-12-04", "15:00", "2026-12-04T21:00")]
    [InlineData("America/Chicago", "2027-01-01", "00:30", "2027-01-01T06:30")]
    [InlineData("America/Chicago", "2026-10-31", "15:00", "2026-10-31T20:00")]
    [InlineData("America/Chicago", "2026-11-02", "15:00", "2026-11-02T21:00")]
    [InlineData("America/Chicago", "2027-03-14", "02:30", "2027-03-14T08:30")]
    [InlineData("America/Phoenix", "2027-07-01", "09:00", "2027-07-01T16:00")]
    [InlineData("UTC", "2026-12-04", "15:00", "2026-12-04T15:00")]
    [InlineData(null, "2026-12-04", "15:00", "2026-12-04T21:00")]
    public void Takes_place_at_its_hour_where_the_person_is(string? zone, string day, string at, string utc)
    {
        var where = zone is null ? TimeZoneInfo.CreateCustomTimeZone("-06:00:00", TimeSpan.FromHours(-6), "-6", "-6") : TimeZoneInfo.FindSystemTimeZoneById(zone);
        var entry = Calendar.Load(File([Talk(day, at)], where))!.Events.Single();
        Assert.Equal(Moment(utc), entry.Start!.AsUtc);
        Assert.Equal(Moment(utc).AddMinutes(30), entry.End!.AsUtc);
        Assert.Equal(where.HasIanaId && zone != "UTC" ? zone : "UTC", entry.Start.TzId);
        Assert.Equal("-P1D", entry.Alarms.Single().Trigger!.Duration.ToString());
    }

    [Fact]
    public void A_talk_without_an_hour_is_a_day_and_rings_in_the_afternoon_before()
    {
        var entry = Calendar.Load(File([Talk("2026-12-04", "15:00") with { At = null, Minutes = 0 }]))!.Events.Single();
        Assert.Equal((true, "-PT8H"), (entry.IsAllDay, entry.Alarms.Single().Trigger!.Duration.ToString()));
    }

    [Fact]
    public void Is_the_same_talk_in_the_plan_and_before_it_and_another_once_it_is_done()
    {
        var planned = Talk("2026-12-04", "15:00");
        var alone = new PlanCalendar([], "person", TestBot.Thursday, TimeZoneInfo.Utc, _ => "").Write([planned with { Id = "" }]);
        Assert.Equal(Uid(File([planned])), Uid(Encoding.UTF8.GetString(alone)));
        Assert.NotEqual(Uid(File([planned])), Uid(File([planned with { Id = "1", Done = true }, planned with { Id = "2" }])));
        Assert.NotEqual(Uid(File([planned])), Uid(File([planned with { Talk = "other" }])));
    }

    private static string Uid(string file) => Calendar.Load(file)!.Events.Single().Uid!;

    private static PlanStep Talk(string day, string at) => new("2", "Talk", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Done: false)
    {
        Talk = "47-2111.00", At = TimeOnly.Parse(at, System.Globalization.CultureInfo.InvariantCulture), Minutes = 30,
    };

    private static DateTime Moment(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string File(IReadOnlyList<PlanStep> plan, TimeZoneInfo? zone = null) =>
        Encoding.UTF8.GetString(new PlanCalendar(plan, "person", TestBot.Thursday, zone ?? TimeZoneInfo.Utc, _ => "").Write());
}
