using CareerClusters.Dialogs.State;
using CareerClusters.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Bot;

/// <summary>The state of one turn: profile and conversation as <see cref="BotState"/>s over the turn's documents.</summary>
internal sealed class TurnState
{
    private readonly TurnDocuments documents;
    private readonly string conversationKey;
    private readonly DocumentState profileState;
    private readonly DocumentState conversationState;

    private TurnState(TurnDocuments documents, string conversationKey, DocumentState profileState, DocumentState conversationState)
    {
        (this.documents, this.conversationKey) = (documents, conversationKey);
        (this.profileState, this.conversationState) = (profileState, conversationState);
        Dialogs = conversationState.CreateProperty<DialogState>("dialogs");
        History = new ConversationHistory(documents, conversationKey);
    }

    public required Profile Profile { get; init; }

    public required ConversationData Conversation { get; init; }

    public IStatePropertyAccessor<DialogState> Dialogs { get; }

    public ConversationHistory History { get; }

    public static Task<TurnState> LoadAsync(
        ITurnContext context, TurnDocuments documents, string conversationKey, CancellationToken cancellationToken) =>
        LoadAsync(context, documents, conversationKey, "", cancellationToken);

    /// <summary>The same person in an earlier conversation; the profile stays as it is.</summary>
    public async Task<TurnState> WithConversationAsync(ITurnContext context, byte[] conversation, CancellationToken cancellationToken)
    {
        await profileState.SaveChangesAsync(context, cancellationToken: cancellationToken);
        documents.Put(conversationKey, conversation);
        // Another place in the turn: the state that was loaded first stays where it is.
        return await LoadAsync(context, documents, conversationKey, " again", cancellationToken);
    }

    /// <summary>What this turn changed, by document key.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]?>> ChangesAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        await profileState.SaveChangesAsync(context, cancellationToken: cancellationToken);
        await conversationState.SaveChangesAsync(context, cancellationToken: cancellationToken);
        return documents.Changed;
    }

    private static async Task<TurnState> LoadAsync(
        ITurnContext context, TurnDocuments documents, string conversationKey, string place, CancellationToken cancellationToken)
    {
        var profile = new DocumentState(documents, TurnDocuments.ProfileKey, "profile" + place);
        var conversation = new DocumentState(documents, conversationKey, "conversation" + place);
        return new TurnState(documents, conversationKey, profile, conversation)
        {
            Profile = await profile.CreateProperty<Profile>("profile").GetAsync(context, () => new Profile(), cancellationToken),
            Conversation = await conversation.CreateProperty<ConversationData>("data").GetAsync(context, () => new ConversationData(), cancellationToken),
        };
    }
}

/// <summary>One document as a <see cref="BotState"/>.</summary>
internal sealed class DocumentState(IStorage storage, string key, string place) : BotState(storage, place)
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) => key;
}
