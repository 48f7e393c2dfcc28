using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using BotBuilder.Compat.Tests.Integration.AspNet.Core;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.SecondOpinion;

/// <summary>The same requests to our adapter and to the official JavaScript one: replies in the answer or not, invokes, failures.</summary>
public class RequestsSecondOpinionTests
{
    private static readonly string[] Seen = ["type", "text", "inputHint", "replyToId", "value", "code"];

    [Fact]
    public async Task Requests_are_answered_as_the_official_adapter_answers_them()
    {
        var theirs = await OfficialJavaScript.RunAsync("requests.js", TestContext.Current.CancellationToken);
        var answers = new Dictionary<string, (JsonNode?, JsonNode?)>();
        foreach (var script in OfficialJavaScript.Read("requests.json").AsArray())
        {
            var name = (string)script!["name"]!;
            answers[name] = (await AskAsync(script.AsObject()), theirs[name]);
        }

        Differences.Check("requests.differences.json", answers);
    }

    private static async Task<JsonObject> AskAsync(JsonObject script)
    {
        var channel = new Channel();
        await using var host = await BotHost.StartAsync(new ScriptedBot(script).PlayAsync, outside: channel);
        if (script["sorry"] is not null) host.Adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("Sorry.");
        var request = JsonNode.Parse(
            """{"id":"1","channelId":"test","serviceUrl":"http://service.test/","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"}}""")!.AsObject();
        foreach (var (field, value) in script["request"]!.AsObject()) request[field] = value?.DeepClone();

        using var response = await host.PostAsync(request.ToJsonString());
        var answer = new JsonObject { ["status"] = (int)response.StatusCode };
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if (body.Length > 0) answer["body"] = JsonNode.Parse(body);
        if (answer["body"] is JsonObject { } replies && replies["activities"] is JsonArray activities)
            replies["activities"] = new JsonArray([.. activities.Select(View)]);
        answer["sent"] = new JsonArray([.. channel.Sent.Select(View)]);
        return answer;
    }

    private static JsonNode View(JsonNode? activity) => new JsonObject(
        activity!.AsObject().Where(field => Seen.Contains(field.Key)).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())));

    private sealed class ScriptedBot(JsonObject script) : ActivityHandler
    {
        public async Task PlayAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            IActivity[] activities = [.. script["sends"]!.AsArray().Select(node => Read(node!.AsObject()))];
            if (script["atOnce"] is not null) await turnContext.SendActivitiesAsync(activities, cancellationToken);
            else foreach (var activity in activities) await turnContext.SendActivityAsync(activity, cancellationToken);
            if (script["fails"] is not null) throw new InvalidOperationException("The bot failed.");
            if (script["answer"] is not null) await OnTurnAsync(turnContext, cancellationToken);
        }

        protected override Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            script["answer"] is JsonObject answer ? Task.FromResult(Answer(answer)) : base.OnInvokeActivityAsync(turnContext, cancellationToken);

        private static Activity Read(JsonObject fields) => new((string)fields["type"]!)
        {
            Text = (string?)fields["text"]!,
            InputHint = (string?)fields["inputHint"]!,
            Code = (string?)fields["code"]!,
            Name = (string?)fields["name"]!,
            Value = (string)fields["type"]! == ActivityTypesEx.InvokeResponse ? Answer(fields["value"]?.AsObject()) : fields["value"]?.DeepClone(),
        };

        private static InvokeResponse? Answer(JsonObject? answer) =>
            answer is null ? null : new InvokeResponse { Status = (int)answer["status"]!, Body = answer["body"]?.DeepClone() };
    }

    /// <summary>Keeps what the bot sends to its channel.</summary>
    private sealed class Channel : HttpMessageHandler, IHttpClientFactory
    {
        internal List<JsonNode> Sent { get; } = [];

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sent.Add(JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!);
            return new(HttpStatusCode.OK) { Content = new StringContent("""{"id":"1"}""", Encoding.UTF8, "application/json") };
        }
    }
}
