#pragma warning disable CS1591 // The names are the protocol's own words; each summary would only repeat one.
namespace Microsoft.Bot.Connector;

/// <summary>Values of Activity.ChannelId.</summary>
public static class Channels
{
    public const string Console = "console";
    public const string Directline = "directline";
    public const string DirectlineSpeech = "directlinespeech";
    public const string Email = "email";
    public const string Emulator = "emulator";
    public const string Facebook = "facebook";
    public const string Kik = "kik";
    public const string Line = "line";
    public const string Msteams = "msteams";
    public const string Skype = "skype";
    public const string Slack = "slack";
    public const string Sms = "sms";
    public const string Telegram = "telegram";
    public const string Test = "test";
    public const string Webchat = "webchat";
}
