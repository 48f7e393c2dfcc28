using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.School;

/// <summary>Puts those volunteers first who know most of a job: who does it, then who does work of its kind, then all others of its cluster.</summary>
public static class VolunteerOrder
{
    private const int SameJob = 0, SameKind = 1, SameCluster = 2;

    /// <summary>Volunteers whom students may be told of, those who fit best first; where several fit alike, in the order of the file.</summary>
    /// <param name="school">The school.</param>
    /// <param name="guidance">Finds the job that a role names.</param>
    /// <param name="occupation">The job looked at; null: the whole cluster.</param>
    /// <param name="clusterId">The cluster, or the job's primary one.</param>
    /// <param name="today">The day it is.</param>
    public static IReadOnlyList<Volunteer> Of(SchoolContent school, CareerGuidance guidance, Occupation? occupation, string clusterId, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(school);
        ArgumentNullException.ThrowIfNull(guidance);
        var people = school.VolunteersFor(clusterId, today);
        return [.. occupation is null ? people : people.OrderBy(p => Fit(guidance, p.Role, occupation))];
    }

    private static int Fit(CareerGuidance guidance, string role, Occupation occupation)
    {
        if (guidance.Search.FindAsked(role).Hits is not [var hit, ..]) return SameCluster;
        var does = hit.Kind == HitKind.Occupation ? guidance.FindOccupation(hit.Id) : null;
        if (does == occupation) return SameJob;
        var kind = does?.PrimarySubClusterId ?? (hit.Kind == HitKind.SubCluster ? hit.Id : null);
        return kind == occupation.PrimarySubClusterId ? SameKind : SameCluster;
    }
}
