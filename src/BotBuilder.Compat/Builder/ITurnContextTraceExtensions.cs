using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.TraceExtensions;

/// <summary>Traces for a developer's tool.</summary>
public static class ITurnContextTraceExtensions
{
    /// <summary>Sends a trace, which only the Emulator gets to see; its title is the calling method unless given.</summary>
    public static Task<ResourceResponse> TraceActivityAsync(
        this ITurnContext turnContext, string name, object? value = null, string? valueType = null,
        [CallerMemberName] string? label = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.SendActivityAsync(Activity.CreateTraceActivity(name, valueType, value, label), cancellationToken);
    }
}
