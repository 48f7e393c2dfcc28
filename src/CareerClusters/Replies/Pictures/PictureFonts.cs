using SkiaSharp;

namespace CareerClusters.Replies.Pictures;

/// <summary>
/// The letters of pictures and printed pages, from files beside the program: SkiaSharp draws no text without a font of the
/// system, and says nothing. Where the files or SkiaSharp's native library are missing, one warning says so, and text stands alone.
/// </summary>
public sealed partial class PictureFonts
{
    private const string RegularFile = "AtkinsonHyperlegible_400Regular.ttf";
    private const string BoldFile = "AtkinsonHyperlegible_700Bold.ttf";

    private readonly Lazy<(SKTypeface? Regular, SKTypeface? Bold)> faces;

    /// <summary>Letters of a folder; read when first needed.</summary>
    public PictureFonts(string folder, ILogger<PictureFonts> log) => faces = new(() => Read(folder, log));

    /// <summary>Where the build puts them.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "fonts");

    /// <summary>Whether anything can be drawn; reads the files at the first call.</summary>
    public bool AreReady => faces.Value is { Regular: not null, Bold: not null };

    /// <summary>The plain letters; null when they are missing.</summary>
    public SKTypeface? Regular => faces.Value.Regular;

    /// <summary>The bold letters; null when they are missing.</summary>
    public SKTypeface? Bold => faces.Value.Bold;

    private static (SKTypeface? Regular, SKTypeface? Bold) Read(string folder, ILogger log)
    {
        try
        {
            var (regular, bold) = (SKTypeface.FromFile(Path.Combine(folder, RegularFile)), SKTypeface.FromFile(Path.Combine(folder, BoldFile)));
            if (regular is not null && bold is not null) return (regular, bold);
            LogNoFonts(log, folder);
        }
        catch (Exception missing) when (missing is DllNotFoundException or TypeInitializationException or EntryPointNotFoundException or BadImageFormatException)
        {
            LogNoLibrary(log, (missing.InnerException ?? missing).Message);
        }

        return (null, null);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No pictures: the fonts are not in {Folder}. Build again where npm can fetch them; the text says everything")]
    private static partial void LogNoFonts(ILogger log, string folder);

    [LoggerMessage(Level = LogLevel.Warning, Message = "No pictures: SkiaSharp's native library does not load ({Why}). The text says everything")]
    private static partial void LogNoLibrary(ILogger log, string why);
}
