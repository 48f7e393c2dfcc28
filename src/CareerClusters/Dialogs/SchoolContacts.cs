using Microsoft.Extensions.Options;

namespace CareerClusters.Dialogs;

/// <summary>Settings section <c>School</c>.</summary>
public sealed class SchoolOptions
{
    /// <summary>People at school to turn to, in words a student can act on ("Ms. Ortiz, counselor, room 12"). Default: none.</summary>
    public IReadOnlyList<string> Contacts { get; set; } = [];
}

/// <summary>The people at school to turn to.</summary>
public sealed class SchoolContacts(IOptions<SchoolOptions> options)
{
    /// <summary>One line each; empty when the school named nobody.</summary>
    public string InWords { get; } = string.Join('\n', options.Value.Contacts);
}
