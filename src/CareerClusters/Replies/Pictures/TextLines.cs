using System.Globalization;
using System.Text;
using SkiaSharp;

namespace CareerClusters.Replies.Pictures;

/// <summary>Breaks text into lines that fit a width, in letters that are there.</summary>
internal static class TextLines
{
    /// <summary>Breaks at spaces and line breaks; a word that is longer than a line is broken where the line ends.</summary>
    public static List<string> Wrap(string text, SKFont font, float width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = "";
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Length > 0 && font.MeasureText($"{line} {word}") <= width)
                {
                    line += " " + word;
                    continue;
                }

                if (line.Length > 0) lines.Add(line);
                line = BreakUp(word, font, width, lines);
            }

            if (line.Length > 0) lines.Add(line);
        }

        return lines;
    }

    /// <summary>The text without what letters of a kind cannot draw: pictures are left out, signs of other scripts become a question mark.</summary>
    public static string Drawable(string text, SKTypeface face)
    {
        var drawable = new StringBuilder();
        foreach (var sign in text.EnumerateRunes())
        {
            if (sign.Value == '\n' || face.ContainsGlyph(sign.Value)) drawable.Append(sign.ToString());
            else if (Rune.IsWhiteSpace(sign)) drawable.Append(' ');
            else if (Rune.IsLetterOrDigit(sign)) drawable.Append('?');
        }

        return drawable.ToString();
    }

    /// <returns>What is left of the word for a line that others may follow.</returns>
    private static string BreakUp(string word, SKFont font, float width, List<string> lines)
    {
        while (font.MeasureText(word) > width)
        {
            // At least one sign, or a narrow column would never end; never within a sign of several characters.
            var fits = Math.Max(font.BreakText(word, width), StringInfo.GetNextTextElementLength(word));
            var end = 0;
            for (var next = StringInfo.GetNextTextElementLength(word); next > 0 && end + next <= fits; next = StringInfo.GetNextTextElementLength(word, end)) end += next;
            lines.Add(word[..end]);
            word = word[end..];
        }

        return word;
    }
}
