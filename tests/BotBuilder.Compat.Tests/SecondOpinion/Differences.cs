using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotBuilder.Compat.Tests.SecondOpinion;

/// <summary>
/// Where our layer and the official JavaScript SDK differ, each with a verdict that a person wrote. A difference without one, and one that
/// no longer occurs as it was judged, fails the test. <c>REWRITE_DIFFERENCES=1</c> writes the file anew, and the diff is the review.
/// </summary>
internal static class Differences
{
    private const string Unreviewed = "UNREVIEWED";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Check(string file, IReadOnlyDictionary<string, (JsonNode? Ours, JsonNode? Theirs)> answers)
    {
        var path = Path.Combine(OfficialJavaScript.Folder, file);
        var reviewed = File.Exists(path) ? JsonNode.Parse(File.ReadAllText(path))!.AsObject() : [];
        var seen = answers.Where(answer => !JsonNode.DeepEquals(answer.Value.Ours, answer.Value.Theirs)).ToDictionary(
            answer => answer.Key,
            answer => new JsonObject
            {
                ["verdict"] = VerdictOn(reviewed[answer.Key], answer.Value.Ours, answer.Value.Theirs),
                ["ours"] = answer.Value.Ours?.DeepClone(),
                ["javascript"] = answer.Value.Theirs?.DeepClone(),
            });
        if (Environment.GetEnvironmentVariable("REWRITE_DIFFERENCES") == "1") Write(path, seen);

        var problems = seen
            .Where(difference => (string?)difference.Value["verdict"] == Unreviewed)
            .Select(difference => $"without a verdict: {difference.Key}: {difference.Value.ToJsonString(Readable)}")
            .Concat(reviewed.Where(entry => !seen.ContainsKey(entry.Key)).Select(entry => $"occurs no longer: {entry.Key}"));
        Assert.Empty(problems);
    }

    private static string VerdictOn(JsonNode? entry, JsonNode? ours, JsonNode? theirs) =>
        entry is JsonObject known && JsonNode.DeepEquals(known["ours"], ours) && JsonNode.DeepEquals(known["javascript"], theirs)
            ? (string)known["verdict"]!
            : Unreviewed;

    private static void Write(string path, Dictionary<string, JsonObject> seen) => File.WriteAllText(
        path,
        "{\n" + string.Join(",\n", seen.Select(entry => $"  {JsonSerializer.Serialize(entry.Key, Readable)}: {entry.Value.ToJsonString(Readable)}")) + "\n}\n");
}
