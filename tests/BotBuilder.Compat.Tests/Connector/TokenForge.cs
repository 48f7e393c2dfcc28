using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace BotBuilder.Compat.Tests.Connector;

/// <summary>Writes tokens by hand, so that any part of one can be wrong.</summary>
public sealed class TokenForge
{
    public const string Good = "good";
    public const string Unendorsed = "unendorsed";
    public const string EndorsesNobody = "endorses-nobody";
    public const string Unpublished = "unpublished";

    private readonly Dictionary<string, RSA> _keys =
        new[] { Good, Unendorsed, EndorsesNobody, Unpublished }.ToDictionary(id => id, _ => RSA.Create(2048));

    /// <summary>The entries of a key set, all keys but the unpublished one.</summary>
    public IEnumerable<object> Published =>
    [
        PublicKey(Good, ["msteams", "emulator"]), PublicKey(Unendorsed, null), PublicKey(EndorsesNobody, []),
    ];

    public static string Encode(string text) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(text));

    /// <summary>The public key as bytes, as an attacker who knows only the public key would use it.</summary>
    public byte[] PublicBytes(string keyId) => _keys[keyId].ExportSubjectPublicKeyInfo();

    public string Sign(JsonObject header, JsonObject claims, string key) => Sign(header.ToJsonString(), claims.ToJsonString(), key);

    /// <summary>Signs as the header's algorithm says; RS256 when it names none that this key can do.</summary>
    public string Sign(string header, string claims, string key)
    {
        var text = $"{Encode(header)}.{Encode(claims)}";
        return $"{text}.{Base64UrlEncoder.Encode(Signature(header, Encoding.ASCII.GetBytes(text), key))}";
    }

    public Dictionary<string, object> PublicKey(string id, string[]? endorsements)
    {
        var key = _keys[id].ExportParameters(false);
        var fields = new Dictionary<string, object>
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = id,
            ["n"] = Base64UrlEncoder.Encode(key.Modulus!), ["e"] = Base64UrlEncoder.Encode(key.Exponent!),
        };
        if (endorsements is not null) fields["endorsements"] = endorsements;
        return fields;
    }

    private byte[] Signature(string header, byte[] text, string key)
    {
        if (header.Contains("HS256", StringComparison.Ordinal)) return HMACSHA256.HashData(PublicBytes(key), text);
        if (header.Contains("none", StringComparison.OrdinalIgnoreCase)) return [];
        var hash = header.Contains("S384", StringComparison.Ordinal) ? HashAlgorithmName.SHA384
            : header.Contains("S512", StringComparison.Ordinal) ? HashAlgorithmName.SHA512 : HashAlgorithmName.SHA256;
        var padding = header.Contains("PS", StringComparison.Ordinal) ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        return _keys[key].SignData(text, hash, padding);
    }
}
