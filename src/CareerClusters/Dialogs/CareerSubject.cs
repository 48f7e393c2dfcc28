using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;

namespace CareerClusters.Dialogs;

/// <summary>What a page of step 3 is about: an occupation, or a whole cluster.</summary>
/// <param name="Id">O*NET-SOC code or cluster id.</param>
/// <param name="Occupation">The occupation; null for a whole cluster.</param>
/// <param name="Cluster">The cluster, or the occupation's primary one.</param>
internal sealed record CareerSubject(string Id, Occupation? Occupation, CareerCluster Cluster)
{
    /// <summary>What to call it in a language; occupations are named by their publisher, in English.</summary>
    public string NameIn(string language) => Occupation?.Title ?? Cluster.NameIn(language);

    /// <summary>Where its own page is.</summary>
    public (string DialogId, string Argument) Page => Occupation is null ? (ClusterDialog.DialogId, Cluster.Id) : (OccupationDialog.DialogId, Id);

    /// <summary>Asked for by name, it is what the plan and the next pages are about: "what does it pay" asks of it, and of no job looked at before.</summary>
    public void SeenBy(Profile profile)
    {
        if (Occupation is not null) profile.See(Id);
        else (profile.Cluster, profile.Occupation) = (Cluster.Id, null);
    }

    /// <summary>The subject of an id; null for an unknown one or none.</summary>
    public static CareerSubject? Find(CareerGuidance guidance, string? id)
    {
        var occupation = guidance.FindOccupation(id);
        return guidance.Catalog.FindCluster(occupation?.PrimaryClusterId ?? id ?? "") is { } cluster ? new CareerSubject(id!, occupation, cluster) : null;
    }
}
