using CareerClusters.Dialogs;
using CareerClusters.Dialogs.State;
using CareerClusters.Replies.Content;
using CareerClusters.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CareerClusters.Bot;

/// <summary>The state of one turn: profile and conversation as <see cref="BotState"/>s over the turn's documents.</summary>
internal sealed class TurnState
{
    private readonly RootDialog root;
    private readonly TurnDocuments documents;
    private readonly string conversationKey;
    private readonly DocumentState profileState;
    private readonly DocumentState conversationState;

    private TurnState(RootDialog root, TurnDocuments documents, string conversationKey, DocumentState profileState, DocumentState conversationState)
    {
        (this.root, this.documents, this.conversationKey) = (root, documents, conversationKey);
        (this.profileState, this.conversationState) = (profileState, conversationState);
        Dialogs = conversationState.CreateProperty<DialogState>("dialogs");
        History = new ConversationHistory(documents, conversationKey);
    }

    public required Profile Profile { get; init; }

    public ConversationData Conversation { get; private set; } = new();

    /// <summary>Whether the stored conversation could not be gone on with, so that this one is new. The profile is as it was.</summary>
    public bool IsLost { get; private init; }

    /// <summary>Where the stored profile was set aside because it could not be read, so that profile and conversation are new; else null.</summary>
    public string? ProfileSetAside { get; private init; }

    public IStatePropertyAccessor<DialogState> Dialogs { get; }

    public ConversationHistory History { get; }

    /// <summary>The same person in an earlier conversation; the profile stays as it is.</summary>
    public async Task<TurnState> WithConversationAsync(ITurnContext context, byte[] conversation, CancellationToken cancellationToken)
    {
        await profileState.SaveChangesAsync(context, cancellationToken: cancellationToken);
        documents.Put(conversationKey, conversation);
        // Another place in the turn: the state that was loaded first stays where it is.
        return await LoadAsync(root, context, documents, conversationKey, " again", cancellationToken);
    }

    /// <summary>What this turn changed, by document key.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]?>> ChangesAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        await profileState.SaveChangesAsync(context, cancellationToken: cancellationToken);
        await conversationState.SaveChangesAsync(context, cancellationToken: cancellationToken);
        return documents.Changed;
    }

    /// <param name="place">Tells the states of one turn apart.</param>
    public static async Task<TurnState> LoadAsync(
        RootDialog root, ITurnContext context, TurnDocuments documents, string conversationKey, string place, CancellationToken cancellationToken)
    {
        var (profileState, profile, setAside) = await LoadProfileAsync(context, documents, place, cancellationToken);
        var state = new TurnState(root, documents, conversationKey, profileState, new DocumentState(documents, conversationKey, "conversation" + place)) { Profile = profile };
        // Without the answers given so far the open question may make no sense.
        if (setAside is null && await state.TryReadConversationAsync(context, cancellationToken)) return state;

        documents.Put(conversationKey, null);
        state = new TurnState(root, documents, conversationKey, profileState, new DocumentState(documents, conversationKey, "new conversation" + place))
        {
            Profile = profile,
            IsLost = true,
            ProfileSetAside = setAside,
        };
        await state.TryReadConversationAsync(context, cancellationToken);
        return state;
    }

    private static async Task<(DocumentState State, Profile Profile, string? SetAside)> LoadProfileAsync(
        ITurnContext context, TurnDocuments documents, string place, CancellationToken cancellationToken)
    {
        try
        {
            var stored = new DocumentState(documents, TurnDocuments.ProfileKey, "profile" + place);
            return (stored, await ReadAsync(stored), null);
        }
        catch (Exception broken) when (StateJson.IsBroken(broken))
        {
            var setAside = documents.SetAside(TurnDocuments.ProfileKey);
            var fresh = new DocumentState(documents, TurnDocuments.ProfileKey, "new profile" + place);
            return (fresh, await ReadAsync(fresh), setAside);
        }

        Task<Profile> ReadAsync(DocumentState from) => from.CreateProperty<Profile>("profile").GetAsync(context, () => new Profile { Language = LanguageOf(context.Activity.Locale) }, cancellationToken);
    }

    // Who comes for the first time is met in the language of their device or page; a word changes it.
    private static string LanguageOf(string? locale) =>
        locale?.StartsWith("es", StringComparison.OrdinalIgnoreCase) == true ? "es" : Phrasebook.BaseLanguage;

    private async Task<bool> TryReadConversationAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        try
        {
            Conversation = await conversationState.CreateProperty<ConversationData>("data").GetAsync(context, () => new ConversationData(), cancellationToken);
            return Conversation.Open.TrueForAll(root.Knows) && await StoredStack.FitsAsync(root, context, Dialogs, cancellationToken);
        }
        catch (Exception broken) when (StateJson.IsBroken(broken))
        {
            return false;
        }
    }
}

/// <summary>One document as a <see cref="BotState"/>.</summary>
internal sealed class DocumentState(IStorage storage, string key, string place) : BotState(storage, place)
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) => key;
}
