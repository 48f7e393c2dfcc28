namespace CareerClusters.Guidance.Catalog;

/// <summary>A sentence or name in the languages the catalog carries. English is always there.</summary>
/// <param name="En">English.</param>
/// <param name="Es">Spanish; null when it is not written yet.</param>
public sealed record LocalizedText(string En, string? Es = null)
{
    /// <summary>The text in a language, or in English where that language is missing.</summary>
    /// <param name="language">Two-letter ISO 639-1 code.</param>
    public string For(string language) => language == "es" && Es is not null ? Es : En;

    /// <inheritdoc/>
    public override string ToString() => En;
}
