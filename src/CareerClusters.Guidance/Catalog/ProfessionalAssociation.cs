namespace CareerClusters.Guidance.Catalog;

/// <summary>An association of people who do some work, with a site of its own. A row of <c>catalog/associations.csv</c>.</summary>
/// <param name="For">Ids of clusters and O*NET-SOC codes of occupations whose people it is for.</param>
/// <param name="Name">Its name, in English.</param>
/// <param name="Site">Where it tells of itself.</param>
/// <param name="CheckedOn">Day on which somebody last found the site to be its own.</param>
/// <param name="Source">A page of that very site, on which this was seen.</param>
public sealed record ProfessionalAssociation(IReadOnlyList<string> For, string Name, Uri Site, DateOnly CheckedOn, Uri Source);
