using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Steps to put into a plan, made from what the person looked at last; without that, ones that suit everybody.</summary>
public sealed class PlanSuggestions(CareerGuidance guidance, Phrasebook phrasebook)
{
    public static readonly LineSet Lines = new("plan-suggestions");

    /// <summary>Value of the suggestion to ask someone about the occupation looked at last.</summary>
    internal const string TalkValue = "talk-occupation";

    private static readonly Line TalkOccupation = Lines.Line(TalkValue, "title");
    private static readonly Line ProgramOccupation = Lines.Line("program-occupation", "title");
    private static readonly Line ClassCluster = Lines.Line("class-cluster", "name");
    private static readonly ButtonLine Talk = Lines.Button("talk");
    private static readonly ButtonLine Course = Lines.Button("course");
    private static readonly ButtonLine Shadow = Lines.Button("shadow");

    /// <summary>Up to four suggestions.</summary>
    public IReadOnlyList<AnswerOption> For(Profile profile)
    {
        var (occupation, cluster) = (guidance.FindOccupation(profile.Occupation), profile.Cluster is { } id ? guidance.Catalog.FindCluster(id) : null);
        AnswerOption Made(string value, Phrase phrase) => AnswerOption.Named(value, phrasebook.Render(phrase, profile.Language));
        return
        [
            occupation is null ? AnswerOption.Of(Talk) : Made(TalkValue, TalkOccupation.With(occupation.Title)),
            .. occupation is null ? Array.Empty<AnswerOption>() : [Made("program-occupation", ProgramOccupation.With(occupation.Title))],
            cluster is null ? AnswerOption.Of(Course) : Made("class-cluster", ClassCluster.With(cluster.NameIn(profile.Language))),
            AnswerOption.Of(Shadow),
        ];
    }
}
