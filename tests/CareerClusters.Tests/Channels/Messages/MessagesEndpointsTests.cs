using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace CareerClusters.Tests.Channels.Messages;

public class MessagesEndpointsTests
{
    private const string Hello =
        """{"type":"message","id":"1","text":"hello","deliveryMode":"expectReplies","channelId":"emulator","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"}}""";

    [Fact]
    public async Task Answers_a_local_caller_in_the_response_when_replies_are_expected()
    {
        await using var host = await LocalHost.StartAsync();
        using var answer = await SendAsync(host, Hello);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var json = JsonDocument.Parse(await ReadAsync(answer));
        Assert.Equal("You said hello", json.RootElement.GetProperty("activities")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Posts_replies_to_a_local_service_url()
    {
        await using var host = await LocalHost.StartAsync();
        var body = Hello.Replace("\"deliveryMode\":\"expectReplies\"", $"\"serviceUrl\":\"{host.Client.BaseAddress}channel\"", StringComparison.Ordinal);
        using var answer = await SendAsync(host, body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await ReadAsync(answer));
        Assert.Contains("You said hello", Assert.Single(host.Replies), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    public async Task Takes_post_only(string method)
    {
        await using var host = await LocalHost.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");
        using var answer = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("Host", "bot.example.org")]
    [InlineData("Forwarded", "for=10.0.0.5")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Via", "1.1 tunnel")]
    public async Task Refuses_what_came_through_a_proxy_or_under_another_name(string header, string value)
    {
        await using var host = await LocalHost.StartAsync();
        using var answer = await SendAsync(host, Hello, request => request.Headers.TryAddWithoutValidation(header, value));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("LocalCallersOnly", await CodeAsync(answer));
        var line = Assert.Single(host.Log);
        Assert.Contains("MicrosoftAppId", line, StringComparison.Ordinal);
        Assert.DoesNotContain("hello", line, StringComparison.Ordinal);
        Assert.DoesNotContain(value, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_body_that_a_web_page_can_send_unasked()
    {
        await using var host = await LocalHost.StartAsync();
        using var answer = await SendAsync(host, Hello, request => request.Content!.Headers.ContentType = new MediaTypeHeaderValue("text/plain"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"hello","serviceUrl":"https://elsewhere.example/"}""", HttpStatusCode.Forbidden, "LocalCallersOnly")]
    [InlineData("""{"type":"message","text":"hello"}""", HttpStatusCode.BadRequest, "MissingProperty")]
    [InlineData("hello", HttpStatusCode.BadRequest, "BadSyntax")]
    public async Task Refuses_replies_that_would_leave_this_computer(string body, HttpStatusCode status, string code)
    {
        await using var host = await LocalHost.StartAsync();
        using var answer = await SendAsync(host, body);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(code, await CodeAsync(answer));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Refuses_a_body_over_the_limit(bool chunked)
    {
        await using var host = await LocalHost.StartAsync();
        var body = Hello.Replace("hello", new string('a', 1 << 20), StringComparison.Ordinal);
        using var answer = await SendAsync(host, body, request => request.Headers.TransferEncodingChunked = chunked);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("MessageSizeTooBig", await CodeAsync(answer));
    }

    [Fact]
    public async Task With_an_app_id_the_adapter_judges_callers_by_their_token()
    {
        await using var host = await LocalHost.StartAsync(appId: "00000000-0000-0000-0000-000000000001");
        using var answer = await SendAsync(host, Hello, request => request.Headers.TryAddWithoutValidation("X-Forwarded-For", "10.0.0.5"));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(host.Log);
    }

    private static async Task<HttpResponseMessage> SendAsync(LocalHost host, string body, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        change?.Invoke(request);
        return await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> ReadAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static async Task<string?> CodeAsync(HttpResponseMessage answer)
    {
        using var json = JsonDocument.Parse(await ReadAsync(answer));
        return json.RootElement.GetProperty("error").GetProperty("code").GetString();
    }
}
