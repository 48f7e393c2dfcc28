using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The calls about teams. Each throws <see cref="ErrorResponseException"/> when Teams refuses.</summary>
public interface ITeamsOperations
{
    /// <summary>What Teams knows about a team.</summary>
    Task<TeamDetails> FetchTeamDetailsAsync(string teamId, CancellationToken cancellationToken = default);

    /// <summary>The channels of a team.</summary>
    Task<ConversationList> FetchChannelListAsync(string teamId, CancellationToken cancellationToken = default);
}
