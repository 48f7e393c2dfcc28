using CareerClusters.Storage;
using Microsoft.Extensions.Options;

namespace CareerClusters.Bot.ResumeCodes;

/// <summary>Makes a new code and what is kept of it.</summary>
/// <param name="words">The words.</param>
/// <param name="codes">Where codes are kept.</param>
/// <param name="options">How long one lives.</param>
/// <param name="below">A random number below the one given, which nobody can foresee.</param>
public sealed class ResumeCodeMaker(ResumeCodeWords words, IResumeCodes codes, IOptions<ResumeCodeOptions> options, Func<int, int> below)
{
    /// <summary>Days a code lives.</summary>
    public int Days => options.Value.Days;

    /// <summary>A new code, and the change that keeps it.</summary>
    public (string Code, ResumeCodeChange Change) Make(DateTimeOffset now)
    {
        var code = words.Make(below);
        return (code, new ResumeCodeChange(codes.Hash(code), now.AddDays(Days)));
    }
}
