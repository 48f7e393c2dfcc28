using System.Globalization;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Browsing;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>One cluster: what it is, what people in it do, its sub-clusters, industries, subjects and labor market.</summary>
public sealed class ClusterDialog : GuideDialog
{
    public const string DialogId = "cluster";

    public static readonly LineSet Lines = new("cluster");

    internal const string Parts = "parts";
    internal const string Market = "market";
    private const string Not = "not";
    private const int IndustriesShown = 4;
    private const int PartsOnAPage = 4;

    private static readonly Line About = Lines.Line("about", "name", "description", "what_people_do");
    private static readonly Line Facts = Lines.Line("facts", "industries", "subjects", "jobs", "openings", "jobs_source", "median", "median_source");
    private static readonly Line MarketLine = Lines.Line(
        Market, "name", "jobs", "growth", "openings", "median", "low", "high", "all", "high_school", "two_years", "bachelor", "more_school", "count", "source", "pay_source");

    private static readonly Line SubClusters = Lines.Line("sub-clusters", "name", "list");
    private static readonly Line Unknown = Lines.Line("unknown");
    internal static readonly ButtonLine JobsButton = Lines.Button("jobs");
    internal static readonly ButtonLine PartsButton = Lines.Button(Parts);
    private static readonly ButtonLine MorePartsButton = Lines.Button("more-parts");
    internal static readonly ButtonLine MarketButton = Lines.Button(Market);
    private static readonly ButtonLine WholeButton = Lines.Button("whole");
    private static readonly ButtonLine NotButton = Lines.Button(Not);
    private static readonly ButtonLine ProgramsButton = Lines.Button("programs");
    private static readonly ButtonLine TalkButton = Lines.Button("talk");
    private static readonly ButtonLine MatchesButton = Lines.Button("matches");
    private static readonly ButtonLine WhyButton = Lines.Button("why");

    private readonly CareerGuidance guidance;
    private readonly FigurePhrases figures;
    private readonly SubClusterWords parts;
    private readonly ComparedNames names;

    public ClusterDialog(CareerGuidance guidance, FigurePhrases figures, SubClusterWords parts, ComparedNames names) : base(DialogId)
    {
        (this.guidance, this.figures, this.parts, this.names) = (guidance, figures, parts, names);
        AddStep(ShowAsync);
        AddStep(ReadAsync);
    }

    /// <summary>What the cluster or sub-cluster of an id is, in one phrase; null for an unknown id.</summary>
    public Phrase? Tell(string id, string language) =>
        guidance.Catalog.FindCluster(id) is { } cluster ? About.With(cluster.NameIn(language), cluster.Description.For(language), cluster.WhatPeopleDo.For(language))
        : guidance.Catalog.FindSubCluster(id) is { } part ? About.With(part.NameIn(language), part.Description.For(language), part.WhatPeopleDo.For(language))
        : null;

    private Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var argument = (ArgumentOf(step) ?? "").Split('|');
        var cluster = guidance.Catalog.FindCluster(argument[0].Split('/')[0]);
        if (cluster is null) return AskNextAsync(step, "unknown", [Unknown], [AnswerOption.Of(MatchesButton, MatchesDialog.DialogId)], cancellationToken);
        var profile = ProfileOf(step);
        profile.Cluster = cluster.Id;
        return argument switch
        {
            [_, Parts, .. var page] => ShowPartsAsync(step, cluster, page is [var at] && int.TryParse(at, CultureInfo.InvariantCulture, out var number) ? number : 0, cancellationToken),
            [_, Market] => ShowMarketAsync(step, cluster, cancellationToken),
            [var id] when guidance.Catalog.FindSubCluster(id) is { } part => ShowPartAsync(step, cluster, part, cancellationToken),
            _ => ShowClusterAsync(step, cluster, cancellationToken),
        };
    }

    private Task<DialogTurnResult> ShowClusterAsync(WaterfallStepContext step, CareerCluster cluster, CancellationToken cancellationToken) => AskNextAsync(
        step, "cluster", [Tell(cluster.Id, ProfileOf(step).Language)!, Picture(cluster, ProfileOf(step).Language), .. parts.BestOf(cluster, ProfileOf(step)) is { } best ? [best] : Array.Empty<Phrase>()],
        [
            AnswerOption.Of(JobsButton, JobsDialog.Of(cluster.Id)),
            AnswerOption.Of(PartsButton, To(Id, $"{cluster.Id}|{Parts}")),
            AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, cluster.Id)),
            AnswerOption.Of(MarketButton, To(Id, $"{cluster.Id}|{Market}")),
            AnswerOption.Of(NotButton, $"{Not}:{cluster.Id}") with { Exactly = true },
        ],
        cancellationToken, TypedWays(cluster));

    private Task<DialogTurnResult> ShowPartsAsync(WaterfallStepContext step, CareerCluster cluster, int page, CancellationToken cancellationToken)
    {
        var language = ProfileOf(step).Language;
        var first = page * PartsOnAPage < cluster.SubClusters.Count ? page * PartsOnAPage : 0;
        var shown = cluster.SubClusters.Skip(first).Take(PartsOnAPage).ToList();
        return AskNextAsync(
            step, Parts,
            [SubClusters.With(cluster.NameIn(language), string.Join('\n', shown.Select(s => $"- {s.NameIn(language)}: {s.Description.For(language)}")))],
            [
                .. shown.Select(s => AnswerOption.Named(To(Id, s.Id), s.NameIn(language))),
                cluster.SubClusters.Count > PartsOnAPage ? AnswerOption.Of(MorePartsButton, To(Id, $"{cluster.Id}|{Parts}|{(first / PartsOnAPage) + 1}")) : AnswerOption.Of(WholeButton, To(Id, cluster.Id)),
            ],
            cancellationToken, TypedWays(cluster));
    }

    private Task<DialogTurnResult> ShowPartAsync(WaterfallStepContext step, CareerCluster cluster, SubCluster part, CancellationToken cancellationToken) => AskNextAsync(
        step, "part", [Tell(part.Id, ProfileOf(step).Language)!],
        [
            AnswerOption.Of(JobsButton, JobsDialog.Of(cluster.Id, OccupationFilter.Parse(TurnOf(step).Conversation.KeptFilter) with { SubClusterId = part.Id })),
            AnswerOption.Of(WholeButton, To(Id, cluster.Id)),
            AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, cluster.Id)),
            AnswerOption.Of(TalkButton, To(TalkDialog.DialogId, cluster.Id)),
            AnswerOption.Of(MatchesButton, MatchesDialog.DialogId),
        ],
        cancellationToken, TypedWays(cluster));

    /// <summary>The destination that shows the pay, growth and openings of a cluster.</summary>
    internal static string MarketOf(string cluster) => To(DialogId, $"{cluster}|{Market}");

    private Task<DialogTurnResult> ShowMarketAsync(WaterfallStepContext step, CareerCluster cluster, CancellationToken cancellationToken) => AskNextAsync(
        step, Market, [MarketPhrase(cluster, ProfileOf(step).Language)],
        [
            AnswerOption.Of(JobsButton, JobsDialog.Of(cluster.Id)),
            AnswerOption.Of(PartsButton, To(Id, $"{cluster.Id}|{Parts}")),
            AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, cluster.Id)),
            AnswerOption.Of(PictureDialog.Asked, PictureDialog.OfCluster(cluster.Id)),
            AnswerOption.Of(WholeButton, To(Id, cluster.Id)),
        ],
        cancellationToken, TypedWays(cluster));

    /// <summary>Every page of a cluster is reached by its words from every other.</summary>
    private static AnswerOption[] TypedWays(CareerCluster cluster) =>
    [
        AnswerOption.Of(JobsButton, JobsDialog.Of(cluster.Id)), AnswerOption.Of(PartsButton, To(DialogId, $"{cluster.Id}|{Parts}")),
        AnswerOption.Of(MarketButton, To(DialogId, $"{cluster.Id}|{Market}")), AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, cluster.Id)),
        AnswerOption.Of(WholeButton, To(DialogId, cluster.Id)), AnswerOption.Of(MatchesButton, MatchesDialog.DialogId), AnswerOption.Of(CompareDialog.WithButton, To(CompareDialog.DialogId, cluster.Id)), AnswerOption.Of(NotButton, $"{Not}:{cluster.Id}") with { Exactly = true },
        AnswerOption.Of(TalkButton, To(TalkDialog.DialogId, cluster.Id)), AnswerOption.Of(WhyButton, To(WhyDialog.DialogId, cluster.Id)),
    ];

    private Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (CompareDialog.WithNamed(names, AnswerOf(step)) is { } beside) return GoToAsync(step, beside, cancellationToken);
        if (AnswerOf(step).Value?.Split(':') is not [Not, var id]) return FollowAsync(step, cancellationToken);
        var excluded = ProfileOf(step).ExcludedClusters;
        if (!excluded.Contains(id)) excluded.Add(id);
        return step.ReplaceDialogAsync(MatchesDialog.DialogId, $"{MatchesDialog.RemovedArgument}:{id}", cancellationToken);
    }

    private Phrase Picture(CareerCluster cluster, string language)
    {
        var market = ClusterFigures.For(guidance.Catalog, cluster.Id);
        return Facts.With(
            string.Join("; ", cluster.Industries.Take(IndustriesShown).Select(i => i.Name.For(language))),
            string.Join(", ", guidance.Catalog.Content.Subjects.Where(s => cluster.SubjectIds.Contains(s.Id))
                .OrderBy(s => cluster.SubjectIds.ToList().IndexOf(s.Id)).Select(s => s.Name.For(language))),
            FigurePhrases.Number(market.Employment), FigurePhrases.Number(market.OpeningsPerYear), figures.SourceOf("employment", language),
            FigurePhrases.Money(market.MedianAnnualWageUsd), figures.SourceOf("median_wage", language));
    }

    private Phrase MarketPhrase(CareerCluster cluster, string language)
    {
        var market = ClusterMarket.For(guidance.Catalog, cluster.Id);
        return MarketLine.With(
            cluster.NameIn(language), FigurePhrases.Number(market.Totals.Employment), market.Totals.GrowthPercent is { } growth ? figures.Growth(growth, language) : "",
            FigurePhrases.Number(market.Totals.OpeningsPerYear), FigurePhrases.Money(market.Totals.MedianAnnualWageUsd),
            FigurePhrases.Money(market.LowerPayUsd), FigurePhrases.Money(market.UpperPayUsd), FigurePhrases.Money((decimal?)guidance.Catalog.Content.AllWork.MedianAnnualWageUsd),
            Share(SchoolLevel.HighSchool), Share(SchoolLevel.UpToTwoYears), Share(SchoolLevel.Bachelor), Share(SchoolLevel.More),
            market.Totals.SocCodes, figures.SourceOf("employment", language), figures.SourceOf("median_wage", language));

        string Share(SchoolLevel level) => market.Schooling.Count == 0 ? "" : (market.Schooling.GetValueOrDefault(level) * 100).ToString("0", CultureInfo.InvariantCulture);
    }
}
