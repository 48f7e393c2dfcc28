namespace CareerClusters.Channels.Widget;

/// <summary>The colours of one look. Each text colour is moved until it can be read on what it stands on, whatever was chosen.</summary>
public sealed record ThemePalette
{
    private static readonly Rgb DarkPage = new(0x14, 0x18, 0x1c), DarkPanel = new(0x20, 0x26, 0x2d);

    /// <summary>Behind everything.</summary>
    public required Rgb Page { get; init; }

    /// <summary>Messages of the bot, buttons, menus, the box to type in.</summary>
    public required Rgb Panel { get; init; }

    /// <summary>Text on page and panel.</summary>
    public required Rgb Text { get; init; }

    /// <summary>Less important text on page and panel.</summary>
    public required Rgb Soft { get; init; }

    /// <summary>A button under the pointer.</summary>
    public required Rgb Hover { get; init; }

    /// <summary>Thin lines without meaning.</summary>
    public required Rgb Line { get; init; }

    /// <summary>Header and the person's own messages.</summary>
    public required Rgb Accent { get; init; }

    /// <summary>Text on the accent.</summary>
    public Rgb OnAccent => Accent.TextOn;

    /// <summary>The accent as text, as an outline and as the mark of focus, on page, panel and button.</summary>
    public required Rgb Link { get; init; }

    /// <summary>Says that something went wrong, on page and panel.</summary>
    public required Rgb Warning { get; init; }

    /// <summary>The light look.</summary>
    public static ThemePalette Light(Rgb accent, Rgb background) =>
        Of(accent, background, background.Towards(Rgb.White, 0.8), new Rgb(0x1d, 0x23, 0x2a), accent, new Rgb(0xb3, 0x26, 0x1e));

    /// <summary>The dark look. Coloured text is lightened well beyond what can just be read.</summary>
    public static ThemePalette Dark(Rgb accent) =>
        Of(accent, DarkPage, DarkPanel, new Rgb(0xec, 0xee, 0xf0), accent.Towards(Rgb.White, 0.5), new Rgb(0xf2, 0xa0, 0x98));

    /// <summary>As custom properties of a style sheet.</summary>
    public override string ToString() =>
        $"--page:{Page};--panel:{Panel};--text:{Text};--soft:{Soft};--hover:{Hover};--line:{Line};--accent:{Accent};--on-accent:{OnAccent};--link:{Link};--warning:{Warning}";

    private static ThemePalette Of(Rgb accent, Rgb page, Rgb panel, Rgb text, Rgb link, Rgb warning)
    {
        var hover = panel.Towards(text, 0.08);
        return new()
        {
            Page = page,
            Panel = panel,
            Text = text.ReadableOn(page, panel, hover),
            Soft = text.Towards(page, 0.3).ReadableOn(page, panel),
            Hover = hover,
            Line = page.Towards(text, 0.18),
            Accent = accent,
            Link = link.ReadableOn(page, panel, hover),
            Warning = warning.ReadableOn(page, panel),
        };
    }
}
