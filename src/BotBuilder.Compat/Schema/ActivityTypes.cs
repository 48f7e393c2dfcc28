#pragma warning disable CS1591 // The names are the protocol's own words; each summary would only repeat one.
namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.Type"/>.</summary>
public static class ActivityTypes
{
    public const string Message = "message";
    public const string ContactRelationUpdate = "contactRelationUpdate";
    public const string ConversationUpdate = "conversationUpdate";
    public const string Typing = "typing";
    public const string EndOfConversation = "endOfConversation";
    public const string Event = "event";
    public const string Invoke = "invoke";
    public const string DeleteUserData = "deleteUserData";
    public const string MessageUpdate = "messageUpdate";
    public const string MessageDelete = "messageDelete";
    public const string InstallationUpdate = "installationUpdate";
    public const string MessageReaction = "messageReaction";
    public const string Suggestion = "suggestion";
    public const string Trace = "trace";
    public const string Handoff = "handoff";
    public const string Command = "command";
    public const string CommandResult = "commandResult";
}

/// <summary>Activity types that an adapter consumes and never sends over the wire.</summary>
public static class ActivityTypesEx
{
    /// <summary>Wait before the next activity; <see cref="Activity.Value"/> is milliseconds.</summary>
    public const string Delay = "delay";

    /// <summary>Answer to an invoke; <see cref="Activity.Value"/> is a Microsoft.Bot.Builder.InvokeResponse.</summary>
    public const string InvokeResponse = "invokeResponse";
}

/// <summary>Values of <see cref="Activity.Name"/> that adapters use in events of their own.</summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}
