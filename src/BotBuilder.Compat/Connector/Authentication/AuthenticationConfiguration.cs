using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What an operator decides about callers beyond the settings.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Says which other bots may call this one as a skill; null for none.</summary>
    public ClaimsValidator? ClaimsValidator { get; set; }
}

/// <summary>Judges the claims of a token whose signature, issuer, audience and times are right.</summary>
public abstract class ClaimsValidator
{
    /// <summary>Returns when the caller may call.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller may not call.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}

/// <summary>Lets only listed bots call this one as a skill.</summary>
public class AllowedCallersClaimsValidator : ClaimsValidator
{
    private readonly HashSet<string> _allowedCallers;

    /// <summary>App ids of the callers, or * for any bot whose token is good; empty for none.</summary>
    public AllowedCallersClaimsValidator(IList<string> allowedCallers)
    {
        ArgumentNullException.ThrowIfNull(allowedCallers);
        _allowedCallers = new(allowedCallers, StringComparer.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (!SkillClaims.IsSkill(claims) || _allowedCallers.Contains("*") || _allowedCallers.Contains(SkillClaims.CallerOf(claims)!))
            return Task.CompletedTask;
        throw new UnauthorizedAccessException("The calling bot is not on the list of allowed callers.");
    }
}

/// <summary>Reads the claims of another bot.</summary>
internal static class SkillClaims
{
    /// <summary>Whether the claims are those of one bot calling another.</summary>
    internal static bool IsSkill(IEnumerable<Claim> claims)
    {
        return CallerOf(claims) is { Length: > 0 } caller
            && !claims.Any(claim => claim.Type == AuthenticationConstants.AudienceClaim && claim.Value == caller);
    }

    /// <summary>The application that asked for the token, by the claim of its version; null when there is none.</summary>
    internal static string? CallerOf(IEnumerable<Claim> claims)
    {
        var version = claims.FirstOrDefault(claim => claim.Type == AuthenticationConstants.VersionClaim)?.Value;
        var type = version switch
        {
            "1.0" => AuthenticationConstants.AppIdClaim,
            "2.0" => AuthenticationConstants.AuthorizedParty,
            _ => null,
        };
        return type is null ? null : claims.FirstOrDefault(claim => claim.Type == type)?.Value;
    }
}
