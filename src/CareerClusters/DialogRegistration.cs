using CareerClusters.Dialogs;
using CareerClusters.Dialogs.Questions;

namespace CareerClusters;

/// <summary>Registers the dialogs and what they speak with.</summary>
internal static class DialogRegistration
{
    /// <summary>Registers all of them.</summary>
    public static void AddDialogs(this IServiceCollection services, StartUpContent content)
    {
        services.AddSingleton(content.School);
        AddWords(services);
        AddJourney(services);
        AddPlanAndData(services);
        services.AddSingleton<RootDialog>();
    }

    /// <summary>What several dialogs say or read alike, and dialogs that others look things up in.</summary>
    private static void AddWords(IServiceCollection services)
    {
        services.AddSingleton<CareerStanding>();
        services.AddSingleton<ReasonWords>();
        services.AddSingleton<CarelessAnswers>();
        services.AddOptions<AnswerPaceOptions>().Configure<IConfiguration>((pace, settings) => pace.Read(settings));
        services.AddSingleton<ChangeWords>();
        services.AddSingleton<ExperienceLabels>();
        services.AddSingleton<ComparedNames>();
        services.AddSingleton<SubClusterWords>();
        services.AddSingleton<ComparedFigures>();
        services.AddSingleton<AnswerReader>();
        services.AddSingleton<CommandRunner>();
        services.AddSingleton<LanguageFollower>();
        services.AddSingleton<GoalRequests>();
        services.AddSingleton<GoalSuggestions>();
        services.AddSingleton<PlanPage>();
        services.AddSingleton<PlanRequests>();
        services.AddSingleton<PlanAdditions>();
        services.AddSingleton<PlanSuggestions>();
        services.AddSingleton<InterviewQuestions>();
        services.AddSingleton<TalkSteps>();
        services.AddSingleton<TalkRequests>();
        services.AddSingleton<PageQuestions>();
        services.AddSingleton<HistoryWords>();
        services.AddSingleton<HistoryRequests>();
        services.AddSingleton<ProgramRequests>();
        services.AddSingleton<Digressions>();
        services.AddSingleton<DigressionContext>();
        services.AddSingleton<AskedQuestions>();
        services.AddSingleton<AskedContext>();
        services.AddSingleton<NamedTopics>();
        services.AddOptions<SchoolOptions>().BindConfiguration("School");
        services.AddSingleton<SchoolContacts>();
        services.AddSingleton<SchoolPrograms>();
        services.AddSingleton<SchoolPeople>();
        services.AddSingleton<AboutClustersDialog>();
        services.AddSingleton<FormerClustersDialog>();
        services.AddSingleton<OccupationPages>();
        services.AddSingleton<OccupationDialog>();
        services.AddSingleton<PostingWatch>();
        services.AddSingleton<PageFigures>();
        services.AddSingleton<PageParts>();
        services.AddSingleton<SummaryPage>();
        services.AddSingleton<SharePage>();
        services.AddSingleton<ShareWords>();
        services.AddSingleton<ShareQuestions>();
    }

    /// <summary>From the greeting to programs: steps 1 to 3.</summary>
    private static void AddJourney(IServiceCollection services)
    {
        services.AddSingleton<GuideDialog, WelcomeDialog>();
        services.AddSingleton<GuideDialog>(provider => provider.GetRequiredService<AboutClustersDialog>());
        services.AddSingleton<GuideDialog>(provider => provider.GetRequiredService<FormerClustersDialog>());
        services.AddSingleton<GuideDialog, InterestsDialog>();
        services.AddSingleton<GuideDialog, SkillsDialog>();
        services.AddSingleton<GuideDialog, JobInMindDialog>();
        services.AddSingleton<GuideDialog, InterviewDialog>();
        services.AddSingleton<GuideDialog, PostingDialog>();
        services.AddSingleton<GuideDialog, MatchesDialog>();
        services.AddSingleton<GuideDialog, WhyDialog>();
        services.AddSingleton<GuideDialog, SplitDialog>();
        services.AddSingleton<GuideDialog, WaysDialog>();
        services.AddSingleton<GuideDialog, ValuesDialog>();
        services.AddSingleton<GuideDialog, LimitsDialog>();
        services.AddSingleton<GuideDialog, SurpriseDialog>();
        services.AddSingleton<GuideDialog, CompareDialog>();
        services.AddSingleton<GuideDialog, RemovedDialog>();
        services.AddSingleton<GuideDialog, RetakeDialog>();
        services.AddSingleton<GuideDialog, WhatChangedDialog>();
        services.AddSingleton<GuideDialog, ClusterDialog>();
        services.AddSingleton<GuideDialog>(provider => provider.GetRequiredService<OccupationDialog>());
        services.AddSingleton<GuideDialog, LearnMoreDialog>();
        services.AddSingleton<GuideDialog, JobsDialog>();
        services.AddSingleton<GuideDialog, PictureDialog>();
        services.AddSingleton<GuideDialog, TalkDialog>();
        services.AddSingleton<GuideDialog, TalkDateDialog>();
        services.AddSingleton<GuideDialog, TalkLogDialog>();
        services.AddSingleton<GuideDialog, ProgramsDialog>();
        services.AddSingleton<GuideDialog, AtSchoolDialog>();
    }

    /// <summary>The plan, changes, and what belongs to the person: step 4, and what is in between.</summary>
    private static void AddPlanAndData(IServiceCollection services)
    {
        services.AddSingleton<GuideDialog, PlanDialog>();
        services.AddSingleton<GuideDialog, GoalDialog>();
        services.AddSingleton<GuideDialog, GoalRoomDialog>();
        services.AddSingleton<GuideDialog, GoalNotedDialog>();
        services.AddSingleton<GuideDialog, GoalChangeDialog>();
        services.AddSingleton<GuideDialog, GoalTextDialog>();
        services.AddSingleton<GuideDialog, PlanDayDialog>();
        services.AddSingleton<GuideDialog, PlanChangeDialog>();
        services.AddSingleton<GuideDialog, PlanDueDialog>();
        services.AddSingleton<GuideDialog, PlanRemindDialog>();
        services.AddSingleton<GuideDialog, PlanOfferDialog>();
        services.AddSingleton<GuideDialog, ExperienceDialog>();
        services.AddSingleton<GuideDialog, HistoryDialog>();
        services.AddSingleton<GuideDialog, HistoryEntryDialog>();
        services.AddSingleton<GuideDialog, MyDataDialog>();
        services.AddSingleton<GuideDialog, StartOverDialog>();
        services.AddSingleton<GuideDialog, SummaryDialog>();
        services.AddSingleton<GuideDialog, ShareDialog>();
        services.AddSingleton<GuideDialog, SendDialog>();
        services.AddSingleton<GuideDialog, CalendarDialog>();
        services.AddSingleton<GuideDialog, ExportDialog>();
        services.AddSingleton<GuideDialog, ResumeCodeDialog>();
        services.AddSingleton<GuideDialog, EnterCodeDialog>();
        services.AddSingleton<GuideDialog, GuessDialog>();
        services.AddSingleton<GuideDialog, WishDialog>();
        services.AddSingleton<GuideDialog, MoreDialog>();
    }
}
