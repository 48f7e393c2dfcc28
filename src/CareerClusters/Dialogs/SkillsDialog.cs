using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Guidance.Catalog;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Still step 1: liked school subjects, as many as the person names, then plain self-ratings of skills.</summary>
public sealed class SkillsDialog : GuideDialog
{
    public const string DialogId = "skills";

    /// <summary>Self-ratings asked: the first ten tell clusters apart best; the file is in that order.</summary>
    public const int RatingsAsked = 10;

    public static readonly LineSet Lines = new("skills");

    /// <summary>Argument: rate skills at once.</summary>
    internal const string RatingsArgument = "ratings";

    private const string UnknownArgument = "unknown";
    private const string ThatsAll = "thats-all";
    private const int SubjectsShown = MostOptions - 1;

    private static readonly Line AskSubjects = Lines.Line("ask-subjects");
    private static readonly Line AskMoreSubjects = Lines.Line("ask-more-subjects", "liked");
    private static readonly Line NoSuchSubject = Lines.Line("no-such-subject", "subjects");
    private static readonly Line RatingsIntro = Lines.Line("ratings-intro", "count");
    private static readonly Line Rating = Lines.Line("rating", "number", "total", "statement");
    private static readonly ButtonLine ThatsAllButton = Lines.Button(ThatsAll);
    private static readonly ButtonLine[] Levels = [Lines.Button("not-me"), Lines.Button("a-little"), Lines.Button("so-so"), Lines.Button("mostly"), Lines.Button("very-much")];

    private readonly CareerGuidance guidance;

    public SkillsDialog(CareerGuidance guidance) : base(DialogId)
    {
        this.guidance = guidance;
        AddStep(AskAsync);
        AddStep(ReadAsync);
    }

    /// <summary>A level's words, for speaking of an answer.</summary>
    public static string LevelWords(Phrasebook phrasebook, int value, string language) => phrasebook.Button(Levels[value - 1].Key, language).Label;

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        ArgumentOf(step) == RatingsArgument ? AskRatingAsync(step, cancellationToken) : AskSubjectsAsync(step, cancellationToken);

    private Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        ArgumentOf(step) == RatingsArgument ? ReadRatingAsync(step, cancellationToken) : ReadSubjectsAsync(step, cancellationToken);

    private async Task<DialogTurnResult> AskSubjectsAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var all = guidance.Catalog.Content.Subjects;
        var liked = all.Where(s => profile.LikedSubjects.Contains(s.Id)).ToList();
        // Other subjects each time, so that all are seen by going on; after the last the first come again.
        var left = all.Where(s => !profile.LikedSubjects.Contains(s.Id)).Skip(liked.Count % 2 * SubjectsShown).Take(SubjectsShown);
        if (ArgumentOf(step) == UnknownArgument) await SayAsync(step, cancellationToken, NoSuchSubject.With(string.Join(", ", all.Select(s => s.Name.For(profile.Language)))));
        Phrase says = liked.Count == 0 ? AskSubjects : AskMoreSubjects.With(string.Join(", ", liked.Select(s => s.Name.For(profile.Language))));
        return await AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "subjects",
            Says = [says],
            Options = [.. left.Select(s => AnswerOption.Named(s.Id, s.Name.For(profile.Language))), AnswerOption.Of(ThatsAllButton)],
            Kind = AnswerKind.Text,
            CanSkip = true,
        }, cancellationToken);
    }

    private Task<DialogTurnResult> ReadSubjectsAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var answer = AnswerOf(step);
        if (answer.Skipped || answer.Value == ThatsAll) return step.ReplaceDialogAsync(Id, RatingsArgument, cancellationToken);
        var named = answer.Value is { } id ? [id] : SubjectsIn(answer.Text);
        profile.LikedSubjects.AddRange(named.Where(n => !profile.LikedSubjects.Contains(n)).ToList());
        return step.ReplaceDialogAsync(Id, named.Count == 0 ? UnknownArgument : null, cancellationToken);
    }

    private async Task<DialogTurnResult> AskRatingAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var asked = guidance.Catalog.Content.SkillRatings.Take(RatingsAsked).ToList();
        var at = asked.FindIndex(r => !profile.SkillRatings.ContainsKey(r.Id) && !profile.SkippedSkills.Contains(r.Id));
        if (at < 0) return await GoToAsync(step, MatchesDialog.DialogId, cancellationToken);
        step.Values["rating"] = asked[at].Id;
        if (at == 0) await SayAsync(step, cancellationToken, RatingsIntro.With(asked.Count));
        return await AskAsync(step, new OpenQuestion
        {
            Dialog = Id,
            Step = "rating",
            Says = [Rating.With(at + 1, asked.Count, asked[at].Text.For(profile.Language))],
            Options = [.. Levels.Select(l => AnswerOption.Of(l))],
            CanSkip = true,
        }, cancellationToken);
    }

    private Task<DialogTurnResult> ReadRatingAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = ProfileOf(step);
        var rating = step.Values["rating"].ToString()!;
        var answer = AnswerOf(step);
        if (!answer.Skipped) profile.SkillRatings[rating] = Array.FindIndex(Levels, l => AnswerOption.Of(l).Value == answer.Value) + 1;
        else if (!profile.SkillRatings.ContainsKey(rating)) profile.SkippedSkills.Add(rating);
        return step.ReplaceDialogAsync(Id, RatingsArgument, cancellationToken);
    }

    /// <summary>Every subject whose name or other name stands in a text as whole words.</summary>
    private List<string> SubjectsIn(string text)
    {
        var said = $" {SaidText.Normalize(text)} ";
        bool Names(SchoolSubject subject) => subject.Synonyms.Append(subject.Name.En).Append(subject.Name.Es ?? subject.Name.En)
            .Any(n => said.Contains($" {SaidText.Normalize(n)} ", StringComparison.Ordinal));
        return [.. guidance.Catalog.Content.Subjects.Where(Names).Select(s => s.Id)];
    }
}
