using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation, as one channel names it.</summary>
public class ConversationAccount
{
    /// <summary>An empty conversation.</summary>
    public ConversationAccount() { }

    /// <summary>A conversation with the usual fields.</summary>
    public ConversationAccount(
        bool? isGroup = null, string? conversationType = null, string? id = null, string? name = null,
        string? aadObjectId = null, string? role = null, string? tenantId = null)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id!;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether more than one person takes part; null when the channel does not say.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>The channel's kind of conversation (Teams: personal, groupChat, channel), or null.</summary>
    public string? ConversationType { get; set; }

    /// <summary>Tenant of the conversation, or null.</summary>
    public string? TenantId { get; set; }

    /// <summary>Unique within the channel; null when the channel sent none.</summary>
    public string Id { get; set; } = null!;

    /// <summary>Name to show, or null.</summary>
    public string? Name { get; set; }

    /// <summary>Object id in Microsoft Entra, or null.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>, or null.</summary>
    public string? Role { get; set; }

    /// <summary>Fields of the channel that this type does not know; kept on a round trip. Null when there are none.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
