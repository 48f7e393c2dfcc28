using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance.Search;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Dialogs;

/// <summary>Says that a bot sends no mail and no texts, and offers what a person can send themselves: a page, or a card.</summary>
public sealed class SendDialog : GuideDialog
{
    public const string DialogId = "send";

    public static readonly LineSet Lines = new("send");

    private static readonly Line Ask = Lines.Line("ask");
    private static readonly ButtonLine PageButton = Lines.Button("page");
    private static readonly ButtonLine CardButton = Lines.Button("card");
    private static readonly ButtonLine NotNowButton = Lines.Button("not-now");

    /// <summary>What asks to send something, with what and to whom in the gap.</summary>
    private static readonly ButtonLine SaidSend = Lines.Button("said-send");
    private static readonly ButtonLine SaidThings = Lines.Button("said-things"), SaidPeople = Lines.Button("said-people"), SaidCounselor = Lines.Button("said-counselor");

    public SendDialog() : base(DialogId)
    {
        AddStep(AskHowAsync);
        AddStep(FollowAsync);
    }

    /// <summary>Where a whole message leads that asks to send something of the person's to themselves or somebody; null when it does not.</summary>
    public static string? Find(Phrasebook phrasebook, string text)
    {
        var said = SaidText.Normalize(text);
        if (phrasebook.IsSaid(SaidSend, said)) return DialogId;
        return phrasebook.Gaps(SaidSend, said).Select(gap => FindIn(phrasebook, Words.Split(gap))).FirstOrDefault(place => place is not null);
    }

    /// <summary>"My results to my mom", "me my results", "it", "my mom".</summary>
    private static string? FindIn(Phrasebook phrasebook, List<string> gap)
    {
        for (var at = 0; at <= gap.Count; at++)
        {
            var (first, rest) = (string.Join(' ', gap.Take(at)), string.Join(' ', gap.Skip(at)));
            if (!(IsThing(first) && IsPerson(rest) || IsPerson(first) && IsThing(rest))) continue;
            return new[] { first, rest }.Any(part => phrasebook.IsSaid(SaidCounselor, part)) ? To(ShareDialog.DialogId, ShareDialog.SendArgument) : DialogId;
        }

        return null;

        bool IsThing(string part) => part.Length == 0 || phrasebook.IsSaid(SaidThings, part);
        bool IsPerson(string part) => part.Length == 0 || phrasebook.IsSaid(SaidPeople, part) || phrasebook.IsSaid(SaidCounselor, part);
    }

    private Task<DialogTurnResult> AskHowAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AskNextAsync(
        step, "how", [Ask],
        [AnswerOption.Of(PageButton, SummaryDialog.DialogId), AnswerOption.Of(CardButton, ShareDialog.DialogId), AnswerOption.Of(NotNowButton, GoOn)], cancellationToken);
}
