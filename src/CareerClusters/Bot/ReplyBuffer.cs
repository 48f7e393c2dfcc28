using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CareerClusters.Bot;

/// <summary>Holds back what a turn says until it is stored.</summary>
internal sealed class ReplyBuffer : IDisposable
{
    private readonly List<Activity> replies = [];
    private bool open = true;

    private ReplyBuffer()
    {
    }

    /// <summary>What was said so far, without names and addresses: sending puts them back.</summary>
    public IReadOnlyList<Activity> Replies => replies;

    /// <summary>From now on the turn's messages are held back.</summary>
    public static ReplyBuffer On(ITurnContext context)
    {
        var buffer = new ReplyBuffer();
        context.OnSendActivities((_, activities, next) => buffer.open ? Task.FromResult(buffer.Add(activities)) : next());
        return buffer;
    }

    /// <summary>Lets messages through again.</summary>
    public void Close() => open = false;

    /// <summary>A turn that failed must still be able to say so.</summary>
    public void Dispose() => Close();

    private ResourceResponse[] Add(List<Activity> activities)
    {
        foreach (var activity in activities)
        {
            activity.Conversation = null!;
            activity.From = null!;
            activity.Recipient = null!;
            activity.ServiceUrl = null!;
            activity.ReplyToId = null!;
            replies.Add(activity);
        }

        return [.. activities.Select(a => new ResourceResponse(a.Id ?? ""))];
    }
}
