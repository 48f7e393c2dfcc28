using System.Text.Json.Nodes;
using static BotBuilder.Compat.Tests.Connector.TokenMatrix;

namespace BotBuilder.Compat.Tests.Connector;

/// <summary>Which tokens get in. Every case also proves that the next good token still does.</summary>
public class TokenMatrixTests(TokenMatrix matrix) : IClassFixture<TokenMatrix>
{
    private const string Me = LocalIssuer.AppId;
    private const string Consumer = "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0";

    /// <summary>Made anew for each test: what is within the skew counts from when the test runs, not from when it was found.</summary>
    private static Dictionary<string, Case> Table => new()
    {
        ["channel, all right"] = Channel(200),
        // Who made it, and for whom
        ["no issuer"] = Channel(401, Without("iss")),
        ["empty issuer"] = Channel(401, With("iss", "")),
        ["another issuer"] = Channel(401, With("iss", "https://evil.test")),
        ["issuer with a slash at its end"] = Channel(401, With("iss", PublicIssuer + "/")),
        ["issuer in other case"] = Channel(401, With("iss", "https://API.botframework.com")),
        ["issuer that is a list"] = Channel(401, With("iss", new JsonArray(PublicIssuer))),
        ["issuer that is a number"] = Channel(401, With("iss", 7)),
        ["issuer of the government cloud"] = Channel(401, With("iss", GovernmentIssuer)),
        ["government bot, its issuer"] = Channel(200, With("iss", GovernmentIssuer)) with { Bot = "government" },
        ["government bot, public issuer"] = Channel(401) with { Bot = "government" },
        ["no audience"] = Channel(401, Without("aud")),
        ["another audience"] = Channel(401, With("aud", "another-bot")),
        ["empty audience"] = Channel(401, With("aud", "")),
        ["audience null"] = Channel(401, With("aud", null)),
        ["audience that is a number"] = Channel(401, With("aud", 7)),
        ["several audiences with mine"] = Channel(200, With("aud", new JsonArray("another-bot", Me))),
        ["several audiences without mine"] = Channel(401, With("aud", new JsonArray("another-bot", "a-third"))),
        ["no audience in the list"] = Channel(401, With("aud", new JsonArray())),
        // When
        ["no end"] = Channel(401, Without("exp")),
        ["end null"] = Channel(401, With("exp", null)),
        ["end that is a word"] = Channel(401, With("exp", "tomorrow")),
        ["end at zero"] = Channel(401, With("exp", 0)),
        ["end before time"] = Channel(401, With("exp", -1)),
        ["end after time"] = Channel(401, With("exp", long.MaxValue)),
        ["ended within the skew"] = Channel(200, With("exp", InMinutes(-4))),
        ["ended beyond the skew"] = Channel(401, With("exp", InMinutes(-6))),
        ["no start"] = Channel(200, Without("nbf")),
        ["starts within the skew"] = Channel(200, With("nbf", InMinutes(4))),
        ["starts beyond the skew"] = Channel(401, With("nbf", InMinutes(6))),
        ["starts after its end"] = Channel(401, With("nbf", InMinutes(120))),
        ["start that is a word"] = Channel(401, With("nbf", "yesterday")),
        // Which algorithm
        ["RS384"] = Channel(200, alg: "RS384"),
        ["RS512"] = Channel(200, alg: "RS512"),
        ["PS256"] = Channel(401, alg: "PS256"),
        ["HS256 with the public key as secret"] = Channel(401, alg: "HS256"),
        ["algorithm none"] = Channel(401, alg: "none"),
        ["algorithm NoNe"] = Channel(401, alg: "NoNe"),
        ["algorithm in lower case"] = Channel(401, alg: "rs256"),
        ["no algorithm"] = Channel(401, header: Without("alg")),
        ["algorithm that is a list"] = Channel(401, header: With("alg", new JsonArray("RS256"))),
        // Which key
        ["unpublished key, own id"] = Channel(401, key: TokenForge.Unpublished, kid: TokenForge.Unpublished),
        ["unpublished key under a known id"] = Channel(401, key: TokenForge.Unpublished),
        ["another published key under a known id"] = Channel(401, key: TokenForge.Unendorsed),
        ["no key id"] = Channel(401, header: Without("kid")),
        ["empty key id"] = Channel(401, kid: ""),
        ["key id that is a number"] = Channel(401, header: With("kid", 1)),
        ["key id in other case"] = Channel(401, kid: "GOOD"),
        ["key in the header"] = Channel(401, key: TokenForge.Unpublished, header: With("jwk", new JsonObject { ["kty"] = "RSA" })),
        ["key address in the header"] = Channel(401, key: TokenForge.Unpublished, header: With("jku", "https://evil.test/keys")),
        ["key without endorsements"] = Channel(401, key: TokenForge.Unendorsed, kid: TokenForge.Unendorsed),
        ["key that endorses nobody"] = Channel(401, key: TokenForge.EndorsesNobody, kid: TokenForge.EndorsesNobody),
        ["channel that is not endorsed"] = Channel(401) with { ChannelId = "slack" },
        ["channel in other case"] = Channel(401) with { ChannelId = "MSTEAMS" },
        ["no channel"] = Channel(401) with { ChannelId = null },
        ["metadata over http"] = Channel(401) with { Bot = "metadata over http" },
        // Which service address
        ["no service address claim"] = Channel(401, Without("serviceurl")),
        ["empty service address on both sides"] = Channel(401, With("serviceurl", "")) with { ServiceUrl = "" },
        ["foreign service address in the token"] = Channel(401, With("serviceurl", "https://evil.test/")),
        ["foreign service address in the activity"] = Channel(401) with { ServiceUrl = "https://evil.test/" },
        ["no service address in the activity"] = Channel(401) with { ServiceUrl = null },
        ["service address in other case"] = Channel(200) with { ServiceUrl = "https://SERVICE.test/" },
        ["service address without its last slash"] = Channel(401) with { ServiceUrl = "https://service.test" },
        ["service address with more behind it"] = Channel(401) with { ServiceUrl = "https://service.test/more" },
        ["claim serviceUrl in other case"] = Channel(401, claims => Rename(claims, "serviceurl", "serviceUrl")),
        // The Emulator
        ["emulator 2.0"] = Emulator(200),
        ["emulator 1.0"] = Emulator(200, claims => Rename(claims, "azp", "appid")["ver"] = "1.0"),
        ["emulator 2.0, version 2.0 issuer"] = Emulator(200, With("iss", Consumer)),
        ["emulator 2.0, own tenant"] = Emulator(200, With("iss", $"https://sts.windows.net/{Tenant}/")),
        ["emulator 2.0, wrong tenant"] = Emulator(401, With("iss", "https://sts.windows.net/99999999-2222-3333-4444-555555555555/")),
        ["emulator 2.0, wrong tenant, 2.0 issuer"] = Emulator(401, With("iss", $"https://login.microsoftonline.com/{Me}/v2.0")),
        ["emulator 2.0, tenant common"] = Emulator(401, With("iss", "https://login.microsoftonline.com/common/v2.0")),
        ["emulator 2.0, no azp"] = Emulator(401, Without("azp")),
        ["emulator 2.0 with appid"] = Emulator(401, claims => Rename(claims, "azp", "appid")),
        ["emulator 1.0 with azp"] = Emulator(401, With("ver", "1.0")),
        ["emulator 1.0, no appid"] = Emulator(401, claims => { claims["ver"] = "1.0"; claims.Remove("azp"); }),
        ["emulator, no version"] = Emulator(401, Without("ver")),
        ["emulator, version 3.0"] = Emulator(401, With("ver", "3.0")),
        ["emulator, version null"] = Emulator(401, With("ver", null)),
        ["emulator, ended"] = Emulator(401, With("exp", InMinutes(-6))),
        ["emulator, no end"] = Emulator(401, Without("exp")),
        ["emulator, another audience"] = Emulator(401, With("aud", "another-bot")),
        ["emulator, unpublished key"] = Emulator(401, key: TokenForge.Unpublished),
        ["emulator claims from the channel's issuer"] = Emulator(401, With("iss", PublicIssuer)),
        // Another bot that calls this one as its skill
        ["skill 2.0"] = Emulator(401, With("azp", "another-bot")),
        ["skill 1.0"] = Emulator(401, claims => { Rename(claims, "azp", "appid"); claims["appid"] = "another-bot"; claims["ver"] = "1.0"; }),
        ["skill 2.0 of the same tenant"] = Emulator(401, claims => { claims["iss"] = $"https://sts.windows.net/{Tenant}/"; claims["azp"] = "another-bot"; }),
        ["allowed skill caller, 2.0"] = Skill(200, TokenMatrix.AllowedCaller),
        ["allowed skill caller, 1.0"] = Skill(200, TokenMatrix.AllowedCaller, claims => Rename(claims, "azp", "appid")["ver"] = "1.0"),
        ["allowed skill caller, no version"] = Skill(401, TokenMatrix.AllowedCaller, Without("ver")),
        ["allowed skill caller, unknown version"] = Skill(401, TokenMatrix.AllowedCaller, With("ver", "3.0")),
        ["allowed skill caller in the claim of the other version"] = Skill(401, TokenMatrix.AllowedCaller, claims => Rename(claims, "azp", "appid")),
        ["allowed skill caller, ended"] = Skill(401, TokenMatrix.AllowedCaller, With("exp", InMinutes(-6))),
        ["allowed skill caller, foreign issuer"] = Skill(401, TokenMatrix.AllowedCaller, With("iss", "https://sts.windows.net/evil/")),
        ["allowed skill caller, another audience"] = Skill(401, TokenMatrix.AllowedCaller, With("aud", "another-bot")),
        ["allowed skill caller, unpublished key"] = Skill(401, TokenMatrix.AllowedCaller, key: TokenForge.Unpublished),
        ["skill caller not on the list"] = Skill(401, "another-bot"),
        ["skill caller that is a star"] = Skill(401, "*"),
        ["emulator at a bot with allowed skill callers"] = Skill(200, Me),
        ["channel at a bot with allowed skill callers"] = Channel(200) with { Bot = "skill" },
        ["skill with the channel's audience"] = Emulator(401, With("aud", PublicIssuer)),
        // The header around the token
        ["no header"] = Raw(401, _ => null),
        ["empty header"] = Raw(401, _ => ""),
        ["no scheme"] = Raw(401, good => good),
        ["scheme alone"] = Raw(401, _ => "Bearer"),
        ["scheme in lower case"] = Raw(200, good => "bearer " + good),
        ["scheme in upper case"] = Raw(200, good => "BEARER " + good),
        ["another scheme"] = Raw(401, good => "Basic " + good),
        ["two spaces"] = Raw(401, good => "Bearer  " + good),
        ["a tab"] = Raw(401, good => "Bearer\t" + good),
        ["two tokens"] = Raw(401, good => $"Bearer {good} {good}"),
        ["two headers in one"] = Raw(401, good => $"Bearer {good}, Bearer {good}"),
        ["token in quotes"] = Raw(401, good => $"Bearer \"{good}\""),
        // What is no token
        ["a word"] = Raw(401, _ => "Bearer x"),
        ["dots"] = Raw(401, _ => "Bearer .."),
        ["three words"] = Raw(401, _ => "Bearer a.b.c"),
        ["characters outside base64"] = Raw(401, _ => "Bearer !!.%%.&&"),
        ["100 KB of one letter"] = Raw(401, _ => "Bearer " + new string('a', 100_000)),
        ["100 KB of dots"] = Raw(401, _ => "Bearer " + new string('.', 100_000)),
        ["100 KB of claims, unpublished key"] = Channel(401, With("more", new string('a', 70_000)), key: TokenForge.Unpublished),
        ["100 KB of nesting"] = Text(401, """{"alg":"RS256","kid":"good"}""", new string('[', 37_000) + new string(']', 37_000)),
        ["header that is a list"] = Text(401, "[]", "{}"),
        ["header null"] = Text(401, "null", "{}"),
        ["claims that are a list"] = Text(401, """{"alg":"RS256","kid":"good"}""", "[]"),
        ["claims null"] = Text(401, """{"alg":"RS256","kid":"good"}""", "null"),
        ["claims empty"] = Text(401, """{"alg":"RS256","kid":"good"}""", ""),
        ["claims cut short"] = Text(401, """{"alg":"RS256","kid":"good"}""", """{"iss":"https://api.botframework.com","aud":"""),
        ["issuer named twice, the good one first"] = Text(
            401, """{"alg":"RS256","kid":"good"}""", """{"iss":"https://api.botframework.com","iss":"https://evil.test"}"""),
        ["signature missing"] = Raw(401, good => "Bearer " + good[..(good.LastIndexOf('.') + 1)]),
        ["signature cut short"] = Raw(401, good => "Bearer " + good[..^20]),
        ["signature part missing"] = Raw(401, good => "Bearer " + good[..good.LastIndexOf('.')]),
        ["a fourth part"] = Raw(401, good => $"Bearer {good}.x"),
        ["cut in the middle"] = Raw(401, good => "Bearer " + good[..(good.Length / 2)]),
        ["first letter missing"] = Raw(401, good => "Bearer " + good[1..]),
        ["claims of another token"] = Raw(401, good => $"Bearer {good.Split('.')[0]}.{TokenForge.Encode("{}")}.{good.Split('.')[2]}"),
        ["encrypted token"] = Raw(401, _ => $"Bearer {TokenForge.Encode("""{"alg":"RSA-OAEP","enc":"A256GCM","kid":"good"}""")}.a.b.c.d"),
        ["encrypted token that says RS256"] = Raw(401, _ => $"Bearer {TokenForge.Encode("""{"alg":"RS256","enc":"A256GCM","kid":"good"}""")}.YQ.YQ.YQ.YQ"),
        ["encrypted token without parts"] = Raw(401, _ => $"Bearer {TokenForge.Encode("""{"alg":"dir","enc":"A128CBC-HS256","kid":"good"}""")}...."),
    };

    public static TheoryData<string> Names => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Only_a_right_token_gets_in_and_a_bad_one_changes_nothing(string name)
    {
        var row = Table[name];
        var (status, header, turns) = (row.Status, row.Header(matrix), matrix.Turns);

        Assert.Equal(status, await matrix.PostAsync(row.Bot, header, row.ServiceUrl, row.ChannelId));
        Assert.Equal(status == 200 ? turns + 1 : turns, matrix.Turns);

        Assert.Equal(200, await matrix.PostAsync("public", "Bearer " + matrix.Token(), LocalIssuer.ServiceUrl, "msteams"));
        Assert.Equal(200, await matrix.PostAsync(
            "government", "Bearer " + matrix.Token(GovernmentIssuer), LocalIssuer.ServiceUrl, "msteams"));
    }

    private static Case Channel(
        int status, Action<JsonObject>? claims = null, Action<JsonObject>? header = null, string key = TokenForge.Good,
        string? kid = null, string? alg = null) => Signed(status, ChannelClaims, claims, header, key, kid, alg);

    private static Case Emulator(int status, Action<JsonObject>? claims = null, string key = TokenForge.Good) =>
        Signed(status, EmulatorClaims, claims, null, key, null, null) with { ChannelId = "emulator", ServiceUrl = "http://localhost:1" };

    private static Case Skill(int status, string caller, Action<JsonObject>? claims = null, string key = TokenForge.Good) =>
        Emulator(status, With("azp", caller) + (claims ?? (_ => { })), key) with { Bot = "skill", ServiceUrl = "https://caller.test/" };

    private static Case Signed(
        int status, Func<JsonObject> start, Action<JsonObject>? claims, Action<JsonObject>? header, string key, string? kid, string? alg) =>
        new(status, matrix =>
        {
            var (top, body) = (Header(), start());
            top["kid"] = kid ?? TokenForge.Good;
            top["alg"] = alg ?? "RS256";
            header?.Invoke(top);
            claims?.Invoke(body);
            return "Bearer " + matrix.Forge.Sign(top, body, key);
        });

    private static Case Raw(int status, Func<string, string?> header) => new(status, matrix => header(matrix.Token()));

    private static Case Text(int status, string header, string claims) =>
        new(status, matrix => "Bearer " + matrix.Forge.Sign(header, claims, TokenForge.Good));

    private static Action<JsonObject> With(string name, JsonNode? value) => fields => fields[name] = value?.DeepClone();

    private static Action<JsonObject> Without(string name) => fields => fields.Remove(name);

    private static JsonObject Rename(JsonObject fields, string from, string to)
    {
        (fields[to], _) = (fields[from]!.DeepClone(), fields.Remove(from));
        return fields;
    }

    private sealed record Case(int Status, Func<TokenMatrix, string?> Header)
    {
        public string Bot { get; init; } = "public";

        public string? ServiceUrl { get; init; } = LocalIssuer.ServiceUrl;

        public string? ChannelId { get; init; } = "msteams";
    }
}
