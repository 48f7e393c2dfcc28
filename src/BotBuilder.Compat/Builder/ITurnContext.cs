using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sends on what middleware saw, and may change or hold back what it was given.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activities">What is about to be sent; the list may be changed.</param>
/// <param name="next">Goes on to the next handler and then to the channel; not calling it holds everything back.</param>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);

/// <summary>Sees an activity that is about to replace an earlier one.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);

/// <summary>Sees that an activity is about to be deleted.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);

/// <summary>One incoming activity, and how to answer it.</summary>
public interface ITurnContext
{
    /// <summary>The adapter that started the turn.</summary>
    BotAdapter Adapter { get; }

    /// <summary>What the parts of the bot share during the turn.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>What came in.</summary>
    Activity Activity { get; }

    /// <summary>Whether anything but traces was sent this turn.</summary>
    bool Responded { get; }

    /// <summary>Sends one text message.</summary>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string? speak = null, string inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default);

    /// <summary>Sends one activity, addressed to where this turn came from.</summary>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities in order; the answers are in the same order.</summary>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity that was sent; its id says which.</summary>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity of this conversation.</summary>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes the activity referred to.</summary>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Adds a handler to everything sent from now on.</summary>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Adds a handler to every update from now on.</summary>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Adds a handler to every deletion from now on.</summary>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}

/// <summary>A turn whose activity is known to be of one type.</summary>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>What came in.</summary>
    new T Activity { get; }
}

/// <summary>The logic at the end of the pipeline, usually that of a bot.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);

/// <summary>Goes on to the next middleware.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>A bot: handles one turn at a time.</summary>
public interface IBot
{
    /// <summary>Handles one incoming activity.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}

/// <summary>A station that every turn passes on its way to the bot.</summary>
public interface IMiddleware
{
    /// <summary>Works before and after <paramref name="next"/>; not calling it ends the turn here.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
