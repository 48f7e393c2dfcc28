using Microsoft.Bot.Schema;

namespace CareerClusters.Bot;

/// <summary>
/// In a context's turn state: replies that are sent once and not kept, each with what is kept in its place. A secret that is
/// shown stays out of the store, of what is sent again, and of the web chat's log.
/// </summary>
public sealed class UnkeptReplies
{
    private readonly Dictionary<Activity, Activity> kept = new(ReferenceEqualityComparer.Instance);

    /// <summary>Keeps something else in a reply's place.</summary>
    public void Add(Activity reply, Activity instead) => kept[reply] = instead;

    /// <summary>What is kept of a reply: in most cases itself.</summary>
    public Activity KeptOf(Activity reply) => kept.GetValueOrDefault(reply, reply);
}
