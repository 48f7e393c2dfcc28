using System.Globalization;
using System.Text.RegularExpressions;
using CareerClusters.Channels.Widget;
using CareerClusters.Storage;
using Microsoft.Extensions.Configuration;

namespace CareerClusters.Tests.Channels.Widget;

public sealed partial class ChatThemeTests
{
    // Every 51st step of each part of a colour: 216 colours, the loudest and the dullest among them.
    private static readonly IReadOnlyList<Rgb> Colours =
        [.. Enumerable.Range(0, 216).Select(n => new Rgb((byte)(n % 6 * 51), (byte)(n / 6 % 6 * 51), (byte)(n / 36 * 51)))];

    private static readonly (string Text, string Ground)[] Pairs =
    [
        ("text", "page"), ("text", "panel"), ("text", "hover"), ("soft", "page"), ("soft", "panel"), ("link", "page"), ("link", "panel"), ("link", "hover"), ("warning", "page"), ("warning", "panel"),
        ("on-accent", "accent"),
    ];

    [Fact]
    public void Every_text_can_be_read_whatever_accent_and_background_are()
    {
        foreach (var accent in Colours)
        {
            foreach (var background in Colours.Where(c => c.Luminance >= 0.6)) CanBeRead(ThemePalette.Light(accent, background).ToString());
            CanBeRead(ThemePalette.Dark(accent).ToString());
        }
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#0b5a6f", "#ffffff", 7.76)]
    public void Contrast_is_counted_as_the_guidelines_do(string one, string other, double contrast) =>
        Assert.Equal(contrast, Rgb.Parse(one)!.Value.ContrastTo(Rgb.Parse(other)!.Value), 0.01);

    [Theory]
    [InlineData("Accent", "blue", "Setting WebChat:Theme:Accent: \"blue\" is no colour; write six digits, such as \"#0b5a6f\".")]
    [InlineData("Background", "#333333", "Setting WebChat:Theme:Background: #333333 is too dark to write on; choose a light colour such as \"#f7f6f2\"; for a dark page set WebChat:Theme:Scheme to \"dark\".")]
    [InlineData("Scheme", "night", "Setting WebChat:Theme:Scheme: it is \"night\"; write \"auto\", \"light\" or \"dark\".")]
    [InlineData("Corners", "25", "Setting WebChat:Theme:Corners: it is \"25\"; write a whole number from 0 to 24.")]
    [InlineData("Font", "a;}body{", "Setting WebChat:Theme:Font: \"a;}body{\" is no list of fonts; write names such as \"Verdana, Open Sans\".")]
    public void A_wrong_setting_says_what_to_write(string name, string value, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<SettingsException>(() => Read((name, value))).Message);

    [Fact]
    public void Five_settings_make_a_style_sheet()
    {
        var css = Read(("Accent", "#AA2200"), ("Background", "#ffffff"), ("Scheme", "light"), ("Corners", "0"), ("Font", "Verdana, Open Sans")).ToCss();
        Assert.StartsWith(":root{color-scheme:light;--corners:0px;--font:Verdana, \"Open Sans\", system-ui, sans-serif;--page:#ffffff;", css, StringComparison.Ordinal);
        Assert.Contains("--accent:#aa2200;", css, StringComparison.Ordinal);
    }

    [Fact]
    public void The_template_holds_the_defaults()
    {
        var settings = new ConfigurationBuilder().AddJsonFile(Path.Combine(ContentFolders.Find().Root, ContentFolders.SettingsTemplate)).Build();
        Assert.Equal(5, settings.GetSection("WebChat:Theme").GetChildren().Count());
        var theme = new ChatTheme();
        theme.Read(settings);
        Assert.Equal(new ChatTheme().ToCss(), theme.ToCss());
    }

    private static ChatTheme Read(params (string Name, string Value)[] settings)
    {
        var theme = new ChatTheme();
        theme.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create("WebChat:Theme:" + s.Name, (string?)s.Value))).Build());
        return theme;
    }

    private static void CanBeRead(string css)
    {
        var colours = Property().Matches(css).ToDictionary(m => m.Groups[1].Value, m => Rgb.Parse(m.Groups[2].Value)!.Value);
        foreach (var (text, ground) in Pairs)
        {
            var contrast = colours[text].ContrastTo(colours[ground]);
            Assert.True(contrast >= Rgb.TextContrast, string.Create(CultureInfo.InvariantCulture, $"{text} on {ground} has {contrast:0.00} in {css}"));
        }
    }

    [GeneratedRegex("--([a-z-]+):(#[0-9a-f]{6})")]
    private static partial Regex Property();
}
