#if OFFICIAL_BOTBUILDER
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace CareerClusters.Storage;

/// <summary>The JSON of state and replies, on the side of the official SDK, whose dialogs expect their own types back.</summary>
internal static class StateJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        TypeNameHandling = TypeNameHandling.Auto,
        NullValueHandling = NullValueHandling.Ignore,
        SerializationBinder = new StateTypes(),
    };

    public static byte[] Write(object value) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(value, typeof(object), Settings));

    public static object Read(byte[] json) => ReadAs<object>(json);

    /// <summary>Whether a failure says that stored JSON is none, or not what it should be.</summary>
    public static bool IsBroken(Exception failure) => failure is JsonException or InvalidOperationException or InvalidCastException;

    public static T ReadAs<T>(byte[] json) => JsonConvert.DeserializeObject<T>(Encoding.UTF8.GetString(json), Settings)!;

    /// <summary>Stored data may name these types and no others.</summary>
    private sealed class StateTypes : DefaultSerializationBinder
    {
        private static readonly string[] Allowed =
            ["CareerClusters.Dialogs.", "CareerClusters.Guidance.", "Microsoft.Bot.Builder.Dialogs.", "Microsoft.Bot.Schema.", "System.Collections.Generic."];

        public override Type BindToType(string? assemblyName, string typeName) =>
            Allowed.Any(a => typeName.StartsWith(a, StringComparison.Ordinal))
                ? base.BindToType(assemblyName, typeName)
                : throw new JsonSerializationException("The stored state names a type that is not allowed.");
    }
}
#endif
