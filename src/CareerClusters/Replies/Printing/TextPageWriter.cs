namespace CareerClusters.Replies.Printing;

/// <summary>Writes a page as messages show it: plain text, all of it.</summary>
public static class TextPageWriter
{
    /// <summary>The title and the parts, one text each.</summary>
    public static IEnumerable<string> Write(PrintedPage page) => page.Parts.Select(TextOf).Prepend(page.Title);

    private static string TextOf(PagePart part) =>
        string.Join('\n', part.Entries.Select(entry => MarkOf(part, entry) + entry.Text + (entry.Link is null ? "" : " " + entry.Address())).Prepend(part.Heading).OfType<string>());

    private static string MarkOf(PagePart part, PageEntry entry) => !part.IsList ? "" : entry.Number is { } number ? $"{number}. " : "- ";
}
