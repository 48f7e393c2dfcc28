using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CareerClusters.Replies.Printing;

/// <summary>Writes a page for a small screen, for the dark, and for paper. It loads nothing and runs nothing.</summary>
public static class HtmlPageWriter
{
    private const string Style = """
        :root{color-scheme:light dark}
        body{font:1.05rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1.25rem;color:#1b1b1b;background:#fff;overflow-wrap:anywhere}
        h1{font-size:1.7rem;line-height:1.2;margin:0 0 .5rem;padding-bottom:.5rem;border-bottom:3px solid #0b5a6f}
        h2{font-size:1.15rem;margin:1.5rem 0 .35rem;border-bottom:1px solid #8a8a8a;break-after:avoid}
        p{margin:.35rem 0;white-space:pre-line}
        ul,ol{margin:.35rem 0;padding-left:1.5rem}
        li{margin:.35rem 0;white-space:pre-line;break-inside:avoid}
        a{color:#0b5a6f}
        .small{font-size:.9rem}
        @media (prefers-color-scheme:dark){body{color:#eee;background:#16181a}h1{border-color:#6cc3d9}a{color:#8fd3e6}}
        @media print{:root{color-scheme:light}body{color:#000;background:#fff;font-size:11pt;max-width:none;padding:0}h1{border-color:#0b5a6f}a{color:#000}nav{display:none}@page{margin:18mm}}
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>What a content security policy allows as style: this one and no other.</summary>
    public static string StyleSource { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'";

    /// <summary>The page, UTF-8.</summary>
    /// <param name="page">What it says.</param>
    /// <param name="file">Where it is to be had as a file, and what that is called; null when nowhere.</param>
    public static byte[] Write(PrintedPage page, (string Address, string Name)? file = null)
    {
        var title = Encoder.Encode(page.Title);
        var body = new StringBuilder();
        foreach (var part in page.Parts) Write(body, part);
        var link = file is var (address, name) ? $"<nav><p><a href=\"{Encoder.Encode(address)}\">{Encoder.Encode(name)}</a></p></nav>\n" : "";
        return Encoding.UTF8.GetBytes(
            $"<!doctype html>\n<html lang=\"{page.Language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + $"<meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n<style>{Style}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}</main>\n{link}</body>\n</html>\n");
    }

    private static void Write(StringBuilder body, PagePart part)
    {
        if (part.Heading is not null) body.Append("<h2>").Append(Encode(part.Heading)).Append("</h2>\n");
        if (!part.IsList)
        {
            foreach (var entry in part.Entries) body.Append("<p>").Append(WithLink(entry, entry.Text)).Append("</p>\n");
            return;
        }

        var list = part.Entries is [{ Number: not null }, ..] ? "ol" : "ul";
        body.Append('<').Append(list).Append(part.IsSmall ? " class=\"small\">\n" : ">\n");
        foreach (var entry in part.Entries)
        {
            var (name, rest) = entry.Split();
            body.Append(entry.Number is { } number ? $"<li value=\"{number}\">" : "<li>");
            if (name is not null) body.Append("<strong>").Append(Encode(name)).Append("</strong>\n");
            body.Append(WithLink(entry, rest)).Append("</li>\n");
        }

        body.Append("</").Append(list).Append(">\n");
    }

    private static string WithLink(PageEntry entry, string text) =>
        Encode(text) + (entry.Link is null ? "" : $" <a href=\"{Encoder.Encode(entry.Link.AbsoluteUri)}\" rel=\"noreferrer\">{Encode(entry.Address()!)}</a>");

    private static string Encode(string text) => Encoder.Encode(text).Replace("&#xA;", "\n", StringComparison.Ordinal);
}
