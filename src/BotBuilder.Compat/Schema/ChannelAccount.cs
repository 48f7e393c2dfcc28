using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A person or a bot, as one channel names it.</summary>
public class ChannelAccount
{
    /// <summary>An empty account.</summary>
    public ChannelAccount() { }

    /// <summary>An account with the usual fields.</summary>
    public ChannelAccount(string? id = null, string? name = null, string? role = null, string? aadObjectId = null)
    {
        Id = id!;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

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
