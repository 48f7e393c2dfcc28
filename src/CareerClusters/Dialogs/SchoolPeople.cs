using CareerClusters.Guidance;
using CareerClusters.Guidance.School;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Says who told the school that they talk with students, some at a time. A person's name, role and topics are all that is said.</summary>
public sealed class SchoolPeople(SchoolContent school, CareerGuidance guidance, Phrasebook phrasebook)
{
    /// <summary>Volunteers named at once.</summary>
    internal const int Shown = 3;

    /// <summary>Whom to ask about some work: the school's volunteers first, then kinds of people.</summary>
    internal (Phrase Says, SchoolPeoplePage Page) First(CareerSubject subject, DateOnly today, string language)
    {
        var page = PageOf(subject, today, 0, language);
        return (TalkDialog.Who.With(subject.NameIn(language), ListOf(page, language), Number(page.More), Sample), page);
    }

    /// <summary>Further volunteers; nothing to say where there are none.</summary>
    internal (Phrase? Says, SchoolPeoplePage Page) Further(CareerSubject subject, DateOnly today, int number, string language)
    {
        var page = PageOf(subject, today, number, language);
        return (page.People.Count == 0 ? null : TalkDialog.MorePeople.With(subject.NameIn(language), ListOf(page, language), Number(page.More), Sample), page);
    }

    /// <summary>Volunteers for some work, who fits it best first.</summary>
    /// <param name="subject">The work.</param>
    /// <param name="today">The day it is: who is not cleared beyond it is left out.</param>
    /// <param name="number">Which page of them; 0 is the first.</param>
    /// <param name="language">Two-letter code.</param>
    internal SchoolPeoplePage PageOf(CareerSubject subject, DateOnly today, int number, string language)
    {
        var all = VolunteerOrder.Of(school, guidance, subject.Occupation, subject.Cluster.Id, today);
        return new SchoolPeoplePage([.. all.Skip(number * Shown).Take(Shown).Select(p => p.In(language))], Math.Max(all.Count - ((number + 1) * Shown), 0));
    }

    /// <summary>What tells a line that the school and its people are made up.</summary>
    internal string Sample => school.IsSample ? "yes" : "";

    private string ListOf(SchoolPeoplePage page, string language) => string.Join('\n', page.People.Select(p => phrasebook.Render(
        TalkDialog.VolunteerLine.With(p.Name, Sentences.Ended(p.Role), Sentences.Ended(p.Topics), Sentences.Ended(p.Coordinator)), language)));

    private static object Number(int more) => more > 0 ? more : "";
}

/// <summary>Some volunteers.</summary>
/// <param name="People">Those to show now.</param>
/// <param name="More">How many come after them.</param>
internal sealed record SchoolPeoplePage(IReadOnlyList<Volunteer> People, int More);
