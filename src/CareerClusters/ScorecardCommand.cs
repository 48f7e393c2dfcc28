using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareerClusters.Guidance.Scorecard;
using Spectre.Console;

namespace CareerClusters;

/// <summary><c>scorecard</c>: measures the guidance in the open and prints what it measured, with split, seed and counts.</summary>
internal static class ScorecardCommand
{
    /// <summary>Folder of the repository that holds what the parts measure with, and the last full run.</summary>
    public const string Folder = "scorecard";

    private const int DefaultSeed = 20260226;

    private const int TableWidth = 120;

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The command; its exit status is 0 when everything was measured, whether goals are met or not.</summary>
    public static Command Build()
    {
        var part = new Option<string?>("--part") { Description = "Only these parts, as a,b; all without it." };
        var json = new Option<string?>("--json") { Description = "File to write the numbers to as well." };
        var seed = new Option<int>("--seed") { Description = "Seed of everything left to chance.", DefaultValueFactory = _ => DefaultSeed };
        var command = new Command("scorecard", "Measures how good the guidance is.") { part, json, seed };
        command.SetAction(parsed =>
        {
            var folders = ContentFolders.Find();
            return Run(Parts(folders), folders, parsed.GetValue(part), parsed.GetValue(json), parsed.GetValue(seed), Console.Out);
        });
        return command;
    }

    /// <summary>Every part, in the order of their ids.</summary>
    public static IReadOnlyList<IScorecardPart> Parts(ContentFolders folders) =>
    [
        new UnseenTitles(),
        new LabelledSentences(Path.Combine(folders.Root, Folder)),
        new UnseenProfiles(),
        new AdaptiveInventory(Examples(folders)),
        new CarelessAnswers(Examples(folders)),
        new StatedConfidence(Examples(folders)),
    ];

    private static string Examples(ContentFolders folders) => Path.Combine(folders.Root, Folder, InventoryTakers.ExamplesFile);

    /// <summary>Measures, prints, and writes the file when one is named.</summary>
    public static int Run(IReadOnlyList<IScorecardPart> parts, ContentFolders folders, string? wanted, string? jsonFile, int seed, TextWriter output)
    {
        var ids = wanted?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [.. parts.Select(p => p.Id)];
        if (Array.Find(ids, id => parts.All(p => p.Id != id)) is { } unknown)
            throw new StartUpException([$"--part: '{unknown}' is no part of the scorecard. Use some of {string.Join(",", parts.Select(p => p.Id))}."]);

        var guidance = StartUpContent.Read(folders).Guidance;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new PlainOutput(output), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        var results = new List<ScorecardResult>();
        foreach (var measured in parts.Where(p => ids.Contains(p.Id)))
        {
            results.Add(measured.Measure(guidance, seed));
            Print(console, results[^1]);
        }

        if (jsonFile is not null) Keep(new ScorecardRun(ScorecardRun.Fingerprint(folders.Catalog), results), folders, Path.GetFullPath(jsonFile, folders.Root), full: results.Count == parts.Count);
        return 0;
    }

    /// <summary>Writes the numbers; a full run kept in the repository also becomes the table of its READMEs.</summary>
    private static void Keep(ScorecardRun run, ContentFolders folders, string jsonFile, bool full)
    {
        File.WriteAllText(jsonFile, JsonSerializer.Serialize(run, Json) + "\n");
        if (!full || Path.GetDirectoryName(jsonFile) != Path.Combine(folders.Root, Folder)) return;
        foreach (var file in ScorecardRun.TableFiles.Select(f => Path.Combine(folders.Root, f))) File.WriteAllText(file, run.PutInto(File.ReadAllText(file)));
    }

    private static void Print(IAnsiConsole console, ScorecardResult result)
    {
        console.WriteLine($"({result.Part}) {result.Name}. Seed {result.Seed.ToString(CultureInfo.InvariantCulture)}.");
        console.WriteLine(result.Split);
        console.WriteLine(string.Join(", ", result.Counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Name}: {c.Value:N0}"))) + ".");
        var table = new Table { Border = TableBorder.Ascii2 }.AddColumns("measured", "value", "goal", "met");
        foreach (var row in result.Measurements)
            table.AddRow(new Text(row.Name), new Text(Show(row.Value, row.Unit)), new Text(Show(row)), new Text(row.Met switch { true => "yes", false => "no", _ => "" }));
        console.Write(table);
        console.WriteLine();
    }

    private static string Show(Measurement row) => row.Goal is not { } goal ? ""
        : $"{(goal.Side == GoalSide.AtLeast ? "at least" : "at most")} {Show(goal.Value, row.Unit)}";

    private static string Show(double value, string unit) =>
        !double.IsFinite(value) ? "not measured" : string.Create(CultureInfo.InvariantCulture, $"{value:#,0.###}{(unit is "%" or "" ? unit : " " + unit)}");

    /// <summary>Lines as wide as the table, whatever the terminal: the output is made to be kept.</summary>
    private sealed class PlainOutput(TextWriter writer) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => false;

        public int Width => TableWidth;

        public int Height => int.MaxValue;

        public void SetEncoding(System.Text.Encoding encoding)
        {
        }
    }
}
