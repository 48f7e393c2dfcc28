using CareerClusters.Replies.Content;

namespace CareerClusters.Channels.Widget;

/// <summary>What the chat page and the widget say themselves, in every language the content has.</summary>
public static class PageLines
{
    public static readonly LineSet Lines = new("web-chat");

    // Named here so that a missing one stops the start; pages and scripts name them by key.
    private static readonly string[] Keys =
    [
        "title", "open", "close", "new-message", "dismiss", "loading", "no-script", "not-shown", "not-here", "own-tab", "menu", "shared-note",
        "mine-note", "nothing-kept", "start-over", "mine", "mine-help", "forget", "forget-sure", "forget-yes", "forget-no", "forgotten", "not-forgotten",
        "not-changed", "not-reached", "lost", "busy", "try-again", "back-again", "not-sent", "type-here",
    ];

    private static readonly Dictionary<string, Line> ByKey = Keys.ToDictionary(k => k, k => Lines.Line(k));

    /// <summary>All of it in a language, by key.</summary>
    public static IReadOnlyDictionary<string, string> In(string language, Phrasebook phrasebook) =>
        ByKey.ToDictionary(l => l.Key, l => phrasebook.Render(l.Value, language));

    /// <summary>Some of it in a language, by key.</summary>
    public static IReadOnlyDictionary<string, string> In(string language, Phrasebook phrasebook, params IEnumerable<string> keys) =>
        keys.ToDictionary(k => k, k => phrasebook.Render(ByKey[k], language));
}
