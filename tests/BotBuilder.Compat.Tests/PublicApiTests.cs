using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests;

/// <summary>
/// What other code can see is written down and reviewed; <c>REWRITE_PUBLIC_API=1</c> writes it anew, and the diff is the review.
/// </summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_one_that_was_reviewed()
    {
        var path = Path.Combine(SourceFolder(), "PublicApi.txt");
        var seen = PublicApi.Describe(typeof(Activity).Assembly);
        if (Environment.GetEnvironmentVariable("REWRITE_PUBLIC_API") == "1") File.WriteAllLines(path, seen);

        var reviewed = File.ReadAllLines(path);

        Assert.True(seen.SequenceEqual(reviewed), Difference(reviewed, seen));
    }

    [Fact]
    public void A_line_tells_type_names_nullability_and_defaults()
    {
        var lines = PublicApi.Describe(typeof(Activity).Assembly);
        Assert.Contains(
            "Microsoft.Bot.Schema.Activity.CreateReply(string? text = null, string? locale = null) : Microsoft.Bot.Schema.Activity", lines);
        Assert.Contains("Microsoft.Bot.Schema.Activity.MembersAdded : System.Collections.Generic.IList<Microsoft.Bot.Schema.ChannelAccount>? { get; set; }", lines);
        Assert.Contains("Microsoft.Bot.Schema.ActionTypes.ImBack = \"imBack\" : const string", lines);
        Assert.Contains("Microsoft.Bot.Builder.Dialogs.DialogReason.BeginCalled = 0", lines);
        Assert.DoesNotContain(lines, line => line.Contains("SchemaJson", StringComparison.Ordinal));
    }

    private static string Difference(string[] reviewed, IReadOnlyList<string> seen) =>
        "The public surface changed. If that is meant, run the tests with REWRITE_PUBLIC_API=1 and review the diff.\n"
        + string.Join('\n', reviewed.Except(seen).Select(line => "- " + line).Concat(seen.Except(reviewed).Select(line => "+ " + line)));

    private static string SourceFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var source = Path.Combine(folder.FullName, "src", typeof(Activity).Assembly.GetName().Name!);
            if (Directory.Exists(source)) return source;
        }

        throw new DirectoryNotFoundException("No parent of the test program holds the source.");
    }
}
