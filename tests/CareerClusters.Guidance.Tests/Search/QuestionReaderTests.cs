using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Tests.Search;

public sealed class QuestionReaderTests
{
    private static readonly QuestionReader Reader = new(RealCatalog.Words);

    [Theory]
    [InlineData("what does a plumber earn", QuestionKind.Pay, "plumber")]
    [InlineData("What does a plumber earn?", QuestionKind.Pay, "plumber")]
    [InlineData("how much do nurses make", QuestionKind.Pay, "nurses")]
    [InlineData("how much does a nurse make a year?", QuestionKind.Pay, "nurse")]
    [InlineData("how much do musicians make per year", QuestionKind.Pay, "musicians")]
    [InlineData("what does an actor make an hour", QuestionKind.Pay, "actor")]
    [InlineData("do plumbers make good money", QuestionKind.Pay, "plumbers")]
    [InlineData("nurse salary", QuestionKind.Pay, "nurse")]
    [InlineData("what does it pay", QuestionKind.Pay, "")]
    [InlineData("what do I need to become a vet", QuestionKind.Education, "vet")]
    [InlineData("do i need college to be an electrician", QuestionKind.Education, "electrician")]
    [InlineData("how do i become a pilot", QuestionKind.Education, "pilot")]
    [InlineData("how long does it take to become a doctor", QuestionKind.Education, "doctor")]
    [InlineData("is there a future for welders", QuestionKind.Outlook, "welders")]
    [InlineData("will robots replace truck drivers", QuestionKind.Outlook, "truck drivers")]
    [InlineData("what does a radiographer do", QuestionKind.Tasks, "radiographer")]
    [InlineData("what does a mechanic do all day", QuestionKind.Tasks, "mechanic")]
    [InlineData("what is a sub-cluster", QuestionKind.WhatIs, "sub cluster")]
    [InlineData("whats a cluster", QuestionKind.WhatIs, "cluster")]
    [InlineData("tell me about diesel mechanic", QuestionKind.WhatIs, "diesel mechanic")]
    [InlineData("what skills do I need to be a chef", QuestionKind.Skills, "chef")]
    [InlineData("what do you need to be good at to be a chef", QuestionKind.Skills, "chef")]
    [InlineData("how much school do i need to be a nurse", QuestionKind.Education, "nurse")]
    [InlineData("jobs like nursing", QuestionKind.RelatedJobs, "nursing")]
    // About what is looked at.
    [InlineData("whats the pay", QuestionKind.Pay, "")]
    [InlineData("how much would i make", QuestionKind.Pay, "")]
    [InlineData("how much do they make a year", QuestionKind.Pay, "")]
    [InlineData("how much do they start at", QuestionKind.Pay, "")]
    [InlineData("how much does this job pay", QuestionKind.Pay, "")]
    [InlineData("cuanto gana?", QuestionKind.Pay, "")]
    [InlineData("cuánto se gana", QuestionKind.Pay, "")]
    [InlineData("how many openings for midwives", QuestionKind.Outlook, "midwives")]
    [InlineData("cuántos puestos hay para enfermeras", QuestionKind.Outlook, "enfermeras")]
    [InlineData("how many openings", QuestionKind.Outlook, "")]
    [InlineData("are there a lot of jobs", QuestionKind.Outlook, "")]
    [InlineData("hay trabajo de esto", QuestionKind.Outlook, "")]
    [InlineData("do they need college", QuestionKind.Education, "")]
    [InlineData("que estudio necesito", QuestionKind.Education, "")]
    [InlineData("do i need to be good at math", QuestionKind.Skills, "")]
    [InlineData("what do they do all day", QuestionKind.Tasks, "")]
    [InlineData("similiar jobs", QuestionKind.RelatedJobs, "")]
    [InlineData("trabajos relacionados", QuestionKind.RelatedJobs, "")]
    [InlineData("how much do nurses pay for school", QuestionKind.None, "how much do nurses pay for school")]
    [InlineData("i like animals", QuestionKind.None, "i like animals")]
    [InlineData("love it", QuestionKind.None, "love it")]
    public void Reads_what_is_asked_and_about_what(string text, QuestionKind kind, string subject) =>
        Assert.Equal(new AskedQuestion(kind, subject), Reader.Read(text));

    [Theory]
    [InlineData("compare nursing and teaching", "nursing", "teaching")]
    [InlineData("what's the difference between a nurse and a paramedic", "nurse", "paramedic")]
    [InlineData("welder vs plumber", "welder", "plumber")]
    public void Reads_both_sides_of_a_comparison(string text, string one, string other) =>
        Assert.Equal(new AskedQuestion(QuestionKind.Compare, one, other), Reader.Read(text));

    [Theory]
    [InlineData("how long does it take", true)]
    [InlineData("can my mom come", true)]
    [InlineData("show me my profile", true)]
    [InlineData("es seguro", true)]
    [InlineData("plumber", false)]
    [InlineData("i want to be a pilot", false)]
    [InlineData("howler", false)]
    [InlineData("", false)]
    public void Tells_talk_from_names(string text, bool isTalk) => Assert.Equal(isTalk, Reader.IsTalk(text));

    [Fact]
    public void Takes_a_long_text_for_no_question() =>
        Assert.Equal(QuestionKind.None, Reader.Read($"what does a {string.Join(' ', Enumerable.Repeat("very", 100))} good plumber earn").Kind);
}
