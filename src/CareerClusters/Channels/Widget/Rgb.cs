using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerClusters.Channels.Widget;

/// <summary>A colour of a page, and how well it can be read. Formulas: WCAG 2.2, "relative luminance" and "contrast ratio".</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
public readonly partial record struct Rgb(byte Red, byte Green, byte Blue)
{
    /// <summary>Least contrast of text, WCAG 2.2 AA.</summary>
    public const double TextContrast = 4.5;

    public static readonly Rgb White = new(255, 255, 255), Black = new(0, 0, 0);

    /// <summary>Share of one step towards black or white while looking for a colour that can be read.</summary>
    private const double Step = 0.04;

    /// <summary>Lightness as the eye takes it, 0 (black) to 1 (white).</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads <c>#0b5a6f</c>; null when it is none.</summary>
    public static Rgb? Parse(string? text)
    {
        if (text is null || !Hex().IsMatch(text)) return null;
        return new Rgb(Part(1), Part(3), Part(5));

        byte Part(int at) => byte.Parse(text.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    /// <summary>Contrast of two colours, 1 to 21.</summary>
    public double ContrastTo(Rgb other) => (Math.Max(Luminance, other.Luminance) + 0.05) / (Math.Min(Luminance, other.Luminance) + 0.05);

    /// <summary>Black or white, whichever is easier to read on this colour; its contrast is 4.58 at least.</summary>
    public Rgb TextOn => White.ContrastTo(this) >= Black.ContrastTo(this) ? White : Black;

    /// <summary>Part of the way to another colour.</summary>
    /// <param name="other">The other colour.</param>
    /// <param name="share">0 (this one) to 1 (the other).</param>
    public Rgb Towards(Rgb other, double share)
    {
        return new Rgb(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue));

        byte Mix(byte from, byte to) => (byte)Math.Round(from + ((to - from) * share));
    }

    /// <summary>This colour, or the nearest one towards black or white that can be read on all of these; black and white can where they are alike.</summary>
    public Rgb ReadableOn(params ReadOnlySpan<Rgb> grounds)
    {
        var end = grounds[0].TextOn;
        for (var share = 0.0; share < 1; share += Step)
        {
            var tried = Towards(end, share);
            if (CanBeRead(tried, grounds)) return tried;
        }

        return end;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static bool CanBeRead(Rgb text, ReadOnlySpan<Rgb> grounds)
    {
        foreach (var ground in grounds)
        {
            if (text.ContrastTo(ground) < TextContrast) return false;
        }

        return true;
    }

    private static double Linear(byte part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Hex();
}
