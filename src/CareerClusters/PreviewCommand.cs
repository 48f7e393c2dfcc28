using System.CommandLine;
using System.Net;
using System.Text;
using CareerClusters.Dialogs;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Replies.Content;

namespace CareerClusters;

/// <summary>Shows a school's own content as its students will read it: <c>catalog preview</c>.</summary>
internal static class PreviewCommand
{
    /// <summary>The subcommand.</summary>
    public static Command Build()
    {
        var cluster = new Argument<string?>("cluster") { Arity = ArgumentArity.ZeroOrOne, Description = "A cluster's id or name; all clusters when left out." };
        var language = new Option<string>("--language") { DefaultValueFactory = _ => Phrasebook.BaseLanguage, Description = "en or es." };
        var html = new Option<string?>("--html") { Description = "Also writes a page to this file." };
        var preview = new Command("preview", "Shows your school's pages as students see them.") { cluster, language, html };
        preview.SetAction(parsed => Run(
            StartUpContent.Read(ContentFolders.Find()), parsed.GetValue(cluster), parsed.GetValue(language)!, parsed.GetValue(html), DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date), Console.Out));
        return preview;
    }

    /// <summary>Writes the pages.</summary>
    /// <exception cref="StartUpException">There is no such cluster or language.</exception>
    public static int Run(StartUpContent content, string? cluster, string language, string? html, DateOnly today, TextWriter output)
    {
        if (!content.Phrasebook.Languages.Contains(language)) throw new StartUpException([$"'{language}' is no language of dialogs/. Use one of: {string.Join(", ", content.Phrasebook.Languages)}."]);
        var pages = Wanted(content, cluster).Select(c => (Title: c.NameIn(language), Lines: PageOf(content, c, language, today))).ToList();
        foreach (var (title, lines) in pages)
        {
            output.WriteLine($"== {title}");
            foreach (var line in lines) output.WriteLine(line);
            output.WriteLine();
        }

        if (html is not null) File.WriteAllText(html, Html(content.School.Name, language, pages), Encoding.UTF8);
        return 0;
    }

    private static IEnumerable<CareerCluster> Wanted(StartUpContent content, string? cluster)
    {
        var all = content.Guidance.Catalog.Clusters;
        if (cluster is null) return all;
        var found = all.Where(c => new[] { c.Id, c.Name, c.SpanishName, c.FrameworkName?.En }.Contains(cluster, StringComparer.OrdinalIgnoreCase)).ToList();
        return found.Count > 0 ? found : throw new StartUpException([$"'{cluster}' is no cluster. Use one of: {string.Join(", ", all.Select(c => c.Id))}."]);
    }

    private static List<string> PageOf(StartUpContent content, CareerCluster cluster, string language, DateOnly today)
    {
        var programs = new SchoolPrograms(content.School, content.Phrasebook);
        var people = new SchoolPeople(content.School, content.Guidance, content.Phrasebook);
        var subject = new CareerSubject(cluster.Id, null, cluster);
        return
        [
            .. programs.ForCluster(cluster.Id, language).Select(p => content.Phrasebook.Render(p, language)),
            content.Phrasebook.Render(ProgramsDialog.WaysToTry(cluster.NameIn(language), programs.ToTry(cluster.Id, language), programs.Sample), language),
            .. PeoplePages(people, subject, today, language).Select(p => content.Phrasebook.Render(p, language)),
        ];
    }

    /// <summary>Whom to ask, and what "more people" says after it.</summary>
    private static IEnumerable<Phrase> PeoplePages(SchoolPeople people, CareerSubject subject, DateOnly today, string language)
    {
        var (first, page) = people.First(subject, today, language);
        yield return first;
        for (var number = 1; page.More > 0; number++)
        {
            (var further, page) = people.Further(subject, today, number, language);
            yield return further!;
        }
    }

    private static string Html(string school, string language, IEnumerable<(string Title, List<string> Lines)> pages)
    {
        var page = new StringBuilder($"<!doctype html><html lang=\"{language}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{WebUtility.HtmlEncode(school)}</title>"
            + "<style>body{font:1rem/1.5 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}p{white-space:pre-line}</style><body>");
        page.Append($"<h1>{WebUtility.HtmlEncode(school)}</h1>");
        foreach (var (title, lines) in pages)
            page.Append($"<h2>{WebUtility.HtmlEncode(title)}</h2>").AppendJoin("", lines.Select(l => $"<p>{WebUtility.HtmlEncode(l)}</p>"));
        return page.Append("</body></html>").ToString();
    }
}
