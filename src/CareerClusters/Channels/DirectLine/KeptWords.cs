using CareerClusters.Bot.ResumeCodes;
using CareerClusters.Bot.Safety;
using CareerClusters.Dialogs;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Guidance;
using CareerClusters.Storage;

namespace CareerClusters.Channels.DirectLine;

/// <summary>Tells which words of a person the chat's log does not keep.</summary>
public sealed class KeptWords(SafetyResponder safety, ResumeCodeWords codes, CareerGuidance guidance, PostingWatch watch)
{
    /// <summary>Whether the safety check will have to do with a message: nothing of its turn is kept.</summary>
    public bool ConcernSafety(TurnAddress address, string text, ButtonPress? press) => safety.Concerns(address, text, press);

    /// <summary>Whether a message holds a resume code: what the bot answers is kept, the message is not.</summary>
    public bool HoldCode(string text) => codes.IsCode(text);

    /// <summary>Whether a message is or may be a job posting: nothing of it is kept, and of what the bot answers only what it says in words of its own.</summary>
    public bool HoldPosting(string conversationKey, string text) => watch.Waits(conversationKey) || guidance.Postings.LooksPasted(text);
}
