using System.Net;
using System.Text.Json.Nodes;

namespace CareerClusters.Tests.Hosting;

/// <summary>A channel that the bot calls over HTTP: takes down what is sent and answers as it is told.</summary>
public sealed class OutgoingCalls : HttpMessageHandler
{
    /// <summary>Activities it took or refused, as they came.</summary>
    public List<JsonNode> Activities { get; } = [];

    /// <summary>What it answers.</summary>
    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    /// <summary>Code of the error it answers with.</summary>
    public string? Error { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Activities.Add(JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!);
        var body = Error is null ? "{\"id\":\"taken\"}" : $"{{\"error\":{{\"code\":\"{Error}\",\"message\":\"no\"}}}}";
        return new HttpResponseMessage(Status) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json"), RequestMessage = request };
    }

    // The factory throws its handlers away now and then; this one is the test's.
#pragma warning disable CA2215 // Disposing for good is what must not happen.
    protected override void Dispose(bool disposing)
#pragma warning restore CA2215
    {
    }
}
