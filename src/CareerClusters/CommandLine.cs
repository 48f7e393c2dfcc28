using System.CommandLine;
using CareerClusters.Channels.Terminal;
using CareerClusters.Dialogs;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Catalog.Import;
using CareerClusters.Guidance.Catalog.Reading;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.School;
using CareerClusters.Guidance.Understanding;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace CareerClusters;

/// <summary>The subcommands: serve (default), chat, catalog, scorecard, match.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command a command line names; the exit status is 0 when all went well.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            // Our own sentences, not a stack trace, are what the person who starts the program needs.
            return await Root(args).Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception stopped) when (stopped is StartUpException or SettingsException or OptionsValidationException)
        {
            await Console.Error.WriteLineAsync("The bot did not start:");
            foreach (var line in Sentences(stopped)) await Console.Error.WriteLineAsync("- " + line);
            return 1;
        }
    }

    private static RootCommand Root(string[] args)
    {
        var root = new RootCommand("Career Clusters: a career-guidance chatbot.") { TreatUnmatchedTokensAsErrors = false };
        root.SetAction((_, cancellationToken) => ServeAsync(args, cancellationToken));
        var serve = new Command("serve", "Answers over HTTP (the default).") { TreatUnmatchedTokensAsErrors = false };
        serve.SetAction((_, cancellationToken) => ServeAsync([.. args.Where(a => a != "serve")], cancellationToken));
        var chat = new Command("chat", "Holds the conversation in this terminal.");
        chat.SetAction((_, cancellationToken) => ChatAsync(cancellationToken));
        root.Add(serve);
        root.Add(chat);
        root.Add(Catalog());
        root.Add(ScorecardCommand.Build());
        root.Add(MatchCommand.Build());
        root.Add(AskCommand.Build());
        return root;
    }

    private static Command Catalog()
    {
        var from = new Option<string>("--from") { Required = true, Description = "Folder of the published files." };
        var import = new Command("import", "Rebuilds the figures from the published files; our own text stays.") { from };
        import.SetAction(parsed => Import(parsed.GetValue(from)!));
        var check = new Command("check", "Checks catalog and content.");
        check.SetAction(_ => Check());
        var train = new Command("train", "Rebuilds the weights of the matching model from the catalog.");
        train.SetAction(_ => Train());
        return new Command("catalog", "Works on what the bot knows.") { import, check, PreviewCommand.Build(), train };
    }

    private static async Task<int> ServeAsync(string[] args, CancellationToken cancellationToken)
    {
        var folders = ContentFolders.Find();
        await using var app = BotHost.Build(args, folders, StartUpContent.Read(folders, args));
        await app.RunAsync(cancellationToken);
        return 0;
    }

    private static async Task<int> ChatAsync(CancellationToken cancellationToken)
    {
        // The same stations without the web: the terminal is one more channel.
        var folders = ContentFolders.Find();
        await using var app = BotHost.Build([], folders, StartUpContent.Read(folders), builder => builder.Logging.ClearProviders());
        var phrasebook = app.Services.GetRequiredService<Phrasebook>();
        var time = app.Services.GetRequiredService<TimeProvider>();
        await using var pages = await TerminalPages.ServeAsync(app.Services, cancellationToken);
        var screen = TerminalScreens.ForConsole(time, phrasebook.Render(TerminalLines.Hint, Phrasebook.BaseLanguage));
        var adapter = new TerminalAdapter(screen, time, () => Guid.NewGuid().ToString("N"))
        {
            OnTurnError = (context, _) => context.SendActivityAsync(
                app.Services.GetRequiredService<ReplyRenderer>().Say([Commands.WentWrong], Phrasebook.BaseLanguage)),
        };
        await new TerminalChat(adapter, screen).RunAsync(app.Services.GetRequiredService<IBot>(), cancellationToken);
        return 0;
    }

    private static int Import(string from)
    {
        var folders = ContentFolders.Find();
        // "dotnet run" starts a web project in its own folder; a path typed at the root of the repository means from there.
        var folder = Directory.Exists(from) ? from : Path.GetFullPath(from, folders.Root);
        var report = CatalogImport.Run(folder, folders.Catalog);
        report.WriteTo(Console.Out);
        return report.Succeeded ? 0 : 1;
    }

    private static int Train()
    {
        var folders = ContentFolders.Find();
        var (catalog, problems) = CatalogReader.Read(folders.Catalog, withModel: false);
        foreach (var problem in problems) Console.Error.WriteLine(problem);
        if (catalog is null) return 1;
        var changed = ClusterModelFile.Write(folders.Catalog, catalog, ClusterModelTraining.Train(catalog));
        Console.WriteLine($"{ClusterModelFile.Name}: {(changed ? "written" : "unchanged")}.");
        changed = TitleModelFile.Write(folders.Catalog, catalog, TitleModelTraining.Train(catalog));
        Console.WriteLine($"{TitleModelFile.Name}: {(changed ? "written" : "unchanged")}.");
        return 0;
    }

    private static int Check()
    {
        var problems = StartUpContent.Check(ContentFolders.Find(), out var content);
        foreach (var problem in problems) Console.Error.WriteLine(problem);
        if (content is null) return 1;
        var known = content.Guidance.Catalog.Content;
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        if (AssociationsFile.NotYetChecked(known.Associations, today) is { Count: > 0 } early)
        {
            foreach (var problem in early) Console.Error.WriteLine($"catalog/{problem}");
            return 1;
        }

        // Worth a look, and nothing wrong: these fail no check.
        foreach (var notice in SchoolNotices.Of(content.School, known.Clusters, today))
            Console.WriteLine($"Notice: catalog/{notice}");
        Console.WriteLine(
            $"All is well: {known.Clusters.Count} clusters, {known.Clusters.Sum(c => c.SubClusters.Count)} sub-clusters, {known.Occupations.Count} occupations, "
            + $"{known.Titles.Count} other names, {known.Programs.Count} programs, {known.Statements.Count} statements, "
            + $"content in {string.Join(", ", content.Phrasebook.Languages)}.");
        return 0;
    }

    private static IEnumerable<string> Sentences(Exception stopped) => stopped switch
    {
        StartUpException start => start.Problems,
        OptionsValidationException options => options.Failures,
        _ => [stopped.Message],
    };
}
