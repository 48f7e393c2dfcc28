using CareerClusters.Dialogs;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace CareerClusters.Channels.Messages;

/// <summary>The cloud adapter, with a kind word when a turn fails. Nothing of that turn was stored, so the person can send it again.</summary>
public sealed class ErrorAnsweringAdapter : CloudAdapter
{
    public ErrorAnsweringAdapter(BotFrameworkAuthentication authentication, ReplyRenderer renderer, ILogger<ErrorAnsweringAdapter> log)
        : base(authentication, log)
    {
        OnTurnError = async (context, failure) =>
        {
            log.TurnFailed(failure);
            if (context.Activity.Type == ActivityTypes.Message)
                await context.SendActivityAsync(renderer.Say([Commands.WentWrong], Phrasebook.BaseLanguage));
        };
    }
}
