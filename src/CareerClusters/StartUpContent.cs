using CareerClusters.Bot.ResumeCodes;
using CareerClusters.Bot.Safety;
using CareerClusters.Channels.Terminal;
using CareerClusters.Channels.Widget;
using CareerClusters.Dialogs;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Guidance.Matching;
using CareerClusters.Guidance.School;
using CareerClusters.Guidance.Search;
using CareerClusters.Guidance.Understanding;
using CareerClusters.Replies;
using CareerClusters.Replies.Content;
using CareerClusters.Replies.Pictures;
using CareerClusters.Replies.Printing;
using CareerClusters.Storage;

namespace CareerClusters;

/// <summary>Everything that is read from files at start-up, checked.</summary>
/// <param name="Guidance">The thinking over the catalog.</param>
/// <param name="Phrasebook">The words.</param>
/// <param name="Safety">Signals of danger and contacts.</param>
/// <param name="School">A school's own people, programs and contacts.</param>
/// <param name="Codes">The words resume codes are made of.</param>
public sealed record StartUpContent(CareerGuidance Guidance, Phrasebook Phrasebook, SafetySignals Safety, SchoolContent School, ResumeCodeWords Codes)
{
    /// <summary>What each dialog and station says: one content file each.</summary>
    public static readonly IReadOnlyList<LineSet> LineSets =
    [
        AboutClustersDialog.Lines,
        AtSchoolDialog.Lines,
        CalendarDialog.Lines,
        CareerCharts.Lines,
        ChangeWords.Lines,
        ClusterDialog.Lines,
        Commands.Lines,
        CompareDialog.Lines,
        ComparedFigures.Lines,
        DayWords.Lines,
        AskedQuestions.Lines,
        NamedTopics.Lines,
        EnterCodeDialog.Lines,
        ExperienceDialog.Lines,
        ExportDialog.Lines,
        FigureLists.Lines,
        FigurePhrases.Lines,
        FigureSources.Lines,
        FormerClustersDialog.Lines,
        GoalChangeDialog.Lines,
        GoalDialog.Lines,
        GoalNotedDialog.Lines,
        GoalRoomDialog.Lines,
        GoalSuggestions.Lines,
        GoalTextDialog.Lines,
        GuessDialog.Lines,
        HistoryDialog.Lines,
        HistoryEntryDialog.Lines,
        InterestsDialog.Lines,
        InterviewDialog.Lines,
        JobInMindDialog.Lines,
        JobsDialog.Lines,
        LearnMoreDialog.Lines,
        LimitsDialog.Lines,
        LinkDialog.Lines,
        MatchesDialog.Lines,
        MoreDialog.Lines,
        MyDataDialog.Lines,
        OccupationDialog.Lines,
        OccupationPages.Lines,
        PageLines.Lines,
        PageParts.Lines,
        PageQuestions.Lines,
        PdfPageWriter.Lines,
        PictureDialog.Lines,
        PlanChangeDialog.Lines,
        PlanDayDialog.Lines,
        PlanDialog.Lines,
        PlanDueDialog.Lines,
        PlanOfferDialog.Lines,
        PlanRemindDialog.Lines,
        PlanSuggestions.Lines,
        PostingDialog.Lines,
        ProgramsDialog.Lines,
        PublishedTerms.Lines,
        ReasonWords.Lines,
        RemovedDialog.Lines,
        ResumeCodeDialog.Lines,
        RetakeDialog.Lines,
        SafetyResponder.Lines,
        SchoolPrograms.Lines,
        ShareDialog.Lines,
        ShareQuestions.Lines,
        SendDialog.Lines,
        SharePage.Lines,
        SkillsDialog.Lines,
        SmallTalk.Lines,
        SplitDialog.Lines,
        StartOverDialog.Lines,
        SubClusterWords.Lines,
        SummaryDialog.Lines,
        SummaryPage.Lines,
        SurpriseDialog.Lines,
        TalkDateDialog.Lines,
        TalkDialog.Lines,
        TalkLogDialog.Lines,
        TerminalLines.Lines,
        ValuesDialog.Lines,
        WaysDialog.Lines,
        WelcomeDialog.Lines,
        WhatChangedDialog.Lines,
        WhyDialog.Lines,
        WishDialog.Lines,
    ];

    /// <summary>Reads catalog and content, and the settings of the thinking.</summary>
    /// <param name="folders">Where they are.</param>
    /// <param name="args">Command line, which may hold settings.</param>
    /// <exception cref="StartUpException">A file is wrong; every problem found is listed.</exception>
    /// <exception cref="SettingsException">A weight is wrong.</exception>
    public static StartUpContent Read(ContentFolders folders, params string[] args)
    {
        using var settings = new ConfigurationManager();
        BotHost.AddSettings(settings, folders, args);
        var problems = Check(folders, out var content, MatchingSettings.Read(settings));
        if (content is null) throw new StartUpException([.. problems.Select(p => p.ToString())]);
        // Not waited for: the greeting needs no tables, and who comes first after it finds them ready or waits for them.
        _ = Task.Run(content.Guidance.WarmUp);
        return content;
    }

    /// <summary>Reads catalog and content, and lists what is wrong; the content is null when anything is.</summary>
    public static IReadOnlyList<CatalogProblem> Check(ContentFolders folders, out StartUpContent? content, MatchingOptions? options = null)
    {
        var (catalog, words, safety, phrasebook) = ReadFiles(folders);
        var codes = ResumeCodeWords.Read(folders.Catalog);
        var school = SchoolReader.Read(folders.Catalog, catalog.Catalog, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date));
        IReadOnlyList<CatalogProblem> strangers = catalog.Catalog is { } all && words.Words is { } worded ? VocabularyFiles.Strangers(worded.Vocabulary, all) : [];
        content = strangers.Count == 0 && catalog.Catalog is { } known && words.Words is { } said && safety.Signals is { } signals && phrasebook.Phrasebook is { } book && school.School is { } own && codes.Words is { } codeWords
            ? new StartUpContent(new CareerGuidance(known.WithClusterNames(own.ClusterNames), said, options), book, signals, own, codeWords)
            : null;
        return
        [
            .. In("catalog", catalog.Problems), .. In("catalog", words.Problems), .. In("catalog", strangers), .. In("catalog", safety.Problems), .. In("catalog", school.Problems), .. In("catalog", codes.Problems), .. In("dialogs", phrasebook.Problems),
        ];
    }

    // The catalog takes as long as all others together.
    private static (CatalogReadResult Catalog, SearchWordsRead Words, (SafetySignals? Signals, IReadOnlyList<CatalogProblem> Problems) Safety,
        PhrasebookResult Phrasebook) ReadFiles(ContentFolders folders)
    {
        CatalogReadResult catalog = null!;
        SearchWordsRead words = null!;
        (SafetySignals? Signals, IReadOnlyList<CatalogProblem> Problems) safety = default;
        PhrasebookResult phrasebook = null!;
        Parallel.Invoke(
            () => catalog = CatalogReader.Read(folders.Catalog),
            () =>
            {
                words = SearchWordsReader.ReadFolder(folders.Catalog);
                safety = SafetyFile.Read(folders.Catalog);
                phrasebook = PhrasebookReader.Read(folders.Dialogs, LineSets);
            });
        return (catalog, words, safety, phrasebook);
    }

    private static IEnumerable<CatalogProblem> In(string folder, IEnumerable<CatalogProblem> problems) =>
        problems.Select(p => p with { File = $"{folder}/{p.File}" });
}
