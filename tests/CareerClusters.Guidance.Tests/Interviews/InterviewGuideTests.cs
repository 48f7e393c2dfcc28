using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Interviews;

namespace CareerClusters.Guidance.Tests.Interviews;

public sealed class InterviewGuideTests
{
    private static readonly InterviewNeeds Everything = new()
    {
        Liked = "fix a bike", Disliked = "sell", ValueIds = ["support", "independence", "recognition"], MostSchoolYears = 0, LeastPayUsd = 40_000,
        UnsureAreas = [InterestArea.Social, InterestArea.Artistic], Skills = ["using math", "running machines"], Schooling = "a diploma", HasTraining = true,
    };

    [Fact]
    public void Somebody_who_told_nothing_gets_eight_questions_of_a_kind_for_all()
    {
        var chosen = InterviewGuide.Choose(new InterviewNeeds());
        Assert.Equal(InterviewGuide.Fewest, chosen.Count);
        Assert.All(chosen, q => Assert.Equal("", q.Detail));
        Assert.Equal(InterviewTopic.Day, chosen[0].Topic);
        Assert.Equal(InterviewTopic.WhoElse, chosen[^1].Topic);
    }

    [Fact]
    public void Somebody_who_told_all_gets_twelve_with_their_own_right_after_the_first_two()
    {
        var chosen = InterviewGuide.Choose(Everything);
        Assert.Equal(InterviewGuide.Most, chosen.Count);
        Assert.Equal(
            [InterviewTopic.Liked, InterviewTopic.Disliked, InterviewTopic.WorkValue, InterviewTopic.WorkValue, InterviewTopic.SchoolLimit, InterviewTopic.PayLimit, InterviewTopic.Skill, InterviewTopic.Skill],
            chosen.Skip(2).Take(8).Select(q => q.Topic));
        Assert.Contains(new InterviewQuestion(InterviewTopic.PayLimit, "$40,000"), chosen);
        Assert.DoesNotContain(chosen, q => q.Detail == "recognition");
    }

    [Fact]
    public void Asks_about_kinds_of_work_that_were_never_rated() =>
        Assert.Contains(new InterviewQuestion(InterviewTopic.UnsureArea, "social"), InterviewGuide.Choose(new InterviewNeeds { UnsureAreas = [InterestArea.Social] }));

    [Fact]
    public void Asks_how_an_apprenticeship_was() =>
        Assert.Contains(InterviewGuide.Choose(Everything with { IsApprenticeship = true }), q => q.Topic == InterviewTopic.Apprenticeship);

    [Fact]
    public void Never_asks_the_same_thing_twice()
    {
        foreach (var needs in new[] { new InterviewNeeds(), Everything, new InterviewNeeds { HasTraining = true } })
            Assert.Distinct(InterviewGuide.Choose(needs));
    }
}
