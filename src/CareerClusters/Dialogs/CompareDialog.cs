using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Two or three clusters or occupations side by side: what they share, what differs, fit, pay, growth and school.</summary>
public sealed class CompareDialog : GuideDialog
{
    public const string DialogId = "compare";

    public static readonly LineSet Lines = new("compare");

    private const int ReasonsShown = 2;
    private const int SkillsShown = 3;

    private static readonly Line TakenAs = Lines.Line("taken-as", "text", "name");
    private static readonly Line Unknown = Lines.Line("unknown", "text");
    private static readonly Line TooFew = Lines.Line("too-few");
    private static readonly Line TooMany = Lines.Line("too-many");
    private static readonly Line Names = Lines.Line("names", "list");
    private static readonly Line Differences = Lines.Line("differences", "shared_subjects", "shared_skills", "things", "list");
    private static readonly Line Reasons = Lines.Line("reasons", "number", "reasons");
    private static readonly Line Skills = Lines.Line("skills", "number", "skills");
    private static readonly ButtonLine OtherButton = Lines.Button("other");
    private static readonly ButtonLine ThirdButton = Lines.Button("third");

    /// <summary>Leads here from a list of jobs: its first jobs side by side.</summary>
    internal static readonly ButtonLine TheseButton = Lines.Button("these");

    /// <summary>Typed where one thing is looked at: <c>compare with {name}</c>.</summary>
    internal static readonly ButtonLine WithButton = Lines.Button("with");

    private const string ByPay = "?pay";
    private static readonly ButtonLine PayButton = Lines.Button("pays-most");
    private static readonly ButtonLine FiguresButton = Lines.Button("figures");
    private static readonly ButtonLine MatchesButton = Lines.Button("matches");

    private readonly CareerGuidance guidance;
    private readonly ComparedNames names;
    private readonly ComparedFigures figures;
    private readonly CareerStanding standing;
    private readonly ReasonWords reasons;

    public CompareDialog(CareerGuidance guidance, ComparedNames names, ComparedFigures figures, CareerStanding standing, ReasonWords reasons) : base(DialogId)
    {
        (this.guidance, this.names, this.figures, this.standing, this.reasons) = (guidance, names, figures, standing, reasons);
        AddStep(ShowAsync);
        AddStep(FollowAsync);
    }

    /// <summary>The destination that sets things side by side: ids, names as typed, or places of the person's list.</summary>
    public static string Between(params IEnumerable<string> names) => To(DialogId, ComparedNames.Join(names));

    /// <summary>The destination that sets an occupation beside those most like it.</summary>
    internal static string WithLike(CareerGuidance guidance, Occupation occupation, Profile profile) => Between(
        guidance.SimilarOccupations.To(occupation, ComparedNames.Most - 1, CareerStanding.Answers(profile).ExcludedOccupations).Prepend(occupation).Select(o => o.Code.Value));

    /// <summary>Where words lead that name what the thing at hand is to stand beside; null for any other answer.</summary>
    internal static string? WithNamed(ComparedNames names, Answer answer) =>
        answer is { Argument: { } said, Value: { } value } && value.Split(':') is [DialogId, var id] ? Between(names.Split(id, said)) : null;

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var asked = ArgumentOf(step) is { } argument ? ComparedNames.In(argument) : ["1", "2"];
        var byPay = asked is [ByPay, ..];
        if (byPay) asked = [.. asked.Skip(1)];
        if (asked.Count > ComparedNames.Most) await SayAsync(step, cancellationToken, TooMany);
        var things = names.Resolve([.. asked.Take(ComparedNames.Most)], profile);
        if (things.Unknown is { } unknown)
            return await AskNextAsync(step, "unknown", [unknown.Length == 0 || IsPlaceOfNoList(unknown, profile) ? TooFew : Unknown.With(unknown)], [AnswerOption.Of(MatchesButton, MatchesDialog.DialogId)], cancellationToken);
        if (things.Clusters.Count + things.Occupations.Count < 2)
            return await AskNextAsync(step, "too-few", [TooFew], [AnswerOption.Of(MatchesButton, MatchesDialog.DialogId)], cancellationToken);
        if (things.TakenAs.Count > 0) await SayAsync(step, cancellationToken, [.. things.TakenAs.Select(t => TakenAs.With(t.Said, t.Name))]);
        return things.Clusters.Count > 0
            ? await ShowClustersAsync(step, things.Clusters, cancellationToken)
            : await ShowOccupationsAsync(step, things.Occupations, byPay, cancellationToken);
    }

    private bool IsPlaceOfNoList(string name, Profile profile) => int.TryParse(name, out _) && standing.Match(profile).Clusters.Count < 2;

    private async Task<DialogTurnResult> ShowClustersAsync(WaterfallStepContext step, IReadOnlyList<CareerCluster> compared, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var (language, answers) = (profile.Language, standing.Counted(profile));
        var pairs = compared.Select(a => compared.Where(b => b != a).Select(b => guidance.Compare.Clusters(a, b, answers)).ToList()).ToList();
        await SayAsync(step, cancellationToken, Named(compared.Select(c => c.NameIn(language))), figures.Of(compared, pairs.ConvertAll(p => p[0].First), language));
        var shared = pairs[0].Select(p => p.SharedSubjects.AsEnumerable()).Aggregate((a, b) => a.Intersect(b)).ToHashSet();
        var subjects = guidance.Catalog.Content.Subjects.Where(s => shared.Contains(s.Id)).Select(s => s.Name.For(language));
        var next = standing.Match(profile).Clusters.FirstOrDefault(m => !compared.Contains(m.Cluster))?.Cluster;
        return await AskNextAsync(
            step, "clusters",
            // Of three, each stands against number 1, and number 1 against number 2.
            [Differences.With(string.Join(", ", subjects), "", compared.Count, Lined(pairs.Select((p, i) => (Phrase)Reasons.With(i + 1, reasons.Join(p[0].ForFirst, language, ReasonsShown))), language))],
            [
                .. compared.Select(c => AnswerOption.Named(To(ClusterDialog.DialogId, c.Id), c.NameIn(language))),
                .. next is null ? Array.Empty<AnswerOption>()
                    : compared.Count < ComparedNames.Most ? [AnswerOption.Of(OtherButton, Between(compared[0].Id, next.Id)), AnswerOption.Of(ThirdButton, Between(compared.Select(c => c.Id).Append(next.Id)))]
                    : [AnswerOption.Of(OtherButton, Between(compared[0].Id, next.Id))],
                AnswerOption.Of(MatchesButton, MatchesDialog.DialogId),
            ],
            cancellationToken);
    }

    private async Task<DialogTurnResult> ShowOccupationsAsync(WaterfallStepContext step, IReadOnlyList<Occupation> compared, bool byPay, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var language = profile.Language;
        var answers = standing.Counted(profile);
        var best = byPay ? BestPaid(compared) : null;
        Phrase[] told = best is not null ? [figures.PaysMost(best, compared, language)]
            : [Named(compared.Select(o => o.Title)), figures.Of([.. compared.Select(o => guidance.Occupations.Of(answers, o))], profile.LeastPayUsd, language)];
        await SayAsync(step, cancellationToken, [.. told, .. figures.NotesOf(compared, language)]);
        var (shared, own) = SkillsOf(compared, answers);
        return await AskNextAsync(
            step, "occupations",
            best is not null ? [Differences.With("", "", compared.Count, "")] : [Differences.With("", Listed(shared, language), compared.Count, Lined(own.Select((o, i) => (Phrase)Skills.With(i + 1, Listed(o, language))), language))],
            [
                .. compared.Select(o => AnswerOption.Named(To(OccupationDialog.DialogId, o.Code.Value), o.Title)),
                .. compared.Count < ComparedNames.Most && LikeThese(compared, answers) is { } like
                    ? [AnswerOption.Of(ThirdButton, Between(compared.Append(like).Select(o => o.Code.Value)))] : Array.Empty<AnswerOption>(),
                AnswerOption.Of(MatchesButton, MatchesDialog.DialogId),
            ],
            cancellationToken,
            [
                AnswerOption.Of(PayButton, Between(compared.Select(o => o.Code.Value).Prepend(ByPay))),
                AnswerOption.Of(FiguresButton, Between(compared.Select(o => o.Code.Value))),
            ]);
    }

    /// <summary>
    /// The occupation with the highest pay, by the year where one of them is published so; null where two have it, none is published, or
    /// the only one by the year stands beside pay by the hour.
    /// </summary>
    private static Occupation? BestPaid(IReadOnlyList<Occupation> compared)
    {
        if (compared.Count(o => OccupationLimits.YearlyPay(o) is not null) == 1 && compared.Any(o => OccupationLimits.HourlyPay(o) is not null)) return null;
        Func<Occupation, decimal?> pay = compared.Any(o => OccupationLimits.YearlyPay(o) is not null) ? OccupationLimits.YearlyPay : OccupationLimits.HourlyPay;
        return compared.Where(o => pay(o) is not null).GroupBy(pay).MaxBy(g => g.Key) is { } best && best.Count() == 1 ? best.First() : null;
    }

    /// <summary>A job like the first that is not among them.</summary>
    private Occupation? LikeThese(IReadOnlyList<Occupation> compared, PersonAnswers answers) =>
        guidance.SimilarOccupations.To(compared[0], ComparedNames.Most, answers.ExcludedOccupations).FirstOrDefault(o => !compared.Contains(o));

    /// <summary>What all of them ask for, and what else each asks for more than every other.</summary>
    private (IEnumerable<SkillElement> Shared, IReadOnlyList<IEnumerable<SkillElement>> Own) SkillsOf(IReadOnlyList<Occupation> compared, PersonAnswers answers)
    {
        var pairs = compared.Select(a => compared.Where(b => b != a).Select(b => guidance.Compare.Occupations(a, b, answers)).ToList()).ToList();
        List<SkillElement> shared = [.. Common(pairs[0].Select(p => p.Shared))];
        return (shared, [.. pairs.Select(p => Common(p.Select(c => c.MoreForFirst)).Except(shared))]);
    }

    private static IEnumerable<SkillElement> Common(IEnumerable<IReadOnlyList<SkillElement>> lists) =>
        lists.Select(l => l.AsEnumerable()).Aggregate((a, b) => a.Intersect(b));

    private static Phrase Named(IEnumerable<string> things) => Names.With(string.Join('\n', things.Select((name, i) => $"{i + 1}. {name}")));

    private string Lined(IEnumerable<Phrase> lines, string language) =>
        string.Join('\n', lines.Select(l => reasons.Words(l, language)).Where(l => l.Length > 0));

    private static string Listed(IEnumerable<SkillElement> elements, string language) => string.Join(", ", elements.Take(SkillsShown).Select(e => e.Name.For(language)));
}
