using CareerClusters.Replies.Content;

namespace CareerClusters.Replies;

/// <summary>
/// Plain words for the levels of schooling, experience and training that the Bureau of Labor Statistics publishes. Short-term training
/// lasts up to a month, moderate-term up to twelve, and long-term more than twelve or joins work with classes, by its definitions
/// (https://www.bls.gov/ooh/about/glossary.htm).
/// </summary>
public sealed class PublishedTerms(Phrasebook phrasebook)
{
    public static readonly LineSet Lines = new("published-terms");

    /// <summary>What is published where nothing is asked for.</summary>
    private const string None = "None";

    private static readonly Dictionary<string, Line> Known = new()
    {
        ["No formal educational credential"] = Lines.Line("no-credential"),
        ["High school diploma or equivalent"] = Lines.Line("high-school"),
        ["Some college, no degree"] = Lines.Line("some-college"),
        ["Postsecondary nondegree award"] = Lines.Line("certificate"),
        ["Associate's degree"] = Lines.Line("associate"),
        ["Bachelor's degree"] = Lines.Line("bachelor"),
        ["Master's degree"] = Lines.Line("master"),
        ["Doctoral or professional degree"] = Lines.Line("doctoral"),
        ["Less than 5 years"] = Lines.Line("under-five-years"),
        ["5 years or more"] = Lines.Line("five-years"),
        ["Short-term on-the-job training"] = Lines.Line("short-term"),
        ["Moderate-term on-the-job training"] = Lines.Line("moderate-term"),
        ["Long-term on-the-job training"] = Lines.Line("long-term"),
        ["Internship/residency"] = Lines.Line("internship"),
        ["Apprenticeship"] = Lines.Line("apprenticeship"),
        ["US"] = Lines.Line("us"),
    };

    /// <summary>A published term in plain words; empty for "None" and for what is not published. A term that is new stays as published.</summary>
    public string Words(string? published, string language) =>
        published is null or None ? ""
        : Known.TryGetValue(published, out var line) ? phrasebook.Render(line, language)
        : published;

    /// <summary>Whether there are plain words for a term.</summary>
    public static bool Knows(string published) => published == None || Known.ContainsKey(published);
}
