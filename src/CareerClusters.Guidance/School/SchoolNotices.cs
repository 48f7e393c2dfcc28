using System.Globalization;
using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Guidance.School;

/// <summary>What is right in a school's files and still worth a look.</summary>
public static class SchoolNotices
{
    /// <summary>Days before the end of a clearance from which it is pointed out.</summary>
    public const int DaysAhead = 30;

    /// <summary>What the names of the sample that ships hold.</summary>
    private const string SampleMark = "(sample)";

    /// <summary>Lists what a school may want to change.</summary>
    /// <param name="school">Its content, read without problems.</param>
    /// <param name="clusters">All clusters.</param>
    /// <param name="today">The day it is.</param>
    public static IEnumerable<CatalogProblem> Of(SchoolContent school, IReadOnlyList<CareerCluster> clusters, DateOnly today)
    {
        if (school.IsSample)
            yield return Notice("school.yaml", "sample", "This is the sample of a made-up school: students are told so wherever the school or its people are named, and its contacts are shown to nobody.", "Put your own school into all three files, then write sample: false.");
        else foreach (var notice in LeftOver(school)) yield return notice;
        foreach (var person in school.Volunteers)
        {
            if (person.ClearedUntil is not { } until)
                yield return Notice("people.csv", person.Name, "Has no cleared_until; students are not shown this person.", "Write the last day of the clearance.");
            else if (until <= today)
                yield return Notice("people.csv", person.Name, $"Was cleared until {Day(until)}; students are not shown this person any more.", "Write the new last day, or remove the row.");
            else if (until <= today.AddDays(DaysAhead))
                yield return Notice("people.csv", person.Name, $"Is cleared until {Day(until)}, {until.DayNumber - today.DayNumber} days from now.", "Renew the clearance in time.");
        }

        foreach (var program in school.Programs.Where(p => p.HowToAsk.Length == 0))
            yield return Notice("programs.csv", program.Name, "Does not say how to get a place.", "Write it into how_to_ask, such as: Ask your counselor.");
        var empty = clusters.Where(c => !school.ProgramsFor(c.Id).Any()).Select(c => c.Id).ToList();
        if (empty.Count > 0 && school.Programs.Count > 0)
            yield return Notice("programs.csv", "clusters", $"Nothing for {string.Join(", ", empty)}.", "Students see national programs there; add your own if you have some.");
        var nobody = clusters.Where(c => !school.VolunteersFor(c.Id, today).Any()).Select(c => c.Id).ToList();
        if (nobody.Count > 0 && school.Volunteers.Count > 0)
            yield return Notice("people.csv", "cluster", $"Nobody to talk to for {string.Join(", ", nobody)}.", "Students are told kinds of people to ask; add a person if you have one.");
    }

    /// <summary>Rows of the sample that a school kept: its students would take them for real.</summary>
    private static IEnumerable<CatalogProblem> LeftOver(SchoolContent school) =>
        school.Volunteers.Select(v => ("people.csv", v.Name)).Concat(school.Programs.Select(p => ("programs.csv", p.Name)))
            .Where(row => row.Name.Contains(SampleMark, StringComparison.OrdinalIgnoreCase))
            .Select(row => Notice(row.Item1, row.Name, "This row is from the sample and made up; students are shown it as real.", "Put in one of your own, or remove it."));

    private static CatalogProblem Notice(string file, string place, string found, string remedy) => new($"{SchoolReader.Folder}/{file}", place, found, remedy);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
