using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>More ways to look at the matches than their own page has buttons for. Each can be named from anywhere.</summary>
public sealed class WaysDialog : GuideDialog
{
    public const string DialogId = "ways";

    public static readonly LineSet Lines = new("ways");

    /// <summary>Leads here, for a list that has room for one button only.</summary>
    internal static readonly ButtonLine WaysButton = Lines.Button("ways");

    /// <summary>Leads to what matters to the person.</summary>
    internal static readonly ButtonLine ValuesButton = Lines.Button("values");

    /// <summary>Leads to a cluster the person would not expect.</summary>
    internal static readonly ButtonLine SurpriseButton = Lines.Button("surprise");

    /// <summary>Leads to a new round.</summary>
    internal static readonly ButtonLine RetakeButton = Lines.Button("retake");

    private static readonly Line Ask = Lines.Line("ask");

    /// <summary>Every way as an answer option: its words and where it leads.</summary>
    internal static readonly IReadOnlyList<AnswerOption> All =
    [
        AnswerOption.Of(ValuesButton, ValuesDialog.DialogId),
        AnswerOption.Of(Lines.Button("limits"), LimitsDialog.DialogId),
        AnswerOption.Of(SurpriseButton, SurpriseDialog.DialogId),
        AnswerOption.Of(Lines.Button("compare"), CompareDialog.DialogId),
        AnswerOption.Of(Lines.Button("changed"), WhatChangedDialog.DialogId),
        AnswerOption.Of(RetakeButton, RetakeDialog.DialogId),
        AnswerOption.Of(Lines.Button("removed"), RemovedDialog.DialogId),
        AnswerOption.Of(Lines.Button("no-limits"), To(LimitsDialog.DialogId, LimitsDialog.NoneArgument)),
        AnswerOption.Of(WaysButton, DialogId),
    ];

    public WaysDialog() : base(DialogId)
    {
        AddStep(AskWayAsync);
        AddStep(FollowAsync);
    }

    private Task<DialogTurnResult> AskWayAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AskNextAsync(step, "ways", [Ask], [.. All.Take(MostOptions)], cancellationToken);
}
