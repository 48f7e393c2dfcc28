using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>
/// Asks Teams about the team or chat of a turn, and posts into channels.
/// Each call throws <see cref="ErrorResponseException"/> when Teams refuses, and <see cref="InvalidOperationException"/> where a team
/// is needed and there is none, or the turn has no service address.
/// </summary>
public static class TeamsInfo
{
    /// <summary>The team with this id, or that of the turn.</summary>
    public static Task<TeamDetails> GetTeamDetailsAsync(
        ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default) =>
        Teams(turnContext).FetchTeamDetailsAsync(TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>The channels of the team with this id, or of that of the turn.</summary>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default) =>
        (await Teams(turnContext).FetchChannelListAsync(TeamOf(turnContext, teamId), cancellationToken)).Conversations;

    /// <summary>One member of the team, or of the chat outside a team.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(
        ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, RosterOf(turnContext), cancellationToken);

    /// <summary>One member of the team with this id, or of that of the turn.</summary>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext, string userId, string? teamId = null, CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>Everybody in the team, or in the chat outside a team; of a large one get pages instead.</summary>
    public static Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(
        ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        MembersAsync(turnContext, RosterOf(turnContext), cancellationToken);

    /// <summary>Everybody in the team with this id, or in that of the turn.</summary>
    public static Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(
        ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default) =>
        MembersAsync(turnContext, TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>A page of the members of the team, or of the chat outside a team.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="pageSize">How many at most: Teams allows 50 to 500.</param>
    /// <param name="continuationToken">From the page before; null for the first.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext, int? pageSize = default, string? continuationToken = default, CancellationToken cancellationToken = default) =>
        PageAsync(turnContext, RosterOf(turnContext), pageSize, continuationToken, cancellationToken);

    /// <summary>A page of the members of the team with this id, or of that of the turn.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext, string? teamId = null, string? continuationToken = default, int? pageSize = default,
        CancellationToken cancellationToken = default) =>
        PageAsync(turnContext, TeamOf(turnContext, teamId), pageSize, continuationToken, cancellationToken);

    /// <summary>Starts a thread in a channel of a team; the answer is where it is and the id of its first message.</summary>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext, IActivity activity, string teamsChannelId, string botAppId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentException.ThrowIfNullOrEmpty(teamsChannelId);
        var (reference, id) = ((ConversationReference?)null, string.Empty);
        var thread = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo(teamsChannelId) },
            Activity = (Activity)activity,
        };
        await turnContext.Adapter.CreateConversationAsync(
            botAppId, Channels.Msteams, turnContext.Activity.ServiceUrl,
            turnContext.TurnState.Get<string>(BotAdapter.OAuthScopeKey) ?? string.Empty, thread, Remember, cancellationToken);
        return Tuple.Create(reference!, id);

        Task Remember(ITurnContext created, CancellationToken token)
        {
            (reference, id) = (created.Activity.GetConversationReference(), created.Activity.Id);
            return Task.CompletedTask;
        }
    }

    internal static TeamsChannelAccount AsTeamsAccount(ChannelAccount account) =>
        account as TeamsChannelAccount
        ?? JsonSerializer.SerializeToElement(account, SchemaJson.Options).Deserialize<TeamsChannelAccount>(SchemaJson.Options)!;

    private static async Task<TeamsChannelAccount> MemberAsync(ITurnContext turn, string userId, string roster, CancellationToken token) =>
        AsTeamsAccount(await Connector(turn).Conversations.GetConversationMemberAsync(userId, roster, token));

    private static async Task<IEnumerable<TeamsChannelAccount>> MembersAsync(ITurnContext turn, string roster, CancellationToken token) =>
        (await Connector(turn).Conversations.GetConversationMembersAsync(roster, token)).Select(AsTeamsAccount).ToList();

    private static async Task<TeamsPagedMembersResult> PageAsync(
        ITurnContext turn, string roster, int? pageSize, string? continuationToken, CancellationToken token)
    {
        var page = await Connector(turn).Conversations.GetConversationPagedMembersAsync(roster, pageSize, continuationToken, token);
        return new TeamsPagedMembersResult
        {
            ContinuationToken = page.ContinuationToken,
            Members = [.. page.Members.Select(AsTeamsAccount)],
        };
    }

    private static string TeamOf(ITurnContext turnContext, string? teamId) =>
        teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
        ?? throw new InvalidOperationException("This method is only valid within the scope of a team.");

    // In a channel the members are those of the team; the channel's conversation lists only who wrote.
    private static string RosterOf(ITurnContext turnContext) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id
        ?? throw new InvalidOperationException("The activity names no conversation.");

    private static IConnectorClient Connector(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("The turn has no serviceUrl to ask.");

    private static ITeamsOperations Teams(ITurnContext turnContext) =>
        Connector(turnContext) as ITeamsOperations ?? throw new InvalidOperationException("The connector of this turn knows no teams.");
}
