using System.Text.Json;

namespace CareerClusters.Replies.Printing;

/// <summary>
/// What a page says, in a person's language and in the order it is read. It is kept as it was when it was made; every form of it (a page on a
/// screen, a PDF, a message) is written from it alone.
/// </summary>
public sealed record PrintedPage
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Two-letter code.</summary>
    public required string Language { get; init; }

    /// <summary>Its heading.</summary>
    public required string Title { get; init; }

    /// <summary>When it was made, in the person's time.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>What is below the title.</summary>
    public required IReadOnlyList<PagePart> Parts { get; init; }

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">It is no page.</exception>
    public static PrintedPage FromJson(byte[] json) => JsonSerializer.Deserialize<PrintedPage>(json, Json) ?? throw new JsonException("The page is empty.");

    /// <summary>The page to be kept, UTF-8.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Json);
}

/// <summary>A part of a page: a paragraph, or a list under a heading.</summary>
/// <param name="Heading">Null: a paragraph without one.</param>
/// <param name="Entries">Its paragraphs, or what is listed.</param>
/// <param name="IsList">Whether the entries are things side by side.</param>
/// <param name="IsSmall">Whether it is for those who look closer, such as sources.</param>
public sealed record PagePart(string? Heading, IReadOnlyList<PageEntry> Entries, bool IsList, bool IsSmall = false)
{
    /// <summary>A paragraph.</summary>
    public static PagePart Paragraph(string text) => new(null, [new PageEntry(text)], IsList: false);

    /// <summary>Things side by side.</summary>
    public static PagePart List(string heading, IEnumerable<PageEntry> entries) => new(heading, [.. entries], IsList: true);
}

/// <summary>One paragraph, or one thing of a list.</summary>
/// <param name="Text">Lines; of several in a list the first is the name of the thing.</param>
/// <param name="Link">Where more of it is to be found, named after the text; null when nowhere.</param>
/// <param name="Number">Its number in a list that is numbered; null elsewhere.</param>
public sealed record PageEntry(string Text, Uri? Link = null, int? Number = null)
{
    /// <summary>The link as people write it down from paper; null without one.</summary>
    public string? Address() => Link is null ? null : (Link.Host + Link.AbsolutePath).TrimEnd('/');

    /// <summary>The name of the thing and what is said of it.</summary>
    public (string? Name, string About) Split() => Text.IndexOf('\n') is > 0 and var at ? (Text[..at], Text[(at + 1)..]) : (null, Text);
}
