using System.Globalization;
using System.Text.RegularExpressions;
using CareerClusters.Storage;

namespace CareerClusters.Channels.Widget;

/// <summary>Settings section <c>WebChat:Theme</c>: five settings, from which every colour of the page follows.</summary>
public sealed partial class ChatTheme
{
    /// <summary>Least luminance of the background: text on it and on the lighter panels must be dark.</summary>
    private const double LightestDark = 0.6;

    private const int MostCorners = 24;

    /// <summary>Colour of the header, the launcher and the person's own messages. Default <c>#0b5a6f</c>.</summary>
    public Rgb Accent { get; private set; } = new(0x0b, 0x5a, 0x6f);

    /// <summary>Colour behind the chat in the light look. Default <c>#f7f6f2</c>.</summary>
    public Rgb Background { get; private set; } = new(0xf7, 0xf6, 0xf2);

    /// <summary><c>auto</c> (as the visitor's device says, the default), <c>light</c> or <c>dark</c>.</summary>
    public string Scheme { get; private set; } = "auto";

    /// <summary>Radius of corners in pixels, 0 to 24. Default 12.</summary>
    public int Corners { get; private set; } = 12;

    /// <summary>Names of fonts the visitor's device may have, the first that it has is used. Default: the device's own.</summary>
    public string Font { get; private set; } = "system-ui";

    /// <summary>Takes the section from the settings.</summary>
    /// <exception cref="SettingsException">A value is wrong.</exception>
    public void Read(IConfiguration settings)
    {
        var section = settings.GetSection("WebChat:Theme");
        Accent = Colour(section, nameof(Accent), Accent);
        Background = Colour(section, nameof(Background), Background);
        if (Background.Luminance < LightestDark)
            throw Wrong(nameof(Background), $"{Background} is too dark to write on", "choose a light colour such as \"#f7f6f2\"; for a dark page set WebChat:Theme:Scheme to \"dark\"");
        Scheme = section[nameof(Scheme)] ?? Scheme;
        if (!IsScheme(Scheme)) throw Wrong(nameof(Scheme), $"it is \"{Scheme}\"", "write \"auto\", \"light\" or \"dark\"");
        Corners = settings.Whole("WebChat:Theme:Corners", Corners, 0, MostCorners);
        Font = section[nameof(Font)] ?? Font;
        if (!Names().IsMatch(Font)) throw Wrong(nameof(Font), $"\"{Font}\" is no list of fonts", "write names such as \"Verdana, Open Sans\"");
    }

    /// <summary>Whether a word names a look.</summary>
    public static bool IsScheme(string? text) => text is "auto" or "light" or "dark";

    /// <summary>The style sheet that gives every colour a name.</summary>
    /// <param name="accent">Instead of the setting's, from the page that shows the widget.</param>
    /// <param name="scheme">Instead of the setting's.</param>
    public string ToCss(Rgb? accent = null, string? scheme = null)
    {
        var (light, dark) = (ThemePalette.Light(accent ?? Accent, Background), ThemePalette.Dark(accent ?? Accent));
        var fonts = string.Join(", ", Font.Split(',', StringSplitOptions.TrimEntries).Select(f => f.Contains(' ', StringComparison.Ordinal) ? $"\"{f}\"" : f));
        var shape = string.Create(CultureInfo.InvariantCulture, $"--corners:{Corners}px;--font:{fonts}, system-ui, sans-serif;");
        return (scheme ?? Scheme) switch
        {
            "light" => $":root{{color-scheme:light;{shape}{light}}}",
            "dark" => $":root{{color-scheme:dark;{shape}{dark}}}",
            _ => $":root{{color-scheme:light dark;{shape}{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}",
        };
    }

    private static Rgb Colour(IConfigurationSection section, string name, Rgb otherwise) => section[name] is not { } text
        ? otherwise
        : Rgb.Parse(text) ?? throw Wrong(name, $"\"{text}\" is no colour", "write six digits, such as \"#0b5a6f\"");

    private static SettingsException Wrong(string name, string found, string remedy) => new("WebChat:Theme:" + name, found, remedy);

    [GeneratedRegex(@"^[\p{L}\d-]+( [\p{L}\d-]+)*(, ?[\p{L}\d-]+( [\p{L}\d-]+)*)*$")]
    private static partial Regex Names();
}
