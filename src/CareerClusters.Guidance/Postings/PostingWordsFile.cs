using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Reading;

namespace CareerClusters.Guidance.Postings;

/// <summary>Reads and checks <c>catalog/posting-words.yaml</c>; it may be missing.</summary>
public static class PostingWordsFile
{
    private const string Name = "posting-words.yaml";

    /// <summary>Reads the file.</summary>
    /// <param name="folder">The catalog.</param>
    /// <param name="elementIds">Known O*NET skills and knowledge areas; empty when they could not be read, and then no id is checked.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static PostingWords Read(string folder, IReadOnlySet<string> elementIds, List<CatalogProblem> problems)
    {
        if (!File.Exists(Path.Combine(folder, Name))) return PostingWords.Empty;
        if (CatalogYaml.Open(folder, Name, problems) is not { } file) return PostingWords.Empty;
        file.Expect(
            "signs", "calls", "talk", "talk_starts", "intros", "labels", "lead_ins", "headings", "places", "remote", "not_pay", "negators", "not_needed", "negation_ends", "preferred", "scam",
            "scam_hints", "skills", "credentials", "title_noise", "title_ends", "title_stops", "program_noise", "languages");
        return new PostingWords
        {
            Signs = file.Texts("signs"),
            Calls = file.Texts("calls"),
            Talk = file.Texts("talk"),
            TalkStarts = file.Texts("talk_starts"),
            Intros = file.Texts("intros"),
            Labels = file.Texts("labels"),
            LeadIns = file.Texts("lead_ins"),
            Places = file.Texts("places"),
            Remote = file.Texts("remote"),
            NotPay = file.Texts("not_pay"),
            Negators = file.Texts("negators"),
            NotNeeded = file.Texts("not_needed"),
            NegationEnds = file.Texts("negation_ends"),
            Preferred = file.Texts("preferred"),
            Scam = file.Texts("scam"),
            ScamHints = file.Texts("scam_hints"),
            Skills = [.. file.Items("skills").Select(item => Skill(item, elementIds))],
            Credentials = [.. file.Items("credentials").Select(Credential)],
            Headings = file.Texts("headings"),
            TitleStops = file.Texts("title_stops"),
            ProgramNoise = file.Texts("program_noise"),
            TitleNoise = file.Texts("title_noise"),
            TitleEnds = file.Texts("title_ends"),
            Languages = file.Entries("languages").ToDictionary(e => e.Key, e => (IReadOnlyList<string>)[.. e.Value.Items().Select(word => word.AsText()).OfType<string>()]),
        };
    }

    private static PostingSkill Skill(CatalogYaml item, IReadOnlySet<string> elementIds)
    {
        var id = item.Expect("element", "words", "es").Text("element");
        if (elementIds.Count > 0 && id.Length > 0 && !elementIds.Contains(id)) item.Problem("element", $"'{id}' is no element of skill-names.csv.", "Use an id from there.");
        return new PostingSkill(id, item.Texts("words"), item.Texts("es"));
    }

    private static PostingCredential Credential(CatalogYaml item)
    {
        item.Expect("name", "words", "es", "given");
        return new PostingCredential(item.Localized("name"), !item.Has("given") || !item.Flag("given"), item.Texts("words"), item.Texts("es"));
    }
}
