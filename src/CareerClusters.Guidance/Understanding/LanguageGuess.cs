namespace CareerClusters.Guidance.Understanding;

/// <summary>Tells the language of a text by the small words that only one language has. Few or level signs: unknown.</summary>
internal sealed class LanguageGuess(SentenceWords sentences)
{
    /// <summary>The language, or null when it could be more than one.</summary>
    public string? Of(IEnumerable<SentenceToken> tokens)
    {
        var counts = sentences.Languages.ToDictionary(l => l.Key, _ => 0);
        foreach (var token in tokens)
        {
            var signs = sentences.Languages.Where(l => l.Value.Contains(token.Typed)).Select(l => l.Key).ToList();
            if (signs.Count == 1) counts[signs[0]]++;
        }

        var order = counts.OrderByDescending(c => c.Value).ToList();
        return order.Count > 0 && order[0].Value > 0 && (order.Count == 1 || order[0].Value > order[1].Value) ? order[0].Key : null;
    }
}
