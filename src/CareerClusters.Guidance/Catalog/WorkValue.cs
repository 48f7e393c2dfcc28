namespace CareerClusters.Guidance.Catalog;

/// <summary>One of the six published work values: what a person wants from work.</summary>
/// <param name="Id">Kebab-case of the published name, for example <c>working-conditions</c>.</param>
/// <param name="Text">What it means to a person, our own words, for rating from 1 (does not matter) to 5 (matters very much).</param>
public sealed record WorkValue(string Id, LocalizedText Text);
