namespace CareerClusters.Guidance.Catalog;

/// <summary>A program of study by its code in the Classification of Instructional Programs (2020). A row of <c>catalog/programs.csv</c>.</summary>
/// <param name="CipCode">Six-digit CIP 2020 code, for example <c>51.3801</c>.</param>
/// <param name="Title">Published title without its full stop.</param>
/// <param name="SubClusterIds">Sub-clusters the framework places it in. At least one.</param>
/// <param name="OccupationCodes">Occupations of the catalog that it prepares for (NCES crosswalk); may be empty.</param>
public sealed record CareerProgram(
    string CipCode, string Title, IReadOnlyList<string> SubClusterIds, IReadOnlyList<OnetSocCode> OccupationCodes);

/// <summary>Another name of an occupation. A row of <c>catalog/titles.csv</c>.</summary>
/// <param name="Code">The occupation.</param>
/// <param name="Title">The other name.</param>
public sealed record AlternateTitle(OnetSocCode Code, string Title);

/// <summary>Where figures come from. An entry of <c>catalog/sources.yaml</c>.</summary>
/// <param name="Id">Kebab-case id, for example <c>bls-oews</c>.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Release">Release or edition.</param>
/// <param name="Year">Year the figures speak of, for people ("May 2025", "2024-34").</param>
/// <param name="Area">Area the figures speak of, for people ("US").</param>
/// <param name="Licence">Licence.</param>
/// <param name="Columns">Files and columns that come from it, for example <c>occupations.csv:median_wage</c>.</param>
/// <param name="Site">Page of the publisher where it is to be had; null when none is written down.</param>
public sealed record CatalogSource(
    string Id, string Publisher, string Title, string Release, string Year, string Area, string Licence, IReadOnlyList<string> Columns, Uri? Site = null);
