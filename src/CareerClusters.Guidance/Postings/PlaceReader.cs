using System.Text.RegularExpressions;

namespace CareerClusters.Guidance.Postings;

/// <summary>Reads the place of work that a posting states.</summary>
internal sealed partial class PlaceReader(PhraseFinder<bool> labels)
{
    private const int LongestPlace = 60;

    private const string States =
        "A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado"
        + "|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri"
        + "|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|Tennessee"
        + "|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming";

    /// <summary>The place behind a label, else the first "City, ST" or "City, State"; null for none.</summary>
    public string? Read(IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) continue;
            var before = PhraseFinder<bool>.Singulars(line[..colon]);
            if (before.Count > 0 && labels.LengthAtStart(before) == before.Count && Short(line[(colon + 1)..]) is { } named) return named;
        }

        return First(lines, CityAndState()) ?? First(lines, CityAndLetters());
    }

    private static string? First(IReadOnlyList<string> lines, Regex kind) => lines.Select(l => kind.Match(l)).FirstOrDefault(m => m.Success)?.Value;

    private static string? Short(string text) => text.Split('|', ';', '•')[0].Trim() is { Length: > 1 and <= LongestPlace } place ? place : null;

    // A full stop ends a sentence, but for those of "St. Paul" and its like.
    [GeneratedRegex(@"\b(?:(?:St|Ste|Ft|Mt|Pt)\.|\p{Lu}[\p{L}'-]{1,30})(?: \p{Lu}[\p{L}'-]{1,30}){0,2}, (?:" + States + @")\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CityAndState();

    // Without a comma: one name, with what cities begin with; "Photo ID" and "Certified MA" are none.
    [GeneratedRegex(
        @"\b(?:(?:San|Santa|Saint|St\.|New|Los|Las|El|La|Fort|Des|Grand|Baton|Salt Lake|North|South|East|West|Long|Little|Cedar|Colorado|Virginia|Corpus|Palm|Oak|Ann) )?\p{Lu}\p{Ll}{2,20}(?: City)? "
        + @"(?:A[LKZR]|C[AOT]|FL|GA|I[AL]|K[SY]|LA|M[DINSOT]|N[EVHJMYCD]|O[HKR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\b(?! (?:license|certified|certification))",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CityAndLetters();
}
