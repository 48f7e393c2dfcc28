using CareerClusters.Guidance.School;
using Microsoft.Extensions.Options;

namespace CareerClusters.Dialogs;

/// <summary>Settings section <c>School</c>.</summary>
public sealed class SchoolOptions
{
    /// <summary>
    /// People at school to turn to, in words a student can act on ("Ms. Ortiz, counselor, room 12"). Default: none, and then those of
    /// <c>catalog/local/school.yaml</c> are used.
    /// </summary>
    public IReadOnlyList<string> Contacts { get; set; } = [];
}

/// <summary>The people at school to turn to.</summary>
public sealed class SchoolContacts(IOptions<SchoolOptions> options, SchoolContent school)
{
    /// <summary>One line each; empty when the school named nobody. Nobody is sent to the contacts of the sample, which do not exist.</summary>
    public string InWords(string language) =>
        options.Value.Contacts.Count > 0 ? string.Join('\n', options.Value.Contacts)
        : school.IsSample ? ""
        : string.Join('\n', school.Contacts.Select(c => $"{c.Label.For(language)}: {c.How.For(language)}"));
}
