using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>What clusters are, why they help, how they are used, how the match is made and where the numbers come from.</summary>
public sealed class AboutClustersDialog : GuideDialog
{
    public const string DialogId = "about-clusters";

    /// <summary>Topic: how the match is made.</summary>
    public const string HowMatchedTopic = "how-matched";

    private const string WhatTopic = "what";
    private const string SubClusterTopic = "sub-cluster";
    private const string AllTopic = "all";
    internal const string NumbersTopic = "numbers";

    public static readonly LineSet Lines = new("about-clusters");

    /// <summary>Each topic's name, its line and the button whose other forms are the questions people type.</summary>
    private static readonly IReadOnlyList<(string Topic, Line Line, ButtonLine Button)> Topics =
    [
        Topic(WhatTopic),
        Topic(SubClusterTopic, "cluster"),
        Topic("industries"),
        Topic("why"),
        Topic("how-used"),
        Topic("steps"),
        Topic(HowMatchedTopic),
        Topic(NumbersTopic, "sources"),
        Topic(AllTopic, "groupings"),
        // Words that pages of jobs use.
        Topic("middle"),
        Topic("wider-group"),
        Topic("growth"),
        Topic("openings"),
        Topic("degrees"),
        Topic("apprenticeship"),
    ];

    private static readonly ButtonLine Start = Lines.Button("start");

    private readonly CareerCatalog catalog;

    public AboutClustersDialog(CareerCatalog catalog) : base(DialogId)
    {
        this.catalog = catalog;
        AddStep(TellAsync);
        AddStep(FollowAsync);
    }

    /// <summary>The topic a whole message asks about ("what is a sub-cluster?"), or null.</summary>
    public static string? FindTopic(Phrasebook phrasebook, string text)
    {
        var said = SaidText.Normalize(text);
        return Topics.FirstOrDefault(t => phrasebook.IsSaid(t.Button, said)).Topic;
    }

    /// <summary>What there is to say about a topic.</summary>
    public Phrase Tell(string topic, string language)
    {
        var line = Topics.FirstOrDefault(t => t.Topic == topic).Line ?? Topics[0].Line;
        return topic switch
        {
            NumbersTopic => line.With(string.Join('\n', catalog.Content.Sources.Where(s => s.Id != "own").Select(s => $"- {s.Publisher}: {s.Title}, {s.Year}"))),
            // The cluster whose sub-clusters for body and mind the line speaks of.
            SubClusterTopic => line.With(catalog.FindCluster("healthcare-human-services")?.NameIn(language)),
            AllTopic => line.With(string.Join('\n', catalog.Content.Groupings.Select(g => GroupingLine(g, language)))),
            _ => line.With(),
        };
    }

    private Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var topic = ArgumentOf(step) ?? WhatTopic;
        string[] next = topic switch
        {
            WhatTopic => [AllTopic, "why", SubClusterTopic],
            AllTopic => ["how-used", HowMatchedTopic],
            "why" or "how-used" => ["steps", HowMatchedTopic],
            _ => [AllTopic, NumbersTopic],
        };
        return AskNextAsync(
            step, topic, [Tell(topic, ProfileOf(step).Language)],
            [AnswerOption.Of(Start, InterestsDialog.DialogId), .. next.Where(n => n != topic).Select(ToTopic)],
            cancellationToken);
    }

    private static AnswerOption ToTopic(string topic) => AnswerOption.Of(Topics.First(t => t.Topic == topic).Button, To(DialogId, topic));

    private string GroupingLine(ClusterGrouping grouping, string language) =>
        $"- {grouping.NameIn(language)}: {string.Join(", ", catalog.Clusters.Where(c => c.GroupingId == grouping.Id).Select(c => c.NameIn(language)))}";

    private static (string, Line, ButtonLine) Topic(string topic, params string[] placeholders) =>
        (topic, Lines.Line(topic, placeholders), Lines.Button(topic));
}
