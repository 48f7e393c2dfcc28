using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CareerClusters.Replies;

/// <summary>A page of headings and lists, for a small screen, for the dark, and for paper. It loads nothing and runs nothing.</summary>
/// <param name="language">Two-letter code.</param>
/// <param name="title">Its heading.</param>
public sealed class PrintedPage(string language, string title)
{
    private const string Style = """
        :root{color-scheme:light dark}
        body{font:1.05rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1.25rem;color:#1b1b1b;background:#fff;overflow-wrap:anywhere}
        h1{font-size:1.6rem;line-height:1.2;margin:0 0 .5rem}
        h2{font-size:1.15rem;margin:1.5rem 0 .35rem;border-bottom:1px solid #8a8a8a;break-after:avoid}
        p{margin:.35rem 0;white-space:pre-line}
        ul{margin:.35rem 0;padding-left:1.25rem}
        li{margin:.35rem 0;white-space:pre-line;break-inside:avoid}
        @media (prefers-color-scheme:dark){body{color:#eee;background:#16181a}}
        @media print{:root{color-scheme:light}body{color:#000;background:#fff;font-size:11pt;max-width:none;padding:0}@page{margin:18mm}}
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder body = new();

    /// <summary>What a content security policy allows as style: this one and no other.</summary>
    public static string StyleSource { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'";

    /// <summary>Adds a paragraph.</summary>
    public PrintedPage Say(string text)
    {
        body.Append("<p>").Append(Encoder.Encode(text).Replace("&#xA;", "\n", StringComparison.Ordinal)).Append("</p>\n");
        return this;
    }

    /// <summary>Adds a part of its own; nothing when it has no items.</summary>
    public PrintedPage List(string heading, IReadOnlyCollection<string> items)
    {
        if (items.Count == 0) return this;
        body.Append("<h2>").Append(Encoder.Encode(heading)).Append("</h2>\n<ul>\n");
        foreach (var item in items) body.Append("<li>").Append(Encoder.Encode(item).Replace("&#xA;", "\n", StringComparison.Ordinal)).Append("</li>\n");
        body.Append("</ul>\n");
        return this;
    }

    /// <summary>The page, UTF-8.</summary>
    public byte[] ToHtml()
    {
        var heading = Encoder.Encode(title);
        return Encoding.UTF8.GetBytes(
            $"<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + $"<meta name=\"robots\" content=\"noindex\">\n<title>{heading}</title>\n<style>{Style}</style>\n</head>\n<body>\n<main>\n<h1>{heading}</h1>\n{body}</main>\n</body>\n</html>\n");
    }
}
