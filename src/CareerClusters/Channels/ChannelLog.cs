using CareerClusters.Channels.Messages;

namespace CareerClusters.Channels;

/// <summary>Everything the channels log. Nothing of what people or callers send is a parameter here.</summary>
internal static partial class ChannelLog
{
    /// <param name="logger">Where to.</param>
    /// <param name="refusal">Why: a name of our own, never a value from the request.</param>
    [LoggerMessage(
        EventId = 100,
        Level = LogLevel.Warning,
        Message = "Refused a request to /api/messages: {Refusal}. Without an app id only programs on this computer are answered; "
            + "set MicrosoftAppId to let a channel in")]
    public static partial void NotLocal(this ILogger logger, LocalRefusal refusal);

    [LoggerMessage(
        EventId = 101,
        Level = LogLevel.Error,
        Message = "The storage cannot be reached, so /health answers 503 ({Failure}); see Storage:Path")]
    public static partial void NotReady(this ILogger logger, string failure);

    /// <summary>A turn failed: the kind of failure and where, not its message, which may quote what a person wrote.</summary>
    public static void TurnFailed(this ILogger logger, Exception failure) =>
        logger.TurnFailed(failure.GetType().Name, failure.StackTrace ?? "");

    /// <summary>A call of the web chat failed; told as for a turn.</summary>
    public static void CallFailed(this ILogger logger, Exception failure) =>
        logger.CallFailed(failure.GetType().Name, failure.StackTrace ?? "");

    [LoggerMessage(EventId = 103, Level = LogLevel.Error, Message = "A call of the web chat failed with {Failure}\n{Stack}")]
    private static partial void CallFailed(this ILogger logger, string failure, string stack);

    [LoggerMessage(EventId = 102, Level = LogLevel.Error, Message = "A turn failed with {Failure}; nothing of it was stored\n{Stack}")]
    private static partial void TurnFailed(this ILogger logger, string failure, string stack);
}
