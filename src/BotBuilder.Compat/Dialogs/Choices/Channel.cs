using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What channels can show, for the choices of a prompt.</summary>
public static class Channel
{
    /// <summary>True when the channel shows this many buttons under a message.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 10,
        Channels.Line => buttonCnt <= 13,
        Channels.Kik => buttonCnt <= 20,
        Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => buttonCnt <= 100,
        _ => false,
    };

    /// <summary>True when the channel shows this many buttons on a card.</summary>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 3,
        Channels.Line => buttonCnt <= 99,
        Channels.Msteams => buttonCnt <= 50,
        Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat =>
            buttonCnt <= 100,
        _ => false,
    };

    /// <summary>True for every channel: earlier messages stay visible.</summary>
    public static bool HasMessageFeed(string channelId) => true;

    /// <summary>Longest title of a button, in characters.</summary>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The channel of this turn, or the empty string.</summary>
    public static string GetChannelId(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.ChannelId ?? string.Empty;
    }
}
