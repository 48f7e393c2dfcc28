using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CareerClusters.Tests.Channels.Terminal;

/// <summary>Asks one question and repeats what it gets; keeps the activities it saw.</summary>
internal sealed class QuizBot : IBot
{
    public List<Activity> Seen { get; } = [];

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        Seen.Add(activity);
        await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
        if (activity.Type == ActivityTypes.Message)
        {
            var value = activity.Value is JsonElement json ? json.GetRawText() : "nothing";
            await turnContext.SendActivityAsync($"You said [{activity.Text}] with {value}.", cancellationToken: cancellationToken);
        }

        await turnContext.SendActivityAsync(Question(), cancellationToken);
    }

    private static Activity Question() => new()
    {
        Type = ActivityTypes.Message,
        Text = "1 of 2. Fix a bike.\r\nHow would that be?",
        SuggestedActions = new SuggestedActions
        {
            Actions =
            [
                Button("Hate it", new Dictionary<string, object> { ["d"] = "quiz", ["t"] = 1, ["c"] = "hate" }),
                Button("It's [OK]", new Dictionary<string, object> { ["d"] = "quiz", ["t"] = 1, ["c"] = "ok" }),
                Button("Back", new Dictionary<string, object> { ["d"] = "quiz", ["t"] = 1, ["k"] = "back" }),
            ],
        },
    };

    private static CardAction Button(string label, object value) => new()
    {
        Type = ActionTypes.MessageBack,
        Title = label,
        Text = label,
        DisplayText = label,
        Value = value,
    };
}
