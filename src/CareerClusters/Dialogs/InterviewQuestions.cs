using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Interests;
using CareerClusters.Guidance.Interviews;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies;

namespace CareerClusters.Dialogs;

/// <summary>The questions of an interview guide in words: chosen for one person and one job.</summary>
public sealed class InterviewQuestions(CareerGuidance guidance, CareerStanding standing, ReasonWords reasons, PublishedTerms terms)
{
    /// <summary>Self-rating or value from which something matters to the person.</summary>
    private const int MattersFrom = 4;

    /// <summary>Published area score from which a job has much of a kind of work, 1 to 7.</summary>
    private const double MuchFrom = 5;

    /// <summary>Skills a job stands out for that are looked at.</summary>
    private const int MostSkills = 5;

    /// <summary>A line each, numbered from 1.</summary>
    internal IReadOnlyList<string> For(Profile profile, CareerSubject subject) =>
        [.. InterviewGuide.Choose(NeedsOf(profile, subject)).Select((q, i) => reasons.Words(InterviewDialog.Question.With(i + 1, q.Topic, q.Detail), profile.Language))];

    private InterviewNeeds NeedsOf(Profile profile, CareerSubject subject)
    {
        var language = profile.Language;
        var match = standing.Match(profile).Clusters.FirstOrDefault(m => m.Cluster.Id == subject.Cluster.Id);
        var figures = subject.Occupation?.Figures;
        return new InterviewNeeds
        {
            // A liked statement may lower a cluster; asked about, it must still be called liked.
            Liked = StatementIn(match?.Raised.Where(c => c.Value > StatementAnswer.Neutral), language),
            Disliked = StatementIn(match?.Lowered.Where(c => c.Value < StatementAnswer.Neutral), language),
            ValueIds = [.. profile.ValueRatings.Where(v => v.Value >= MattersFrom).OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).Select(v => v.Key)],
            MostSchoolYears = profile.MostSchoolYears,
            LeastPayUsd = profile.LeastPayUsd,
            UnsureAreas = subject.Occupation is { } occupation ? UnsureAreas(profile, occupation) : [],
            Skills = subject.Occupation is { } job ? [.. WeakSkills(profile, job).Select(s => s.Name.For(language))] : [],
            Schooling = terms.Words(figures?.EntryEducation, language),
            IsApprenticeship = figures?.Training == ProgramsDialog.Apprenticeship,
            HasTraining = figures?.Training != ProgramsDialog.Apprenticeship && terms.Words(figures?.Training, language).Length > 0,
        };
    }

    private string StatementIn(IEnumerable<AnswerContribution>? said, string language) =>
        said?.FirstOrDefault(c => c.Kind == EvidenceKind.Statement) is { } statement ? reasons.StatementText(statement.Id, language) : "";

    /// <summary>Areas of which the job has much, and whose statements the person rated low, or passed over where others were rated.</summary>
    private List<InterestArea> UnsureAreas(Profile profile, Occupation occupation)
    {
        if (profile.Interests.Count == 0) return [];
        var areas = guidance.Catalog.Content.Statements.ToDictionary(s => s.Id, s => s.Area);
        var means = profile.Interests.Where(a => areas.ContainsKey(a.StatementId)).ToLookup(a => areas[a.StatementId], a => a.Value);
        return [.. Enum.GetValues<InterestArea>().Where(a => occupation.Interests[a] >= MuchFrom && means[a].DefaultIfEmpty(1).Average() <= StatementAnswer.Neutral)];
    }

    /// <summary>Skills the job stands out for that the person rated low or passed over; the first of all where nothing was rated.</summary>
    private IEnumerable<SkillElement> WeakSkills(Profile profile, Occupation occupation)
    {
        var telling = guidance.TellingSkills.Of(occupation.Code, MostSkills);
        var weak = guidance.Catalog.Content.SkillRatings
            .Where(r => profile.SkippedSkills.Contains(r.Id) || profile.SkillRatings.GetValueOrDefault(r.Id, MattersFrom) < StatementAnswer.Neutral).SelectMany(r => r.ElementIds).ToHashSet();
        var found = telling.Where(s => weak.Contains(s.Id)).ToList();
        return found.Count > 0 ? found : telling.Take(1);
    }
}
