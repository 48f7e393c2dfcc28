using System.Text.RegularExpressions;
using CareerClusters.Guidance.Search;

namespace CareerClusters.Guidance.Postings;

/// <summary>Tells by its wording whether a text is a posting, a wish, or something told.</summary>
internal sealed partial class PostingSigns
{
    /// <summary>Characters up to a colon in which a person may say that a posting follows.</summary>
    private const int LongestIntro = 60;

    /// <summary>Points that make a short text a posting, and what a call for people and a stated pay are worth.</summary>
    private const int PointsNeeded = 4, CallPoints = 2, PayPoints = 2;

    /// <summary>Signs that make a long text a posting.</summary>
    private const int SignsNeeded = 2;

    /// <summary>Words between "no" and a call: "no experience required" is said by both sides.</summary>
    private const int Reach = 4;

    private readonly PhraseFinder<Voice> voices;
    private readonly PhraseFinder<bool> starts, intros, negators;

    public PostingSigns(PostingWords words)
    {
        voices = new([.. words.Talk.Select(w => (w, Voice.Person)), .. words.Calls.Select(w => (w, Voice.Caller)), .. words.Signs.Select(w => (w, Voice.Any)), .. words.Scam.Select(w => (w, Voice.Cheat))]);
        starts = PhraseFinder<bool>.Of(words.TalkStarts);
        intros = PhraseFinder<bool>.Of(words.Intros);
        negators = PhraseFinder<bool>.Of(words.Negators);
    }

    private enum Voice
    {
        Any,
        Caller,
        Person,

        /// <summary>What only cheats ask for; it counts for none of the others, as the "id" of "a photo of your id" is no "I'd".</summary>
        Cheat,
    }

    /// <summary>Whether anything in a text is worded as in a posting.</summary>
    public bool Any(string text) => Heard(text) is var (calls, signs, _) && calls + signs > 0;

    /// <summary>Whether a long text is worded as a posting; one that speaks of "I" must call for people too.</summary>
    public bool IsLongPosting(string text) => Heard(text) is var (calls, signs, persons) && calls + signs >= SignsNeeded && (persons < SignsNeeded || calls >= SignsNeeded);

    /// <summary>Whether a short text is one beyond doubt: it calls for people, states more of a posting, and nobody speaks of themselves.</summary>
    public bool IsShortPosting(string text, bool statesPay)
    {
        if (BeginsAsTalk(text)) return false;
        var (calls, signs, persons) = Heard(text);
        return persons == 0 && calls > 0 && (calls * CallPoints) + signs + (statesPay ? PayPoints : 0) >= PointsNeeded;
    }

    /// <summary>Whether somebody speaks of themselves in a text.</summary>
    public bool Speaks(string text) => Heard(text).Persons > 0;

    /// <summary>Whether a text asks, orders, or speaks of oneself.</summary>
    public bool IsPersons(string text) => BeginsAsTalk(text) || Speaks(text);

    private bool BeginsAsTalk(string text) => text.TrimEnd().EndsWith('?') || starts.LengthAtStart(PhraseFinder<bool>.Singulars(text)) > 0;

    /// <summary>The lines without "I found this posting:", and whether it was there.</summary>
    public (List<string> Lines, bool HadIntro) WithoutIntro(List<string> lines)
    {
        var colon = lines.Count > 0 ? lines[0].IndexOf(':', StringComparison.Ordinal) : -1;
        if (colon is <= 0 or > LongestIntro || intros.Find(PhraseFinder<bool>.Singulars(lines[0][..colon])).Count == 0) return (lines, false);
        var rest = lines[0][(colon + 1)..].Trim();
        return ([.. rest.Length > 0 ? [rest] : Array.Empty<string>(), .. lines.Skip(1)], true);
    }

    /// <summary>How many different calls, other signs and words of a person a text has.</summary>
    private (int Calls, int Signs, int Persons) Heard(string text)
    {
        // "Clerk I" is a level, not a person.
        var words = Words.Split(Level().Replace(text, "")).ConvertAll(Words.Singular);
        var found = voices.FindPlaces(words).ConvertAll(f => (
            Voice: f.Value == Voice.Caller && negators.Find(words[Math.Max(0, f.First - Reach)..f.First]).Count > 0 ? Voice.Any : f.Value,
            Phrase: string.Join(' ', words[f.First..(f.First + f.Length)])));
        return (Count(Voice.Caller), Count(Voice.Any), Count(Voice.Person));

        int Count(Voice voice) => found.Where(f => f.Voice == voice).DistinctBy(f => f.Phrase).Count();
    }

    [GeneratedRegex(@"(?<=\p{Lu}\p{L}{2,20} )I\b(?=\s?(?:[-–—,.;:(|/\n]|$))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Level();
}
