namespace CareerClusters.Guidance.Catalog;

/// <summary>Something wrong in a file that people edit, said so that they can mend it.</summary>
/// <param name="File">File name, relative to the folder that was read.</param>
/// <param name="Place">Line, column name or key: where in the file.</param>
/// <param name="Found">What is wrong there.</param>
/// <param name="Remedy">What to write instead.</param>
public sealed record CatalogProblem(string File, string Place, string Found, string Remedy)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}, {Place}: {Found} {Remedy}";
}
