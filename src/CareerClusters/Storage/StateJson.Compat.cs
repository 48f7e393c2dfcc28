#if !OFFICIAL_BOTBUILDER
using System.Text.Json;
using BotBuilder.Compat;

namespace CareerClusters.Storage;

/// <summary>The JSON of state and replies, on the side of our stand-in: plain JSON without type names.</summary>
internal static class StateJson
{
    public static byte[] Write(object value) => JsonSerializer.SerializeToUtf8Bytes(value, BotStateJson.Options);

    public static object Read(byte[] json) => JsonSerializer.Deserialize<JsonElement>(json);

    /// <summary>Whether a failure says that stored JSON is none, or not what it should be.</summary>
    public static bool IsBroken(Exception failure) => failure is JsonException or InvalidOperationException;

    public static T ReadAs<T>(byte[] json) => JsonSerializer.Deserialize<T>(json, BotStateJson.Options)!;
}
#endif
