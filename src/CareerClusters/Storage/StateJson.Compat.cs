#if !OFFICIAL_BOTBUILDER
using System.Text.Json;
using BotBuilder.Compat;

namespace CareerClusters.Storage;

/// <summary>The JSON of state and replies, on the side of our stand-in: plain JSON without type names.</summary>
internal static class StateJson
{
    // By its own type: only a value inside another, whose type no reader knows, carries a name.
    public static byte[] Write(object value) => JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), BotStateJson.Options);

    public static object Read(byte[] json) => JsonSerializer.Deserialize<JsonElement>(json);

    /// <summary>Whether a failure says that stored JSON is none, or not what it should be.</summary>
    public static bool IsBroken(Exception failure) => failure is JsonException or InvalidOperationException;

    public static T ReadAs<T>(byte[] json) => JsonSerializer.Deserialize<T>(json, BotStateJson.Options)!;
}
#endif
