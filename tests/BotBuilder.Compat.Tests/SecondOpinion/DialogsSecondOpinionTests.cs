using System.Text.Json.Nodes;
using BotBuilder.Compat.Tests.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.SecondOpinion;

/// <summary>The same turns, played on our layer and on the official JavaScript SDK.</summary>
public class DialogsSecondOpinionTests
{
    [Fact]
    public async Task Dialogs_say_what_the_official_ones_say()
    {
        var theirs = await OfficialJavaScript.RunAsync("dialogs.js", TestContext.Current.CancellationToken);
        var answers = new Dictionary<string, (JsonNode?, JsonNode?)>();
        foreach (var script in OfficialJavaScript.Read("dialogs.json").AsArray())
        {
            var name = (string)script!["name"]!;
            var ours = await PlayAsync(script.AsObject());
            for (var turn = 0; turn < ours.Count; turn++) answers[$"{name} / turn {turn + 1}"] = (ours[turn], theirs[name]![turn]);
        }

        Differences.Check("dialogs.differences.json", answers);
    }

    private static async Task<JsonArray> PlayAsync(JsonObject script)
    {
        var conversation = new Conversation(new ScriptedDialog("main", script), (string?)script["channel"] ?? "test")
        {
            Locale = (string?)script["locale"] ?? "en-us",
        };
        var turns = new JsonArray();
        foreach (var turn in script["turns"]!.AsArray())
        {
            try
            {
                var replies = turn is JsonObject fields
                    ? await conversation.SendAsync(Read(fields, (string?)script["locale"] ?? "en-us"))
                    : await conversation.SendTextAsync((string)turn!);
                turns.Add((JsonNode)new JsonArray([.. replies.Select(View)]));
            }
            catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
            {
                turns.Add((JsonNode)new JsonArray(new JsonObject { ["type"] = "error" }));
            }
        }

        return turns;
    }

    private static Activity Read(JsonObject fields, string locale) => new((string?)fields["type"] ?? ActivityTypes.Message)
    {
        Locale = locale,
        Name = (string?)fields["name"],
        Attachments = fields["attachments"]?.AsArray().Select(file => new Attachment((string?)file!["contentType"], name: (string?)file["name"])).ToList(),
    };

    private static JsonObject View(Activity activity)
    {
        var seen = new JsonObject { ["type"] = activity.Type, ["text"] = activity.Text ?? "", ["inputHint"] = activity.InputHint ?? "" };
        if (activity.SuggestedActions?.Actions is { Count: > 0 } actions)
            seen["buttons"] = new JsonArray([.. actions.Select(action => (JsonNode)$"{action.Type} {action.Title} {action.Value}")]);
        if (activity.Attachments is { Count: > 0 } cards) seen["cards"] = new JsonArray([.. cards.Select(View)]);
        return seen;
    }

    private static JsonObject View(Attachment card)
    {
        var content = (HeroCard)card.Content!;
        return new JsonObject
        {
            ["type"] = card.ContentType,
            ["text"] = content.Text ?? "",
            ["buttons"] = new JsonArray([.. (content.Buttons ?? []).Select(button => (JsonNode)button.Title!)]),
        };
    }
}
