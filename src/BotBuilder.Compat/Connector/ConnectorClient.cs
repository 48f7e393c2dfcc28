using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using Polly;

namespace Microsoft.Bot.Connector;

/// <summary>The connector over HTTP. One instance serves any number of turns at once.</summary>
internal sealed class ConnectorClient(
    Uri baseUri, HttpClient http, Func<CancellationToken, Task<ServiceClientCredentials>>? credentials,
    ResiliencePipeline<HttpResponseMessage> retry) : IConnectorClient, IConversations, ITeamsOperations
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    // The path of the service address belongs to it: some clients answer only below it.
    private readonly string _conversations = baseUri.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/v3/conversations";
    private readonly string _teams = baseUri.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/v3/teams";

    public Uri BaseUri => baseUri;

    public IConversations Conversations => this;

    public async Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken) =>
        await SendAsync<ConversationResourceResponse>(HttpMethod.Post, _conversations, null, parameters, cancellationToken);

    public Task<ResourceResponse> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken) =>
        SendAsync<ResourceResponse>(HttpMethod.Post, Activities(conversationId), conversationId, activity, cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        SendAsync<ResourceResponse>(HttpMethod.Post, Activities(conversationId, activityId), conversationId, activity, cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        SendAsync<ResourceResponse>(HttpMethod.Put, Activities(conversationId, activityId), conversationId, activity, cancellationToken);

    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        SendAsync<ResourceResponse>(HttpMethod.Delete, Activities(conversationId, activityId), conversationId, null, cancellationToken);

    public async Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken) =>
        await GetAsync<List<ChannelAccount>>(Members(conversationId), conversationId, cancellationToken);

    public Task<ChannelAccount> GetConversationMemberAsync(string userId, string conversationId, CancellationToken cancellationToken) =>
        GetAsync<ChannelAccount>($"{Members(conversationId)}/{Escape(userId)}", conversationId, cancellationToken);

    public Task<PagedMembersResult> GetConversationPagedMembersAsync(
        string conversationId, int? pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        string?[] query =
        [
            pageSize is { } size ? string.Create(CultureInfo.InvariantCulture, $"pageSize={size}") : null,
            continuationToken is null ? null : "continuationToken=" + Uri.EscapeDataString(continuationToken),
        ];
        var address = $"{_conversations}/{Escape(conversationId)}/pagedmembers?{string.Join('&', query.Where(part => part is not null))}";
        return GetAsync<PagedMembersResult>(address.TrimEnd('?'), conversationId, cancellationToken);
    }

    public Task DeleteConversationMemberAsync(string conversationId, string memberId, CancellationToken cancellationToken) =>
        SendAsync<ResourceResponse>(
            HttpMethod.Delete, $"{Members(conversationId)}/{Escape(memberId)}", conversationId, null, cancellationToken);

    public async Task<IList<ChannelAccount>> GetActivityMembersAsync(
        string conversationId, string activityId, CancellationToken cancellationToken) =>
        await GetAsync<List<ChannelAccount>>($"{Activities(conversationId, activityId)}/members", conversationId, cancellationToken);

    public Task<TeamDetails> FetchTeamDetailsAsync(string teamId, CancellationToken cancellationToken) =>
        GetAsync<TeamDetails>($"{_teams}/{Escape(teamId)}", null, cancellationToken);

    public Task<ConversationList> FetchChannelListAsync(string teamId, CancellationToken cancellationToken) =>
        GetAsync<ConversationList>($"{_teams}/{Escape(teamId)}/conversations", null, cancellationToken);

    private string Members(string conversationId) => $"{_conversations}/{Escape(conversationId)}/members";

    private string Activities(string conversationId) => $"{_conversations}/{Escape(conversationId)}/activities";

    private string Activities(string conversationId, string activityId) => $"{Activities(conversationId)}/{Escape(activityId)}";

    // Ids hold any character; one of dots alone would climb out of its place in the path.
    private static string Escape(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return id.AsSpan().Trim('.').IsEmpty
            ? throw new ArgumentException("An id of dots alone is no id.", nameof(id))
            : Uri.EscapeDataString(id);
    }

    // A header carries visible ASCII only; an id may hold a name in any script.
    private static string HeaderValue(string id) => id.AsSpan().ContainsAnyExceptInRange('!', '~') ? Uri.EscapeDataString(id) : id;

    private Task<T> GetAsync<T>(string address, string? conversationId, CancellationToken cancellationToken)
        where T : new() => SendAsync<T>(HttpMethod.Get, address, conversationId, null, cancellationToken);

    private async Task<T> SendAsync<T>(
        HttpMethod method, string address, string? conversationId, object? content, CancellationToken cancellationToken)
        where T : new()
    {
        var body = content is null ? null : JsonSerializer.SerializeToUtf8Bytes(content, content.GetType(), SchemaJson.Options);
        using var response = await retry.ExecuteAsync(
            async attempt =>
            {
                using var request = await CreateRequestAsync(method, address, conversationId, body, attempt);
                return await http.SendAsync(request, attempt);
            },
            cancellationToken);
        if (!response.IsSuccessStatusCode && !IsHarmless(response.StatusCode, method, content)) throw await RefusalAsync(response, cancellationToken);
        return await ReadAsync<T>(response, cancellationToken)
            ?? (method == HttpMethod.Get ? throw new ErrorResponseException("The channel's answer is not the JSON it should be.") : new T());
    }

    private async Task<HttpRequestMessage> CreateRequestAsync(
        HttpMethod method, string address, string? conversationId, byte[]? body, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, address);
        if (body is not null) request.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        if (conversationId is not null) request.Headers.TryAddWithoutValidation("x-ms-conversation-id", HeaderValue(conversationId));
        // Without credentials there is no header at all: the Emulator refuses one that is no token.
        if (credentials is not null) await (await credentials(cancellationToken)).ProcessHttpRequestAsync(request, cancellationToken);
        return request;
    }

    // Channels without these answer so, and there is nothing left to do about it.
    private static bool IsHarmless(HttpStatusCode status, HttpMethod method, object? content) =>
        (status == HttpStatusCode.NotImplemented && method == HttpMethod.Delete)
        || (status == HttpStatusCode.BadRequest && content is Activity { Type: ActivityTypes.EndOfConversation });

    private static async Task<T?> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            return body.Length == 0 ? default : JsonSerializer.Deserialize<T>(body, SchemaJson.Options);
        }
        catch (JsonException)
        {
            return default; // Some channels answer with a word instead of an id.
        }
    }

    private static async Task<ErrorResponseException> RefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        new($"The channel answered {(int)response.StatusCode}.")
        {
            Response = new HttpResponseMessageWrapper { StatusCode = response.StatusCode },
            Body = await ReadAsync<ErrorResponse>(response, cancellationToken),
        };
}
