namespace CareerClusters.Channels.Messages;

/// <summary>Why a request is not taken while no app id is configured.</summary>
public enum LocalRefusal
{
    /// <summary>It comes from another computer, or nobody knows from where.</summary>
    RemoteAddressNotLocal,

    /// <summary>It was addressed to another name: a tunnel, or a web page that pretends.</summary>
    HostNotLocal,

    /// <summary>A header says that it passed a proxy or a tunnel.</summary>
    PassedProxy,

    /// <summary>Not declared as JSON: a web page can send such a request without asking.</summary>
    ContentTypeNotJson,

    /// <summary>Larger than <see cref="LocalCallers.MaxBodyBytes"/>.</summary>
    BodyTooLarge,

    /// <summary>Not a JSON object, or a field that decides has the wrong type.</summary>
    BodyNotActivity,

    /// <summary>No address for the replies, and they are not expected in the answer either.</summary>
    ServiceUrlMissing,

    /// <summary>The replies would go to another computer.</summary>
    ServiceUrlNotLocal,
}
