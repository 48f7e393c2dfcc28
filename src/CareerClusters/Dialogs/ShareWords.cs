using System.Globalization;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Planning;
using CareerClusters.Guidance.Search;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>What words did to a card.</summary>
/// <param name="Choice">What is on it now.</param>
/// <param name="Found">Whether they named anything.</param>
/// <param name="Unknown">Words that name nothing that can be on it, or several things alike.</param>
/// <param name="LacksPlan">Whether all of these are the plan, its goals or its steps, and there are none.</param>
internal sealed record ShareReading(ShareChoice Choice, bool Found, IReadOnlyList<string> Unknown, bool LacksPlan);

/// <summary>Reads which parts of a card words mean: "1 and 3", "digital tech", "my plan", "the last one", "el paso 2".</summary>
public sealed class ShareWords(CareerGuidance guidance, Phrasebook phrasebook)
{
    /// <summary>Stands for the end of what a mark parts; no word is like it.</summary>
    private const string End = ",";

    private static readonly char[] Marks = [',', ';', '&', '/', '+'];

    private static readonly HashSet<string> Joints = ["and", "n", "plus", "also", "nor", "or", "y", "e", "ni", "o", "tambien"];
    private static readonly HashSet<string> Firsts = ["first", "top", "primeros", "primeras"];
    private static readonly HashSet<string> Lasts = ["last", "bottom", "ultimos", "ultimas"];
    private static readonly Dictionary<SharePartKind, HashSet<string>> KindWords = new()
    {
        [SharePartKind.Goal] = ["goal", "goals", "meta", "metas", "objetivo", "objetivos"],
        [SharePartKind.Step] = ["step", "steps", "paso", "pasos"],
    };

    private static readonly HashSet<string> Filler = ["numbers", "numeros", "cluster", "thing", "part", "stuff", "grupo", "parte", "too", "again", "it", "them"];

    /// <summary>What words do to a card.</summary>
    /// <param name="way">What is to be done with what they name.</param>
    /// <param name="words">The words, without a verb.</param>
    /// <param name="choice">What is on the card.</param>
    /// <param name="parts">The same as parts.</param>
    internal ShareReading Read(string way, string words, ShareChoice choice, ShareParts parts)
    {
        var pieces = Split(words);
        var named = pieces.ConvertAll(piece => Find(piece, way, parts));
        // "Mom and dad" may be one step's words, and one of them alone nothing.
        if (pieces.Count > 1 && named.Contains(null) && pieces.TrueForAll(PlanReference.IsByName) && Only(way == ShareRequest.Add ? parts.Off : parts.On, words, PlaceOf) is { } one) (pieces, named) = ([words], [[one]]);
        var found = named.OfType<IReadOnlyList<SharePart>>().SelectMany(part => part).Distinct().ToList();
        var unknown = pieces.Where((_, i) => named[i] is null).ToList();
        var now = named.TrueForAll(part => part is null) ? choice
            : way == ShareRequest.Only ? choice.With(parts.On.Except(found), isOn: false).With(found.Except(parts.On), isOn: true) : choice.With(found, way == ShareRequest.Add);
        return new ShareReading(now, unknown.Count < pieces.Count, unknown, unknown.TrueForAll(piece => GroupOf(piece) is not null));
    }

    /// <summary>What a text asks to be done, and with what, as it was typed: its commas tell names apart.</summary>
    /// <param name="text">All of it.</param>
    /// <param name="asked">What is done where it only names something.</param>
    /// <param name="named">What it names then.</param>
    internal (string Way, string Words) WayOf(string text, string asked, string named)
    {
        foreach (var (way, button) in ShareDialog.Ways)
            if (phrasebook.Buttons(button).SelectMany(words => words.Also).Select(form => SaidText.GapAsTyped(text, form)).FirstOrDefault(gap => gap is not null) is { } words) return (way, words);
        return (asked, named);
    }

    /// <summary>Whether words only point at something, which may be anything on the card.</summary>
    internal bool IsPointing(string words) => GroupOf(words) is null && PlanReference.IsPointing(string.Join(' ', Words.Split(words).Where(w => !Filler.Contains(w))));

    /// <summary>"1, 2 and the last": what is named one after another.</summary>
    private static List<string> Split(string words)
    {
        var pieces = new List<string> { "" };
        foreach (var word in words.Split(Marks).SelectMany(part => Words.Split(part).Append(End)))
        {
            if (word == End || Joints.Contains(word)) pieces.Add("");
            else if (IsNumber(word) && (pieces[^1].Length == 0 || IsNumber(pieces[^1]))) pieces.Add(word);
            else if (!Filler.Contains(word)) pieces[^1] = $"{pieces[^1]} {word}".Trim();
        }

        pieces.RemoveAll(piece => piece.Length == 0);
        // "Steps 1 and 2" are two steps.
        for (var i = 1; i < pieces.Count; i++)
            if (IsNumber(pieces[i]) && KindIn(pieces[i - 1]) is not null) pieces[i] = $"{Words.Split(pieces[i - 1])[0]} {pieces[i]}";
        return [.. pieces.Distinct()];
    }

    /// <summary>The parts a piece names; none where they are as wanted already, null where it names nothing or may be several.</summary>
    private IReadOnlyList<SharePart>? Find(string piece, string way, ShareParts parts)
    {
        var (listed, others) = way == ShareRequest.Add ? (parts.Off, parts.On) : (parts.On, parts.Off);
        if (GroupOf(piece) is { } isIn)
        {
            var group = (way == ShareRequest.Only ? [.. listed, .. others] : listed).Where(isIn).ToList();
            return group.Count > 0 || others.Any(isIn) ? group : null;
        }

        if (EndOf(listed, piece) is { } several) return several;
        // What is as wanted already needs nothing; a number is one of the list that is changed.
        IReadOnlyList<SharePart> Wanted(SharePart part) => way == ShareRequest.Only ? [part] : [];
        if (KindIn(piece) is { } kind)
            return OfKind(kind, listed, piece) is { } own ? [own] : OfKind(kind, others, piece) is { } other ? Wanted(other) : Only(listed, piece, PlaceOf) is { } placed && placed.Kind == kind ? [placed] : null;
        if ((Only(listed, piece, PlaceOf) ?? ByCluster(listed, piece)) is { } one) return [one];
        return PlanReference.IsByName(piece) && (Only(others, piece, PlaceOf) ?? ByCluster(others, piece)) is { } there ? Wanted(there) : null;
    }

    private Func<SharePart, bool>? GroupOf(string piece) =>
        phrasebook.IsSaid(ShareDialog.SaidPlan, piece) ? part => part.Kind != SharePartKind.Cluster
        : phrasebook.IsSaid(ShareDialog.SaidSteps, piece) ? part => part.Kind == SharePartKind.Step
        : phrasebook.IsSaid(ShareDialog.SaidGoals, piece) ? part => part.Kind == SharePartKind.Goal
        : phrasebook.IsSaid(ShareDialog.SaidClusters, piece) ? part => part.Kind == SharePartKind.Cluster
        : phrasebook.IsSaid(ShareDialog.SaidAll, piece) ? _ => true : null;

    /// <summary>"The first two", "los últimos dos"; null for anything else.</summary>
    private static IReadOnlyList<SharePart>? EndOf(IReadOnlyList<SharePart> parts, string piece)
    {
        var words = Words.Split(piece).Where(word => word is not ("the" or "los" or "las")).ToList();
        if (words.Find(word => word is "2" or "two" or "dos" or "3" or "three" or "tres") is not { } number || words.Count != 2) return null;
        var count = number is "2" or "two" or "dos" ? 2 : 3;
        return words.Exists(Firsts.Contains) ? [.. parts.Take(count)] : words.Exists(Lasts.Contains) ? [.. parts.TakeLast(count)] : null;
    }

    /// <summary>"Step 2" is the second of the plan, "goal 1" the first of the goals, whatever their numbers on the card.</summary>
    private static SharePart? OfKind(SharePartKind kind, IReadOnlyList<SharePart> parts, string piece) =>
        Only(parts.Where(part => part.Kind == kind), string.Join(' ', Words.Split(piece).Select(word => KindWords[kind].Contains(word) ? "step" : word)), (part, _) => part.Id);

    private static string PlaceOf(SharePart part, int place) => place.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a piece says that it is a goal or a step.</summary>
    private static SharePartKind? KindIn(string piece) =>
        Words.Split(piece) is var words && KindWords.Any(kind => words.Exists(kind.Value.Contains)) ? KindWords.First(kind => words.Exists(kind.Value.Contains)).Key : null;

    /// <summary>The only part that words name by its number, its place or what it is about.</summary>
    private static SharePart? Only(IEnumerable<SharePart> parts, string piece, Func<SharePart, int, string> numberOf)
    {
        var steps = parts.Select((part, i) => (Part: part, Step: new PlanStep(numberOf(part, i + 1), part.Name, null, Done: false))).ToList();
        return PlanReference.Find(piece, [.. steps.Select(s => s.Step)], null) is [var one] ? steps.First(s => s.Step == one).Part : null;
    }

    /// <summary>The cluster among them that words are a short, a misspelt or a former name of, or that holds what they name; null for none, or for several.</summary>
    private SharePart? ByCluster(IReadOnlyList<SharePart> parts, string piece)
    {
        var clusters = parts.Where(part => part.Kind == SharePartKind.Cluster).ToList();
        if (!PlanReference.IsByName(piece) || clusters.Count == 0) return null;
        var names = clusters.ConvertAll(part => guidance.Catalog.FindCluster(part.Id)).ConvertAll(cluster => string.Join(' ', phrasebook.Languages.Select(language => cluster?.NameIn(language))));
        if (ShortNames.Find(guidance.Search.Telling(piece), names) is { Count: > 0 } named) return named is [var one] ? clusters[one] : null;
        var found = guidance.Search.Find(piece);
        string[] ids =
        [
            .. guidance.FormerClusters.FindNear(piece)?.ClusterIds ?? [],
            .. found.Hits.Select(hit => hit.Kind != HitKind.Occupation ? hit.Id.Split('/')[0] : found.Confidence == Confidence.Sure ? guidance.FindOccupation(hit.Id)!.PrimaryClusterId : ""),
        ];
        return ids.Select(id => clusters.Find(part => part.Id == id)).FirstOrDefault(part => part is not null);
    }

    private static bool IsNumber(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
