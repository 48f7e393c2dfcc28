using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
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

    private const string Parts = "parts";
    private const string Not = "not";
    private const int IndustriesShown = 4;

    private static readonly Line About = Lines.Line("about", "name", "description", "what_people_do");
    private static readonly Line Facts = Lines.Line("facts", "industries", "subjects");
    private static readonly Line Market = Lines.Line("market", "jobs", "openings", "jobs_source", "median", "median_source");
    private static readonly Line SubClusters = Lines.Line("sub-clusters", "name", "list");
    private static readonly Line Unknown = Lines.Line("unknown");
    private static readonly ButtonLine JobsButton = Lines.Button("jobs");
    private static readonly ButtonLine PartsButton = Lines.Button(Parts);
    private static readonly ButtonLine NotButton = Lines.Button(Not);
    private static readonly ButtonLine ProgramsButton = Lines.Button("programs");
    private static readonly ButtonLine MatchesButton = Lines.Button("matches");

    private readonly CareerGuidance guidance;
    private readonly FigurePhrases figures;
    private readonly SubClusterWords parts;

    public ClusterDialog(CareerGuidance guidance, FigurePhrases figures, SubClusterWords parts) : base(DialogId)
    {
        (this.guidance, this.figures, this.parts) = (guidance, figures, parts);
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
        var says = argument is [_, Parts] ? [PartsOf(cluster, profile.Language)] : Picture(cluster, argument[0], profile.Language);
        return AskNextAsync(
            step, "cluster", [.. says, .. argument is not [_, Parts] && parts.BestOf(cluster, profile) is { } best ? [best] : Array.Empty<Phrase>()],
            [
                AnswerOption.Of(JobsButton, To(LearnMoreDialog.DialogId, $"{cluster.Id}|{LearnMoreDialog.JobsArgument}")),
                argument is [_, Parts] ? AnswerOption.Of(MatchesButton, MatchesDialog.DialogId) : AnswerOption.Of(PartsButton, To(Id, $"{cluster.Id}|{Parts}")),
                AnswerOption.Of(ProgramsButton, To(ProgramsDialog.DialogId, cluster.Id)),
                AnswerOption.Of(NotButton, $"{Not}:{cluster.Id}"),
            ],
            cancellationToken);
    }

    private static Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (AnswerOf(step).Value?.Split(':') is not [Not, var id]) return FollowAsync(step, cancellationToken);
        var excluded = ProfileOf(step).ExcludedClusters;
        if (!excluded.Contains(id)) excluded.Add(id);
        return step.ReplaceDialogAsync(MatchesDialog.DialogId, $"{MatchesDialog.RemovedArgument}:{id}", cancellationToken);
    }

    private IEnumerable<Phrase> Picture(CareerCluster cluster, string id, string language)
    {
        if (Tell(id, language) is { } part && id != cluster.Id) yield return part;
        yield return About.With(cluster.NameIn(language), cluster.Description.For(language), cluster.WhatPeopleDo.For(language));
        yield return Facts.With(
            string.Join("; ", cluster.Industries.Take(IndustriesShown).Select(i => i.Name.For(language))),
            string.Join(", ", guidance.Catalog.Content.Subjects.Where(s => cluster.SubjectIds.Contains(s.Id))
                .OrderBy(s => cluster.SubjectIds.ToList().IndexOf(s.Id)).Select(s => s.Name.For(language))));
        var market = ClusterFigures.For(guidance.Catalog, cluster.Id);
        yield return Market.With(
            FigurePhrases.Number(market.Employment), FigurePhrases.Number(market.OpeningsPerYear), figures.SourceOf("employment", language),
            FigurePhrases.Money(market.MedianAnnualWageUsd), figures.SourceOf("median_wage", language));
    }

    private static Phrase PartsOf(CareerCluster cluster, string language) =>
        SubClusters.With(cluster.NameIn(language), string.Join('\n', cluster.SubClusters.Select(s => $"- {s.NameIn(language)}: {s.Description.For(language)}")));
}
