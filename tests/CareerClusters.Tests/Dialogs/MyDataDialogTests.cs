namespace CareerClusters.Tests.Dialogs;

public sealed class MyDataDialogTests(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("my data", "This is what I keep about you.|Rated statements: 0.|400 days|[Show me all of it] [Delete my data] [No, keep it]")]
    [InlineData("start>5>my data", "Rated statements: 1.")]
    [InlineData("my data>[Show me all of it]", "word for word|\"language\": \"en\"|[Delete my data] [No, keep it]")]
    [InlineData("my data>[Delete my data]", "it can't be undone|[Yes, delete it all] [No, keep it]")]
    [InlineData("my data>[No, keep it]", "[Start with what I like]")]
    [InlineData("start>5>my data>[No, keep it]", "2 of 12")]
    [InlineData("delete my data", "it can't be undone")]
    [InlineData("start>5>delete my data>[No, keep it]", "2 of 12")]
    [InlineData("start>5>delete my data>[Yes, delete it all]", "All I had about you is deleted.")]
    [InlineData("start>5>delete my data>yes>hi", "career guide bot|[Start with what I like] [I have a job in mind]")]
    [InlineData("start>5>delete my data>yes>my data", "Rated statements: 0.")]
    public Task Answers(string inputs, string expected) => Played.ExpectAsync(shared.Bot, inputs, expected);
}
