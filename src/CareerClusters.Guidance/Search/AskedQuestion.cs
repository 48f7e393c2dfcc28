namespace CareerClusters.Guidance.Search;

/// <summary>What a question wants to know.</summary>
public enum QuestionKind
{
    /// <summary>Not a question this can read; <see cref="AskedQuestion.Subject"/> is the whole text.</summary>
    None,

    /// <summary>What it pays.</summary>
    Pay,

    /// <summary>What schooling or training it takes.</summary>
    Education,

    /// <summary>Whether there will be jobs.</summary>
    Outlook,

    /// <summary>What people do all day.</summary>
    Tasks,

    /// <summary>What it is.</summary>
    WhatIs,

    /// <summary>How two things differ; the second is <see cref="AskedQuestion.Other"/>.</summary>
    Compare,

    /// <summary>What one must be good at.</summary>
    Skills,

    /// <summary>Which jobs are like it.</summary>
    RelatedJobs,
}

/// <summary>A question, read.</summary>
/// <param name="Kind">What it wants to know.</param>
/// <param name="Subject">The words it is about, to be looked up with <see cref="CareerSearch"/>; may be empty ("what does it pay?").</param>
/// <param name="Other">The second thing of a comparison, else null.</param>
public sealed record AskedQuestion(QuestionKind Kind, string Subject, string? Other = null);
