using System.Text.Json.Nodes;

namespace CareerClusters.Tests.Hosting;

/// <summary>Activities as they are on the wire, from one user in one conversation.</summary>
internal static class WireActivity
{
    public static JsonObject Message(string id, string text) => Of("message", id, json => json["text"] = text);

    public static JsonObject Joined(string id) => Of(
        "conversationUpdate", id, json => json["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot" }, new JsonObject { ["id"] = "user-1" }));

    /// <summary>The texts of the replies in an answer, a blank line between them.</summary>
    public static string TextOf(string answer) =>
        string.Join("\n\n", JsonNode.Parse(answer)!["activities"]!.AsArray().Select(a => (string?)a!["text"]));

    private static JsonObject Of(string type, string id, Action<JsonObject> add)
    {
        var json = new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["channelId"] = "emulator",
            ["deliveryMode"] = "expectReplies",
            ["from"] = new JsonObject { ["id"] = "user-1", ["name"] = "User" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = "talk-1" },
        };
        add(json);
        return json;
    }
}
