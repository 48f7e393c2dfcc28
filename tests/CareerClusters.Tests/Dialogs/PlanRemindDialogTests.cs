namespace CareerClusters.Tests.Dialogs;

public sealed class PlanRemindDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private const string One = "my plan>finish the essay in two weeks>no";

    private const string Set = "OK, I'll remind you the day before.";

    [Theory]
    [InlineData("remind me", Set)]
    [InlineData("yes remind me", Set)]
    [InlineData("can you remind me?", Set)]
    [InlineData("recuérdame", Set)]
    [InlineData("remind me about the essay", Set)]
    [InlineData("remind me to finish the essay", Set)]
    [InlineData("menu>remind me about the essay", Set)]
    [InlineData("change>[Remind me]", Set)]
    [InlineData("change>remind me", Set)]
    [InlineData("remind me>what reminders do i have", "I'll remind you the day before:\n- Finish the essay, by Thursday, December 3")]
    [InlineData("remind me>remind me", Set)]
    [InlineData("remind me>stop reminders>my reminders", "You have no reminders yet.")]
    [InlineData("what reminders do i have", "You have no reminders yet.")]
    [InlineData("remind me on friday to call my aunt", "Got it: \"Call my aunt\" by Friday, November 20.|OK, I'll remind you the day before.|2. Call my aunt, by Friday, November 20")]
    [InlineData("add>remind me to call my aunt on friday", "Got it: \"Call my aunt\" by Friday, November 20.|OK, I'll remind you the day before.")]
    [InlineData("remind me to call my aunt", "\"Call my aunt\": by when?")]
    [InlineData("remind me to call my aunt today", "Got it: \"Call my aunt\" by Thursday, November 19.")]
    [InlineData("add>call my aunt tomorrow>no>remind me", "Which step should I remind you of?|[Call my aunt] [Finish the essay]")]
    [InlineData("add>call my aunt tomorrow>no>remind me>[Call my aunt]", Set)]
    [InlineData("add>call my aunt today>remind me about my aunt", "\"Call my aunt\" is too close for a reminder the day before. I'll ask about it when you come by.")]
    [InlineData("add>call my aunt>no date>remind me about my aunt", "\"Call my aunt\": by when?")]
    [InlineData("start>remind me about the essay", "OK, I'll remind you the day before.|1 of 12.")]
    [InlineData("español>recuérdame llamar a mi tía el viernes", "Anotado: \"Llamar a mi tía\", para el viernes 20 de noviembre.|te lo recuerdo el día antes")]
    // What only sounds like it.
    [InlineData("don't remind me", "There are no reminders.")]
    [InlineData("remind me what a cluster is>my reminders", "You have no reminders yet.")]
    public Task Answers(string said, string expected) => Played.ExpectAsync(shared.Bot, $"{One}>{said}", expected);

    [Theory]
    [InlineData("remind me", "There is no open step in your plan yet.|What is one thing you could do")]
    [InlineData("my plan>remind me on friday to call my aunt", "Got it: \"Call my aunt\" by Friday, November 20.")]
    public Task Answers_without_a_plan(string said, string expected) => Played.ExpectAsync(shared.Bot, said, expected);
}
