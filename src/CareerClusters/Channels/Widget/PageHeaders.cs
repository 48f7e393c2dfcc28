namespace CareerClusters.Channels.Widget;

/// <summary>What browsers are told to hold our pages to.</summary>
public static class PageHeaders
{
    /// <summary>On everything.</summary>
    public static void AddCommon(HttpResponse response)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }

    /// <summary>On pages.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="content">Content security policy, without what all pages share.</param>
    /// <param name="ancestors">Sites that may show the page in a frame; none when empty.</param>
    public static void AddPage(HttpResponse response, string content, params IEnumerable<string> ancestors)
    {
        AddCommon(response);
        var allowed = string.Join(' ', ancestors);
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors {(allowed.Length > 0 ? allowed : "'none'")}; {content}";
        response.Headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        response.Headers.CacheControl = "no-store";
        if (allowed.Length == 0) response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
