using System.Net;
using CareerClusters.Channels.Messages;

namespace CareerClusters.Tests.Channels.Messages;

public class LocalCallersTests
{
    private static readonly string[] PlainHeaders = ["Host", "Content-Type", "Content-Length", "User-Agent"];

    [Theory]
    [InlineData("127.0.0.1", "localhost:3978")]
    [InlineData("127.0.0.1", "LOCALHOST")]
    [InlineData("127.8.9.10", "127.0.0.1:80")]
    [InlineData("::1", "[::1]:3978")]
    [InlineData("::1", "[::1]")]
    [InlineData("::ffff:127.0.0.1", "localhost")]
    [InlineData("::ffff:127.1.2.3", "localhost")]
    public void Answers_programs_on_this_computer(string remote, string host) =>
        Assert.Null(LocalCallers.Check(IPAddress.Parse(remote), host, PlainHeaders, "application/json"));

    [Theory]
    [InlineData("10.0.0.5")]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("::ffff:192.168.1.2")]
    [InlineData(null)]
    public void Refuses_other_computers(string? remote) =>
        Assert.Equal(
            LocalRefusal.RemoteAddressNotLocal,
            LocalCallers.Check(remote is null ? null : IPAddress.Parse(remote), "localhost", PlainHeaders, "application/json"));

    [Theory]
    [InlineData("bot.example.org")]
    [InlineData("localhost.example.org:3978")]
    [InlineData("notlocalhost")]
    [InlineData("10.0.0.5:3978")]
    [InlineData("[fe80::1]:3978")]
    [InlineData("0.0.0.0:3978")]
    [InlineData("")]
    [InlineData(null)]
    public void Refuses_other_host_names(string? host) =>
        Assert.Equal(LocalRefusal.HostNotLocal, LocalCallers.Check(IPAddress.Loopback, host, PlainHeaders, "application/json"));

    [Theory]
    [InlineData("Forwarded")]
    [InlineData("forwarded")]
    [InlineData("X-Forwarded-For")]
    [InlineData("x-forwarded-host")]
    [InlineData("X-Forwarded-Proto")]
    [InlineData("X-Forwarded-Anything")]
    [InlineData("X-Original-For")]
    [InlineData("X-Real-IP")]
    [InlineData("Via")]
    public void Refuses_what_passed_a_proxy(string header) =>
        Assert.Equal(
            LocalRefusal.PassedProxy,
            LocalCallers.Check(IPAddress.Loopback, "localhost", [.. PlainHeaders, header], "application/json"));

    [Theory]
    [InlineData("application/json", null)]
    [InlineData("Application/JSON; charset=utf-8", null)]
    [InlineData("text/plain", LocalRefusal.ContentTypeNotJson)]
    [InlineData("text/plain; application/json", LocalRefusal.ContentTypeNotJson)]
    [InlineData("application/x-www-form-urlencoded", LocalRefusal.ContentTypeNotJson)]
    [InlineData("", LocalRefusal.ContentTypeNotJson)]
    [InlineData(null, LocalRefusal.ContentTypeNotJson)]
    public void Takes_json_only(string? contentType, LocalRefusal? refusal) =>
        Assert.Equal(refusal, LocalCallers.Check(IPAddress.Loopback, "localhost", PlainHeaders, contentType));
}
