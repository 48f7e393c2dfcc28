using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace BotBuilder.Compat.Tests.SecondOpinion;

/// <summary>The same texts, read by our recognizers and by the official JavaScript ones.</summary>
public class RecognizersSecondOpinionTests
{
    private static readonly DateTime Monday = new(2026, 11, 2, 10, 0, 0);

    // The JavaScript package is older than the .NET one and does not have these.
    private static readonly string[] Newer = ["subtype", "offset", "relativeTo", "score"];

    [Fact]
    public async Task Recognizers_find_what_the_official_ones_find()
    {
        var theirs = await OfficialJavaScript.RunAsync("recognizers.js", TestContext.Current.CancellationToken);
        var answers = new Dictionary<string, (JsonNode?, JsonNode?)>();
        foreach (var (kind, cultures) in OfficialJavaScript.Read("recognizers.json").AsObject())
        {
            foreach (var (culture, texts) in cultures!.AsObject())
            {
                foreach (var text in texts!.AsArray())
                {
                    var name = $"{kind} {culture}: {(string)text!}";
                    answers[name] = (View(Recognize(kind, (string)text!, culture)), theirs[name]);
                }
            }
        }

        Differences.Check("recognizers.differences.json", answers);
    }

    private static List<ModelResult> Recognize(string kind, string text, string culture) => kind switch
    {
        "number" => NumberRecognizer.RecognizeNumber(text, culture),
        "ordinal" => NumberRecognizer.RecognizeOrdinal(text, culture),
        "currency" => NumberWithUnitRecognizer.RecognizeCurrency(text, culture),
        "boolean" => ChoiceRecognizer.RecognizeBoolean(text, culture),
        _ => DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: Monday),
    };

    private static JsonArray View(List<ModelResult> found) => new([.. found.Select(result => new JsonObject
    {
        ["text"] = result.Text, ["type"] = result.TypeName, ["readings"] = new JsonArray([.. Readings(result)]),
    })]);

    private static IEnumerable<JsonNode> Readings(ModelResult result) => result.Resolution.TryGetValue("values", out var values)
        ? ((List<Dictionary<string, string>>)values).Select(value => Fields(value.Select(field => (field.Key, field.Value))))
        : [Fields(result.Resolution.Where(field => !Newer.Contains(field.Key)).Select(field => (field.Key, Text(field.Value))))];

    private static JsonObject Fields(IEnumerable<(string Name, string Value)> fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)field.Value)));

    private static string Text(object value) => value is bool truth ? truth ? "true" : "false" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
