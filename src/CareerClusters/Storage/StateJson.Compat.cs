#if !OFFICIAL_BOTBUILDER
using System.Text.Json;
using BotBuilder.Compat;

namespace CareerClusters.Storage;

/// <summary>The JSON of state and replies, on the side of our stand-in: plain JSON without type names.</summary>
internal static class StateJson
{
    public static byte[] Write(object value) => JsonSerializer.SerializeToUtf8Bytes(value, BotStateJson.Options);

    public static object Read(byte[] json) => JsonSerializer.Deserialize<JsonElement>(json);

    public static T ReadAs<T>(byte[] json) => JsonSerializer.Deserialize<T>(json, BotStateJson.Options)!;
}
#endif
