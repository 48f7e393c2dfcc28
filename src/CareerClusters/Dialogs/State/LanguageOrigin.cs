using System.Text.Json.Serialization;

namespace CareerClusters.Dialogs.State;

/// <summary>Why a language is spoken with a person.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LanguageOrigin>))]
public enum LanguageOrigin
{
    /// <summary>Their device or the page said so, or nobody.</summary>
    Device,

    /// <summary>They wrote it.</summary>
    Heard,

    /// <summary>They asked for it: it changes only when they ask again.</summary>
    Asked,
}
