namespace CareerClusters.Tests.Dialogs;

public sealed class PlanChangeDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private const string Three = "my plan>ask ms ortiz about auto tech by friday>add>visit the clinic on monday>add>read a book>no date yet";

    [Theory]
    [InlineData("my plan>call mom tomorrow>[Done, move or drop a step]", "\"Call mom\": what about it?|[Done] [Move it] [One week later] [Drop it]")]
    [InlineData("my plan>call mom tomorrow>change>[Done]", "Well done! \"Call mom\" is done.|1. Call mom (done)")]
    [InlineData("my plan>call mom tomorrow>change>[Drop it]", "OK, I dropped \"Call mom\". Say \"back\" to bring it back.")]
    [InlineData("my plan>call mom tomorrow>change>[One week later]", "\"Call mom\" is now due Friday, November 27.")]
    [InlineData("my plan>call mom tomorrow>change>[Move it]", "by when?|[In one week] [In two weeks] [In one month] [No date yet] [Back] [Skip] [Options]")]
    [InlineData("my plan>call mom tomorrow>change>[Move it]>next friday", "\"Call mom\" by Friday, November 27|by Friday, November 27")]
    [InlineData("my plan>call mom tomorrow>change>[Move it]>whenever", "I can't find a day")]
    [InlineData("my plan>call mom tomorrow>change>[Move it]>yesterday", "\"Call mom\": Wednesday, November 18 is in the past. Which day from today on")]
    [InlineData("my plan>call mom tomorrow>change>[Move it]>skip", "\"Call mom\" stays as it is")]
    [InlineData("my plan>call mom tomorrow>add>read a book today>change", "Which step?|[Read a book] [Call mom]")]
    [InlineData("my plan>call mom tomorrow>add>read a book today>change>[Call mom]>done", "\"Call mom\" is done.|2. Read a book, by Thursday, November 19\n1. Call mom (done)")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);

    [Theory]
    [InlineData("done 2", "Well done! \"Visit the clinic\" is done.")]
    [InlineData("2 is done", "\"Visit the clinic\" is done.")]
    [InlineData("I did the clinic", "\"Visit the clinic\" is done.")]
    [InlineData("done with ms ortiz", "\"Ask ms ortiz about auto tech\" is done.")]
    [InlineData("mark the book done", "\"Read a book\" is done.")]
    [InlineData("move ms ortiz to tuesday", "\"Ask ms ortiz about auto tech\" is now due Tuesday, November 24.")]
    [InlineData("move 2 to 12/4", "\"Visit the clinic\" is now due Friday, December 4.")]
    [InlineData("move the clinic by a week", "\"Visit the clinic\" is now due Monday, November 30.")]
    [InlineData("reschedule the clinic for december 1st", "\"Visit the clinic\" is now due Tuesday, December 1.")]
    [InlineData("move 2", "\"Visit the clinic\": by when?")]
    [InlineData("move 2 to yesterday", "\"Visit the clinic\": Wednesday, November 18 is in the past.")]
    [InlineData("snooze the clinic", "\"Visit the clinic\" is now due Monday, November 30.")]
    [InlineData("snooze ms ortiz for 3 days", "\"Ask ms ortiz about auto tech\" is now due Monday, November 23.")]
    [InlineData("snooze 1 two weeks", "now due Friday, December 4.")]
    [InlineData("snooze the book a month", "\"Read a book\" is now due Saturday, December 19.")]
    [InlineData("drop the first", "OK, I dropped \"Ask ms ortiz about auto tech\".")]
    [InlineData("drop the last one", "I dropped \"Read a book\".")]
    [InlineData("cancel the second one please", "I dropped \"Visit the clinic\".")]
    [InlineData("forget the book", "I dropped \"Read a book\".")]
    [InlineData("done", "Which step?|[Ask ms ortiz about auto tech] [Visit the clinic] [Read a book]")]
    [InlineData("drop it", "Which step?")]
    [InlineData("done>[Visit the clinic]", "\"Visit the clinic\" is done.")]
    [InlineData("i did not do the clinic>my plan", "2. Visit the clinic, by Monday, November 23")]
    [InlineData("i didn't do the clinic", "\"Visit the clinic\" is still open.|[Move it] [One week later] [Drop it]")]
    [InlineData("the clinic is not done", "\"Visit the clinic\" is still open.")]
    [InlineData("havent done ms ortiz yet, i'll do it tuesday", "\"Ask ms ortiz about auto tech\" is now due Tuesday, November 24.")]
    [InlineData("not done>my plan", "1. Ask ms ortiz about auto tech, by Friday, November 20\n2. Visit the clinic")]
    // What is dropped is not offered any more.
    [InlineData("done>drop the clinic", "I dropped \"Visit the clinic\".|1. Ask ms ortiz about auto tech, by Friday, November 20\n3. Read a book")]
    [InlineData("change>drop the clinic>change", "Which step?|[Ask ms ortiz about auto tech] [Read a book]")]
    [InlineData("change>[Visit the clinic]>drop it", "I dropped \"Visit the clinic\".")]
    [InlineData("change>[Visit the clinic]>drop the book", "I dropped \"Read a book\".|2. Visit the clinic")]
    [InlineData("done 9", "Which step?|[Visit the clinic]")]
    [InlineData("español>mueve lo de la clinic al viernes", "\"Visit the clinic\" queda para el viernes 20 de noviembre.")]
    [InlineData("español>quita la primera", "quité \"Ask ms ortiz about auto tech\"")]
    [InlineData("español>pospón 2 dos semanas", "\"Visit the clinic\" queda para el lunes 7 de diciembre.")]
    [InlineData("español>ya hice lo de ortiz", "\"Ask ms ortiz about auto tech\" está listo.")]
    public Task Takes_it_in_one_sentence(string said, string expected) => Played.ExpectAsync(shared.Bot, $"{Three}>{said}", expected);

    [Theory]
    // In the middle of something else the open question comes again, and its numbers still mean its own options.
    [InlineData("start>done 2", "\"Visit the clinic\" is done.|1 of 12.|[Love it]")]
    [InlineData("start>drop the book", "I dropped \"Read a book\".|1 of 12.")]
    [InlineData("start>done 2>love it", "2 of 12.")]
    [InlineData("start>2", "2 of 12.")]
    // Words that only sound like it.
    [InlineData("start>forget it>my plan", "2. Visit the clinic")]
    [InlineData("start>drop it>my plan", "1. Ask ms ortiz about auto tech")]
    [InlineData("start>drop 2>my plan", "2. Visit the clinic")]
    [InlineData("start>remove the first>my plan", "1. Ask ms ortiz about auto tech")]
    [InlineData("tell me about construction>i did it>my plan", "3. Read a book")]
    [InlineData("start>i did great in math", "Math and science: good at it")]
    [InlineData("add>drop off the clinic form by friday", "Got it: \"Drop off the clinic form\" by Friday, November 20.")]
    [InlineData("add>move to a new seat in math on monday", "Got it: \"Move to a new seat in math\" by Monday, November 23.")]
    public Task Works_anywhere_but_where_a_text_is_asked_for(string said, string expected) => Played.ExpectAsync(shared.Bot, $"{Three}>{said}", expected);

    [Theory]
    [InlineData("done 2>back", "I took that back. \"Visit the clinic\" is as it was before.|2. Visit the clinic, by Monday, November 23")]
    [InlineData("drop 2>back", "is as it was before.|2. Visit the clinic, by Monday, November 23")]
    [InlineData("move 2 to friday>back", "2. Visit the clinic, by Monday, November 23")]
    [InlineData("snooze 2>back", "2. Visit the clinic, by Monday, November 23")]
    [InlineData("change>[Visit the clinic]>[Done]>back", "I took that back.|\"Visit the clinic\": what about it?")]
    [InlineData("start>done 2>back", "I took that back. \"Visit the clinic\" is as it was before.|1 of 12.")]
    [InlineData("done 2>drop 1>back>back>my plan", "1. Ask ms ortiz about auto tech, by Friday, November 20\n2. Visit the clinic, by Monday, November 23\n3. Read a book")]
    [InlineData("back>back", "\"Read a book\" is not in your plan now.")]
    public Task Back_takes_it_back(string said, string expected) => Played.ExpectAsync(shared.Bot, $"{Three}>{said}", expected);
}
