using CareerClusters.Guidance.Postings;

namespace CareerClusters.Guidance.Tests.Postings;

/// <summary>A posting and what must be read out of it; what is null or empty does not matter.</summary>
public sealed record PostingRow(string Name, string Language, string Text)
{
    /// <summary>Any of these is right.</summary>
    public IReadOnlyList<PostingKind> Kinds { get; init; } = [PostingKind.Sure];

    /// <summary>O*NET-SOC codes, any of which is right for the first occupation.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    public string? Cluster { get; init; }

    public PostedPay? Pay { get; init; }

    public string? Place { get; init; }

    /// <summary>O*NET elements that must be among the skills.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Beginnings of the English names of credentials that must be among them.</summary>
    public IReadOnlyList<string> Credentials { get; init; } = [];

    /// <summary>Beginnings of the English names of credentials that must be among those that would be welcome.</summary>
    public IReadOnlyList<string> Welcome { get; init; } = [];

    /// <summary>O*NET elements and parts of names of credentials that must not be among what it asks for or welcomes.</summary>
    public IReadOnlyList<string> NotAsked { get; init; } = [];

    public int? Age { get; init; }

    public bool IsScam { get; init; }

    /// <summary>Whether it must be recognised when pasted anywhere.</summary>
    public bool IsPasted { get; init; } = true;

    public bool Fits(ReadPosting posting) =>
        Kinds.Contains(posting.Kind)
        && (Codes.Count == 0 || Codes.Contains(posting.Occupation?.Code.Value))
        && (Cluster is null || posting.Cluster?.Id == Cluster)
        && (Pay is null || posting.Pay == Pay)
        && (Place is null || posting.Place == Place)
        && (Age is null || posting.Age == Age)
        && IsScam == posting.IsScam
        && Skills.All(id => SkillsOf(posting).Contains(id))
        && Credentials.All(name => Has(posting.Credentials, name))
        && Welcome.All(name => Has(posting.WelcomeCredentials, name) && !Has(posting.Credentials, name))
        && !NotAsked.Any(name => SkillsOf(posting).Contains(name) || Has(posting.Credentials, name) || Has(posting.WelcomeCredentials, name));

    private static IEnumerable<string> SkillsOf(ReadPosting posting) => posting.Skills.Concat(posting.WelcomeSkills).Select(s => s.Id);

    private static bool Has(IEnumerable<PostingCredential> credentials, string name) => credentials.Any(c => c.Name.En.Contains(name, StringComparison.Ordinal));

    public override string ToString() => Name;
}
