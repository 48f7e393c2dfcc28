using System.Globalization;
using System.Text;

namespace CareerClusters.Guidance.Tests.Catalog;

/// <summary>A small made-up catalog without problems, in a folder of its own, to be spoiled by tests.</summary>
internal sealed class CatalogFolder : IDisposable
{
    public const string OccupationHeader =
        "code,title,sub_clusters,realistic,investigative,artistic,social,enterprising,conventional,job_zone,job_zone_note,soc,"
        + "soc_title,employment,median_wage,wage_p10,wage_p90,pay_period,growth_percent,openings_per_year,entry_education,experience,training";

    // 14 clusters and 72 sub-clusters as the framework has; the names do not matter here.
    private static readonly int[] SubClusterCounts = [6, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5];

    public CatalogFolder()
    {
        Directory.CreateDirectory(Path);
        Write("clusters.yaml", Clusters());
        Write("occupations.csv", Occupations());
        Write("industries.csv", "cluster,naics,occupations\ncluster-1,11,3\ncluster-1,23,2\n");
        Write("titles.csv", "code,title\n11-1001.00,Boss\n11-1001.00,Chief\n11-1002.00,Boss\n");
        Write("skills.csv", "code,2.A.1.a,2.C.1.a\n11-1001.00,4.12,3\n");
        Write("skill-names.csv", "id,kind,official_name,name,name_es\n2.A.1.a,skill,Reading,reading,leer\n2.C.1.a,knowledge,Clerical,paperwork,\n");
        Write("skill-ratings.yaml", "- id: read\n  text: {en: \"I read.\"}\n  elements: [2.A.1.a]\n");
        Write("values.yaml", "- id: support\n  text: {en: \"A fair boss.\"}\n");
        Write("work-values.csv", "code,support\n11-1001.00,5.33\n");
        Write("cluster-model.csv", ClusterModel());
        Write("title-model.csv", "feature,weights\nb,WWWWWWWWWWWWWW\nw boss,XVWWWWWWWWWWWW\n");
        Write("subjects.yaml", "- id: math\n  name: {en: \"Math\"}\n  synonyms: [algebra]\n");
        Write("programs.csv", "cip,title,sub_clusters,occupations\n01.0000,Farming,cluster-1/sub-1,11-1001.00;11-1002.00\n");
        Write("statements.yaml", Statements());
        Write("sources.yaml", Sources());
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("catalog-").FullName;

    public void Write(string file, string text) => File.WriteAllText(System.IO.Path.Combine(Path, file), text);

    public string Text(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    public void Replace(string file, string old, string now)
    {
        Assert.Contains(old, Text(file), StringComparison.Ordinal);
        var at = Text(file).IndexOf(old, StringComparison.Ordinal);
        Write(file, Text(file).Remove(at, old.Length).Insert(at, now));
    }

    public void Delete(string file) => File.Delete(System.IO.Path.Combine(Path, file));

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Clusters()
    {
        var yaml = new StringBuilder("groupings:\n");
        for (var g = 1; g <= 6; g++) Line(yaml, $"  - {{id: group-{g}, name: \"Group {g}\", description: {{en: \"A group.\"}}}}");
        yaml.Append("industries:\n  \"11\": {en: \"Farms\"}\n  \"23\": {en: \"Building\"}\nclusters:\n");
        for (var c = 1; c <= 14; c++)
        {
            Line(yaml, $"  - id: cluster-{c}\n    name: \"Cluster {c}\"\n    grouping: group-1\n    cross_cutting: false");
            Line(yaml, $"    description: {{en: \"A cluster.\", es: \"Un grupo.\"}}\n    what_people_do: {{en: \"Work.\"}}");
            Line(yaml, $"    subjects: [math]\n    keywords: [word]\n    sub_clusters:");
            for (var s = 1; s <= SubClusterCounts[c - 1]; s++)
                Line(yaml, $"      - {{id: sub-{s}, name: \"Sub {s}\", description: {{en: \"A part.\"}}, what_people_do: {{en: \"Work.\"}}, keywords: [w]}}");
        }

        return yaml.ToString();
    }

    private static string Occupations()
    {
        var csv = new StringBuilder(OccupationHeader + "\n");
        var number = 1001;
        for (var c = 1; c <= 14; c++)
            for (var s = 1; s <= SubClusterCounts[c - 1]; s++, number++)
                Line(csv, $"11-{number}.00,Title {number},cluster-{c}/sub-{s},1,2,3,4,5,6.5,3,,11-{number},Soc {number},1000,50000,30000,90000,year,1.5,100,None,None,None");
        return csv.ToString();
    }

    private static string Statements()
    {
        var yaml = new StringBuilder();
        for (var c = 1; c <= 14; c++)
            Line(yaml, $"- id: statement-{c}\n  area: social\n  text: {{en: \"Help.\"}}\n  clusters: {{cluster-{c}: 1.0}}");
        return yaml.ToString();
    }

    private static string ClusterModel()
    {
        var csv = new StringBuilder("model,feature," + string.Join(',', Enumerable.Range(1, 14).Select(c => $"cluster-{c}")) + "\n");
        var zeros = string.Concat(Enumerable.Repeat(",0", 14));
        foreach (var feature in Guidance.Matching.ClusterModel.FeatureNames) Line(csv, $"interests,{feature}{zeros}");
        foreach (var feature in Guidance.Matching.ClusterModel.FeatureNames.Append("read")) Line(csv, $"skills,{feature}{zeros}");
        return csv.ToString();
    }

    private static string Sources() => """
        attribution: "As asked."
        sources:
          - id: own
            publisher: "Us"
            title: "Made up"
            release: "1"
            year: "2025"
            area: "US"
            licence: "Free"
            columns: ["occupations.csv:*", "skills.csv:*", "work-values.csv:*", "titles.csv:*", "programs.csv:*", industries.csv, clusters.yaml]

        """;

    private static void Line(StringBuilder to, FormattableString text) =>
        to.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
