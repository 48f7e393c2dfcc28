using System.Text;
using CareerClusters.Channels.Messages;

namespace CareerClusters.Tests.Channels.Messages;

public class LocalReplyAddressTests
{
    [Theory]
    [InlineData("""{"type":"message","serviceUrl":"http://localhost:56150"}""")]
    [InlineData("""{"serviceUrl":"http://127.0.0.1:1/_connector","type":"message"}""")]
    [InlineData("""{"serviceUrl":"https://[::1]:9000/"}""")]
    [InlineData("""{"deliveryMode":"expectReplies"}""")]
    [InlineData("""{"serviceUrl":null,"deliveryMode":"expectReplies"}""")]
    [InlineData("""{"serviceUrl":"","deliveryMode":"expectReplies"}""")]
    [InlineData("""{"serviceUrl":"http://localhost","relatesTo":{"serviceUrl":"https://elsewhere.example"}}""")]
    [InlineData("\uFEFF" + """{"serviceUrl":"http://localhost"}""")]
    public void Takes_replies_that_stay_on_this_computer(string body) => Assert.Null(Check(body));

    [Theory]
    [InlineData("""{"serviceUrl":"https://elsewhere.example/"}""")]
    [InlineData("""{"serviceUrl":"https://elsewhere.example/","deliveryMode":"expectReplies"}""")]
    [InlineData("""{"serviceUrl":"http://localhost","serviceUrl":"https://elsewhere.example/"}""")]
    [InlineData("""{"ServiceURL":"https://elsewhere.example/","serviceUrl":"http://localhost"}""")]
    [InlineData("""{"service\u0055rl":"https://elsewhere.example/","serviceUrl":"http://localhost"}""")]
    [InlineData("""{"serviceUrl":"http://localhost@elsewhere.example/"}""")]
    [InlineData("""{"serviceUrl":"http://localhost.elsewhere.example/"}""")]
    [InlineData("""{"serviceUrl":"file:///etc/"}""")]
    [InlineData("""{"serviceUrl":"/relative"}""")]
    public void Refuses_replies_that_would_go_elsewhere(string body) =>
        Assert.Equal(LocalRefusal.ServiceUrlNotLocal, Check(body));

    [Theory]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","deliveryMode":"normal"}""")]
    [InlineData("""{"deliveryMode":"expectReplies","DeliveryMode":"normal"}""")]
    [InlineData("""{"channelData":{"serviceUrl":"http://localhost"}}""")]
    public void Asks_for_an_address_when_replies_have_none(string body) =>
        Assert.Equal(LocalRefusal.ServiceUrlMissing, Check(body));

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("""{"serviceUrl":"http://localhost" """)]
    [InlineData("""{"serviceUrl":"http://localhost"} {}""")]
    [InlineData("""{"serviceUrl":{"a":1}}""")]
    [InlineData("""{"serviceUrl":"http://localhost","deliveryMode":7}""")]
    public void Refuses_what_is_no_activity(string body) => Assert.Equal(LocalRefusal.BodyNotActivity, Check(body));

    [Fact]
    public void Refuses_names_that_are_not_valid_text() =>
        Assert.Equal(LocalRefusal.BodyNotActivity, LocalReplyAddress.Check("{\""u8.ToArray().Append((byte)0xFF).Concat("\":1}"u8.ToArray()).ToArray()));

    private static LocalRefusal? Check(string body) => LocalReplyAddress.Check(Encoding.UTF8.GetBytes(body));
}
